import { fileTypeFromBuffer } from 'file-type'
import type { FileKind } from './fileKinds.ts'
import { FileRefusal } from './fileRefusal.ts'
import { inspectZip } from './inspectZip.ts'
import { type BytesRead, readBytes } from './readBytes.ts'
import type { Storage } from './storage.ts'

/** A file that is what its name says. */
export type CheckedFile = { mime: string; size: number; sha256: string }

/** Written as text but no text to read: a text file of this kind is called something it is not. */
const textualFormats = ['pdf', 'rtf', 'ps', 'eps']

/**
 * Reads a whole file and makes sure that it is of the kind its extension says. Memory stays flat whatever its size.
 *
 * @throws FileRefusal EMPTY, CONTENT or UNSAFE.
 */
export async function checkFile(file: { storage: Storage; key: string; kind: FileKind }): Promise<CheckedFile> {
  const { storage, key, kind } = file
  const bytes = await storage.read(key)
  if (!bytes) throw new Error('a file went away before it was checked')
  const streamNames = kind.proofs.flatMap((proof) => (proof.by === 'ole' ? proof.streams : []))
  const read = await readBytes(bytes, streamNames)
  if (read.size === 0) throw new FileRefusal('EMPTY')
  const detected = (await fileTypeFromBuffer(read.sample))?.ext ?? null
  for (const proof of kind.proofs) {
    if (await proves(proof, { storage, key, detected, read })) {
      return { mime: kind.mime, size: read.size, sha256: read.sha256 }
    }
  }
  throw new FileRefusal('CONTENT')
}

type Seen = { storage: Storage; key: string; detected: string | null; read: BytesRead }

async function proves(proof: FileKind['proofs'][number], { storage, key, detected, read }: Seen): Promise<boolean> {
  if (proof.by === 'signature') return detected !== null && proof.detected.includes(detected)
  if (proof.by === 'text') return read.isText && !textualFormats.includes(detected ?? '')
  if (proof.by === 'ole') return detected === 'cfb' && proof.streams.some((name) => read.streams.has(name))
  const isZip = read.sample.subarray(0, 4).toString('latin1') === 'PK\x03\x04'
  if (!isZip || ![...proof.detected, 'zip', null].includes(detected)) return false
  const names = await inspectZip({ storage, key, size: read.size })
  return proof.holds.every((wanted) =>
    names.some((name) => (wanted.endsWith('/') ? name.startsWith(wanted) : name === wanted)),
  )
}
