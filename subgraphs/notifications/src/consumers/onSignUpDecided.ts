import type { Transaction } from '@parvis/kernel/database/database.ts'
import type { Queue } from '@parvis/kernel/jobs/openQueue.ts'
import type { EventOf } from '@parvis/schema/events.ts'
import { enqueueMails } from './enqueueMails.ts'

/** Mails somebody who signed up that they were let in, or refused and why. */
export async function onSignUpDecided(
  tx: Transaction,
  mailQueue: Queue<'mail'>,
  event: EventOf<'portalUser.signUpApproved'> | EventOf<'portalUser.signUpRejected'>,
): Promise<void> {
  const { id: eventId, actorId, subjectId: recipientId } = event
  const decided =
    event.type === 'portalUser.signUpApproved'
      ? { kind: 'signUpApproved' as const }
      : { kind: 'signUpRejected' as const, facts: { reason: event.payload.reason } }
  await enqueueMails(tx, mailQueue, [{ ...decided, recipientId, actorId, eventId }])
}
