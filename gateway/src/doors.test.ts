import { log } from '@parvis/kernel/log.ts'
import type { InjectOptions } from 'fastify'
import { getIntrospectionQuery } from 'graphql'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { doorsFixture, tokens } from './testing/doorsFixture.ts'

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

const firmQuery = '{ firm { name } }'
const firmSays = { identity: () => ({ data: { firm: { name: 'Khoury Delacroix' } } }) }

type Asking = { url?: string; body?: unknown; headers?: Record<string, string>; cookies?: Record<string, string> }
async function ask(app: Fixture['app'], { url = '/graphql', body, headers = {}, cookies }: Asking) {
  const payload = typeof body === 'string' ? body : JSON.stringify(body)
  const request: InjectOptions = {
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json', ...headers },
    payload,
    ...(cookies ? { cookies } : {}),
  }
  const startedAt = performance.now()
  const response = await app.inject(request)
  const workMs = performance.now() - startedAt
  const json = response.json<{
    data?: Record<string, unknown>
    errors?: { message: string; extensions: Record<string, unknown> }[]
  }>()
  return {
    response,
    workMs,
    data: json.data,
    errors: json.errors,
    code: json.errors?.[0]?.extensions.code,
    text: response.body,
  }
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

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
    extensions: { session: { token: 'a-new-token-of-32-characters', staff, expiresAt } },
  }),
})

test.each([
  ['/portal/graphql', false, 'portal'],
  ['/app/graphql', true, 'app'],
  ['/graphql', true, 'app'],
  ['/graphql', false, 'portal'],
])('signing in at %s (staff: %s) sets the cookie %s', async (url, staff, name) => {
  const { app } = await open({ says: signsIn(staff) })
  const { response, text } = await ask(app, { url, body: { query: signIn } })
  expect(response.cookies).toEqual([
    {
      name,
      value: 'a-new-token-of-32-characters',
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      expires: new Date(expiresAt),
    },
  ])
  expect(text).not.toContain('a-new-token')
})

