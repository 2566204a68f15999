import type { Transaction } from '@parvis/kernel/database/database.ts'
import { chain } from '@parvis/kernel/events/chain.ts'
import type { EventOf } from '@parvis/schema/events.ts'
import { and, asc, count, eq } from 'drizzle-orm'
import type { RecordTables } from '../recordTables.ts'
import { saveRecord } from '../saveRecord.ts'
import type { HandOverRow } from './handOverTable.ts'

/** How many records change hands in one transaction. */
const batchSize = 100

type Step = EventOf<'handOver.contractsStep'> | EventOf<'handOver.mattersStep'>

/** What is open and somebody's to look after, private or not: whoever takes it over sees it as its assignee (V12). */
const openOf = ({ record, isOpen }: RecordTables, fromId: string) => and(eq(record.assigneeId, fromId), isOpen)

/**
 * Somebody's open records are to go to a colleague: notes how many there are, and has the first batch follow. The batches
 * are events this part sends itself, each with its effect once, so a death between two of them loses and doubles nothing.
 */
export async function beginHandOver(
  tx: Transaction,
  tables: RecordTables,
  { actorId, payload: { handOverId: id, fromId, toId } }: EventOf<'handOver.started'>,
): Promise<void> {
  const [open] = await tx.select({ total: count() }).from(tables.record).where(openOf(tables, fromId))
  const row: HandOverRow = { id, fromId, toId, actorId, total: open!.total, done: 0, chainHead: null }
  await step(tx, tables, { row, finished: row.total === 0 }, (chainHead) =>
    tx.insert(tables.handOvers).values({ ...row, chainHead }),
  )
}

/** Gives one batch to the colleague, and has the next follow while there is more. */
export async function continueHandOver(
  tx: Transaction,
  tables: RecordTables,
  { subjectId, payload }: Step,
): Promise<void> {
  if (payload.finished) return
  const { record, handOvers, kind } = tables
  const [before] = await tx.select().from(handOvers).where(eq(handOvers.id, subjectId)).for('update')
  const { id: handOverId, fromId, toId, actorId } = before!
  const batch = await tx
    .select()
    .from(record)
    .where(openOf(tables, fromId))
    .orderBy(asc(record.createdAt), asc(record.id))
    .limit(batchSize)
    .for('update')
  for (const row of batch) {
    const happened = [{ type: `${kind}.handedOver`, actorId, payload: { handOverId, from: fromId, to: toId } }] as const
    await saveRecord(tx, tables, row, { changes: { assigneeId: toId, version: row.version + 1 }, happened })
  }
  const done = before!.done + batch.length
  // What became theirs meanwhile goes along.
  const row = { ...before!, done, total: Math.max(before!.total, done) }
  await step(tx, tables, { row, finished: batch.length < batchSize }, (chainHead) =>
    tx.update(handOvers).set({ done, total: row.total, chainHead }).where(eq(handOvers.id, handOverId)),
  )
}

/** Says how far it is, to whoever asked for it and to ourselves. */
function step(
  tx: Transaction,
  { kind, eventTables }: RecordTables,
  { row, finished }: { row: HandOverRow; finished: boolean },
  write: (chainHead: string) => PromiseLike<unknown>,
) {
  const { id: handOverId, fromId, toId, actorId, done, total } = row
  const type = kind === 'contract' ? ('handOver.contractsStep' as const) : ('handOver.mattersStep' as const)
  const happened = [{ type, actorId, payload: { handOverId, fromId, toId, done, total, finished } }] as const
  return chain.add(tx, eventTables, { row, happened }, ({ chainHead }) => write(chainHead))
}
