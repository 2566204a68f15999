import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { type FileKind, fileKindOf } from './fileKinds.ts'
import { cleanFileName, extensionOf } from './fileName.ts'
import { FileRefusal } from './fileRefusal.ts'

/** An upload that is not taken by then is removed. */
export const uploadLifeMs = 24 * 60 * 60 * 1000

/** Whose an upload is: its key says so, so that nobody reaches another person's. */
export type UploadPlace = { personId: string; uploadId: string }

/** The key of a person's upload; null when one of the two has another form. */
export function uploadKey({ personId, uploadId }: UploadPlace): string | null {
  return /^[\w-]{1,64}$/.test(personId) && /^[0-9a-f]{32}$/.test(uploadId) ? `uploads/${personId}/${uploadId}` : null
}

/** Whose upload a key is. */
export const personOf = (upload: string): string => upload.split('/')[1] ?? ''

/** Where an upload's bytes stay once it is taken: the same place however often that is tried, and nobody can guess it. */
export function keptKey(upload: string): string {
  const hash = createHash('sha256').update(upload).digest('hex').slice(0, 32)
  return `objects/${hash.slice(0, 2)}/${hash}`
}

/** An id nobody can guess. */
export const newUploadId = () => randomBytes(16).toString('hex')

/** What an upload says of itself when it begins, as tus metadata. */
export const uploadMetadata = z.object({
  name: z.string().max(4_000),
  record: z.enum(['contract', 'matter']),
  recordId: z.string().regex(/^[\w-]{1,64}$/),
})

/**
 * A file's name as it is kept, and its kind.
 *
 * @throws FileRefusal NAME or TYPE.
 */
export function judgeName(given: string): { name: string; kind: FileKind } {
  const name = cleanFileName(given)
  if (name === null) throw new FileRefusal('NAME')
  const kind = fileKindOf(extensionOf(name))
  if (!kind) throw new FileRefusal('TYPE')
  return { name, kind }
}
