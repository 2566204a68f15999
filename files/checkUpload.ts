import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { type CheckedFile, checkFile } from './checkFile.ts'
import { FileRefusal } from './fileRefusal.ts'
import type { Storage } from './storage.ts'
import { judgeName, personOf } from './uploads.ts'

type Unjudged = { key: string; name: string; signal?: AbortSignal }

const verdictKey = (key: string) => `${key}.checked`

/**
 * The verdict on a finished upload. It is reached once, when the last bytes came, and written beside them: to read a
 * gigabyte takes longer than a mutation is given. A refused upload is removed; one whose signal ended the reading stays as
 * it was, and whoever takes it looks into it.
 *
 * @throws FileRefusal
 */
export async function checkUpload(storage: Storage, upload: Unjudged): Promise<CheckedFile> {
  const { key, name, signal } = upload
  const verdict = await storage.read(verdictKey(key))
  if (verdict) return JSON.parse(await text(verdict))
  try {
    const checked = await checkFile({ storage, key, kind: judgeName(name).kind, personId: personOf(key), signal })
    const bytes = Buffer.from(JSON.stringify(checked))
    await storage.put(verdictKey(key), Readable.from([bytes]), bytes.length)
    return checked
  } catch (error) {
    if (error instanceof FileRefusal) await removeUpload(storage, key)
    throw error
  }
}

/** What both stores leave beside an upload's bytes when they think it is gone; what makes it findable comes last. */
const beside = ['.lock', '.checked', '', '.part', '.json', '.info']

/** Removes an upload with everything said of it; one that is not there is no error. */
export async function removeUpload(storage: Storage, key: string): Promise<void> {
  try {
    await storage.uploads.remove(key)
  } catch (error) {
    if ((error as { status_code?: number }).status_code !== 404) throw error
  }
  for (const end of beside) await storage.remove(`${key}${end}`)
}
