import { callerOf } from '@parvis/kernel/testing/world.ts'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { identityFixture } from '../fixtures.ts'
import { events, passwordLinks, portalUsers, sessions } from '../tables.ts'
import { issuePasswordLink } from './passwordLinks.ts'

let fixture: Awaited<ReturnType<typeof identityFixture>>
beforeAll(async () => {
  fixture = await identityFixture()
})
afterAll(() => fixture.stop())

const strong = 'a long enough word'
const invited = () => fixture.person({ status: 'INVITED', passwordHash: null })
const linkFor = async (personId: string, purpose: 'INVITATION' | 'RESET' = 'INVITATION') =>
  (await issuePasswordLink(fixture.db, { personId, purpose }))!.token
const accept = (token: string, password = strong) =>
  fixture.mutate(callerOf(null), 'acceptInvitation', { token, password }, 'viewer { id }')
const isKnown = async (token: string) =>
  (await fixture.run(null, 'query ($token: String!) { passwordLink(token: $token) { purpose login } }', { token })).data
    .passwordLink

describe('links that do not work', () => {
  it('an unknown, a replaced, an expired and a reset link are refused alike, and the page can tell before (R55)', async () => {
    const person = await invited()
    const replaced = await linkFor(person.id)
    await linkFor(person.id)
    const expired = await invited()
    const late = await linkFor(expired.id)
    await fixture.db
      .update(passwordLinks)
      .set({ expiresAt: new Date(Date.now() - 1) })
      .where(eq(passwordLinks.personId, expired.id))
    const reset = await linkFor((await fixture.person()).id, 'RESET')
    for (const token of ['nonsense', replaced, late]) {
      expect(await isKnown(token)).toBeNull()
      expect((await accept(token)).refusals).toEqual(['LINK_NOT_VALID'])
    }
    expect((await accept(reset)).refusals).toEqual(['LINK_NOT_VALID'])
  })

  it('the link of somebody who was deactivated since does not work', async () => {
    const person = await invited()
    const token = await linkFor(person.id)
    await fixture.mutate(fixture.admin, 'deactivatePortalUser', { portalUserId: person.id })
    expect((await accept(token)).refusals).toEqual(['LINK_NOT_VALID'])
  })

  it('a weak password is refused and the link still works', async () => {
    const person = await invited()
    const token = await linkFor(person.id)
    const guessed = [
      'Password2026!',
      'كلمة السر 123',
      'Khoury Delacroix',
      `${person.firstName}.${person.lastName}.1`,
      'x'.repeat(50),
    ]
    for (const weak of ['short', `${strong} `.repeat(9), person.email.toUpperCase(), ...guessed]) {
      expect((await accept(token, weak)).refusals).toEqual(['PASSWORD_TOO_WEAK'])
    }
    expect((await accept(token)).refusals).toEqual([])
  })

  it('whoever uses a link while somebody else does is refused, however long that takes', async () => {
    const person = await invited()
    const token = await linkFor(person.id)
    // Whoever is first waits for the person, then to begin a session: each for less than locks are waited for, both for more.
    const free = [
      await fixture.hold(sql`select 1 from ${portalUsers} where ${portalUsers.id} = ${person.id} for update`, 700),
      await fixture.hold(sql`lock table ${sessions} in share mode`, 1_400),
    ]
    const answers = await Promise.all(Array.from({ length: 5 }, () => accept(token)))
    await Promise.all(free.map(({ freed }) => freed))
    expect(answers.flatMap(({ codes }) => codes)).toEqual([])
    expect(answers.flatMap(({ refusals }) => refusals)).toEqual(Array(4).fill('LINK_NOT_VALID'))
  })

  it('of a hundred uses at the same moment exactly one has an effect, and no answer is a fault of ours', async () => {
    const person = await invited()
    const token = await linkFor(person.id)
    const answers = await Promise.all(Array.from({ length: 100 }, () => accept(token)))
    const codes = new Set(answers.flatMap((answer) => [...answer.codes, ...answer.refusals]))
    expect([...codes].filter((code) => !['LINK_NOT_VALID', 'RATE_LIMITED'].includes(code))).toEqual([])
    expect(answers.filter(({ payload, refusals }) => payload && refusals.length === 0)).toHaveLength(1)
    expect(await fixture.db.select().from(sessions).where(eq(sessions.portalUserId, person.id))).toHaveLength(1)
  })
})

it('looking at a link does not use it; accepting makes the account active and signs in', async () => {
  const person = await invited()
  const token = await linkFor(person.id)
  expect(await isKnown(token)).toEqual({ purpose: 'INVITATION', login: person.username })
  const { payload, session } = await accept(token)
  expect(payload.viewer).toEqual({ id: person.id })
  expect(session).toMatchObject({ staff: false })
  const [row] = await fixture.db.select().from(portalUsers).where(eq(portalUsers.id, person.id))
  expect(row).toMatchObject({ status: 'ACTIVE', activatedAt: expect.any(Date) })
  expect(
    (await fixture.db.select().from(events).where(eq(events.subjectId, person.id))).map(({ type }) => type),
  ).toEqual(['portalUser.activated'])
  expect(JSON.stringify(await fixture.db.select().from(events))).not.toContain(token)
})

