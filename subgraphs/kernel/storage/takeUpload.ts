import { log } from '../log.ts'
import { Refusal } from '../refusals.ts'
import type { CheckedFile } from './checkFile.ts'
import { checkUpload, removeUpload } from './checkUpload.ts'
import { newKey, type Storage } from './storage.ts'
import { type UploadPlace, uploadKey, uploadLifeMs } from './uploads.ts'

/** A file that is kept: where its bytes are, and what is known of them. */
export type TakenFile = CheckedFile & { key: string; name: string }

/**
 * Takes a finished upload for a record: its bytes get a key to stay at. Called before the command's transaction, because
 * it reads the file; when that transaction fails, `discard` the key.
 *
 * @throws Refusal UPLOAD_NOT_FOUND when it is unknown, unfinished, expired, somebody else's or another record's;
 * FileRefusal (FILE_REFUSED) when it is no file that is taken, and then nothing of it is left.
 */
export async function takeUpload(storage: Storage, wanted: UploadPlace & { recordId: string }): Promise<TakenFile> {
  const from = uploadKey(wanted)
  const upload = from && (await findUpload(storage, from))
  if (!upload || upload.metadata?.recordId !== wanted.recordId) throw notFound()
  const name = upload.metadata.name ?? ''
  const checked = await checkUpload(storage, { key: from, name })
  const to = newKey()
  // Of two who take the same upload one finds it gone.
  if (!(await storage.move({ from, to }))) throw notFound()
  // What stays of it expires by itself.
  await removeUpload(storage, from).catch((err) => log.warn({ err, key: from }, 'an upload was not cleared away'))
  return { ...checked, key: to, name }
}

const notFound = () => new Refusal('UPLOAD_NOT_FOUND', { field: ['uploadId'] })

/** A finished upload that has not expired. */
async function findUpload(storage: Storage, key: string) {
  try {
    const upload = await storage.uploads.getUpload(key)
    const isAlive = Date.now() - Date.parse(upload.creation_date ?? '') < uploadLifeMs
    return isAlive && upload.size !== undefined && upload.offset === upload.size ? upload : null
  } catch (error) {
    // tus' own answers for what is not there, or not any more.
    if ([404, 410].includes((error as { status_code?: number }).status_code ?? 0)) return null
    throw error
  }
}

/** Removes what was taken when the command failed afterwards. Never throws: the command's own error matters more. */
export async function discard(storage: Storage, key: string): Promise<void> {
  await storage.remove(key).catch((err) => log.error({ err, key }, 'a file without a record could not be removed'))
}
