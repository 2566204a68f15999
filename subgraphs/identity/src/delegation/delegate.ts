import { isId, newId } from '@parvis/kernel/database/columns.ts'
import type { Transaction } from '@parvis/kernel/database/database.ts'
import { seerOf } from '@parvis/kernel/database/read.ts'
import { chain } from '@parvis/kernel/events/chain.ts'
import { once } from '@parvis/kernel/events/clientKey.ts'
import { unauthenticated } from '@parvis/kernel/graph/errors.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import { today } from '@parvis/kernel/graph/today.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { and, eq, gte, lte, sql } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { lockAccount } from '../session/accounts.ts'
import { delegations, peopleTables, tables } from '../tables.ts'
import { visibleDeputies } from '../visibility.ts'
import { isOpen } from './openDelegations.ts'

type Wish = { from: string; to: string; deputyId: string; clientKey?: string | null }

/** The most days somebody is away at a time. */
const maxDays = 366
const dayMs = 86_400_000

/**
 * Says when the viewer is away, by the firm's days, and who stands in, in place of what was planned before. Refuses with
 * INVALID_VALUE, DEPUTY_NOT_ELIGIBLE or DEPUTY_AWAY.
 */
export async function delegate({ db, viewer }: { db: Context['db']; viewer: Viewer }, wish: Wish): Promise<void> {
  const { id: fromId, kind } = viewer
  const { from: firstDay, to: lastDay, clientKey } = wish
  checkDays(wish, today(viewer))
  await db.transaction(async (tx) => {
    const account = await lockAccount(tx, viewer)
    if (account?.status !== 'ACTIVE') throw unauthenticated()
    const claim = { actorId: fromId, operation: 'person.delegate', clientKey, subjectId: fromId }
    await once(tx, tables, claim, async () => {
      const toId = await checkedDeputy(tx, viewer, wish)
      const id = newId()
      const payload = { delegationId: id, toId, from: firstDay, to: lastDay }
      const happened = [{ type: 'person.delegated', actorId: fromId, payload }] as const
      const table = peopleTables[kind]
      await tx
        .update(delegations)
        .set({ endedAt: sql`now()` })
        .where(and(eq(delegations.fromId, fromId), isOpen(sql`${today(viewer)}`)))
      await chain.add(
        tx,
        tables,
        { row: { id: fromId, chainHead: account.chainHead }, happened },
        async ({ chainHead }) => {
          await tx.update(table).set({ chainHead }).where(eq(table.id, fromId))
          await tx.insert(delegations).values({ id, fromId, toId, firstDay, lastDay })
        },
      )
    })
  })
}

function checkDays({ from, to }: Wish, present: string): void {
  const days = (Date.parse(to) - Date.parse(from)) / dayMs + 1
  // Days are written alike, so their texts sort as they do.
  if (days < 1 || days > maxDays || to < present) throw new Refusal('INVALID_VALUE', { field: ['to'] })
}

/** The deputy's id. Refuses with DEPUTY_NOT_ELIGIBLE, or DEPUTY_AWAY: deputies of deputies are not followed (V3). */
async function checkedDeputy(tx: Transaction, viewer: Viewer, { from, to, deputyId }: Wish): Promise<string> {
  const people = peopleTables[viewer.kind]
  const isEligible = isId(deputyId) ? and(eq(people.id, deputyId), visibleDeputies(seerOf(viewer))) : sql`false`
  const [deputy] = await tx.select({ id: people.id }).from(people).where(isEligible)
  if (!deputy) throw new Refusal('DEPUTY_NOT_ELIGIBLE', { field: ['deputyId'] })
  const meeting = and(lte(delegations.firstDay, to), gte(delegations.lastDay, from), isOpen(sql`${today(viewer)}`))
  const theirs = and(eq(delegations.fromId, deputy.id), meeting)
  const away = await tx.select({ id: delegations.id }).from(delegations).where(theirs).limit(1)
  if (away.length > 0) throw new Refusal('DEPUTY_AWAY', { field: ['deputyId'] })
  return deputy.id
}
