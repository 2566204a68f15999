import type { Transaction } from '@parvis/kernel/database/database.ts'
import type { EventOf } from '@parvis/schema/events.ts'
import { and, asc, eq } from 'drizzle-orm'
import { recordEvent } from '../recordEvent.ts'
import type { StoredRecord } from '../recordTable.ts'
import type { RecordTables } from '../recordTables.ts'
import { saveRecord } from '../saveRecord.ts'

/**
 * After a *correction* of somebody's company the records they asked for move along (R9b): their share is of the new
 * company, so watchers of the old one lose them. After a departure they stay, and those that are displayed want a new
 * requester, unless a colleague gets them. After a first company nothing is written: access is judged against the
 * present company at every read.
 */
export async function moveWithRequester(
  tx: Transaction,
  tables: RecordTables,
  { subjectId, actorId, payload: { from, to, change, recordsToId } }: EventOf<'portalUser.moved'>,
): Promise<void> {
  if (from === null) return
  if (change === 'CORRECTION') await moveRecords(tx, tables, { requesterId: subjectId, from, to, actorId })
  if (change === 'LEFT' && !recordsToId) await askForRequester(tx, tables, { requesterId: subjectId, from, actorId })
}

/** Says of each displayed record that its requester is of its company no more, for whoever looks after it. */
async function askForRequester(
  tx: Transaction,
  tables: RecordTables,
  { requesterId, from, actorId }: Pick<Move, 'requesterId' | 'from' | 'actorId'>,
): Promise<void> {
  const rows = await lockedRecords(tx, tables, { requesterId, from, shown: true })
  const type = `${tables.kind}.requesterLeft` as const
  for (const row of rows)
    await recordEvent(tx, tables, row, { type, actorId, payload: { requesterId, companyId: from } })
}

type Move = {
  requesterId: string
  /** Only this record; all of the requester's when left out. */
  recordId?: string
  from: string
  to: string | null
  actorId: string | null
}

/** Moves the shares a requester has under one company to another, each with access rows and event. Answers the records. */
export async function moveRecords(
  tx: Transaction,
  tables: RecordTables,
  { requesterId, recordId, from, to, actorId }: Move,
): Promise<StoredRecord[]> {
  const rows = await lockedRecords(tx, tables, { requesterId, recordId, from })
  const moved: StoredRecord[] = []
  for (const row of rows) {
    const happened = [{ type: `${tables.kind}.movedWithRequester`, actorId, payload: { from, to } }] as const
    const changes = {
      version: row.version + 1,
      shareCompanyId: to,
      ...(row.companyId === from ? { companyId: to } : {}),
    }
    moved.push(await saveRecord(tx, tables, row, { changes, happened }))
  }
  return moved
}

type Asked = Pick<Move, 'requesterId' | 'recordId' | 'from'> & {
  /** Only what is displayed. */
  shown?: boolean
}

/** What a requester has shared with them under one company, locked in the order of ids. */
function lockedRecords(
  tx: Transaction,
  { record: table }: RecordTables,
  { requesterId, recordId, from, shown }: Asked,
): Promise<StoredRecord[]> {
  const ofRequester = and(
    eq(table.requesterId, requesterId),
    eq(table.shareCompanyId, from),
    recordId ? eq(table.id, recordId) : undefined,
    shown ? eq(table.shareVisible, true) : undefined,
  )
  return tx.select().from(table).where(ofRequester).orderBy(asc(table.id)).for('update')
}
