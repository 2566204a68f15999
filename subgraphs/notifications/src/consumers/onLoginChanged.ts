import type { Transaction } from '@parvis/kernel/database/database.ts'
import type { Queue } from '@parvis/kernel/jobs/openQueue.ts'
import type { EventOf } from '@parvis/schema/events.ts'
import { enqueueMails } from './enqueueMails.ts'

/** Mails the person at the address from before that they sign in otherwise now, so that nobody takes an account silently. */
export async function onLoginChanged(
  tx: Transaction,
  mailQueue: Queue<'mail'>,
  {
    id: eventId,
    actorId,
    subjectId: recipientId,
    payload: { from, to },
  }: EventOf<'portalUser.loginChanged'> | EventOf<'staffUser.loginChanged'>,
): Promise<void> {
  const facts = {
    address: from.email,
    emailBefore: from.email === to.email ? null : from.email,
    // The legal team signs in with the address alone.
    usernameBefore: 'username' in from && 'username' in to && from.username !== to.username ? from.username : null,
  }
  await enqueueMails(tx, mailQueue, [{ kind: 'loginChanged', recipientId, actorId, eventId, facts }])
}
