import { crc32, inflateSync } from 'node:zlib'

/** A picture and its size in pixels. */
export type Picture = { png: Buffer; width: number; height: number }

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
/** What draws the picture. Texts, places, times, moving pictures and whatever follows the end are left out. */
const kept = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'IDAT', 'IEND'])
/** Values a pixel has, by the type of colour. */
const channels: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

type Chunk = { type: string; data: Buffer; whole: Buffer }

/** The parts of a PNG up to its end; null when it breaks off or a sum is wrong. */
function chunksOf(bytes: Buffer): Chunk[] | null {
  if (!bytes.subarray(0, 8).equals(signature)) return null
  const chunks: Chunk[] = []
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at)
    if (end > bytes.length) return null
    const whole = bytes.subarray(at, end)
    if (crc32(whole.subarray(4, -4)) !== whole.readUInt32BE(whole.length - 4)) return null
    const chunk = { type: whole.toString('latin1', 4, 8), data: whole.subarray(8, -4), whole }
    chunks.push(chunk)
    if (chunk.type === 'IEND') return chunks
    at = end
  }
  return null
}

/** Whether the picture unpacks to as many bytes as its size says: no fewer, which draws half of it, and no more. */
function isWhole({ header, packed, width, height }: { header: Buffer; packed: Buffer; width: number; height: number }) {
  const [depth, colour, interlaced] = [header[8]!, header[9]!, header[12]!]
  if (!(colour in channels)) return false
  const bytesOf = (across: number, down: number) =>
    across && down ? down * (1 + Math.ceil((across * depth * channels[colour]!) / 8)) : 0
  const passes = [
    [0, 8, 0, 8],
    [4, 8, 0, 8],
    [0, 4, 4, 8],
    [2, 4, 0, 4],
    [0, 2, 2, 4],
    [1, 2, 0, 2],
    [0, 1, 1, 2],
  ] as const
  const wanted = interlaced
    ? passes.reduce(
        (sum, [x, across, y, down]) => sum + bytesOf(Math.ceil((width - x) / across), Math.ceil((height - y) / down)),
        0,
      )
    : bytesOf(width, height)
  try {
    return inflateSync(packed, { maxOutputLength: wanted }).length === wanted
  } catch {
    return false
  }
}

/**
 * A PNG with nothing in it but the picture: no texts, no camera's place, nothing behind its end. Null for what is none, is
 * broken, moves in no way a program could draw, or has a side outside of these pixels.
 */
export function cleanPng(bytes: Buffer, { minSide, maxSide }: { minSide: number; maxSide: number }): Picture | null {
  const chunks = chunksOf(bytes)
  const header = chunks?.[0]
  if (!chunks || header?.type !== 'IHDR' || header.data.length !== 13) return null
  const [width, height] = [header.data.readUInt32BE(0), header.data.readUInt32BE(4)]
  if ([width, height].some((side) => side < minSide || side > maxSide)) return null
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data))
  if (!isWhole({ header: header.data, packed, width, height })) return null
  const png = Buffer.concat([signature, ...chunks.filter(({ type }) => kept.has(type)).map(({ whole }) => whole)])
  return { png, width, height }
}
