import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { milestones } from '../tables.ts'
import { milestonesFixture } from './testing/milestonesFixture.ts'

let fixture: Awaited<ReturnType<typeof milestonesFixture>>
beforeAll(async () => {
  fixture = await milestonesFixture()
})
afterAll(() => fixture.stop())
beforeEach(() => {
  fixture.settings.clientsMayEditMilestones = true
})

const rima = () => fixture.viewer(fixture.people.rima)

describe('who may', () => {
  it('one that is hidden, of a hidden contract, or missing is the same NOT_FOUND, its creator included (R23b)', async () => {
    const contract = await fixture.displayed()
    const own = await fixture.madeMilestone(contract, {}, rima())
    const internal = await fixture.madeMilestone(await fixture.create({ private: true }))
    await fixture.setVisibility('HIDDEN', own)
    for (const input of [{ title: 'x' }, { title: '' }, { status: 'OPEN' }]) {
      for (const id of [own.id, internal.id, '00000000-0000-7000-8000-000000000000', 'no id at all']) {
        expect((await fixture.editMilestone({ id, version: 9 }, input, rima())).codes).toEqual(['NOT_FOUND'])
      }
      expect((await fixture.editMilestone(internal, input, fixture.legal)).codes).toEqual(['NOT_FOUND'])
    }
  })

  it('requesters edit their own unless settings forbid it, never the legal team’s; watchers edit none', async () => {
    const contract = await fixture.displayed()
    const [theirs, own] = [await fixture.madeMilestone(contract), await fixture.madeMilestone(contract, {}, rima())]
    const karim = fixture.viewer(fixture.people.karim)
    expect((await fixture.editMilestone(theirs, { title: 'x' }, rima())).codes).toEqual(['FORBIDDEN'])
    expect((await fixture.editMilestone(own, { title: 'x' }, karim)).codes).toEqual(['FORBIDDEN'])
    expect((await fixture.editMilestone(own, { title: 'x' }, null)).codes).toEqual(['UNAUTHENTICATED'])
    fixture.settings.clientsMayEditMilestones = false
    expect((await fixture.editMilestone(own, { title: 'x' }, rima())).codes).toEqual(['FORBIDDEN'])
    fixture.settings.clientsMayEditMilestones = true
    expect((await fixture.editMilestone(own, { title: 'Review' }, rima())).milestone).toMatchObject({
      title: 'Review',
      editable: true,
    })
  })

  it('one who asked for it before and only watches it now edits nothing', async () => {
    const { people } = fixture
    const contract = await fixture.displayed()
    const own = await fixture.madeMilestone(contract, {}, rima())
    const { refusals } = await fixture.show(contract, { requesterId: people.karim.id, watcherIds: [people.rima.id] })
    expect(refusals).toEqual([])
    expect((await fixture.editMilestone(own, { title: 'x' }, rima())).codes).toEqual(['FORBIDDEN'])
  })
})

describe('refusals', () => {
  it.each([{ status: 'IN_PROGRESS' }, { financialStatus: 'PAID' }])('a requester does not say %j', async (input) => {
    const own = await fixture.madeMilestone(await fixture.displayed(), {}, rima())
    expect((await fixture.editMilestone(own, input, rima())).codes).toEqual(['BAD_USER_INPUT'])
    expect(await fixture.rowOf(own)).toMatchObject({ version: 1, status: 'OPEN', financialStatus: 'NOT_PAID' })
  })

  it('once it was begun a requester asks the legal team', async () => {
    const own = await fixture.madeMilestone(await fixture.displayed(), {}, rima())
    const { milestone } = await fixture.editMilestone({ id: own.id, version: 1 }, { status: 'IN_PROGRESS' })
    expect(milestone!.version).toBe(2)
    const answer = await fixture.editMilestone(own, { title: 'x' }, rima())
    expect(answer.refusals).toEqual(['MILESTONE_NOT_OPEN'])
    expect(answer.milestone).toMatchObject({ status: 'IN_PROGRESS', title: 'Kick-off', editable: false })
  })

  it('of two people who change it at the same moment one wins, the other gets CONFLICT and the present milestone', async () => {
    const milestone = await fixture.madeMilestone(await fixture.create())
    const answers = await Promise.all([
      fixture.editMilestone(milestone, { title: 'One' }),
      fixture.editMilestone(milestone, { title: 'Two' }, fixture.legal),
    ])
    expect(answers.flatMap(({ refusals }) => refusals)).toEqual(['CONFLICT'])
    const loser = answers.find(({ refusals }) => refusals.length)!
    expect(loser.milestone).toMatchObject({ version: 2, title: (await fixture.rowOf(milestone))!.title })
  })

  it.each([
    ['a move that is none', { status: 'COMPLETED' }, ['ILLEGAL_MOVE'], []],
    ['a percentage beside the amount (R26)', { percentage: '4' }, ['AMOUNT_OR_PERCENTAGE'], []],
    ['an end before its start', { dueDate: '2026-06-30' }, ['INVALID_VALUE'], []],
    ['an empty title', { title: '' }, ['INVALID_VALUE'], []],
    ['no title at all', { title: null }, [], ['BAD_USER_INPUT']],
    ['no status at all', { status: null }, [], ['BAD_USER_INPUT']],
  ])('%s is refused and nothing is saved', async (_title, input, refusals, codes) => {
    const contract = await fixture.create({ value: '1', currency: 'USD' })
    const milestone = await fixture.madeMilestone(contract, { amount: '62000', startDate: '2026-07-01' })
    const before = await fixture.rowOf(milestone)
    expect(await fixture.editMilestone(milestone, { description: 'changed', ...input })).toMatchObject({
      refusals,
      codes,
    })
    expect(await fixture.rowOf(milestone)).toEqual(before)
    expect(await fixture.happened(contract)).toHaveLength(1)
  })
})

