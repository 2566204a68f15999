import { and, eq, sql } from 'drizzle-orm'
import { isId } from '../columns.ts'
import type { Transaction } from '../database.ts'
import { notFound } from '../errors.ts'
import { Refusal } from '../refusals.ts'
import { lockRecord } from '../sharing/lockRecord.ts'
import type { LockedRecord } from '../sharing/recordTable.ts'
import type { Sharing } from '../sharing/sharing.ts'
import type { Viewer } from '../viewer.ts'
import type { AttachmentRow, FolderRow } from './attachmentTables.ts'
import { visibleAttachments, visibleFolders } from './visibility.ts'

/** Finds a file through visibility and locks its record's row. Throws NOT_FOUND for a hidden or missing one. */
export async function lockAttachment(
  tx: Transaction,
  sharing: Sharing,
  viewer: Viewer,
  id: string,
): Promise<{ row: LockedRecord; attachment: AttachmentRow }> {
  const { record, attached } = sharing
  const { attachments } = attached
  const find = () =>
    tx
      .select({ attachment: attachments })
      .from(attachments)
      .innerJoin(record, eq(record.id, attachments.recordId))
      .where(and(eq(attachments.id, id), visibleAttachments(viewer, sharing)))
  const [found] = isId(id) ? await find() : []
  if (!found) throw notFound()
  const row = await lockRecord(tx, sharing, viewer, found.attachment.recordId)
  // What was read before the lock may have changed while it was waited for.
  const [present] = await find()
  if (!present) throw notFound()
  return { row, attachment: present.attachment }
}

/** Finds a folder through visibility and locks its record's row. Throws NOT_FOUND for a hidden or missing one. */
export async function lockFolder(
  tx: Transaction,
  sharing: Sharing,
  viewer: Viewer,
  id: string,
): Promise<{ row: LockedRecord; folder: FolderRow }> {
  const { record, attached } = sharing
  const { folders } = attached
  const find = () =>
    tx
      .select({ folder: folders })
      .from(folders)
      .innerJoin(record, eq(record.id, folders.recordId))
      .where(visibleFolders(viewer, sharing, { folderIds: sql`array[${id}]::uuid[]` }))
  const [found] = isId(id) ? await find() : []
  if (!found) throw notFound()
  const row = await lockRecord(tx, sharing, viewer, found.folder.recordId)
  const [present] = await find()
  if (!present) throw notFound()
  return { row, folder: present.folder }
}

/** Refuses with FOLDER_NOT_FOUND unless the folder is one of this record. Null is the top. */
export async function checkFolder(
  tx: Transaction,
  sharing: Sharing,
  { recordId, folderId, field }: { recordId: string; folderId: string | null; field: string },
): Promise<void> {
  if (folderId === null) return
  const { folders } = sharing.attached
  const [found] = isId(folderId)
    ? await tx
        .select()
        .from(folders)
        .where(and(eq(folders.id, folderId), eq(folders.recordId, recordId)))
    : []
  if (!found) throw new Refusal('FOLDER_NOT_FOUND', { field: [field] })
}
