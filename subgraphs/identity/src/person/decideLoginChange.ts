import { chain, type Happened } from '@parvis/kernel/events/chain.ts'
import { once } from '@parvis/kernel/events/clientKey.ts'
import { badInput } from '@parvis/kernel/graph/errors.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import { eq } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { freeLogin } from '../signUp/unproven.ts'
import { type LoginChangeRow, loginChanges, type PortalUserRow, portalUsers, tables } from '../tables.ts'
import { lockPortalUser } from './lockPortalUser.ts'
import { endLoginBefore, loginHappened } from './loginChange.ts'
import { whileUnique } from './personFields.ts'

type Decided = {
  portalUserId: string
  version: number
  decision: 'APPROVED' | 'REJECTED'
  clientKey?: string | null
}

/**
 * Lets the address or username that LEGAL asked for hold, or drops it. When it holds, the event has the address before
 * told, and nothing of the old login opens the account. Throws NOT_FOUND, and BAD_USER_INPUT when nothing waits; refuses
 * with CONFLICT and the present person, USERNAME_TAKEN or EMAIL_TAKEN.
 */
export async function decideLoginChange({ db, viewer }: Pick<Context, 'db' | 'viewer'>, input: Decided): Promise<void> {
  await whileUnique(() =>
    db.transaction(async (tx) => {
      const person = await lockPortalUser(tx, viewer, input.portalUserId)
      const { clientKey, version, decision } = input
      const claim = { actorId: viewer!.id, operation: 'portalUser.decideLogin', clientKey, subjectId: person.id }
      await once(tx, tables, claim, async () => {
        if (person.version !== version) {
          throw new Refusal('CONFLICT', { present: { portalUser: { ...person, full: true } } })
        }
        const [asked] = await tx.delete(loginChanges).where(eq(loginChanges.personId, person.id)).returning()
        if (!asked) throw badInput('No login change of this person waits.')
        const to = { email: asked.email ?? person.email, username: asked.username ?? person.username }
        if (decision === 'APPROVED') await freeLogin(tx, asked)
        const happened = happenings(person, { asked, decision, actorId: viewer!.id })
        await chain.add(tx, tables, { row: person, happened }, ({ chainHead }) =>
          tx
            .update(portalUsers)
            .set({ ...(decision === 'APPROVED' ? to : {}), version: version + 1, chainHead })
            .where(eq(portalUsers.id, person.id)),
        )
        if (decision === 'APPROVED') await endLoginBefore(tx, person, asked)
      })
    }),
  )
}

type Decision = Pick<Decided, 'decision'> & {
  asked: LoginChangeRow
  actorId: string
}

function happenings(person: PortalUserRow, { asked, decision, actorId }: Decision): Happened[] {
  const { askedById } = asked
  if (decision === 'REJECTED') return [{ type: 'portalUser.loginChangeRejected', actorId, payload: { askedById } }]
  return loginHappened(person, asked, { actorId, askedById })
}
