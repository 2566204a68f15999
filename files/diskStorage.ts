import { randomUUID } from 'node:crypto'
import { copyFile, link, mkdir, open, readdir, rename, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { StartError } from '@parvis/kernel/startError.ts'
import { FileStore } from '@tus/file-store'
import { FSDriver } from 'flydrive/drivers/fs'
import { diskLocker } from './diskLocker.ts'
import { checkKey, type Storage } from './storage.ts'
import { uploadLifeMs } from './uploads.ts'

/**
 * Files below one folder of this machine, or of a disk that all processes share.
 *
 * @throws StartError when the folder cannot be written.
 */
export async function openDiskStorage(folder: string): Promise<Storage> {
  try {
    await mkdir(dirname(folder), { recursive: true })
    // Nobody else of this machine reads them.
    await mkdir(folder, { recursive: true, mode: 0o700 })
    for (const name of ['objects', 'uploads']) await mkdir(join(folder, name), { recursive: true })
  } catch (error) {
    throw new StartError(`Files cannot be kept in ${folder} (${(error as Error).message}): choose another DATA_DIR.`)
  }
  const drive = new FSDriver({ location: folder, visibility: 'private' })
  const path = (key: string) => join(folder, checkKey(key))
  return {
    async put(key, bytes, size) {
      try {
        await drive.putStream(checkKey(key), bytes)
        const written = (await stat(path(key))).size
        if (written !== size) throw new Error(`${size} bytes were to come and ${written} did`)
      } catch (error) {
        await drive.delete(key)
        throw error
      }
    },
    async read(key, range) {
      const file = await orNull(open(path(key)))
      return file?.createReadStream(range) ?? null
    },
    size: async (key) => (await orNull(stat(path(key))))?.size ?? null,
    remove: (key) => drive.delete(checkKey(key)),
    async copy({ from, to }) {
      await mkdir(dirname(path(to)), { recursive: true })
      return (await orNull(linkOrCopy(path(from), path(to)).then(() => true))) ?? false
    },
    uploads: new FileStore({ directory: folder, expirationPeriodInMilliseconds: uploadLifeMs }),
    uploadLocks: diskLocker((id) => path(`${id}.lock`)),
    uploadsOf: (personId) => uploadsOf(folder, personId),
    uploadsBegunBefore: (time) => uploadsBegunBefore(folder, time),
    async close() {},
  }
}

async function uploadsOf(folder: string, personId: string): Promise<string[]> {
  const files = (await orNull(readdir(join(folder, checkKey(`uploads/${personId}`))))) ?? []
  const begun = files.flatMap((file) => /^(.+)\.json$/.exec(file)?.[1] ?? [])
  return begun.map((name) => `uploads/${personId}/${name}`)
}

/** Beside the bytes of every upload stands what is said of it: once when it begins, once when it was checked. */
async function uploadsBegunBefore(folder: string, time: Date): Promise<string[]> {
  const files = await readdir(join(folder, 'uploads'), { recursive: true })
  const said = files.filter((file) => /\.(json|checked)$/.test(file))
  const keys = await Promise.all(
    said.map(async (file) => {
      const found = await orNull(stat(join(folder, 'uploads', file)))
      return found && found.mtime < time ? [`uploads/${file.replaceAll('\\', '/').replace(/\.\w+$/, '')}`] : []
    }),
  )
  return [...new Set(keys.flat())]
}

/** A second name for a gigabyte takes no time; a disk that has no second names gets a copy. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error
    const draft = `${to}-${randomUUID()}`
    await copyFile(from, draft)
    await rename(draft, to)
  }
}

/** What is no longer there is null. */
async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
