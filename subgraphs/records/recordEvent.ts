import type { Transaction } from '@parvis/kernel/database/database.ts'
import { type ChainedEvent, chainEvent } from '@parvis/kernel/events/outbox.ts'
import type { EventPayloads, EventType } from '@parvis/schema/events.ts'
import type { StoredRecord } from './recordTable.ts'
import type { RecordTables } from './recordTables.ts'
import { saveRecord } from './saveRecord.ts'

type Happened<T extends EventType> = {
  type: T
  actorId: string
  payload: EventPayloads[T]
  /** Consumers get it no sooner. */
  deliverAt?: Date
}

/**
 * Writes down what happened to something that hangs on a record, in the record's chain. The caller holds the lock on
 * the record's row; `row` moves on with it, so several events may follow one another.
 */
export async function recordEvent<T extends EventType>(
  tx: Transaction,
  tables: RecordTables,
  row: StoredRecord,
  { deliverAt, ...happened }: Happened<T>,
): Promise<ChainedEvent> {
  const event = chainEvent(row.chainHead, { ...happened, subjectId: row.id })
  const { updatedAt } = await saveRecord(tx, tables, row, { changes: {}, events: [event], deliverAt })
  Object.assign(row, { chainHead: event.hash, updatedAt })
  return event
}
