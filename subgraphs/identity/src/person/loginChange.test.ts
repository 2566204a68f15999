import { setTimeout } from 'node:timers/promises'
import { callerOf } from '@parvis/kernel/testing/world.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { identityFixture, password } from '../fixtures.ts'
import { issuePasswordLink } from '../passwordLink/passwordLinks.ts'
import {
  deliveries,
  devices,
  events,
  loginChanges,
  type PortalUserRow,
  passwordLinks,
  portalUsers,
  sessions,
} from '../tables.ts'

let fixture: Awaited<ReturnType<typeof identityFixture>>
beforeAll(async () => {
  fixture = await identityFixture()
})
afterAll(() => fixture.stop())

const fields = `portalUser { version email username jobTitle loginChange { email username askedAt askedBy { displayName } } }`
const present = async ({ id }: Pick<PortalUserRow, 'id'>) =>
  (await fixture.db.select().from(portalUsers).where(eq(portalUsers.id, id)))[0]!
const edit = async (person: PortalUserRow, changes: Record<string, unknown>, viewer: Viewer = fixture.legal) => {
  const { version } = await present(person)
  return fixture.mutate(viewer, 'editPortalUser', { portalUserId: person.id, version, ...changes }, fields)
}
const decide = async (
  person: PortalUserRow,
  decision: 'APPROVED' | 'REJECTED',
  more: Record<string, unknown> = {},
  viewer: Viewer = fixture.admin,
) => {
  const { version } = await present(person)
  return fixture.mutate(viewer, 'decideLoginChange', { portalUserId: person.id, version, decision, ...more }, fields)
}
const happened = ({ id }: PortalUserRow) =>
  fixture.db.select().from(events).where(eq(events.subjectId, id)).orderBy(events.id)
const theirs = async ({ id }: PortalUserRow) => ({
  sessions: (await fixture.db.select().from(sessions).where(eq(sessions.portalUserId, id))).length,
  devices: (await fixture.db.select().from(devices).where(eq(devices.personId, id))).length,
  links: (await fixture.db.select().from(passwordLinks).where(eq(passwordLinks.personId, id))).length,
  waiting: (await fixture.db.select().from(loginChanges).where(eq(loginChanges.personId, id))).length,
})
const signIn = (login: string) => fixture.mutate(callerOf(null), 'signIn', { login, password }, 'viewer { id }')
/** Somebody with a session and an open link. */
async function inside() {
  const person = await fixture.person()
  await signIn(person.username)
  await issuePasswordLink(fixture.db, { personId: person.id, purpose: 'RESET' })
  return person
}
let named = 0
const newAddress = () => `new.${++named}@elsewhere.example`

