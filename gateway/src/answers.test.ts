import { log } from '@parvis/observe/log.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ask, bearer, doorsFixture, firmQuery, firmSays, tokens } from './testing/doorsFixture.ts'

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

test('a validation error gives no hint at names', async () => {
  const { app } = await open()
  const { errors, code } = await ask(app, { body: { query: '{ contrac { id } }' }, headers: bearer(tokens.client) })
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
  const body = JSON.stringify({ query: 'x'.repeat(10_000_000) })
  const startedAt = performance.now()
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
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
  const { code, tookMs } = await ask(app, {
    body: { query: '{ contract(id: "c1") { id } }' },
    headers: bearer(tokens.client),
  })
  expect(code).toBe('SUBGRAPH_UNAVAILABLE')
  expect(tookMs).toBeLessThan(3_000)
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
    headers: bearer(tokens.client),
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
