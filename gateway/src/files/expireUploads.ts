import { log } from '@parvis/kernel/log.ts'
import { removeExpiredUploads } from '@parvis/kernel/storage/removeExpiredUploads.ts'
import type { Storage } from '@parvis/kernel/storage/storage.ts'

const everyMs = 60 * 60 * 1000

/** Removes uploads that nobody finished or took, now and every hour, until the returned function is called. */
export function expireUploads(storage: Storage): () => Promise<void> {
  let running = Promise.resolve()
  const run = () => {
    running = removeExpiredUploads(storage).then(
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
