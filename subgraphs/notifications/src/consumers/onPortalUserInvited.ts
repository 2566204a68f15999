import type { Transaction } from '@parvis/kernel/database/database.ts'
import type { EventOf } from '@parvis/schema/events.ts'
import type { Jobs } from '../mail/jobs.ts'
import { enqueueMails } from './enqueueMails.ts'

/** Mails the invitation, the first one and every later one. */
export async function onPortalUserInvited(
  tx: Transaction,
  jobs: Jobs,
  { id: eventId, actorId, subjectId: recipientId }: EventOf<'portalUser.invited'> | EventOf<'portalUser.invitedAgain'>,
): Promise<void> {
  await enqueueMails(tx, jobs, [{ kind: 'invitation', recipientId, actorId, eventId }])
}