it('staff change what they say and leave the rest; the event names the fields and the move', async () => {
  const contract = await fixture.create({ value: '1', currency: 'USD' })
  const milestone = await fixture.madeMilestone(contract, { amount: '62000', startDate: '2026-07-01' })
  const first = await fixture.editMilestone(milestone, {
    amount: null,
    percentage: '10',
    status: 'IN_PROGRESS',
    financialStatus: 'PAID',
  })
  expect(first.milestone).toMatchObject({
    title: 'Kick-off',
    amount: null,
    currency: null,
    percentage: '10.00',
    startDate: '2026-07-01',
    status: 'IN_PROGRESS',
    financialStatus: 'PAID',
    version: 2,
  })
  const done = (await fixture.editMilestone(first.milestone!, { status: 'COMPLETED' })).milestone!
  const reopened = (await fixture.editMilestone(done, { status: 'IN_PROGRESS', startDate: null })).milestone!
  expect(reopened).toMatchObject({ status: 'IN_PROGRESS', startDate: null, version: 4 })
  const [, ...edits] = await fixture.happened(contract)
  expect(edits.map(({ type, payload }) => [type, [...(payload.fields as string[])].sort(), payload.move])).toEqual([
    [
      'milestone.edited',
      ['amount', 'currency', 'financialStatus', 'percentage', 'status'],
      { from: 'OPEN', to: 'IN_PROGRESS' },
    ],
    ['milestone.edited', ['status'], { from: 'IN_PROGRESS', to: 'COMPLETED' }],
    ['milestone.edited', ['startDate', 'status'], { from: 'COMPLETED', to: 'IN_PROGRESS' }],
  ])
})

it('an amount stored under other rules stays while the rest changes, and fits when it changes itself', async () => {
  const contract = await fixture.create({ value: '1', currency: 'USD' })
  const made = await fixture.madeMilestone(contract, { amount: '100', currency: 'JPY' })
  await fixture.db.update(milestones).set({ amount: '100.50' }).where(eq(milestones.id, made.id))
  const same = { amount: '100.50', currency: 'JPY' }
  const { milestone } = await fixture.editMilestone(made, { title: 'Launch', ...same })
  expect(milestone).toMatchObject({ title: 'Launch', version: 2, ...same })
  expect((await fixture.editMilestone(milestone!, { amount: '100.60' })).refusals).toEqual(['TOO_MANY_DECIMALS'])
  expect((await fixture.editMilestone(milestone!, { currency: 'KWD' })).milestone).toMatchObject({ amount: '100.500' })
})

it('nothing to change is no change, however the numbers are written, and the same client key has one effect (R62)', async () => {
  const contract = await fixture.create({ value: '1', currency: 'USD' })
  const milestone = await fixture.madeMilestone(contract, { amount: '62000.5' })
  const same = await fixture.editMilestone(milestone, { title: ' Kick-off ', amount: '062000.50', status: 'OPEN' })
  expect(same.milestone).toMatchObject({ version: 1 })
  const input = { title: 'Launch', clientKey: 'once' }
  const answers = [await fixture.editMilestone(milestone, input), await fixture.editMilestone(milestone, input)]
  expect(answers[1]).toEqual(answers[0])
  expect(await fixture.happened(contract)).toHaveLength(2)
})
