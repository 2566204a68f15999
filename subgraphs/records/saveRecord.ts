import type { Transaction } from '@parvis/kernel/database/database.ts'
import { valuesNamed, write } from '@parvis/kernel/database/write.ts'
import { chain, type Happened } from '@parvis/kernel/events/chain.ts'
import { eq, sql } from 'drizzle-orm'
import type { StoredRecord } from './recordTable.ts'
import type { RecordTables } from './recordTables.ts'
import { accessDiffers, recomputeAccess } from './sharing/recomputeAccess.ts'

type Save = {
  /** Columns with their new values at a moment; the others stay. */
  changes: Partial<StoredRecord> | ((at: Date) => Partial<StoredRecord>)
  /** What happened, first to last. */
  happened: readonly Happened[]
  /** Consumers get the events no sooner. */
  deliverAt?: Date
}

/**
 * Writes what changes on a locked record, the events that say so, and the access rows where their facts change. The
 * statements are sent together, since none needs the answer of another.
 */
export async function saveRecord<Row extends StoredRecord>(
  tx: Transaction,
  tables: RecordTables,
  row: Row,
  { changes, happened, deliverAt }: Save,
): Promise<Row> {
  return chain.add(tx, tables.eventTables, { row, happened, deliverAt }, async ({ chainHead, at }) => {
    const changed = typeof changes === 'function' ? changes(at) : changes
    const values = { ...changed, updatedAt: at, chainHead }
    const [[saved]] = await Promise.all([
      updateRow(tx, tables, { id: row.id, values }),
      accessDiffers(row, { ...row, ...values }) && recomputeAccess(tx, tables, { ...row, ...values }),
    ])
    return { ...row, ...saved! }
  })
}

function updateRow(tx: Transaction, { kind, record: table }: RecordTables, row: { id: string; values: object }) {
  const columns = Object.keys(row.values).sort()
  return write(tx, { name: `save ${columns} of a ${kind}`, values: { ...row.values, id: row.id } }, () =>
    tx
      .update(table)
      .set(valuesNamed(columns))
      .where(eq(table.id, sql.placeholder('id')))
      .returning(),
  )
}
