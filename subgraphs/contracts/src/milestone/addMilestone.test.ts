import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deliveries, milestones } from '../tables.ts'
import { milestonesFixture } from './testing/milestonesFixture.ts'

let fixture: Awaited<ReturnType<typeof milestonesFixture>>
beforeAll(async () => {
  fixture = await milestonesFixture()
})
afterAll(() => fixture.stop())
beforeEach(() => {
  fixture.settings.clientsMayAddMilestones = true
})

const rima = () => fixture.viewer(fixture.people.rima)
const milestonesOf = ({ id }: { id: string }) => fixture.db.select().from(milestones).where(eq(milestones.recordId, id))

describe('who may', () => {
  it('nobody signed in is UNAUTHENTICATED', async () => {
    expect((await fixture.addMilestone(await fixture.displayed(), {}, null)).codes).toEqual(['UNAUTHENTICATED'])
  })

  it('a contract somebody does not see is the same NOT_FOUND as a missing one, whatever they send', async () => {
    const { fadi, thomas } = fixture.people
    const hidden = await fixture.create({ private: true, requesterId: fixture.people.rima.id })
    const shown = await fixture.displayed()
    for (const input of [{}, { status: 'COMPLETED' }, { title: '' }, { amount: '1', percentage: '1' }]) {
      for (const id of [hidden.id, '00000000-0000-7000-8000-000000000000', 'no id at all']) {
        expect((await fixture.addMilestone({ id }, input, rima())).codes).toEqual(['NOT_FOUND'])
        expect((await fixture.addMilestone({ id }, input, fixture.legal)).codes).toEqual(['NOT_FOUND'])
      }
      for (const person of [fadi, thomas]) {
        expect((await fixture.addMilestone(shown, input, fixture.viewer(person))).codes).toEqual(['NOT_FOUND'])
      }
    }
    expect(await milestonesOf(hidden)).toEqual([])
    expect(await milestonesOf(shown)).toEqual([])
  })

  it('a watcher or a colleague who sees the contract is FORBIDDEN, also with a refusable input (R25)', async () => {
    const { companies, people } = fixture
    const contract = await fixture.displayed()
    companies.cedre.requestSharing = 'EVERYONE'
    for (const person of [people.karim, people.fadi]) {
      for (const input of [{}, { title: '' }, { status: 'OPEN' }]) {
        expect((await fixture.addMilestone(contract, input, fixture.viewer(person))).codes).toEqual(['FORBIDDEN'])
      }
    }
    companies.cedre.requestSharing = 'NONE'
    expect(await milestonesOf(contract)).toEqual([])
  })

  it('the requester is FORBIDDEN while the settings say so; staff are not', async () => {
    const contract = await fixture.displayed()
    fixture.settings.clientsMayAddMilestones = false
    expect((await fixture.addMilestone(contract, {}, rima())).codes).toEqual(['FORBIDDEN'])
    expect((await fixture.addMilestone(contract, {}, fixture.legal)).codes).toEqual([])
  })

  it('a requester who moved to another company does not see it any more', async () => {
    const contract = await fixture.displayed()
    fixture.people.rima.companyId = fixture.companies.harcourt.id
    expect((await fixture.addMilestone(contract, {}, rima())).codes).toEqual(['NOT_FOUND'])
    fixture.people.rima.companyId = fixture.companies.cedre.id
  })

  it('`mayAddMilestone` says the same to each of them', async () => {
    const contract = await fixture.displayed()
    const says = async (viewer: Parameters<typeof fixture.run>[0]) =>
      (await fixture.run(viewer, 'query ($id: ID!) { contract(id: $id) { mayAddMilestone } }', contract)).data.contract
        .mayAddMilestone
    expect(await says(fixture.admin)).toBe(true)
    expect(await says(rima())).toBe(true)
    expect(await says(fixture.viewer(fixture.people.karim))).toBe(false)
    fixture.settings.clientsMayAddMilestones = false
    expect(await says(rima())).toBe(false)
    fixture.settings.clientsMayAddMilestones = true
    await fixture.setStage(contract, 'TERMINATED')
    expect(await says(rima())).toBe(false)
    expect(await says(fixture.admin)).toBe(true)
  })
})

