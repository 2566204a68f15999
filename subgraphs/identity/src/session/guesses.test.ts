import type { Caller } from '@parvis/kernel/graph/caller.ts'
import type { SessionEffect } from '@parvis/kernel/graph/subgraph.ts'
import { callerOf } from '@parvis/kernel/testing/world.ts'
import { log } from '@parvis/observe/log.ts'
import { eq, sql } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { identityFixture, password } from '../fixtures.ts'
import { issuePasswordLink } from '../passwordLink/passwordLinks.ts'
import { devices, events, sessions, tries } from '../tables.ts'

let fixture: Awaited<ReturnType<typeof identityFixture>>
beforeAll(async () => {
  fixture = await identityFixture()
})
afterAll(() => fixture.stop())
beforeEach(async () => {
  await fixture.db.delete(tries)
})

const wrong = 'wrong horse'
let networks = 0
/** Somebody at the portal, each from a network of their own unless said otherwise. */
function from(more: Partial<Caller> = {}): Caller {
  networks += 1
  return { ...callerOf(null), address: `10.3.${networks >> 8}.${networks & 255}`, ...more }
}
const signIn = (caller: Caller, login: string, word = password) =>
  fixture.mutate(caller, 'signIn', { login, password: word }, 'viewer { id }')
const times = <T>(count: number, make: (index: number) => T) =>
  Promise.all(Array.from({ length: count }, (_, i) => make(i)))
/** So many strangers, each from a network of their own, with a wrong password. */
const strangersTry = (login: string, count: number) => times(count, () => signIn(from(), login, wrong))
const deviceOf = (session: SessionEffect | undefined) => {
  if (!session || session === 'ended') throw new Error('no session was started')
  return session.device
}
const timeGoesBy = (minutes: number) =>
  fixture.db.update(tries).set({ allBackAt: sql`${tries.allBackAt} - ${minutes} * interval '1 minute'` })

