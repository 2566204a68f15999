import type { Transaction } from '@parvis/kernel/database/database.ts'
import type { EventOf } from '@parvis/schema/events.ts'
import type { Jobs } from '../mail/jobs.ts'
import { enqueueMails } from './enqueueMails.ts'

/** Mails a link to set a password; what stands after it is where its reader lands (R14, R59). */
export async function onPasswordLinkRequested(
  tx: Transaction,
  jobs: Jobs,
  { id: eventId, actorId, subjectId: recipientId, payload }: EventOf<'person.passwordLinkRequested'>,
): Promise<void> {
  await enqueueMails(tx, jobs, [{ kind: 'passwordLink', recipientId, actorId, eventId, facts: { next: payload.next } }])
}
