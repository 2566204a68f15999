import type { Transaction } from '@parvis/kernel/database/database.ts'
import type { Queue } from '@parvis/kernel/jobs/openQueue.ts'
import type { EventOf } from '@parvis/schema/events.ts'
import { enqueueMails } from './enqueueMails.ts'

/** Mails a link to set a password; what stands after it is where its reader lands (R14, R59). */
export async function onPasswordLinkRequested(
  tx: Transaction,
  mailQueue: Queue<'mail'>,
  { id: eventId, actorId, subjectId: recipientId, payload }: EventOf<'person.passwordLinkRequested'>,
): Promise<void> {
  await enqueueMails(tx, mailQueue, [
    { kind: 'passwordLink', recipientId, actorId, eventId, facts: { next: payload.next } },
  ])
}
