import { isId } from '@parvis/kernel/database/columns.ts'
import type { Database } from '@parvis/kernel/database/database.ts'
import { isAmongIds, read } from '@parvis/kernel/database/read.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { and } from 'drizzle-orm'
import type { RecordTables } from './recordTables.ts'
import { visibleRecords } from './visibility.ts'

/** Which of these records exist for a viewer: what another part asks before it names one of them. */
export async function visibleIds(
  { db, tables }: { db: Database; tables: RecordTables },
  { ids, viewer }: { ids: readonly string[]; viewer: Viewer | null },
): Promise<string[]> {
  const { record } = tables
  const rows = await read(
    { db, viewer },
    { name: `visible ${tables.kind}s`, values: { ids: ids.filter(isId) } },
    (seer) =>
      db
        .select({ id: record.id })
        .from(record)
        .where(and(isAmongIds(record.id), visibleRecords(seer, tables))),
  )
  return rows.map(({ id }) => id)
}