describe('one account', () => {
  it('of a burst as many are compared as are allowed, and with the right password all of these get in', async () => {
    const person = await fixture.person()
    const answers = await times(25, () => signIn(from(), person.username))
    expect(answers.filter(({ session }) => session).length).toBeGreaterThanOrEqual(10)
    expect(answers.flatMap(({ codes }) => codes)).toEqual([])
  })

  it('after ten wrong passwords strangers are not let in with the right one either, by none of its logins', async () => {
    const person = await fixture.person()
    await strangersTry(person.username, 25)
    const answers = [
      await signIn(from(), person.username),
      await signIn(from(), person.email),
      await signIn(from(), person.email, wrong),
      await signIn(from(), 'nobody.at.all', wrong),
    ]
    expect(answers[0]!.refusals).toEqual(['SIGN_IN_FAILED'])
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect((await signIn(from(), (await fixture.person()).username)).refusals).toEqual([])
  })

  it('limited, wrong and unknown cost the same work and at least the same time (R58)', async () => {
    const [limited, known] = [await fixture.person(), await fixture.person()]
    await strangersTry(limited.username, 10)
    const took = async (login: string) => {
      const [startedAt, begun] = [performance.now(), process.cpuUsage()]
      await signIn(from(), login, wrong)
      const { user, system } = process.cpuUsage(begun)
      return { work: user + system, ms: performance.now() - startedAt }
    }
    const tried: Record<'limited' | 'wrong' | 'unknown', { work: number; ms: number }[]> = {
      limited: [],
      wrong: [],
      unknown: [],
    }
    for (let i = 0; i < 5; i += 1) {
      tried.limited.push(await took(limited.username))
      tried.wrong.push(await took(known.username))
      tried.unknown.push(await took('nobody.at.all'))
    }
    // The cheapest of each: whatever else the process did meanwhile can only add.
    const least = (times: { work: number }[]) => Math.min(...times.map(({ work }) => work))
    for (const times of [tried.limited, tried.unknown]) {
      expect(least(times) / least(tried.wrong)).toBeGreaterThan(0.5)
      expect(least(times) / least(tried.wrong)).toBeLessThan(2)
    }
    for (const { ms } of Object.values(tried).flat()) expect(ms).toBeGreaterThan(390)
  })

  it('one try after the other is back, and one that was right is given back at once', async () => {
    const person = await fixture.person()
    await strangersTry(person.username, 10)
    await timeGoesBy(6)
    expect((await signIn(from(), person.username)).refusals).toEqual([])
    expect((await signIn(from(), person.username)).refusals).toEqual([])
    await strangersTry(person.username, 1)
    expect((await signIn(from(), person.username)).refusals).toEqual(['SIGN_IN_FAILED'])
    await timeGoesBy(60)
    await strangersTry(person.username, 9)
    expect((await signIn(from(), person.username)).refusals).toEqual([])
  })

  it('wrong passwords keep nobody out of the mailed link, which signs in', async () => {
    const person = await fixture.person()
    await strangersTry(person.username, 25)
    expect((await fixture.mutate(from(), 'requestPasswordLink', { login: person.email })).codes).toEqual([])
    const [asked] = await fixture.db.select().from(events).where(eq(events.subjectId, person.id))
    expect(asked).toMatchObject({ type: 'person.passwordLinkRequested' })
    const { token } = (await issuePasswordLink(fixture.db, { personId: person.id, purpose: 'RESET' }))!
    const { refusals, session } = await fixture.mutate(from(), 'resetPassword', {
      token,
      password: 'a long enough word',
    })
    expect(refusals).toEqual([])
    const device = deviceOf(session)
    expect((await signIn(from({ device }), person.username, 'a long enough word')).refusals).toEqual([])
  })

  it('links are mailed to one person ten at a time, and the answer does not tell', async () => {
    const person = await fixture.person()
    const answers = await times(14, () => fixture.mutate(from(), 'requestPasswordLink', { login: person.username }))
    for (const { codes, refusals } of answers) expect([codes, refusals]).toEqual([[], []])
    expect(await fixture.db.select().from(events).where(eq(events.subjectId, person.id))).toHaveLength(10)
  })
})

describe('a device that was in before', () => {
  it('gets in whatever strangers try, from whatever network', async () => {
    const [person, other] = [await fixture.person(), await fixture.person()]
    const device = deviceOf((await signIn(from(), person.username)).session)
    const address = '192.0.2.7'
    await times(31, () => signIn(from({ address }), other.username, wrong))
    await strangersTry(person.username, 25)
    expect((await signIn(from({ address, device }), person.username, wrong)).refusals).toEqual(['SIGN_IN_FAILED'])
    const { refusals, session } = await signIn(from({ address, device }), person.username)
    expect(refusals).toEqual([])
    expect((await signIn(from({ address, device: deviceOf(session) }), person.username)).refusals).toEqual([])
  })

  it('has ten tries of its own, too', async () => {
    const person = await fixture.person()
    const device = deviceOf((await signIn(from(), person.username)).session)
    await times(12, () => signIn(from({ device }), person.username, wrong))
    expect((await signIn(from({ device }), person.username)).refusals).toEqual(['SIGN_IN_FAILED'])
    expect((await signIn(from(), person.username)).refusals).toEqual([])
  })

  it('is known for whoever was in with it and for nobody else, and by its newest name only', async () => {
    const [first, second, third] = [await fixture.person(), await fixture.person(), await fixture.person()]
    const old = deviceOf((await signIn(from(), first.username)).session)
    const device = deviceOf((await signIn(from({ device: old }), second.username)).session)
    for (const { username } of [first, second, third]) await strangersTry(username, 10)
    const letsIn = async (name: string, login: string) => !(await signIn(from({ device: name }), login)).refusals.length
    expect(await letsIn(old, first.username)).toBe(false)
    expect(await letsIn(device, third.username)).toBe(false)
    const stored = JSON.stringify(await fixture.db.select().from(devices))
    expect(stored).toContain(first.id)
    expect(stored).not.toContain(device)
    const answer = await signIn(from({ device }), first.username)
    expect(answer.refusals).toEqual([])
    expect(await letsIn(deviceOf(answer.session), second.username)).toBe(true)
  })

  it('is forgotten when the password is reset or the person deactivated', async () => {
    const person = await fixture.person()
    const theirs = () => fixture.db.select().from(devices).where(eq(devices.personId, person.id))
    const stolen = deviceOf((await signIn(from(), person.username)).session)
    const { token } = (await issuePasswordLink(fixture.db, { personId: person.id, purpose: 'RESET' }))!
    await fixture.mutate(from(), 'resetPassword', { token, password: 'a long enough word' })
    expect(await theirs()).toHaveLength(1)
    await strangersTry(person.username, 10)
    const answer = await signIn(from({ device: stolen }), person.username, 'a long enough word')
    expect(answer.refusals).toEqual(['SIGN_IN_FAILED'])
    await fixture.mutate(fixture.admin, 'deactivatePortalUser', { portalUserId: person.id })
    expect(await theirs()).toEqual([])
  })
})

