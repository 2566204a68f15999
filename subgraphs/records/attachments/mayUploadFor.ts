import { isId } from '@parvis/kernel/database/columns.ts'
import type { Database } from '@parvis/kernel/database/database.ts'
import { isAmongIds, read } from '@parvis/kernel/database/read.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { and } from 'drizzle-orm'
import type { RecordTables } from '../recordTables.ts'
import { seenAs } from '../seenAs.ts'
import { visibleRecords } from '../visibility.ts'
import { mayComment, mayUpload } from './mayAttach.ts'

/**
 * Whether a viewer may upload for a record, asked before its first byte: who may add no file and write no note has
 * nothing to hang one on. Null for a record that is hidden or missing.
 */
export async function mayUploadFor(
  { db, tables }: { db: Database; tables: RecordTables },
  { recordId, viewer }: { recordId: string; viewer: Viewer },
): Promise<boolean | null> {
  if (!isId(recordId)) return null
  const { record } = tables
  const [row] = await read(
    { db, viewer },
    { name: `a ${tables.kind} to upload for`, values: { ids: [recordId] } },
    (seer) =>
      db
        .select({ requesterId: record.requesterId, seenAs: seenAs(seer) })
        .from(record)
        .where(and(isAmongIds(record.id), visibleRecords(seer, tables))),
  )
  return row ? mayUpload(viewer, row) || mayComment(viewer, row) : null
}
