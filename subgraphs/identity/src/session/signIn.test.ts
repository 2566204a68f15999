import { hash } from '@node-rs/argon2'
import type { Caller } from '@parvis/kernel/graph/caller.ts'
import { callerOf } from '@parvis/kernel/testing/world.ts'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { identityFixture, password } from '../fixtures.ts'
import { hashPassword } from '../passwordLink/secrets.ts'
import { portalUsers, sessions } from '../tables.ts'
import { resolveSession } from './sessions.ts'

let fixture: Awaited<ReturnType<typeof identityFixture>>
beforeAll(async () => {
  fixture = await identityFixture()
})
afterAll(() => fixture.stop())

let address = 0
/** Somebody at a door, each from another address so that guess limits do not meet. */
const at = (door: Caller['door'], more: Partial<Caller> = {}): Caller => {
  address += 1
  return { ...callerOf(null), door, address: `10.0.0.${address}`, ...more }
}
const signIn = (caller: Caller, login: string, word = password) =>
  fixture.mutate(
    caller,
    'signIn',
    { login, password: word },
    'viewer { id displayName portalUser { email company { name } } }',
  )

it('gives one answer for a wrong password, an unknown login, another door and every account that is not active (R58)', async () => {
  const active = await fixture.person()
  const others = await Promise.all(
    (['INVITED', 'INACTIVE', 'UNVERIFIED', 'PENDING_APPROVAL', 'REJECTED'] as const).map((status) =>
      fixture.person({ status }),
    ),
  )
  const answers = [
    await signIn(at('portal'), active.username, 'wrong horse'),
    await signIn(at('portal'), 'nobody.at.all'),
    await signIn(at('portal'), ''),
    await signIn(at('portal'), 'nadine@firm.example'),
    await signIn(at('app'), active.email),
  ]
  for (const { username } of others) answers.push(await signIn(at('portal'), username))
  for (const answer of answers) expect(answer).toEqual({ ...answers[0], session: undefined })
  expect(answers[0]!.refusals).toEqual(['SIGN_IN_FAILED'])
  expect(await fixture.db.select().from(sessions)).toEqual([])
})

it('spends a hash on somebody who does not exist, as on somebody who does (R58)', async () => {
  const { username } = await fixture.person()
  const took = async (login: string) => {
    const started = process.cpuUsage()
    await signIn(at('portal'), login, 'wrong horse')
    const { user, system } = process.cpuUsage(started)
    return user + system
  }
  const tries: [number, number][] = []
  for (let i = 0; i < 6; i += 1) tries.push([await took(username), await took('nobody.at.all')])
  // The cheapest of each: whatever else the process did meanwhile can only add.
  const [known, unknown] = [0, 1].map((which) => Math.min(...tries.map((times) => times[which]!))) as [number, number]
  expect(unknown / known).toBeGreaterThan(0.5)
  expect(unknown / known).toBeLessThan(2)
})

it.each([
  ['isolates of an Arabic mail', (login: string) => `\u2068${login}\u2069`],
  ['marks of direction and a line end', (login: string) => `\u200f${login}\u200e\n`],
  ['signs of no width inside', (login: string) => login.replace('.', '\u200b.\ufeff')],
  ['full-width letters', (login: string) => login.replace('person', 'ｐｅｒｓｏｎ')],
])('a login is known with %s', async (_what, copied) => {
  const person = await fixture.person()
  for (const login of [person.username, person.email]) {
    expect((await signIn(at('portal'), copied(login))).payload.viewer).toMatchObject({ id: person.id })
  }
  expect((await signIn(at('app'), copied('nadine@firm.example'))).refusals).toEqual([])
})

it('a login that was kept before logins were cleaned still opens its account', async () => {
  const person = await fixture.person({ username: 'Ｒｉｍａ.\u1112\u1161\u11ab' })
  expect((await signIn(at('portal'), person.username.toUpperCase())).payload.viewer).toMatchObject({ id: person.id })
})

