import { chain } from '@parvis/kernel/events/chain.ts'
import { once } from '@parvis/kernel/events/clientKey.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import { eq } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { endSessions } from '../session/sessions.ts'
import { passwordLinks, portalUsers, tables } from '../tables.ts'
import { lockPortalUser } from './lockPortalUser.ts'

type Parts = Pick<Context, 'db' | 'viewer'>
type Whom = { portalUserId: string; version?: number | null; clientKey?: string | null }

/** Ends every session and link of the person at once (R57). Refuses with NOT_ACTIVE or CONFLICT. Throws NOT_FOUND. */
export async function deactivatePortalUser(
  { db, viewer }: Parts,
  { portalUserId, version, clientKey }: Whom,
): Promise<void> {
  await db.transaction(async (tx) => {
    const person = await lockPortalUser(tx, viewer, portalUserId)
    const claim = { actorId: viewer!.id, operation: 'portalUser.deactivate', clientKey, subjectId: person.id }
    await once(tx, tables, claim, async () => {
      const present = { portalUser: { ...person, full: true } }
      if (person.status !== 'ACTIVE' && person.status !== 'INVITED') throw new Refusal('NOT_ACTIVE', { present })
      if (version != null && version !== person.version) throw new Refusal('CONFLICT', { present })
      const happened = { type: 'portalUser.deactivated', actorId: viewer!.id, payload: {} } as const
      await chain.add(tx, tables, { row: person, happened: [happened] }, ({ chainHead }) =>
        tx
          .update(portalUsers)
          .set({ status: 'INACTIVE', version: person.version + 1, chainHead })
          .where(eq(portalUsers.id, person.id)),
      )
      await endSessions(tx, person.id)
      await tx.delete(passwordLinks).where(eq(passwordLinks.personId, person.id))
    })
  })
}
