import type { Transaction } from '@parvis/kernel/database/database.ts'
import { chain } from '@parvis/kernel/events/chain.ts'
import type { EventOf } from '@parvis/schema/events.ts'
import { eq } from 'drizzle-orm'
import { type HandOverRow, handOvers, tables } from '../tables.ts'

type Step = EventOf<'handOver.contractsStep'> | EventOf<'handOver.mattersStep'>

/** Notes how far one kind of records is. When both are through, the event says so, of the legal team to whoever tells the colleague. */
export async function onHandOverStep(tx: Transaction, { type, subjectId, payload }: Step): Promise<void> {
  const [row] = await tx.select().from(handOvers).where(eq(handOvers.id, subjectId)).for('update')
  if (!row) return
  const { done, total, finished } = payload
  const progress: Partial<HandOverRow> =
    type === 'handOver.contractsStep'
      ? { contractsDone: done, contractsTotal: total, contractsFinished: finished }
      : { mattersDone: done, mattersTotal: total, mattersFinished: finished }
  const now = { ...row, ...progress }
  const write = (more: Partial<HandOverRow>) =>
    tx
      .update(handOvers)
      .set({ ...progress, ...more })
      .where(eq(handOvers.id, row.id))
  if (!now.contractsFinished || !now.mattersFinished || row.finishedAt) return void (await write({}))
  const { role, fromId, toId, askedById: actorId, contractsDone: contracts, mattersDone: matters } = now
  const told = { handOverId: row.id, fromId, toId, contracts, matters }
  const through = role === 'ASSIGNEE' ? ('handOver.finished' as const) : ('handOver.requesterFinished' as const)
  const happened = [{ type: through, actorId, payload: told }] as const
  await chain.add(tx, tables, { row, happened }, ({ chainHead, at }) => write({ finishedAt: at, chainHead }))
}
