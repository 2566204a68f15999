import type { Viewer } from '@parvis/schema/viewer.ts'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { identityFixture } from '../fixtures.ts'
import { events, firm, portalUsers, staffUsers } from '../tables.ts'
import { people } from './people.ts'
import { profileVersion } from './profileVersion.ts'

let fixture: Awaited<ReturnType<typeof identityFixture>>
beforeAll(async () => {
  fixture = await identityFixture()
})
afterAll(() => fixture.stop())

const shown =
  'viewer { displayName locale portalUser { firstName jobTitle mobile version } staffUser { mobile version } }'
const edited = async (id: string) =>
  (await fixture.db.select().from(events).where(eq(events.subjectId, id)))
    .filter(({ type }) => type === 'person.profileEdited')
    .map(({ actorId, payload }) => ({ actorId, payload }))

it('what is empty, too long or not theirs is refused, and nothing changes', async () => {
  const person = await fixture.person()
  const client = fixture.portal(person)
  const refused = async (input: object) => {
    const { refusals, codes } = await fixture.mutate(client, 'editProfile', {
      version: profileVersion(person),
      ...input,
    })
    return [...refusals, ...codes]
  }
  expect(await refused({ firstName: ' ' })).toEqual(['INVALID_VALUE'])
  expect(await refused({ lastName: 'x'.repeat(101) })).toEqual(['INVALID_VALUE'])
  expect(await refused({ mobile: '1'.repeat(41) })).toEqual(['INVALID_VALUE'])
  expect(await refused({ firstName: null })).toEqual(['BAD_USER_INPUT'])
  expect(await refused({ displayName: 'Rima' })).toEqual(['BAD_USER_INPUT'])
  expect(await refused({ mobile: '1', version: null })).toEqual(['BAD_USER_INPUT'])
  const legal = await fixture.mutate(fixture.legal, 'editProfile', { version: 1, jobTitle: 'Partner' })
  expect(legal.codes).toEqual(['BAD_USER_INPUT'])
  const [row] = await fixture.db.select().from(portalUsers).where(eq(portalUsers.id, person.id))
  expect(row).toEqual(person)
})

it('somebody faster is not overwritten: the present person is in the answer', async () => {
  const person = await fixture.person({ mobile: '+961 3 000 000' })
  const version = profileVersion({ ...person, mobile: null })
  const answer = await fixture.mutate(fixture.portal(person), 'editProfile', { version, mobile: '1' }, shown)
  expect(answer).toMatchObject({
    refusals: ['CONFLICT'],
    payload: { viewer: { portalUser: { mobile: '+961 3 000 000', version: profileVersion(person) } } },
  })
  expect(await edited(person.id)).toEqual([])
})

it('a client changes their name, title and number, by one event, once for a client key', async () => {
  const person = await fixture.person()
  const changes = { firstName: ' Rima ', lastName: 'Haddad Saab', jobTitle: 'Counsel', mobile: '+961 3 123 456' }
  const input = { version: profileVersion(person), ...changes, clientKey: 'a key' }
  const [first, second] = [
    await fixture.mutate(fixture.portal(person), 'editProfile', input, shown),
    await fixture.mutate(fixture.portal(person), 'editProfile', input, shown),
  ]
  expect(first.payload.viewer).toEqual({
    displayName: 'Rima Haddad Saab',
    locale: 'EN',
    portalUser: { firstName: 'Rima', jobTitle: 'Counsel', mobile: '+961 3 123 456', version: expect.any(Number) },
    staffUser: null,
  })
  expect(second.payload).toEqual(first.payload)
  const fields = ['lastName', 'jobTitle', 'mobile']
  expect(await edited(person.id)).toEqual([{ actorId: person.id, payload: { fields } }])
})

it('the language alone wants no version; what is the same already is no change', async () => {
  const person = await fixture.person()
  const version = profileVersion({ ...person, locale: 'AR' })
  const speak = (locale: string) => fixture.mutate(fixture.portal(person), 'editProfile', { locale }, shown)
  expect((await speak('AR')).payload.viewer).toMatchObject({ locale: 'AR', portalUser: { version } })
  expect((await speak('AR')).payload.viewer).toMatchObject({ portalUser: { version } })
  expect(await edited(person.id)).toEqual([{ actorId: person.id, payload: { fields: ['locale'] } }])
})

