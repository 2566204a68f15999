import { buffer } from 'node:stream/consumers'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import { log } from '@parvis/observe/log.ts'
import type { CheckedFile } from './checkFile.ts'
import { checkUpload, removeUpload } from './checkUpload.ts'
import type { Storage } from './storage.ts'
import { isFor, keptKey, type UploadPlace, type UploadPurpose, uploadKey, uploadLifeMs } from './uploads.ts'

/** A file that is to be kept: where its bytes are, and what is known of them. */
export type TakenFile = CheckedFile & {
  key: string
  name: string
  /** The upload it comes from, which goes once a row names the file. */
  upload: string
}

/** Younger uploads are taken: a command is through before its upload is removed with what it left (`sweepUploads`). */
const takenWithinMs = uploadLifeMs - 10 * 60_000

type Wanted = UploadPlace & { purpose: UploadPurpose }

/**
 * Takes a finished upload for what it was begun for: its bytes get a key to stay at. Called before the command's transaction,
 * because it reads the file. The upload itself stays until that transaction has committed, so that a command that fails
 * or dies can be tried again; `forgetUpload` then. That it becomes one file only is for the command to see, under the
 * record's lock.
 *
 * @throws Refusal UPLOAD_NOT_FOUND when it is unknown, unfinished, expired, somebody else's or for something else;
 *   FileRefusal (FILE_REFUSED) when it is no file that is taken, and then nothing of it is left.
 */
export async function takeUpload(storage: Storage, wanted: Wanted): Promise<TakenFile> {
  const { from, name, checked } = await finishedUpload(storage, wanted)
  const to = keptKey(from)
  if (!(await storage.copy({ from, to }))) throw uploadNotFound()
  return { ...checked, key: to, name, upload: from }
}

/**
 * Reads a finished upload whose bytes are not to stay in the storage; `forgetUpload` once they are kept elsewhere. Null for
 * one of more than `maxBytes`, of which none is read.
 *
 * @throws Refusal and FileRefusal as `takeUpload` does.
 */
export async function readUpload(
  storage: Storage,
  { maxBytes, ...wanted }: Wanted & { maxBytes: number },
): Promise<{ bytes: Buffer; upload: string } | null> {
  const { from, checked } = await finishedUpload(storage, wanted)
  if (checked.size > maxBytes) return null
  const stream = await storage.read(from)
  if (!stream) throw uploadNotFound()
  return { bytes: await buffer(stream), upload: from }
}

/** An upload that came whole, is the person's, for what they say, and what its name says. */
async function finishedUpload(storage: Storage, wanted: Wanted) {
  const from = uploadKey(wanted)
  const upload = from && (await findUpload(storage, from))
  if (!upload || !isFor(upload.metadata, wanted.purpose)) throw uploadNotFound()
  const name = upload.metadata?.name ?? ''
  return { from, name, checked: await checkedOnce(storage, { key: from, name }) }
}

const underWay = new Map<string, Promise<CheckedFile>>()

/**
 * The verdict on an upload whose sender left before it was reached. A command cannot wait for long, and what it began is
 * for the next one: everybody who asks meanwhile waits for the same, so that asking often costs no more than asking once.
 */
function checkedOnce(storage: Storage, upload: { key: string; name: string }): Promise<CheckedFile> {
  const known = underWay.get(upload.key)
  if (known) return known
  const checking = checkUpload(storage, upload).finally(() => underWay.delete(upload.key))
  underWay.set(upload.key, checking)
  return checking
}

/** Removes an upload whose file a row names by now. Never throws: what stays of it expires by itself. */
export async function forgetUpload(storage: Storage, { upload }: Pick<TakenFile, 'upload'>): Promise<void> {
  await removeUpload(storage, upload).catch((err) => log.warn({ err, key: upload }, 'an upload was not cleared away'))
}

export const uploadNotFound = () => new Refusal('UPLOAD_NOT_FOUND', { field: ['uploadId'] })

/** A finished upload that has not expired. */
async function findUpload(storage: Storage, key: string) {
  try {
    const upload = await storage.uploads.getUpload(key)
    const isAlive = Date.now() - Date.parse(upload.creation_date ?? '') < takenWithinMs
    return isAlive && upload.size !== undefined && upload.offset === upload.size ? upload : null
  } catch (error) {
    // tus' own answers for what is not there, or not any more.
    if ([404, 410].includes((error as { status_code?: number }).status_code ?? 0)) return null
    throw error
  }
}
