import { PassThrough, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Entry, fromRandomAccessReader, RandomAccessReader, type ZipFile } from 'yauzl'
import { FileRefusal } from './fileRefusal.ts'
import type { Storage } from './storage.ts'

/** What a zip may unpack to. Real documents stay far below; a bomb passes one of them soon. */
const zipLimits = {
  entries: 10_000,
  /** How many times its own size, once it is past `freeBytes`. */
  ratio: 100,
  freeBytes: 64_000_000,
  /** How much more than its own size. */
  growthBytes: 1_000_000_000,
}

type Zipped = { storage: Storage; key: string; size: number }

/**
 * The names in a zip, after everything in it was unpacked into nothing and counted; it is never written anywhere. What
 * its directory says of sizes is not believed.
 *
 * @throws FileRefusal UNSAFE for a bomb, a broken zip, and names that are paths to elsewhere.
 */
export async function inspectZip(zipped: Zipped): Promise<string[]> {
  let zip: ZipFile | undefined
  try {
    zip = await openZip(zipped)
    return await countEntries(zip, zipped.size)
  } catch (error) {
    throw isStorageFailure(error) ? error : new FileRefusal('UNSAFE')
  } finally {
    zip?.close()
  }
}

async function countEntries(zip: ZipFile, size: number): Promise<string[]> {
  if (zip.entryCount > zipLimits.entries) throw new FileRefusal('UNSAFE')
  const names: string[] = []
  const allowed = Math.min(Math.max(zipLimits.freeBytes, size * zipLimits.ratio), size + zipLimits.growthBytes)
  let packed = 0
  let unpacked = 0
  const count = (bytes: number) => {
    unpacked += bytes
    if (unpacked > allowed) throw new FileRefusal('UNSAFE')
  }
  for (let entry = await nextEntry(zip); entry; entry = await nextEntry(zip)) {
    names.push(entry.fileName)
    packed += entry.compressedSize
    // Entries that share their bytes are how a small zip gets many.
    if (names.length > zipLimits.entries || packed > size) throw new FileRefusal('UNSAFE')
    if (entry.canDecodeFileData() && entry.compressionMethod !== 0) await unpack(zip, entry, count)
    else count(entry.uncompressedSize)
  }
  return names
}

async function unpack(zip: ZipFile, entry: Entry, count: (bytes: number) => void): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<Readable>()
  zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)))
  const stream = await promise
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) count(chunk.length)
  } finally {
    stream.destroy()
  }
}

function openZip({ storage, key, size }: Zipped): Promise<ZipFile> {
  const { promise, resolve, reject } = Promise.withResolvers<ZipFile>()
  const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true }
  fromRandomAccessReader(new StorageReader(storage, key, size), size, options, (error, zip) =>
    error ? reject(error) : resolve(zip),
  )
  return promise
}

function nextEntry(zip: ZipFile): Promise<Entry | null> {
  const { promise, resolve, reject } = Promise.withResolvers<Entry | null>()
  const onEntry = (entry: Entry) => resolve(entry)
  const onEnd = () => resolve(null)
  zip.once('entry', onEntry).once('end', onEnd).once('error', reject)
  zip.readEntry()
  return promise.finally(() => {
    zip.off('entry', onEntry).off('end', onEnd).off('error', reject)
  })
}

/** Marks what is the storage's failure and not the file's. */
class StorageFailure extends Error {}
const isStorageFailure = (error: unknown) => error instanceof StorageFailure

/** A window's size: a zip's directory is read in hundreds of small pieces, and each would be a question to a bucket. */
const windowBytes = 262_144

/** Reads ranges of a stored file for yauzl. */
class StorageReader extends RandomAccessReader {
  readonly #storage: Storage
  readonly #key: string
  readonly #size: number
  #window = { start: 0, bytes: Buffer.alloc(0) }

  constructor(storage: Storage, key: string, size: number) {
    super()
    this.#storage = storage
    this.#key = key
    this.#size = size
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const through = new PassThrough()
    this.#open(start, end)
      .then((bytes) => pipeline(bytes, through))
      .catch((error) => through.destroy(error))
    return through
  }

  override read(...[into, offset, length, position, callback]: Parameters<RandomAccessReader['read']>): void {
    this.#bytesAt(position, length).then(
      (bytes) => {
        bytes.copy(into, offset)
        callback(null)
      },
      (error) => callback(error),
    )
  }

  async #bytesAt(position: number, length: number): Promise<Buffer> {
    const { start, bytes } = this.#window
    if (position < start || position + length > start + bytes.length) {
      const end = Math.min(this.#size, position + Math.max(length, windowBytes))
      const chunks = await (await this.#open(position, end)).toArray()
      this.#window = { start: position, bytes: Buffer.concat(chunks) }
    }
    const from = position - this.#window.start
    const found = this.#window.bytes.subarray(from, from + length)
    if (found.length < length) throw new Error('the file ends too early')
    return found
  }

  async #open(start: number, end: number): Promise<Readable> {
    if (end <= start) return new PassThrough().end()
    const bytes = await this.#storage.read(this.#key, { start, end: end - 1 }).catch((cause) => {
      throw new StorageFailure('a file could not be read', { cause })
    })
    if (!bytes) throw new StorageFailure('a file went away while it was read')
    return bytes
  }
}
