import { isId } from '@parvis/kernel/database/columns.ts'
import type { Database, Executor, Transaction } from '@parvis/kernel/database/database.ts'
import { seerOf } from '@parvis/kernel/database/read.ts'
import { once } from '@parvis/kernel/events/clientKey.ts'
import { notFound } from '@parvis/kernel/graph/errors.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import { clean } from '@parvis/schema/texts/clean.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import { recordEvent } from '../recordEvent.ts'
import type { LockedRecord } from '../recordTable.ts'
import type { RecordTables } from '../recordTables.ts'
import type { AttachmentRow } from './attachmentTables.ts'
import { checkFolder, lockAttachment } from './lockAttached.ts'
import { checkedName, withExtensionOf } from './names.ts'
import { visibleAttachments } from './visibility.ts'
import { portalVisibleOf, type Ticks, ticked, type Visibility } from './visibilitySwitch.ts'
import type { FileContext } from './withUploads.ts'

type Context = { db: Database; viewer: Viewer }
type Which = { attachmentId: string; clientKey?: string | null }
type Locked = { tx: Transaction; row: LockedRecord; attachment: AttachmentRow }

/** Runs a change of one file under its record's lock, once per client key. */
function changing(
  { db, viewer }: Context,
  tables: RecordTables,
  { attachmentId, clientKey, operation }: Which & { operation: string },
  change: (locked: Locked) => Promise<void>,
): Promise<void> {
  return db.transaction(async (tx) => {
    const { row, attachment } = await lockAttachment(tx, tables, viewer, attachmentId)
    const claim = { actorId: viewer.id, operation: `${tables.kind}.${operation}`, clientKey, subjectId: attachment.id }
    await once(tx, tables.eventTables, claim, async () => {
      await change({ tx, row, attachment })
    })
  })
}

/** Renames a file; the extension its bytes were checked for stays. Refuses with INVALID_VALUE. */
export async function renameAttachment(
  context: Context,
  tables: RecordTables,
  input: Which & { name: string },
): Promise<void> {
  await changing(context, tables, { ...input, operation: 'renameAttachment' }, async ({ tx, row, attachment }) => {
    const name = withExtensionOf(checkedName(input.name), attachment.name)
    if (name === attachment.name) return
    const { attachments } = tables.attached
    await tx.update(attachments).set({ name }).where(eq(attachments.id, attachment.id))
    await recordEvent(tx, tables, row, {
      type: `${tables.kind}.attachmentRenamed`,
      actorId: context.viewer.id,
      payload: { attachmentId: attachment.id, name, from: attachment.name },
    })
  })
}

/** Moves a file into another folder of its record. Refuses with FOLDER_NOT_FOUND. */
export async function moveAttachment(
  context: Context,
  tables: RecordTables,
  input: Which & { folderId?: string | null },
): Promise<void> {
  const folderId = input.folderId?.toLowerCase() ?? null
  await changing(context, tables, { ...input, operation: 'moveAttachment' }, async ({ tx, row, attachment }) => {
    if (folderId === attachment.folderId) return
    await checkFolder(tx, tables, context.viewer, { recordId: row.id, folderId, field: 'folderId' })
    const { attachments } = tables.attached
    await tx.update(attachments).set({ folderId }).where(eq(attachments.id, attachment.id))
    await recordEvent(tx, tables, row, {
      type: `${tables.kind}.attachmentMoved`,
      actorId: context.viewer.id,
      payload: { attachmentId: attachment.id, name: attachment.name, from: attachment.folderId, to: folderId },
    })
  })
}

const happened = { SHOWN: 'attachmentShown', HIDDEN: 'attachmentHidden', INHERITED: 'attachmentInherits' } as const

/** Shows or hides a file, or lets it inherit (R17). */
export async function setAttachmentVisibility(
  context: Context,
  tables: RecordTables,
  { visibility, ...which }: Which & { visibility: Visibility },
): Promise<void> {
  await changing(context, tables, { ...which, operation: happened[visibility] }, ({ tx, row, attachment }) =>
    writeVisibility(tx, tables, row, { attachment, visibility, actorId: context.viewer.id }),
  )
}

type VisibilityChange = {
  attachment: Pick<AttachmentRow, 'id' | 'name' | 'portalVisible'>
  visibility: Visibility
  actorId: string
}

