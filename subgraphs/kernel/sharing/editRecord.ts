import { eq } from 'drizzle-orm'
import { claimClientKey } from '../clientKey.ts'
import { type Database, violatedConstraint } from '../database.ts'
import { record, seal } from '../outbox.ts'
import { Refusal } from '../refusals.ts'
import type { Viewer } from '../viewer.ts'
import { checkVersion, lockRecord } from './lockRecord.ts'
import type { RecordRow } from './recordTable.ts'
import type { Sharing } from './sharing.ts'

type Edit = {
  recordId: string
  version: number
  clientKey?: string | null
  /** Columns with their new values, checked; what stays is left out. */
  changes: object
}

/**
 * Writes checked changes to a record's data; the event names the fields. Throws NOT_FOUND; refuses with CONFLICT and
 * the present record. Nothing to change is no change and no event.
 */
export async function editRecord(
  { db, viewer }: { db: Database; viewer: Viewer },
  sharing: Sharing,
  { recordId, version, clientKey, changes }: Edit,
): Promise<RecordRow> {
  return db.transaction(async (tx) => {
    const row = await lockRecord(tx, sharing, viewer, recordId)
    const claim = { actorId: viewer.id, operation: `${sharing.kind}.edit`, clientKey, subjectId: row.id }
    if (await claimClientKey(tx, sharing.tables, claim)) return row
    checkVersion(sharing, row, version)
    const fields = Object.entries(changes)
      .filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(row[field as keyof RecordRow]))
      .map(([field]) => field)
    if (fields.length === 0) return row
    const event = seal(row.chainHead, {
      type: `${sharing.kind}.edited`,
      actorId: viewer.id,
      subjectId: row.id,
      payload: { fields },
    })
    const [edited] = await tx
      .update(sharing.record)
      .set({ ...changes, version: row.version + 1, updatedAt: new Date(event.occurredAt), chainHead: event.hash })
      .where(eq(sharing.record.id, row.id))
      .returning()
    await record(tx, sharing.tables, event)
    return edited!
  })
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
