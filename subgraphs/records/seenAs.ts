import type { Seer } from '@parvis/kernel/database/read.ts'
import { seesInside } from '@parvis/kernel/graph/abilities.ts'
import type { SeenAs } from '@parvis/schema/viewer.ts'
import { type SQL, sql } from 'drizzle-orm'

/**
 * As what a viewer sees a record and what hangs on it, as a column of a statement that reads through visibility. Every
 * row says so that is read for a viewer, and its fields are ruled by it: that a row is visible does not make all of it
 * anybody's.
 */
export const seenAs = (seer: Seer | null): SQL<SeenAs> =>
  seesInside(seer) ? sql<SeenAs>`'INSIDE'` : sql<SeenAs>`'PARTY'`

export const isInside = (row: { seenAs: SeenAs }): boolean => row.seenAs === 'INSIDE'