describe('refusals', () => {
  it.each([{ status: 'OPEN' }, { financialStatus: 'PAID' }, { portalVisible: true }, { portalVisible: false }])(
    'a requester does not say %j (R24)',
    async (input) => {
      const contract = await fixture.displayed()
      expect((await fixture.addMilestone(contract, input, rima())).codes).toEqual(['BAD_USER_INPUT'])
      expect(await milestonesOf(contract)).toEqual([])
    },
  )

  it.each(['TERMINATED', 'CANCELLED'] as const)('a requester adds nothing to a contract that is %s', async (stage) => {
    const contract = await fixture.displayed()
    await fixture.setStage(contract, stage)
    expect((await fixture.addMilestone(contract, {}, rima())).refusals).toEqual(['CONTRACT_ENDED'])
    expect((await fixture.addMilestone(contract)).refusals).toEqual([])
  })

  it.each([
    ['no title', { title: ' ' }, 'INVALID_VALUE'],
    ['a title of 201 characters', { title: 'x'.repeat(201) }, 'INVALID_VALUE'],
    ['a description of 2,001 characters', { description: 'x'.repeat(2001) }, 'INVALID_VALUE'],
    ['an amount and a percentage (R26)', { amount: '1', percentage: '1', currency: 'USD' }, 'AMOUNT_OR_PERCENTAGE'],
    ['zero of both (R26)', { amount: '0', percentage: '0', currency: 'USD' }, 'AMOUNT_OR_PERCENTAGE'],
    ['an amount without a currency', { amount: '1' }, 'CURRENCY_REQUIRED'],
    ['a third decimal of dollars', { amount: '1.001', currency: 'USD' }, 'TOO_MANY_DECIMALS'],
    ['a fourth decimal of dinars', { amount: '0.1255', currency: 'JOD' }, 'TOO_MANY_DECIMALS'],
    ['a part of a yen', { amount: '0.5', currency: 'JPY' }, 'TOO_MANY_DECIMALS'],
    ['a third decimal of a percentage', { percentage: '0.125' }, 'INVALID_VALUE'],
    ['a currency that is none', { amount: '1', currency: 'ZZZ' }, 'INVALID_VALUE'],
    ['a negative amount', { amount: '-1', currency: 'USD' }, 'INVALID_VALUE'],
    ['a negative percentage', { percentage: '-0.01' }, 'INVALID_VALUE'],
    ['more than all of it', { percentage: '100.01' }, 'INVALID_VALUE'],
    ['far more than all of it', { percentage: '9999999999999999' }, 'INVALID_VALUE'],
    ['an end before its start', { startDate: '2026-07-02', dueDate: '2026-07-01' }, 'INVALID_VALUE'],
  ])('%s is refused and nothing is saved', async (_title, input, code) => {
    const contract = await fixture.create()
    const answer = await fixture.addMilestone(contract, input)
    expect(answer).toEqual({ milestone: null, codes: [], refusals: [code] })
    expect(await milestonesOf(contract)).toEqual([])
    expect(await fixture.happened(contract)).toEqual([])
  })

  it('a contract holds 200 milestones, also when two people add the last at the same moment', async () => {
    const contract = await fixture.create()
    const first = await fixture.madeMilestone(contract)
    const row = (await fixture.rowOf(first))!
    const more = Array.from({ length: 198 }, () => ({ ...row, id: crypto.randomUUID() }))
    await fixture.db.insert(milestones).values(more)
    const answers = await Promise.all([fixture.addMilestone(contract), fixture.addMilestone(contract)])
    expect(answers.flatMap(({ refusals }) => refusals)).toEqual(['TOO_MANY'])
    expect(await milestonesOf(contract)).toHaveLength(200)
  })
})

describe('adding', () => {
  it('a requester’s is open, not paid, visible and marked as a client’s; notifications and identity are told (R24)', async () => {
    const contract = await fixture.displayed({ assigneeId: fixture.staff.antoine.id })
    const milestone = await fixture.madeMilestone(
      contract,
      { title: ' First yearly review ', dueDate: '2027-01-15' },
      rima(),
    )
    expect(milestone).toMatchObject({
      title: 'First yearly review',
      dueDate: '2027-01-15',
      status: 'OPEN',
      financialStatus: 'NOT_PAID',
      version: null,
      createdBy: { __typename: 'PortalUser', id: fixture.people.rima.id },
      editable: false,
    })
    expect(await fixture.rowOf(milestone)).toMatchObject({ portalVisible: true })
    const [event] = await fixture.happened(contract)
    expect(event).toMatchObject({
      type: 'milestone.added',
      actorId: fixture.people.rima.id,
      payload: {
        milestoneId: milestone.id,
        title: 'First yearly review',
        source: 'PORTAL',
      },
    })
    const due = await fixture.db.select().from(deliveries).where(eq(deliveries.eventId, event!.id))
    // Identity notes whose first act it was.
    expect(due.map(({ consumer }) => consumer).toSorted()).toEqual(['identity', 'notifications'])
  })

  it.each([
    ['12.5', 'KWD', '12.500'],
    ['0.125', 'JOD', '0.125'],
    ['1240000', 'JPY', '1240000'],
    ['62000.5', 'USD', '62000.50'],
  ])('%s %s is kept and answered as %s', async (amount, currency, kept) => {
    expect(await fixture.madeMilestone(await fixture.create(), { amount, currency })).toMatchObject({
      amount: kept,
      currency,
    })
  })

  it('staff say everything, in the contract’s currency unless they name one', async () => {
    const contract = await fixture.create({ value: '1240000', currency: 'USD' })
    const first = await fixture.madeMilestone(contract, {
      amount: '62000',
      status: 'IN_PROGRESS',
      financialStatus: 'PARTIALLY_PAID',
      portalVisible: false,
    })
    expect(first).toMatchObject({
      amount: '62000.00',
      currency: 'USD',
      status: 'IN_PROGRESS',
      financialStatus: 'PARTIALLY_PAID',
      createdBy: { __typename: 'StaffUser', id: fixture.staff.nadine.id },
      editable: true,
    })
    expect(await fixture.rowOf(first)).toMatchObject({ portalVisible: false })
    expect(await fixture.madeMilestone(contract, { amount: '1', currency: 'EUR' })).toMatchObject({ currency: 'EUR' })
    const share = await fixture.madeMilestone(contract, { percentage: '10', currency: 'EUR' })
    expect(share).toMatchObject({ percentage: '10.00', amount: null, currency: null })
    const events = await fixture.happened(contract)
    expect(events.map(({ payload }) => payload.source)).toEqual(['STAFF', 'STAFF', 'STAFF'])
  })

  it('the same client key twice adds one (R62)', async () => {
    const contract = await fixture.displayed()
    const answers = await Promise.all([1, 2].map(() => fixture.addMilestone(contract, { clientKey: 'once' }, rima())))
    expect(answers[0]).toEqual(answers[1])
    expect(await milestonesOf(contract)).toHaveLength(1)
  })
})