/** Writes a file's switch and its event, under the record's lock. The same switch again is nothing. */
async function writeVisibility(
  tx: Transaction,
  tables: RecordTables,
  row: LockedRecord,
  { attachment, visibility, actorId }: VisibilityChange,
): Promise<void> {
  const portalVisible = portalVisibleOf[visibility]
  if (attachment.portalVisible === portalVisible) return
  const { attachments } = tables.attached
  await tx.update(attachments).set({ portalVisible }).where(eq(attachments.id, attachment.id))
  const type = `${tables.kind}.${happened[visibility]}` as const
  await recordEvent(tx, tables, row, { type, actorId, payload: { attachmentId: attachment.id, name: attachment.name } })
}

/**
 * Recalls a file shown by mistake (R21b): from the commit on nobody opens it, then the bytes of every version are
 * destroyed; name and reason stay, and the event names who opened it before. Bytes that could not be destroyed keep their
 * keys, and recalling again destroys them. Refuses with REASON_REQUIRED or RECALLED.
 */
export async function recallAttachment(
  context: FileContext,
  tables: RecordTables,
  input: Which & { reason: string },
): Promise<void> {
  const { attachments, readings } = tables.attached
  await changing(context, tables, { ...input, operation: 'recallAttachment' }, async ({ tx, row, attachment }) => {
    const reason = clean.lines(input.reason)
    if (!reason || reason.length > 500) throw new Refusal('REASON_REQUIRED', { field: ['reason'] })
    if (attachment.recalledAt) {
      if ((await keptBytes(tx, tables, attachment.id)).length > 0) return
      throw new Refusal('RECALLED')
    }
    const readers = await tx
      .selectDistinct({ id: readings.readerId })
      .from(readings)
      .where(eq(readings.attachmentId, attachment.id))
    await tx
      .update(attachments)
      .set({ recalledAt: new Date(), recallReason: reason, portalVisible: false })
      .where(eq(attachments.id, attachment.id))
    await recordEvent(tx, tables, row, {
      type: `${tables.kind}.attachmentRecalled`,
      actorId: context.viewer.id,
      payload: { attachmentId: attachment.id, name: attachment.name, reason, readerIds: readers.map(({ id }) => id) },
    })
  })
  await destroyBytes(context, tables, input.attachmentId)
}

/** Where the bytes of a file's versions still are. */
async function keptBytes(
  db: Executor,
  { attached: { versions } }: RecordTables,
  attachmentId: string,
): Promise<string[]> {
  const rows = await db
    .select({ key: versions.key })
    .from(versions)
    .where(and(eq(versions.attachmentId, attachmentId), isNotNull(versions.key)))
  return rows.map(({ key }) => key!)
}

async function destroyBytes({ db, storage }: FileContext, tables: RecordTables, attachmentId: string): Promise<void> {
  const { versions } = tables.attached
  for (const key of await keptBytes(db, tables, attachmentId)) {
    await storage.remove(key)
    await db.update(versions).set({ key: null }).where(eq(versions.key, key))
  }
}

/**
 * Ticked and unticked files of the share dialog, in the share's own transaction (R14b, R17c). Throws NOT_FOUND for one
 * that is no file of the record or not there for the viewer, BAD_USER_INPUT for one that is to be both.
 */
export async function setVisibilities(
  tx: Transaction,
  tables: RecordTables,
  row: LockedRecord,
  { viewer, ...ticks }: Ticks & { viewer: Viewer },
): Promise<void> {
  const wanted = ticked(ticks, 'file')
  if (wanted.size === 0) return
  const ids = [...wanted.keys()]
  if (!ids.every(isId)) throw notFound()
  const { record, attached } = tables
  const { attachments } = attached
  const found = await tx
    .select({ id: attachments.id, name: attachments.name, portalVisible: attachments.portalVisible })
    .from(attachments)
    .innerJoin(record, eq(record.id, attachments.recordId))
    .where(and(eq(record.id, row.id), inArray(attachments.id, ids), visibleAttachments(seerOf(viewer), tables)))
  if (found.length < wanted.size) throw notFound()
  for (const attachment of found) {
    const visibility = wanted.get(attachment.id)!
    await writeVisibility(tx, tables, row, { attachment, visibility, actorId: viewer.id })
  }
}
