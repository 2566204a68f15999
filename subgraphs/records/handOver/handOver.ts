import type { Transaction } from '@parvis/kernel/database/database.ts'
import { chain } from '@parvis/kernel/events/chain.ts'
import type { EventOf } from '@parvis/schema/events.ts'
import { and, asc, count, eq } from 'drizzle-orm'
import type { StoredRecord } from '../recordTable.ts'
import type { RecordTables } from '../recordTables.ts'
import { saveRecord } from '../saveRecord.ts'
import { askedForAt, toNewRequester } from '../sharing/toNewRequester.ts'
import type { HandOverRow } from './handOverTable.ts'

/** How many records change hands in one transaction. */
const batchSize = 100

type Started = EventOf<'handOver.started'> | EventOf<'portalUser.recordsMoving'>
type Step = EventOf<'handOver.contractsStep'> | EventOf<'handOver.mattersStep'>
type Hands = Pick<HandOverRow, 'id' | 'role' | 'fromId' | 'toId' | 'companyId' | 'actorId'>

/**
 * What changes hands, private or not. Of who looks after records what is open: whoever takes it over sees it as its
 * assignee (V12). Of who asked for them all that is the company's, so that its colleague has the past, too.
 */
const handed = (tables: RecordTables, { role, fromId, companyId }: Hands) =>
  role === 'ASSIGNEE'
    ? and(eq(tables.record.assigneeId, fromId), tables.isOpen)
    : askedForAt(tables, { requesterId: fromId, companyId: companyId! })

function handsOf({ type, subjectId, actorId, payload }: Started): Hands {
  const { handOverId: id, toId } = payload
  return type === 'handOver.started'
    ? { id, role: 'ASSIGNEE', fromId: payload.fromId, toId, companyId: null, actorId }
    : { id, role: 'REQUESTER', fromId: subjectId, toId, companyId: payload.companyId, actorId }
}

/**
 * Somebody's records are to go to a colleague: notes how many there are, and has the first batch follow. The batches are
 * events this part sends itself, each with its effect once, so a death between two of them loses and doubles nothing.
 */
export async function beginHandOver(tx: Transaction, tables: RecordTables, event: Started): Promise<void> {
  const hands = handsOf(event)
  const [found] = await tx.select({ total: count() }).from(tables.record).where(handed(tables, hands))
  const row: HandOverRow = { ...hands, total: found!.total, done: 0, chainHead: null }
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
  const { record, handOvers } = tables
  const [before] = await tx.select().from(handOvers).where(eq(handOvers.id, subjectId)).for('update')
  const batch = await tx
    .select()
    .from(record)
    .where(handed(tables, before!))
    .orderBy(asc(record.createdAt), asc(record.id))
    .limit(batchSize)
    .for('update')
  for (const row of batch) await saveRecord(tx, tables, row, change(tables, row, before!))
  const done = before!.done + batch.length
  // What became theirs meanwhile goes along.
  const row = { ...before!, done, total: Math.max(before!.total, done) }
  await step(tx, tables, { row, finished: batch.length < batchSize }, (chainHead) =>
    tx.update(handOvers).set({ done, total: row.total, chainHead }).where(eq(handOvers.id, row.id)),
  )
}

/** What becomes of one record, and what is said of it. */
function change({ kind }: RecordTables, row: StoredRecord, hands: Hands) {
  const { id: handOverId, role, fromId: from, toId: to, companyId, actorId } = hands
  const payload = { handOverId, from, to }
  if (role === 'REQUESTER') return toNewRequester(kind, row, { to, companyId: companyId!, actorId, moved: payload })
  const changes = { assigneeId: to, version: row.version + 1 }
  return { changes, happened: [{ type: `${kind}.handedOver`, actorId, payload }] as const }
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
