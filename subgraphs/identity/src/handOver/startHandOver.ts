import { newId } from '@parvis/kernel/database/columns.ts'
import type { Transaction } from '@parvis/kernel/database/database.ts'
import { chain } from '@parvis/kernel/events/chain.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import { and, eq, inArray, isNull, or } from 'drizzle-orm'
import { handOvers, type StaffUserRow, tables } from '../tables.ts'

type HandOver = { from: StaffUserRow; to: StaffUserRow | undefined; actorId: string }

/**
 * Says that a person's open records go to a colleague, both of them locked; contracts and matters do it when they hear of
 * it, and tell how far they are. Two that would pass records back and forth never run at the same time. Refuses with
 * COLLEAGUE_NOT_ELIGIBLE or HAND_OVER_RUNNING.
 */
export async function startHandOver(tx: Transaction, { from, to, actorId }: HandOver): Promise<void> {
  const present = { staffUser: from }
  if (to?.status !== 'ACTIVE' || to.id === from.id) {
    throw new Refusal('COLLEAGUE_NOT_ELIGIBLE', { field: ['toStaffUserId'], present })
  }
  const isTheirs = or(inArray(handOvers.fromId, [from.id, to.id]), eq(handOvers.toId, from.id))
  const running = and(isTheirs, isNull(handOvers.finishedAt))
  if ((await tx.select({ id: handOvers.id }).from(handOvers).where(running).limit(1)).length > 0) {
    throw new Refusal('HAND_OVER_RUNNING', { present })
  }
  const [id, fromId, toId] = [newId(), from.id, to.id]
  const happened = [{ type: 'handOver.started', actorId, payload: { handOverId: id, fromId, toId } }] as const
  await chain.add(tx, tables, { row: { id, chainHead: null }, happened }, ({ chainHead, at }) =>
    tx.insert(handOvers).values({ id, fromId, toId, askedById: actorId, askedAt: at, chainHead }),
  )
}
