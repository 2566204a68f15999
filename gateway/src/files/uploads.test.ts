import { randomBytes } from 'node:crypto'
import http from 'node:http'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { removeExpiredUploads } from '@parvis/files/removeExpiredUploads.ts'
import { forgetUpload, takeUpload } from '@parvis/files/takeUpload.ts'
import { docx, exe, pdf } from '@parvis/files/testing/sampleFiles.ts'
import { uploadLifeMs } from '@parvis/files/uploads.ts'
import { log } from '@parvis/observe/log.ts'
import { uploadedBytes } from '@parvis/observe/metrics.ts'
import { type DetailedError, Upload, type UploadOptions } from 'tus-js-client'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { client, legal, tokens } from '../testing/doorsFixture.ts'
import { filesFixture } from '../testing/filesFixture.ts'

let it: Awaited<ReturnType<typeof filesFixture>>
let url: string
let level: string
const maxBytes = 1_500_000_000

beforeAll(async () => {
  level = log.level
  log.level = 'silent'
  it = await filesFixture({ environment: { UPLOAD_MAX_BYTES: maxBytes } })
  url = await it.app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  await it.stop()
  log.level = level
})
afterEach(async () => {
  for (const path of await it.files.kept()) await it.files.storage.remove(path)
})

const asRima = { cookie: `portal=${tokens.client}` }
const asAntoine = { cookie: `app=${tokens.legal}` }
const purpose = { for: 'contract' as const, recordId: 'lease' }
const lease = { ...purpose, name: 'Bail – عقد.pdf' }

/** Uploads with the client the applications use. Answers the upload's id, or the status and body of a refusal. */
function send(bytes: Buffer, options: Partial<UploadOptions> = {}) {
  const { promise, resolve } = Promise.withResolvers<{ uploadId?: string; status?: number; body?: string }>()
  const upload = new Upload(bytes, {
    endpoint: `${url}/portal/files/uploads`,
    headers: asRima,
    metadata: lease,
    retryDelays: null,
    ...options,
    onSuccess: () => resolve({ uploadId: upload.url?.split('/').at(-1) }),
    onError: (error) => {
      const response = (error as DetailedError).originalResponse
      resolve({ status: response?.getStatus(), body: response?.getBody() })
    },
  })
  upload.start()
  return promise
}

const faultOf = (body = '{}') => JSON.parse(body).errors?.[0].extensions

/** Encoded as tus metadata. */
const metadata = (values: Record<string, string>) =>
  Object.entries(values)
    .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
    .join(',')

const begin = (headers: Record<string, string> = {}, door = 'portal') =>
  fetch(`${url}/${door}/files/uploads`, {
    method: 'POST',
    headers: {
      'tus-resumable': '1.0.0',
      'upload-length': '100',
      'upload-metadata': metadata(lease),
      ...asRima,
      ...headers,
    },
  })
const follow = (location: string, method: string, headers: Record<string, string> = asRima) =>
  fetch(`${url}${location}`, { method, headers: { 'tus-resumable': '1.0.0', ...headers } })

test('an upload belongs to its person and record; a command takes it', async () => {
  const bytes = pdf('x'.repeat(300_000))
  const { uploadId } = await send(bytes, { chunkSize: 100_000 })
  const taken = await takeUpload(it.files.storage, { uploadId: uploadId!, personId: client.id, purpose })
  expect(taken).toMatchObject({ name: 'Bail – عقد.pdf', mime: 'application/pdf', size: bytes.length })
  expect((await buffer((await it.files.storage.read(taken.key))!)).equals(bytes)).toBe(true)
  await forgetUpload(it.files.storage, taken)
  expect(await it.files.kept()).toEqual([taken.key])
})

test('staff upload at their own door; nobody uses another person’s upload or another record’s', async () => {
  const { uploadId } = await send(pdf(), { endpoint: `${url}/app/files/uploads`, headers: asAntoine })
  const take = (personId: string, recordId = 'lease') =>
    takeUpload(it.files.storage, { uploadId: uploadId!, personId, purpose: { ...purpose, recordId } }).catch(
      (error) => error.code,
    )
  expect(await take(client.id)).toBe('UPLOAD_NOT_FOUND')
  expect(await take(legal.id, 'other')).toBe('UPLOAD_NOT_FOUND')
  expect((await follow(`/portal/files/uploads/${uploadId}`, 'HEAD')).status).toBe(404)
  expect((await follow(`/portal/files/uploads/${uploadId}`, 'DELETE')).status).toBe(404)
  expect((await follow(`/app/files/uploads/${uploadId}`, 'HEAD', asAntoine)).status).toBe(200)
  expect(await take(legal.id)).toMatchObject({ mime: 'application/pdf' })
})

