import { createHash } from 'node:crypto'
import { type SubgraphName, subgraphNames } from '@parvis/schema/typeDefs.ts'
import { parse } from 'graphql'
import { beforeEach, expect, test, vi } from 'vitest'
import { nobody } from '../nobody.ts'
import { readApi, readSupergraph } from '../supergraph.ts'
import type { Fetch } from '../transport.ts'
import { createExecutor } from './executor.ts'
import { readOperation } from './operation.ts'
import { createPlanner } from './planner.ts'

const real = createPlanner({ supergraph: readSupergraph(), api: readApi() })
/** The planner, which counts what it is asked: what is compiled anew is planned anew. */
let planner: typeof real & { plan: ReturnType<typeof vi.fn<typeof real.plan>> }
let executor: ReturnType<typeof createExecutor>
beforeEach(() => {
  planner = { ...real, plan: vi.fn(real.plan) }
  const answer: Fetch = async () => ({ data: { firm: { name: 'Khoury Delacroix' } } })
  const fetches = Object.fromEntries(subgraphNames.map((name) => [name, answer])) as Record<SubgraphName, Fetch>
  executor = createExecutor({ planner, kept: planner, fetches })
})

const text = '{ firm { name } }'
const queryHash = createHash('sha256').update(text).digest('hex')

type Loading = NonNullable<ReturnType<typeof createExecutor>['gateway']>

/** Runs an operation as Apollo Server has it run: with the document it read, which may be one that it keeps. */
async function run(document: ReturnType<typeof parse>) {
  const { executor: execute } = await executor.gateway!.load({} as Parameters<Loading['load']>[0])
  const { definition: operation } = readOperation(document)
  const context = { caller: nobody('test'), applySession: () => {} }
  const asked = { document, operation, queryHash, request: { query: text }, context }
  return execute!(asked as unknown as Parameters<NonNullable<typeof execute>>[0])
}

test('nothing stays of what was compiled of a document that is not kept', async () => {
  const document = parse(text)
  for (let time = 1; time <= 3; time++) {
    expect(await run(document)).toMatchObject({ data: { firm: { name: 'Khoury Delacroix' } } })
    expect(planner.plan).toHaveBeenCalledTimes(time)
  }
})

test('what was compiled of one that is kept, or of ours, serves the next request', async () => {
  const document = parse(text)
  for (let time = 1; time <= 2; time++) await executor.documents.apollos.set(`prefix:${queryHash}`, document)
  for (let time = 1; time <= 3; time++) await run(document)
  expect(planner.plan).toHaveBeenCalledTimes(1)

  executor.prepare(queryHash, text)
  expect(planner.plan).toHaveBeenCalledTimes(2)
  const ours = await executor.documents.apollos.get(`prefix:${queryHash}`)
  for (let time = 1; time <= 3; time++) await run(ours!)
  expect(planner.plan).toHaveBeenCalledTimes(2)
})
