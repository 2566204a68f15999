import { type Database, violatedConstraint } from '@parvis/kernel/database/database.ts'
import type { Happened } from '@parvis/kernel/events/chain.ts'
import { once } from '@parvis/kernel/events/clientKey.ts'
import { forbidden } from '@parvis/kernel/graph/errors.ts'
import { changedFields } from '@parvis/kernel/graph/fields.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { checkVersion, lockRecord } from './lockRecord.ts'
import { mayRestrict } from './privacy/mayRestrict.ts'
import type { LockedRecord } from './recordTable.ts'
import type { RecordTables } from './recordTables.ts'
import { saveRecord } from './saveRecord.ts'

type Changes = { assigneeId?: string | null }

type Edit = {
  recordId: string
  version: number
  clientKey?: string | null
  /** Columns with their new values, checked, maybe beside what the row has now; what stays is left out. */
  changes: Changes | ((row: LockedRecord) => Changes)
}

/**
 * Writes checked changes to a record's data. One event names the changed fields; a change of the assignee has an event
 * of its own. When nothing differs, nothing is written. Throws NOT_FOUND; refuses with CONFLICT and the present record.
 * FORBIDDEN where somebody assigns a private record who does not decide who sees it.
 */
export async function editRecord(
  { db, viewer }: { db: Database; viewer: Viewer },
  tables: RecordTables,
  { recordId, version, clientKey, changes: wanted }: Edit,
): Promise<LockedRecord> {
  return db.transaction(async (tx) => {
    const row = await lockRecord(tx, tables, viewer, recordId)
    const claim = { actorId: viewer.id, operation: `${tables.kind}.edit`, clientKey, subjectId: row.id }
    let saved = row
    await once(tx, tables.eventTables, claim, async () => {
      const changes = typeof wanted === 'function' ? wanted(row) : wanted
      const fields = changedFields(row, changes)
      // Whoever is made the assignee of a private record sees it, and whoever was it may not see it any more.
      if (row.private && fields.includes('assigneeId') && !mayRestrict(viewer, row)) throw forbidden()
      checkVersion(tables, row, version)
      if (fields.length === 0) return
      const happened = happenings(tables, { row, actorId: viewer.id, fields, to: changes.assigneeId ?? null })
      saved = await saveRecord(tx, tables, row, { changes: { ...changes, version: row.version + 1 }, happened })
    })
    return saved
  })
}

type Edited = { row: LockedRecord; actorId: string; fields: string[]; to: string | null }

function happenings({ kind }: RecordTables, { row, actorId, fields, to }: Edited): Happened[] {
  const others = fields.filter((field) => field !== 'assigneeId')
  const happened: Happened[] = []
  if (others.length) happened.push({ type: `${kind}.edited`, actorId, payload: { fields: others } })
  if (others.length < fields.length)
    happened.push({ type: `${kind}.assigned`, actorId, payload: { from: row.assigneeId, to } })
  return happened
}

/** Runs a write and lets the record's named checks decide which dates and amounts go together. */
export async function whileConsistent<T>(fieldOf: Record<string, string>, write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    const field = fieldOf[violatedConstraint(error) ?? '']
    throw field ? new Refusal('INVALID_VALUE', { field: [field] }) : error
  }
}
