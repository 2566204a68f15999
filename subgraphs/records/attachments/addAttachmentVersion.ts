import type { TakenFile } from '@parvis/files/takeUpload.ts'
import type { Transaction } from '@parvis/kernel/database/database.ts'
import { earlierUse, once } from '@parvis/kernel/events/clientKey.ts'
import { forbidden } from '@parvis/kernel/graph/errors.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { and, eq } from 'drizzle-orm'
import { recordEvent } from '../recordEvent.ts'
import type { LockedRecord } from '../recordTable.ts'
import type { RecordTables } from '../recordTables.ts'
import { isInside } from '../seenAs.ts'
import { uploadedBy } from './addAttachment.ts'
import type { AttachmentRow } from './attachmentTables.ts'
import { refuseTaken } from './keepsFile.ts'
import { lockAttachment } from './lockAttached.ts'
import { mayUpload } from './mayAttach.ts'
import { withExtensionOf } from './names.ts'
import { type FileContext, withUploads } from './withUploads.ts'

type NewVersion = { attachmentId: string; uploadId: string; clientKey?: string | null }

/**
 * Adds a version of a file; the ones before are kept with author and time. Staff, and the client whose file it is.
 * Throws NOT_FOUND, FORBIDDEN; refuses with UPLOAD_NOT_FOUND, FILE_REFUSED, INVALID_VALUE or RECALLED.
 */
export async function addAttachmentVersion(
  context: FileContext,
  tables: RecordTables,
  input: NewVersion,
): Promise<void> {
  const { db, viewer } = context
  const { clientKey, attachmentId } = input
  const check = async (tx: Transaction) => {
    const locked = await lockAttachment(tx, tables, viewer, attachmentId)
    await checkVersioner(tx, tables, viewer, locked)
    const subjectId = locked.attachment.id
    return { ...locked, claim: { actorId: viewer.id, operation: `${tables.kind}.addVersion`, clientKey, subjectId } }
  }
  const earlier = () => db.transaction(async (tx) => earlierUse(tx, tables.eventTables, (await check(tx)).claim))
  const { recordId } = (await db.transaction(check)).attachment
  const purpose = { for: tables.kind, recordId }
  await withUploads(context, { uploadIds: [input.uploadId], purpose, earlier }, async ([file]) => {
    let isKept = false
    await db.transaction(async (tx) => {
      const { row, attachment, claim } = await check(tx)
      await once(tx, tables.eventTables, claim, async () => {
        await insertVersion(tx, tables, row, { attachment, viewer, file: file! })
        isKept = true
      })
    })
    return { id: attachmentId, isKept }
  })
}

/** Throws FORBIDDEN for a client whose file it is not from the start; refuses with RECALLED. */
async function checkVersioner(
  tx: Transaction,
  tables: RecordTables,
  viewer: Viewer,
  { row, attachment }: { row: LockedRecord; attachment: AttachmentRow },
): Promise<void> {
  const { versions } = tables.attached
  if (!isInside(row)) {
    const [first] = await tx
      .select()
      .from(versions)
      .where(and(eq(versions.attachmentId, attachment.id), eq(versions.version, 1)))
    const isOwn = attachment.source === 'PORTAL' && first?.uploadedById === viewer.id
    if (!isOwn || !mayUpload(viewer, row)) throw forbidden()
  }
  if (attachment.recalledAt) throw new Refusal('RECALLED')
}

async function insertVersion(
  tx: Transaction,
  tables: RecordTables,
  row: LockedRecord,
  { attachment, viewer, file }: { attachment: AttachmentRow; viewer: Viewer; file: TakenFile },
): Promise<void> {
  await refuseTaken(tx, tables, { recordId: row.id, file })
  const { attachments, versions } = tables.attached
  const version = attachment.version + 1
  const uploaded = uploadedBy(viewer, file)
  // The name stays, the extension is the one these bytes were checked for.
  const name = withExtensionOf(attachment.name.replace(/\.[^.]+$/, ''), file.name)
  await tx.insert(versions).values({ attachmentId: attachment.id, version, key: file.key, ...uploaded })
  await tx
    .update(attachments)
    .set({ version, name, ...uploaded })
    .where(eq(attachments.id, attachment.id))
  await recordEvent(tx, tables, row, {
    type: `${tables.kind}.attachmentVersionAdded`,
    actorId: viewer.id,
    payload: { attachmentId: attachment.id, name, version, sha256: file.sha256, source: attachment.source },
  })
}
