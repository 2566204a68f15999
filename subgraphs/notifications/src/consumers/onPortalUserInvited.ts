import type { Transaction } from '@parvis/kernel/database/database.ts'
import type { Queue } from '@parvis/kernel/jobs/openQueue.ts'
import type { EventOf } from '@parvis/schema/events.ts'
import { enqueueMails } from './enqueueMails.ts'

/** Mails the invitation, the first one and every later one. */
export async function onPortalUserInvited(
  tx: Transaction,
  mailQueue: Queue<'mail'>,
  { id: eventId, actorId, subjectId: recipientId }: EventOf<'portalUser.invited'> | EventOf<'portalUser.invitedAgain'>,
): Promise<void> {
  await enqueueMails(tx, mailQueue, [{ kind: 'invitation', recipientId, actorId, eventId }])
}
