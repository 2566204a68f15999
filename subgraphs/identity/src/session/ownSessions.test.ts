import type { Caller } from '@parvis/kernel/graph/caller.ts'
import { callerOf } from '@parvis/kernel/testing/world.ts'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { identityFixture, password } from '../fixtures.ts'
import { devices, events, sessions } from '../tables.ts'
import { resolveSession } from './sessions.ts'

let fixture: Awaited<ReturnType<typeof identityFixture>>
beforeAll(async () => {
  fixture = await identityFixture()
})
afterAll(() => fixture.stop())

const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0'
const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1'

let network = 0
/** Signs in at a door from a browser; answers the caller they are from then on, as the gateway would find them. */
async function signedIn(
  login: string,
  { door = 'portal', userAgent = firefox }: { door?: 'app' | 'portal'; userAgent?: string | null } = {},
): Promise<Caller> {
  network += 1
  const seen = { address: `10.1.0.${network}`, userAgent }
  const { session } = await fixture.mutate(
    { ...callerOf(null), door, address: seen.address },
    'signIn',
    { login, password },
    'viewer { id }',
  )
  if (!session || session === 'ended') throw new Error('nobody came in')
  const found = await resolveSession(fixture.db, { token: session.token, door, seen })
  return {
    ...callerOf(found!.viewer),
    door,
    sessionId: found!.sessionId,
    device: session.device,
    address: seen.address,
  }
}
const shown = 'id current device browser system address startedAt lastSeenAt expiresAt'
type Shown = { id: string; current: boolean; device: string | null; browser: string | null; system: string | null }
async function sessionsOf(caller: Caller): Promise<(Shown & { address: string | null; lastSeenAt: Date })[]> {
  return (await fixture.run(caller, `{ sessions { ${shown} } }`)).data.sessions
}
const ended = async (id: string) =>
  (await fixture.db.select().from(events).where(eq(events.subjectId, id)))
    .filter(({ type }) => type === 'person.sessionsEnded')
    .map(({ actorId, payload }) => ({ actorId, payload }))
const knownAt = async (id: string) => (await fixture.db.select().from(devices).where(eq(devices.personId, id))).length

it('shows where somebody is signed in: this one first, in words, from where and until when', async () => {
  const person = await fixture.person()
  const office = await signedIn(person.username)
  const phone = await signedIn(person.username, { userAgent: iphone })
  const program = await signedIn(person.username, { userAgent: null })
  const seen = await sessionsOf(office)
  expect(seen.map(({ id }) => id)).toEqual([office.sessionId, program.sessionId, phone.sessionId])
  expect(seen).toMatchObject([
    { current: true, device: 'COMPUTER', browser: 'Firefox', system: 'Windows', address: office.address },
    { current: false, device: null, browser: null, system: null, address: program.address },
    { current: false, device: 'PHONE', browser: 'Safari', system: 'iOS', address: phone.address },
  ])
})

it('shows nobody else’s, to an administrator neither, and none that ended by itself', async () => {
  const person = await fixture.person()
  const theirs = await signedIn(person.username)
  const admin = await signedIn('nadine@firm.example', { door: 'app' })
  expect((await sessionsOf(admin)).map(({ id }) => id)).not.toContain(theirs.sessionId)
  await fixture.db.update(sessions).set({ expiresAt: sql`now()` }).where(eq(sessions.id, theirs.sessionId!))
  expect(await sessionsOf(theirs)).toEqual([])
  // Whoever signs in next.
  await signedIn((await fixture.person()).username)
  expect(await fixture.db.select().from(sessions).where(eq(sessions.portalUserId, person.id))).toEqual([])
})

it('what a browser says of itself is cut, and nothing it says makes the list fail', async () => {
  const person = await fixture.person()
  const caller = await signedIn(person.username, { userAgent: `<b>\u202e${'x'.repeat(5000)}` })
  expect(await sessionsOf(caller)).toMatchObject([{ browser: null, system: null }])
  const [row] = await fixture.db.select().from(sessions).where(eq(sessions.id, caller.sessionId!))
  expect(row!.userAgent).toHaveLength(300)
})

