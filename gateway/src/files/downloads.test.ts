import { pdf, png } from '@parvis/files/testing/sampleFiles.ts'
import { log } from '@parvis/observe/log.ts'
import type { FileQuestion } from '@parvis/schema/calls.ts'
import type { InjectOptions } from 'fastify'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { client, legal, tokens } from '../testing/doorsFixture.ts'
import { asClient, asLegal, filesFixture } from '../testing/filesFixture.ts'
import { byteRange } from './byteRange.ts'
import { contentDisposition } from './contentDisposition.ts'

let it: Awaited<ReturnType<typeof filesFixture>>
let lease: Awaited<ReturnType<typeof it.keep>>
let level: string
const bytes = pdf('x'.repeat(5_000))

beforeAll(async () => {
  level = log.level
  log.level = 'silent'
  it = await filesFixture()
  lease = await it.keep('Bail n°3 – «Cèdre».pdf', 'application/pdf', bytes)
})
afterAll(async () => {
  await it.stop()
  log.level = level
})
beforeEach(() => {
  it.open.contracts = ({ attachmentId }) => (attachmentId === 'lease' ? lease : null)
  it.open.matters = () => null
  it.questions.length = 0
})

const get = (url: string, more: Partial<InjectOptions> = {}) =>
  it.app.inject({ method: 'GET', url, cookies: asClient, ...more })
const codeOf = (response: Awaited<ReturnType<typeof get>>) => response.json().errors[0].extensions.code

test('a file is streamed to be saved, by its name, and kept by nobody on the way', async () => {
  const response = await get('/portal/files/lease')
  expect(response.statusCode).toBe(200)
  expect(response.rawPayload).toEqual(bytes)
  expect(response.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-length': `${bytes.length}`,
    'content-disposition': `attachment; filename="Bail n_3 _ _Cedre_.pdf"; filename*=UTF-8''Bail%20n%C2%B03%20%E2%80%93%20%C2%ABC%C3%A8dre%C2%BB.pdf`,
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringMatching(/^sandbox; default-src 'none'/),
    'accept-ranges': 'bytes',
    etag: `"${lease.sha256}"`,
  })
  expect(it.questions).toEqual([{ attachmentId: 'lease', version: null, viewer: client, purpose: 'DOWNLOAD' }])
})

test('each door has its own session, and the open one takes a bearer token', async () => {
  const at = async (url: string, more: Partial<InjectOptions>) => (await get(url, more)).statusCode
  expect(await at('/app/files/lease', { cookies: asLegal })).toBe(200)
  expect(it.questions.at(-1)?.viewer).toEqual(legal)
  expect(await at('/files/lease', { cookies: {}, headers: { authorization: `Bearer ${tokens.client}` } })).toBe(200)
  expect(it.questions.at(-1)?.viewer).toEqual(client)
  expect(await at('/app/files/lease', { cookies: asClient })).toBe(401)
  expect(await at('/portal/files/lease', { cookies: asLegal })).toBe(401)
  expect(await at('/portal/files/lease', { cookies: {}, headers: { authorization: `Bearer ${tokens.client}` } })).toBe(
    401,
  )
  expect(
    await at('/files/lease', { cookies: {}, headers: { authorization: 'Bearer token-of-somebody-long-gone' } }),
  ).toBe(401)
})

test('the owner is asked at every request: what was hidden is gone at once', async () => {
  expect((await get('/portal/files/lease')).statusCode).toBe(200)
  it.open.contracts = () => null
  expect((await get('/portal/files/lease')).statusCode).toBe(404)
  expect((await get('/portal/files/lease', { headers: { 'if-none-match': `"${lease.sha256}"` } })).statusCode).toBe(404)
})

test('hidden, missing and malformed are the same, but for the reference', async () => {
  const answers = await Promise.all(
    [
      '/portal/files/hidden',
      '/portal/files/%00',
      '/portal/files/lease?version=0',
      '/portal/files/lease?version=1&version=2',
    ].map(async (url) => {
      const response = await get(url)
      const { 'x-request-id': id, date: _date, ...headers } = response.headers
      return { status: response.statusCode, headers, body: response.body.replace(String(id), 'id') }
    }),
  )
  expect(answers[0]).toMatchObject({ status: 404, headers: { 'cache-control': 'no-store' } })
  for (const answer of answers) expect(answer).toEqual(answers[0])
})

test('a matter’s file is found after the contracts were asked; a version is passed on', async () => {
  it.open.contracts = () => null
  it.open.matters = ({ version }) => (version === 2 ? lease : null)
  expect((await get('/portal/files/lease?version=2')).statusCode).toBe(200)
  expect((await get('/portal/files/lease?version=3')).statusCode).toBe(404)
})

test('when an owner does not answer nobody is told that there is no such file', async () => {
  it.open.contracts = () => {
    throw new Error('connect ECONNREFUSED 10.0.0.7')
  }
  const response = await get('/portal/files/lease')
  expect([response.statusCode, codeOf(response)]).toEqual([503, 'SUBGRAPH_UNAVAILABLE'])
  expect(response.body).not.toContain('10.0.0.7')
  it.open.matters = () => lease
  expect((await get('/portal/files/lease')).statusCode).toBe(200)
})

