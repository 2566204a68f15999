import { and, isNull, type SQL, sql } from 'drizzle-orm'
import { delegations } from '../tables.ts'

/** Neither ended by hand nor over on this day of the firm's: planned, or running. */
export const isOpen = (today: SQL): SQL =>
  and(isNull(delegations.endedAt), sql`${delegations.lastDay} >= ${today}::date`)!
