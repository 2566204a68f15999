import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ApolloGateway } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { pdf } from '@parvis/demo/pdf.ts'
import { log } from '@parvis/observe/log.ts'
import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { type DocumentNode, type FieldNode, parse, print } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startGateway } from '../gateway.ts'
import { readPersistedOperations } from '../persistedOperations.ts'
import { rehearse } from '../rehearse.ts'
import type { RequestContext } from '../requestContext.ts'
import { graphFixture, visitor } from '../testing/graphFixture.ts'
import { findSubjects, inputOf, recordFor, type Subjects, valuesFor } from '../testing/mutationInputs.ts'
import { mutationTape } from '../testing/mutationTape.ts'
import { randomNumbers, randomQuery } from '../testing/randomOperation.ts'
import { dataSource, type Fetch, transport } from '../transport.ts'
import { compileOperation } from './compileOperation.ts'
import { readOperation } from './operation.ts'
import type { Resolved } from './queryPlan.ts'

/*
 * Apollo's own executor is the oracle: whatever ours answers, Apollo's answers over the same subgraphs.
 */

const root = join(import.meta.dirname, '../../..')

type Asked = { query: string; variables: Record<string, unknown> }
type Answer = { data: unknown; errors: string[] }

let graph: Awaited<ReturnType<typeof graphFixture>>
let ours: Awaited<ReturnType<typeof startGateway>>
let apollos: ApolloServer<RequestContext>
let people: Record<string, Viewer | null>
let ids: string[]
/** Where a page of records ends, for operations that read on. */
let cursor: string
let tape: ReturnType<typeof mutationTape>
const planned = new Map<string, Pick<Resolved, 'queryPlan'> & { document: DocumentNode }>()

