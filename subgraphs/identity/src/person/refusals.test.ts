import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { identityFixture } from '../fixtures.ts'
import { companies, events, passwordLinks, portalUsers } from '../tables.ts'

let fixture: Awaited<ReturnType<typeof identityFixture>>
beforeAll(async () => {
  fixture = await identityFixture()
})
afterAll(() => fixture.stop())

const of = (name: string, portalUserId: string) => fixture.mutate(fixture.admin, name, { portalUserId })
const happened = async (id: string) =>
  (await fixture.db.select().from(events).where(eq(events.subjectId, id)).orderBy(events.id)).map(({ type }) => type)

it('each move of a portal user is refused from the wrong status with the present person; nothing happens', async () => {
  const [active, invited, inactive] = await Promise.all(
    (['ACTIVE', 'INVITED', 'INACTIVE'] as const).map((status) => fixture.person({ status })),
  )
  expect((await of('resendInvitation', active!.id)).refusals).toEqual(['ALREADY_ACTIVE'])
  expect((await of('deactivatePortalUser', inactive!.id)).refusals).toEqual(['NOT_ACTIVE'])
  for (const { id } of [active!, invited!]) {
    expect((await of('reactivatePortalUser', id)).refusals).toEqual(['NOT_INACTIVE'])
  }
  for (const { id } of [active!, invited!, inactive!]) expect(await happened(id)).toEqual([])
})

it('who never set a password is still invited after being deactivated and let in again', async () => {
  const { id } = await fixture.person({ status: 'INVITED', passwordHash: null })
  expect((await of('deactivatePortalUser', id)).refusals).toEqual([])
  expect((await of('reactivatePortalUser', id)).refusals).toEqual([])
  const [row] = await fixture.db.select().from(portalUsers).where(eq(portalUsers.id, id))
  expect(row).toMatchObject({ status: 'INVITED', version: 3 })
  expect(await fixture.db.select().from(passwordLinks).where(eq(passwordLinks.personId, id))).toEqual([])
  expect(await happened(id)).toEqual(['portalUser.deactivated', 'portalUser.reactivated'])
})

it('a name, a username and an address that are taken are refused without regard to case', async () => {
  const { username, email } = await fixture.person()
  const person = {
    firstName: 'Rima',
    lastName: 'Haddad',
    username: 'new.one',
    email: 'new@client.example',
    accessType: 'CLIENT',
  }
  const invite = async (input: object) =>
    (await fixture.mutate(fixture.admin, 'invitePortalUsers', { people: [{ ...person, ...input }] })).refusals
  expect(await invite({ username: username.toUpperCase() })).toEqual(['USERNAME_TAKEN'])
  expect(await invite({ email: email.toUpperCase() })).toEqual(['EMAIL_TAKEN'])
  expect(await invite({ companyId: '00000000-0000-7000-8000-000000000000' })).toEqual(['COMPANY_NOT_FOUND'])
  expect((await fixture.mutate(fixture.legal, 'createCompany', { name: 'GROUPE CÈDRE SAL' })).refusals).toEqual([
    'COMPANY_NAME_TAKEN',
  ])
  expect((await fixture.mutate(fixture.legal, 'createCompany', { name: ' ' })).refusals).toEqual(['INVALID_VALUE'])
})

it('of two people who rename a company one wins, the other gets CONFLICT and the present company', async () => {
  const companyId = fixture.ids.harcourt
  const rename = (name: string) =>
    fixture.mutate(fixture.legal, 'editCompany', { companyId, version: 1, name }, 'company { name version }')
  const answers = await Promise.all([rename('Harcourt Lines'), rename('Harcourt Marine')])
  expect(answers.flatMap(({ refusals }) => refusals)).toEqual(['CONFLICT'])
  const [row] = await fixture.db.select().from(companies).where(eq(companies.id, companyId))
  for (const { payload } of answers) expect(payload.company).toEqual({ name: row!.name, version: 2 })
  const taken = { companyId, version: 2, name: 'groupe cèdre sal' }
  expect((await fixture.mutate(fixture.legal, 'editCompany', taken)).refusals).toEqual(['COMPANY_NAME_TAKEN'])
})

it('of a company only what is said changes, each change with its event; the same again is none', async () => {
  const { id: companyId } = (
    await fixture.mutate(fixture.legal, 'createCompany', { name: 'Atelier' }, 'company { id }')
  ).payload.company
  const edit = (input: object) =>
    fixture.mutate(fixture.legal, 'editCompany', { companyId, ...input }, 'company { name requestSharing version }')
  expect((await edit({ version: 1, requestSharing: 'EVERYONE' })).payload.company).toEqual({
    name: 'Atelier',
    requestSharing: 'EVERYONE',
    version: 2,
  })
  expect((await edit({ version: 2, name: 'Atelier', requestSharing: 'EVERYONE' })).payload.company.version).toBe(2)
  expect((await edit({ version: 2, name: 'Atelier 2', requestSharing: 'NONE' })).payload.company.version).toBe(3)
  for (const field of ['name', 'requestSharing']) {
    expect((await edit({ version: 3, [field]: null })).codes).toEqual(['BAD_USER_INPUT'])
  }
  const sharing = 'company.requestSharingChanged'
  expect(await happened(companyId)).toEqual(['company.created', sharing, 'company.renamed', sharing])
})
