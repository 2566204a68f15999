import type { Transaction } from '@parvis/kernel/database/database.ts'
import type { Queue } from '@parvis/kernel/jobs/openQueue.ts'
import type { EventOf } from '@parvis/schema/events.ts'
import { enqueueMails } from './enqueueMails.ts'

/** Mails the person that their password is another one now, by whichever way it came. */
export async function onPasswordChanged(
  tx: Transaction,
  mailQueue: Queue<'mail'>,
  { id: eventId, actorId, subjectId: recipientId }: EventOf<'person.passwordChanged' | 'person.passwordReset'>,
): Promise<void> {
  await enqueueMails(tx, mailQueue, [{ kind: 'passwordChanged', recipientId, actorId, eventId, facts: {} }])
}