it('is seen anew after five minutes, from where it is then, and not at every request', async () => {
  const person = await fixture.person()
  const { session } = await fixture.mutate({ ...callerOf(null), door: 'portal', address: '10.2.0.1' }, 'signIn', {
    login: person.username,
    password,
  })
  const { token } = session as { token: string }
  const seenFrom = async (address: string) => {
    await resolveSession(fixture.db, { token, door: 'portal', seen: { address, userAgent: firefox } })
    const [row] = await fixture.db.select().from(sessions).where(eq(sessions.portalUserId, person.id))
    return row!
  }
  const first = await seenFrom('10.2.0.1')
  expect(await seenFrom('10.2.0.2')).toEqual(first)
  await fixture.db
    .update(sessions)
    .set({ lastSeenAt: sql`now() - interval '6 minutes'` })
    .where(eq(sessions.id, first.id))
  expect(await seenFrom('10.2.0.3')).toMatchObject({ address: '10.2.0.3' })
})

it('a session that is just being ended is not waited for by who asks with it', async () => {
  const person = await fixture.person()
  const { session } = await fixture.mutate({ ...callerOf(null), door: 'portal', address: '10.2.0.9' }, 'signIn', {
    login: person.username,
    password,
  })
  const theirs = sql`select 1 from ${sessions} where portal_user_id = ${person.id}::uuid for update`
  const { freed } = await fixture.hold(theirs, 700)
  const before = performance.now()
  const seen = { address: '10.2.0.9', userAgent: firefox }
  const { token } = session as { token: string }
  expect(await resolveSession(fixture.db, { token, door: 'portal', seen })).not.toBeNull()
  expect(performance.now() - before).toBeLessThan(600)
  await freed
})

it('another person’s session is missing, an administrator’s own right to people helps nobody', async () => {
  const theirs = await signedIn((await fixture.person()).username)
  const other = await signedIn((await fixture.person()).username)
  const admin = await signedIn('nadine@firm.example', { door: 'app' })
  for (const caller of [other, admin]) {
    expect((await fixture.mutate(caller, 'endSession', { sessionId: theirs.sessionId! })).codes).toEqual(['NOT_FOUND'])
    expect((await fixture.mutate(caller, 'endSession', { sessionId: 'no id' })).codes).toEqual(['NOT_FOUND'])
  }
  expect(await sessionsOf(theirs)).toHaveLength(1)
})

it('ends one at once, says so once in the events, and forgets the browsers but this one', async () => {
  const person = await fixture.person()
  const [office, phone, home] = [
    await signedIn(person.username),
    await signedIn(person.username),
    await signedIn(person.username),
  ]
  expect(await knownAt(person.id)).toBe(3)
  const input = { sessionId: phone.sessionId!, clientKey: 'a key' }
  for (let i = 0; i < 2; i += 1) {
    const { payload, codes, session } = await fixture.mutate(office, 'endSession', input, 'sessions { id current }')
    expect([codes, session]).toEqual([[], undefined])
    expect(payload.sessions).toEqual([
      { id: office.sessionId, current: true },
      { id: home.sessionId, current: false },
    ])
  }
  expect(await ended(person.id)).toEqual([{ actorId: person.id, payload: { count: 1 } }])
  expect(await knownAt(person.id)).toBe(1)
  const again = await fixture.mutate(office, 'endSession', { sessionId: phone.sessionId! })
  expect(again.codes).toEqual(['NOT_FOUND'])
})

it('the present one ends as by signing out: its cookie is cleared', async () => {
  const caller = await signedIn((await fixture.person()).username)
  const { session, codes } = await fixture.mutate(caller, 'endSession', { sessionId: caller.sessionId! })
  expect([session, codes]).toEqual(['ended', []])
})

it('ends all others at once, of staff as of clients; with none there is nothing to say', async () => {
  const person = await fixture.person()
  const staff = { login: 'antoine@firm.example', door: 'app' as const, id: fixture.ids.antoine }
  for (const { login, door, id } of [{ login: person.username, door: 'portal' as const, id: person.id }, staff]) {
    await signedIn(login, { door })
    const here = await signedIn(login, { door })
    await signedIn(login, { door })
    for (let i = 0; i < 2; i += 1) {
      const { payload } = await fixture.mutate(here, 'endAllSessions', {}, 'sessions { id }')
      expect(payload.sessions).toEqual([{ id: here.sessionId }])
    }
    expect(await ended(id)).toEqual([{ actorId: id, payload: { count: 2 } }])
    expect(await knownAt(id)).toBe(1)
  }
})
