import { chain } from '@parvis/kernel/events/chain.ts'
import { once } from '@parvis/kernel/events/clientKey.ts'
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
      await tx.delete(passwordLinks).where(eq(passwordLinks.personId, person.id))
      const happened = { type: 'portalUser.invitedAgain', actorId: viewer!.id, payload: {} } as const
      await chain.add(tx, tables, { row: person, happened: [happened] }, ({ chainHead, at }) =>
        tx
          .update(portalUsers)
          .set({ invitedAt: at, version: person.version + 1, chainHead })
          .where(eq(portalUsers.id, person.id)),
      )
    })
  })
}
