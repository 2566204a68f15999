import type { Database } from '@parvis/kernel/database/database.ts'
import { and, eq, exists, or, type SQL, sql } from 'drizzle-orm'
import type { RecordRow } from '../recordTable.ts'
import type { RecordTables } from '../recordTables.ts'
import { companyGrant, ownGrant } from '../visibility.ts'

/** A portal user, whether able to sign in already or not, with their company as it is now. */
export type SharedPerson = { id: string; companyId: string | null; requestSharing: 'NONE' | 'EVERYONE' }

/**
 * Which of these people the record's share grants it to now, and the record; null when it is gone. By the same two
 * grants as every read, so nobody is told about what they could not open.
 */
export async function visibleTo<Row extends RecordRow>(
  { db, tables }: { db: Database; tables: RecordTables },
  { recordId, people }: { recordId: string; people: SharedPerson[] },
): Promise<{ row: Row; personIds: string[] } | null> {
  const { record, access } = tables
  const person = { id: sql`p.id`, companyId: sql`p."companyId"`, sharesAll: sql`(p."requestSharing" = 'EVERYONE')` }
  const list: SQL = sql`jsonb_to_recordset(${JSON.stringify(people)}::text::jsonb) as p(id uuid, "companyId" uuid, "requestSharing" text)`
  const grants = db
    .select({ one: sql`1` })
    .from(access)
    .where(and(eq(access.recordId, record.id), or(ownGrant(access, person), companyGrant(access, person))))
  const [found] = await db
    .select({
      record,
      personIds: sql<string[]>`array(select p.id::text from ${list} where ${exists(grants)})`,
    })
    .from(record)
    .where(eq(record.id, recordId))
  return found ? { row: found.record as Row, personIds: found.personIds } : null
}
