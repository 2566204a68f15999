import { count, eq } from 'drizzle-orm'
import { claimClientKey, earlierUse } from '../clientKey.ts'
import { newId } from '../columns.ts'
import type { Transaction } from '../database.ts'
import { badInput, forbidden } from '../errors.ts'
import { Refusal } from '../refusals.ts'
import { happen } from '../sharing/happen.ts'
import { lockRecord } from '../sharing/lockRecord.ts'
import type { LockedRecord } from '../sharing/recordTable.ts'
import type { Sharing } from '../sharing/sharing.ts'
import type { TakenFile } from '../storage/takeUpload.ts'
import type { Viewer } from '../viewer.ts'
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
export async function addAttachment(context: FileContext, sharing: Sharing, input: NewAttachment): Promise<string> {
  const { db, viewer } = context
  const id = newId()
  const { clientKey, recordId } = input
  const claim = {
    actorId: viewer.id,
    operation: `${sharing.kind}.addAttachment`,
    clientKey,
    subjectId: id,
    creates: true,
  }
  const check = async (tx: Transaction) => {
    const row = await lockRecord(tx, sharing, viewer, recordId)
    checkUploader(viewer, row, input)
    return row
  }
  const earlier = () =>
    db.transaction(async (tx) => {
      await check(tx)
      return earlierUse(tx, sharing.tables, claim)
    })
  return withUploads(context, { uploadIds: [input.uploadId], recordId, earlier }, async ([file]) => {
    const written = await db.transaction(async (tx) => {
      const row = await check(tx)
      const used = await claimClientKey(tx, sharing.tables, claim)
      if (used) return used
      const isStaff = viewer.kind === 'staff'
      await insertAttachment(tx, sharing, row, {
        id,
        viewer,
        file: { ...file!, name: input.name ? withExtensionOf(checkedName(input.name), file!.name) : file!.name },
        folderId: input.folderId ?? null,
        noteId: null,
        portalVisible: isStaff ? (input.portalVisible ?? null) : true,
        source: isStaff ? 'STAFF' : 'PORTAL',
      })
      return id
    })
    return { id: written, isKept: written === id }
  })
}

function checkUploader(viewer: Viewer, row: LockedRecord, { portalVisible }: NewAttachment): void {
  if (!mayUpload(viewer, row)) throw forbidden()
  if (viewer.kind === 'portal' && portalVisible != null) throw badInput('portalVisible is for the legal team to say.')
}

type Insert = Pick<AttachmentRow, 'id' | 'folderId' | 'noteId' | 'portalVisible' | 'source'> & {
  viewer: Viewer
  file: TakenFile
  /** Nobody is told of it sooner. */
  deliverAt?: Date
}

/** Writes a new file, its first version and its event, under the record's lock. Refuses with FOLDER_NOT_FOUND, UPLOAD_NOT_FOUND or TOO_MANY. */
export async function insertAttachment(
  tx: Transaction,
  sharing: Sharing,
  row: LockedRecord,
  insert: Insert,
): Promise<void> {
  const { id, folderId, noteId, portalVisible, source, viewer, file, deliverAt } = insert
  const { attachments, versions } = sharing.attached
  await checkFolder(tx, sharing, { recordId: row.id, folderId, field: 'folderId' })
  const [present] = await tx.select({ value: count() }).from(attachments).where(eq(attachments.recordId, row.id))
  if (present!.value >= maxAttachments) throw new Refusal('TOO_MANY')
  await refuseTaken(tx, sharing, { recordId: row.id, file })
  const { key, name } = file
  const uploaded = uploadedBy(viewer, file)
  await tx
    .insert(attachments)
    .values({ id, recordId: row.id, folderId, noteId, name, portalVisible, source, ...uploaded })
  await tx.insert(versions).values({ attachmentId: id, version: 1, key, ...uploaded })
  await happen(tx, sharing, row, {
    type: `${sharing.kind}.attachmentAdded`,
    actorId: viewer.id,
    payload: { attachmentId: id, name, version: 1, sha256: file.sha256, source },
    deliverAt,
  })
}

/** What a version's row and its file's say of the bytes, and of who brought them now. */
export function uploadedBy(viewer: Viewer, { mime, size, sha256 }: TakenFile) {
  return { mime, size, sha256, uploadedById: viewer.id, uploadedByKind: viewer.kind, uploadedAt: new Date() }
}
