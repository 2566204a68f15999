import type { Seer } from '@parvis/kernel/database/read.ts'
import { seesInside } from '@parvis/kernel/graph/abilities.ts'
import { and, type Column, eq, exists, isNull, or, type SQL, sql } from 'drizzle-orm'
import { QueryBuilder } from 'drizzle-orm/pg-core'
import type { RecordTables } from '../recordTables.ts'
import { visibleRecords } from '../visibility.ts'

/**
 * Walks from a folder upwards to the first folder that is shown or hidden by its own switch, and gives that switch or
 * that folder's id; null when every folder on the way inherits. Only this function knows how a folder's switch reaches
 * the files and folders below it (R17).
 */
function nearestFolder<T>({ attached }: RecordTables, { from, give }: { from: Column; give: 'portal_visible' | 'id' }) {
  const { folders } = attached
  return sql<T | null>`(
    with recursive up as (
      select f.id, f.parent_id, f.portal_visible, 1 as depth from ${folders} f where f.id = ${from}
      union all
      select f.id, f.parent_id, f.portal_visible, up.depth + 1 from ${folders} f
      join up on f.id = up.parent_id where up.portal_visible is null
    )
    select ${sql.raw(give)} from up where portal_visible is not null order by depth limit 1)`
}

/** The folder whose switch counts for a file that inherits; null when the record's switch counts. */
export const decidingFolder = (tables: RecordTables): SQL<string | null> =>
  nearestFolder<string>(tables, { from: tables.attached.attachments.folderId, give: 'id' })

/** Whether a file is shown: by its own switch, else the nearest folder's, else the record's (V6a, R17). */
function effectiveFlag(tables: RecordTables): SQL<boolean> {
  const { portalVisible, folderId } = tables.attached.attachments
  const folders = nearestFolder<boolean>(tables, { from: folderId, give: 'portal_visible' })
  return sql<boolean>`coalesce(${portalVisible}, ${folders}, ${tables.record.attachmentsVisible})`
}

/** The green line of a folder (V11): clients can open a file in it now, unless the file's own switch hides it. */
export function folderIsShown(tables: RecordTables): SQL<boolean> {
  const { record, attached } = tables
  const flag = nearestFolder<boolean>(tables, { from: attached.folders.id, give: 'portal_visible' })
  return sql<boolean>`(${record.shareVisible} and coalesce(${flag}, ${record.attachmentsVisible}))`
}

/** The file hangs on a note that was not withdrawn and that meets the condition, if there is one. */
function onNote({ attached: { attachments, notes } }: RecordTables, where?: SQL): SQL {
  return exists(
    new QueryBuilder()
      .select({ one: sql`1` })
      .from(notes)
      .where(and(eq(notes.id, attachments.noteId), isNull(notes.withdrawnAt), where)),
  )
}

/**
 * The files a client may open on a record they see (V6). Never a recalled file or one of an internal or withdrawn note.
 * Of the others those that are shown, those that `isOwn` calls the client's own upload, and those of a client note
 * unless hidden by hand.
 */
function openToParties(tables: RecordTables, isOwn: SQL | undefined): SQL {
  const { attachments, notes } = tables.attached
  const onClientNote = onNote(tables, eq(notes.audience, 'CLIENT'))
  return and(
    isNull(attachments.recalledAt),
    or(isNull(attachments.noteId), onClientNote),
    or(effectiveFlag(tables), isOwn, and(onClientNote, sql`${attachments.portalVisible} is not false`)),
  )!
}

/** The same for one viewer, whose own uploads are known. */
const openTo = (seer: Seer | null, tables: RecordTables): SQL =>
  openToParties(tables, seer ? sql`${tables.attached.attachments.uploadedById} = ${seer.id}::uuid` : undefined)

/**
 * The row predicate of files, on a statement that joins the record. Staff see every file of the records they see,
 * except those of withdrawn notes, which are gone for everybody. Portal users see what they may open of the records
 * they see.
 */
export function visibleAttachments(seer: Seer | null, tables: RecordTables): SQL {
  const parent = visibleRecords(seer, tables)
  if (!seesInside(seer)) return and(parent, openTo(seer, tables))!
  return and(parent, or(isNull(tables.attached.attachments.noteId), onNote(tables)))!
}

/**
 * The green line of a file (V11): somebody outside can open it now. A file hidden by hand has one too if requester or
 * watcher uploaded it, since everybody can open their own upload (V6b).
 */
export function shownToClient(tables: RecordTables): SQL<boolean> {
  const { record, attached } = tables
  const { uploadedById } = attached.attachments
  const isOfRecipient = or(eq(uploadedById, record.requesterId), sql`${uploadedById} = any(${record.watcherIds})`)
  return sql<boolean>`(${record.shareVisible} and ${openToParties(tables, isOfRecipient)})`
}

/** The notes of records a viewer sees: all for staff, CLIENT notes for clients (V8, R37–R39). Joins the record. */
function notesOfSide(seer: Seer | null, tables: RecordTables): SQL {
  const parent = visibleRecords(seer, tables)
  return seesInside(seer) ? parent : and(parent, eq(tables.attached.notes.audience, 'CLIENT'))!
}

/**
 * The row predicate of notes: those the viewer's side reads. A note taken back before anybody was mailed is as if it
 * was never sent, for both sides; one withdrawn later stays in its place, marked as withdrawn.
 */
export function visibleNotes(seer: Seer | null, tables: RecordTables): SQL {
  const { withdrawnAt, mailsAt } = tables.attached.notes
  return and(notesOfSide(seer, tables), sql`(${withdrawnAt} < ${mailsAt}) is not true`)!
}

/** Those, and the viewer's own that were taken back in time: withdrawing one again answers ALREADY_WITHDRAWN. */
export function withdrawableNotes(seer: Seer, tables: RecordTables): SQL {
  const own = sql`${tables.attached.notes.authorId} = ${seer.id}::uuid`
  return or(visibleNotes(seer, tables), and(own, notesOfSide(seer, tables)))!
}

/** Which folders are asked for, as an SQL array of their ids or of their records' ids. */
type FoldersAsked = { folderIds: SQL } | { recordIds: SQL }

/**
 * The row predicate of folders, on a statement that joins the record. Staff see every folder, clients those that lead
 * to a file they can open, so that no other name is told. One walk upwards from all these files finds them: a record
 * may hold hundreds of folders and thousands of files, too many for a walk from each.
 */
export function visibleFolders(seer: Seer | null, tables: RecordTables, asked: FoldersAsked): SQL {
  const { record, attached } = tables
  const { folders, attachments } = attached
  const isAsked =
    'folderIds' in asked
      ? sql`${folders.id} = any(${asked.folderIds})`
      : sql`${folders.recordId} = any(${asked.recordIds})`
  const parent = and(isAsked, visibleRecords(seer, tables))!
  if (seesInside(seer)) return parent
  const recordIds =
    'folderIds' in asked
      ? sql`array(select f.record_id from ${folders} f where f.id = any(${asked.folderIds}))`
      : asked.recordIds
  const openFiles = new QueryBuilder()
    .select({ folderId: attachments.folderId })
    .from(attachments)
    .innerJoin(record, eq(record.id, attachments.recordId))
    .where(and(sql`${attachments.recordId} = any(${recordIds})`, openTo(seer, tables)))
  const onTheWay = sql`(
    with recursive up (id) as (
      ${openFiles}
      union
      select f.parent_id from ${folders} f join up on f.id = up.id
    ) select id from up)`
  return and(parent, sql`${folders.id} in ${onTheWay}`)!
}
