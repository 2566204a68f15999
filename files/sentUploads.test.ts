import { Upload } from '@tus/server'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { checkUpload } from './checkUpload.ts'
import { removeExpiredUploads } from './removeExpiredUploads.ts'
import { sentUploads } from './sentUploads.ts'
import { forgetUpload, takeUpload } from './takeUpload.ts'
import { bothStorages } from './testing/bothStorages.ts'
import { exe, pdf } from './testing/sampleFiles.ts'
import { uploadFile } from './testing/testStorage.ts'
import { newUploadId, type UploadPurpose, uploadKey, uploadLifeMs } from './uploads.ts'

const { storages, stop } = await bothStorages()
afterAll(stop)

const purpose: UploadPurpose = { for: 'contract', recordId: 'lease' }
const maxBytes = 10_000_000

describe.each(storages)('uploads a person began $where', ({ storage, replica, kept }) => {
  const uploads = sentUploads({ storage, maxBytes })
  const elsewhere = sentUploads({ storage: replica, maxBytes })
  afterEach(async () => {
    const inAWeek = new Date(Date.now() + 7 * uploadLifeMs)
    await removeExpiredUploads(storage, async () => false, inAWeek)
    for (const key of await kept()) await storage.remove(key)
  })

  /** Begins an upload and answers its key, or the code of a refusal. */
  async function begin(size: number, { personId = 'rima', at = uploads } = {}): Promise<string> {
    const id = uploadKey({ personId, uploadId: newUploadId({ size }) })!
    const upload = new Upload({ id, offset: 0, size, metadata: { name: 'Lease.pdf', ...purpose, personId } })
    return at.create(upload).then(
      () => id,
      (error) => error.code,
    )
  }
  const finish = (bytes: Buffer, name = 'Lease.pdf') =>
    uploadFile(storage, { personId: 'rima', purpose, name, bytes: Buffer.concat([bytes, Buffer.alloc(6_000_000)]) })
  const keyOf = (uploadId: string) => uploadKey({ personId: 'rima', uploadId })!

  test('are refused when they are more than may be altogether, and nothing of what is refused is left', async () => {
    await begin(6_000_000)
    const before = await kept()
    expect(await begin(4_000_001)).toBe('UPLOADS_UNFINISHED')
    expect(await begin(4_000_001, { at: elsewhere })).toBe('UPLOADS_UNFINISHED')
    expect(await kept()).toEqual(before)
    expect(await begin(4_000_000, { at: elsewhere })).toMatch(/^uploads\/rima\//)
    expect(await begin(1)).toBe('UPLOADS_UNFINISHED')
    expect(await begin(10_000_000, { personId: 'karim' })).toMatch(/^uploads\/karim\//)
  })

  test('are a megabyte each at least, so that many empty ones fill nothing', async () => {
    const begun = await Promise.all(Array.from({ length: 12 }, () => begin(1)))
    expect(begun.filter((answer) => answer === 'UPLOADS_UNFINISHED')).toHaveLength(2)
  })

  test('count once they are whole, until a file is made of them', async () => {
    const uploadId = await finish(pdf())
    expect(await begin(5_000_000)).toBe('UPLOADS_UNFINISHED')
    const taken = await takeUpload(storage, { personId: 'rima', purpose, uploadId })
    expect(await begin(5_000_000)).toBe('UPLOADS_UNFINISHED')
    await forgetUpload(storage, taken)
    expect(await begin(5_000_000)).toMatch(/^uploads/)
  })

  test('count no more when they are given up, refused or expired', async () => {
    const key = await begin(6_000_000)
    await elsewhere.remove(key)
    await expect(uploads.remove(key)).rejects.toMatchObject({ status_code: 404 })
    expect(await kept()).toEqual([])
    const whole = keyOf(await finish(pdf()))
    await checkUpload(storage, { key: whole, name: 'Lease.pdf' })
    await uploads.remove(whole)
    expect(await kept()).toEqual([])
    const lying = keyOf(await finish(exe))
    await expect(checkUpload(storage, { key: lying, name: 'Lease.pdf' })).rejects.toMatchObject({ fault: 'CONTENT' })
    expect(await begin(10_000_000)).toMatch(/^uploads/)
    expect(await begin(1)).toBe('UPLOADS_UNFINISHED')
    await removeExpiredUploads(storage, async () => false, new Date(Date.now() + uploadLifeMs + 2_000))
    expect(await begin(10_000_000)).toMatch(/^uploads/)
  })

  test('that a command took and made no file of are given up by nobody: they count until they expire with their bytes', async () => {
    const uploadId = await finish(pdf())
    const taken = await takeUpload(storage, { personId: 'rima', purpose, uploadId })
    await expect(uploads.remove(keyOf(uploadId))).rejects.toMatchObject({ code: 'UPLOAD_NOT_FOUND' })
    expect(await begin(5_000_000)).toBe('UPLOADS_UNFINISHED')
    expect(await storage.size(taken.key)).not.toBeNull()
    await removeExpiredUploads(storage, async () => false, new Date(Date.now() + uploadLifeMs + 2_000))
    expect(await kept()).toEqual([])
  })

  test('at once at two replicas are never more than may be, and as many as may be', { timeout: 30_000 }, async () => {
    const all = Array.from({ length: 30 }, (_, index) => begin(2_000_000, { at: index % 2 ? uploads : elsewhere }))
    const begun = (await Promise.all(all)).filter((answer) => answer !== 'UPLOADS_UNFINISHED')
    expect(begun).toHaveLength(5)
    expect((await storage.uploadsOf('rima')).sort()).toEqual(begun.sort())
  })
})
