import type { Readable } from 'node:stream'
import { RandomAccessReader } from 'yauzl'
import { readStored, StorageFailure, type Stored } from './readStored.ts'

export type Zipped = Stored & { size: number }

/** What nobody wants is read through when it is shorter than this, and leapt over when it is longer. */
const leapBytes = 1_000_000

/** A stream of bytes from some place on, and how far it was read. */
type Run = { bytes: Readable; chunks: AsyncIterator<Buffer>; position: number; rest: Buffer }

/**
 * Reads a stored zip for yauzl: its end, which is kept; its directory, forward; and after `rewind` what stands before the
 * directory, forward again. No byte is read twice, so however many entries a zip has, reading it costs no more than its
 * size. Who asks for bytes that were passed gets an error: only a zip whose entries share their bytes does.
 */
export class ZipReader extends RandomAccessReader {
  readonly #zipped: Zipped
  #end: { start: number; bytes: Buffer } | undefined
  #run: Run | undefined
  /** Everything from here on was read. */
  #readFrom: number
  /** The same at the next rewind. */
  #lowest: number

  constructor(zipped: Zipped) {
    super()
    this.#zipped = zipped
    this.#readFrom = zipped.size
    this.#lowest = zipped.size
  }

  override read(...[into, offset, length, position, callback]: Parameters<RandomAccessReader['read']>): void {
    this.#bytes(position, length).then(
      (bytes) => {
        bytes.copy(into, offset)
        callback(null)
      },
      (error) => callback(error),
    )
  }

  /** The bytes from a place up to another, piece by piece. */
  async *range(start: number, end: number): AsyncGenerator<Buffer> {
    // The end of the file is what yauzl looks at first.
    this.#end ??= await this.#readEnd(start)
    let position = start
    while (position < end) {
      const kept = position - this.#end.start
      const bytes =
        kept >= 0 ? this.#end.bytes.subarray(kept, end - this.#end.start) : await this.#next(position, end - position)
      if (bytes.length === 0) throw new Error('the file ends too early')
      yield bytes
      position += bytes.length
    }
  }

  rewind(): void {
    this.stop()
    this.#readFrom = this.#lowest
  }

  /** Ends the reading under way. */
  stop(): void {
    this.#run?.bytes.destroy()
    this.#run = undefined
  }

  async #bytes(position: number, length: number): Promise<Buffer> {
    const pieces: Buffer[] = []
    for await (const piece of this.range(position, position + length)) pieces.push(piece)
    return Buffer.concat(pieces)
  }

  async #readEnd(start: number) {
    const pieces: Buffer[] = []
    const run = await this.#begin(start)
    while (run.position < this.#zipped.size) pieces.push(await take(run, this.#zipped.size))
    this.rewind()
    return { start, bytes: Buffer.concat(pieces) }
  }

  /** Some of the bytes at a place, at most so many. */
  async #next(position: number, atMost: number): Promise<Buffer> {
    const gap = position - (this.#run?.position ?? position)
    if (gap < 0) throw new Error('bytes that were passed already')
    const run = this.#run && gap <= leapBytes ? this.#run : await this.#begin(position)
    while (run.position < position) await take(run, position - run.position)
    return take(run, atMost)
  }

  async #begin(position: number): Promise<Run> {
    this.stop()
    if (position >= this.#readFrom) throw new Error('bytes that were read already')
    const bytes = await readStored(this.#zipped, { start: position, end: this.#readFrom - 1 })
    this.#lowest = Math.min(this.#lowest, position)
    this.#run = { bytes, chunks: bytes[Symbol.asyncIterator](), position, rest: Buffer.alloc(0) }
    return this.#run
  }
}

/** The next bytes of a run, at least one and at most so many. */
async function take(run: Run, atMost: number): Promise<Buffer> {
  if (run.rest.length === 0) {
    const { value, done } = await run.chunks.next().catch((cause) => {
      throw new StorageFailure('a file could not be read on', { cause })
    })
    if (done) throw new Error('the file ends too early')
    run.rest = value
  }
  const bytes = run.rest.subarray(0, atMost)
  run.rest = run.rest.subarray(bytes.length)
  run.position += bytes.length
  return bytes
}
