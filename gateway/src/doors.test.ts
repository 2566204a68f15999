import { maxForeignWeight } from '@parvis/kernel/graph/documentCache.ts'
import { log } from '@parvis/observe/log.ts'
import { getIntrospectionQuery } from 'graphql'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Asking, ask, bearer, doorsFixture, firmQuery, firmSays, tokens } from './testing/doorsFixture.ts'

type Fixture = Awaited<ReturnType<typeof doorsFixture>>
const fixtures: Fixture[] = []
const open = async (options: Parameters<typeof doorsFixture>[0] = {}) => {
  const fixture = await doorsFixture(options)
  fixtures.push(fixture)
  return fixture
}
beforeEach(() => {
  log.level = 'silent'
})
afterEach(async () => {
  for (const fixture of fixtures.splice(0)) await fixture.stop()
})

test('each door takes its own cookie and no other', async () => {
  const { app, asked } = await open({ says: firmSays })
  const callerAt = async (url: string, rest: Partial<Asking>) => {
    await ask(app, { url, body: { query: firmQuery }, ...rest })
    return asked.mock.lastCall?.[2].viewer?.id ?? null
  }
  const both = { cookies: { app: tokens.legal, portal: tokens.client } }
  expect(await callerAt('/app/graphql', both)).toBe('antoine')
  expect(await callerAt('/portal/graphql', both)).toBe('rima')
  expect(await callerAt('/graphql', both)).toBe('antoine')
  expect(await callerAt('/graphql', { cookies: { portal: tokens.client } })).toBe('rima')
  expect(await callerAt('/graphql', { ...both, headers: bearer(tokens.admin) })).toBe('nadine')
  expect(await callerAt('/app/graphql', { cookies: { portal: tokens.client } })).toBeNull()
  expect(await callerAt('/portal/graphql', { headers: bearer(tokens.client) })).toBeNull()
  expect(await callerAt('/app/graphql', { cookies: { '__Host-app': tokens.legal } })).toBeNull()
})

test('a large body is read of who is signed in at the legal team’s door, and of nobody else', async () => {
  const { app, asked } = await open({ says: firmSays })
  const statusOf = async (url: string, cookies?: Asking['cookies']) =>
    (await ask(app, { url, body: { query: firmQuery, variables: { large: 'x'.repeat(200_000) } }, cookies })).response
      .statusCode
  const refused = [await statusOf('/app/graphql'), await statusOf('/app/graphql', { portal: tokens.client })]
  refused.push(await statusOf('/portal/graphql', { portal: tokens.client }))
  expect(refused).toEqual([413, 413, 413])
  expect(asked).not.toHaveBeenCalled()
  expect(await statusOf('/app/graphql', { app: tokens.legal })).toBe(200)
})

test('a subgraph is told who calls, through which door, in which language and from where', async () => {
  const { app, asked } = await open({ says: firmSays })
  const { response } = await ask(app, {
    url: '/portal/graphql',
    body: { query: firmQuery },
    headers: { 'accept-language': 'de, fr-LB;q=0.9, en;q=0.8', 'x-forwarded-for': '203.0.113.9' },
  })
  const caller = asked.mock.lastCall?.[2]
  expect(caller).toEqual({
    viewer: null,
    door: 'portal',
    locale: 'FR',
    sessionId: null,
    device: null,
    address: '127.0.0.1',
    requestId: response.headers['x-request-id'],
  })
  await ask(app, { url: '/portal/graphql', body: { query: firmQuery }, cookies: { portal: tokens.client } })
  expect(asked.mock.lastCall?.[2]).toMatchObject({ locale: 'AR', sessionId: 'session-of-rima' })
})

test('behind one trusted proxy the address is the one it wrote down, not the one a caller made up', async () => {
  const { app, asked } = await open({ says: firmSays, environment: { TRUST_PROXY: 1 } })
  await ask(app, { body: { query: firmQuery }, headers: { 'x-forwarded-for': '198.51.100.1, 203.0.113.9' } })
  expect(asked.mock.lastCall?.[2].address).toBe('203.0.113.9')
})

test("a request's id is taken from a proxy of ours, not from the caller", async () => {
  const given = { 'x-request-id': 'edge-7f3a0c2e' }
  const idOf = async (app: Fixture['app'], headers: Record<string, string>) =>
    (await ask(app, { body: { query: firmQuery }, headers })).response.headers['x-request-id']
  const { app } = await open({ says: firmSays })
  expect(await idOf(app, given)).toMatch(/^[\da-f-]{36}$/)
  const behind = await open({ says: firmSays, environment: { TRUST_PROXY: 1 } })
  expect(await idOf(behind.app, given)).toBe('edge-7f3a0c2e')
  for (const hostile of ['short', 'x'.repeat(65), 'a b c d e f g h', '{"level":60}']) {
    expect(await idOf(behind.app, { 'x-request-id': hostile })).toMatch(/^[\da-f-]{36}$/)
  }
})