it('a member of the legal team changes their name and number', async () => {
  const input = { version: 1, displayName: 'Antoine M. Delacroix', mobile: '+33 6 00 00 00 00' }
  const { payload } = await fixture.mutate(fixture.legal, 'editProfile', input, shown)
  expect(payload.viewer).toMatchObject({
    displayName: 'Antoine M. Delacroix',
    staffUser: { mobile: '+33 6 00 00 00 00', version: 2 },
  })
  const [row] = await fixture.db.select().from(staffUsers).where(eq(staffUsers.id, fixture.ids.antoine))
  expect(row).toMatchObject({ displayName: 'Antoine M. Delacroix', role: 'LEGAL', email: 'antoine@firm.example' })
  expect(await edited(fixture.ids.antoine)).toHaveLength(1)
})

it('a time zone is kept by its present name, wants no version, and what is none is refused', async () => {
  const person = await fixture.person()
  const set = (timeZone: string | null) =>
    fixture.mutate(fixture.portal(person), 'editProfile', { timeZone }, 'viewer { timeZone portalUser { timeZone } }')
  for (const none of ['', 'Beirut', '+02:00', 'x'.repeat(500)])
    expect((await set(none)).refusals).toEqual(['INVALID_VALUE'])
  expect((await set(null)).codes).toEqual(['BAD_USER_INPUT'])
  const shownIn = { timeZone: 'Asia/Kolkata', portalUser: { timeZone: 'Asia/Kolkata' } }
  expect((await set('asia/calcutta')).payload.viewer).toEqual(shownIn)
  expect((await set('Asia/Kolkata')).payload.viewer).toEqual(shownIn)
  expect(await edited(person.id)).toEqual([{ actorId: person.id, payload: { fields: ['timeZone'] } }])
  expect(await people(fixture.db, { ids: [person.id] })).toMatchObject([{ timeZone: 'Asia/Kolkata' }])
})

it('staff read in which time zone a client lives; where none is known, it is the firm’s for everybody', async () => {
  const person = await fixture.person()
  await fixture.db.update(firm).set({ timeZone: 'Asia/Beirut' })
  const read = '{ portalUser(id: "%") { timeZone } staffUsers(first: 9) { nodes { timeZone } } }'.replace(
    '%',
    person.id,
  )
  const { data } = await fixture.run({ ...fixture.legal, firmTimeZone: 'Asia/Beirut' }, read)
  expect(data).toMatchObject({ portalUser: { timeZone: 'Asia/Beirut' } })
  expect(await people(fixture.db, { ids: [person.id, fixture.ids.antoine] })).toMatchObject([
    { timeZone: 'Asia/Beirut' },
    { timeZone: 'Asia/Beirut' },
  ])
})

it('what the legal team does with their account moves no version a client reads, and stands in the way of no edit', async () => {
  const person = await fixture.person()
  const self = fixture.portal(person)
  const read = async () =>
    (await fixture.run(self, 'query { viewer { portalUser { version } } }')).data.viewer.portalUser.version
  const version = await read()
  const byStaff = async (viewer: Viewer, name: string, input: Record<string, unknown>) => {
    const [{ version: present }] = (await fixture.db
      .select()
      .from(portalUsers)
      .where(eq(portalUsers.id, person.id))) as [typeof person]
    const answer = await fixture.mutate(viewer, name, { portalUserId: person.id, version: present, ...input })
    expect(answer).toMatchObject({ refusals: [], codes: [] })
  }
  await byStaff(fixture.legal, 'editPortalUser', { email: 'asked.for@elsewhere.example' })
  expect(await read()).toBe(version)
  await byStaff(fixture.admin, 'decideLoginChange', { decision: 'REJECTED' })
  expect(await read()).toBe(version)
  expect((await fixture.mutate(self, 'editProfile', { version, mobile: '1' })).refusals).toEqual([])
  expect(await read()).not.toBe(version)
  expect((await fixture.mutate(self, 'editProfile', { version, mobile: '2' })).refusals).toEqual(['CONFLICT'])
})

it('whoever comes while others change the same for long is told to try again, and nothing of it happened', async () => {
  const person = await fixture.person()
  const edit = () =>
    fixture.mutate(fixture.portal(person), 'editProfile', { version: profileVersion(person), mobile: '7' })
  const held = fixture.db.transaction(async (tx) => {
    await tx.select().from(portalUsers).where(eq(portalUsers.id, person.id)).for('update')
    return edit()
  })
  expect((await held).codes).toEqual(['RATE_LIMITED'])
  expect(await edited(person.id)).toEqual([])
  expect(await edit()).toMatchObject({ codes: [], refusals: [] })
})
