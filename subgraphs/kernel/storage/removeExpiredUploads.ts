import { removeUpload } from './checkUpload.ts'
import type { Storage } from './storage.ts'
import { uploadLifeMs } from './uploads.ts'

/** Removes uploads that nobody finished or took within their life. Returns how many; several processes may do it. */
export async function removeExpiredUploads(storage: Storage, now = new Date()): Promise<number> {
  const expired = await storage.uploadsBegunBefore(new Date(now.getTime() - uploadLifeMs))
  for (const key of expired) await removeUpload(storage, key)
  return expired.length
}