test('a cookie that means nothing is nobody; a bearer token that means nothing is refused', async () => {
  const { app, asked } = await open({ says: firmSays })
  await ask(app, { url: '/app/graphql', body: { query: firmQuery }, cookies: { app: 'token-of-somebody-long-gone' } })
  expect(asked.mock.lastCall?.[2].viewer).toBeNull()
  const { code, response } = await ask(app, {
    body: { query: firmQuery },
    headers: bearer('token-of-somebody-long-gone'),
  })
  expect([code, response.statusCode]).toEqual(['UNAUTHENTICATED', 401])
})

test('when identity is away, whoever shows a token is not let in, and nobody is taken for somebody', async () => {
  const { app, asked } = await open({
    says: firmSays,
    resolveSession: () => {
      throw new Error('connect ECONNREFUSED 10.0.0.7:5432')
    },
  })
  const { code, response, text } = await ask(app, {
    url: '/app/graphql',
    body: { query: firmQuery },
    cookies: { app: tokens.legal },
  })
  expect([code, response.statusCode]).toEqual(['SUBGRAPH_UNAVAILABLE', 503])
  expect(text).not.toContain('10.0.0.7')
  expect(asked).not.toHaveBeenCalled()
})

const expiresAt = '2030-01-01T00:00:00.000Z'
const signIn = 'mutation { signIn(input: { login: "rima", password: "x" }) { userErrors { code } } }'
const signsIn = (staff: boolean) => ({
  identity: () => ({
    data: { signIn: { userErrors: [] } },
    extensions: {
      session: { token: 'a-new-token-of-32-characters', staff, expiresAt, device: 'a-new-name-of-a-browser' },
    },
  }),
})

test.each([
  ['/portal/graphql', false, 'portal'],
  ['/app/graphql', true, 'app'],
  ['/graphql', true, 'app'],
  ['/graphql', false, 'portal'],
])('signing in at %s (staff: %s) sets the cookie %s and names the browser', async (url, staff, name) => {
  const { app } = await open({ says: signsIn(staff) })
  const { response, text } = await ask(app, { url, body: { query: signIn } })
  const kept = { path: '/', httpOnly: true, sameSite: 'Lax' }
  expect(response.cookies).toEqual([
    { ...kept, name, value: 'a-new-token-of-32-characters', expires: new Date(expiresAt) },
    { ...kept, name: 'device', value: 'a-new-name-of-a-browser', maxAge: 400 * 24 * 60 * 60 },
  ])
  expect(text).not.toContain('a-new-')
})

test('the name of a browser reaches the subgraphs at every door, with a session or without', async () => {
  const { app, asked } = await open({ says: firmSays })
  for (const url of ['/app/graphql', '/portal/graphql', '/graphql']) {
    const device = 'a-name-of-a-browser-of-ours'
    for (const cookies of [{ device }, { device, portal: tokens.client }] as Record<string, string>[]) {
      await ask(app, { url, body: { query: firmQuery }, cookies })
      expect(asked.mock.lastCall?.[2]).toMatchObject({ device })
    }
  }
  await ask(app, { body: { query: firmQuery }, cookies: { device: 'no name' } })
  expect(asked.mock.lastCall?.[2]).toMatchObject({ device: null })
})

test('on https the cookie is bound to the host and to https', async () => {
  const { app } = await open({ says: signsIn(false), environment: { PUBLIC_URL: 'https://portal.example.com' } })
  const { response } = await ask(app, { url: '/portal/graphql', body: { query: signIn } })
  expect(response.headers['set-cookie']).toEqual([
    expect.stringMatching(/^__Host-portal=.+; Path=\/; Expires=.+; HttpOnly; Secure; SameSite=Lax$/),
    expect.stringMatching(/^__Host-device=.+; Max-Age=34560000; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
  ])
  expect(response.headers['strict-transport-security']).toBeDefined()
})

test('signing out clears the cookie of its door', async () => {
  const says = {
    identity: () => ({ data: { signOut: { userErrors: [] } }, extensions: { session: 'ended' as const } }),
  }
  const { app } = await open({ says })
  const body = { query: 'mutation { signOut { userErrors { code } } }' }
  const cleared = async (asking: Partial<Asking>) => (await ask(app, { body, ...asking })).response.cookies
  const both = { app: tokens.legal, portal: tokens.client }
  expect(await cleared({ url: '/app/graphql', cookies: both })).toMatchObject([{ name: 'app', value: '', path: '/' }])
  expect(await cleared({ url: '/portal/graphql', cookies: both })).toMatchObject([{ name: 'portal', value: '' }])
  expect(await cleared({ cookies: { portal: tokens.client } })).toMatchObject([{ name: 'portal', value: '' }])
  expect(await cleared({ headers: bearer(tokens.legal) })).toEqual([])
})

const operations = { abc: 'query Firm { firm { name } }' }
const strict = { operations, says: firmSays, environment: { ALLOW_ANY_DOCUMENT: false } }
const byHash = (hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } })

