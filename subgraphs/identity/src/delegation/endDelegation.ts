import { chain } from '@parvis/kernel/events/chain.ts'
import { once } from '@parvis/kernel/events/clientKey.ts'
import { unauthenticated } from '@parvis/kernel/graph/errors.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import { today } from '@parvis/kernel/graph/today.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { and, eq, sql } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { lockAccount } from '../session/accounts.ts'
import { delegations, peopleTables, tables } from '../tables.ts'
import { isOpen } from './openDelegations.ts'

/** Ends the viewer's absence at once, or drops a planned one. Refuses with NOT_AWAY. */
export async function endDelegation(
  { db, viewer }: { db: Context['db']; viewer: Viewer },
  { clientKey }: { clientKey?: string | null },
): Promise<void> {
  const { id, kind } = viewer
  await db.transaction(async (tx) => {
    const account = await lockAccount(tx, viewer)
    if (account?.status !== 'ACTIVE') throw unauthenticated()
    const claim = { actorId: id, operation: 'person.endDelegation', clientKey, subjectId: id }
    await once(tx, tables, claim, async () => {
      const [ended] = await tx
        .update(delegations)
        .set({ endedAt: sql`now()` })
        .where(and(eq(delegations.fromId, id), isOpen(sql`${today(viewer)}`)))
        .returning()
      if (!ended) throw new Refusal('NOT_AWAY')
      const payload = { delegationId: ended.id, toId: ended.toId }
      const happened = [{ type: 'person.delegationEnded', actorId: id, payload }] as const
      const table = peopleTables[kind]
      await chain.add(tx, tables, { row: { id, chainHead: account.chainHead }, happened }, ({ chainHead }) =>
        tx.update(table).set({ chainHead }).where(eq(table.id, id)),
      )
    })
  })
}
