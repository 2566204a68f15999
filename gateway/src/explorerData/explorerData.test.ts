import { log } from '@parvis/observe/log.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { graphFixture, type Shape, visitor } from '../testing/graphFixture.ts'
import type { DescribedSubgraph } from './describeHealth.ts'
import type { PlanStep } from './describePlan.ts'
import type { DescribedType } from './describeSchema.ts'

const places = ['viewer', 'schema', 'operations', 'health', 'slow'].map((place) => `/explorer/data/${place}`)

describe.each<Shape>(['in one process', 'as processes over HTTP'])(
  'what the explorer tells of the graph %s',
  (shape) => {
    let graph: Awaited<ReturnType<typeof graphFixture>>
    let admin: Record<string, string>

    beforeAll(async () => {
      log.level = 'fatal'
      graph = await graphFixture(shape)
      admin = await cookiesOf('app', 'nadine.khoury')
    })
    afterAll(() => graph.stop())

    const cookiesOf = async (door: 'app' | 'portal', login: string) =>
      (await visitor(graph, { door, login: door === 'app' ? `${login}@khourydelacroix.example` : login })).cookies()
    const read = (url: string, cookies: Record<string, string> = admin) => graph.app.inject({ url, cookies })
    const plan = (query: unknown, cookies: Record<string, string> = admin) =>
      graph.app.inject({ method: 'POST', url: '/explorer/data/plan', cookies, payload: { query } })

    test('to everybody but an ADMIN nothing is there, in the words of what is missing', async () => {
      const callers = [
        {},
        { app: 'a-token-of-nobody-at-all-1234' },
        await cookiesOf('app', 'antoine.delacroix'),
        await cookiesOf('portal', 'rima.haddad'),
      ]
      const missing = await read('/explorer/data/nothing')
      expect(missing.statusCode).toBe(404)
      for (const cookies of callers) {
        const answers = [
          ...(await Promise.all(places.map((url) => read(url, cookies)))),
          await plan('{ firm { name } }', cookies),
        ]
        for (const { statusCode, body } of answers) expect([statusCode, body]).toEqual([404, missing.body])
      }
    })

    test('it tells whom it is read by, and nothing of it to a page of somebody else', async () => {
      const { id, displayName } = (await read('/explorer/data/viewer')).json<{ id: string; displayName: string }>()
      expect(displayName).toBe('Nadine Khoury')
      const readFor = async (viewer: string, url: string) =>
        (await graph.app.inject({ url, cookies: admin, headers: { 'parvis-viewer': viewer } })).statusCode
      for (const url of places) expect([await readFor(id, url), await readFor('karim', url)]).toEqual([200, 412])
    })

    test('the plan of an operation of ours names its subgraphs, in what order and by which keys', async () => {
      const { operations } = (await read('/explorer/data/operations')).json<{
        operations: { id: string; name: string; client: string }[]
      }>()
      const page = operations.find(({ name, client }) => name === 'ContractsPage' && client === 'internal')!
      const found = (await read(`/explorer/data/plan?id=${page.id}`)).json<{ plan: PlanStep }>()
      const fetches = fetchesOf(found.plan)
      expect(new Set(fetches.map(({ subgraph }) => subgraph))).toEqual(new Set(['contracts', 'identity']))
      expect(fetches.find(({ at }) => at === 'contracts.nodes[].requester')).toMatchObject({
        subgraph: 'identity',
        entities: ['PortalUser'],
        text: expect.stringContaining('displayName'),
      })
      expect((await read('/explorer/data/plan?id=other')).statusCode).toBe(404)
    })

    test('a typed document is planned and not run; what is wrong with it is said', async () => {
      const before = await countOf('other')
      const mutation = 'mutation { signOut { userErrors { code } } }'
      expect((await plan(mutation)).json().plan).toMatchObject({ kind: 'fetch', subgraph: 'identity' })
      expect((await read('/explorer/data/slow')).statusCode).toBe(200)
      expect(await countOf('other')).toBe(before)
      expect((await plan('{ firm { nothing } }')).json().errors).toEqual([expect.stringContaining('nothing')])
      expect((await plan('{ firm {')).json().errors).toHaveLength(1)
      expect((await plan(7)).json().errors).toHaveLength(1)
      expect((await plan(`{ ${'firm { name } '.repeat(900)} }`)).json().errors).toEqual([
        expect.stringContaining('tokens'),
      ])
      expect((await plan('{ __typename }')).json()).toEqual({ plan: null })
    })

    test('the schema says which subgraph owns a type, which resolves a field, which adds to it and which only refers to it', async () => {
      const { types } = (await read('/explorer/data/schema')).json<{ types: DescribedType[] }>()
      const contract = types.find(({ name }) => name === 'Contract')!
      expect(contract.subgraphs).toEqual([
        { name: 'contracts', key: 'id', part: 'owns' },
        { name: 'identity', key: 'id', part: 'adds' },
        { name: 'notifications', key: 'id', part: 'refers' },
      ])
      expect(contract.fields.find(({ name }) => name === 'title')).toMatchObject({
        type: 'String!',
        subgraphs: ['contracts'],
      })
      expect(contract.fields.some(({ name }) => name === 'watcherIds')).toBe(false)
      expect(contract.fields.find(({ name }) => name === 'watchers')).toMatchObject({ subgraphs: ['identity'] })
      const query = types.find(({ name }) => name === 'Query')!
      const owners = Object.fromEntries(query.fields.map(({ name, subgraphs }) => [name.split('(')[0], subgraphs]))
      expect(owners).toMatchObject({ matters: ['matters'], firm: ['identity'], contracts: ['contracts'] })
      expect(types.some(({ name }) => name.startsWith('join__'))).toBe(false)
    })

    test('slow operations are named with their slowest fetch, never with what was asked for', async () => {
      const somebody = await visitor(graph, { door: 'app', login: 'nadine.khoury@khourydelacroix.example' })
      await somebody.ask(
        'query Nadine_Looks($s: String) { contracts(first: 5, filter: { search: $s }) { nodes { id } } }',
        {
          s: 'a search of hers',
        },
      )
      const answer = await read('/explorer/data/slow')
      const found = answer.json<{ operations: Record<string, unknown>[] }>().operations
      expect(found.find(({ door, operation }) => door === 'app' && operation === 'other')).toMatchObject({
        count: expect.any(Number),
        p95: expect.any(Number),
        slowest: { durationMs: expect.any(Number), fetch: { subgraph: expect.any(String) } },
      })
      expect(answer.body).not.toMatch(/Nadine|search of hers/)
      const p95s = found.map(({ p95 }) => p95 as number)
      expect(p95s).toEqual([...p95s].sort((a, b) => b - a))
    })

    test('health tells of each subgraph, and of one that is taken away that it is down', async () => {
      const health = async () =>
        Object.fromEntries(
          (await read('/explorer/data/health'))
            .json<{ subgraphs: DescribedSubgraph[] }>()
            .subgraphs.map((subgraph) => [subgraph.name, subgraph]),
        )
      const before = await health()
      const isRemote = shape !== 'in one process'
      expect(before.contracts).toMatchObject({
        isUp: true,
        addresses: isRemote ? [{ url: expect.stringMatching(/^http:/), isFailing: false }] : null,
        breaker: isRemote ? 'closed' : null,
        health: { version: expect.stringMatching(/^\d/), outbox: { rows: expect.any(Number) }, mails: null },
        fetches: { count: expect.any(Number), p50: expect.any(Number), p95: expect.any(Number) },
      })
      expect(before.notifications).toMatchObject({ isUp: true, health: { outbox: null, mails: { rows: 0 } } })
      await graph.takeAway('matters')
      const after = await health()
      expect(after.matters).toMatchObject({ isUp: false, health: null })
      expect(after.contracts).toMatchObject({ isUp: true })
      if (!isRemote) return
      for (let round = 0; round < 5; round++) await health()
      expect((await health()).matters).toMatchObject({ isUp: false, breaker: 'open', addresses: [{ isFailing: true }] })
    })

    async function countOf(operation: string): Promise<number> {
      const { operations } = (await read('/explorer/data/slow')).json<{
        operations: { operation: string; count: number }[]
      }>()
      return operations.filter((each) => each.operation === operation).reduce((sum, { count }) => sum + count, 0)
    }
  },
)

type Fetch = Extract<PlanStep, { kind: 'fetch' }>
function fetchesOf(step: PlanStep | null): Fetch[] {
  if (!step) return []
  if (step.kind === 'fetch') return [step]
  if (step.kind === 'condition') return [...fetchesOf(step.included), ...fetchesOf(step.otherwise)]
  return step.steps.flatMap(fetchesOf)
}
