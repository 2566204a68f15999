import { readFileSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { StartError } from '@parvis/kernel/startError.ts'

const SQLITE_BUSY = 5

/**
 * Makes this process the one owner of a data directory until the returned function is called or the process ends, by
 * whatever death: the kernel holds the lock, so neither `kill -9` nor a process id used again can leave a wrong answer.
 *
 * Node has no file locks of its own; SQLite, which it carries, takes one that works on Linux, macOS and Windows. The
 * lock file stays empty and must not be opened by its owner (closing it would drop the lock), so the process id that
 * the refusal names stands in a file beside it.
 *
 * @throws StartError when another living process owns the directory, or the place cannot be written.
 */
export function lockDataDirectory(dataDirectory: string): () => void {
  const ownerFile = `${dataDirectory}.pid`
  let lock: DatabaseSync | undefined
  try {
    lock = new DatabaseSync(`${dataDirectory}.lock`)
    lock.exec('PRAGMA journal_mode = off; BEGIN EXCLUSIVE')
    writeFileSync(ownerFile, `${process.pid}\n`)
  } catch (error) {
    lock?.close()
    throw refusal({ error, dataDirectory, ownerFile })
  }
  const held = lock
  return () => {
    if (held.isOpen) held.close()
  }
}

function refusal({ error, ...at }: { error: unknown; dataDirectory: string; ownerFile: string }): StartError {
  const { errcode, message } = error as { errcode?: number; message: string }
  if (errcode !== SQLITE_BUSY) {
    return new StartError(`Cannot write beside ${at.dataDirectory} (${message}): start Parvis as the user who owns it.`)
  }
  const owner = readOwner(at.ownerFile)
  return new StartError(
    `Parvis is already running on this data directory${owner}: stop it first, or choose another directory. (${at.dataDirectory})`,
  )
}

function readOwner(ownerFile: string): string {
  try {
    return ` (process ${readFileSync(ownerFile, 'utf8').trim()})`
  } catch {
    return ''
  }
}
