import { newId } from '@parvis/kernel/database/columns.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { identityFixture } from '../fixtures.ts'
import { events, type PortalUserRow, portalUsers, staffUsers } from '../tables.ts'

let fixture: Awaited<ReturnType<typeof identityFixture>>
beforeEach(async () => {
  fixture = await identityFixture()
})
afterEach(() => fixture.stop())

const happened = async (id: string) =>
  (await fixture.db.select().from(events).where(eq(events.subjectId, id)).orderBy(events.id)).map(({ type }) => type)

const kinds = [
  { kind: 'Department', field: 'department', list: 'departments' },
  { kind: 'UserGroup', field: 'userGroup', list: 'userGroups' },
]

describe.each(kinds)('$kind', ({ kind, field, list }) => {
  const act = (verb: 'create' | 'edit', input: Record<string, unknown>, viewer: Viewer = fixture.admin) =>
    fixture.mutate(viewer, `${verb}${kind}`, input, `${field} { id name ended version }`)
  const create = async (name: string) => (await act('create', { name })).payload[field] as { id: string }

  it('is made and changed by administrators alone; who is missing is NOT_FOUND', async () => {
    const client = fixture.portal(await fixture.person())
    const { id } = await create('Finance')
    for (const viewer of [fixture.legal, client]) {
      expect((await act('create', { name: 'Tax' }, viewer)).codes).toEqual(['FORBIDDEN'])
      expect((await act('edit', { [`${field}Id`]: id, version: 1, name: 'Tax' }, viewer)).codes).toEqual(['FORBIDDEN'])
    }
    for (const missing of [newId(), 'nobody']) {
      expect((await act('edit', { [`${field}Id`]: missing, version: 1 })).codes).toEqual(['NOT_FOUND'])
    }
    expect(await happened(id)).toEqual([expect.stringMatching(/created$/)])
  })

  it.each([
    ['an empty one', ' ', 'INVALID_VALUE'],
    ['one of 101 characters', 'x'.repeat(101), 'INVALID_VALUE'],
    ['one that is there, in capitals', 'FINANCE', 'NAME_TAKEN'],
  ])('has a name of its own: %s is refused, new and later', async (_title, name, code) => {
    await create('Finance')
    expect((await act('create', { name })).refusals).toEqual([code])
    const { id } = await create('Legal')
    expect((await act('edit', { [`${field}Id`]: id, version: 1, name })).refusals).toEqual([code])
  })

  it('is renamed and ended; who saw it before gets it as it is now; the same key twice is one', async () => {
    const { id } = await create('Finance')
    const input = { [`${field}Id`]: id, version: 1, name: 'Accounts', ended: true, clientKey: 'k' }
    for (const _ of [1, 2]) {
      expect((await act('edit', input)).payload[field]).toEqual({ id, name: 'Accounts', ended: true, version: 2 })
    }
    const late = await act('edit', { [`${field}Id`]: id, version: 1, ended: false })
    expect([late.refusals, late.payload[field].version]).toEqual([['CONFLICT'], 2])
    const found = async (filter: object) => {
      const type = 'NamedFilter'
      const { data } = await fixture.run(
        fixture.legal,
        `query ($filter: ${type}) { ${list}(first: 10, filter: $filter) { nodes { name } totalCount { value } } }`,
        { filter },
      )
      return data[list].nodes.map(({ name }: { name: string }) => name)
    }
    expect(await found({ search: 'accoûnts' })).toEqual(['Accounts'])
    expect(await found({ ended: false })).toEqual([])
  })
})

describe('the members of a group', () => {
  const members = 'userGroup { id version members { displayName } }'

  it('are of the legal team, each once', async () => {
    const { nadine, antoine } = fixture.ids
    const client = await fixture.person()
    for (const wrong of [client.id, newId(), 'nobody']) {
      const refused = await fixture.mutate(fixture.admin, 'createUserGroup', {
        name: 'Tax',
        memberIds: [nadine, wrong],
      })
      expect(refused.refusals).toEqual(['MEMBER_NOT_ELIGIBLE'])
    }
    const input = { name: 'Tax', memberIds: [antoine, antoine.toUpperCase()] }
    const made = await fixture.mutate(fixture.admin, 'createUserGroup', input, members)
    const { id } = made.payload.userGroup
    expect(made.payload.userGroup.members).toEqual([{ displayName: 'Antoine Delacroix' }])
    const edit = { userGroupId: id, version: 1, memberIds: [nadine] }
    const changed = await fixture.mutate(fixture.admin, 'editUserGroup', edit, members)
    expect(changed.payload.userGroup).toEqual({ id, version: 2, members: [{ displayName: 'Nadine Khoury' }] })
    expect(await happened(id)).toEqual(['userGroup.created', 'userGroup.peopleChanged', 'userGroup.peopleChanged'])
    const { data } = await fixture.run(fixture.legal, `{ staffUser(id: "${nadine}") { groups { name } } }`)
    expect(data.staffUser.groups).toEqual([{ name: 'Tax' }])
  })
})