describe('one network', () => {
  it.each([
    ['an IPv6 /64', (i: number) => `2001:db8:0:9:${i.toString(16)}::${i}`, '2001:0DB8::9:ffff:0:0:1'],
    [
      'an IPv4 address with its ports and spellings',
      (i: number) => (i % 2 ? `192.0.2.9:${i}` : '::ffff:192.0.2.9'),
      '[::FFFF:c000:209]:80',
    ],
  ])('one password on many accounts is slowed: %s', async (_what, address, again) => {
    const people = await times(33, () => fixture.person())
    await times(30, (i) => signIn(from({ address: address(i) }), people[i]!.username, wrong))
    expect((await signIn(from({ address: again }), people[30]!.username)).refusals).toEqual(['SIGN_IN_FAILED'])
    expect((await signIn(from(), people[30]!.username)).refusals).toEqual([])
    await timeGoesBy(2)
    expect((await signIn(from({ address: again }), people[31]!.username, wrong)).refusals).toEqual(['SIGN_IN_FAILED'])
    expect((await signIn(from({ address: again }), people[32]!.username)).refusals).toEqual(['SIGN_IN_FAILED'])
  })

  it('one that has no try left takes nothing of an account', async () => {
    const [sprayed, person] = [await times(30, () => fixture.person()), await fixture.person()]
    const address = '192.0.2.10'
    await times(30, (i) => signIn(from({ address }), sprayed[i]!.username, wrong))
    await times(25, () => signIn(from({ address }), person.username, wrong))
    expect((await signIn(from(), person.username)).refusals).toEqual([])
  })

  it('those who get in do not count', async () => {
    const address = '192.0.2.11'
    for (let i = 0; i < 40; i += 1) {
      expect((await signIn(from({ address }), (await fixture.person()).username)).refusals).toEqual([])
    }
  })
})

it('what is over is forgotten, and without its table nobody gets in', async () => {
  const person = await fixture.person()
  await strangersTry('nobody.at.all', 3)
  await timeGoesBy(60)
  await signIn(from(), person.username)
  const now = await fixture.db.select().from(tries)
  expect(now.filter(({ allBackAt }) => allBackAt < new Date(Date.now() - 60_000))).toEqual([])
  const before = await fixture.db.select().from(sessions)
  const owner = postgres(fixture.databaseUrl, { max: 1, onnotice: () => {} })
  await owner`alter table identity.tries rename to gone`
  vi.spyOn(log, 'error').mockImplementation(() => {})
  expect((await signIn(from(), person.username)).codes).toEqual(['INTERNAL_SERVER_ERROR'])
  expect(await fixture.db.select().from(sessions)).toHaveLength(before.length)
  await owner`alter table identity.gone rename to tries`
  await owner.end()
})
