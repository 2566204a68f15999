import type { Transaction } from '@parvis/kernel/database/database.ts'
import type { Queue } from '@parvis/kernel/jobs/openQueue.ts'
import type { EventOf } from '@parvis/schema/events.ts'
import { enqueueMails } from './enqueueMails.ts'

type Invited = EventOf<
  'portalUser.invited' | 'portalUser.invitedAgain' | 'staffUser.invited' | 'staffUser.invitedAgain'
>

/** Mails the invitation, to a client or a member of the legal team, the first one and every later one. */
export async function onInvited(
  tx: Transaction,
  mailQueue: Queue<'mail'>,
  { id: eventId, actorId, subjectId: recipientId }: Invited,
): Promise<void> {
  await enqueueMails(tx, mailQueue, [{ kind: 'invitation', recipientId, actorId, eventId }])
}
