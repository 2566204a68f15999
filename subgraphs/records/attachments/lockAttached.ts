import { isId } from '@parvis/kernel/database/columns.ts'
import type { Transaction } from '@parvis/kernel/database/database.ts'
import { seerOf } from '@parvis/kernel/database/read.ts'
import { notFound } from '@parvis/kernel/graph/errors.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { and, eq, sql } from 'drizzle-orm'
import { lockRecord } from '../lockRecord.ts'
import type { LockedRecord } from '../recordTable.ts'
import type { RecordTables } from '../recordTables.ts'
import type { AttachmentRow, FolderRow } from './attachmentTables.ts'
import { visibleAttachments, visibleFolders } from './visibility.ts'

/** Finds a file through visibility and locks its record's row. Throws NOT_FOUND for a hidden or missing one. */
export async function lockAttachment(
  tx: Transaction,
  tables: RecordTables,
  viewer: Viewer,
  id: string,
): Promise<{ row: LockedRecord; attachment: AttachmentRow }> {
  const { record, attached } = tables
  const { attachments } = attached
  const find = () =>
    tx
      .select({ attachment: attachments })
      .from(attachments)
      .innerJoin(record, eq(record.id, attachments.recordId))
      .where(and(eq(attachments.id, id), visibleAttachments(seerOf(viewer), tables)))
  const [found] = isId(id) ? await find() : []
  if (!found) throw notFound()
  const row = await lockRecord(tx, tables, viewer, found.attachment.recordId)
  // Read again: it may have changed while the lock was waited for.
  const [present] = await find()
  if (!present) throw notFound()
  return { row, attachment: present.attachment }
}

/** A folder as it is for a viewer; undefined for a hidden or missing one. */
async function findFolder(
  tx: Transaction,
  tables: RecordTables,
  viewer: Viewer,
  id: string,
): Promise<FolderRow | undefined> {
  if (!isId(id)) return undefined
  const { record, attached } = tables
  const { folders } = attached
  const [found] = await tx
    .select({ folder: folders })
    .from(folders)
    .innerJoin(record, eq(record.id, folders.recordId))
    .where(visibleFolders(seerOf(viewer), tables, { folderIds: sql`array[${id}]::uuid[]` }))
  return found?.folder
}

/** Finds a folder through visibility and locks its record's row. Throws NOT_FOUND for a hidden or missing one. */
export async function lockFolder(
  tx: Transaction,
  tables: RecordTables,
  viewer: Viewer,
  id: string,
): Promise<{ row: LockedRecord; folder: FolderRow }> {
  const found = await findFolder(tx, tables, viewer, id)
  if (!found) throw notFound()
  const row = await lockRecord(tx, tables, viewer, found.recordId)
  const folder = await findFolder(tx, tables, viewer, id)
  if (!folder) throw notFound()
  return { row, folder }
}

/**
 * Refuses with FOLDER_NOT_FOUND unless the folder is one of this record that the viewer sees: what is put into a folder
 * shows its name and the names above it. Null is the top.
 */
export async function checkFolder(
  tx: Transaction,
  tables: RecordTables,
  viewer: Viewer,
  { recordId, folderId, field }: { recordId: string; folderId: string | null; field: string },
): Promise<void> {
  if (folderId === null) return
  const folder = await findFolder(tx, tables, viewer, folderId)
  if (folder?.recordId !== recordId) throw new Refusal('FOLDER_NOT_FOUND', { field: [field] })
}
