import { isId } from '@parvis/kernel/database/columns.ts'
import { once } from '@parvis/kernel/events/clientKey.ts'
import { can } from '@parvis/kernel/graph/abilities.ts'
import { forbidden, notFound } from '@parvis/kernel/graph/errors.ts'
import { inArray } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { locked } from '../staffUser/lockStaffUser.ts'
import { staffUsers, tables } from '../tables.ts'
import { startHandOver } from './startHandOver.ts'

type Wish = { staffUserId: string; toStaffUserId: string; clientKey?: string | null }

/**
 * Has a person's open records go to a colleague: an administrator anybody's, others their own. Throws NOT_FOUND, FORBIDDEN;
 * refuses with COLLEAGUE_NOT_ELIGIBLE or HAND_OVER_RUNNING.
 */
export async function handOverRecords({ db, viewer }: Pick<Context, 'db' | 'viewer'>, wish: Wish): Promise<void> {
  const [fromId, toId] = [wish.staffUserId.toLowerCase(), wish.toStaffUserId.toLowerCase()]
  await db.transaction(async (tx) => {
    const people = await locked(tx, inArray(staffUsers.id, [fromId, toId].filter(isId)), viewer)
    const [from, to] = [fromId, toId].map((id) => people.find((person) => person.id === id))
    if (!from) throw notFound()
    const actorId = viewer!.id
    if (from.id !== actorId && !can(viewer, 'staff.admit')) throw forbidden()
    const claim = { actorId, operation: 'staffUser.handOver', clientKey: wish.clientKey, subjectId: from.id }
    await once(tx, tables, claim, () => startHandOver(tx, { from, to, actorId }))
  })
}
