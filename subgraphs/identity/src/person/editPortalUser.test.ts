import type { Viewer } from '@parvis/schema/viewer.ts'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { identityFixture } from '../fixtures.ts'
import { deliveries, events, type PortalUserRow, portalUsers } from '../tables.ts'

let fixture: Awaited<ReturnType<typeof identityFixture>>
beforeAll(async () => {
  fixture = await identityFixture()
})
afterAll(() => fixture.stop())

const edit = (person: PortalUserRow, changes: Record<string, unknown>, viewer: Viewer = fixture.legal) =>
  fixture.mutate(
    viewer,
    'editPortalUser',
    { portalUserId: person.id, version: person.version, ...changes },
    'portalUser { id version email company { id } }',
  )
const present = async ({ id }: PortalUserRow) =>
  (await fixture.db.select().from(portalUsers).where(eq(portalUsers.id, id)))[0]!
const happened = async ({ id }: PortalUserRow) =>
  fixture.db.select().from(events).where(eq(events.subjectId, id)).orderBy(events.id)

describe('refusals', () => {
  it('a missing person is NOT_FOUND, a client FORBIDDEN', async () => {
    const person = await fixture.person()
    const nobody = { ...person, id: '00000000-0000-7000-8000-000000000000' }
    expect((await edit(nobody, { firstName: 'x' })).codes).toEqual(['NOT_FOUND'])
    expect((await edit(person, { firstName: 'x' }, fixture.portal(person))).codes).toEqual(['FORBIDDEN'])
  })

  it('LEGAL may not change the access type; leaving it as it is is fine', async () => {
    const person = await fixture.person()
    expect((await edit(person, { accessType: 'BOTH' })).codes).toEqual(['FORBIDDEN'])
    expect((await edit(person, { accessType: 'CLIENT', firstName: 'Reem' })).refusals).toEqual([])
    expect((await edit(await present(person), { accessType: 'BOTH' }, fixture.admin)).refusals).toEqual([])
  })

  it.each([
    ['an empty name', { firstName: '  ' }, 'INVALID_VALUE'],
    ['a name of 101 characters', { lastName: 'x'.repeat(101) }, 'INVALID_VALUE'],
    ['an address that is none', { email: 'a@b' }, 'INVALID_VALUE'],
    ['two addresses in one', { email: 'a@b.example, c@d.example' }, 'INVALID_VALUE'],
    ['a username with an @', { username: 'a@b.c' }, 'INVALID_VALUE'],
    [
      'a company that is none',
      { companyId: '00000000-0000-7000-8000-000000000000', companyChange: 'LEFT' },
      'COMPANY_NOT_FOUND',
    ],
  ])('%s is refused and nothing is saved', async (_title, changes, code) => {
    const person = await fixture.person()
    expect((await edit(person, changes)).refusals).toEqual([code])
    expect(await present(person)).toEqual(person)
    expect(await happened(person)).toEqual([])
  })

  it('a username or an address of somebody else is refused without regard to case', async () => {
    const [person, other] = [await fixture.person(), await fixture.person()]
    expect((await edit(person, { username: other.username.toUpperCase() })).refusals).toEqual(['USERNAME_TAKEN'])
    expect((await edit(person, { email: other.email.toUpperCase() })).refusals).toEqual(['EMAIL_TAKEN'])
  })

  it('a change over somebody else’s change is a CONFLICT with the present person', async () => {
    const person = await fixture.person()
    await edit(person, { email: 'first@client.example' }, fixture.admin)
    const { refusals, payload } = await edit(person, { email: 'second@client.example' })
    expect(refusals).toEqual(['CONFLICT'])
    expect(payload.portalUser).toMatchObject({ email: 'first@client.example', version: 2 })
  })

  it('leaving a company wants to know whether it is a correction or a departure (R9b)', async () => {
    const person = await fixture.person()
    expect((await edit(person, { companyId: fixture.ids.harcourt })).refusals).toEqual(['COMPANY_CHANGE_REQUIRED'])
    expect((await present(person)).companyId).toBe(fixture.ids.cedre)
  })
})

it('moving tells contracts and matters from where to where and why (R9b)', async () => {
  const person = await fixture.person()
  const { payload } = await edit(person, {
    companyId: fixture.ids.harcourt,
    companyChange: 'CORRECTION',
    jobTitle: 'Director',
  })
  expect(payload.portalUser.company).toEqual({ id: fixture.ids.harcourt })
  const [edited, moved] = await happened(person)
  expect(edited).toMatchObject({ type: 'portalUser.edited', payload: { fields: ['jobTitle'] } })
  expect(moved).toMatchObject({
    type: 'portalUser.moved',
    previousHash: edited!.hash,
    payload: { from: fixture.ids.cedre, to: fixture.ids.harcourt, change: 'CORRECTION' },
  })
  const due = await fixture.db.select().from(deliveries).where(eq(deliveries.eventId, moved!.id))
  expect(due.map(({ consumer }) => consumer).sort()).toEqual(['contracts', 'matters'])
  expect((await present(person)).chainHead).toBe(moved!.hash)
})

it('a first company needs no reason, and nothing to change is no change', async () => {
  const person = await fixture.person({ companyId: null })
  expect((await edit(person, { companyId: fixture.ids.cedre })).refusals).toEqual([])
  const now = await present(person)
  expect((await edit(now, { companyId: fixture.ids.cedre, firstName: now.firstName })).payload.portalUser.version).toBe(
    now.version,
  )
})
