import { and, sql } from 'drizzle-orm'
import { isId } from '../columns.ts'
import type { Database } from '../database.ts'
import type { Viewer } from '../viewer.ts'
import type { Sharing } from './sharing.ts'
import { visibleRecords } from './visibility.ts'

/** Which of these records exist for a viewer: what another part asks before it names one of them to him. */
export async function visibleIds(
  { db, sharing }: { db: Database; sharing: Sharing },
  { ids, viewer }: { ids: string[]; viewer: Viewer | null },
): Promise<string[]> {
  const { record } = sharing
  const rows = await db
    .select({ id: record.id })
    .from(record)
    .where(and(sql`${record.id} = any(${sql.param(ids.filter(isId))}::uuid[])`, visibleRecords(viewer, sharing)))
    .prepare('visibleIds')
    .execute()
  return rows.map(({ id }) => id)
}
