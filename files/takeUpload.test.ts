import { createHash, randomBytes } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { checkUpload } from './checkUpload.ts'
import { removeExpiredUploads } from './removeExpiredUploads.ts'
import { forgetUpload, takeUpload } from './takeUpload.ts'
import { docx, exe, pdf } from './testing/sampleFiles.ts'
import { testStorage } from './testing/testStorage.ts'
import { watchReading } from './testing/watchReading.ts'
import { type UploadPurpose, uploadKey, uploadLifeMs } from './uploads.ts'

let files: Awaited<ReturnType<typeof testStorage>>
beforeAll(async () => {
  files = await testStorage()
})
afterAll(() => files.stop())
beforeEach(async () => {
  for (const path of await files.kept()) await files.storage.remove(path)
})

const purpose = { for: 'contract' as const, recordId: 'lease' }
const rima = { personId: 'rima', purpose }
const lease = { ...rima, name: 'Lease.pdf', bytes: pdf() }
const take = (uploadId: string, as: { personId?: string; purpose?: UploadPurpose } = {}) =>
  takeUpload(files.storage, { ...rima, uploadId, ...as }).catch((error) => error.code as string)

test('a finished upload is taken: its bytes stay under a key nobody guesses, and nothing of the upload afterwards', async () => {
  const uploadId = await files.upload(lease)
  const taken = await takeUpload(files.storage, { ...rima, uploadId })
  expect(taken).toEqual({
    key: expect.stringMatching(/^objects\/[0-9a-f]{2}\/[0-9a-f]{32}$/),
    name: 'Lease.pdf',
    mime: 'application/pdf',
    size: lease.bytes.length,
    sha256: createHash('sha256').update(lease.bytes).digest('hex'),
    upload: uploadKey({ personId: 'rima', uploadId }),
  })
  expect(taken.key).not.toContain(uploadId)
  // A command that failed is tried again.
  expect(await takeUpload(files.storage, { ...rima, uploadId })).toEqual(taken)
  await forgetUpload(files.storage, taken)
  expect(await buffer((await files.storage.read(taken.key))!)).toEqual(lease.bytes)
  expect(await files.kept()).toEqual([taken.key])
  expect(await take(uploadId)).toBe('UPLOAD_NOT_FOUND')
  await forgetUpload(files.storage, taken)
})

test('somebody else, another record or kind, an unfinished, unknown or malformed one: not found, and it stays', async () => {
  const uploadId = await files.upload(lease)
  const unfinished = await files.upload({ ...lease, size: 1_000 })
  const before = await files.kept()
  expect(await take(uploadId, { personId: 'karim' })).toBe('UPLOAD_NOT_FOUND')
  expect(await take(uploadId, { purpose: { ...purpose, recordId: 'other' } })).toBe('UPLOAD_NOT_FOUND')
  expect(await take(uploadId, { purpose: { ...purpose, for: 'matter' } })).toBe('UPLOAD_NOT_FOUND')
  expect(await take(unfinished)).toBe('UPLOAD_NOT_FOUND')
  for (const id of [`1-${'0'.repeat(32)}`, '0'.repeat(32), '../rima', `${uploadId}.json`, '', 'x'.repeat(5_000)]) {
    expect(await take(id)).toBe('UPLOAD_NOT_FOUND')
  }
  expect(await files.kept()).toEqual(before)
})

test.each([
  ['a type that is refused', 'setup.exe', exe],
  ['a lying extension', 'contract.pdf', exe],
  ['a path as its name', '../lease.pdf', pdf()],
])('%s is FILE_REFUSED, and nothing is left', async (_, name, bytes) => {
  const uploadId = await files.upload({ ...rima, name, bytes })
  expect(await take(uploadId)).toBe('FILE_REFUSED')
  expect(await files.kept()).toEqual([])
  expect(await take(uploadId)).toBe('UPLOAD_NOT_FOUND')
})