test('only what cannot run is shown in the page', async () => {
  const dispositionOf = async (name: string, mime: string) => {
    const kept = await it.keep(name, mime, png)
    it.open.contracts = () => kept
    return (await get('/portal/files/lease?inline=1')).headers['content-disposition']
  }
  expect(await dispositionOf('a.pdf', 'application/pdf')).toMatch(/^inline;/)
  expect(await dispositionOf('a.png', 'image/png')).toMatch(/^inline;/)
  expect(await dispositionOf('a.txt', 'text/plain')).toMatch(/^attachment;/)
  expect(await dispositionOf('a.docx', 'application/msword')).toMatch(/^attachment;/)
  expect(it.questions.map(({ purpose }: FileQuestion) => purpose)).toEqual(['OPEN', 'OPEN', 'OPEN', 'OPEN'])
})

test('ranges: a viewer reads a PDF by pieces', async () => {
  const ranged = async (range: string, more: Record<string, string> = {}) => {
    const { statusCode, headers, rawPayload } = await get('/portal/files/lease?inline=1', {
      headers: { range, ...more },
    })
    return { statusCode, range: headers['content-range'], length: headers['content-length'], rawPayload }
  }
  const size = bytes.length
  expect(await ranged('bytes=0-99')).toEqual({
    statusCode: 206,
    range: `bytes 0-99/${size}`,
    length: '100',
    rawPayload: bytes.subarray(0, 100),
  })
  expect((await ranged('bytes=100-')).rawPayload).toEqual(bytes.subarray(100))
  expect((await ranged('bytes=-10')).rawPayload).toEqual(bytes.subarray(-10))
  expect(await ranged(`bytes=${size}-`)).toMatchObject({ statusCode: 416, range: `bytes */${size}` })
  expect(await ranged('bytes=0-1,5-6')).toMatchObject({ statusCode: 200, length: `${size}` })
  expect(await ranged('bytes=0-99', { 'if-range': '"another"' })).toMatchObject({ statusCode: 200 })
  expect(await ranged('bytes=0-99', { 'if-range': `"${lease.sha256}"` })).toMatchObject({ statusCode: 206 })
})

test.each([
  ['bytes=0-0', 10, { start: 0, end: 0 }],
  ['bytes=5-100', 10, { start: 5, end: 9 }],
  ['bytes=-100', 10, { start: 0, end: 9 }],
  ['bytes=-0', 10, 'unsatisfiable'],
  ['bytes=10-', 10, 'unsatisfiable'],
  ['bytes=5-4', 10, null],
  ['bytes=-', 10, null],
  ['lines=1-2', 10, null],
  ['bytes=99999999999999999999-', 10, null],
  [undefined, 10, null],
])('the range %s of %i bytes', (header, size, range) => {
  expect(byteRange(header, size)).toEqual(range)
})

test('HEAD tells what there is and writes no reading down; a known ETag needs no bytes', async () => {
  const response = await get('/portal/files/lease', { method: 'HEAD' })
  expect(response.headers['content-length']).toBe(`${bytes.length}`)
  expect(response.rawPayload).toHaveLength(0)
  expect(it.questions.at(-1)?.purpose).toBeNull()
  expect(
    (await get('/portal/files/lease', { headers: { 'if-none-match': `W/"x", "${lease.sha256}"` } })).statusCode,
  ).toBe(304)
})

test('a file whose bytes are gone is not found', async () => {
  it.open.contracts = () => ({ ...lease, key: 'objects/00/gone' })
  const response = await get('/portal/files/lease')
  expect([response.statusCode, codeOf(response)]).toEqual([404, 'NOT_FOUND'])
  expect(response.headers['content-type']).toMatch(/json/)
  expect(response.headers['content-disposition']).toBeUndefined()
})

test('an error is in the person’s language', async () => {
  const message = (response: Awaited<ReturnType<typeof get>>) => response.json().errors[0].message
  expect(message(await get('/portal/files/hidden'))).toMatch(/غير موجود/)
  expect(message(await get('/portal/files/x', { cookies: {}, headers: { 'accept-language': 'fr' } }))).toMatch(
    /Connectez-vous/,
  )
})

test('a name ends neither the quotes nor the header, and turns nothing around', () => {
  expect(contentDisposition('attachment', 'a"; x="\r\nset-cookie: b%20\\')).toBe(
    `attachment; filename="a_; x=_ set-cookie: b_20_"; filename*=UTF-8''a%22%3B%20x%3D%22%20set-cookie%3A%20b%2520%5C`,
  )
  expect(contentDisposition('inline', 'cod\u202efdp.exe')).toBe(
    `inline; filename="codfdp.exe"; filename*=UTF-8''codfdp.exe`,
  )
  expect(contentDisposition('inline', 'عقد (1)’.pdf')).toBe(
    `inline; filename="___ (1)_.pdf"; filename*=UTF-8''%D8%B9%D9%82%D8%AF%20%281%29%E2%80%99.pdf`,
  )
  expect(contentDisposition('inline', '\ud800.pdf')).toContain('%EF%BF%BD.pdf')
})

test('a name kept before names were cleaned is saved without what nobody sees', () => {
  expect(contentDisposition('attachment', '\u2800Le\u200base\u00ad\u2028of\u2060 Quai\ufeff.pdf\u200f\u2800')).toBe(
    `attachment; filename="Lease of Quai.pdf"; filename*=UTF-8''Lease%20of%20Quai.pdf`,
  )
  expect(contentDisposition('inline', 're\u0301sume\u0301.pdf')).toBe(
    `inline; filename="resume.pdf"; filename*=UTF-8''r%C3%A9sum%C3%A9.pdf`,
  )
})
