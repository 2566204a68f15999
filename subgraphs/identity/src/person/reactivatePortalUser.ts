import { chain } from '@parvis/kernel/events/chain.ts'
import { once } from '@parvis/kernel/events/clientKey.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import { eq } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { portalUsers, tables } from '../tables.ts'
import { lockPortalUser } from './lockPortalUser.ts'

type Parts = Pick<Context, 'db' | 'viewer'>
type Whom = { portalUserId: string; version?: number | null; clientKey?: string | null }

/**
 * Lets a deactivated person sign in again; one who never set a password is invited still. Refuses with NOT_INACTIVE.
 * Throws NOT_FOUND.
 */
export async function reactivatePortalUser(
  { db, viewer }: Parts,
  { portalUserId, version, clientKey }: Whom,
): Promise<void> {
  await db.transaction(async (tx) => {
    const person = await lockPortalUser(tx, viewer, portalUserId)
    const claim = { actorId: viewer!.id, operation: 'portalUser.reactivate', clientKey, subjectId: person.id }
    await once(tx, tables, claim, async () => {
      const present = { portalUser: { ...person, full: true } }
      if (person.status !== 'INACTIVE') throw new Refusal('NOT_INACTIVE', { present })
      if (version != null && version !== person.version) throw new Refusal('CONFLICT', { present })
      const happened = { type: 'portalUser.reactivated', actorId: viewer!.id, payload: {} } as const
      await chain.add(tx, tables, { row: person, happened: [happened] }, ({ chainHead }) =>
        tx
          .update(portalUsers)
          .set({ status: person.passwordHash ? 'ACTIVE' : 'INVITED', version: person.version + 1, chainHead })
          .where(eq(portalUsers.id, person.id)),
      )
    })
  })
}
