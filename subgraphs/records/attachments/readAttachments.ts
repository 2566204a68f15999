import { isId } from '@parvis/kernel/database/columns.ts'
import type { Database } from '@parvis/kernel/database/database.ts'
import { rowLoader } from '@parvis/kernel/database/loaders.ts'
import { idsValue, isAmongIds, read, type Seer } from '@parvis/kernel/database/read.ts'
import type { SeenAs, Viewer } from '@parvis/schema/viewer.ts'
import DataLoader from 'dataloader'
import { and, asc, type Column, desc, eq, getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { RecordRow } from '../recordTable.ts'
import type { RecordTables } from '../recordTables.ts'
import { seenAs } from '../seenAs.ts'
import type { AttachmentRow, FolderRow, ReadingRow, VersionRow } from './attachmentTables.ts'
import { maxAttachments, maxFolders } from './names.ts'
import { decidingFolder, folderIsShown, shownToClient, visibleAttachments, visibleFolders } from './visibility.ts'

/** A file with what decides who sees it, read together with its record. */
export type AttachmentSeen = AttachmentRow & {
  seenAs: SeenAs
  shownToClient: boolean
  /** The folder that decides when its own switch says nothing; null when the record does. */
  decidingFolderId: string | null
  record: Pick<RecordRow, 'id' | 'requesterId'>
}
export type FolderSeen = FolderRow & { seenAs: SeenAs; shownToClient: boolean }
export type VersionSeen = VersionRow & { seenAs: SeenAs }
export type ReadingSeen = ReadingRow & { seenAs: SeenAs }

/**
 * What decides whether clients see a file: its own switch, its note, the nearest folder that says something, the
 * record.
 */
export function visibilityOrigin({ noteId, portalVisible, decidingFolderId }: AttachmentSeen) {
  if (portalVisible !== null) return 'OWN'
  if (noteId) return 'NOTE'
  return decidingFolderId === null ? 'RECORD' : 'FOLDER'
}

type Parts = { db: Database; viewer: Viewer | null; tables: RecordTables }

/** Loads rows by the id of what they belong to, with one statement for all of a request. */
function groupLoader<Row>(read: (ids: readonly string[]) => Promise<Row[]>, keyOf: (row: Row) => string | null) {
  return new DataLoader<string, Row[]>(async (ids) => {
    const groups = Map.groupBy(await read(ids.filter(isId)), keyOf)
    return ids.map((id) => groups.get(id) ?? [])
  })
}

/** Ids to read by, and at most so many rows for each. */
const limited = (ids: readonly string[], most: number) => ({ ids, limit: most * ids.length })

/** Everything that is read of what hangs on records, through visibility; lives for one request. */
export function attachmentLoaders({ db, viewer, tables }: Parts) {
  const { record, attached } = tables
  const { folders, attachments, versions, readings } = attached
  const selectAttachments = (seer: Seer | null) =>
    db
      .select({
        ...getTableColumns(attachments),
        seenAs: seenAs(seer),
        shownToClient: shownToClient(tables),
        decidingFolderId: decidingFolder(tables),
        record: { id: record.id, requesterId: record.requesterId },
      })
      .from(attachments)
      .innerJoin(record, eq(record.id, attachments.recordId))
  const selectFolders = (seer: Seer | null) =>
    db
      .select({ ...getTableColumns(folders), seenAs: seenAs(seer), shownToClient: folderIsShown(tables) })
      .from(folders)
      .innerJoin(record, eq(record.id, folders.recordId))
  const readAttachments = (name: string, ids: readonly string[], [by, ...order]: [Column, ...SQL[]]) =>
    read<AttachmentSeen>(
      { db, viewer },
      { name: `${tables.kind} ${name}`, values: limited(ids, maxAttachments) },
      (seer) =>
        selectAttachments(seer)
          .where(and(isAmongIds(by), visibleAttachments(seer, tables)))
          .orderBy(...order, asc(attachments.id))
          .limit(sql.placeholder('limit')),
    )
  const readFolders = (asked: 'folderIds' | 'recordIds', ids: readonly string[]) => {
    const named = { name: `${tables.kind} folders by ${asked}`, values: limited(ids, maxFolders) }
    return read<FolderSeen>({ db, viewer }, named, (seer) =>
      selectFolders(seer)
        .where(visibleFolders(seer, tables, asked === 'folderIds' ? { folderIds: idsValue } : { recordIds: idsValue }))
        .orderBy(asc(folders.name), asc(folders.id))
        .limit(sql.placeholder('limit')),
    )
  }
  return {
    attachment: rowLoader<AttachmentSeen>((ids) => readAttachments('attachments by id', ids, [attachments.id])),
    attachmentsOf: groupLoader<AttachmentSeen>(
      (ids) => readAttachments('attachments of records', ids, [attachments.recordId, asc(attachments.name)]),
      (row) => row.recordId,
    ),
    attachmentsOfNote: groupLoader<AttachmentSeen>(
      (ids) => readAttachments('attachments of notes', ids, [attachments.noteId]),
      (row) => row.noteId,
    ),
    folder: rowLoader<FolderSeen>((ids) => readFolders('folderIds', ids)),
    foldersOf: groupLoader<FolderSeen>(
      (ids) => readFolders('recordIds', ids),
      (row) => row.recordId,
    ),
    /** Versions of files that were read through visibility before. */
    versionsOf: groupLoader<VersionSeen>(
      (ids) =>
        read({ db, viewer }, { name: `versions of ${tables.kind} attachments`, values: { ids } }, (seer) =>
          db
            .select({ ...getTableColumns(versions), seenAs: seenAs(seer) })
            .from(versions)
            .innerJoin(attachments, eq(attachments.id, versions.attachmentId))
            .innerJoin(record, eq(record.id, attachments.recordId))
            .where(and(isAmongIds(versions.attachmentId), visibleAttachments(seer, tables)))
            .orderBy(desc(versions.version)),
        ),
      (row) => row.attachmentId,
    ),
    /** Who opened what, for staff. */
    readingsOf: groupLoader<ReadingSeen>(
      (ids) =>
        read({ db, viewer }, { name: `readings of ${tables.kind} attachments`, values: { ids } }, (seer) =>
          db
            .select({ ...getTableColumns(readings), seenAs: seenAs(seer) })
            .from(readings)
            .innerJoin(attachments, eq(attachments.id, readings.attachmentId))
            .innerJoin(record, eq(record.id, attachments.recordId))
            .where(and(isAmongIds(readings.attachmentId), visibleAttachments(seer, tables)))
            .orderBy(desc(readings.lastAt)),
        ),
      (row) => row.attachmentId,
    ),
  }
}
