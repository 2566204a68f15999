import { deflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { cleanPng } from './cleanPng.ts'
import { pngChunk, samplePng } from './testing/samplePng.ts'

const sides = { minSide: 16, maxSide: 1024 }
const clean = (bytes: Buffer) => cleanPng(bytes, sides)

it('a picture stays as it is', () => {
  const png = samplePng()
  expect(clean(png)).toEqual({ png, width: 64, height: 32 })
})

it('texts, a camera’s place, moving pictures and what follows the end are left out', () => {
  const more = [
    pngChunk('tEXt', 'Author\0Somebody'),
    pngChunk('eXIf', 'GPS'),
    pngChunk('iTXt', '<script>alert(1)</script>'),
    pngChunk('acTL', Buffer.alloc(8)),
  ]
  const loaded = Buffer.concat([samplePng({ more }), Buffer.from('<script>alert(1)</script>')])
  expect(clean(loaded)!.png).toEqual(samplePng())
})

it('interlaced rows are counted as they are written', () => {
  // 16 by 16 grey pixels in seven passes: a byte for each pixel, and one for each row of a pass.
  const header = Buffer.alloc(13)
  header.writeUInt32BE(16, 0)
  header.writeUInt32BE(16, 4)
  header.set([8, 0, 0, 0, 1], 8)
  const begin = Buffer.concat([samplePng().subarray(0, 8), pngChunk('IHDR', header)])
  const ofBytes = (bytes: number) =>
    Buffer.concat([begin, pngChunk('IDAT', deflateSync(Buffer.alloc(bytes))), pngChunk('IEND', '')])
  const wanted = 256 + 2 + 2 + 2 + 4 + 4 + 8 + 8
  expect(clean(ofBytes(wanted))).toMatchObject({ width: 16, height: 16 })
  expect([wanted - 1, wanted + 1].map(ofBytes).map(clean)).toEqual([null, null])
})

it.each([
  ['nothing', Buffer.alloc(0)],
  ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
  ['a picture that breaks off', samplePng().subarray(0, -20)],
  ['a picture with a wrong sum', Buffer.from(samplePng()).fill(0, 40, 42)],
  ['a picture that begins with something else', Buffer.concat([samplePng().subarray(0, 8), pngChunk('tEXt', 'x')])],
  ['a picture of fewer rows than it says', samplePng({ rows: 31 })],
  ['a picture of more rows than it says', samplePng({ rows: 5_000 })],
  ['a picture too small to see', samplePng({ width: 15 })],
  ['a picture too large', samplePng({ width: 16, height: 1_025, rows: 1_025 })],
  ['a bomb', samplePng({ width: 60_000, height: 60_000, rows: 1 })],
])('%s is refused', (_, bytes) => {
  expect(clean(bytes)).toBeNull()
})
