import { randomBytes } from 'node:crypto'
import http from 'node:http'
import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { takeUpload } from '@parvis/files/takeUpload.ts'
import { docx } from '@parvis/files/testing/sampleFiles.ts'
import { log } from '@parvis/observe/log.ts'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { client, tokens } from '../testing/doorsFixture.ts'
import { filesFixture } from '../testing/filesFixture.ts'

type Gateway = Awaited<ReturnType<typeof filesFixture>>
let here: Gateway
let elsewhere: Gateway
let level: string
const urls = new Map<Gateway, string>()

beforeAll(async () => {
  level = log.level
  log.level = 'silent'
  const environment = { UPLOAD_MAX_BYTES: 5_000_000, UNFINISHED_MAX_BYTES: 10_000_000 }
  here = await filesFixture({ environment })
  elsewhere = await filesFixture({ environment, files: here.files })
  for (const gateway of [here, elsewhere]) {
    urls.set(gateway, await gateway.app.listen({ port: 0, host: '127.0.0.1' }))
  }
})
afterAll(async () => {
  await elsewhere.stop()
  await here.stop()
  log.level = level
})
afterEach(async () => {
  here.mayUpload.value = true
  for (const path of await here.files.kept()) await here.files.storage.remove(path)
})

const headers = { cookie: `portal=${tokens.client}`, 'tus-resumable': '1.0.0' }
const purpose = { for: 'contract' as const, recordId: 'lease' }

const metadataOf = (values: Record<string, string>) =>
  Object.entries(values)
    .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
    .join(',')

async function begin(size: number, { at = here, more = {} }: { at?: Gateway; more?: Record<string, string> } = {}) {
  const metadata = metadataOf({ ...purpose, name: 'Lease.docx', ...more })
  const response = await fetch(`${urls.get(at)}/portal/files/uploads`, {
    method: 'POST',
    headers: { ...headers, 'upload-length': `${size}`, 'upload-metadata': metadata },
  })
  const [error] = response.status === 201 ? [] : (await response.json()).errors
  const answer = [response.status, error?.extensions.code ?? null]
  return { answer, message: error?.message, location: response.headers.get('location') }
}

test.each([
  ['hidden or missing', null, [404, 'NOT_FOUND']],
  ['seen by somebody who may add nothing', false, [403, 'FORBIDDEN']],
])('for a record that is %s nothing is begun', async (_, value, answer) => {
  here.mayUpload.value = value
  expect((await begin(100)).answer).toEqual(answer)
  expect((await begin(100, { more: { for: 'matter' } })).answer).toEqual(answer)
  expect(await here.files.kept()).toEqual([])
})

test('when the owner of the record does not answer nothing is begun, and it can be tried again', async () => {
  here.mayUpload.value = new Error('away')
  expect((await begin(100)).answer).toEqual([503, 'SUBGRAPH_UNAVAILABLE'])
  expect(await here.files.kept()).toEqual([])
})

test('too much under way is refused at both gateways in the person’s words, until some of it is given up', async () => {
  const [first, second] = [await begin(5_000_000), await begin(4_500_000, { at: elsewhere })]
  expect([first.answer, second.answer]).toEqual([
    [201, null],
    [201, null],
  ])
  for (const at of [here, elsewhere]) {
    const third = await begin(1_000, { at })
    expect(third.answer).toEqual([429, 'UPLOADS_UNFINISHED'])
    expect(third.message).toMatch(/حاول مجدداً غداً/)
  }
  const givenUp = await fetch(`${urls.get(elsewhere)}${first.location}`, { method: 'DELETE', headers })
  expect(givenUp.status).toBe(204)
  expect((await begin(1_000)).answer).toEqual([201, null])
})

test('of many begun at once at two gateways no more is let in than may be', { timeout: 30_000 }, async () => {
  const all = Array.from({ length: 20 }, (_, index) => begin(2_500_000, { at: index % 2 ? here : elsewhere }))
  const answers = (await Promise.all(all)).map(({ answer: [status] }) => status)
  expect(answers.filter((status) => status === 201)).toHaveLength(4)
  expect(answers.filter((status) => status === 429)).toHaveLength(16)
  expect(await here.files.storage.uploadsOf(client.id)).toHaveLength(4)
})

test('when the sender of a zip is gone it is read no further; who takes the upload looks into it', async () => {
  const bytes = await docx({ 'word/a.bin': randomBytes(4_000_000) })
  const { location } = await begin(bytes.length)
  const { storage } = here.files
  const { read } = storage
  const opened: Readable[] = []
  // As of a disk that takes its time, once the zip is looked into.
  storage.read = async (key, range) => {
    const found = await read(key, range)
    if (!found || !range) return found
    const slow = found.compose(async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        yield chunk
        await sleep(100)
      }
    }) as Readable
    opened.push(slow)
    return slow
  }
  const request = http.request(`${urls.get(here)}${location}`, {
    method: 'PATCH',
    headers: { ...headers, 'upload-offset': 0, 'content-type': 'application/offset+octet-stream' },
  })
  request.on('error', () => {}).end(bytes)
  await vi.waitFor(() => expect(opened.length).toBeGreaterThanOrEqual(2), { timeout: 15_000 })
  request.destroy()
  await vi.waitFor(() => expect(opened.every(({ destroyed }) => destroyed)).toBe(true), { timeout: 10_000 })
  const begun = opened.length
  await sleep(300)
  expect(opened).toHaveLength(begun)
  expect((await here.files.kept()).filter((path) => path.endsWith('.checked'))).toEqual([])
  storage.read = read
  const uploadId = location!.split('/').at(-1)!
  expect(await takeUpload(storage, { personId: client.id, purpose, uploadId })).toMatchObject({ size: bytes.length })
})