describe('whom a client answers to', () => {
  const edit = (person: Pick<PortalUserRow, 'id'>, input: Record<string, unknown>, version = 1) =>
    fixture.mutate(
      fixture.admin,
      'editPortalUser',
      { portalUserId: person.id, version, ...input },
      'portalUser { manager { id } department { name } }',
    )

  it('is an active or invited person of the same company, and not themselves', async () => {
    const person = await fixture.person()
    const others = await Promise.all([
      fixture.person({ companyId: fixture.ids.harcourt }),
      fixture.person({ companyId: null }),
      fixture.person({ status: 'INACTIVE' }),
    ])
    for (const managerId of [...others.map(({ id }) => id), fixture.ids.nadine, newId(), 'nobody']) {
      expect((await edit(person, { managerId })).refusals).toEqual(['MANAGER_NOT_ELIGIBLE'])
    }
    expect((await edit(person, { managerId: person.id })).refusals).toEqual(['MANAGER_CIRCLE'])
    const alone = await fixture.person({ companyId: null })
    expect((await edit(alone, { managerId: person.id })).refusals).toEqual(['MANAGER_NOT_ELIGIBLE'])
    const invited = await fixture.person({ status: 'INVITED' })
    expect((await edit(person, { managerId: invited.id })).payload.portalUser.manager).toEqual({ id: invited.id })
  })

  it('never answers to them in turn, at whatever distance, nor when it is said of all at once', async () => {
    const [first, second, third] = [await fixture.person(), await fixture.person(), await fixture.person()]
    await edit(second, { managerId: first.id })
    await edit(third, { managerId: second.id })
    expect((await edit(first, { managerId: third.id })).refusals).toEqual(['MANAGER_CIRCLE'])
    expect((await edit(first, { managerId: second.id })).refusals).toEqual(['MANAGER_CIRCLE'])
    const round = [await fixture.person(), await fixture.person(), await fixture.person()]
    const answers = await Promise.all(
      round.map((person, index) => edit(person, { managerId: round[(index + 1) % 3]!.id })),
    )
    expect(answers.flatMap(({ refusals }) => refusals)).toEqual(['MANAGER_CIRCLE'])
  })

  it('is nobody any more once either is of another company', async () => {
    const [manager, person] = [await fixture.person(), await fixture.person()]
    await edit(person, { managerId: manager.id })
    await edit(manager, { companyId: fixture.ids.harcourt, companyChange: 'LEFT' })
    const { data } = await fixture.run(fixture.legal, `{ portalUser(id: "${person.id}") { manager { id } } }`)
    expect(data.portalUser.manager).toBeNull()
    const [left] = await fixture.db.select().from(portalUsers).where(eq(portalUsers.id, person.id))
    await edit(person, { companyId: null, companyChange: 'LEFT' }, left!.version)
    const [now] = await fixture.db.select().from(portalUsers).where(eq(portalUsers.id, person.id))
    expect(now!.managerId).toBeNull()
  })

  it('may be in a department that is in use, and is found by it', async () => {
    const made = await fixture.mutate(fixture.admin, 'createDepartment', { name: 'Finance' }, 'department { id }')
    const departmentId = made.payload.department.id
    const person = await fixture.person()
    for (const wrong of [newId(), 'none']) {
      expect((await edit(person, { departmentId: wrong })).refusals).toEqual(['DEPARTMENT_NOT_FOUND'])
    }
    expect((await edit(person, { departmentId })).payload.portalUser.department).toEqual({ name: 'Finance' })
    const query = `query ($id: ID) { portalUsers(first: 5, filter: { departmentId: $id }) { nodes { id } }
      departments(first: 5) { nodes { peopleCount } } }`
    const { data } = await fixture.run(fixture.legal, query, { id: departmentId })
    expect(data).toEqual({ portalUsers: { nodes: [{ id: person.id }] }, departments: { nodes: [{ peopleCount: 1 }] } })
    await fixture.mutate(fixture.admin, 'editDepartment', { departmentId, version: 1, ended: true })
    const other = await fixture.person()
    expect((await edit(other, { departmentId })).refusals).toEqual(['DEPARTMENT_NOT_FOUND'])
    // Who is in it stays, and whatever else is changed of them.
    expect((await edit(person, { jobTitle: 'Counsel' }, 2)).payload.portalUser.department).toEqual({ name: 'Finance' })
  })
})

it('job titles in use are counted of those who can sign in, the most frequent first', async () => {
  const { nadine, antoine } = fixture.ids
  await fixture.db.update(staffUsers).set({ jobTitle: 'Partner' }).where(eq(staffUsers.id, nadine))
  await fixture.db.update(staffUsers).set({ jobTitle: 'partner' }).where(eq(staffUsers.id, antoine))
  const row = { displayName: 'Maya', email: 'maya@firm.example', role: 'LEGAL', locale: 'EN' } as const
  await fixture.db.insert(staffUsers).values({ ...row, status: 'INVITED', jobTitle: 'Trainee' })
  const { data } = await fixture.run(fixture.legal, '{ jobTitles { name count } }')
  expect(data.jobTitles).toEqual([{ name: expect.stringMatching(/^partner$/i), count: 2 }])
})
