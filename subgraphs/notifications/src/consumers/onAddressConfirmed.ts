import type { Transaction } from '@parvis/kernel/database/database.ts'
import type { Queue } from '@parvis/kernel/jobs/openQueue.ts'
import type { EventOf } from '@parvis/schema/events.ts'
import type { Audience } from './audienceOf.ts'
import { enqueueMails } from './enqueueMails.ts'
import { tellInApp } from './tellInApp.ts'

type Confirmed = { event: EventOf<'portalUser.addressConfirmed'>; audience: Audience }

/** Tells every administrator that somebody waits to be let in, by mail and in the application. */
export async function onAddressConfirmed(
  tx: Transaction,
  mailQueue: Queue<'mail'>,
  { event, audience }: Confirmed,
): Promise<void> {
  const { id: eventId, actorId, subjectId: personId } = event
  await tellInApp(tx, event, { recipientIds: audience.inAppIds, kind: 'SIGN_UP_AWAITS' })
  const mail = { kind: 'signUpAwaits' as const, actorId, eventId, facts: { personId } }
  await enqueueMails(
    tx,
    mailQueue,
    audience.mailIds.map((recipientId) => ({ ...mail, recipientId })),
  )
}
