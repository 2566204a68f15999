import { chain, type Happened } from '@parvis/kernel/events/chain.ts'
import { once } from '@parvis/kernel/events/clientKey.ts'
import { eq } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { checkGuest } from '../person/guest.ts'
import { lockPortalUser } from '../person/lockPortalUser.ts'
import { checkCompany } from '../person/personFields.ts'
import { portalUsers, tables } from '../tables.ts'
import { checkDecidable } from './checkDecidable.ts'

type Approval = { portalUserId: string; version: number; companyId?: string | null; clientKey?: string | null }

/**
 * Lets somebody in who signed up, also one who was refused before, as one of a company or of none. Throws NOT_FOUND, and
 * BAD_USER_INPUT for somebody who does not wait; refuses with CONFLICT and the present person, COMPANY_NOT_FOUND, or GUEST_HAS_NO_COMPANY for
 * one whom an ADMIN made a guest meanwhile.
 */
export async function approveSignUp({ db, viewer }: Pick<Context, 'db' | 'viewer'>, input: Approval): Promise<void> {
  await db.transaction(async (tx) => {
    const person = await lockPortalUser(tx, viewer, input.portalUserId)
    const actorId = viewer!.id
    const claim = { actorId, operation: 'signUp.approve', clientKey: input.clientKey, subjectId: person.id }
    await once(tx, tables, claim, async () => {
      checkDecidable(person, input.version, ['PENDING_APPROVAL', 'REJECTED'])
      const companyId = input.companyId === undefined ? person.companyId : (input.companyId?.toLowerCase() ?? null)
      checkGuest({ ...person, companyId })
      await checkCompany(tx, companyId)
      const happened: Happened[] = [{ type: 'portalUser.signUpApproved', actorId, payload: {} }]
      if (companyId !== person.companyId) {
        const change = person.companyId === null ? null : 'CORRECTION'
        happened.push({ type: 'portalUser.moved', actorId, payload: { from: person.companyId, to: companyId, change } })
      }
      await chain.add(tx, tables, { row: person, happened }, ({ chainHead, at }) =>
        tx
          .update(portalUsers)
          .set({ status: 'ACTIVE', companyId, activatedAt: at, version: person.version + 1, chainHead })
          .where(eq(portalUsers.id, person.id)),
      )
    })
  })
}
