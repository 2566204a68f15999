import { fileTypeFromBuffer } from 'file-type'
import type { FileKind } from './fileKinds.ts'
import { FileRefusal } from './fileRefusal.ts'
import { inspectZip } from './inspectZip.ts'
import { type BytesRead, readBytes } from './readBytes.ts'
import { readStored, type Stored } from './readStored.ts'
import { turns } from './turns.ts'

/** A file that is what its name says. */
export type CheckedFile = { mime: string; size: number; sha256: string }

/** Written as text but no text to read: a text file of this kind is called something it is not. */
const textualFormats = ['pdf', 'rtf', 'ps', 'eps']

/** A small zip can unpack to much: two are looked into at once in this process, and one of each person. */
const inspections = turns({ atOnce: 2 })

/** A file of the kind its name says it is, whose it is, and who waits for the answer. */
type Unchecked = Stored & { kind: FileKind; personId: string }

/**
 * Reads a whole file and makes sure that it is of the kind its extension says: at most three times its size is read, and
 * memory stays flat whatever that is. Ends with the signal, by its reason.
 *
 * @throws FileRefusal EMPTY, CONTENT or UNSAFE.
 */
export async function checkFile(file: Unchecked): Promise<CheckedFile> {
  const { kind } = file
  const bytes = await readStored(file)
  const streamNames = kind.proofs.flatMap((proof) => (proof.by === 'ole' ? proof.streams : []))
  const read = await readBytes(bytes, streamNames).catch((error) => {
    // A stream that a signal ends tells of the ending and not of why.
    file.signal?.throwIfAborted()
    throw error
  })
  if (read.size === 0) throw new FileRefusal('EMPTY')
  const detected = (await fileTypeFromBuffer(read.sample))?.ext ?? null
  for (const proof of kind.proofs) {
    if (await proves(proof, { file, detected, read })) {
      return { mime: kind.mime, size: read.size, sha256: read.sha256 }
    }
  }
  throw new FileRefusal('CONTENT')
}

type Seen = { file: Unchecked; detected: string | null; read: BytesRead }

async function proves(proof: FileKind['proofs'][number], { file, detected, read }: Seen): Promise<boolean> {
  if (proof.by === 'signature') return detected !== null && proof.detected.includes(detected)
  if (proof.by === 'text') return read.isText && !textualFormats.includes(detected ?? '')
  if (proof.by === 'ole') return detected === 'cfb' && proof.streams.some((name) => read.streams.has(name))
  const isZip = read.sample.subarray(0, 4).toString('latin1') === 'PK\x03\x04'
  if (!isZip || ![...proof.detected, 'zip', null].includes(detected)) return false
  const { personId, signal } = file
  const names = await inspections(personId, () => inspectZip({ ...file, size: read.size }), signal)
  return proof.holds.every((wanted) =>
    names.some((name) => (wanted.endsWith('/') ? name.startsWith(wanted) : name === wanted)),
  )
}
