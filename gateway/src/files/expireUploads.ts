import { type FileOf, removeExpiredUploads } from '@parvis/files/removeExpiredUploads.ts'
import type { Storage } from '@parvis/files/storage.ts'
import { log } from '@parvis/observe/log.ts'
import type { FileOwners } from './fileOwners.ts'

const everyMs = 60 * 60 * 1000

/**
 * Removes uploads that nobody finished or took, and the bytes a command left that died, now and every hour, until the
 * returned function is called. The owners of the records say which bytes are theirs.
 */
export function expireUploads(storage: Storage, owners: FileOwners): () => Promise<void> {
  const isKept = ({ for: kind, recordId, key }: FileOf) => owners[kind].internal('keepsFile', { recordId, key })
  let running = Promise.resolve()
  const run = () => {
    running = removeExpiredUploads(storage, isKept).then(
      (count) => void (count > 0 && log.info({ count }, 'removed uploads nobody took')),
      (err) => log.error({ err }, 'expired uploads could not be removed'),
    )
  }
  const timer = setInterval(run, everyMs)
  run()
  return async () => {
    clearInterval(timer)
    await running
  }
}