test('on https the cookie is bound to the host and to https', async () => {
  const { app } = await open({ says: signsIn(false), environment: { PUBLIC_URL: 'https://portal.example.com' } })
  const { response } = await ask(app, { url: '/portal/graphql', body: { query: signIn } })
  expect(response.headers['set-cookie']).toMatch(
    /^__Host-portal=.+; Path=\/; Expires=.+; HttpOnly; Secure; SameSite=Lax$/,
  )
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

test('documents of their own are for bearer tokens and for an ADMIN on the open graph', async () => {
  const { app } = await open(strict)
  const codeOf = async (asking: Partial<Asking>) => (await ask(app, { body: { query: firmQuery }, ...asking })).code
  expect(await codeOf({})).toBe('PERSISTED_OPERATION_UNKNOWN')
  expect(await codeOf({ cookies: { portal: tokens.client } })).toBe('PERSISTED_OPERATION_UNKNOWN')
  expect(await codeOf({ cookies: { app: tokens.legal } })).toBe('PERSISTED_OPERATION_UNKNOWN')
  expect(await codeOf({ url: '/app/graphql', cookies: { app: tokens.admin } })).toBe('PERSISTED_OPERATION_UNKNOWN')
  expect(await codeOf({ cookies: { app: tokens.admin } })).toBeUndefined()
  expect(await codeOf({ headers: bearer(tokens.client) })).toBeUndefined()
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

test('a validation error gives no hint at names', async () => {
  const { app } = await open()
  const { errors, code } = await ask(app, { body: { query: '{ contrac { id } }' } })
  expect(code).toBe('GRAPHQL_VALIDATION_FAILED')
  expect(errors?.[0]?.message).not.toContain('contracts')
})

const bombs: [string, string][] = [
  [
    'a fragment bomb',
    `query { ...F0 } ${Array.from({ length: 20 }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} viewer { id displayName } }`).join(' ')} fragment F20 on Query { viewer { id } }`,
  ],
  ['10,000 aliases', `{ ${Array.from({ length: 9_000 }, (_, n) => `a${n}:__typename`).join(' ')} }`.slice(0, 98_000)],
  ['two operations', 'query A { firm { name } } query B { firm { name } }'],
  ['two mutations', 'mutation { a: signOut { userErrors { code } } b: signOut { userErrors { code } } }'],
]
test.each(bombs)('%s is refused within 100 ms and no subgraph hears of it', async (_, query) => {
  const { app, asked } = await open()
  await ask(app, { body: { query: firmQuery } })
  asked.mockClear()
  const { code, workMs, response } = await ask(app, { body: { query } })
  expect(code).toMatch(/^(BAD_USER_INPUT|GRAPHQL_PARSE_FAILED)$/)
  expect(response.statusCode).toBe(400)
  expect(workMs).toBeLessThan(100)
  expect(asked).not.toHaveBeenCalled()
})

test('what only just passes the limits is validated in moderate time', async () => {
  const { app } = await open({ says: firmSays })
  const same = `{ firm { ${'name '.repeat(1_900)} } }`
  const { workMs } = await ask(app, { body: { query: same } })
  expect(workMs).toBeLessThan(1_000)
})

test('a body of 10 MB is refused before it is read', async () => {
  const { app } = await open()
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  const startedAt = performance.now()
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'x'.repeat(10_000_000) }),
  })
  expect(response.status).toBe(413)
  expect(performance.now() - startedAt).toBeLessThan(500)
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] })
})

test.each([
  ['a batch', JSON.stringify([{ query: firmQuery }, { query: firmQuery }]), 'application/json', 400],
  ['a string', '"{ firm { name } }"', 'application/json', 400],
  ['null', 'null', 'application/json', 400],
  ['broken JSON', '{"query":', 'application/json', 400],
  ['a form', 'query=%7Bfirm%7Bname%7D%7D', 'application/x-www-form-urlencoded', 415],
  ['text', '{"query":"{firm{name}}"}', 'text/plain', 415],
])('%s is refused', async (_, body, contentType, status) => {
  const { app, asked } = await open()
  const { response, code } = await ask(app, { body, headers: { 'content-type': contentType } })
  expect([response.statusCode, code]).toEqual([status, 'BAD_USER_INPUT'])
  expect(asked).not.toHaveBeenCalled()
})

test('GET runs nothing', async () => {
  const { app, asked } = await open()
  const response = await app.inject({ method: 'GET', url: `/graphql?query=${encodeURIComponent(firmQuery)}` })
  expect(response.statusCode).toBe(404)
  expect(asked).not.toHaveBeenCalled()
})

test("a subgraph's open error keeps code, message and place; the rest of it is not told", async () => {
  const says = {
    identity: () => ({
      data: { viewer: null },
      errors: [{ message: 'Sign in first.', path: ['viewer'], extensions: { code: 'UNAUTHENTICATED', host: 'db-7' } }],
    }),
  }
  const { app } = await open({ says })
  const { errors, response } = await ask(app, { body: { query: '{ viewer { id } }' } })
  const requestId = response.headers['x-request-id']
  expect(errors).toEqual([
    { message: 'Sign in first.', path: ['viewer'], extensions: { code: 'UNAUTHENTICATED', requestId } },
  ])
})

test.each([
  ['a code of nobody', { message: 'relation "contracts" does not exist at 10.0.0.7', extensions: { code: '42P01' } }],
  ['no code', { message: 'select * from secret', extensions: { stacktrace: ['at /srv/parvis/x.ts'] } }],
])('an error with %s is masked', async (_, error) => {
  const { app } = await open({ says: { identity: () => ({ data: null, errors: [error] }) } })
  const { errors, text } = await ask(app, { body: { query: '{ viewer { id } }' } })
  expect(errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) })
  expect(text).not.toMatch(/10\.0\.0\.7|secret|srv|identity|42P01/)
})

test('a promised value that is missing is an error of ours, without the names of types', async () => {
  const { app } = await open({ says: { identity: () => ({ data: { firm: null } }) } })
  const { code, text } = await ask(app, { body: { query: firmQuery } })
  expect(code).toBe('INTERNAL_SERVER_ERROR')
  expect(text).not.toMatch(/valueCompletion|Firm/)
})

test('one subgraph away: its part is missing and said to be, the rest is there', async () => {
  const says = {
    identity: () => ({ data: { viewer: { id: 'antoine' } } }),
    contracts: () => {
      throw new Error('connect ECONNREFUSED contracts:4003')
    },
  }
  const { app } = await open({ says })
  const { data, errors, text } = await ask(app, {
    body: { query: '{ viewer { id } contract(id: "c1") { id } }' },
    headers: bearer(tokens.legal),
  })
  expect(data).toEqual({ viewer: { id: 'antoine' }, contract: null })
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['SUBGRAPH_UNAVAILABLE'])
  expect(text).not.toMatch(/ECONNREFUSED|4003/)
})

test('a subgraph that hangs is given up after two seconds', async () => {
  const says = { contracts: () => new Promise<never>(() => {}) }
  const { app } = await open({ says })
  const { code, workMs } = await ask(app, { body: { query: '{ contract(id: "c1") { id } }' } })
  expect(code).toBe('SUBGRAPH_UNAVAILABLE')
  expect(workMs).toBeLessThan(3_000)
})

test('each person of a page is asked for once', async () => {
  const nodes = ['r', 'k', 'r', 'r'].map((id, n) => ({ id: `c${n}`, requester: { __typename: 'PortalUser', id } }))
  const says = {
    contracts: () => ({ data: { contracts: { nodes } } }),
    identity: ({ variables }: { variables?: Record<string, unknown> | null }) => ({
      data: {
        _entities: (variables!.representations as { id: string }[]).map(({ id }) => ({
          displayName: id.toUpperCase(),
        })),
      },
    }),
  }
  const { app, asked } = await open({ says })
  const { data } = await ask(app, {
    body: { query: '{ contracts(first: 4) { nodes { id requester { displayName } } } }' },
    headers: bearer(tokens.legal),
  })
  expect(data).toMatchObject({
    contracts: { nodes: ['R', 'K', 'R', 'R'].map((displayName) => ({ requester: { displayName } })) },
  })
  const [, request] = asked.mock.calls.find(([name]) => name === 'identity')!
  expect(request.variables.representations).toHaveLength(2)
})

test('bad variables are an error of the caller', async () => {
  const { app } = await open()
  const { code } = await ask(app, {
    body: { query: 'query($n: Int!) { contracts(first: $n) { nodes { id } } }', variables: { n: 'x' } },
  })
  expect(code).toBe('BAD_USER_INPUT')
  expect((await ask(app, { body: { query: firmQuery, variables: 'x' } })).code).toBe('BAD_USER_INPUT')
  expect((await ask(app, { body: { query: firmQuery, operationName: 'Other' } })).code).toBe('BAD_USER_INPUT')
  expect((await ask(app, { body: '{"query":"{firm{name}}","__proto__":{"x":1}}' })).code).toBe('BAD_USER_INPUT')
})

test('every answer says what it may be used for', async () => {
  const { app } = await open()
  const { response } = await ask(app, { body: { query: firmQuery } })
  expect(response.headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    'content-security-policy': expect.stringContaining("default-src 'none'"),
    'x-request-id': expect.stringMatching(/^[\da-f-]{36}$/),
  })
})
