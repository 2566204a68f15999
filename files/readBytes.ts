import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'

/** So many first bytes tell what a file is. */
const sampleBytes = 4_100
/** The longest name looked for, in the two bytes a character the old Office form writes. */
const overlapBytes = 64

/** What one pass over a file's bytes tells. */
export type BytesRead = {
  size: number
  /** In hex. */
  sha256: string
  /** The first bytes. */
  sample: Buffer
  /** No control characters but those that text has, or the two bytes a character that begin with a mark. */
  isText: boolean
  /** Which of the names that were looked for stand in it as an old Office stream. */
  streams: Set<string>
}

/** Reads a file once, with flat memory: counts, hashes, and looks for names of streams. */
export async function readBytes(bytes: Readable, streamNames: readonly string[]): Promise<BytesRead> {
  const hash = createHash('sha256')
  const wanted = streamNames.map((name) => ({ name, bytes: Buffer.from(`${name}\0`, 'utf16le') }))
  const streams = new Set<string>()
  let size = 0
  let sample = Buffer.alloc(0)
  let isText = true
  let tail = Buffer.alloc(0)
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    size += chunk.length
    hash.update(chunk)
    if (sample.length < sampleBytes) sample = Buffer.concat([sample, chunk.subarray(0, sampleBytes - sample.length)])
    if (isText) isText = isWide(sample) || !hasControls(chunk)
    if (wanted.length > 0) {
      const window = Buffer.concat([tail, chunk])
      for (const { name, bytes } of wanted) if (window.includes(bytes)) streams.add(name)
      tail = window.subarray(-overlapBytes)
    }
  }
  return { size, sha256: hash.digest('hex'), sample, isText, streams }
}

const isWide = (sample: Buffer) =>
  (sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff)

/** Text has tabs, line and page ends, and terminals' escapes; nothing else below the space. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f]/

const hasControls = (chunk: Buffer) => controls.test(chunk.toString('latin1'))
