import type { Transaction } from '@parvis/kernel/database/database.ts'
import type { Queue } from '@parvis/kernel/jobs/openQueue.ts'
import type { EventOf } from '@parvis/schema/events.ts'
import { enqueueMails } from './enqueueMails.ts'

/** Mails whoever has the address already what stands with their account (R58). */
export async function onSignedUpAgain(
  tx: Transaction,
  mailQueue: Queue<'mail'>,
  { id: eventId, actorId, subjectId: recipientId }: EventOf<'person.signedUpAgain'>,
): Promise<void> {
  await enqueueMails(tx, mailQueue, [{ kind: 'signedUpAgain', recipientId, actorId, eventId }])
}
