import type { Seer } from '@parvis/kernel/database/read.ts'
import { type SQL, sql } from 'drizzle-orm'

/**
 * As what a viewer sees a record and what hangs on it: `INSIDE` as one of the legal team, `PARTY` through its share, and
 * `ACTOR` only because something on it is theirs to decide (V5). Every row says so that is read for a viewer, and its
 * fields are ruled by it: that a row is visible does not make all of it anybody's.
 */
export type SeenAs = 'INSIDE' | 'PARTY' | 'ACTOR'

/** The same as a column of a statement that reads through visibility. */
export const seenAs = (seer: Seer | null): SQL<SeenAs> =>
  seer?.reach === 'SHARED' ? sql<SeenAs>`'PARTY'` : sql<SeenAs>`'INSIDE'`

export const isInside = (row: { seenAs: SeenAs }): boolean => row.seenAs === 'INSIDE'
