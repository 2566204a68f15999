import { log } from '@parvis/observe/log.ts'
import { removeUpload } from './checkUpload.ts'
import type { Storage } from './storage.ts'
import { keptKey, type UploadPurpose, uploadLifeMs, uploadMetadata } from './uploads.ts'

/** Which file is asked about, and what it was uploaded for: what is for the firm is never a file of the storage. */
export type FileOf = Exclude<UploadPurpose, { for: 'firm' }> & { key: string }

/**
 * Removes uploads that nobody finished or took within their life, and the bytes of those that were taken by a command that
 * failed or died: `isKept` says whether a row of what they were for names them. When that cannot be said the upload waits for the
 * next time. Returns how many; several processes may do it.
 */
export async function removeExpiredUploads(
  storage: Storage,
  isKept: (file: FileOf) => Promise<boolean>,
  now = new Date(),
): Promise<number> {
  const expired = await storage.uploadsBegunBefore(new Date(now.getTime() - uploadLifeMs))
  let count = 0
  for (const upload of expired) {
    try {
      await removeOrphan(storage, upload, isKept)
      await removeUpload(storage, upload)
      count += 1
    } catch (err) {
      log.warn({ err, key: upload }, 'an expired upload could not be removed; it is tried again')
    }
  }
  return count
}

/** Removes the bytes at the place an upload's would stay at, unless a row names them. */
async function removeOrphan(storage: Storage, upload: string, isKept: (file: FileOf) => Promise<boolean>) {
  const key = keptKey(upload)
  if ((await storage.size(key)) === null) return
  const said = await saidOf(storage, upload)
  if (!said) return
  const { name: _, ...purpose } = said
  const isOurs = purpose.for !== 'firm' && (await isKept({ ...purpose, key }))
  if (!isOurs) await storage.remove(key)
}

/** What an upload said of itself when it began. One that is half removed was a file before: nothing is said then. */
async function saidOf(storage: Storage, upload: string) {
  try {
    const { metadata } = await storage.uploads.getUpload(upload)
    return uploadMetadata.safeParse(metadata).data ?? null
  } catch (error) {
    if ([404, 410].includes((error as { status_code?: number }).status_code ?? 0)) return null
    throw error
  }
}