test('a bomb as .docx is FILE_REFUSED, and nothing is left', async () => {
  const bytes = await docx({ 'word/media/zeros.bin': Buffer.alloc(100_000_000) })
  expect(await take(await files.upload({ ...rima, name: 'bomb.docx', bytes }))).toBe('FILE_REFUSED')
  expect(await files.kept()).toEqual([])
})

test('the verdict reached when the last byte came is used: the file is not read again', async () => {
  const uploadId = await files.upload(lease)
  const key = uploadKey({ personId: 'rima', uploadId })!
  const verdict = await checkUpload(files.storage, { key, name: lease.name })
  let reads = 0
  const counting = {
    ...files.storage,
    read: (...asked: Parameters<typeof files.storage.read>) => {
      if (!asked[0].endsWith('.checked')) reads += 1
      return files.storage.read(...asked)
    },
  }
  expect(await takeUpload(counting, { ...rima, uploadId })).toMatchObject(verdict)
  expect(reads).toBe(0)
  expect((await files.kept()).filter((path) => path.startsWith('objects/'))).toHaveLength(1)
})

test('what nobody finished or took within a day is removed, however often that is tried', async () => {
  await files.upload({ ...lease, size: 1_000 })
  const finished = await files.upload(lease)
  await checkUpload(files.storage, { key: uploadKey({ personId: 'rima', uploadId: finished })!, name: lease.name })
  const taken = await takeUpload(files.storage, { ...rima, uploadId: await files.upload(lease) })
  await forgetUpload(files.storage, taken)
  const isKept = async () => false
  const inADay = new Date(Date.now() + uploadLifeMs)
  expect(await removeExpiredUploads(files.storage, isKept, new Date(inADay.getTime() - 60_000))).toBe(0)
  const [first, second] = await Promise.all([
    removeExpiredUploads(files.storage, isKept, new Date(inADay.getTime() + 1_000)),
    removeExpiredUploads(files.storage, isKept, new Date(inADay.getTime() + 1_000)),
  ])
  expect([first, second]).toContain(2)
  expect(await files.kept()).toEqual([taken.key])
  expect(await removeExpiredUploads(files.storage, isKept, new Date(inADay.getTime() + 1_000))).toBe(0)
})

test('what a command took that failed or died goes with its upload, unless a row names it', async () => {
  const [failed, written] = [await files.upload(lease), await files.upload(lease)]
  const lost = await takeUpload(files.storage, { ...rima, uploadId: failed })
  const kept = await takeUpload(files.storage, { ...rima, uploadId: written })
  const later = new Date(Date.now() + uploadLifeMs + 1_000)
  const unsaid = async () => {
    throw new Error('the owner is away')
  }
  expect(await removeExpiredUploads(files.storage, unsaid, later)).toBe(0)
  const asked: unknown[] = []
  const isKept = async (file: { key: string }) => {
    asked.push(file)
    return file.key === kept.key
  }
  expect(await removeExpiredUploads(files.storage, isKept, later)).toBe(2)
  expect(asked).toContainEqual({ ...purpose, key: lost.key })
  expect(await files.kept()).toEqual([kept.key])
})

test('one without a verdict is looked into once, however often it is asked for meanwhile', async () => {
  const bytes = await docx({ 'word/a.bin': randomBytes(1_000_000) })
  const uploadId = await files.upload({ ...lease, name: 'Lease.docx', bytes })
  const watched = watchReading(files.storage)
  const taken = await Promise.all(Array.from({ length: 20 }, () => takeUpload(watched.storage, { ...rima, uploadId })))
  expect(new Set(taken.map(({ sha256 }) => sha256)).size).toBe(1)
  expect(watched.readBytes()).toBeLessThanOrEqual(3 * bytes.length)
})

test('one that is refused is refused to all who ask for it meanwhile, and nothing of it is left', async () => {
  const uploadId = await files.upload({ ...rima, name: 'contract.pdf', bytes: exe })
  expect(await Promise.all([1, 2, 3].map(() => take(uploadId)))).toEqual(Array(3).fill('FILE_REFUSED'))
  expect(await files.kept()).toEqual([])
})
