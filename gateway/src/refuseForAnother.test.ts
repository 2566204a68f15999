import { randomBytes } from 'node:crypto'
import { pdf } from '@parvis/files/testing/sampleFiles.ts'
import { log } from '@parvis/observe/log.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ask, bearer, client, doorsFixture, legal, tokens } from './testing/doorsFixture.ts'
import { filesFixture } from './testing/filesFixture.ts'

beforeAll(() => {
  log.level = 'silent'
})

const doors: { door: string; url: string; cookies: Record<string, string>; viewer: Viewer; message: RegExp }[] = [
  { door: 'app', url: '/app/graphql', cookies: { app: tokens.legal }, viewer: legal, message: /Une autre personne/ },
  { door: 'portal', url: '/portal/graphql', cookies: { portal: tokens.client }, viewer: client, message: /شخص آخر/ },
  { door: 'explorer', url: '/graphql', cookies: { app: tokens.legal }, viewer: legal, message: /Une autre personne/ },
]

describe.each(doors)('at the door of the $door', ({ url, cookies, viewer, message }) => {
  let it: Awaited<ReturnType<typeof doorsFixture>>
  beforeAll(async () => {
    it = await doorsFixture({ says: { identity: () => ({ data: {}, extensions: { session: 'ended' } }) } })
  })
  beforeEach(() => it.asked.mockClear())
  afterAll(() => it.stop())

  const addNote = 'mutation { addContractNote(input: { recordId: "lease", body: "Yes" }) { userErrors { code } } }'
  const signOut = 'mutation { signOut { userErrors { code } } }'
  const read = '{ contract(id: "lease") { title } }'

  test.each([addNote, signOut, read])('what a page of somebody else sends reaches no subgraph: %s', async (query) => {
    const headers = { 'parvis-viewer': 'karim' }
    const { response, code, errors } = await ask(it.app, { url, cookies, headers, body: { query } })
    expect([response.statusCode, code]).toEqual([412, 'SIGNED_IN_AS_ANOTHER'])
    expect(errors?.[0]?.message).toMatch(message)
    expect(it.asked).not.toHaveBeenCalled()
    expect(response.cookies).toEqual([])
  })

  test('what a page of the same person sends goes on, and of a page that names nobody', async () => {
    for (const headers of [{ 'parvis-viewer': viewer.id }, {}] as Record<string, string>[]) {
      it.asked.mockClear()
      await ask(it.app, { url, cookies, headers, body: { query: addNote } })
      expect(it.asked).toHaveBeenCalledOnce()
    }
  })

  test('a page whose session ended is told to sign in, not that somebody else is there', async () => {
    const { code } = await ask(it.app, { url, headers: { 'parvis-viewer': 'karim' }, body: { query: addNote } })
    expect(code).toBe('UNAUTHENTICATED')
  })
})

test('a program with a token of its own is held to what it says', async () => {
  const it = await doorsFixture()
  const headers = { ...bearer(tokens.client), 'parvis-viewer': 'karim' }
  expect((await ask(it.app, { headers, body: { query: '{ contract(id: "lease") { title } }' } })).code).toBe(
    'SIGNED_IN_AS_ANOTHER',
  )
  await it.stop()
})

describe('at the doors to files', () => {
  let it: Awaited<ReturnType<typeof filesFixture>>
  let url: string
  beforeAll(async () => {
    it = await filesFixture()
    url = await it.app.listen({ port: 0, host: '127.0.0.1' })
    const lease = await it.keep('Lease.pdf', 'application/pdf', pdf())
    it.open.contracts = () => lease
    it.zips.contracts = () => ({ name: 'Lease', files: [] })
  })
  afterAll(() => it.stop())

  const metadata = Object.entries({ for: 'contract', recordId: 'lease', name: 'Lease.pdf' })
    .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
    .join(',')
  const uploading = { 'tus-resumable': '1.0.0', 'upload-length': '100', 'upload-metadata': metadata }
  const sending = {
    'tus-resumable': '1.0.0',
    'upload-offset': '0',
    'content-type': 'application/offset+octet-stream',
  }
  const sessions = [
    { door: '/app/files', session: { cookie: `app=${tokens.legal}` }, viewer: legal },
    { door: '/portal/files', session: { cookie: `portal=${tokens.client}` }, viewer: client },
    { door: '/files', session: bearer(tokens.client), viewer: client },
  ]
  const send = (place: string, method: string, headers: Record<string, string>) =>
    fetch(`${url}${place}`, { method, headers, ...(method === 'PATCH' && { body: randomBytes(100) }) })
  const codeOf = async (response: Response) => [response.status, (await response.json()).errors[0].extensions.code]
  const refused = [412, 'SIGNED_IN_AS_ANOTHER']

  test.each(sessions)(
    'no upload begins, grows or is given up for another at $door',
    async ({ door, session, viewer }) => {
      const before = (await it.files.storage.uploadsOf(viewer.id)).length
      const asAnother = { ...session, 'parvis-viewer': 'karim' }
      expect(await codeOf(await send(`${door}/uploads`, 'POST', { ...uploading, ...asAnother }))).toEqual(refused)
      expect(await it.files.storage.uploadsOf(viewer.id)).toHaveLength(before)
      const asThemselves = { ...session, 'parvis-viewer': viewer.id }
      const begun = await send(`${door}/uploads`, 'POST', { ...uploading, ...asThemselves })
      expect(begun.status).toBe(201)
      const place = begun.headers.get('location')!
      expect(await codeOf(await send(place, 'PATCH', { ...sending, ...asAnother }))).toEqual(refused)
      expect(await codeOf(await send(place, 'DELETE', { ...sending, ...asAnother }))).toEqual(refused)
      const standing = await send(place, 'HEAD', { 'tus-resumable': '1.0.0', ...asThemselves })
      expect([standing.status, standing.headers.get('upload-offset')]).toEqual([200, '0'])
      expect((await send(place, 'DELETE', { ...sending, ...asThemselves })).status).toBe(204)
    },
  )

  test.each(sessions)('no opening is written down for another at $door', async ({ door, session, viewer }) => {
    for (const place of ['lease', 'lease?inline=1', 'folders/lease.zip', 'records/contract/lease.zip']) {
      const address = (person: string) => `${door}/${place}${place.includes('?') ? '&' : '?'}viewer=${person}`
      it.questions.length = 0
      expect(await codeOf(await send(address('karim'), 'GET', session))).toEqual(refused)
      expect(it.questions).toEqual([])
      const own = await send(address(viewer.id), 'GET', session)
      expect(own.status).toBe(200)
      await own.arrayBuffer()
    }
  })
})
