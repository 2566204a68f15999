import type { Transaction } from '@parvis/kernel/database/database.ts'
import type { Queue } from '@parvis/kernel/jobs/openQueue.ts'
import type { EventOf } from '@parvis/schema/events.ts'
import type { Audience } from './audienceOf.ts'
import { enqueueMails } from './enqueueMails.ts'
import { tellInApp } from './tellInApp.ts'

type Moved = {
  event: EventOf<'portalUser.invitationMoved'> | EventOf<'staffUser.invitationMoved'>
  audience: Audience
}

/**
 * Whoever has the address of an invitation becomes that person: the address it went to first is mailed that it is worth
 * nothing there any more, and of a client every other administrator is told in the application.
 */
export async function onInvitationMoved(
  tx: Transaction,
  mailQueue: Queue<'mail'>,
  { event, audience }: Moved,
): Promise<void> {
  const { id: eventId, actorId, subjectId: recipientId, payload } = event
  await tellInApp(tx, event, { recipientIds: audience.inAppIds, kind: 'INVITATION_MOVED' })
  const facts = { address: payload.from }
  await enqueueMails(tx, mailQueue, [{ kind: 'invitationMoved', recipientId, actorId, eventId, facts }])
}
