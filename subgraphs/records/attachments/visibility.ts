import type { ViewerInSql } from '@parvis/kernel/database/read.ts'
import type { Viewer } from '@parvis/kernel/graph/viewer.ts'
import { and, type Column, eq, exists, isNull, or, type SQL, sql } from 'drizzle-orm'
import { QueryBuilder } from 'drizzle-orm/pg-core'
import type { RecordTables } from '../recordTables.ts'
import { visibleRecords } from '../visibility.ts'

/**
 * The nearest folder that says something, from a folder upwards: what it says, or which it is; null when none does. The
 * one place that knows how a folder's switch reaches what stands in it (R17).
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

/** The folder that decides about a file without a switch of its own; null when the record does. */
export const decidingFolder = (tables: RecordTables): SQL<string | null> =>
  nearestFolder<string>(tables, { from: tables.attached.attachments.folderId, give: 'id' })

/** Own flag, else the nearest folder's, else the record's switch (V6a, R17). */
function effectiveFlag(tables: RecordTables): SQL<boolean> {
  const { portalVisible, folderId } = tables.attached.attachments
  const folders = nearestFolder<boolean>(tables, { from: folderId, give: 'portal_visible' })
  return sql<boolean>`coalesce(${portalVisible}, ${folders}, ${tables.record.attachmentsVisible})`
}

/** The green line of a folder (V11): a file in it without a switch of its own can be opened by a client now. */
export function folderIsShown(tables: RecordTables): SQL<boolean> {
  const { record, attached } = tables
  const flag = nearestFolder<boolean>(tables, { from: attached.folders.id, give: 'portal_visible' })
  return sql<boolean>`(${record.shareVisible} and coalesce(${flag}, ${record.attachmentsVisible}))`
}

/** It hangs on a note that still stands and of which this holds. */
function onNote({ attached: { attachments, notes } }: RecordTables, where?: SQL): SQL {
  return exists(
    new QueryBuilder()
      .select({ one: sql`1` })
      .from(notes)
      .where(and(eq(notes.id, attachments.noteId), isNull(notes.withdrawnAt), where)),
  )
}

/**
 * What makes a file a client's to open, once he is a party of its record (V6): it is not of an internal or withdrawn
 * note and was not recalled, and its effective flag is on, or he uploaded it, or it hangs on a client note and is not
 * hidden by hand.
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

/** The same for one viewer; for nobody signed in nothing is his own. */
const openTo = (viewer: ViewerInSql | null, tables: RecordTables): SQL =>
  openToParties(tables, viewer ? sql`${tables.attached.attachments.uploadedById} = ${viewer.id}::uuid` : undefined)

/**
 * The row predicate of files, on a statement that joins the record. Staff: every file of a record they see, but of a
 * withdrawn note, which is gone for everybody. Portal users: of records they are a party of, what is open to parties.
 */
export function visibleAttachments(viewer: ViewerInSql | null, tables: RecordTables): SQL {
  const parent = visibleRecords(viewer, tables)
  if (viewer?.kind !== 'staff') return and(parent, openTo(viewer, tables))!
  return and(parent, or(isNull(tables.attached.attachments.noteId), onNote(tables)))!
}

/**
 * The green line of a file (V11): somebody outside can open it now. Of a file hidden by hand that is the requester or
 * watcher who uploaded it (V6b).
 */
export function shownToClient(tables: RecordTables): SQL<boolean> {
  const { record, attached } = tables
  const { uploadedById } = attached.attachments
  const isOfRecipient = or(eq(uploadedById, record.requesterId), sql`${uploadedById} = any(${record.watcherIds})`)
  return sql<boolean>`(${record.shareVisible} and ${openToParties(tables, isOfRecipient)})`
}

/** Notes of the viewer's side, on a statement that joins the record (V8, R37–R39): clients read CLIENT notes only. */
function notesOfSide(viewer: ViewerInSql | null, tables: RecordTables): SQL {
  const parent = visibleRecords(viewer, tables)
  return viewer?.kind === 'staff' ? parent : and(parent, eq(tables.attached.notes.audience, 'CLIENT'))!
}

/**
 * The row predicate of notes: those of the viewer's side, but none that was taken back within its minute, before
 * anybody was mailed. That one is as if it was never sent, for both sides; one withdrawn later stands there as withdrawn.
 */
export function visibleNotes(viewer: ViewerInSql | null, tables: RecordTables): SQL {
  const { withdrawnAt, mailsAt } = tables.attached.notes
  return and(notesOfSide(viewer, tables), sql`(${withdrawnAt} < ${mailsAt}) is not true`)!
}

/** The same, and those the viewer took back himself: he is told that he did. */
export function withdrawableNotes(viewer: Viewer, tables: RecordTables): SQL {
  const own = eq(tables.attached.notes.authorId, viewer.id)
  return or(visibleNotes(viewer, tables), and(own, notesOfSide(viewer, tables)))!
}

/** Which folders are asked for, as an array in SQL: these, or those of these records. */
type FoldersAsked = { folderIds: SQL } | { recordIds: SQL }

/**
 * The row predicate of folders that are asked for, on a statement that joins the record: staff every folder, a client
 * those on the way to a file he can open, so that no name of another is told. The way is walked upwards, once for all
 * of them: a record may hold hundreds of folders and thousands of files.
 */
export function visibleFolders(viewer: ViewerInSql | null, tables: RecordTables, asked: FoldersAsked): SQL {
  const { record, attached } = tables
  const { folders, attachments } = attached
  const isAsked =
    'folderIds' in asked
      ? sql`${folders.id} = any(${asked.folderIds})`
      : sql`${folders.recordId} = any(${asked.recordIds})`
  const parent = and(isAsked, visibleRecords(viewer, tables))!
  if (viewer?.kind === 'staff') return parent
  const recordIds =
    'folderIds' in asked
      ? sql`array(select f.record_id from ${folders} f where f.id = any(${asked.folderIds}))`
      : asked.recordIds
  const openFiles = new QueryBuilder()
    .select({ folderId: attachments.folderId })
    .from(attachments)
    .innerJoin(record, eq(record.id, attachments.recordId))
    .where(and(sql`${attachments.recordId} = any(${recordIds})`, openTo(viewer, tables)))
  const onTheWay = sql`(
    with recursive up (id) as (
      ${openFiles}
      union
      select f.parent_id from ${folders} f join up on f.id = up.id
    ) select id from up)`
  return and(parent, sql`${folders.id} in ${onTheWay}`)!
}