beforeAll(async () => {
  log.level = 'silent'
  graph = await graphFixture('in one process')
  tape = mutationTape(graph.peers)
  ours = await startGateway(tape.recording)
  apollos = new ApolloServer<RequestContext>({
    gateway: new ApolloGateway({
      supergraphSdl: readFileSync(new URL('../../../schema/supergraph.graphql', import.meta.url), 'utf8'),
      buildService: ({ name }) => dataSource(transport(name as SubgraphName, tape.playing[name as SubgraphName])),
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
      '{ contracts(first: 4) { nodes { id } pageInfo { endCursor } } matters(first: 4) { nodes { id } } companies(first: 2) { nodes { id } } }',
    variables: {},
  })
  const pages = found.data as Record<string, { nodes: { id: string }[]; pageInfo?: { endCursor: string } }>
  ids = Object.values(pages).flatMap(({ nodes }) => nodes.map(({ id }) => id))
  cursor = pages.contracts!.pageInfo!.endCursor
})
afterAll(async () => {
  await apollos.stop()
  await ours.stop()
  await graph.stop()
})

async function viewer(door: 'app' | 'portal', login: string): Promise<Viewer> {
  const { cookies } = await visitor(graph, { door, login })
  const token = Object.values(cookies())[0]
  const session = await graph.peers.identity.internal('resolveSession', { token: token!, door })
  return session!.viewer
}

async function answerOf(server: ApolloServer<RequestContext>, viewer: Viewer | null, asked: Asked): Promise<Answer> {
  const contextValue: RequestContext = {
    caller: { viewer, door: 'graph', locale: 'EN', sessionId: null, device: null, address: '', requestId: 'test' },
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

/** Our own operations by their kind. What kind each is of says its definition: a text may begin with a fragment. */
const ofKind = (kind: 'query' | 'mutation') =>
  [...readPersistedOperations()].flatMap(([hash, query]) => {
    const { definition } = readOperation(parse(query))
    return definition.operation === kind ? [{ hash, query, definition, name: definition.name!.value }] : []
  })
const tried = new Set<string>()

/** Values for the variables of our own operations. */
const variables = (id: string) => ({
  first: 5,
  filter: {},
  id,
  contractId: id,
  matterId: id,
  companyId: id,
  kind: 'CORPORATE',
  search: 'a',
  token: 'x',
})

describe('for every kind of person', () => {
  const random = randomNumbers(20261122)
  let told = 0

  test.each(Array.from({ length: 10 }, (_, nth) => nth * 10))(
    'random queries answer the same: ten from %i on',
    async () => {
      for (let nth = 0; nth < 10; nth += 1) {
        const query = randomQuery({ schema: ours.schema, random, ids })
        const answers = await expectSame({ query, variables: { yes: nth % 2 === 0, no: false } })
        told += JSON.stringify(answers).length
      }
    },
  )

  test('and they are not mostly refused, which would prove little', () => {
    expect(told).toBeGreaterThan(100_000)
  })
})

describe('ours answers what Apollo’s answers', () => {
  test.each(ofKind('query'))('the query $name', async ({ hash, query, definition: { variableDefinitions = [] } }) => {
    const names = variableDefinitions.map(({ variable }) => variable.name.value)
    const booleans = variableDefinitions.filter(({ type }) => print(type) === 'Boolean!')
    for (const flag of booleans.length ? [true, false] : [true]) {
      const flags = Object.fromEntries(booleans.map(({ variable }) => [variable.name.value, flag]))
      const readsOn = variableDefinitions.some(
        ({ variable, type }) => variable.name.value === 'after' && print(type) === 'String!',
      )
      for (const id of names.some((name) => /^id$|Id$/.test(name)) ? [ids[0]!, ids[5]!] : [ids[0]!]) {
        const answers = await expectSame({
          query,
          variables: { ...variables(id), after: readsOn ? cursor : null, ...flags },
        })
        expect(answers.some(({ data, errors }) => data && errors.length === 0)).toBe(true)
      }
    }
    tried.add(hash)
  })

  test.each(ofKind('mutation'))('the mutation $name', async ({ hash, query, definition, name }) => {
    const fields = definition.selectionSet.selections.map((field) => (field as FieldNode).name.value)
    const { data } = await answerOf(ours.server, people.admin!, { query: findSubjects, variables: {} })
    const outcomes: string[] = []
    // What knows both kinds of records asks for the first of its fields when it is a contract, else for the second.
    for (const [nth, mutation] of fields.entries()) {
      for (const [name, person] of Object.entries(people)) {
        const variables = { ...(await mutationVariables(mutation, data as Subjects, person)), isContract: nth === 0 }
        const asked = { query, variables }
        const answer = await answerOf(ours.server, person, asked)
        expect({ name, asked, ...answer }).toEqual({ name, asked, ...(await answerOf(apollos, person, asked)) })
        expect(tape.left()).toBe(0)
        outcomes.push(isDone(answer, mutation) ? `${mutation} done` : 'refused')
      }
    }
    // Refusals alone would prove little; a link that was mailed nobody has here.
    const wantsLink = ['AcceptInvitation', 'ResetPassword', 'SetUpPage_SetUp'].includes(name)
    for (const mutation of fields) expect(outcomes.includes(`${mutation} done`)).toBe(!wantsLink)
    tried.add(hash)
  })

  test('and no operation of the applications is left out', () => {
    const files = globSync('clients/*/gql/persisted-documents.json', { cwd: root })
    const hashes = files.flatMap((file) => Object.keys(JSON.parse(readFileSync(join(root, file), 'utf8'))))
    expect([...tried].sort()).toEqual([...new Set(hashes.map((hash) => hash.replace('sha256:', '')))].sort())
    expect(tried.size).toBeGreaterThan(70)
  })
})

async function mutationVariables(mutation: string, subjects: Subjects, person: Viewer | null) {
  const [input] = ours.schema.getMutationType()!.getFields()[mutation]!.args
  if (!input) return {}
  const { id: recordId } = recordFor(mutation, subjects)
  const purpose = { for: /Matter/.test(mutation) ? 'matter' : 'contract', recordId } as const
  const personId = person?.id ?? 'nobody'
  const bytes = pdf({ title: 'Annex', lines: [] })
  const uploadId = await graph.files.upload({ personId, purpose, name: 'Annex.pdf', bytes })
  return { input: inputOf(input.type, valuesFor(subjects, { mutation, personId, uploadId })) }
}

function isDone({ data, errors }: Answer, mutation: string): boolean {
  const payload = (data as Record<string, { userErrors?: unknown[] } | boolean | null> | null)?.[mutation]
  return errors.length === 0 && !(typeof payload === 'object' && payload?.userErrors?.length)
}

test('every operation of ours is compiled', async () => {
  expect(await rehearse({ server: apollos, schema: ours.schema }, readPersistedOperations())).toBe(0)
  const fetches = {} as Record<SubgraphName, Fetch>
  for (const { document, queryPlan } of planned.values()) {
    expect(compileOperation({ schema: ours.schema, fetches }, document, queryPlan)).toBeTypeOf('function')
  }
  expect(planned.size).toBeGreaterThan(readPersistedOperations().size - 1)
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
