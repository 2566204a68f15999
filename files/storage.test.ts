import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { Upload } from '@tus/server'
import { afterAll, describe, expect, test } from 'vitest'
import { openStorage } from './openStorage.ts'
import { removeExpiredUploads } from './removeExpiredUploads.ts'
import { newKey } from './storage.ts'
import { forgetUpload, takeUpload } from './takeUpload.ts'
import { bothStorages } from './testing/bothStorages.ts'
import { docx, pdf } from './testing/sampleFiles.ts'
import { uploadFile } from './testing/testStorage.ts'
import { newUploadId, uploadKey, uploadLifeMs } from './uploads.ts'

const { storages, bucket, stop } = await bothStorages()
afterAll(stop)

describe.each(storages)('$where', ({ storage, kept }) => {
  const purpose = { for: 'contract' as const, recordId: 'lease' }
  const of = { personId: 'rima', purpose }
  const take = (uploadId: string) => takeUpload(storage, { ...of, uploadId }).catch((error) => error.code as string)

  test('bytes are put, read whole and by ranges, copied and removed', async () => {
    const bytes = randomBytes(300_000)
    const [key, to] = [newKey(), newKey()]
    await storage.put(key, Readable.from([bytes]), bytes.length)
    expect((await buffer((await storage.read(key))!)).equals(bytes)).toBe(true)
    expect(await buffer((await storage.read(key, { start: 10, end: 19 }))!)).toEqual(bytes.subarray(10, 20))
    expect(await storage.size(key)).toBe(bytes.length)
    expect(await storage.copy({ from: key, to })).toBe(true)
    expect(await storage.copy({ from: key, to })).toBe(true)
    await storage.remove(key)
    expect(await storage.copy({ from: key, to: newKey() })).toBe(false)
    expect(await storage.read(key)).toBeNull()
    expect(await storage.size(key)).toBeNull()
    expect(await storage.size(to)).toBe(bytes.length)
    await storage.remove(to)
    await storage.remove(to)
    expect(await kept()).toEqual([])
  })

  test('a stream that breaks off leaves nothing', async () => {
    const breaking = Readable.from(
      (function* () {
        yield randomBytes(100_000)
        throw new Error('the line broke')
      })(),
    )
    await expect(storage.put(newKey(), breaking, 200_000)).rejects.toThrow('the line broke')
    expect(await kept()).toEqual([])
  })

  test.each(['../secret', 'objects/../../etc/passwd', '/etc/passwd', 'objects', 'objects/a b', ''])(
    'the key %j is none of ours',
    async (key) => {
      const asked = async () => storage.read(key)
      await expect(asked()).rejects.toThrow('another form')
    },
  )

  test('an upload is resumed and taken', async () => {
    const bytes = Buffer.concat([pdf(), randomBytes(19_000_000)])
    const uploadId = newUploadId({ size: bytes.length })
    const id = uploadKey({ ...of, uploadId })!
    const metadata = { name: 'Lease.pdf', ...purpose }
    await storage.uploads.create(new Upload({ id, offset: 0, size: bytes.length, metadata }))
    const first = await storage.uploads.write(Readable.from([bytes.subarray(0, 11_000_000)]), id, 0)
    expect((await storage.uploads.getUpload(id)).offset).toBe(first)
    expect(await take(uploadId)).toBe('UPLOAD_NOT_FOUND')
    await storage.uploads.write(Readable.from([bytes.subarray(first)]), id, first)
    const taken = await takeUpload(storage, { ...of, uploadId })
    expect(taken).toMatchObject({ size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') })
    expect((await buffer((await storage.read(taken.key))!)).equals(bytes)).toBe(true)
    expect(await takeUpload(storage, { ...of, uploadId })).toEqual(taken)
    await forgetUpload(storage, taken)
    expect(await kept()).toEqual([taken.key])
    expect(await take(uploadId)).toBe('UPLOAD_NOT_FOUND')
    await storage.remove(taken.key)
  })

  test('a document that is a zip is looked into; a bomb is refused and leaves nothing', async () => {
    const letter = await uploadFile(storage, { ...of, name: 'letter.docx', bytes: await docx() })
    const taken = await takeUpload(storage, { ...of, uploadId: letter })
    await forgetUpload(storage, taken)
    const bytes = await docx({ 'word/media/zeros.bin': Buffer.alloc(100_000_000) })
    expect(await take(await uploadFile(storage, { ...of, name: 'bomb.docx', bytes }))).toBe('FILE_REFUSED')
    expect(await kept()).toEqual([taken.key])
    await storage.remove(taken.key)
  })

  test('what nobody took within a day is removed', async () => {
    await uploadFile(storage, { ...of, name: 'whole.pdf', bytes: pdf() })
    await uploadFile(storage, { ...of, name: 'half.pdf', bytes: pdf(), size: 1_000 })
    const isKept = async () => false
    expect(await removeExpiredUploads(storage, isKept)).toBe(0)
    expect(await removeExpiredUploads(storage, isKept, new Date(Date.now() + uploadLifeMs + 2_000))).toBe(2)
    expect(await kept()).toEqual([])
    expect(bucket.kept().multiparts).toBe(0)
  })
})

test('the settings choose the place: a bucket, else a folder nobody else of the machine reads', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'parvis-test-'))
  const settings = { DATA_DIR: directory, S3_REGION: 'us-east-1', S3_ENDPOINT: bucket.endpoint }
  await openStorage(settings)
  expect((await stat(join(directory, 'files'))).mode & 0o777).toBe(0o700)
  const inBucket = await openStorage({
    ...settings,
    S3_BUCKET: 'files',
    S3_ACCESS_KEY_ID: 'parvis',
    S3_SECRET_ACCESS_KEY: 'parvis',
  })
  const key = newKey()
  await inBucket.put(key, Readable.from([pdf()]), pdf().length)
  expect(bucket.kept().keys).toEqual([key])
  await inBucket.close()
  await writeFile(join(directory, 'occupied'), '')
  await expect(openStorage({ ...settings, DATA_DIR: join(directory, 'occupied') })).rejects.toThrow(
    /choose another DATA_DIR/,
  )
  await rm(directory, { recursive: true })
})
