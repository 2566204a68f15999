import { and, eq, sql } from 'drizzle-orm'
import { isId } from '../columns.ts'
import type { Transaction } from '../database.ts'
import { notFound } from '../errors.ts'
import { read } from '../read.ts'
import { Refusal } from '../refusals.ts'
import type { Viewer } from '../viewer.ts'
import type { LockedRecord, RecordRow } from './recordTable.ts'
import type { Sharing } from './sharing.ts'
import { visibleRecords } from './visibility.ts'

/** Reads a record through visibility and locks its row. Throws NOT_FOUND for a hidden or missing one. */
export async function lockRecord(tx: Transaction, sharing: Sharing, viewer: Viewer, id: string): Promise<LockedRecord> {
  const { kind, record } = sharing
  if (!isId(id)) throw notFound()
  const [row] = await read({ db: tx, viewer }, { name: `a locked ${kind}`, values: { id } }, (seer) =>
    tx
      .select()
      .from(record)
      .where(and(eq(record.id, sql.placeholder('id')), visibleRecords(seer, sharing)))
      .for('update'),
  )
  if (!row) throw notFound()
  return row
}

/** Refuses with CONFLICT and the present record when somebody else changed it since `version` was read. */
export function checkVersion(sharing: Sharing, row: Pick<RecordRow, 'version'>, version: number): void {
  if (row.version !== version) throw new Refusal('CONFLICT', { present: { [sharing.kind]: row } })
}
