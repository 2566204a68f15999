import { newId } from '@parvis/kernel/database/columns.ts'
import { dayAfter, dayIn } from '@parvis/schema/days.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { identityFixture } from '../fixtures.ts'
import { delegations, events, type PortalUserRow, portalUsers, staffUsers } from '../tables.ts'

let fixture: Awaited<ReturnType<typeof identityFixture>>
beforeEach(async () => {
  fixture = await identityFixture()
})
afterEach(() => fixture.stop())

const today = dayIn('UTC', Date.now())
const soon = { from: today, to: dayAfter(today, 5) }
const away = 'outOfOffice { from to running deputy { id isActive } }'
const fields = `viewer { staffUser { ${away} } portalUser { ${away} } }`
const delegate = (viewer: Viewer | null, deputyId: string, days: { from: string; to: string } = soon) =>
  fixture.mutate(viewer, 'delegate', { ...days, deputyId }, fields)
const end = (viewer: Viewer) => fixture.mutate(viewer, 'endDelegation', {}, fields)
const all = () => fixture.db.select().from(delegations).orderBy(delegations.id)
const collaborator = (more: Partial<PortalUserRow> = {}) => fixture.person({ accessType: 'BOTH', ...more })
const deputiesOf = async (viewer: Viewer | null, search: string | null = null) => {
  const query = 'query ($search: String) { deputies(first: 10, search: $search) { nodes { id } totalCount { value } } }'
  const { data, codes } = await fixture.run(viewer, query, { search })
  if (!data?.deputies) return codes
  expect(data.deputies.totalCount.value).toBe(data.deputies.nodes.length)
  return data.deputies.nodes.map(({ id }: { id: string }) => id)
}

describe('refusals', () => {
  it('nobody who is not signed in, and nothing to end where nothing is planned', async () => {
    expect((await delegate(null, fixture.ids.antoine)).codes).toEqual(['UNAUTHENTICATED'])
    expect((await end(fixture.legal)).refusals).toEqual(['NOT_AWAY'])
  })

  it.each([
    ['over', { from: dayAfter(today, -9), to: dayAfter(today, -1) }],
    ['in the wrong order', { from: dayAfter(today, 3), to: dayAfter(today, 2) }],
    ['more than a year', { from: today, to: dayAfter(today, 367) }],
  ])('days that are %s', async (_title, days) => {
    expect((await delegate(fixture.legal, fixture.ids.nadine, days)).refusals).toEqual(['INVALID_VALUE'])
    expect(await all()).toEqual([])
  })

  it('a deputy of another company, of none, deactivated, without collaborator access, of the other side, oneself', async () => {
    const person = await collaborator()
    const viewer = fixture.portal(person)
    const wrong = await Promise.all([
      collaborator({ companyId: fixture.ids.harcourt }),
      collaborator({ companyId: null }),
      collaborator({ status: 'INACTIVE' }),
      fixture.person({ accessType: 'CLIENT' }),
    ])
    for (const deputyId of [...wrong.map(({ id }) => id), person.id, fixture.ids.nadine, newId(), 'nobody']) {
      expect((await delegate(viewer, deputyId)).refusals).toEqual(['DEPUTY_NOT_ELIGIBLE'])
    }
    const alone = fixture.portal(await collaborator({ companyId: null }))
    expect((await delegate(alone, (await collaborator({ companyId: null })).id)).refusals).toEqual([
      'DEPUTY_NOT_ELIGIBLE',
    ])
    for (const deputyId of [person.id, fixture.ids.antoine]) {
      expect((await delegate(fixture.legal, deputyId)).refusals).toEqual(['DEPUTY_NOT_ELIGIBLE'])
    }
    expect(await all()).toEqual([])
  })

  it('a deputy who is away on one of the days', async () => {
    const { nadine, antoine } = fixture.ids
    const days = { from: soon.to, to: dayAfter(soon.to, 3) }
    await fixture.db.insert(staffUsers).values({
      id: newId(),
      displayName: 'Olivia',
      email: 'o@firm.example',
      role: 'LEGAL',
      status: 'ACTIVE',
      locale: 'EN',
    })
    expect((await delegate(fixture.admin, antoine, days)).refusals).toEqual([])
    expect((await delegate(fixture.legal, nadine)).refusals).toEqual(['DEPUTY_AWAY'])
    expect((await delegate(fixture.legal, nadine, { from: today, to: dayAfter(soon.to, -1) })).refusals).toEqual([])
  })
})

