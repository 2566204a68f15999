import type { Storage } from '@parvis/files/storage.ts'
import { forgetUpload, type TakenFile, takeUpload } from '@parvis/files/takeUpload.ts'
import type { UploadPurpose } from '@parvis/files/uploads.ts'
import { crashPoint } from '@parvis/kernel/crashPoint.ts'
import type { Database } from '@parvis/kernel/database/database.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'

/** What a command about files works with. */
export type FileContext = { db: Database; viewer: Viewer; storage: Storage }

type Uploads = {
  uploadIds: readonly string[]
  purpose: UploadPurpose
  /**
   * Refuses a caller who may not add it, before any byte is moved. Gives the id of an earlier use of the client key.
   */
  earlier: () => Promise<string | null>
}

/**
 * Takes uploads' bytes and hands them to a write, which answers with an id; once that is done the uploads go. When it
 * fails, or finds that they are not wanted after all, the uploads stay as they were, to be tried again or to expire with
 * their bytes. An earlier use of the client key took the uploads already, so it is asked for first (R62).
 */
export async function withUploads(
  { storage, viewer }: Pick<FileContext, 'storage' | 'viewer'>,
  { uploadIds, purpose, earlier }: Uploads,
  write: (files: TakenFile[]) => Promise<{ id: string; isKept: boolean }>,
): Promise<string> {
  const before = await earlier()
  if (before) return before
  try {
    const files: TakenFile[] = []
    for (const uploadId of uploadIds) {
      files.push(await takeUpload(storage, { uploadId, purpose, personId: viewer.id }))
    }
    if (files.length) crashPoint('upload.taken')
    const { id, isKept } = await write(files)
    if (files.length) crashPoint('upload.written')
    if (isKept) await Promise.all(files.map((file) => forgetUpload(storage, file)))
    return id
  } catch (error) {
    // The same call was under way at the same time, and has taken it.
    const meanwhile = error instanceof Refusal && error.code === 'UPLOAD_NOT_FOUND' ? await earlier() : null
    if (meanwhile) return meanwhile
    throw error
  }
}
