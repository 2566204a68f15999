import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { checkFile } from './checkFile.ts'
import { fileKinds } from './fileKinds.ts'
import { newKey, type Storage } from './storage.ts'
import { bothStorages } from './testing/bothStorages.ts'
import { docx, zipOf, zipOfTiny } from './testing/sampleFiles.ts'
import { watchReading } from './testing/watchReading.ts'

const { storages, stop } = await bothStorages()
afterAll(stop)

describe.each(storages)('a zip $where', ({ storage }) => {
  async function keep(bytes: Buffer): Promise<string> {
    const key = newKey()
    await storage.put(key, Readable.from([bytes]), bytes.length)
    return key
  }

  type Checked = { key: string; personId?: string; signal?: AbortSignal }
  const check = (from: Storage, { personId = 'rima', ...file }: Checked) =>
    checkFile({ storage: from, kind: fileKinds.docx!, personId, ...file })

  const names = (count: number) => Array.from({ length: count }, (_, index) => `word/${index}`)
  const texts = Object.fromEntries(names(100).map((name) => [name, name.repeat(2_000)]))
  test.each([
    ['of as many tiny entries as are taken', async () => zipOfTiny(['[Content_Types].xml', ...names(9_999)])],
    ['of a large entry before small ones', () => docx({ 'word/a.bin': randomBytes(3_000_000), ...texts })],
    ['of a large entry after small ones', () => docx({ ...texts, 'word/a.bin': randomBytes(3_000_000) })],
    ['of two entries', () => docx()],
  ])('%s is read at most three times over', async (_, bytesOf) => {
    const bytes = await bytesOf()
    const watched = watchReading(storage)
    expect(await check(watched.storage, { key: await keep(bytes) })).toMatchObject({ size: bytes.length })
    expect(watched.readBytes()).toBeLessThanOrEqual(3 * bytes.length)
    expect(watched.readBytes()).toBeGreaterThanOrEqual(bytes.length)
  })

  test('whose entries stand in another order than its directory is taken', async () => {
    const entries = await docx({ 'word/b.txt': 'b'.repeat(100), 'word/c.txt': randomBytes(200_000) })
    expect(await check(storage, { key: await keep(turnedAround(entries)) })).toMatchObject({ size: entries.length })
  })

  test('is looked into two at a time, and one of each person', async () => {
    const key = await keep(await zipOf({ '[Content_Types].xml': '', 'word/a': 'a' }))
    const begun: string[] = []
    const finish: Record<string, () => void> = {}
    const slow = (who: string) =>
      watchReading(storage, async ({ range }) => {
        if (!range || begun.includes(who)) return
        begun.push(who)
        await new Promise<void>((resolve) => {
          finish[who] = resolve
        })
      }).storage
    const under: Promise<unknown>[] = []
    const come = (who: string) => under.push(check(slow(who), { key, personId: who.split(' ')[0] }))
    const settled = async (...who: string[]) => {
      const expected = who.toSorted()
      await vi.waitFor(() => expect(begun.toSorted()).toEqual(expected), { timeout: 10_000 })
      await sleep(50)
      expect(begun.toSorted()).toEqual(expected)
    }
    come('rima')
    await settled('rima')
    come('karim')
    await settled('rima', 'karim')
    come('rima again')
    come('fadi')
    await settled('rima', 'karim')
    finish.karim!()
    await settled('rima', 'karim', 'fadi')
    finish.rima!()
    await settled('rima', 'karim', 'fadi', 'rima again')
    finish.fadi!()
    finish['rima again']!()
    await Promise.all(under)
  })

  test('is read no further once nobody waits for the answer, nor is one that waits its turn', async () => {
    const key = await keep(await docx({ 'word/a.bin': randomBytes(3_000_000) }))
    const gone = new AbortController()
    const ranges: unknown[] = []
    const watched = watchReading(storage, async ({ range }) => {
      if (range) ranges.push(range)
      // The end of the file was looked at, and the directory is in it.
      if (ranges.length === 2) gone.abort(new Error('gone'))
    })
    const both = [1, 2].map(() => check(watched.storage, { key, signal: gone.signal }))
    const gaveUp = { status: 'rejected', reason: new Error('gone') }
    expect(await Promise.allSettled(both)).toEqual([gaveUp, gaveUp])
    expect(ranges).toHaveLength(2)
    expect(await check(storage, { key })).toMatchObject({ size: (await storage.size(key))! })
  })

  test('is read no further either when nobody waits before all of it was read once', async () => {
    const key = await keep(await docx())
    const gone = new AbortController()
    const watched = watchReading(storage, async () => gone.abort(new Error('gone')))
    await expect(check(watched.storage, { key, signal: gone.signal })).rejects.toThrow('gone')
    expect(watched.readBytes()).toBe(0)
  })
})

/** The same zip with its directory's entries the other way round. */
function turnedAround(zip: Buffer): Buffer {
  const end = zip.length - 22
  const start = zip.readUInt32LE(end + 16)
  const entries: Buffer[] = []
  for (let at = start; at < end; ) {
    const length = 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
    entries.push(zip.subarray(at, at + length))
    at += length
  }
  return Buffer.concat([zip.subarray(0, start), ...entries.reverse(), zip.subarray(end)])
}
