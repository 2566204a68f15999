import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { contenders } from './contenders/contenders.ts'
import { type Cluster, openDatabase } from './data/openDatabase.ts'
import { listBuffers } from './measure/listBuffers.ts'
import { type Fetch, statementsPerFetch } from './measure/statementsPerFetch.ts'
import { contractPage } from './operations/contractPage.ts'
import { contractsList } from './operations/contractsList.ts'
import { operations } from './operations/operations.ts'
import { shareContract } from './operations/shareContract.ts'
import { type Races, startRaces } from './runRaces.ts'

const size = 2_000
const quietly = () => {}
let cluster: Cluster

beforeAll(() => {
  cluster = { url: inject('postgresUrl'), postmaster: null, stop: async () => {} }
  // Here it is not measured how long they take to start.
  vi.stubEnv('NODE_COMPILE_CACHE', join(inject('runDirectory'), 'compiled'))
})

describe('every contender', () => {
  let races: Races

  beforeAll(async () => {
    races = await startRaces(cluster, { size, contenders }, quietly)
  }, 240_000)
  afterAll(() => races?.stop())

  it.each(operations)(
    'gives the same answers, and the race runs to its end: $name',
    async (operation) => {
      const pace = { compared: 30, rounds: 1, forMs: 0, atLeast: 10, concurrency: 4 }
      const { standings } = await races.run(operation, pace)
      expect(standings.map(({ contender }) => contender)).toEqual(contenders.map(({ key }) => key))
    },
    120_000,
  )
})

describe('statements, as PostgreSQL counts them', () => {
  const fetched = async (operation: (typeof operations)[number]) => {
    const found = await statementsPerFetch(await openDatabase(cluster, size, quietly), operation)
    return Object.values(found).map((fetches) => fetches.filter(({ what }) => what === 'graphql'))
  }
  const tables = ({ statements }: Fetch) => statements.map((text) => /from "\w+"\."(\w+)"/.exec(text)?.[1]).sort()

  it('the list takes one for the contracts of a page and one for all people named on it', async () => {
    for (const [contracts, people] of await fetched(contractsList)) {
      expect(tables(contracts!)).toEqual(['contracts'])
      expect(people!.statements).toHaveLength(1)
    }
  }, 60_000)

  it('the page of a contract takes one for each kind of thing on it, however many there are', async () => {
    for (const fetches of await fetched(contractPage)) {
      for (const { statements } of fetches) expect(new Set(statements).size).toBe(statements.length)
      expect(fetches.find(({ to }) => to === 'contracts')?.statements).toHaveLength(5)
    }
  }, 60_000)

  it('the share mutation writes nothing once a person', async () => {
    const [[contracts] = []] = await fetched(shareContract)
    const writes = contracts!.statements.filter((text) => /^(insert|update|delete|with)/.test(text))
    expect(writes.map((text) => /"\w+"\."(\w+)"/.exec(text)?.[1])).toEqual(['contracts', 'events'])
  }, 60_000)
})

it('a page of the list costs what the page costs, not what the table holds', async () => {
  const few = await listBuffers(await openDatabase(cluster, 5_000, quietly))
  const many = await listBuffers(await openDatabase(cluster, 20_000, quietly))
  for (const [page, buffers] of Object.entries(many)) {
    expect(buffers, page).toBeLessThanOrEqual(few[page]! * 1.3)
  }
}, 120_000)