test('our own operations run by their hash, in any of its forms', async () => {
  const { app } = await open(strict)
  for (const body of [byHash('abc'), byHash('sha256:abc'), { documentId: 'abc' }, { documentId: 'sha256:abc' }]) {
    const { data } = await ask(app, { url: '/portal/graphql', body: { ...body, operationName: 'Firm', variables: {} } })
    expect(data).toEqual({ firm: { name: 'Khoury Delacroix' } })
  }
})

test('an unknown hash has a code of its own', async () => {
  const { app } = await open(strict)
  for (const body of [byHash('other'), byHash('constructor'), { documentId: 'x' }, {}, { query: null }]) {
    const { code, response } = await ask(app, { url: '/app/graphql', body })
    expect([code, response.statusCode]).toEqual(['PERSISTED_OPERATION_UNKNOWN', 400])
  }
})

test('documents of their own are for an ADMIN on the open graph, not for a session’s token that comes as a bearer', async () => {
  const { app } = await open(strict)
  const codeOf = async (asking: Partial<Asking>) => (await ask(app, { body: { query: firmQuery }, ...asking })).code
  expect(await codeOf({})).toBe('PERSISTED_OPERATION_UNKNOWN')
  expect(await codeOf({ cookies: { portal: tokens.client } })).toBe('PERSISTED_OPERATION_UNKNOWN')
  expect(await codeOf({ cookies: { app: tokens.legal } })).toBe('PERSISTED_OPERATION_UNKNOWN')
  expect(await codeOf({ url: '/app/graphql', cookies: { app: tokens.admin } })).toBe('PERSISTED_OPERATION_UNKNOWN')
  expect(await codeOf({ cookies: { app: tokens.admin } })).toBeUndefined()
  expect(await codeOf({ headers: bearer(tokens.client) })).toBe('PERSISTED_OPERATION_UNKNOWN')
})

test('a document of somebody who is not signed in is refused before it is planned, but what signing in needs', async () => {
  const { app, asked, gateway } = await open({ says: firmSays })
  const weight = gateway.foreignWeight()
  for (const query of [
    '{ contracts(first: 1) { nodes { id } } }',
    '{ nothing }',
    '{ firm { name } matterStatuses { id } }',
  ]) {
    const { code, response } = await ask(app, { body: { query }, headers: { 'accept-language': 'fr' } })
    expect([query, code, response.statusCode]).toEqual([query, 'UNAUTHENTICATED', 401])
  }
  expect(asked).not.toHaveBeenCalled()
  expect(gateway.foreignWeight()).toBe(weight)
  expect((await ask(app, { body: { query: firmQuery } })).data).toEqual({ firm: { name: 'Khoury Delacroix' } })
})

test('documents that are not ours weigh no more than they may, however many come', async () => {
  const { app, gateway } = await open({ says: firmSays })
  for (let nth = 0; nth < 700; nth++) {
    const weight = gateway.foreignWeight()
    const { data } = await ask(app, { body: { query: `${firmQuery} # ${nth}` } })
    expect(data).toEqual({ firm: { name: 'Khoury Delacroix' } })
    // What came once is not kept.
    expect(gateway.foreignWeight()).toBe(weight)
    await ask(app, { body: { query: `${firmQuery} # ${nth}` } })
    expect(gateway.foreignWeight()).toBeLessThanOrEqual(maxForeignWeight)
  }
  expect(gateway.foreignWeight()).toBeGreaterThan(maxForeignWeight * 0.9)
})

test('only an ADMIN reads the schema', async () => {
  const { app } = await open()
  const query = getIntrospectionQuery()
  const codeOf = async (asking: Partial<Asking>) => (await ask(app, { body: { query }, ...asking })).code
  expect(await codeOf({})).toBe('UNAUTHENTICATED')
  expect(await codeOf({ headers: bearer(tokens.legal) })).toBe('FORBIDDEN')
  expect(await codeOf({ headers: bearer(tokens.client) })).toBe('FORBIDDEN')
  expect(
    await codeOf({
      headers: bearer(tokens.legal),
      body: { query: '{ ...F } fragment F on Query { __type(name: "Contract") { name } }' },
    }),
  ).toBe('FORBIDDEN')
  const { data } = await ask(app, { body: { query }, headers: bearer(tokens.admin) })
  expect(data?.__schema).toBeDefined()
})
