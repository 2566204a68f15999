import type { Transaction } from '@parvis/kernel/database/database.ts'
import type { Queue } from '@parvis/kernel/jobs/openQueue.ts'
import type { EventOf } from '@parvis/schema/events.ts'
import { enqueueMails } from './enqueueMails.ts'

/** Mails the deputy that they stand in for somebody, and on which days. */
export async function onDelegated(
  tx: Transaction,
  mailQueue: Queue<'mail'>,
  { id: eventId, actorId, payload: { toId: recipientId, from, to } }: EventOf<'person.delegated'>,
): Promise<void> {
  await enqueueMails(tx, mailQueue, [{ kind: 'deputy', recipientId, actorId, eventId, facts: { from, to } }])
}
