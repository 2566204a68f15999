import { once } from 'node:events'
import http from 'node:http'
import { buffer } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { log } from '@parvis/observe/log.ts'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Entry, fromBuffer } from 'yauzl'
import { client, tokens } from '../testing/doorsFixture.ts'
import { asClient, filesFixture } from '../testing/filesFixture.ts'
import { zipPaths } from './zipPaths.ts'

let it: Awaited<ReturnType<typeof filesFixture>>
let kept: Awaited<ReturnType<typeof it.keep>>
let url: string
let level: string
const third = Buffer.alloc(300_000, 'parvis')

beforeAll(async () => {
  level = log.level
  log.level = 'silent'
  it = await filesFixture()
  kept = await it.keep('plan.pdf', 'application/pdf', third)
  url = await it.app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  await it.stop()
  log.level = level
})
beforeEach(() => {
  it.open.contracts = () => kept
  it.open.matters = () => null
  it.zips.contracts = () => null
  it.zips.matters = () => null
  it.questions.length = 0
})

const get = (path: string) => it.app.inject({ method: 'GET', url: path, cookies: asClient })

/** A zip's names and sizes, read by another library than wrote it. */
async function entriesOf(zip: Buffer): Promise<Record<string, number>> {
  const { promise, resolve, reject } = Promise.withResolvers<Record<string, number>>()
  const entries: Record<string, number> = {}
  fromBuffer(zip, (error, file) => {
    if (error) return reject(error)
    file.on('entry', (entry: Entry) => {
      entries[entry.fileName] = entry.uncompressedSize
    })
    file.on('end', () => resolve(entries)).on('error', reject)
  })
  return promise
}

const files = [
  { attachmentId: 'a', path: 'Drafts/plan.pdf' },
  { attachmentId: 'b', path: 'Drafts/Plan.pdf' },
  { attachmentId: 'c', path: 'رسالة.pdf' },
]

test('a folder comes as a zip under its name, each file asked for when its turn comes', async () => {
  it.zips.contracts = (asked) =>
    'folderId' in asked && asked.folderId === 'drafts' ? { name: 'Plans été', files } : null
  it.open.contracts = ({ attachmentId }) => (attachmentId === 'b' ? null : kept)
  const response = await get('/portal/files/folders/drafts.zip')
  expect(response.statusCode).toBe(200)
  expect(response.headers).toMatchObject({
    'content-type': 'application/zip',
    'content-disposition': `attachment; filename="Plans ete.zip"; filename*=UTF-8''Plans%20%C3%A9t%C3%A9.zip`,
    'cache-control': 'private, no-store',
  })
  expect(await entriesOf(response.rawPayload)).toEqual({ 'Drafts/plan.pdf': 300_000, 'رسالة.pdf': 300_000 })
  expect(it.questions).toEqual(
    ['a', 'b', 'c'].map((attachmentId) => ({ attachmentId, version: null, viewer: client, purpose: 'DOWNLOAD' })),
  )
})

test('a whole record comes as a zip; only the subgraph of its kind is asked', async () => {
  it.zips.matters = (asked) => ('recordId' in asked ? { name: 'M0000001', files } : null)
  it.open.matters = () => kept
  const response = await get('/portal/files/records/matter/x.zip')
  expect(Object.keys(await entriesOf(response.rawPayload))).toEqual([
    'Drafts/plan.pdf',
    'Drafts/Plan (2).pdf',
    'رسالة.pdf',
  ])
  expect((await get('/portal/files/records/contract/x.zip')).statusCode).toBe(404)
})

test('hidden, missing and malformed are not found; nobody signed in is 401', async () => {
  for (const path of [
    'folders/x.zip',
    'folders/x',
    'records/contract/x.zip',
    'records/constructor/x.zip',
    'records/person/x.zip',
  ]) {
    expect((await get(`/portal/files/${path}`)).statusCode).toBe(404)
  }
  expect((await it.app.inject('/app/files/folders/x.zip')).statusCode).toBe(401)
})

test('paths unpack everywhere: no way out, no sign a file system refuses, no two the same', () => {
  const paths = (...given: string[]) => zipPaths(given.map((path) => ({ path }))).map(({ path }) => path)
  expect(paths('../../a.pdf', '/b.pdf', 'x/./c.pdf', 'C:\\d.pdf')).toEqual([
    '__/__/a.pdf',
    'b.pdf',
    'x/_/c.pdf',
    'C__d.pdf',
  ])
  expect(paths('a?.pdf', 'a*.pdf', 'end. /x')).toEqual(['a_.pdf', 'a_ (2).pdf', 'end__/x'])
  expect(paths('same.pdf', 'SAME.pdf', 'same (2).pdf', 'no extension', 'no extension')).toEqual([
    'same.pdf',
    'SAME (2).pdf',
    'same (2) (2).pdf',
    'no extension',
    'no extension (2)',
  ])
})

test('1,000 files, 300 MB, are streamed in flat memory', { timeout: 120_000 }, async () => {
  const read = async (count: number) => {
    const many = Array.from({ length: count }, (_, index) => ({ attachmentId: `${index}`, path: `${index}.pdf` }))
    it.zips.contracts = () => ({ name: 'all', files: many })
    const before = process.memoryUsage().rss
    let highest = before
    let size = 0
    const headers = { cookie: `portal=${tokens.client}` }
    const response = await fetch(`${url}/portal/files/records/contract/x.zip`, { headers })
    for await (const chunk of response.body!) {
      size += chunk.length
      highest = Math.max(highest, process.memoryUsage().rss)
    }
    return { size, grownBytes: highest - before }
  }
  // What a process needs to get going is not what the files need.
  await read(100)
  const { size, grownBytes } = await read(1_000)
  expect(size).toBeGreaterThan(300_000_000)
  expect(grownBytes / 1e6).toBeLessThan(120)
})

test('a reader who goes away leaves no file open', async () => {
  it.zips.contracts = () => ({ name: 'all', files: Array.from({ length: 100 }, () => files).flat() })
  const request = http.get(`${url}/portal/files/records/contract/x.zip`, {
    headers: { cookie: `portal=${tokens.client}` },
  })
  const [response] = await once(request, 'response')
  await once(response, 'data')
  request.destroy()
  await wait(200)
  const asked = it.questions.length
  expect(asked).toBeLessThan(300)
  await wait(200)
  expect(it.questions.length).toBe(asked)
  expect(process.getActiveResourcesInfo().filter((name) => name.startsWith('FSReq'))).toEqual([])
})

test('when a file breaks off, so does the zip: nobody takes it for whole', async () => {
  it.zips.contracts = () => ({ name: 'all', files })
  it.open.contracts = ({ attachmentId }) => {
    if (attachmentId === 'c') throw new Error('away')
    return kept
  }
  const response = await fetch(`${url}/portal/files/records/contract/x.zip`, {
    headers: { cookie: `portal=${tokens.client}` },
  })
  await expect(buffer(response.body as never)).rejects.toThrow()
})
