import type { Transaction } from '@parvis/kernel/database/database.ts'
import type { Queue } from '@parvis/kernel/jobs/openQueue.ts'
import type { EventOf } from '@parvis/schema/events.ts'
import { enqueueMails } from './enqueueMails.ts'

/** Mails a link to prove the address; what stands after it is where its reader lands (R59). */
export async function onSignedUp(
  tx: Transaction,
  mailQueue: Queue<'mail'>,
  { id: eventId, actorId, subjectId: recipientId, payload }: EventOf<'portalUser.signedUp'>,
): Promise<void> {
  await enqueueMails(tx, mailQueue, [{ kind: 'signUp', recipientId, actorId, eventId, facts: { next: payload.next } }])
}
