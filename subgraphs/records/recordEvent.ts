import type { Transaction } from '@parvis/kernel/database/database.ts'
import type { Happened } from '@parvis/kernel/events/chain.ts'
import type { StoredRecord } from './recordTable.ts'
import type { RecordTables } from './recordTables.ts'
import { saveRecord } from './saveRecord.ts'

/** Consumers get it no sooner than `deliverAt`. */
type Event = Happened & { deliverAt?: Date }

/**
 * Writes down what happened to something that hangs on a record, in the record's chain, and answers when. The caller
 * holds the lock on the record's row; `row` moves on with it, so several events may follow one another.
 */
export async function recordEvent(
  tx: Transaction,
  tables: RecordTables,
  row: StoredRecord,
  { deliverAt, ...happened }: Event,
): Promise<Date> {
  const { chainHead, updatedAt } = await saveRecord(tx, tables, row, { changes: {}, happened: [happened], deliverAt })
  Object.assign(row, { chainHead, updatedAt })
  return updatedAt
}
