import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { Upload } from '@tus/server'
import { openDiskStorage } from '../diskStorage.ts'
import type { Storage } from '../storage.ts'
import { newUploadId, type UploadPurpose, uploadKey } from '../uploads.ts'

type Uploaded = {
  personId: string
  purpose: UploadPurpose
  name: string
  bytes: Buffer | string
  /** How many bytes were announced; those that came unless said. */
  size?: number
}

/** Uploads a file as the door does, whole unless more was announced. Returns the upload's id. */
export async function uploadFile(storage: Storage, { personId, purpose, name, bytes, ...announced }: Uploaded) {
  const body = Buffer.from(bytes as string)
  const { size = body.length } = announced
  const uploadId = newUploadId({ size })
  const id = uploadKey({ personId, uploadId })!
  const metadata = { name, ...purpose, personId }
  await storage.uploads.create(new Upload({ id, offset: 0, size, metadata }))
  await storage.uploads.write(Readable.from([body]), id, 0)
  return uploadId
}

/** A storage of a test file's own, on disk. */
export async function testStorage() {
  const folder = await mkdtemp(join(tmpdir(), 'parvis-test-files-'))
  const storage = await openDiskStorage(folder)
  return {
    storage,
    folder,
    /** Uploads a file of a person for what it is for, to be taken by a command. Returns the upload's id. */
    upload: (uploaded: Uploaded) => uploadFile(storage, uploaded),
    /** What is kept, as paths below the folder: nothing may be left behind. */
    async kept(): Promise<string[]> {
      const paths = await readdir(folder, { recursive: true })
      const files = paths.map(async (path) => ((await stat(join(folder, path))).isFile() ? [path] : []))
      return (await Promise.all(files)).flat().sort()
    },
    stop: () => rm(folder, { recursive: true, force: true }),
  }
}
