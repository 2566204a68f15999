import { chain } from '@parvis/kernel/events/chain.ts'
import { once } from '@parvis/kernel/events/clientKey.ts'
import { optionalText } from '@parvis/kernel/graph/fields.ts'
import { eq } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { lockPortalUser } from '../person/lockPortalUser.ts'
import { portalUsers, tables } from '../tables.ts'
import { checkDecidable } from './checkDecidable.ts'

type Rejection = { portalUserId: string; version: number; reason?: string | null; clientKey?: string | null }

/**
 * Refuses somebody who signed up and waits; the event has them mailed, with the reason where one is given. Throws NOT_FOUND, and
 * BAD_USER_INPUT for somebody who does not wait; refuses with CONFLICT and the present person, or INVALID_VALUE.
 */
export async function rejectSignUp({ db, viewer }: Pick<Context, 'db' | 'viewer'>, input: Rejection): Promise<void> {
  const reason = optionalText(input.reason, { field: 'reason', max: 500, lines: true })
  await db.transaction(async (tx) => {
    const person = await lockPortalUser(tx, viewer, input.portalUserId)
    const actorId = viewer!.id
    const claim = { actorId, operation: 'signUp.reject', clientKey: input.clientKey, subjectId: person.id }
    await once(tx, tables, claim, async () => {
      checkDecidable(person, input.version, ['PENDING_APPROVAL'])
      const happened = { type: 'portalUser.signUpRejected', actorId, payload: { reason } } as const
      await chain.add(tx, tables, { row: person, happened: [happened] }, ({ chainHead }) =>
        tx
          .update(portalUsers)
          .set({ status: 'REJECTED', version: person.version + 1, chainHead })
          .where(eq(portalUsers.id, person.id)),
      )
    })
  })
}
