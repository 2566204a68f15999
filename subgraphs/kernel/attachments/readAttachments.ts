import DataLoader from 'dataloader'
import { and, asc, desc, eq, getTableColumns, sql } from 'drizzle-orm'
import { isId } from '../columns.ts'
import type { Database } from '../database.ts'
import { rowLoader } from '../loaders.ts'
import type { RecordRow } from '../sharing/recordTable.ts'
import type { Sharing } from '../sharing/sharing.ts'
import type { Viewer } from '../viewer.ts'
import type { AttachmentRow, FolderRow, ReadingRow, VersionRow } from './attachmentTables.ts'
import { maxAttachments, maxFolders } from './names.ts'
import { decidingFolder, folderIsShown, shownToClient, visibleAttachments, visibleFolders } from './visibility.ts'

/** A file with what decides who sees it, read together with its record. */
export type AttachmentSeen = AttachmentRow & {
  shownToClient: boolean
  /** The folder that decides when its own switch says nothing; null when the record does. */
  decidingFolderId: string | null
  record: Pick<RecordRow, 'id' | 'requesterId'>
}
export type FolderSeen = FolderRow & { shownToClient: boolean }

type Parts = { db: Database; viewer: Viewer | null; sharing: Sharing }
const among = (column: unknown, ids: readonly string[]) => sql`${column} = any(${sql.param([...ids])}::uuid[])`

/** Rows by a foreign id, grouped: one statement for all of a request. */
function groupLoader<Row>(read: (ids: readonly string[]) => Promise<Row[]>, keyOf: (row: Row) => string | null) {
  return new DataLoader<string, Row[]>(async (ids) => {
    const groups = Map.groupBy(await read(ids.filter(isId)), keyOf)
    return ids.map((id) => groups.get(id) ?? [])
  })
}

/** Everything that is read of what hangs on records, through visibility; lives for one request. */
export function attachedLoaders({ db, viewer, sharing }: Parts) {
  const { record, attached } = sharing
  const { folders, attachments, versions, readings } = attached
  const selectAttachments = () =>
    db
      .select({
        ...getTableColumns(attachments),
        shownToClient: shownToClient(sharing),
        decidingFolderId: decidingFolder(sharing),
        record: { id: record.id, requesterId: record.requesterId },
      })
      .from(attachments)
      .innerJoin(record, eq(record.id, attachments.recordId))
  const selectFolders = () =>
    db
      .select({ ...getTableColumns(folders), shownToClient: folderIsShown(sharing) })
      .from(folders)
      .innerJoin(record, eq(record.id, folders.recordId))
  return {
    attachment: rowLoader<AttachmentSeen>((ids) =>
      selectAttachments()
        .where(and(among(attachments.id, ids), visibleAttachments(viewer, sharing)))
        .prepare('attachmentsById')
        .execute(),
    ),
    attachmentsOf: groupLoader<AttachmentSeen>(
      (ids) =>
        selectAttachments()
          .where(and(among(attachments.recordId, ids), visibleAttachments(viewer, sharing)))
          .orderBy(sql`lower(${attachments.name})`, asc(attachments.id))
          .limit(maxAttachments * Math.max(ids.length, 1))
          .prepare('attachmentsOf')
          .execute(),
      (row) => row.recordId,
    ),
    attachmentsOfNote: groupLoader<AttachmentSeen>(
      (ids) =>
        selectAttachments()
          .where(and(among(attachments.noteId, ids), visibleAttachments(viewer, sharing)))
          .orderBy(asc(attachments.id))
          .prepare('attachmentsOfNote')
          .execute(),
      (row) => row.noteId,
    ),
    folder: rowLoader<FolderSeen>((ids) =>
      selectFolders()
        .where(visibleFolders(viewer, sharing, { folderIds: ids }))
        .prepare('foldersById')
        .execute(),
    ),
    foldersOf: groupLoader<FolderSeen>(
      (ids) =>
        selectFolders()
          .where(visibleFolders(viewer, sharing, { recordIds: ids }))
          .orderBy(sql`lower(${folders.name})`, asc(folders.id))
          .limit(maxFolders * Math.max(ids.length, 1))
          .prepare('foldersOf')
          .execute(),
      (row) => row.recordId,
    ),
    /** Versions of files that were read through visibility before. */
    versionsOf: groupLoader<VersionRow>(
      (ids) =>
        db
          .select(getTableColumns(versions))
          .from(versions)
          .innerJoin(attachments, eq(attachments.id, versions.attachmentId))
          .innerJoin(record, eq(record.id, attachments.recordId))
          .where(and(among(versions.attachmentId, ids), visibleAttachments(viewer, sharing)))
          .orderBy(desc(versions.version))
          .prepare('versionsOf')
          .execute(),
      (row) => row.attachmentId,
    ),
    /** Who opened what, for staff. */
    readingsOf: groupLoader<ReadingRow>(
      (ids) =>
        db
          .select(getTableColumns(readings))
          .from(readings)
          .innerJoin(attachments, eq(attachments.id, readings.attachmentId))
          .innerJoin(record, eq(record.id, attachments.recordId))
          .where(and(among(readings.attachmentId, ids), visibleAttachments(viewer, sharing)))
          .orderBy(desc(readings.lastAt))
          .prepare('readingsOf')
          .execute(),
      (row) => row.attachmentId,
    ),
  }
}
export type AttachedLoaders = ReturnType<typeof attachedLoaders>
