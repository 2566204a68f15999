import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ApolloServer } from '@apollo/server'
import { pdf } from '@parvis/demo/pdf.ts'
import { withoutConditions } from '@parvis/kernel/graph/conditions.ts'
import { log } from '@parvis/observe/log.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { type FieldNode, getVariableValues, parse, print } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startGateway } from '../gateway.ts'
import { asksForSchema } from '../introspection.ts'
import { readPersistedOperations } from '../persistedOperations.ts'
import type { RequestContext } from '../requestContext.ts'
import { apollosServer } from '../testing/apollosServer.ts'
import { graphFixture, visitor } from '../testing/graphFixture.ts'
import { findSubjects, inputOf, recordFor, type Subjects, valuesFor } from '../testing/mutationInputs.ts'
import { mutationTape } from '../testing/mutationTape.ts'
import { randomNumbers, randomOperation } from '../testing/randomOperation.ts'
import { validOperations } from '../testing/validOperations.ts'
import { readOperation } from './operation.ts'

/*
 * Apollo's own executor is the oracle: whatever ours answers, Apollo's answers over the same subgraphs. It is asked
 * without conditions, because its planner makes mistakes with them; conditions.test.ts holds that taking them away
 * changes nothing.
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

beforeAll(async () => {
  log.level = 'silent'
  graph = await graphFixture('in one process')
  tape = mutationTape(graph.peers)
  ours = await startGateway(tape.recording)
  apollos = await apollosServer(tape.playing)
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

/** The same without what is left out and without conditions. */
function decided({ query, variables }: Asked): Asked {
  const document = parse(query)
  const { variableDefinitions = [] } = readOperation(document).definition
  const { coerced } = getVariableValues(ours.schema, variableDefinitions, variables)
  return { query: print(withoutConditions(document, coerced!)), variables }
}

type Compared = (answer: Answer) => Answer

async function expectSame(asked: Asked, compared: Compared = (answer) => answer): Promise<Answer[]> {
  const answers: Answer[] = []
  for (const [name, person] of Object.entries(people)) {
    const answer = await answerOf(ours.server, person, asked)
    answers.push(answer)
    if (asksForSchema(parse(asked.query)) && name !== 'admin') {
      expect([name, answer.data, answer.errors.length]).toEqual([name, null, 1])
      expect(answer.errors[0]).toMatch(/FORBIDDEN|UNAUTHENTICATED/)
      continue
    }
    const apollo = await answerOf(apollos, person, decided(asked))
    expect({ name, asked, ...compared(answer) }).toEqual({ name, asked, ...compared(apollo) })
  }
  return answers
}

/** Of several kinds of records in one list, Apollo tells an error at another than had it; a test below says at which. */
const anywhereInList: Compared = ({ data, errors }) => ({
  data,
  errors: errors.map((error) => error.replaceAll(/,\d+(?=[,\]])/g, ',@')).sort(),
})

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
  sort: { by: 'NAME' },
  id,
  contractId: id,
  matterId: id,
  companyId: id,
  toId: id,
  kind: 'CORPORATE',
  search: 'a',
  token: 'x',
})

describe('for every kind of person', () => {
  const random = randomNumbers(20261122)
  let told = 0

  test.each(Array.from({ length: 20 }, (_, nth) => nth * 5))(
    'random operations answer the same: five from %i on',
    async () => {
      for (let nth = 0; nth < 5; nth += 1) {
        const answers = await expectSame(randomOperation({ schema: ours.schema, random, ids }), anywhereInList)
        told += JSON.stringify(answers).length
      }
    },
  )

  test('and they are not mostly refused, which would prove little', () => {
    expect(told).toBeGreaterThan(100_000)
  })
})

describe('what is valid is answered', () => {
  test.each(Object.entries(validOperations))('%s', async (_, query) => {
    for (const b of [true, false]) {
      for (const c of [true, false]) {
        const declared = { b, c }
        const variables = Object.fromEntries(Object.entries(declared).filter(([name]) => query.includes(`$${name}:`)))
        const [{ data, errors } = { data: null, errors: ['nobody'] }] = await expectSame({ query, variables })
        expect([Boolean(data), errors]).toEqual([true, []])
      }
    }
  })

  test('a field is there when everything in it is left out', async () => {
    const query = `query ($a: Boolean!, $b: Boolean!) {
      firm @include(if: $a) { name @include(if: $b) }
      contracts(first: 1) @skip(if: $b) { nodes @include(if: $a) { type @include(if: $a) { label @include(if: $b) } } }
      ... @include(if: $a) { matters(first: 1) @skip(if: $b) { ... @include(if: $b) { nodes { id } } } }
    }`
    const { data, errors } = await answerOf(ours.server, people.admin!, { query, variables: { a: true, b: false } })
    expect([data, errors]).toEqual([{ firm: {}, contracts: { nodes: [{ type: {} }] }, matters: {} }, []])
  })

  test('an error about one of several kinds of records stands at that one', async () => {
    const staffOf = (kind: string) =>
      `{ notifications(first: 20) { nodes { subject { __typename ... on ${kind} { staff { email } } } } } }`
    for (const kind of ['Contract', 'Matter']) {
      const { data, errors } = await answerOf(ours.server, people.client!, { query: staffOf(kind), variables: {} })
      const { nodes } = (data as { notifications: { nodes: { subject: { __typename: string } }[] } }).notifications
      const places = nodes.flatMap(({ subject }, at) => (subject?.__typename === kind ? [at] : []))
      const told = errors.map((error) => JSON.parse(error)[0] as (string | number)[])
      expect(told.map((path) => path[2] as number).sort((a, b) => a - b)).toEqual(places)
      expect(places.length).toBeLessThan(nodes.length)
    }
  })

  test('null in the place of a condition is the caller’s mistake', async () => {
    const query = 'query ($when: Boolean = true) { firm { name @include(if: $when) } }'
    const { data, errors } = await answerOf(ours.server, null, { query, variables: { when: null } })
    expect([data, errors.map((error) => JSON.parse(error)[1])]).toEqual([null, ['BAD_USER_INPUT']])
  })

  test('so is a variable that is missing, beside a condition', async () => {
    const query =
      'query ($first: Int!, $when: Boolean!) { contracts(first: $first) { nodes { id @include(if: $when) } } }'
    const { data, errors } = await answerOf(ours.server, people.admin!, { query, variables: { when: true } })
    expect([data, errors.map((error) => JSON.parse(error)[1])]).toEqual([null, ['BAD_USER_INPUT']])
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
        expect({ name, asked, ...answer }).toEqual({
          name,
          asked,
          ...(await answerOf(apollos, person, decided(asked))),
        })
        expect(tape.left()).toBe(0)
        outcomes.push(isDone(answer, mutation) ? `${mutation} done` : 'refused')
      }
    }
    // Refusals alone would prove little; a link that was mailed nobody has here, nor a session.
    const wanting = ['AcceptInvitation', 'ConfirmAddress', 'EndSession', 'ResetPassword', 'SetUpPage_SetUp']
    for (const mutation of fields) expect(outcomes.includes(`${mutation} done`)).toBe(!wanting.includes(name))
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
