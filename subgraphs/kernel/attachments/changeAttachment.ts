import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import { claimClientKey } from '../clientKey.ts'
import { isId } from '../columns.ts'
import type { Database, Executor, Transaction } from '../database.ts'
import { Refusal } from '../refusals.ts'
import { happen } from '../sharing/happen.ts'
import type { LockedRecord } from '../sharing/recordTable.ts'
import type { Sharing } from '../sharing/sharing.ts'
import type { Viewer } from '../viewer.ts'
import type { AttachmentRow } from './attachmentTables.ts'
import { checkFolder, lockAttachment } from './lockAttached.ts'
import { checkedName, withExtensionOf } from './names.ts'
import type { FileContext } from './withUploads.ts'

type Context = { db: Database; viewer: Viewer }
type Which = { attachmentId: string; clientKey?: string | null }
type Locked = { tx: Transaction; row: LockedRecord; attachment: AttachmentRow }

/** Runs a change of one file under its record's lock, once per client key. */
function changing(
  { db, viewer }: Context,
  sharing: Sharing,
  { attachmentId, clientKey, operation }: Which & { operation: string },
  change: (locked: Locked) => Promise<void>,
): Promise<void> {
  return db.transaction(async (tx) => {
    const { row, attachment } = await lockAttachment(tx, sharing, viewer, attachmentId)
    const claim = { actorId: viewer.id, operation: `${sharing.kind}.${operation}`, clientKey, subjectId: attachment.id }
    if (await claimClientKey(tx, sharing.tables, claim)) return
    await change({ tx, row, attachment })
  })
}

/** Renames a file; the extension its bytes were checked for stays. Refuses with INVALID_VALUE. */
export async function renameAttachment(
  context: Context,
  sharing: Sharing,
  input: Which & { name: string },
): Promise<void> {
  await changing(context, sharing, { ...input, operation: 'renameAttachment' }, async ({ tx, row, attachment }) => {
    const name = withExtensionOf(checkedName(input.name), attachment.name)
    if (name === attachment.name) return
    const { attachments } = sharing.attached
    await tx.update(attachments).set({ name }).where(eq(attachments.id, attachment.id))
    await happen(tx, sharing, row, {
      type: `${sharing.kind}.attachmentRenamed`,
      actorId: context.viewer.id,
      payload: { attachmentId: attachment.id, name, from: attachment.name },
    })
  })
}

/** Moves a file into another folder of its record. Refuses with FOLDER_NOT_FOUND. */
export async function moveAttachment(
  context: Context,
  sharing: Sharing,
  input: Which & { folderId?: string | null },
): Promise<void> {
  const folderId = input.folderId?.toLowerCase() ?? null
  await changing(context, sharing, { ...input, operation: 'moveAttachment' }, async ({ tx, row, attachment }) => {
    if (folderId === attachment.folderId) return
    await checkFolder(tx, sharing, { recordId: row.id, folderId, field: 'folderId' })
    const { attachments } = sharing.attached
    await tx.update(attachments).set({ folderId }).where(eq(attachments.id, attachment.id))
    await happen(tx, sharing, row, {
      type: `${sharing.kind}.attachmentMoved`,
      actorId: context.viewer.id,
      payload: { attachmentId: attachment.id, name: attachment.name, from: attachment.folderId, to: folderId },
    })
  })
}

const happened = { true: 'attachmentShown', false: 'attachmentHidden', null: 'attachmentInherits' } as const

/** Shows, hides or clears the switch of a file (R17). */
export async function setAttachmentVisibility(
  context: Context,
  sharing: Sharing,
  input: Which & { portalVisible: boolean | null },
): Promise<void> {
  const operation = happened[String(input.portalVisible) as 'true']
  await changing(context, sharing, { ...input, operation }, ({ tx, row, attachment }) =>
    writeVisibility(tx, sharing, row, { attachment, portalVisible: input.portalVisible, actorId: context.viewer.id }),
  )
}

type Visibility = {
  attachment: Pick<AttachmentRow, 'id' | 'name' | 'portalVisible'>
  portalVisible: boolean | null
  actorId: string
}

/** Writes a file's switch and its event, under the record's lock. The same switch again is nothing. */
async function writeVisibility(
  tx: Transaction,
  sharing: Sharing,
  row: LockedRecord,
  { attachment, portalVisible, actorId }: Visibility,
): Promise<void> {
  if (attachment.portalVisible === portalVisible) return
  const { attachments } = sharing.attached
  await tx.update(attachments).set({ portalVisible }).where(eq(attachments.id, attachment.id))
  const type = `${sharing.kind}.${happened[String(portalVisible) as 'true']}` as const
  await happen(tx, sharing, row, { type, actorId, payload: { attachmentId: attachment.id, name: attachment.name } })
}

/**
 * Recalls a file shown by mistake (R21b): from the commit on nobody opens it, then the bytes of every version are
 * destroyed; name and reason stay, and the event names who opened it before. Bytes that could not be destroyed keep their
 * keys, and recalling again destroys them. Refuses with REASON_REQUIRED or RECALLED.
 */
export async function recallAttachment(
  context: FileContext,
  sharing: Sharing,
  input: Which & { reason: string },
): Promise<void> {
  const { attachments, readings } = sharing.attached
  await changing(context, sharing, { ...input, operation: 'recallAttachment' }, async ({ tx, row, attachment }) => {
    const reason = input.reason.trim()
    if (!reason || reason.length > 500) throw new Refusal('REASON_REQUIRED', { field: ['reason'] })
    if (attachment.recalledAt) {
      if ((await keptBytes(tx, sharing, attachment.id)).length > 0) return
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
    await happen(tx, sharing, row, {
      type: `${sharing.kind}.attachmentRecalled`,
      actorId: context.viewer.id,
      payload: { attachmentId: attachment.id, name: attachment.name, reason, readerIds: readers.map(({ id }) => id) },
    })
  })
  await destroyBytes(context, sharing, input.attachmentId)
}

/** Where the bytes of a file's versions still are. */
async function keptBytes(db: Executor, { attached: { versions } }: Sharing, attachmentId: string): Promise<string[]> {
  const rows = await db
    .select({ key: versions.key })
    .from(versions)
    .where(and(eq(versions.attachmentId, attachmentId), isNotNull(versions.key)))
  return rows.map(({ key }) => key!)
}

async function destroyBytes({ db, storage }: FileContext, sharing: Sharing, attachmentId: string): Promise<void> {
  const { versions } = sharing.attached
  for (const key of await keptBytes(db, sharing, attachmentId)) {
    await storage.remove(key)
    await db.update(versions).set({ key: null }).where(eq(versions.key, key))
  }
}

/** Ticked and unticked files of the share dialog, in the share's own transaction (R14b, R17c). Others' files are ignored. */
export async function setVisibilities(
  tx: Transaction,
  sharing: Sharing,
  row: LockedRecord,
  { showIds, hideIds, actorId }: { showIds: readonly string[]; hideIds: readonly string[]; actorId: string },
): Promise<void> {
  const { attachments } = sharing.attached
  const ids = [...showIds, ...hideIds].filter(isId).map((id) => id.toLowerCase())
  if (ids.length === 0) return
  const found = await tx.select().from(attachments).where(inArray(attachments.id, ids))
  for (const attachment of found.filter(({ recordId }) => recordId === row.id)) {
    const portalVisible = showIds.some((id) => id.toLowerCase() === attachment.id)
    await writeVisibility(tx, sharing, row, { attachment, portalVisible, actorId })
  }
}
