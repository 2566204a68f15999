import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { subgraphServer } from './subgraphServer.ts'
import {
  caller,
  carrierTo,
  closeAll,
  closing,
  contractsSubgraph,
  listen,
  secret,
  served,
} from './testing/servedSubgraph.ts'

afterEach(closeAll)

/** A server that is no subgraph. */
async function strangerAt(answer: Parameters<typeof createServer>[1]): Promise<string> {
  const server = createServer(answer as never)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(async () => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('an operation arrives with its caller', async () => {
  const { subgraph, carrier } = await served()
  await expect(carrier.graphql({ query: '{ hello }', variables: { a: 1 } }, caller)).resolves.toEqual({
    data: { hello: 'you' },
  })
  expect(subgraph.execute).toHaveBeenCalledWith({ query: '{ hello }', variables: { a: 1 } }, caller)
})

test('an internal function is called by its name', async () => {
  const { carrier } = await served()
  await expect(carrier.internal('visibleIds', { ids: ['a', 'b'], viewer: null })).resolves.toEqual(['b', 'a'])
  await expect(carrier.internal('noteFacts', { noteId: 'a' })).resolves.toBeNull()
  for (const name of ['missing', 'constructor']) {
    await expect(carrier.internal(name as 'health')).rejects.toThrow('404')
  }
})

test('a hung subgraph is given up after two seconds for a query', async () => {
  const carrier = carrierTo(await strangerAt(() => {}))
  const startedAt = performance.now()
  await expect(carrier.graphql({ query: '{ hello }' }, caller)).rejects.toThrow()
  expect(performance.now() - startedAt).toBeGreaterThan(1_900)
  expect(performance.now() - startedAt).toBeLessThan(3_500)
})

test('a subgraph that is away is tried twice, and not called any more after five tries', async () => {
  const carrier = carrierTo('http://127.0.0.1:1')
  for (let round = 0; round < 3; round++) {
    await expect(carrier.graphql({ query: '{ hello }' }, caller)).rejects.toThrow('ECONNREFUSED')
  }
  await expect(carrier.graphql({ query: '{ hello }' }, caller)).rejects.toThrow('failed too often')
})

test('an internal function says that a subgraph is away, however often it is asked, and takes no fault for it', async () => {
  const away = carrierTo('http://127.0.0.1:1')
  const said = () => away.internal('health').catch(({ code, originalError }) => [code, originalError instanceof Error])
  for (let round = 0; round < 4; round++) expect(await said()).toEqual(['SUBGRAPH_UNAVAILABLE', true])
  const proxy = await strangerAt((_request: unknown, response: ServerResponse) => response.writeHead(503).end())
  await expect(carrierTo(proxy).internal('health')).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' })
  const broken = await strangerAt((_request: unknown, response: ServerResponse) => response.writeHead(500).end())
  await expect(carrierTo(broken).internal('health')).rejects.toThrow('/internal/health answered 500')
})

test('an answer without end is cut off', async () => {
  const chunk = 'x'.repeat(1_000_000)
  const url = await strangerAt((_request: unknown, response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    const more = () => {
      while (response.write(chunk));
      response.once('drain', more)
    }
    response.on('error', () => {})
    more()
  })
  await expect(carrierTo(url).graphql({ query: '{ hello }' }, caller)).rejects.toThrow(/size|abort|terminated/i)
})

test('what is not JSON is no answer', async () => {
  const url = await strangerAt((_request: unknown, response: ServerResponse) => {
    response.end('<html>')
  })
  await expect(carrierTo(url).graphql({ query: '{ hello }' }, caller)).rejects.toThrow()
})

/** Two replicas, the first as it is said, and which of them was asked. */
async function pair(first: (answer: ServerResponse) => void) {
  const asked = { first: 0, second: 0 }
  const stranger = await strangerAt((request: IncomingMessage, response) => {
    asked.first += 1
    request.resume().on('end', () => first(response))
  })
  const { subgraph, url } = await served()
  subgraph.execute.mockImplementation(async () => {
    asked.second += 1
    return { data: { hello: 'you' } }
  })
  return { asked, carrier: carrierTo(`${stranger},${url}`) }
}

const hello = { query: '{ hello }' }
const change = { query: 'mutation { hello }' }
const changeAfterFragment = { query: 'fragment Greeting on Query { hello }\nmutation { ...Greeting }' }
const answers = { data: { hello: 'you' } }

test('replicas are asked in turn', async () => {
  const { asked, carrier } = await pair((response) => response.end(JSON.stringify(answers)))
  for (let round = 0; round < 6; round++) await carrier.graphql(change, caller)
  expect(asked).toEqual({ first: 3, second: 3 })
})

test('what did not reach one replica goes to another, a mutation too', async () => {
  const { url } = await served()
  const carrier = carrierTo(`http://127.0.0.1:1,${url}`)
  for (const request of [hello, change, hello, change]) {
    await expect(carrier.graphql(request, caller)).resolves.toEqual(answers)
  }
  await expect(carrier.internal('visibleIds', { ids: ['a'], viewer: null })).resolves.toEqual(['a'])
  await expect(carrier.internal('visibleIds', { ids: ['b'], viewer: null })).resolves.toEqual(['b'])
})

test('a replica that failed a moment ago is asked when the other is away', async () => {
  const subgraph = contractsSubgraph()
  const [one, two, again] = [1, 2, 3].map(() => subgraphServer({ subgraph, secret }))
  const away = await listen(one!)
  const carrier = carrierTo(`${away},${await listen(two!)}`)
  await one!.close()
  // The breaker of the one that is away opens.
  for (let round = 0; round < 12; round++) await expect(carrier.graphql(change, caller)).resolves.toEqual(answers)
  closing.push(() => again!.close())
  await again!.listen({ port: Number(new URL(away).port), host: '127.0.0.1' })
  await two!.close()
  // Until its connections have seen their end: what is sent on one in between may have had its effect.
  await sleep(100)
  for (let round = 0; round < 4; round++) await expect(carrier.graphql(change, caller)).resolves.toEqual(answers)
})

test.each([
  ['a mutation', change],
  ['a mutation whose text begins with a fragment', changeAfterFragment],
])('%s whose connection broke off is not sent again: it may have had its effect; a query is', async (_, change) => {
  const { asked, carrier } = await pair((response) => response.socket!.destroy())
  const outcomes = await Promise.allSettled([change, change].map((request) => carrier.graphql(request, caller)))
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(asked).toEqual({ first: 1, second: 1 })
  for (let round = 0; round < 2; round++) {
    await expect(carrier.graphql(hello, caller)).resolves.toEqual(answers)
  }
})

test('a replica that takes its leave is left alone while there is another', async () => {
  const { asked, carrier } = await pair((response) => {
    response.shouldKeepAlive = false
    response.end(JSON.stringify(answers))
  })
  for (let round = 0; round < 8; round++) await carrier.graphql(change, caller)
  expect(asked.first).toBe(1)
  expect(asked.second).toBe(7)
})
