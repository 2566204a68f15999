import type { Transaction } from '@parvis/kernel/database/database.ts'
import type { Queue } from '@parvis/kernel/jobs/openQueue.ts'
import type { EventOf } from '@parvis/schema/events.ts'
import type { Audience } from './audienceOf.ts'
import { enqueueMails } from './enqueueMails.ts'
import { tellInApp } from './tellInApp.ts'

type Asked = { event: EventOf<'portalUser.loginChangeAsked'>; audience: Audience }

/** Tells every administrator that a login change waits for one of them, by mail and in the application. */
export async function onLoginChangeAsked(
  tx: Transaction,
  mailQueue: Queue<'mail'>,
  { event, audience }: Asked,
): Promise<void> {
  const { id: eventId, actorId, subjectId: personId } = event
  await tellInApp(tx, event, { recipientIds: audience.inAppIds, kind: 'LOGIN_CHANGE_AWAITS' })
  const mail = { kind: 'loginChangeAsked' as const, actorId, eventId, facts: { personId } }
  await enqueueMails(
    tx,
    mailQueue,
    audience.mailIds.map((recipientId) => ({ ...mail, recipientId })),
  )
}