it('a password is the same in every normal form, also where it was hashed as it was typed once', async () => {
  const word = 'Crème brûlée ﬁne №1'
  const forms = ['NFC', 'NFD', 'NFKC', 'NFKD'].map((form) => word.normalize(form))
  const cost = { memoryCost: 8, timeCost: 1, parallelism: 1 }
  const now = await fixture.person({ passwordHash: await hashPassword(word) })
  for (const form of forms) expect((await signIn(at('portal'), now.username, form)).refusals).toEqual([])
  for (const typed of forms) {
    const before = await fixture.person({ passwordHash: await hash(typed, cost) })
    expect((await signIn(at('portal'), before.username, typed)).refusals).toEqual([])
    expect((await signIn(at('portal'), before.username, `${typed}!`)).refusals).toEqual(['SIGN_IN_FAILED'])
  }
})

it('a password of the greatest length is taken in a form that is longer', async () => {
  const word = 'é'.repeat(128)
  const person = await fixture.person({ passwordHash: await hashPassword(word) })
  expect((await signIn(at('portal'), person.username, word.normalize('NFD'))).refusals).toEqual([])
  expect((await signIn(at('portal'), person.username, `${word}é`)).codes).toEqual(['BAD_USER_INPUT'])
})

it.each(['username', 'email'] as const)('signs in with the %s in any case and answers as the person', async (field) => {
  const person = await fixture.person()
  const { payload, session } = await signIn(at('portal'), person[field].toUpperCase())
  expect(payload.viewer).toMatchObject({
    id: person.id,
    portalUser: { email: person.email, company: { name: 'Groupe Cèdre SAL' } },
  })
  if (!session || session === 'ended') throw new Error('no session was started')
  const resolved = await resolveSession(fixture.db, { token: session.token, door: 'portal' })
  expect(resolved?.viewer).toMatchObject({
    kind: 'portal',
    id: person.id,
    companyId: fixture.ids.cedre,
    requestSharing: 'NONE',
    firmLocale: 'FR',
    firmTimeZone: 'UTC',
  })
  expect(await resolveSession(fixture.db, { token: session.token, door: 'app' })).toBeNull()
  const stored = JSON.stringify(await fixture.db.select().from(sessions))
  expect(stored).not.toContain(session.token)
})

it('ends the session the browser had before, and the one that signs out', async () => {
  const person = await fixture.person()
  const first = (await signIn(at('portal'), person.username)).session
  if (!first || first === 'ended') throw new Error('no session was started')
  const { sessionId } = (await resolveSession(fixture.db, { token: first.token, door: 'portal' }))!
  const second = (await signIn(at('portal', { sessionId }), person.username)).session
  if (!second || second === 'ended') throw new Error('no session was started')
  expect(await resolveSession(fixture.db, { token: first.token, door: 'portal' })).toBeNull()
  const present = (await resolveSession(fixture.db, { token: second.token, door: 'portal' }))!
  const out = await fixture.run(
    at('portal', { sessionId: present.sessionId }),
    'mutation { signOut { userErrors { code } } }',
  )
  expect(out.session).toBe('ended')
  expect(await resolveSession(fixture.db, { token: second.token, door: 'portal' })).toBeNull()
})

it('a session ends at the next request when its person is deactivated (R57) or it expires', async () => {
  const person = await fixture.person()
  const { session } = await signIn(at('portal'), person.username)
  if (!session || session === 'ended') throw new Error('no session was started')
  const resolve = () => resolveSession(fixture.db, { token: session.token, door: 'portal' })
  await fixture.db.update(portalUsers).set({ status: 'INACTIVE' }).where(eq(portalUsers.id, person.id))
  expect(await resolve()).toBeNull()
  await fixture.db.update(portalUsers).set({ status: 'ACTIVE' }).where(eq(portalUsers.id, person.id))
  expect(await resolve()).not.toBeNull()
  await fixture.db
    .update(sessions)
    .set({ expiresAt: new Date(Date.now() - 1) })
    .where(eq(sessions.portalUserId, person.id))
  expect(await resolve()).toBeNull()
})

it('refuses a password that is too long before hashing it', async () => {
  expect((await signIn(at('portal'), 'somebody', 'x'.repeat(129))).codes).toEqual(['BAD_USER_INPUT'])
})
