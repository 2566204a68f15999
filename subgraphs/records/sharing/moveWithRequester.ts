import type { Transaction } from '@parvis/kernel/database/database.ts'
import type { EventOf } from '@parvis/schema/events.ts'
import { and, asc, eq } from 'drizzle-orm'
import type { StoredRecord } from '../recordTable.ts'
import type { RecordTables } from '../recordTables.ts'
import { saveRecord } from '../saveRecord.ts'

/**
 * After a *correction* of somebody's company the records they asked for move along (R9b): their share is of the new
 * company, so watchers of the old one lose them. After a departure, or a first company, nothing is written: access is
 * judged against the present company at every read.
 */
export async function moveWithRequester(
  tx: Transaction,
  tables: RecordTables,
  { subjectId, actorId, payload: { from, to, change } }: EventOf<'portalUser.moved'>,
): Promise<void> {
  if (change !== 'CORRECTION' || from === null) return
  await moveRecords(tx, tables, { requesterId: subjectId, from, to, actorId })
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
  const { record: table } = tables
  const rows = await tx
    .select()
    .from(table)
    .where(
      and(
        eq(table.requesterId, requesterId),
        eq(table.shareCompanyId, from),
        recordId ? eq(table.id, recordId) : undefined,
      ),
    )
    .orderBy(asc(table.id))
    .for('update')
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
