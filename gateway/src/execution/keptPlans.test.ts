import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'graphql'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { readPersistedOperations } from '../persistedOperations.ts'
import { readApi, readSupergraph } from '../supergraph.ts'
import { keepPlans } from './keptPlans.ts'
import { createPlanner } from './planner.ts'

let directory = ''
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'parvis-plans-'))
})
afterAll(() => rm(directory, { recursive: true }))

const supergraph = readSupergraph()
const planner = createPlanner({ supergraph, api: readApi() })
/** The planner, which counts what it is asked. */
const counting = () => ({ plan: vi.fn(planner.plan) })
const documents = [...readPersistedOperations().values()].slice(0, 12).map((text) => parse(text, { noLocation: true }))

test('a plan is made once for a schema, and the one that was kept is the one that was made', () => {
  const file = join(directory, 'plans.json')
  const first = keepPlans(planner, supergraph, file)
  const made = documents.map((document) => first.plan(document))
  first.save()
  const asked = counting()
  const second = keepPlans(asked, supergraph, file)
  expect(documents.map((document) => second.plan(document))).toEqual(JSON.parse(JSON.stringify(made)))
  expect(asked.plan).not.toHaveBeenCalled()
})

test('over another schema, or where the file cannot be read, each is made again', async () => {
  const file = join(directory, 'others.json')
  const first = keepPlans(planner, supergraph, file)
  first.plan(documents[0]!)
  first.save()
  for (const [schema, text] of [
    [`${supergraph}\n# changed`, null],
    [supergraph, '{ "madeFrom": '],
  ] as const) {
    if (text) await writeFile(file, text)
    const asked = counting()
    keepPlans(asked, schema, file).plan(documents[0]!)
    expect(asked.plan).toHaveBeenCalledOnce()
  }
})

test('where nothing can be written it goes on without', async () => {
  const inTheWay = join(directory, 'a-file')
  await writeFile(inTheWay, '')
  const kept = keepPlans(planner, supergraph, join(inTheWay, 'plans.json'))
  expect(kept.plan(documents[0]!).kind).toBe('QueryPlan')
  expect(() => kept.save()).not.toThrow()
})
