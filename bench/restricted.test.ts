import { contractsFixture } from '@parvis/contracts/src/fixtures.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import postgres from 'postgres'
import { expect, it } from 'vitest'
import { watchStatements } from './measure/watchStatements.ts'

const query = `query ($after: String, $filter: ContractFilter) {
  contracts(first: 50, after: $after, filter: $filter) { nodes { id } pageInfo { endCursor } }
}`
const counting = 'query ($filter: ContractFilter) { contracts(first: 1, filter: $filter) { totalCount { value } } }'
/** A prepared statement gets the plan it keeps after five times. */
const times = 7
/** So many contracts are open to the whole legal team, and so many more name the viewer, spread over all of them. */
const seen = 150

type Fixture = Awaited<ReturnType<typeof contractsFixture>>

/** All others are private to somebody else, whatever one asks for: company, assignee, stage, end and words. */
async function fill({ databaseUrl, staff, companies, typeId }: Fixture, contracts: number) {
  const admin = postgres(databaseUrl, { max: 1, onnotice: () => {} })
  const step = Math.floor(contracts / seen)
  await admin`
    insert into contracts.contracts (id, name, type_id, created_by_id, assignee_id, company_id, stage, end_date, private, staff_ids,
      created_at)
    select uuidv7(-i * interval '1 minute'), 'Agreement ' || i, ${typeId}, ${staff.olivia.id}, ${staff.nadine.id},
      ${companies.cedre.id}, 'EXECUTED', current_date + 1 + i % 60, i % ${step} > 0,
      case when i % ${step} = 1 then array[${staff.antoine.id}::uuid] else '{}' end, now() - i * interval '1 minute'
    from generate_series(1, ${contracts}) i`
  await admin`
    insert into contracts.contract_access (record_id, grantee_id, sort_at, via)
    select id, created_by_id, created_at, 'CREATOR' from contracts.contracts where private
    union all select id, assignee_id, created_at, 'ASSIGNEE' from contracts.contracts where private
    union all select id, unnest(staff_ids), created_at, 'NAMED' from contracts.contracts where private`
  await admin`vacuum (analyze) contracts.contracts`
  await admin`vacuum (analyze) contracts.contract_access`
  await admin.end()
}

/** How many pages of tables and indexes each list touches: the first page of it, the next, and what is counted. */
async function buffersAmong(contracts: number): Promise<Record<string, number>> {
  const fixture = await contractsFixture()
  try {
    await fill(fixture, contracts)
    const filters = {
      all: {},
      'of a company': { companyId: fixture.companies.cedre.id },
      'of an assignee': { assigneeId: fixture.staff.nadine.id },
      'at a stage': { stages: ['EXECUTED', 'DRAFT'] },
      'ending soon': { endingWithinDays: 90 },
      'with a word': { search: 'agreement' },
      'with a word of few': { search: `agreement ${1}` },
    }
    const viewers = {
      'who sees few': fixture.legal,
      'who sees all': fixture.admin,
      'whose they are': fixture.otherLegal,
    }
    const watch = await watchStatements(fixture.databaseUrl)
    const found: Record<string, number> = {}
    const asked = async (name: string, viewer: Viewer, document: string, variables: object) => {
      watch.take()
      let after: string | null = null
      for (let i = 0; i < times; i += 1) {
        const { data, codes } = await fixture.run(viewer, document, { ...variables })
        expect(codes).toEqual([])
        after = data.contracts.pageInfo?.endCursor ?? null
      }
      found[name] = watch.take().at(-1)!.buffers
      return after
    }
    for (const [who, viewer] of Object.entries(viewers)) {
      for (const [what, filter] of Object.entries(filters)) {
        // Those are sorted: whoever made them all has all of them sorted, as their access rows stand in the order of creation.
        if (what === 'ending soon' && viewer === fixture.otherLegal) continue
        const after = await asked(`${what}, ${who}`, viewer, query, { filter })
        await asked(`${what}, ${who}, further on`, viewer, query, { filter, after })
        await asked(`${what}, ${who}, counted`, viewer, counting, { filter })
      }
    }
    await watch.stop()
    return found
  } finally {
    await fixture.stop()
  }
}

/**
 * A page of 50 may take twelve buffers a row, each of three reasons to look at it being a walk along an index and to the
 * row; what is counted up to a thousand as many as six. Reading all of the table takes 900, looking at each row 20,000.
 */
const most = { page: 12 * 50, counted: 6 * 1000 }

it('where nearly every contract is private to others, a list costs what its page costs', async () => {
  for (const [list, buffers] of Object.entries(await buffersAmong(20_000))) {
    expect.soft(buffers, list).toBeLessThanOrEqual(list.includes('counted') ? most.counted : most.page)
  }
}, 120_000)
