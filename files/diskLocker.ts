import { mkdir, open, rm, stat, utimes } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ERRORS, type Lock, type Locker, MemoryLocker } from '@tus/server'

const beatMs = 2_000
/** A lock whose holder has not moved for this long was left by a process that died. */
const deadAfterMs = 10_000
const lookMs = 100
/** Who waits longer is told that it is locked, and tries again. */
const patienceMs = 15_000

/**
 * One request at a time writes to an upload, whichever gateway of those that share the disk it came to: otherwise a second
 * writer could change bytes that were looked into already. `place` says where a lock's file stands.
 */
export function diskLocker(place: (id: string) => string): Locker {
  // Within a process the one who holds a lock can be asked to give way.
  const inProcess = new MemoryLocker()
  return {
    newLock(id): Lock {
      const inner = inProcess.newLock(id)
      const path = place(id)
      let beat: NodeJS.Timeout | undefined
      return {
        async lock(signal, cancel) {
          await inner.lock(signal, cancel)
          try {
            await takeFile(path, signal)
          } catch (error) {
            await inner.unlock()
            throw error
          }
          beat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => {}), beatMs)
        },
        async unlock() {
          clearInterval(beat)
          await rm(path, { force: true })
          await inner.unlock()
        },
      }
    },
  }
}

async function takeFile(path: string, signal: AbortSignal): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const givenUpAt = Date.now() + patienceMs
  while (!signal.aborted && Date.now() < givenUpAt) {
    try {
      await (await open(path, 'wx')).close()
      return
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const held = await stat(path).catch(() => null)
    if (held && Date.now() - held.mtimeMs > deadAfterMs) await rm(path, { force: true })
    else await sleep(lookMs)
  }
  throw ERRORS.ERR_LOCK_TIMEOUT
}
