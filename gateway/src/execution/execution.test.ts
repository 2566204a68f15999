import { readFileSync } from 'node:fs'
import { ApolloGateway } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import type { Viewer } from '@parvis/kernel/graph/viewer.ts'
import { log } from '@parvis/observe/log.ts'
import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import { type DocumentNode, print } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startGateway } from '../gateway.ts'
import { readPersistedOperations } from '../persistedOperations.ts'
import { rehearse } from '../rehearse.ts'
import type { RequestContext } from '../requestContext.ts'
import { graphFixture, visitor } from '../testing/graphFixture.ts'
import { randomNumbers, randomQuery } from '../testing/randomOperation.ts'
import { dataSource, type Fetch, transport } from '../transport.ts'
import { compileOperation } from './compileOperation.ts'
import type { Resolved } from './queryPlan.ts'

/*
 * Apollo's own executor is the oracle: whatever ours answers, Apollo's answers over the same subgraphs.
 */

type Asked = { query: string; variables: Record<string, unknown> }
type Answer = { data: unknown; errors: string[] }

let graph: Awaited<ReturnType<typeof graphFixture>>
let ours: Awaited<ReturnType<typeof startGateway>>
let apollos: ApolloServer<RequestContext>
let people: Record<string, Viewer | null>
let ids: string[]
const planned = new Map<string, Pick<Resolved, 'queryPlan'> & { document: DocumentNode }>()

beforeAll(async () => {
  log.level = 'silent'
  graph = await graphFixture('in one process')
  ours = await startGateway(graph.peers)
  apollos = new ApolloServer<RequestContext>({
    gateway: new ApolloGateway({
      supergraphSdl: readFileSync(new URL('../../../schema/supergraph.graphql', import.meta.url), 'utf8'),
      buildService: ({ name }) => dataSource(transport(name as SubgraphName, graph.peers[name as SubgraphName])),
      experimental_didResolveQueryPlan: ({ queryPlan, requestContext: { document } }: Resolved) => {
        planned.set(print(document), { document, queryPlan })
      },
    }),
    introspection: true,
  })
  await apollos.start()
  people = {
    admin: await viewer('app', 'nadine.khoury@khourydelacroix.example'),
    client: await viewer('portal', 'rima.haddad'),
    stranger: await viewer('portal', 'thomas.whitfield'),
    nobody: null,
  }
  const found = await answerOf(ours.server, people.admin!, {
    query:
      '{ contracts(first: 4) { nodes { id } } matters(first: 4) { nodes { id } } companies(first: 2) { nodes { id } } }',
    variables: {},
  })
  ids = Object.values(found.data as Record<string, { nodes: { id: string }[] }>).flatMap(({ nodes }) =>
    nodes.map(({ id }) => id),
  )
})
afterAll(async () => {
  await apollos.stop()
  await ours.stop()
  await graph.stop()
})

async function viewer(door: 'app' | 'portal', login: string): Promise<Viewer> {
  const { cookies } = await visitor(graph, { door, login })
  const token = Object.values(cookies())[0]
  const session = await graph.peers.identity.internal<{ viewer: Viewer }>('resolveSession', { token, door })
  return session.viewer
}

async function answerOf(server: ApolloServer<RequestContext>, viewer: Viewer | null, asked: Asked): Promise<Answer> {
  const contextValue: RequestContext = {
    caller: { viewer, door: 'graph', locale: 'EN', sessionId: null, address: '', requestId: 'test' },
    applySession: () => {},
    isRehearsal: false,
  }
  const { body } = await server.executeOperation(asked, { contextValue })
  if (body.kind !== 'single') throw new Error('an answer in parts')
  const { data = null, errors = [] } = body.singleResult
  // A fetch that fails for several entities tells it in an order of its own.
  return {
    data,
    errors: errors.map((error) => JSON.stringify([error.path, error.extensions?.code, error.message])).sort(),
  }
}

async function expectSame(asked: Asked): Promise<Answer[]> {
  const answers: Answer[] = []
  for (const [name, person] of Object.entries(people)) {
    const answer = await answerOf(ours.server, person, asked)
    expect({ name, asked, ...answer }).toEqual({ name, asked, ...(await answerOf(apollos, person, asked)) })
    answers.push(answer)
  }
  return answers
}

const queries = () => [...readPersistedOperations().values()].filter((text) => text.startsWith('query'))

/** Values for the variables of our own operations. */
const variables = (id: string) => ({
  first: 5,
  after: null,
  filter: {},
  id,
  contractId: id,
  matterId: id,
  companyId: id,
  search: 'a',
  token: 'x',
})

test('every query of ours answers what Apollo’s answers', async () => {
  for (const query of queries()) {
    const booleans = [...query.matchAll(/\$(\w+): Boolean!/g)].map(([, name]) => name!)
    for (const flag of booleans.length ? [true, false] : [true]) {
      const flags = Object.fromEntries(booleans.map((name) => [name, flag]))
      for (const id of [ids[0]!, ids[5]!]) await expectSame({ query, variables: { ...variables(id), ...flags } })
    }
  }
})

test('every operation of ours is compiled', async () => {
  expect(await rehearse({ server: apollos, schema: ours.schema }, readPersistedOperations())).toBe(0)
  const fetches = {} as Record<SubgraphName, Fetch>
  for (const { document, queryPlan } of planned.values()) {
    expect(compileOperation({ schema: ours.schema, fetches }, document, queryPlan)).toBeTypeOf('function')
  }
  expect(planned.size).toBeGreaterThan(readPersistedOperations().size - 1)
})

test('100 random queries answer the same, for every kind of person', async () => {
  const random = randomNumbers(20261122)
  let told = 0
  for (let nth = 0; nth < 100; nth += 1) {
    const query = randomQuery({ schema: ours.schema, random, ids })
    const answers = await expectSame({ query, variables: { yes: nth % 2 === 0, no: false } })
    told += JSON.stringify(answers).length
  }
  // Mostly refusals would prove little.
  expect(told).toBeGreaterThan(100_000)
})

describe('with identity away', () => {
  beforeAll(() => graph.takeAway('identity'))

  test('what is left answers the same, and says what is missing', async () => {
    const query = `{ contracts(first: 3) { nodes { id reference requester { displayName } watchers { id displayName } assignee { displayName } } } }`
    const mine = await answerOf(ours.server, people.admin!, { query, variables: {} })
    const apollo = await answerOf(apollos, people.admin!, { query, variables: {} })
    expect(mine.data).toMatchObject({ contracts: { nodes: [{ requester: null, watchers: null }, {}, {}] } })
    expect(mine.data).toEqual(apollo.data)
    // One request for all people of a page gives one error where Apollo's three requests give three.
    expect([...new Set(mine.errors)]).toEqual([...new Set(apollo.errors)])
  })
})