/** Passes bytes on, and cuts the first connection that brings more than this. */
async function breakingProxy(afterBytes: number): Promise<{ url: string; cuts: () => number; server: Server }> {
  let cuts = 0
  const { port } = new URL(url)
  const server = createServer((from: Socket) => {
    const to = connect(Number(port), '127.0.0.1')
    let passed = 0
    from.on('data', (chunk) => {
      passed += chunk.length
      if (passed > afterBytes && cuts === 0) {
        cuts += 1
        from.destroy()
        to.destroy()
      }
    })
    from.pipe(to).pipe(from)
    for (const socket of [from, to]) socket.on('error', () => {})
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, cuts: () => cuts, server }
}

test('a broken connection is resumed where it broke', async () => {
  const bytes = Buffer.concat([pdf(), randomBytes(20_000_000)])
  const proxy = await breakingProxy(7_000_000)
  const sent: number[] = []
  const { uploadId } = await send(bytes, {
    endpoint: `${proxy.url}/portal/files/uploads`,
    retryDelays: [50, 200, 500],
    onBeforeRequest: (request) => {
      const offset = request.getHeader('Upload-Offset')
      if (request.getMethod() === 'PATCH') sent.push(Number(offset))
    },
  })
  proxy.server.close()
  expect(proxy.cuts()).toBe(1)
  expect(sent).toEqual([0, expect.any(Number)])
  expect(sent[1]).toBeGreaterThan(1_000_000)
  const taken = await takeUpload(it.files.storage, { uploadId: uploadId!, personId: client.id, purpose })
  expect((await buffer((await it.files.storage.read(taken.key))!)).equals(bytes)).toBe(true)
})

/** Sends the beginning of an upload and leaves the connection open, until it is closed. */
async function beginSlowly(bytes: Buffer, sent: number) {
  const location = (await begin({ 'upload-length': `${bytes.length}` })).headers.get('location')!
  const headers = {
    'tus-resumable': '1.0.0',
    'upload-offset': '0',
    'content-type': 'application/offset+octet-stream',
    'content-length': `${bytes.length}`,
    ...asRima,
  }
  const request = http.request(`${url}${location}`, { method: 'PATCH', headers })
  const ended = new Promise<string>((resolve) => {
    request.on('error', ({ code }: NodeJS.ErrnoException) => resolve(code!))
    request.on('response', ({ statusCode }) => resolve(`${statusCode}`))
  })
  request.write(bytes.subarray(0, sent))
  const cameTo = async () => Number((await follow(location, 'HEAD')).headers.get('upload-offset'))
  return { location, request, ended, cameTo }
}
const minutes = async (count: number) => {
  for (let minute = 0; minute < count; minute++) {
    // What was sent is read first.
    await new Promise((resolve) => setTimeout(resolve, 200))
    vi.advanceTimersByTime(60_000)
  }
}

test('who drips an upload is cut off within two minutes, and resumes it; a slow line takes the time it needs', async () => {
  const bytes = Buffer.concat([pdf(), randomBytes(500_000)])
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  try {
    const slow = await beginSlowly(bytes, 100_000)
    for (let from = 100_000; from < 400_000; from += 100_000) {
      await minutes(1)
      slow.request.write(bytes.subarray(from, from + 100_000))
    }
    slow.request.end(bytes.subarray(400_000))
    expect(await slow.ended).toBe('204')
    const drip = await beginSlowly(bytes, 100_000)
    await minutes(1)
    drip.request.write(bytes.subarray(100_000, 100_010))
    await minutes(1)
    expect(await drip.ended).toBe('ECONNRESET')
    const came = await drip.cameTo()
    expect(came).toBe(100_010)
    const rest = bytes.subarray(came)
    expect(await patch(drip.location, came, { body: Readable.from([rest]), length: rest.length })).toBe(204)
  } finally {
    vi.useRealTimers()
  }
})

test.each([
  ['a piece of one', 'POST', { 'upload-concat': 'partial' }],
  ['one of pieces', 'POST', { 'upload-concat': 'final;/portal/files/uploads/a /portal/files/uploads/b' }],
  ['pieces of no shape', 'POST', { 'upload-concat': 'x' }],
  ['a length to be told later', 'POST', { 'upload-defer-length': '1' }],
  ['a length of no shape to be told later', 'POST', { 'upload-defer-length': 'x' }],
  ['pieces on its way', 'PATCH', { 'upload-concat': 'partial' }],
  ['a length on its way', 'PATCH', { 'upload-length': '100' }],
  ['another length on its way', 'PATCH', { 'upload-length': 'many' }],
  ['an offset of no shape', 'PATCH', { 'upload-offset': '-1' }],
  ['two offsets', 'PATCH', { 'upload-offset': '0, 0' }],
  ['another version of tus', 'PATCH', { 'tus-resumable': '9.9.9' }],
  ['metadata of no shape', 'PATCH', { 'upload-metadata': 'a b c' }],
  ['another kind of body', 'PATCH', { 'content-type': 'application/json' }],
])('%s is bad input, and no error of ours', async (_, method, more: Record<string, string>) => {
  const logged = vi.spyOn(log, 'error')
  const type = { 'content-type': 'application/offset+octet-stream' }
  const answer =
    method === 'POST'
      ? await begin(more)
      : await follow((await begin()).headers.get('location')!, method, {
          ...asRima,
          ...type,
          'upload-offset': '0',
          ...more,
        })
  expect(answer.status).toBe(400)
  expect(await answer.text()).toMatch(/Upload-|Invalid /)
  expect(logged).not.toHaveBeenCalled()
  logged.mockRestore()
})

test('who comes through two proxies uploads all the same', async () => {
  const response = await begin({ 'x-forwarded-proto': 'https, http' })
  expect(response.status).toBe(201)
})

test('what may be uploaded is said before', async () => {
  const said = await fetch(`${url}/portal/files/uploads`, { headers: asRima })
  expect(await said.json()).toEqual({ maxBytes, extensions: expect.arrayContaining(['pdf', 'docx', 'jpg']) })
  expect((await fetch(`${url}/portal/files/uploads`)).status).toBe(401)
})

test.each([
  ['an executable', 'setup.exe', exe, 'TYPE'],
  ['a page', 'page.html', Buffer.from('<script>'), 'TYPE'],
  ['an executable called a PDF', 'contract.pdf', exe, 'CONTENT'],
  ['a way out', '../../etc/contract.pdf', pdf(), 'NAME'],
  ['a NUL', 'con\0tract.pdf', pdf(), 'NAME'],
  ['300 characters', `${'a'.repeat(296)}.pdf`, pdf(), 'NAME'],
  ['a right-to-left override', 'contract\u202efdp.pdf', pdf(), 'NAME'],
  ['nothing at all', 'empty.txt', Buffer.alloc(0), 'EMPTY'],
])('%s is refused with its reason and leaves nothing', async (_, name, bytes, fault) => {
  const { status, body } = await send(bytes, { metadata: { ...lease, name } })
  expect([status, faultOf(body)]).toEqual([422, expect.objectContaining({ code: 'FILE_REFUSED', fault })])
  expect(JSON.parse(body!).errors[0].message).toMatch(/لا يمكن قبول هذا الملف/)
  expect(await it.files.kept()).toEqual([])
})

test('a bomb as .docx is refused and leaves nothing', async () => {
  const bytes = await docx({ 'word/media/zeros.bin': Buffer.alloc(100_000_000) })
  const { status, body } = await send(bytes, { metadata: { ...lease, name: 'bomb.docx' } })
  expect([status, faultOf(body)]).toEqual([422, { code: 'FILE_REFUSED', fault: 'UNSAFE' }])
  expect(await it.files.kept()).toEqual([])
})

test('one over the limit is refused before a byte is sent, and none gets more in than it announced', async () => {
  const tooLarge = await begin({ 'upload-length': `${maxBytes + 1}` })
  expect([tooLarge.status, faultOf(await tooLarge.text())]).toEqual([
    413,
    expect.objectContaining({ code: 'FILE_REFUSED', fault: 'TOO_LARGE' }),
  ])
  const { headers } = await begin()
  const more = await fetch(`${url}${headers.get('location')}`, {
    method: 'PATCH',
    headers: {
      'tus-resumable': '1.0.0',
      'upload-offset': '0',
      'content-type': 'application/offset+octet-stream',
      ...asRima,
    },
    body: Buffer.alloc(101),
  })
  expect(more.status).toBe(413)
})

test.each([
  ['without tus’ own header', { 'tus-resumable': '' }, 412],
  ['without a length', { 'upload-length': 'many' }, 400],
  ['with a length to be told later', { 'upload-defer-length': '1' }, 400],
  ['without metadata', { 'upload-metadata': '' }, 400],
  ['for no record', { 'upload-metadata': metadata({ name: 'a.pdf' }) }, 400],
  ['for a record elsewhere', { 'upload-metadata': metadata({ ...lease, recordId: '../x' }) }, 400],
  ['for what no upload is for', { 'upload-metadata': metadata({ ...lease, for: 'person' }) }, 400],
  ['with somebody else’s person id', { 'upload-metadata': metadata({ ...lease, personId: 'karim' }) }, 201],
  ['by nobody', { cookie: '' }, 401],
  ['from another site', { origin: 'https://evil.example' }, 403],
  ['from a page without an origin', { origin: 'null' }, 403],
  ['from our own page', { origin: 'http://localhost:4000' }, 201],
])('an upload begun %s', async (_, headers, status) => {
  const response = await begin(headers as Record<string, string>)
  expect(response.status).toBe(status)
  expect(response.headers.get('access-control-allow-origin')).toBeNull()
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  if (status !== 201) expect(await it.files.kept()).toEqual([])
  else {
    const { metadata: said } = await it.files.storage.uploads.getUpload(
      `uploads/${client.id}/${response.headers.get('location')?.split('/').at(-1)}`,
    )
    expect(said).toEqual({ ...lease, personId: client.id })
  }
})

test('another site’s page reads and sends nothing to an upload', async () => {
  const location = (await begin()).headers.get('location')!
  for (const method of ['HEAD', 'PATCH', 'DELETE']) {
    expect((await follow(location, method, { ...asRima, origin: 'https://evil.example' })).status).toBe(403)
  }
  expect((await follow(location, 'OPTIONS')).status).toBe(404)
})

test('an upload is given up, or broken off for good and removed after a day', async () => {
  const location = (await begin()).headers.get('location')!
  expect(location).toMatch(/^\/portal\/files\/uploads\/100-[0-9a-f]{32}$/)
  expect((await follow(location, 'DELETE')).status).toBe(204)
  expect((await follow(location, 'HEAD')).status).toBe(404)
  expect(await it.files.kept()).toEqual([])
  const broken = await begin()
  expect(Date.parse(broken.headers.get('upload-expires')!)).toBeGreaterThan(Date.now() + uploadLifeMs - 60_000)
  expect(
    await removeExpiredUploads(it.files.storage, async () => false, new Date(Date.now() + uploadLifeMs + 1_000)),
  ).toBe(1)
  expect((await follow(broken.headers.get('location')!, 'HEAD')).status).toBe(404)
  expect(await it.files.kept()).toEqual([])
})

test('an upload’s id is no path', async () => {
  for (const id of ['..%2F..%2Fobjects', '%00', 'x', '../objects', `1-${'0'.repeat(32)}.json`]) {
    expect([400, 404]).toContain((await follow(`/portal/files/uploads/${id}`, 'HEAD')).status)
  }
})

test('a gigabyte comes in pieces in flat memory', { timeout: 180_000 }, async () => {
  const size = 1_000_000_000
  const pieces = 4
  const piece = size / pieces
  const block = Buffer.alloc(1_000_000, 'x')
  const { headers } = await begin({ 'upload-length': `${size}` })
  const location = headers.get('location')!
  const before = process.memoryUsage().rss
  let highest = before
  for (let part = 0; part < pieces; part++) {
    const body = Readable.from(
      (function* () {
        for (let sent = 0; sent < piece; sent += block.length) {
          highest = Math.max(highest, process.memoryUsage().rss)
          yield part === 0 && sent === 0 ? Buffer.concat([pdf(), block]).subarray(0, block.length) : block
        }
      })(),
    )
    expect(await patch(location, part * piece, { body, length: piece })).toBe(204)
  }
  const uploadId = location.split('/').at(-1)!
  const startedAt = performance.now()
  const taken = await takeUpload(it.files.storage, { uploadId, personId: client.id, purpose })
  expect(taken.size).toBe(size)
  expect(performance.now() - startedAt).toBeLessThan(1_000)
  expect((highest - before) / 1e6).toBeLessThan(150)
})

async function patch(location: string, offset: number, { body, length }: { body: Readable; length: number }) {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const request = http.request(`${url}${location}`, {
    method: 'PATCH',
    headers: {
      'tus-resumable': '1.0.0',
      'upload-offset': `${offset}`,
      'content-type': 'application/offset+octet-stream',
      'content-length': `${length}`,
      ...asRima,
    },
  })
  request.on('response', (response) => resolve(response.resume().statusCode!)).on('error', reject)
  body.pipe(request)
  return promise
}

test('bytes that arrived whole and were taken are counted, refused ones are not', async () => {
  const counted = async () => (await uploadedBytes.get()).values[0]!.value
  const before = await counted()
  const bytes = pdf('a few words')
  await send(bytes)
  expect(await send(exe, { metadata: { ...lease, name: 'setup.pdf' } })).toMatchObject({ status: 422 })
  expect(await counted()).toBe(before + bytes.length)
})
