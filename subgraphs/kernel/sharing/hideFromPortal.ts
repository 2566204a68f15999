import { claimClientKey } from '../clientKey.ts'
import type { Database } from '../database.ts'
import { seal } from '../outbox.ts'
import { Refusal } from '../refusals.ts'
import type { Viewer } from '../viewer.ts'
import { lockRecord } from './lockRecord.ts'
import type { RecordRow } from './recordTable.ts'
import { saveRecord } from './saveRecord.ts'
import type { Sharing } from './sharing.ts'

/**
 * Takes a record out of the portal (R11). It is silent outside, and requester and watchers stay on the record for the
 * next time. Throws NOT_FOUND; refuses with NOT_SHOWN and the present record.
 */
export async function hideFromPortal(
  { db, viewer }: { db: Database; viewer: Viewer },
  sharing: Sharing,
  input: { recordId: string; clientKey?: string | null },
): Promise<RecordRow> {
  return db.transaction(async (tx) => {
    const row = await lockRecord(tx, sharing, viewer, input.recordId)
    const { clientKey } = input
    const claim = { actorId: viewer.id, operation: `${sharing.kind}.hide`, clientKey, subjectId: row.id }
    if (await claimClientKey(tx, sharing.tables, claim)) return row
    if (!row.shareVisible) throw new Refusal('NOT_SHOWN', { present: { [sharing.kind]: row } })
    const event = seal(row.chainHead, {
      type: `${sharing.kind}.hidden`,
      actorId: viewer.id,
      subjectId: row.id,
      payload: {},
    })
    const changes = { version: row.version + 1, shareVisible: false, hiddenAt: new Date(event.occurredAt) }
    return saveRecord(tx, sharing, row, { changes, events: [event] })
  })
}
