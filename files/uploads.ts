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
  return /^[\w-]{1,64}$/.test(personId) && /^\d{1,10}-[0-9a-f]{32}$/.test(uploadId)
    ? `uploads/${personId}/${uploadId}`
    : null
}

/** Whose upload a key is. */
export const personOf = (upload: string): string => upload.split('/')[1] ?? ''

/** Where an upload's bytes stay once it is taken: the same place however often that is tried, and nobody can guess it. */
export function keptKey(upload: string): string {
  const hash = createHash('sha256').update(upload).digest('hex').slice(0, 32)
  return `objects/${hash.slice(0, 2)}/${hash}`
}

/** An id nobody can guess. It says how many bytes are to come, so that a list of names tells what a person has under way. */
export const newUploadId = ({ size }: { size: number }) => `${size}-${randomBytes(16).toString('hex')}`

/** How many bytes an upload was to have when it began. */
export const announcedBytes = (upload: string): number => Number(/(\d{1,10})-[0-9a-f]{32}$/.exec(upload)?.[1] ?? 0)

/**
 * What an upload is for: a closed list, each kind with what tells one of it from another. The gateway's `checkMayUpload`
 * has a line for every kind that says who may, `expireUploads` one that says who keeps the bytes.
 */
const uploadPurpose = z.discriminatedUnion('for', [
  z.object({ for: z.enum(['contract', 'matter']), recordId: z.string().regex(/^[\w-]{1,64}$/) }),
  // Its logo, which the firm's own row keeps: nothing of it stays in the storage.
  z.object({ for: z.literal('firm') }),
])
export type UploadPurpose = z.output<typeof uploadPurpose>

/** What is taken for the firm: a small picture that mail programs show as well as browsers. */
export const logoLimits = { extension: 'png', maxBytes: 300_000, minSide: 16, maxSide: 1024 }

/** What an upload says of itself when it begins, as tus metadata. */
export const uploadMetadata = z.object({ name: z.string().max(4_000) }).and(uploadPurpose)

/** Whether what an upload said of itself when it began is this purpose. */
export const isFor = (said: Record<string, string | null> | undefined, purpose: UploadPurpose): boolean =>
  Object.entries(purpose).every(([key, value]) => said?.[key] === value)

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
