import type { Viewer } from '@parvis/schema/viewer.ts'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { identityFixture, password } from '../fixtures.ts'
import { deliveries, events, passwordLinks, type StaffUserRow, sessions, staffUsers } from '../tables.ts'

let fixture: Awaited<ReturnType<typeof identityFixture>>
beforeEach(async () => {
  fixture = await identityFixture()
})
afterEach(() => fixture.stop())

const fields = 'staffUser { id displayName email role status jobTitle version }'
const act = (name: string, input: Record<string, unknown>, viewer: Viewer = fixture.admin) =>
  fixture.mutate(viewer, name, input, fields)
const present = async (id: string): Promise<StaffUserRow> =>
  (await fixture.db.select().from(staffUsers).where(eq(staffUsers.id, id)))[0]!
const happened = async (id: string) =>
  (await fixture.db.select().from(events).where(eq(events.subjectId, id)).orderBy(events.id)).map(({ type }) => type)
const olivia = { displayName: 'Olivia Bennett', email: 'olivia@firm.example', role: 'LEGAL', jobTitle: 'Associate' }
const invite = async (more: Record<string, unknown> = {}) =>
  (await act('inviteStaffUser', { ...olivia, ...more })).payload.staffUser as { id: string; version: number }
/** Another administrator, who can sign in. */
const anotherAdmin = async (email = 'second@firm.example'): Promise<Viewer> => {
  const { id } = await invite({ role: 'ADMIN', email })
  const { passwordHash } = await present(fixture.ids.nadine)
  await fixture.db.update(staffUsers).set({ status: 'ACTIVE', passwordHash }).where(eq(staffUsers.id, id))
  return { ...fixture.admin, id } as Viewer
}
const signIn = (login: string) =>
  fixture.mutate(
    { viewer: null, locale: 'EN', door: 'app', address: '192.0.2.1', device: null, sessionId: null } as never,
    'signIn',
    { login, password },
    'viewer { id }',
  )

describe('refusals', () => {
  it('LEGAL and clients may not, and who is missing is NOT_FOUND', async () => {
    const client = fixture.portal(await fixture.person())
    const { id } = await invite()
    for (const name of ['deactivateStaffUser', 'reactivateStaffUser', 'resendStaffInvitation']) {
      expect((await act(name, { staffUserId: id }, fixture.legal)).codes).toEqual(['FORBIDDEN'])
      expect((await act(name, { staffUserId: id }, client)).codes).toEqual(['FORBIDDEN'])
      expect((await act(name, { staffUserId: '00000000-0000-7000-8000-000000000000' })).codes).toEqual(['NOT_FOUND'])
    }
    expect((await act('editStaffUser', { staffUserId: id, version: 1, role: 'ADMIN' }, fixture.legal)).codes).toEqual([
      'FORBIDDEN',
    ])
    expect((await act('inviteStaffUser', { ...olivia, email: 'z@firm.example' }, fixture.legal)).codes).toEqual([
      'FORBIDDEN',
    ])
    expect(await present(id)).toMatchObject({ status: 'INVITED', version: 1 })
  })

  it.each([
    ['an empty name', { displayName: ' ' }, 'INVALID_VALUE'],
    ['an address that is none', { email: 'a@b' }, 'INVALID_VALUE'],
    ['a number of 41 characters', { mobile: '1'.repeat(41) }, 'INVALID_VALUE'],
    ['a job title of 101 characters', { jobTitle: 'x'.repeat(101) }, 'INVALID_VALUE'],
    ['the address of a colleague in capitals', { email: 'NADINE@firm.example' }, 'EMAIL_TAKEN'],
  ])('%s is refused, to invite and to edit, and nothing is saved', async (_title, changes, code) => {
    expect((await act('inviteStaffUser', { ...olivia, ...changes })).refusals).toEqual([code])
    const { id } = await invite()
    expect((await act('editStaffUser', { staffUserId: id, version: 1, ...changes })).refusals).toEqual([code])
    expect(await happened(id)).toEqual(['staffUser.invited'])
  })

  it('the last administrator can be neither demoted nor deactivated, also when another one is only invited', async () => {
    await invite({ role: 'ADMIN' })
    const nadine = { staffUserId: fixture.ids.nadine }
    expect((await act('deactivateStaffUser', nadine)).refusals).toEqual(['LAST_ADMIN'])
    expect((await act('editStaffUser', { ...nadine, version: 1, role: 'LEGAL' })).refusals).toEqual(['LAST_ADMIN'])
    expect(await present(fixture.ids.nadine)).toMatchObject({ role: 'ADMIN', status: 'ACTIVE', version: 1 })
  })

  it.each([
    ['two administrators', 1],
    ['two of three administrators', 2],
  ])('of %s who close each other at the same moment one is closed, and the other does it', async (_title, others) => {
    const second = await anotherAdmin()
    if (others === 2) await anotherAdmin('third@firm.example')
    const close = (id: string, viewer: Viewer) => act('deactivateStaffUser', { staffUserId: id }, viewer)
    const answers = await Promise.all([
      close(second.id, fixture.admin),
      close(fixture.ids.nadine, second),
      act('editStaffUser', { staffUserId: fixture.ids.nadine, version: 1, role: 'LEGAL' }, second),
    ])
    const done = answers.filter(({ codes, refusals }) => codes.length + refusals.length === 0)
    expect(done).toHaveLength(1)
    const admins = await fixture.db.select().from(staffUsers).where(eq(staffUsers.role, 'ADMIN'))
    expect(admins.filter(({ status }) => status === 'ACTIVE')).toHaveLength(others)
  })

  it('a person is deactivated, reactivated and invited again only from the state that can be', async () => {
    const { id } = await invite()
    expect((await act('reactivateStaffUser', { staffUserId: id })).refusals).toEqual(['NOT_INACTIVE'])
    expect((await act('resendStaffInvitation', { staffUserId: fixture.ids.antoine })).refusals).toEqual([
      'ALREADY_ACTIVE',
    ])
    expect((await act('deactivateStaffUser', { staffUserId: id })).refusals).toEqual([])
    expect((await act('deactivateStaffUser', { staffUserId: id })).refusals).toEqual(['NOT_ACTIVE'])
  })

  it('who edits what somebody else changed meanwhile gets the present person', async () => {
    const { id } = await invite()
    await act('editStaffUser', { staffUserId: id, version: 1, jobTitle: 'Partner' })
    const late = await act('editStaffUser', { staffUserId: id, version: 1, jobTitle: 'Counsel' })
    expect(late.refusals).toEqual(['CONFLICT'])
    expect(late.payload.staffUser).toMatchObject({ jobTitle: 'Partner', version: 2 })
  })
})

