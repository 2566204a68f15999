import { isId } from '@parvis/kernel/database/columns.ts'
import type { Transaction } from '@parvis/kernel/database/database.ts'
import { read } from '@parvis/kernel/database/read.ts'
import { notFound } from '@parvis/kernel/graph/errors.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { and, eq, getTableColumns, sql } from 'drizzle-orm'
import type { LockedRecord, RecordRow } from './recordTable.ts'
import type { RecordTables } from './recordTables.ts'
import { seenAs } from './seenAs.ts'
import { visibleRecords } from './visibility.ts'

/** Reads a record through visibility and locks its row. Throws NOT_FOUND for a hidden or missing one. */
export async function lockRecord(
  tx: Transaction,
  tables: RecordTables,
  viewer: Viewer,
  id: string,
): Promise<LockedRecord> {
  const { kind, record } = tables
  if (!isId(id)) throw notFound()
  const [row] = await read({ db: tx, viewer }, { name: `a locked ${kind}`, values: { id } }, (seer) =>
    tx
      .select({ ...getTableColumns(record), seenAs: seenAs(seer) })
      .from(record)
      .where(and(eq(record.id, sql.placeholder('id')), visibleRecords(seer, tables)))
      .for('update'),
  )
  if (!row) throw notFound()
  return row
}

/** Refuses with CONFLICT and the present record when somebody else changed it since `version` was read. */
export function checkVersion(tables: RecordTables, row: RecordRow, version: number): void {
  if (row.version !== version) throw new Refusal('CONFLICT', { present: tables.present(row) })
}