describe('refusals', () => {
  it('only an ADMIN decides, of somebody who is there', async () => {
    const person = await fixture.person()
    await edit(person, { email: newAddress() })
    expect((await decide(person, 'APPROVED', {}, fixture.legal)).codes).toEqual(['FORBIDDEN'])
    expect((await decide(person, 'APPROVED', {}, fixture.portal(person))).codes).toEqual(['FORBIDDEN'])
    const nobody = { portalUserId: '00000000-0000-7000-8000-000000000000', version: 1, decision: 'APPROVED' }
    expect((await fixture.mutate(fixture.admin, 'decideLoginChange', nobody)).codes).toEqual(['NOT_FOUND'])
    expect((await present(person)).email).toBe(person.email)
    expect((await theirs(person)).waiting).toBe(1)
  })

  it('LEGAL becomes no client: with an address of their own no link comes there and nothing of the account changes', async () => {
    for (const status of ['ACTIVE', 'INACTIVE'] as const) {
      const person = await fixture.person({ status })
      const mine = newAddress()
      const { refusals, payload } = await edit(person, { email: mine, username: `mine.${named}` })
      expect(refusals).toEqual([])
      expect(payload.portalUser).toMatchObject({ email: person.email, username: person.username })
      await fixture.mutate(fixture.admin, 'reactivatePortalUser', { portalUserId: person.id })
      await fixture.mutate(callerOf(null), 'requestPasswordLink', { login: mine })
      const [told] = await fixture.subgraph.internal.people({ ids: [person.id] })
      expect(told!.email).toBe(person.email)
      expect((await happened(person)).map(({ type }) => type)).not.toContain('person.passwordLinkRequested')
    }
  })

  it('LEGAL becomes no client who was invited, either: the invitation goes nowhere else until an ADMIN lets it', async () => {
    const person = await fixture.person({ status: 'INVITED', passwordHash: null })
    const link = await issuePasswordLink(fixture.db, { personId: person.id, purpose: 'INVITATION' })
    const [mine, username] = [newAddress(), `mine.${named}`]
    const { payload } = await edit(person, { email: mine, username, jobTitle: 'Director' })
    expect(payload.portalUser).toMatchObject({
      email: person.email,
      username: person.username,
      jobTitle: 'Director',
      loginChange: { email: mine, username },
    })
    expect(await theirs(person)).toMatchObject({ links: 1, waiting: 1 })
    expect((await happened(person)).map(({ type }) => type)).toEqual([
      'portalUser.edited',
      'portalUser.loginChangeAsked',
    ])
    expect(link).toMatchObject({ address: person.email })
    await decide(person, 'REJECTED')
    expect(await theirs(person)).toMatchObject({ links: 1, waiting: 0 })
  })

  it('what nothing waits for cannot be decided', async () => {
    const person = await fixture.person()
    expect((await decide(person, 'APPROVED')).codes).toEqual(['BAD_USER_INPUT'])
    expect(await happened(person)).toEqual([])
  })

  it('a decision over another change than was seen is a CONFLICT, and nothing is decided', async () => {
    const person = await inside()
    await edit(person, { email: newAddress() })
    const { version } = await present(person)
    const other = newAddress()
    await edit(person, { email: other })
    const { refusals, payload } = await decide(person, 'APPROVED', { version })
    expect(refusals).toEqual(['CONFLICT'])
    expect(payload.portalUser).toMatchObject({ email: person.email, loginChange: { email: other } })
    expect(await theirs(person)).toEqual({ sessions: 1, devices: 1, links: 1, waiting: 1 })
  })

  it('what somebody else has is refused when it is asked for, and when it is to hold', async () => {
    const [person, other] = [await fixture.person(), await fixture.person()]
    expect((await edit(person, { username: other.username.toUpperCase() })).refusals).toEqual(['USERNAME_TAKEN'])
    expect((await edit(person, { email: other.email.toUpperCase() })).refusals).toEqual(['EMAIL_TAKEN'])
    const wanted = newAddress()
    await edit(person, { email: wanted })
    await fixture.db.update(portalUsers).set({ email: wanted }).where(eq(portalUsers.id, other.id))
    expect((await decide(person, 'APPROVED')).refusals).toEqual(['EMAIL_TAKEN'])
    expect((await theirs(person)).waiting).toBe(1)
    expect((await decide(person, 'REJECTED')).refusals).toEqual([])
  })
})

it('what LEGAL asks for waits and changes nothing of the login; the rest of the edit holds, and notifications hears of it', async () => {
  const person = await inside()
  const email = newAddress()
  const { payload } = await edit(person, { email, jobTitle: 'Director' })
  expect(payload.portalUser).toEqual({
    version: 2,
    email: person.email,
    username: person.username,
    jobTitle: 'Director',
    loginChange: { email, username: null, askedAt: expect.anything(), askedBy: { displayName: 'Antoine Delacroix' } },
  })
  expect(await theirs(person)).toEqual({ sessions: 1, devices: 1, links: 1, waiting: 1 })
  const [edited, asked] = await happened(person)
  expect(edited).toMatchObject({ type: 'portalUser.edited', payload: { fields: ['jobTitle'] } })
  expect(asked).toMatchObject({ type: 'portalUser.loginChangeAsked', payload: { fields: ['email'] } })
  const due = await fixture.db.select().from(deliveries).where(eq(deliveries.eventId, asked!.id))
  expect(due.map(({ consumer }) => consumer)).toEqual(['notifications'])
})

it('the same asked for again is no change; another field joins what waits', async () => {
  const person = await fixture.person()
  const email = newAddress()
  await edit(person, { email })
  expect((await edit(person, { email })).payload.portalUser.version).toBe(2)
  const username = `joined.${named}`
  expect((await edit(person, { username })).payload.portalUser.loginChange).toMatchObject({ email, username })
  expect(await happened(person)).toHaveLength(2)
})

it('approved, it holds: the address before is told, every session, device and link ends', async () => {
  const person = await inside()
  const [email, username] = [newAddress(), `approved.${named}`]
  await edit(person, { email, username })
  const { refusals, payload } = await decide(person, 'APPROVED')
  expect(refusals).toEqual([])
  expect(payload.portalUser).toMatchObject({ version: 3, email, username, loginChange: null })
  expect(await theirs(person)).toEqual({ sessions: 0, devices: 0, links: 0, waiting: 0 })
  const [, changed] = await happened(person)
  expect(changed).toMatchObject({
    type: 'portalUser.loginChanged',
    actorId: fixture.ids.nadine,
    payload: {
      from: { email: person.email, username: person.username },
      to: { email, username },
      askedById: fixture.ids.antoine,
    },
  })
  const due = await fixture.db.select().from(deliveries).where(eq(deliveries.eventId, changed!.id))
  expect(due.map(({ consumer }) => consumer)).toEqual(['notifications'])
  expect((await signIn(person.username)).refusals).toEqual(['SIGN_IN_FAILED'])
  expect((await signIn(email)).refusals).toEqual([])
})