it('an invitation is mailed, works once, and a new one replaces it (R55)', async () => {
  const { id } = await invite()
  expect(await happened(id)).toEqual(['staffUser.invited'])
  expect((await fixture.db.select().from(deliveries)).map(({ consumer }) => consumer)).toEqual(['notifications'])
  const first = await fixture.subgraph.internal.issuePasswordLink({ personId: id, purpose: 'INVITATION' })
  await act('resendStaffInvitation', { staffUserId: id })
  expect(await fixture.db.select().from(passwordLinks)).toEqual([])
  const used = await fixture.mutate(null, 'acceptInvitation', { token: first!.token, password: 'a long enough word' })
  expect(used.refusals).toEqual(['LINK_NOT_VALID'])
  const link = await fixture.subgraph.internal.issuePasswordLink({ personId: id, purpose: 'INVITATION' })
  expect(link).toMatchObject({ staff: true })
  const entered = await fixture.mutate(
    null,
    'acceptInvitation',
    { token: link!.token, password: 'a long enough word' },
    'viewer { staffUser { status role } }',
  )
  expect(entered.payload.viewer.staffUser).toEqual({ status: 'ACTIVE', role: 'LEGAL' })
  expect(await happened(id)).toEqual(['staffUser.invited', 'staffUser.invitedAgain', 'staffUser.activated'])
})

it('deactivating ends sessions at once, reactivating lets in with the password from before (R57)', async () => {
  const { email } = await present(fixture.ids.antoine)
  expect((await signIn(email)).refusals).toEqual([])
  expect(await fixture.db.select().from(sessions)).toHaveLength(1)
  await act('deactivateStaffUser', { staffUserId: fixture.ids.antoine })
  expect(await fixture.db.select().from(sessions)).toEqual([])
  expect((await signIn(email)).refusals).toEqual(['SIGN_IN_FAILED'])
  await act('reactivateStaffUser', { staffUserId: fixture.ids.antoine })
  expect((await signIn(email)).refusals).toEqual([])
  expect(await happened(fixture.ids.antoine)).toEqual(['staffUser.deactivated', 'staffUser.reactivated'])
})

it('another address is told to the one before and ends every session; of somebody invited it gets the invitation', async () => {
  await signIn('antoine@firm.example')
  const edit = { staffUserId: fixture.ids.antoine, version: 1, email: 'a.delacroix@firm.example', role: 'ADMIN' }
  expect((await act('editStaffUser', edit)).payload.staffUser).toMatchObject({ role: 'ADMIN', version: 2 })
  expect(await fixture.db.select().from(sessions)).toEqual([])
  expect(await happened(fixture.ids.antoine)).toEqual(['staffUser.edited', 'staffUser.loginChanged'])
  const { id } = await invite()
  await act('editStaffUser', { staffUserId: id, version: 1, email: 'o.bennett@firm.example' })
  expect(await happened(id)).toEqual(['staffUser.invited', 'staffUser.invitationMoved', 'staffUser.invitedAgain'])
})

it('the same client key twice has one effect and the same answer (R62)', async () => {
  const [one, other] = [await invite({ clientKey: 'k' }), await invite({ clientKey: 'k' })]
  expect(other.id).toBe(one.id)
  for (const _ of [1, 2]) await act('deactivateStaffUser', { staffUserId: one.id, clientKey: 'd' })
  expect(await happened(one.id)).toEqual(['staffUser.invited', 'staffUser.deactivated'])
})

it('the list is of those who can sign in unless the filter says otherwise; search finds name, address and title', async () => {
  await invite()
  const list = async (filter: Record<string, unknown> | null) => {
    const query =
      'query ($filter: StaffUserFilter) { staffUsers(first: 10, filter: $filter) { nodes { displayName } totalCount { value } } }'
    const { data } = await fixture.run(fixture.legal, query, { filter })
    const names = data.staffUsers.nodes.map(({ displayName }: { displayName: string }) => displayName)
    expect(data.staffUsers.totalCount.value).toBe(names.length)
    return names
  }
  expect(await list(null)).toEqual(['Antoine Delacroix', 'Nadine Khoury'])
  expect(await list({ statuses: ['INVITED', 'ACTIVE'], role: 'LEGAL' })).toEqual([
    'Antoine Delacroix',
    'Olivia Bennett',
  ])
  expect(await list({ statuses: ['INVITED'], search: 'associate BENNETT' })).toEqual(['Olivia Bennett'])
  expect(await list({ search: 'khoury' })).toEqual(['Nadine Khoury'])
})
