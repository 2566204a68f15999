import type { Viewer } from '@parvis/schema/viewer.ts'
import { count, eq, like, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { identityFixture } from '../fixtures.ts'
import { events, portalSettings, portalUsers } from '../tables.ts'
import { invitePortalUsers } from './invitePortalUsers.ts'

let fixture: Awaited<ReturnType<typeof identityFixture>>
beforeAll(async () => {
  fixture = await identityFixture()
})
afterAll(() => fixture.stop())

let made = 0
const newPerson = <More extends object>(more: More = {} as More) => {
  made += 1
  return {
    firstName: 'Maya',
    lastName: 'Saab',
    email: `new.${made}@list.example`,
    accessType: 'CLIENT' as const,
    ...more,
  }
}
const invite = (people: object[], more: object = {}, caller: Viewer = fixture.admin) =>
  fixture.mutate(caller, 'invitePortalUsers', { people, ...more }, 'portalUsers { id email username company { name } }')
const howMany = async () => (await fixture.db.select({ value: count() }).from(portalUsers))[0]!.value
const faults = (answer: Awaited<ReturnType<typeof invite>>) =>
  answer.payload.userErrors.map(({ code, field }: { code: string; field: string[] }) =>
    [code, ...field.slice(1)].join(' '),
  )

describe('who may invite', () => {
  const ofCompany = () => newPerson({ companyId: fixture.ids.cedre })
  const legalWith = (legalMayInviteClients: boolean): Viewer => ({
    ...fixture.legal,
    settings: { ...fixture.legal.settings, legalMayInviteClients },
  })

  it('is nobody of the portal and nobody unknown', async () => {
    const client = fixture.portal(await fixture.person())
    const before = await howMany()
    expect((await invite([ofCompany()], {}, client)).codes).toEqual(['FORBIDDEN'])
    expect((await fixture.mutate(null, 'invitePortalUsers', { people: [ofCompany()] })).codes).toEqual([
      'UNAUTHENTICATED',
    ])
    expect(await howMany()).toBe(before)
  })

  it('is not LEGAL while the setting is off, not even to check a list', async () => {
    const before = await howMany()
    for (const onlyCheck of [false, true])
      expect((await invite([ofCompany()], { onlyCheck }, legalWith(false))).codes).toEqual(['FORBIDDEN'])
    expect(await howMany()).toBe(before)
  })

  it.each([
    ['another access type', () => [{ ...ofCompany(), accessType: 'BOTH' }]],
    ['a collaborator', () => [{ ...ofCompany(), accessType: 'COLLABORATOR' }]],
    ['no company', () => [newPerson()]],
    ['a company without a name', () => [newPerson({ companyName: ' \u200b' })]],
    ['several', () => [ofCompany(), ofCompany()]],
    ['one among several who could be', () => [ofCompany(), newPerson()]],
    ['nobody', () => []],
  ])('is LEGAL by the setting, but not of %s: FORBIDDEN, and nothing is looked up', async (_what, people) => {
    const before = await howMany()
    for (const onlyCheck of [false, true])
      expect((await invite(people(), { onlyCheck }, legalWith(true))).codes).toEqual(['FORBIDDEN'])
    expect(await howMany()).toBe(before)
  })

  it('is LEGAL by the setting for one client of an existing company, by whom the event says it was', async () => {
    const legal = legalWith(true)
    const unknown = '00000000-0000-7000-8000-000000000000'
    expect(faults(await invite([newPerson({ companyId: unknown })], {}, legal))).toEqual([
      'COMPANY_NOT_FOUND 0 companyId',
    ])
    const misplaced = { ...ofCompany(), departmentId: unknown, managerId: unknown }
    expect(faults(await invite([misplaced], {}, legal))).toEqual([
      'DEPARTMENT_NOT_FOUND 0 departmentId',
      'MANAGER_NOT_ELIGIBLE 0 managerId',
    ])
    const manager = await fixture.person()
    for (const person of [{ ...ofCompany(), managerId: manager.id }, newPerson({ companyName: 'groupe cèdre sal' })]) {
      const { payload, refusals } = await invite([person], {}, legal)
      expect(refusals).toEqual([])
      expect(payload.portalUsers).toMatchObject([{ email: person.email, company: { name: 'Groupe Cèdre SAL' } }])
      const [event] = await fixture.db.select().from(events).where(eq(events.subjectId, payload.portalUsers[0].id))
      expect(event).toMatchObject({ type: 'portalUser.invited', actorId: fixture.legal.id })
    }
  })

  it('is told to the pages: an administrator always, LEGAL by the setting, nobody of the portal', async () => {
    const may = async (viewer: Viewer) =>
      (await fixture.run(viewer, '{ viewer { mayInviteClients } }')).data.viewer.mayInviteClients
    const client = fixture.portal(await fixture.person())
    const answers = async () => [await may(fixture.admin), await may(fixture.legal), await may(client)]
    expect(await answers()).toEqual([true, true, false])
    await fixture.db.update(portalSettings).set({ legalMayInviteClients: false })
    expect(await answers()).toEqual([true, false, false])
    await fixture.db.update(portalSettings).set({ legalMayInviteClients: true })
  })
})

describe('a list of people', () => {
  it('is put into departments and under managers; who cannot be either is said at their place', async () => {
    const manager = await fixture.person()
    const { payload } = await fixture.mutate(
      fixture.admin,
      'createDepartment',
      { name: 'Purchasing' },
      'department { id }',
    )
    const [departmentId, companyId] = [payload.department.id, fixture.ids.cedre]
    const placed = newPerson({ departmentId, companyId, managerId: manager.id })
    const unknown = '00000000-0000-7000-8000-000000000000'
    const people = [
      placed,
      newPerson({ departmentId: unknown }),
      newPerson({ companyId, managerId: unknown }),
      newPerson({ managerId: manager.id }),
    ]
    const wrong = [
      'DEPARTMENT_NOT_FOUND 1 departmentId',
      'MANAGER_NOT_ELIGIBLE 2 managerId',
      'MANAGER_NOT_ELIGIBLE 3 managerId',
    ]
    expect(faults(await invite(people))).toEqual(wrong)
    const { refusals } = await invite([placed])
    expect(refusals).toEqual([])
    const [row] = await fixture.db.select().from(portalUsers).where(eq(portalUsers.email, placed.email))
    expect(row).toMatchObject({ departmentId, companyId, managerId: manager.id })
  })

  it('is refused as a whole, with what is wrong at each place', async () => {
    const known = await fixture.person({ username: 'known.one' })
    const before = await howMany()
    const people = [
      newPerson({ email: 'twice@list.example' }),
      newPerson({ firstName: ' \u200b', email: 'nobody' }),
      newPerson({ email: '\u200fTWICE@list.example\u200e', username: 'a b' }),
      newPerson({ email: known.email.toUpperCase(), username: 'KNOWN.one' }),
      newPerson({ companyName: 'Nobody & Sons', jobTitle: 'x'.repeat(101) }),
      newPerson({ companyId: '00000000-0000-7000-8000-000000000000', mobile: '0'.repeat(41) }),
      newPerson({ username: 'same.one' }),
      newPerson({ username: 'Same.One' }),
    ]
    const wrong = [
      'INVALID_VALUE 1 firstName',
      'INVALID_VALUE 1 email',
      'INVALID_VALUE 2 username',
      'TWICE_IN_LIST 2 email',
      'EMAIL_TAKEN 3 email',
      'USERNAME_TAKEN 3 username',
      'INVALID_VALUE 4 jobTitle',
      'COMPANY_NOT_FOUND 4 companyName',
      'INVALID_VALUE 5 mobile',
      'COMPANY_NOT_FOUND 5 companyId',
      'TWICE_IN_LIST 7 username',
    ]
    for (const onlyCheck of [true, false]) {
      const answer = await invite(people, { onlyCheck })
      expect(faults(answer)).toEqual(wrong)
      expect(answer.payload.portalUsers).toBeNull()
    }
    for (const nobody of [[], Array.from({ length: 5_001 }, () => newPerson())]) {
      expect((await invite(nobody)).codes).toEqual(['BAD_USER_INPUT'])
    }
    expect(await howMany()).toBe(before)
  })

  it('is only checked when it was asked to be, and then added in one transaction, each with event and mail', async () => {
    const people = [
      newPerson({ companyName: ' groupe CÈDRE sal\u200f', email: 'info@one.example' }),
      newPerson({ companyId: fixture.ids.harcourt, email: 'info@two.example' }),
      newPerson({ email: '\u2068x@three.example\u2069' }),
    ]
    const before = await howMany()
    expect(await invite(people, { onlyCheck: true })).toMatchObject({
      codes: [],
      refusals: [],
      payload: { portalUsers: null },
    })
    expect(await howMany()).toBe(before)
    const { payload } = await invite(people)
    expect(payload.portalUsers).toMatchObject([
      { email: 'info@one.example', username: 'info', company: { name: 'Groupe Cèdre SAL' } },
      {
        email: 'info@two.example',
        username: expect.stringMatching(/^info\.\d+$/),
        company: { name: 'Harcourt Shipping Ltd' },
      },
      { email: 'x@three.example', username: expect.stringMatching(/^x\.\d+$/), company: null },
    ])
    for (const { id } of payload.portalUsers) {
      const [person] = await fixture.db.select().from(portalUsers).where(eq(portalUsers.id, id))
      const [event, ...more] = await fixture.db.select().from(events).where(eq(events.subjectId, id))
      expect(more).toEqual([])
      expect(event).toMatchObject({ type: 'portalUser.invited', actorId: fixture.admin.id, previousHash: null })
      expect(person).toMatchObject({
        status: 'INVITED',
        locale: 'FR',
        chainHead: event!.hash,
        invitedAt: event!.occurredAt,
      })
    }
  })

  it('comes once for one client key, also with the same answer', async () => {
    const people = [newPerson(), newPerson()]
    const [first, second] = [await invite(people, { clientKey: 'list' }), await invite(people, { clientKey: 'list' })]
    expect(first.refusals).toEqual([])
    expect(second.payload).toEqual(first.payload)
  })

  it('of two lists with the same address at once one comes whole, and the other is told where', async () => {
    const shared = newPerson({ email: 'shared@list.example' })
    const lists = [
      [newPerson(), shared],
      [shared, newPerson()],
    ]
    const before = await howMany()
    const answers = await Promise.all(lists.map((people) => invite(people)))
    const lost = answers.find(({ refusals }) => refusals.length > 0)!
    expect(answers.filter(({ payload }) => payload.portalUsers)).toHaveLength(1)
    expect(lost.payload.userErrors).toMatchObject([{ code: 'EMAIL_TAKEN' }])
    expect(lost.payload.userErrors[0].field).toEqual([
      'people',
      `${lists[answers.indexOf(lost)]!.indexOf(shared)}`,
      'email',
    ])
    expect(await howMany()).toBe(before + 2)
  })
})

it('5,000 people cost at most three times what writing their rows costs, at their best', async () => {
  const timed = async (work: () => Promise<unknown>) => {
    const begun = performance.now()
    await work()
    return performance.now() - begun
  }
  const [written, invited]: number[][] = [[], []]
  for (const round of [1, 2, 3, 4]) {
    const people = Array.from({ length: 5_000 }, () =>
      newPerson({ companyName: 'Groupe Cèdre SAL', jobTitle: 'Counsel' }),
    )
    const login = `row.${round}.`
    const rows = sql`insert into identity.portal_users (id, first_name, last_name, username, email, access_type, company_id,
        job_title, locale, status, invited_at)
      select gen_random_uuid(), 'Maya', 'Saab', ${login} || i, ${login} || i || '@rows.example', 'CLIENT',
        ${fixture.ids.cedre}, 'Counsel', 'FR', 'INVITED', now() from generate_series(1, 5000) i`
    written!.push(await timed(() => fixture.db.execute(rows)))
    const { db, admin: viewer } = fixture
    invited!.push(await timed(() => invitePortalUsers({ db, viewer }, { people })))
  }
  const added = like(portalUsers.email, 'new.%@list.example')
  const [people] = await fixture.db.select({ value: count() }).from(portalUsers).where(added)
  expect(people!.value).toBeGreaterThanOrEqual(20_000)
  expect(Math.min(...invited!)).toBeLessThan(3 * Math.min(...written!))
}, 60_000)
