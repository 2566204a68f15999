import type { Viewer } from '@parvis/schema/viewer.ts'
import { eq } from 'drizzle-orm'
import type { GraphQLEnumType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { identityFixture, password } from '../fixtures.ts'
import { events, type PortalUserRow, portalUsers } from '../tables.ts'

let fixture: Awaited<ReturnType<typeof identityFixture>>
let departmentId: string
beforeAll(async () => {
  fixture = await identityFixture()
  const made = await fixture.mutate(fixture.admin, 'createDepartment', { name: 'Notaries' }, 'department { id }')
  departmentId = made.payload.department.id
})
afterAll(() => fixture.stop())

const guest = (more: Partial<PortalUserRow> = {}) => fixture.person({ accessType: 'GUEST', companyId: null, ...more })
const present = async ({ id }: PortalUserRow) =>
  (await fixture.db.select().from(portalUsers).where(eq(portalUsers.id, id)))[0]!
const happened = ({ id }: PortalUserRow) => fixture.db.select().from(events).where(eq(events.subjectId, id))
const edit = async (person: PortalUserRow, changes: object, viewer: Viewer = fixture.admin) => {
  const input = { portalUserId: person.id, version: (await present(person)).version, ...changes }
  const answer = await fixture.mutate(viewer, 'editPortalUser', input, 'recordsLost portalUser { accessType }')
  const fields = answer.payload?.userErrors.flatMap(({ field }: { field: string[] | null }) => field ?? []) ?? []
  return { ...answer, fields }
}

describe('refusals', () => {
  it.each([
    ['a company', () => ({ companyId: fixture.ids.cedre }), ['companyId']],
    ['a company by its name', () => ({ companyName: 'Groupe Cèdre SAL' }), ['companyName']],
    ['a company that is none', () => ({ companyName: 'Nobody & Sons' }), ['companyName']],
    ['a department', () => ({ departmentId }), ['departmentId']],
    ['a manager', () => ({ managerId: fixture.ids.nadine }), ['managerId']],
  ])('nobody is invited as guest with %s, and it is said at its place', async (_what, tie, fields) => {
    const person = { firstName: 'Hélène', lastName: 'Vasseur', email: 'tied@guest.example', accessType: 'GUEST' }
    for (const onlyCheck of [true, false]) {
      const { payload } = await fixture.mutate(fixture.admin, 'invitePortalUsers', {
        people: [{ ...person, ...tie() }],
        onlyCheck,
      })
      const places = fields.map((field) => ({ code: 'GUEST_HAS_NO_COMPANY', field: ['people', '0', field] }))
      expect(payload.userErrors).toMatchObject(places)
      expect(payload.userErrors).toHaveLength(places.length)
    }
    expect(await fixture.db.select().from(portalUsers).where(eq(portalUsers.email, person.email))).toEqual([])
  })

  it('LEGAL neither invites a guest nor makes one, nor anything else of one', async () => {
    const person = { firstName: 'A', lastName: 'B', email: 'a@guest.example', accessType: 'GUEST' }
    const invited = await fixture.mutate(fixture.legal, 'invitePortalUsers', { people: [person] })
    expect(invited.codes).toEqual(['FORBIDDEN'])
    const client = await fixture.person({ companyId: null })
    fixture.shared.set(client.id, 2)
    expect((await edit(client, { accessType: 'GUEST' }, fixture.legal)).codes).toEqual(['FORBIDDEN'])
    expect((await edit(await guest(), { accessType: 'CLIENT' }, fixture.legal)).codes).toEqual(['FORBIDDEN'])
  })

  it('a guest gets no company, department or manager, whoever gives them one', async () => {
    const person = await guest()
    const before = await present(person)
    for (const viewer of [fixture.admin, fixture.legal]) {
      expect(await edit(person, { companyId: fixture.ids.cedre }, viewer)).toMatchObject({
        refusals: ['GUEST_HAS_NO_COMPANY'],
        fields: ['companyId'],
      })
      expect((await edit(person, { departmentId }, viewer)).fields).toEqual(['departmentId'])
      expect((await edit(person, { managerId: (await guest()).id }, viewer)).fields).toEqual(['managerId'])
    }
    expect(await present(person)).toEqual(before)
    expect(await happened(person)).toEqual([])
  })

  it('nobody becomes a guest with what ties them to a company, and leaving it says why (R9b)', async () => {
    const person = await fixture.person({ departmentId })
    expect(await edit(person, { accessType: 'GUEST' })).toMatchObject({
      refusals: ['GUEST_HAS_NO_COMPANY'],
      fields: ['companyId'],
    })
    const leaving = { accessType: 'GUEST', companyId: null, companyChange: 'LEFT' }
    expect((await edit(person, leaving)).fields).toEqual(['departmentId'])
    const { companyChange: _why, ...silent } = { ...leaving, departmentId: null }
    expect((await edit(person, silent)).refusals).toEqual(['COMPANY_CHANGE_REQUIRED'])
    expect(await happened(person)).toEqual([])
    expect((await edit(person, { ...leaving, departmentId: null })).refusals).toEqual([])
    expect(await present(person)).toMatchObject({ accessType: 'GUEST', companyId: null, departmentId: null })
  })

  it('who is requester or watcher of something becomes a guest only once it is said that they lose it', async () => {
    const person = await fixture.person({ companyId: null })
    fixture.shared.set(person.id, 2)
    const answer = await edit(person, { accessType: 'GUEST' })
    expect(answer).toMatchObject({ refusals: ['GUEST_LOSES_RECORDS'], fields: ['losesRecords'] })
    // Two of each kind: both owners are asked.
    expect(answer.payload.recordsLost).toBe(4)
    expect((await edit(person, { accessType: 'GUEST', losesRecords: false })).refusals).toEqual(['GUEST_LOSES_RECORDS'])
    expect(await happened(person)).toEqual([])
    const { payload, refusals } = await edit(person, { accessType: 'GUEST', losesRecords: true })
    expect([refusals, payload.portalUser.accessType]).toEqual([[], 'GUEST'])
    expect(await happened(person)).toMatchObject([{ type: 'portalUser.edited', payload: { fields: ['accessType'] } }])
    // Who is one already loses nothing by staying one.
    expect((await edit(person, { accessType: 'GUEST', jobTitle: 'Notary' })).refusals).toEqual([])
  })

  it('nobody signs up as a guest: there is no word for it', () => {
    const said = (name: string) => (fixture.subgraph.schema.getType(name) as GraphQLEnumType).getValues()
    for (const name of ['SignUpAccessType', 'SignUpAllowed'])
      expect(said(name).map((value) => value.name)).not.toContain('GUEST')
  })
})

it('a guest is invited without a company, becomes a client of one, and may be let in as nothing else', async () => {
  const person = { firstName: 'Hélène', lastName: 'Vasseur', email: 'helene@guest.example', accessType: 'GUEST' }
  const { payload, refusals } = await fixture.mutate(
    fixture.admin,
    'invitePortalUsers',
    { people: [person] },
    'portalUsers { id accessType status company { id } }',
  )
  expect(refusals).toEqual([])
  const [invited] = payload.portalUsers
  expect(invited).toMatchObject({ accessType: 'GUEST', status: 'INVITED', company: null })
  expect((await edit(invited, { accessType: 'CLIENT', companyId: fixture.ids.cedre })).refusals).toEqual([])
  expect(await present(invited)).toMatchObject({ accessType: 'CLIENT', companyId: fixture.ids.cedre })
  const waiting = await guest({ status: 'PENDING_APPROVAL' })
  const approval = { portalUserId: waiting.id, version: 1 }
  const approve = (more: object) => fixture.mutate(fixture.admin, 'approveSignUp', { ...approval, ...more })
  expect((await approve({ companyId: fixture.ids.cedre })).refusals).toEqual(['GUEST_HAS_NO_COMPANY'])
  expect((await approve({})).refusals).toEqual([])
})

it('a guest signs in, reads themselves, and has no company, no deputies and no list of people', async () => {
  const person = await guest()
  const caller = { ...fixture.portal(person) }
  const signedIn = await fixture.mutate(null, 'signIn', { login: person.username, password }, 'viewer { id }')
  expect(signedIn.payload.viewer.id).toBe(person.id)
  const query = `{ viewer { portalUser { accessType company { id } } mayInviteClients } deputies(first: 10) { nodes { id } } }`
  expect((await fixture.run(caller, query)).data).toEqual({
    viewer: { portalUser: { accessType: 'GUEST', company: null }, mayInviteClients: false },
    deputies: { nodes: [] },
  })
  expect((await fixture.run(caller, '{ portalUsers(first: 1) { nodes { id } } }')).codes).toEqual(['FORBIDDEN'])
})

it('a guest is nobody’s deputy, and has none', async () => {
  const [client, person] = [await fixture.person({ accessType: 'BOTH' }), await guest()]
  const colleague = await fixture.person({ accessType: 'BOTH' })
  const days = { from: '2100-01-01', to: '2100-01-02' }
  const delegate = (from: PortalUserRow, to: PortalUserRow) =>
    fixture.mutate(fixture.portal(from), 'delegate', { ...days, deputyId: to.id })
  expect((await delegate(client, person)).refusals).toEqual(['DEPUTY_NOT_ELIGIBLE'])
  expect((await delegate(person, colleague)).refusals).toEqual(['DEPUTY_NOT_ELIGIBLE'])
  expect((await delegate(client, colleague)).refusals).toEqual([])
  // Who stood in and became a guest does not any more.
  const leaving = { accessType: 'GUEST', companyId: null, companyChange: 'LEFT' }
  expect((await edit(colleague, leaving)).refusals).toEqual([])
  const query = '{ viewer { portalUser { outOfOffice { deputy { isActive } } } } }'
  const { data } = await fixture.run(fixture.portal(client), query)
  expect(data.viewer.portalUser.outOfOffice).toEqual({ deputy: { isActive: false } })
})

it('no row of a guest of a company can be written, by any way', async () => {
  await expect(guest({ companyId: fixture.ids.cedre })).rejects.toMatchObject({
    cause: { constraint_name: 'portal_users_guest' },
  })
})

it('the others are told who is a guest, and a list of people can be of guests only', async () => {
  const person = await guest({ firstName: 'Zénobie' })
  const facts = await fixture.subgraph.internal.people({ ids: [person.id, fixture.ids.nadine] })
  expect(new Map(facts.map(({ id, isGuest }) => [id, isGuest]))).toEqual(
    new Map([
      [person.id, true],
      [fixture.ids.nadine, false],
    ]),
  )
  const query = '{ portalUsers(first: 100, filter: { accessTypes: [GUEST] }) { nodes { id accessType } } }'
  const { nodes } = (await fixture.run(fixture.legal, query)).data.portalUsers
  expect(nodes.map(({ id }: { id: string }) => id)).toContain(person.id)
  expect(new Set(nodes.map(({ accessType }: { accessType: string }) => accessType))).toEqual(new Set(['GUEST']))
})
