import { dayAfter, dayIn } from '@parvis/schema/days.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { contractsFixture } from '../fixtures.ts'
import { contracts } from '../tables.ts'

let fixture: Awaited<ReturnType<typeof contractsFixture>>
beforeAll(async () => {
  fixture = await contractsFixture()
})
afterAll(() => fixture.stop())

/** Twenty-five hours apart: it is never the same day in both. */
const [west, east] = ['Pacific/Pago_Pago', 'Pacific/Kiritimati'] as const
const at = (viewer: Viewer, firmTimeZone: string): Viewer => ({ ...viewer, firmTimeZone })
const todayIn = (zone: string) => dayIn(zone, Date.now())

/** An executed contract that ends on a day; null for an open end. */
async function executed(endDate: string | null, input: Record<string, unknown> = {}) {
  const contract = await fixture.create({ endDate, ...input })
  await fixture.db.update(contracts).set({ stage: 'EXECUTED' }).where(eq(contracts.id, contract.id))
  return contract.id
}

type Asked = { first?: number; after?: string | null; days?: number; stages?: string[] }

async function ending(viewer: Viewer | null, { first = 100, after = null, days = 90, stages }: Asked = {}) {
  const filter = { endingWithinDays: days, stages }
  const { data, codes } = await fixture.run(
    viewer,
    `query ($first: Int!, $after: String, $filter: ContractFilter) {
      contracts(first: $first, after: $after, filter: $filter) {
        nodes { id } pageInfo { endCursor hasNextPage } totalCount { value }
      }
    }`,
    { first, after, filter },
  )
  const { nodes, pageInfo, totalCount } = data?.contracts ?? { nodes: [] }
  return { ids: nodes.map(({ id }: { id: string }) => id), pageInfo, count: totalCount?.value, codes }
}

it('a contract is expired once its last day is over where the firm is', async () => {
  const id = await executed(todayIn(west))
  const expired = async (viewer: Viewer) =>
    (await fixture.run(viewer, 'query ($id: ID!) { contract(id: $id) { expired } }', { id })).data.contract.expired
  expect(await expired(at(fixture.admin, west))).toBe(false)
  expect(await expired(at(fixture.admin, east))).toBe(true)
})

it('what ends soon is in force, comes soonest first and in pages, and its last day counts where the firm is', async () => {
  const { db, admin } = fixture
  await db.delete(contracts)
  const today = todayIn('UTC')
  const [later, tomorrow, sameDay, last] = [
    await executed(dayAfter(today, 30)),
    await executed(dayAfter(today, 1)),
    await executed(dayAfter(today, 1)),
    await executed(dayAfter(today, 90)),
  ]
  // Not any more, not yet, never, and not in force.
  for (const day of [dayAfter(today, -1), dayAfter(today, 91), null]) await executed(day)
  await fixture.create({ endDate: dayAfter(today, 5) })
  expect(await ending(admin)).toMatchObject({ ids: [tomorrow, sameDay, later, last], count: 4 })
  const first = await ending(admin, { first: 1 })
  const second = await ending(admin, { first: 2, after: first.pageInfo.endCursor })
  const third = await ending(admin, { first: 2, after: second.pageInfo.endCursor })
  expect([first.ids, second.ids, third.ids]).toEqual([[tomorrow], [sameDay, later], [last]])
  expect(third.pageInfo.hasNextPage).toBe(false)
  expect(await ending(admin, { days: 1 })).toMatchObject({ ids: [tomorrow, sameDay], count: 2 })
  expect((await ending(admin, { stages: ['DRAFT'] })).ids).toEqual([])
  const there = await executed(todayIn(west))
  expect((await ending(at(admin, west), { days: 0 })).ids).toContain(there)
  expect((await ending(at(admin, east), { days: 90 })).ids).not.toContain(there)
})

it('of what ends soon nobody is shown what is not theirs to see', async () => {
  const id = await executed(dayAfter(todayIn('UTC'), 3), { private: true })
  expect((await ending(fixture.admin)).ids).toContain(id)
  expect((await ending(fixture.legal)).ids).not.toContain(id)
  const shown = await fixture.create({ endDate: dayAfter(todayIn('UTC'), 3) })
  await fixture.show(shown)
  await fixture.db.update(contracts).set({ stage: 'EXECUTED' }).where(eq(contracts.id, shown.id))
  // A client would read another's dates off such a list no sooner than off their own: they have none.
  expect(await ending(fixture.viewer(fixture.people.rima))).toMatchObject({ ids: [], count: 0 })
  expect(await ending(null)).toMatchObject({ codes: ['UNAUTHENTICATED'] })
})

it('a number of days that is none, and a place in a list of another order, are refused', async () => {
  expect((await ending(fixture.admin, { days: -1 })).codes).toEqual(['BAD_USER_INPUT'])
  expect((await ending(fixture.admin, { days: 3661 })).codes).toEqual(['BAD_USER_INPUT'])
  await fixture.create()
  const { data } = await fixture.run(fixture.admin, '{ contracts(first: 1) { pageInfo { endCursor } } }')
  const after = data.contracts.pageInfo.endCursor
  expect((await ending(fixture.admin, { after })).codes).toEqual(['BAD_USER_INPUT'])
})
