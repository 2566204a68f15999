import type { Transaction } from '@parvis/kernel/database/database.ts'
import type { Queue } from '@parvis/kernel/jobs/openQueue.ts'
import type { EventOf } from '@parvis/schema/events.ts'
import { enqueueMails } from './enqueueMails.ts'

/** Mails whose open records went to whom, each once for all of them; who did it themselves is not told (§9). */
export async function onHandOverFinished(
  tx: Transaction,
  mailQueue: Queue<'mail'>,
  { id: eventId, actorId, payload: { fromId, toId, contracts, matters } }: EventOf<'handOver.finished'>,
): Promise<void> {
  if (contracts + matters === 0) return
  const facts = { fromId, toId, contracts: `${contracts}`, matters: `${matters}` }
  const told = [fromId, toId].filter((id) => id !== actorId)
  await enqueueMails(
    tx,
    mailQueue,
    told.map((recipientId) => ({ kind: 'recordsHandedOver', recipientId, actorId, eventId, facts })),
  )
}
