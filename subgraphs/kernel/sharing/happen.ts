import type { EventPayloads, EventType } from '@parvis/schema/events.ts'
import type { Transaction } from '../database.ts'
import { type SealedEvent, seal } from '../outbox.ts'
import type { LockedRecord } from './recordTable.ts'
import { saveRecord } from './saveRecord.ts'
import type { Sharing } from './sharing.ts'

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
export async function happen<T extends EventType>(
  tx: Transaction,
  sharing: Sharing,
  row: LockedRecord,
  { deliverAt, ...happened }: Happened<T>,
): Promise<SealedEvent> {
  const event = seal(row.chainHead, { ...happened, subjectId: row.id })
  const { updatedAt } = await saveRecord(tx, sharing, row, { changes: {}, events: [event], deliverAt })
  Object.assign(row, { chainHead: event.hash, updatedAt })
  return event
}
