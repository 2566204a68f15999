import { once } from '@parvis/kernel/events/clientKey.ts'
import { appendEvent, chainEvent } from '@parvis/kernel/events/outbox.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import { eq } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { passwordLinks, portalUsers, tables } from '../tables.ts'
import { lockPortalUser } from './lockPortalUser.ts'

/** Mails a new invitation; the link before stops working at once (R55). Refuses with ALREADY_ACTIVE. Throws NOT_FOUND. */
export async function resendInvitation(
  { db, viewer }: Pick<Context, 'db' | 'viewer'>,
  { portalUserId, clientKey }: { portalUserId: string; clientKey?: string | null },
): Promise<void> {
  await db.transaction(async (tx) => {
    const person = await lockPortalUser(tx, viewer, portalUserId)
    const claim = { actorId: viewer!.id, operation: 'portalUser.inviteAgain', clientKey, subjectId: person.id }
    await once(tx, tables, claim, async () => {
      if (person.status !== 'INVITED') {
        throw new Refusal('ALREADY_ACTIVE', { present: { portalUser: { ...person, full: true } } })
      }
      const event = chainEvent(person.chainHead, {
        type: 'portalUser.invitedAgain',
        actorId: viewer!.id,
        subjectId: person.id,
        payload: {},
      })
      await tx.delete(passwordLinks).where(eq(passwordLinks.personId, person.id))
      await tx
        .update(portalUsers)
        .set({ invitedAt: new Date(event.occurredAt), version: person.version + 1, chainHead: event.hash })
        .where(eq(portalUsers.id, person.id))
      await appendEvent(tx, tables, event)
    })
  })
}