it('says when a member of the legal team is away, in place of what was planned; colleagues read it, clients do not', async () => {
  const { nadine, antoine } = fixture.ids
  await delegate(fixture.legal, nadine, { from: dayAfter(today, 3), to: dayAfter(today, 4) })
  const { payload } = await delegate(fixture.legal, nadine)
  const planned = { ...soon, running: true, deputy: { id: nadine, isActive: true } }
  expect(payload.viewer.staffUser.outOfOffice).toEqual(planned)
  expect((await all()).map(({ endedAt }) => endedAt === null)).toEqual([false, true])
  const query = `query ($id: ID!) { staffUser(id: $id) { ${away} } }`
  expect((await fixture.run(fixture.admin, query, { id: antoine })).data.staffUser.outOfOffice).toEqual(planned)
  const happened = await fixture.db.select().from(events).where(eq(events.subjectId, antoine)).orderBy(events.id)
  expect(happened.map(({ type }) => type)).toEqual(['person.delegated', 'person.delegated'])
  expect(happened[1]!.payload).toMatchObject({ toId: nadine, ...soon })
})

it('a collaborator names a colleague, who does not stand in any more once of another company or deactivated', async () => {
  const [person, deputy] = [await collaborator(), await collaborator()]
  const viewer = fixture.portal(person)
  expect(await deputiesOf(viewer)).toEqual([deputy.id])
  expect(await deputiesOf(viewer, 'nobody of this name')).toEqual([])
  await delegate(viewer, deputy.id)
  const seen = async () =>
    (await fixture.run(viewer, `{ viewer { portalUser { ${away} } } }`)).data.viewer.portalUser.outOfOffice.deputy
  expect(await seen()).toEqual({ id: deputy.id, isActive: true })
  const change = (values: Partial<PortalUserRow>) =>
    fixture.db.update(portalUsers).set(values).where(eq(portalUsers.id, deputy.id))
  await change({ companyId: fixture.ids.harcourt })
  expect(await seen()).toEqual({ id: deputy.id, isActive: false })
  await change({ companyId: fixture.ids.cedre, status: 'INACTIVE' })
  expect(await seen()).toEqual({ id: deputy.id, isActive: false })
})

it('ends at once by hand, and by itself after the last day', async () => {
  const { nadine, antoine } = fixture.ids
  await delegate(fixture.legal, nadine)
  expect((await end(fixture.legal)).payload.viewer.staffUser.outOfOffice).toBeNull()
  await fixture.db
    .insert(delegations)
    .values({ fromId: antoine, toId: nadine, firstDay: dayAfter(today, -9), lastDay: dayAfter(today, -1) })
  const { data } = await fixture.run(fixture.legal, `{ viewer { staffUser { ${away} } } }`)
  expect(data.viewer.staffUser.outOfOffice).toBeNull()
  expect((await end(fixture.legal)).refusals).toEqual(['NOT_AWAY'])
})

it('of ten at once one is open', async () => {
  await Promise.all(Array.from({ length: 10 }, () => delegate(fixture.legal, fixture.ids.nadine)))
  expect((await all()).filter(({ endedAt }) => endedAt === null)).toHaveLength(1)
})

it('nobody signed in, and a client of no company, finds no deputies', async () => {
  expect(await deputiesOf(null)).toEqual(['UNAUTHENTICATED'])
  expect(await deputiesOf(fixture.portal(await collaborator({ companyId: null })))).toEqual([])
  expect(await deputiesOf(fixture.legal, 'khoury')).toEqual([fixture.ids.nadine])
})
