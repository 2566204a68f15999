import { newId } from '@parvis/kernel/database/columns.ts'
import { fillPlaceholders, sql } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { milestones } from '../tables.ts'
import { dueStatement } from './dueMilestones.ts'
import { milestonesFixture } from './testing/milestonesFixture.ts'

let fixture: Awaited<ReturnType<typeof milestonesFixture>>
beforeAll(async () => {
  fixture = await milestonesFixture()
})
beforeEach(async () => {
  await fixture.db.delete(milestones)
})
afterAll(() => fixture.stop())

const due = async (from = '2026-11-01', to = '2026-11-30', more = {}) =>
  fixture.subgraph.internal.milestonesDue!({ from, to, first: 100, after: null, ...more })
const titlesDue = async () => (await due()).map(({ title }) => title)

it('a milestone to remind of says whom it concerns: the requester only while clients see it', async () => {
  const contract = await fixture.displayed()
  const milestone = await fixture.madeMilestone(contract, { dueDate: '2026-11-30' })
  const { rima } = fixture.people
  const facts = { id: milestone.id, title: 'Kick-off', dueOn: '2026-11-30', recordId: contract.id }
  expect(await due()).toMatchObject([{ ...facts, requesterId: rima.id, lookedAfterByIds: [fixture.admin.id] }])
  expect(await fixture.subgraph.internal.dueMilestones!({ ids: [milestone.id, 'no id'] })).toEqual(await due())
  await fixture.setVisibility('HIDDEN', milestone)
  expect(await due()).toMatchObject([{ ...facts, requesterId: null }])
  await fixture.setVisibility('SHOWN', milestone)
  await fixture.hide(contract)
  expect(await due()).toMatchObject([{ ...facts, requesterId: null }])
})

it('what is finished, put off, without a last day, of other days or of an ended contract is not reminded of', async () => {
  const contract = await fixture.create()
  const days = ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01', null]
  for (const dueDate of days) await fixture.madeMilestone(contract, { title: `${dueDate}`, dueDate })
  expect(await titlesDue()).toEqual(['2026-11-01', '2026-11-30'])
  for (const status of ['ON_HOLD', 'CANCELLED', 'COMPLETED', 'IN_PROGRESS'] as const) {
    await fixture.db.update(milestones).set({ status }).where(sql`${milestones.title} = '2026-11-01'`)
    expect(await titlesDue()).toEqual(status === 'IN_PROGRESS' ? ['2026-11-01', '2026-11-30'] : ['2026-11-30'])
  }
  await fixture.setStage(contract, 'EXECUTED')
  expect(await titlesDue()).toHaveLength(2)
  for (const stage of ['TERMINATED', 'CANCELLED'] as const) {
    await fixture.setStage(contract, stage)
    expect(await due()).toEqual([])
  }
})

it('its title is for who sees it', async () => {
  const contract = await fixture.displayed()
  const { id } = await fixture.madeMilestone(contract)
  const { rima, thomas } = fixture.people
  const titles = async (viewer: ReturnType<typeof fixture.viewer>) =>
    fixture.subgraph.internal.milestoneTitles!({ ids: [id, 'no id'], viewer })
  expect(await titles(fixture.viewer(rima))).toEqual([{ id, title: 'Kick-off' }])
  expect(await titles(fixture.viewer(thomas))).toEqual([])
  expect(await titles(null)).toEqual([])
  await fixture.setVisibility('HIDDEN', { id })
  expect(await titles(fixture.viewer(rima))).toEqual([])
})

/** Fills the table with so many, fifty of which fall due in November; answers how many buffers asking for those touches. */
async function buffersAmong(count: number, recordId: string): Promise<number> {
  const admin = postgres(fixture.databaseUrl, { max: 1 })
  try {
    await admin`delete from contracts.milestones`
    await admin`
      insert into contracts.milestones (id, record_id, title, due_date, created_by_id, created_by_kind)
      select gen_random_uuid(), ${recordId}, 'Kick-off',
        case when n <= 50 then date '2026-11-01' + n % 30 else date '2027-02-01' + n % 2000 end, ${newId()}, 'staff'
      from generate_series(1, ${count}::int) as n`
    await admin`vacuum analyze contracts.milestones`
    const { sql: text, params } = dueStatement(fixture.db).toSQL()
    const asked = { afterDay: '2026-11-01', afterId: newId(), to: '2026-11-30', first: 500 }
    const filled = fillPlaceholders(params, asked) as (string | number)[]
    const [row] = await admin.unsafe(`explain (analyze, buffers, format json) ${text}`, filled)
    const [{ Plan: plan }] = row!['QUERY PLAN']
    return plan['Shared Hit Blocks'] + plan['Shared Read Blocks']
  } finally {
    await admin.end()
  }
}

it('asking costs what falls due, not the table: of 100,000 as little as of 10,000', async () => {
  const { id } = await fixture.create()
  const few = await buffersAmong(10_000, id)
  expect(await due()).toHaveLength(50)
  const many = await buffersAmong(100_000, id)
  expect(await due()).toHaveLength(50)
  expect(many).toBeLessThanOrEqual(few * 1.2)
  expect(many).toBeLessThan(200)
})
