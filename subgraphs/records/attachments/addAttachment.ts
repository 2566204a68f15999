import type { TakenFile } from '@parvis/files/takeUpload.ts'
import { newId } from '@parvis/kernel/database/columns.ts'
import type { Transaction } from '@parvis/kernel/database/database.ts'
import { earlierUse, once } from '@parvis/kernel/events/clientKey.ts'
import { badInput, forbidden } from '@parvis/kernel/graph/errors.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { count, eq } from 'drizzle-orm'
import { lockRecord } from '../lockRecord.ts'
import { recordEvent } from '../recordEvent.ts'
import type { LockedRecord } from '../recordTable.ts'
import type { RecordTables } from '../recordTables.ts'
import { isInside } from '../seenAs.ts'
import type { AttachmentRow } from './attachmentTables.ts'
import { refuseTaken } from './keepsFile.ts'
import { checkFolder } from './lockAttached.ts'
import { mayUpload } from './mayAttach.ts'
import { checkedName, maxAttachments, withExtensionOf } from './names.ts'
import { type FileContext, withUploads } from './withUploads.ts'

type NewAttachment = {
  recordId: string
  uploadId: string
  folderId?: string | null
  name?: string | null
  portalVisible?: boolean | null
  clientKey?: string | null
}

/**
 * Adds an uploaded file to a record and returns its id. A client's own is shown to every party (R18). Throws NOT_FOUND,
 * FORBIDDEN; refuses with UPLOAD_NOT_FOUND, FILE_REFUSED, FOLDER_NOT_FOUND, INVALID_VALUE or TOO_MANY.
 */
export async function addAttachment(context: FileContext, tables: RecordTables, input: NewAttachment): Promise<string> {
  const { db, viewer } = context
  const id = newId()
  const { clientKey, recordId } = input
  const claim = {
    actorId: viewer.id,
    operation: `${tables.kind}.addAttachment`,
    clientKey,
    subjectId: id,
    creates: true,
  }
  const check = async (tx: Transaction) => {
    const row = await lockRecord(tx, tables, viewer, recordId)
    checkUploader(viewer, row, input)
    return row
  }
  const earlier = () =>
    db.transaction(async (tx) => {
      await check(tx)
      return earlierUse(tx, tables.eventTables, claim)
    })
  const purpose = { for: tables.kind, recordId }
  return withUploads(context, { uploadIds: [input.uploadId], purpose, earlier }, async ([file]) => {
    const written = await db.transaction(async (tx) => {
      const row = await check(tx)
      return once(tx, tables.eventTables, claim, async () => {
        await insertAttachment(tx, tables, row, {
          id,
          viewer,
          file: { ...file!, name: input.name ? withExtensionOf(checkedName(input.name), file!.name) : file!.name },
          folderId: input.folderId ?? null,
          noteId: null,
          portalVisible: isInside(row) ? (input.portalVisible ?? null) : true,
          source: isInside(row) ? 'STAFF' : 'PORTAL',
        })
      })
    })
    return { id: written, isKept: written === id }
  })
}

function checkUploader(viewer: Viewer, row: LockedRecord, { portalVisible }: NewAttachment): void {
  if (!mayUpload(viewer, row)) throw forbidden()
  if (!isInside(row) && portalVisible != null) throw badInput('portalVisible is for the legal team to say.')
}

type Insert = Pick<AttachmentRow, 'id' | 'folderId' | 'noteId' | 'portalVisible' | 'source'> & {
  viewer: Viewer
  file: TakenFile
  /** Nobody is told of it sooner. */
  deliverAt?: Date
}

/**
 * Writes a new file, its first version and its event, under the record's lock. Refuses with FOLDER_NOT_FOUND,
 * UPLOAD_NOT_FOUND or TOO_MANY.
 */
export async function insertAttachment(
  tx: Transaction,
  tables: RecordTables,
  row: LockedRecord,
  insert: Insert,
): Promise<void> {
  const { id, folderId, noteId, portalVisible, source, viewer, file, deliverAt } = insert
  const { attachments, versions } = tables.attached
  await checkFolder(tx, tables, viewer, { recordId: row.id, folderId, field: 'folderId' })
  const [present] = await tx.select({ value: count() }).from(attachments).where(eq(attachments.recordId, row.id))
  if (present!.value >= maxAttachments) throw new Refusal('TOO_MANY')
  await refuseTaken(tx, tables, { recordId: row.id, file })
  const { key, name } = file
  const uploaded = uploadedBy(viewer, file)
  await tx
    .insert(attachments)
    .values({ id, recordId: row.id, folderId, noteId, name, portalVisible, source, ...uploaded })
  await tx.insert(versions).values({ attachmentId: id, version: 1, key, ...uploaded })
  await recordEvent(tx, tables, row, {
    type: `${tables.kind}.attachmentAdded`,
    actorId: viewer.id,
    payload: { attachmentId: id, name, version: 1, sha256: file.sha256, source },
    deliverAt,
  })
}

/** What the rows of a version and of its file both say of the bytes and of who uploaded them. */
export function uploadedBy(viewer: Viewer, { mime, size, sha256 }: TakenFile) {
  return { mime, size, sha256, uploadedById: viewer.id, uploadedByKind: viewer.kind, uploadedAt: new Date() }
}
