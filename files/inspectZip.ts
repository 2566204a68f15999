import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { setImmediate as otherWork } from 'node:timers/promises'
import { createInflateRaw, inflateRawSync } from 'node:zlib'
import { type Entry, fromRandomAccessReaderPromise, type ZipFile } from 'yauzl'
import { FileRefusal } from './fileRefusal.ts'
import { StorageFailure } from './readStored.ts'
import { type Zipped, ZipReader } from './zipReader.ts'

/** What a zip may hold and unpack to. Real documents stay far below; a bomb passes one of them soon. */
const zipLimits = {
  entries: 10_000,
  /** Of the directory, which is kept in memory. */
  directoryBytes: 16_000_000,
  /** How many times its own size, once it is past `freeBytes`. */
  ratio: 100,
  freeBytes: 64_000_000,
  /** How much more than its own size. */
  growthBytes: 1_000_000_000,
}

/** What stands before an entry's bytes, at least. */
const headerBytes = 30
/** An entry up to this size is unpacked in one go: a stream for each would cost more than it does. */
const smallBytes = 16_384
/** After so many entries others have their turn. */
const entriesATask = 100

/**
 * The names in a zip, after everything in it was unpacked into nothing and counted; it is never written anywhere. What
 * its directory says of sizes is not believed.
 *
 * @throws FileRefusal UNSAFE for a bomb, a broken zip, and names that are paths to elsewhere.
 */
export async function inspectZip(zipped: Zipped): Promise<string[]> {
  const reader = new ZipReader(zipped)
  try {
    const zip = await fromRandomAccessReaderPromise(reader, zipped.size, { autoClose: false })
    const entries = await readDirectory(zip, zipped)
    reader.rewind()
    await countBytes({ zip, reader, entries, zipped })
    return entries.map(({ fileName }) => fileName)
  } catch (error) {
    zipped.signal?.throwIfAborted()
    throw error instanceof StorageFailure ? error : new FileRefusal('UNSAFE')
  } finally {
    reader.stop()
  }
}

async function readDirectory(zip: ZipFile, { signal }: Zipped): Promise<Entry[]> {
  if (zip.entryCount > zipLimits.entries) throw new FileRefusal('UNSAFE')
  const entries: Entry[] = []
  let bytes = 0
  for await (const entry of zip.eachEntry()) {
    bytes += entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength
    if (bytes > zipLimits.directoryBytes) throw new FileRefusal('UNSAFE')
    entries.push(entry)
    if (entries.length % entriesATask === 0) await letOthersWork(signal)
  }
  return entries
}

type Opened = { zip: ZipFile; reader: ZipReader; entries: readonly Entry[]; zipped: Zipped }

/** Unpacks the entries in the order they stand in the file, and counts. */
async function countBytes({ zip, reader, entries, zipped }: Opened): Promise<void> {
  const { size, signal } = zipped
  const allowed = Math.min(Math.max(zipLimits.freeBytes, size * zipLimits.ratio), size + zipLimits.growthBytes)
  let unpacked = 0
  const count = (bytes: number) => {
    unpacked += bytes
    if (unpacked > allowed) throw new FileRefusal('UNSAFE')
  }
  const sorted = entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)
  let end = 0
  for (const [index, entry] of sorted.entries()) {
    // Entries that share their bytes are how a small zip gets many.
    if (entry.relativeOffsetOfLocalHeader < end) throw new FileRefusal('UNSAFE')
    end = entry.relativeOffsetOfLocalHeader + headerBytes + entry.compressedSize
    if (end > size) throw new FileRefusal('UNSAFE')
    if (index % entriesATask === 0) await letOthersWork(signal)
    if (!entry.canDecodeFileData() || entry.compressionMethod === 0) {
      count(entry.uncompressedSize)
      continue
    }
    const { fileDataStart: start } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
    await unpack(entry, reader.range(start, start + entry.compressedSize), { count, signal })
  }
}

/** Entries that are in memory already would make one long task otherwise, and everybody would wait for its end. */
async function letOthersWork(signal: AbortSignal | undefined): Promise<void> {
  await otherWork()
  signal?.throwIfAborted()
}

type Unpacking = { count: (bytes: number) => void; signal: AbortSignal | undefined }

async function unpack(entry: Entry, packed: AsyncIterable<Buffer>, { count, signal }: Unpacking): Promise<void> {
  const { compressedSize, uncompressedSize } = entry
  let unpacked = 0
  const countAll = async (chunks: AsyncIterable<Buffer>) => {
    for await (const { length } of chunks) {
      unpacked += length
      count(length)
    }
  }
  if (compressedSize <= smallBytes && uncompressedSize <= smallBytes) {
    unpacked = inflateRawSync(await buffer(packed), { maxOutputLength: smallBytes }).length
    count(unpacked)
  } else await pipeline(packed, createInflateRaw(), countAll, { signal })
  if (unpacked !== uncompressedSize) throw new FileRefusal('UNSAFE')
}
