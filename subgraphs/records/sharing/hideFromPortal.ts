import type { Database } from '@parvis/kernel/database/database.ts'
import { once } from '@parvis/kernel/events/clientKey.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { lockRecord } from '../lockRecord.ts'
import type { RecordRow } from '../recordTable.ts'
import type { RecordTables } from '../recordTables.ts'
import { saveRecord } from '../saveRecord.ts'

export type HideInput = { recordId: string; clientKey?: string | null }

/**
 * Takes a record out of the portal (R11). It is silent outside, and requester and watchers stay on the record for the
 * next time. Throws NOT_FOUND; refuses with NOT_SHOWN and the present record.
 */
export async function hideFromPortal(
  { db, viewer }: { db: Database; viewer: Viewer },
  tables: RecordTables,
  input: HideInput,
): Promise<RecordRow> {
  return db.transaction(async (tx) => {
    const row = await lockRecord(tx, tables, viewer, input.recordId)
    const { clientKey } = input
    const claim = { actorId: viewer.id, operation: `${tables.kind}.hide`, clientKey, subjectId: row.id }
    let saved: RecordRow = row
    await once(tx, tables.eventTables, claim, async () => {
      if (!row.shareVisible) throw new Refusal('NOT_SHOWN', { present: tables.present(row) })
      saved = await saveRecord(tx, tables, row, {
        changes: (at) => ({ version: row.version + 1, shareVisible: false, hiddenAt: at }),
        happened: [{ type: `${tables.kind}.hidden`, actorId: viewer.id, payload: {} }],
      })
    })
    return saved
  })
}
