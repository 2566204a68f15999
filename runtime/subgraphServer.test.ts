import { SignJWT, UnsecuredJWT } from 'jose'
import { afterEach, expect, test } from 'vitest'
import { signCallerToken, signServiceToken } from './callerToken.ts'
import { subgraphServer } from './subgraphServer.ts'
import { caller, closeAll, contractsSubgraph, listen, secret, served } from './testing/servedSubgraph.ts'

afterEach(closeAll)

const post = (url: string, { token, body = '{"query":"{hello}"}' }: { token?: string; body?: string }) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body,
  })

const key = new TextEncoder().encode(secret)
const refused: [string, () => string | undefined | Promise<string>][] = [
  ['no token', () => undefined],
  ['a token that is none', () => 'let.me.in'],
  [
    'an unsigned token (alg: none)',
    () => new UnsecuredJWT({ kind: 'caller', caller }).setAudience('contracts').encode(),
  ],
  ['a token for another subgraph', () => signCallerToken({ secret, audience: 'matters' }, caller)],
  ['a token of another secret', () => signCallerToken({ secret: `${secret}!`, audience: 'contracts' }, caller)],
  ['a service token', () => signServiceToken({ secret, audience: 'contracts' })],
  [
    'an expired token',
    () =>
      new SignJWT({ kind: 'caller', caller })
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer('parvis')
        .setAudience('contracts')
        .setIssuedAt(Math.floor(Date.now() / 1000) - 120)
        .setExpirationTime(Math.floor(Date.now() / 1000) - 60)
        .sign(key),
  ],
  [
    'a token that lives too long',
    () =>
      new SignJWT({ kind: 'caller', caller })
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer('parvis')
        .setAudience('contracts')
        .setIssuedAt(Math.floor(Date.now() / 1000) - 3600)
        .setExpirationTime('1d')
        .sign(key),
  ],
  [
    'a token for several subgraphs',
    () =>
      new SignJWT({ kind: 'caller', caller })
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer('parvis')
        .setAudience(['contracts', 'matters'])
        .setIssuedAt()
        .setExpirationTime('60s')
        .sign(key),
  ],
  [
    'a caller of no form',
    () => signCallerToken({ secret, audience: 'contracts' }, { ...caller, viewer: { id: 'x' } } as never),
  ],
]

test.each(refused)('%s is answered 401 and nothing is parsed or run', async (_, token) => {
  const { subgraph, url } = await served()
  const response = await post(`${url}/graphql`, { token: await token(), body: 'this is not JSON' })
  expect(response.status).toBe(401)
  expect(subgraph.execute).not.toHaveBeenCalled()
})

test('internal functions want a service token for this subgraph', async () => {
  const { url } = await served()
  const body = '{"payload":{"ids":[]}}'
  const status = async (token?: string) => (await post(`${url}/internal/visibleIds`, { token, body })).status
  expect(await status()).toBe(401)
  expect(await status(await signCallerToken({ secret, audience: 'contracts' }, caller))).toBe(401)
  expect(await status(await signServiceToken({ secret, audience: 'identity' }))).toBe(401)
  expect(await status(await signServiceToken({ secret, audience: 'contracts' }))).toBe(200)
})

test('only the two questions for its health are open', async () => {
  const { url } = await served()
  const paths = ['/healthz', '/readyz', '/', '/graphql', '/internal/double', '/metrics']
  const statuses = await Promise.all(paths.map(async (path) => (await fetch(`${url}${path}`)).status))
  expect(statuses).toEqual([200, 200, 404, 404, 404, 404])
})

test('a subgraph that is not ready says so', async () => {
  const app = subgraphServer({
    subgraph: contractsSubgraph(),
    secret,
    checkReady: async () => {
      throw new Error('no database')
    },
  })
  const response = await fetch(`${await listen(app)}/readyz`)
  expect(response.status).toBe(503)
  expect(await response.text()).not.toContain('database')
})

test('a body of more than 5 MB is refused', async () => {
  const { url } = await served()
  const token = await signCallerToken({ secret, audience: 'contracts' }, caller)
  const response = await post(`${url}/graphql`, { token, body: JSON.stringify({ query: 'x'.repeat(6_000_000) }) })
  expect(response.status).toBe(413)
})