it('an address that was corrected makes the link mailed to the wrong one useless, and mails the right one', async () => {
  const person = await invited()
  const token = await linkFor(person.id)
  const { refusals } = await fixture.mutate(fixture.admin, 'editPortalUser', {
    portalUserId: person.id,
    version: person.version,
    email: 'right@client.example',
  })
  expect(refusals).toEqual([])
  expect((await accept(token)).refusals).toEqual(['LINK_NOT_VALID'])
  const types = (await fixture.db.select().from(events).where(eq(events.subjectId, person.id))).map(({ type }) => type)
  expect(types).toEqual(['portalUser.invitationMoved', 'portalUser.invitedAgain'])
})

it('accepting while somebody edits, invites again or deactivates neither breaks nor forks the history', async () => {
  for (let round = 0; round < 8; round += 1) {
    const person = await invited()
    const token = await linkFor(person.id)
    const whom = { portalUserId: person.id }
    const answers = await Promise.all([
      accept(token),
      fixture.mutate(fixture.admin, 'editPortalUser', { ...whom, version: person.version, jobTitle: 'Director' }),
      fixture.mutate(fixture.admin, 'resendInvitation', whom),
      fixture.mutate(fixture.admin, 'deactivatePortalUser', whom),
    ])
    expect(answers.flatMap(({ codes }) => codes)).toEqual([])
    const links = await fixture.db.select().from(events).where(eq(events.subjectId, person.id))
    expect(new Set(links.map(({ previousHash }) => previousHash)).size).toBe(links.length)
  }
})

it('no session of the password before outlives a reset, also when it signs in meanwhile', async () => {
  for (let round = 0; round < 4; round += 1) {
    const person = await fixture.person()
    const token = await linkFor(person.id, 'RESET')
    const old = { login: person.username, password: 'correct horse' }
    await Promise.all([
      fixture.mutate(callerOf(null), 'resetPassword', { token, password: strong }),
      ...Array.from({ length: 4 }, (_, i) =>
        fixture.mutate({ ...callerOf(null), address: `10.2.${round}.${i}` }, 'signIn', old),
      ),
    ])
    expect(await fixture.db.select().from(sessions).where(eq(sessions.portalUserId, person.id))).toHaveLength(1)
  }
})

it('a reset ends every session of the account and starts a new one', async () => {
  const person = await fixture.person()
  await fixture.mutate({ ...callerOf(null), address: '10.2.9.1' }, 'signIn', {
    login: person.username,
    password: 'correct horse',
  })
  const token = await linkFor(person.id, 'RESET')
  const before = await fixture.db.select().from(sessions).where(eq(sessions.portalUserId, person.id))
  const { refusals } = await fixture.mutate(
    callerOf(null),
    'resetPassword',
    { token, password: strong },
    'viewer { id }',
  )
  expect(refusals).toEqual([])
  const after = await fixture.db.select().from(sessions).where(eq(sessions.portalUserId, person.id))
  expect(after).toHaveLength(1)
  expect(before.map(({ id }) => id)).not.toContain(after[0]!.id)
})

it('a link works with the marks that were copied along, and the password is taken in every normal form', async () => {
  const person = await invited()
  const token = `\u2068${await linkFor(person.id)}\u2069\u200f`
  expect(await isKnown(token)).toMatchObject({ purpose: 'INVITATION' })
  const word = 'Crème brûlée'
  expect((await accept(token, word.normalize('NFD'))).payload.viewer).toEqual({ id: person.id })
  const signedIn = await fixture.mutate(
    callerOf(null),
    'signIn',
    { login: person.username, password: word.normalize('NFC') },
    'viewer { id }',
  )
  expect(signedIn.payload.viewer).toEqual({ id: person.id })
})

it('a password is no login of its person in any form, and its length is that of what is kept', async () => {
  const longest = 'Une allée de cèdres, vue d’été 7'.repeat(4)
  const person = await fixture.person({ status: 'INVITED', passwordHash: null, username: 'élodie.haddad' })
  const token = await linkFor(person.id)
  for (const weak of ['ÉLODIE.haddad'.normalize('NFD'), 'é'.repeat(9).normalize('NFD'), `${longest}.`]) {
    expect([weak, (await accept(token, weak)).refusals]).toEqual([weak, ['PASSWORD_TOO_WEAK']])
  }
  expect((await accept(token, longest.normalize('NFD'))).refusals).toEqual([])
})
