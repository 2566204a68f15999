import { randomBytes } from 'node:crypto'
import type { Readable } from 'node:stream'
import type { DataStore, Locker } from '@tus/server'

/** Which bytes of a file, both ends included, counted from 0. */
export type ByteRange = { start: number; end: number }

/** Where files' bytes are kept: on disk or in an S3-compatible bucket. Nothing here knows a name or asks for a right. */
export type Storage = {
  /** Writes `size` bytes under a key of `newKey`; when the stream breaks off nothing is left behind and it throws. */
  put(key: string, bytes: Readable, size: number): Promise<void>
  /** A file's bytes, or a range of them; null when there is no such file. */
  read(key: string, range?: ByteRange): Promise<Readable | null>
  /** How many bytes a file has; null when there is no such file. */
  size(key: string): Promise<number | null>
  /** Removes a file; one that is not there is no error. */
  remove(key: string): Promise<void>
  /** Keeps a file under a second key too, which may have it already. False when there is no such file. */
  copy(keys: { from: string; to: string }): Promise<boolean>
  /** Uploads under way, in tus' own form: bytes and what is said of them, under `uploads/`. */
  uploads: DataStore
  /** One request at a time writes to an upload. */
  uploadLocks: Locker
  /** The keys of all uploads of a person, whichever process they were begun in. */
  uploadsOf(personId: string): Promise<string[]>
  /** Every upload begun before this time, by its key. */
  uploadsBegunBefore(time: Date): Promise<string[]>
  close(): Promise<void>
}

/** A key for bytes that are to stay: random, because names are nobody's business in a storage. */
export function newKey(): string {
  const random = randomBytes(16).toString('hex')
  return `objects/${random.slice(0, 2)}/${random}`
}

/** Throws for a key that is none of ours: it would be a path. */
export function checkKey(key: string): string {
  if (!/^(objects|uploads)(\/[\w-]+)+(\.[a-z]+)?$/.test(key)) throw new Error('a key of another form')
  return key
}
