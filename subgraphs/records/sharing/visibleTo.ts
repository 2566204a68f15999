import type { Database } from '@parvis/kernel/database/database.ts'
import type { SharedPerson } from '@parvis/schema/calls.ts'
import { and, eq, exists, or, type SQL, sql } from 'drizzle-orm'
import type { RecordTables } from '../recordTables.ts'
import { companyGrant, ownGrant } from '../visibility.ts'

/**
 * Which of these people a record's share grants it to now: by the same two grants as every read, so nobody is told about
 * what they could not open. Never a guest.
 */
export async function visibleTo(
  { db, tables }: { db: Database; tables: RecordTables },
  { recordId, people }: { recordId: string; people: readonly SharedPerson[] },
): Promise<string[]> {
  const { access } = tables
  const person = { id: sql`p.id`, companyId: sql`p."companyId"`, sharesAll: sql`(p."requestSharing" = 'EVERYONE')` }
  const shared = people.filter(({ isGuest }) => !isGuest)
  const list: SQL = sql`jsonb_to_recordset(${JSON.stringify(shared)}::text::jsonb) as p(id uuid, "companyId" uuid, "requestSharing" text)`
  const grants = db
    .select({ one: sql`1` })
    .from(access)
    .where(and(eq(access.recordId, recordId), or(ownGrant(access, person), companyGrant(access, person))))
  const seers = await db.select({ id: sql<string>`p.id::text` }).from(list).where(exists(grants))
  return seers.map(({ id }) => id)
}
