import { addAbortSignal, type Readable } from 'node:stream'
import type { ByteRange, Storage } from './storage.ts'

/** A file that lies in a storage, to be read until whoever wants it is gone. */
export type Stored = { storage: Storage; key: string; signal?: AbortSignal }

/** What is the storage's failure and not the file's. */
export class StorageFailure extends Error {}

/** The bytes of a file that must be there, or a range of them; the signal ends the reading. @throws StorageFailure */
export async function readStored({ storage, key, signal }: Stored, range?: ByteRange): Promise<Readable> {
  signal?.throwIfAborted()
  const bytes = await storage.read(key, range).catch((cause) => {
    throw new StorageFailure('a file could not be read', { cause })
  })
  if (!bytes) throw new StorageFailure('a file went away while it was read')
  // Whoever reads it is told; the signal may come before they begin.
  bytes.on('error', () => {})
  return signal ? addAbortSignal(signal, bytes) : bytes
}
