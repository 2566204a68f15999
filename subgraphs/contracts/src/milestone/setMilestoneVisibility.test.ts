import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { contracts } from '../tables.ts'
import { milestonesFixture } from './testing/milestonesFixture.ts'

let fixture: Awaited<ReturnType<typeof milestonesFixture>>
beforeAll(async () => {
  fixture = await milestonesFixture()
})
afterAll(() => fixture.stop())

const rima = () => fixture.viewer(fixture.people.rima)
const titlesFor = async (viewer: Parameters<typeof fixture.run>[0], { id }: { id: string }) => {
  const { data } = await fixture.run(viewer, 'query ($id: ID!) { contract(id: $id) { milestones { title } } }', { id })
  return data.contract.milestones.map(({ title }: { title: string }) => title)
}

it('only staff show and hide, and only what they see (R23)', async () => {
  const milestone = await fixture.madeMilestone(await fixture.displayed(), {}, rima())
  const unseen = await fixture.madeMilestone(await fixture.create({ private: true }))
  for (const visibility of ['SHOWN', 'HIDDEN'] as const) {
    expect((await fixture.setVisibility(visibility, milestone, rima())).codes).toEqual(['FORBIDDEN'])
    expect((await fixture.setVisibility(visibility, { id: 'x' }, rima())).codes).toEqual(['FORBIDDEN'])
    expect((await fixture.setVisibility(visibility, milestone, null)).codes).toEqual(['UNAUTHENTICATED'])
    for (const id of [unseen.id, '00000000-0000-7000-8000-000000000000', 'no id at all']) {
      expect((await fixture.setVisibility(visibility, { id }, fixture.legal)).codes).toEqual(['NOT_FOUND'])
    }
  }
  expect(await fixture.rowOf(milestone)).toMatchObject({ portalVisible: true, version: 1 })
})

it('hidden it is gone for every client, its creator too, and stays for staff; shown it is back (R23, R23b)', async () => {
  const contract = await fixture.displayed()
  const own = await fixture.madeMilestone(contract, { title: 'Review' }, rima())
  await fixture.madeMilestone(contract, { title: 'Invoice', dueDate: '2026-07-01' })
  const karim = fixture.viewer(fixture.people.karim)
  expect(await titlesFor(rima(), contract)).toEqual(['Invoice', 'Review'])
  expect((await fixture.setVisibility('HIDDEN', own)).milestone).toMatchObject({ id: own.id, version: 1 })
  expect(await titlesFor(rima(), contract)).toEqual(['Invoice'])
  expect(await titlesFor(karim, contract)).toEqual(['Invoice'])
  expect(await titlesFor(fixture.legal, contract)).toEqual(['Invoice', 'Review'])
  await fixture.setVisibility('HIDDEN', own)
  await fixture.setVisibility('SHOWN', own)
  expect(await titlesFor(rima(), contract)).toEqual(['Invoice', 'Review'])
  const events = await fixture.happened(contract)
  expect(events.slice(2).map(({ type, payload, actorId }) => [type, payload, actorId])).toEqual(
    ['milestone.hidden', 'milestone.shown'].map((type) => [
      type,
      { milestoneId: own.id, title: 'Review' },
      fixture.staff.nadine.id,
    ]),
  )
})

it('its version tells no client that it was hidden, or that the legal team worked on what they do not see', async () => {
  fixture.settings.clientsMayEditMilestones = true
  const contract = await fixture.displayed()
  const own = await fixture.madeMilestone(contract, {}, rima())
  const theirs = await fixture.madeMilestone(contract)
  const versions = async (viewer: Parameters<typeof fixture.run>[0]) => {
    const query = 'query ($id: ID!) { contract(id: $id) { milestones { version } } }'
    const { data } = await fixture.run(viewer, query, contract)
    return data.contract.milestones.map(({ version }: { version: number | null }) => version)
  }
  expect(await versions(rima())).toEqual([own.version, null])
  expect(await versions(fixture.viewer(fixture.people.karim))).toEqual([null, null])
  for (const milestone of [own, theirs]) {
    await fixture.setVisibility('HIDDEN', milestone)
    await fixture.setVisibility('SHOWN', milestone)
  }
  expect(await versions(rima())).toEqual([own.version, null])
  expect(await versions(fixture.legal)).toEqual([1, 1])
  fixture.settings.clientsMayEditMilestones = false
  expect(await versions(rima())).toEqual([null, null])
  expect(await versions(fixture.legal)).toEqual([1, 1])
})

it('staff read whether it is visible and whether a client can see it now (V11); a client is refused both', async () => {
  const contract = await fixture.create()
  const milestone = await fixture.madeMilestone(contract)
  const line = async (viewer: Parameters<typeof fixture.run>[0]) => {
    const query =
      'query ($any: [_Any!]!) { _entities(representations: $any) { ... on Milestone { portalVisible shownToClient } } }'
    const { data, codes } = await fixture.run(viewer, query, { any: [{ __typename: 'Milestone', id: milestone.id }] })
    return codes.length ? codes : data._entities[0]
  }
  expect(await line(fixture.admin)).toEqual({ portalVisible: true, shownToClient: false })
  const { record } = await fixture.show(contract)
  expect(await line(fixture.admin)).toEqual({ portalVisible: true, shownToClient: true })
  expect(await line(rima())).toEqual(['FORBIDDEN', 'FORBIDDEN'])
  await fixture.hide(record!)
  expect(await line(fixture.admin)).toEqual({ portalVisible: true, shownToClient: false })
})

it('what is unticked in the dialog is hidden before anybody sees it, what is ticked is shown, in one step (R14b)', async () => {
  const contract = await fixture.create()
  const [first, second] = [
    await fixture.madeMilestone(contract, { title: 'First order' }),
    await fixture.madeMilestone(contract, { title: 'Volume review', portalVisible: false }),
  ]
  const { refusals } = await fixture.show(contract, { hideMilestoneIds: [first.id], showMilestoneIds: [second.id] })
  expect(refusals).toEqual([])
  expect(await titlesFor(rima(), contract)).toEqual(['Volume review'])
  expect((await fixture.happened(contract)).map(({ type }) => type)).toEqual([
    'milestone.added',
    'milestone.added',
    'milestone.hidden',
    'milestone.shown',
  ])
})

it('a refused display hides nothing, and a milestone of another contract or in both lists refuses the display', async () => {
  const contract = await fixture.create()
  const other = await fixture.madeMilestone(await fixture.create())
  const milestone = await fixture.madeMilestone(contract)
  const hide = { hideMilestoneIds: [milestone.id] }
  expect((await fixture.show(contract, { ...hide, requesterId: null })).refusals).toEqual(['REQUESTER_REQUIRED'])
  expect((await fixture.show({ ...contract, version: 7 }, hide)).refusals).toEqual(['CONFLICT'])
  expect((await fixture.show(contract, { hideMilestoneIds: [milestone.id, other.id] })).codes).toEqual(['NOT_FOUND'])
  expect((await fixture.show(contract, { ...hide, showMilestoneIds: [milestone.id] })).codes).toEqual([
    'BAD_USER_INPUT',
  ])
  expect(await fixture.rowOf(milestone)).toMatchObject({ portalVisible: true })
  const [row] = await fixture.db.select().from(contracts).where(eq(contracts.id, contract.id))
  expect(row).toMatchObject({ shareVisible: false, version: 1 })
  expect(await fixture.happened(contract)).toHaveLength(1)
})