it('approved for somebody invited, the link before is worth nothing and the new address is invited', async () => {
  const person = await fixture.person({ status: 'INVITED', passwordHash: null })
  await issuePasswordLink(fixture.db, { personId: person.id, purpose: 'INVITATION' })
  const [email, username] = [newAddress(), `invited.${named}`]
  await edit(person, { email, username })
  const { payload } = await decide(person, 'APPROVED')
  expect(payload.portalUser).toMatchObject({ email, username, loginChange: null })
  expect(await theirs(person)).toEqual({ sessions: 0, devices: 0, links: 0, waiting: 0 })
  const [, ...approved] = await happened(person)
  expect(approved.map(({ type, payload }) => [type, payload])).toEqual([
    ['portalUser.edited', { fields: ['username'] }],
    ['portalUser.invitationMoved', { from: person.email, to: email, askedById: fixture.ids.antoine }],
    ['portalUser.invitedAgain', {}],
  ])
  expect((await present(person)).chainHead).toBe(approved.at(-1)!.hash)
})

it('of somebody invited another username alone leaves the invitation as it is', async () => {
  const person = await fixture.person({ status: 'INVITED', passwordHash: null })
  await issuePasswordLink(fixture.db, { personId: person.id, purpose: 'INVITATION' })
  await edit(person, { username: newAddress().split('@')[0] })
  const username = `renamed.${named}`
  const { payload } = await edit(person, { username }, fixture.admin)
  expect(payload.portalUser).toMatchObject({ username, loginChange: null })
  expect(await theirs(person)).toMatchObject({ links: 1, waiting: 0 })
})

it('rejected, nothing changes and nothing waits', async () => {
  const person = await inside()
  await edit(person, { email: newAddress() })
  const { payload } = await decide(person, 'REJECTED', { clientKey: 'a' })
  expect(payload.portalUser).toMatchObject({ version: 3, email: person.email, loginChange: null })
  expect(await theirs(person)).toEqual({ sessions: 1, devices: 1, links: 1, waiting: 0 })
  const [, rejected] = await happened(person)
  expect(rejected).toMatchObject({
    type: 'portalUser.loginChangeRejected',
    payload: { askedById: fixture.ids.antoine },
  })
  expect((await decide(person, 'REJECTED', { clientKey: 'a' })).payload).toEqual(payload)
  expect(await happened(person)).toHaveLength(2)
})

it('an ADMIN’s own change holds at once, in the place of what waited', async () => {
  const person = await inside()
  await edit(person, { username: `waiting.${named}` })
  const email = newAddress()
  const { payload } = await edit(person, { email, jobTitle: 'Director' }, fixture.admin)
  expect(payload.portalUser).toMatchObject({ email, username: person.username, loginChange: null })
  expect(await theirs(person)).toEqual({ sessions: 0, devices: 0, links: 0, waiting: 0 })
  const types = (await happened(person)).map(({ type }) => type)
  expect(types).toEqual(['portalUser.loginChangeAsked', 'portalUser.edited', 'portalUser.loginChanged'])
  expect((await edit(person, { jobTitle: 'Partner' }, fixture.admin)).refusals).toEqual([])
  expect((await theirs(person)).sessions).toBe(0)
})

it('of two ADMINs who decide at the same moment one does', async () => {
  const person = await fixture.person()
  await edit(person, { email: newAddress() })
  const { version } = await present(person)
  const answers = await Promise.all(
    (['APPROVED', 'REJECTED'] as const).map((decision) => decide(person, decision, { version })),
  )
  expect(answers.flatMap(({ refusals }) => refusals)).toEqual(['CONFLICT'])
  const links = await happened(person)
  expect(links).toHaveLength(2)
  expect(links[1]!.previousHash).toBe(links[0]!.hash)
  expect((await present(person)).chainHead).toBe(links[1]!.hash)
})

it('a link that is issued while the login changes is for the address that holds then', async () => {
  const person = await fixture.person()
  const email = newAddress()
  // The change waits at its last step, with the person in hand.
  const { freed } = await fixture.hold(sql`lock table ${passwordLinks} in share mode`, 500)
  const changing = edit(person, { email }, fixture.admin)
  await setTimeout(150)
  const issued = await issuePasswordLink(fixture.db, { personId: person.id, purpose: 'RESET' })
  expect((await changing).refusals).toEqual([])
  await freed
  expect(issued).toMatchObject({ address: email })
  expect(await theirs(person)).toMatchObject({ links: 1 })
})
