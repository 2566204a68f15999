import type { Caller } from '@parvis/kernel/graph/caller.ts'
import { callerOf } from '@parvis/kernel/testing/world.ts'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { identityFixture, password } from '../fixtures.ts'
import { issuePasswordLink } from '../passwordLink/passwordLinks.ts'
import { resolveSession } from '../session/sessions.ts'
import { devices, events, type PortalUserRow, passwordLinks, portalUsers, sessions } from '../tables.ts'

let fixture: Awaited<ReturnType<typeof identityFixture>>
beforeAll(async () => {
  fixture = await identityFixture()
})
afterAll(() => fixture.stop())

const newPassword = 'a quiet walk by the sea'
let network = 0
/** A person at the portal, each time from another network. */
const at = (person: PortalUserRow, more: Partial<Caller> = {}): Caller => {
  network += 1
  return { ...callerOf(fixture.portal(person)), door: 'portal', address: `10.3.0.${network}`, ...more }
}
const change = (caller: Caller, oldPassword: string, next = newPassword) =>
  fixture.mutate(caller, 'changePassword', { oldPassword, newPassword: next }, 'viewer { id }')
const signIn = async (login: string, word: string, more: Partial<Caller> = {}) => {
  network += 1
  const caller = { ...callerOf(null), door: 'portal' as const, address: `10.3.0.${network}`, ...more }
  return fixture.mutate(caller, 'signIn', { login, password: word })
}
const tokenOf = (answer: Awaited<ReturnType<typeof signIn>>) => (answer.session as { token: string }).token
const open = async (token: string) => (await resolveSession(fixture.db, { token, door: 'portal' })) !== null
const changedOf = async (id: string) =>
  (await fixture.db.select().from(events).where(eq(events.subjectId, id))).filter(
    ({ type }) => type === 'person.passwordChanged',
  )

it('nothing changes by a wrong old password, and the new one is looked at first', async () => {
  const person = await fixture.person()
  expect((await change(at(person), 'wrong horse')).refusals).toEqual(['PASSWORD_WRONG'])
  expect((await change(at(person), '')).refusals).toEqual(['PASSWORD_WRONG'])
  expect((await change(at(person), password, 'short')).refusals).toEqual(['PASSWORD_TOO_WEAK'])
  expect((await change(at(person), password, person.email.toUpperCase())).refusals).toEqual(['PASSWORD_TOO_WEAK'])
  expect((await change(at(person), password, password)).refusals).toEqual(['PASSWORD_UNCHANGED'])
  expect((await change(at(person), 'x'.repeat(129))).codes).toEqual(['BAD_USER_INPUT'])
  expect(await changedOf(person.id)).toEqual([])
  expect((await signIn(person.username, password)).refusals).toEqual([])
})

it('a wrong old password counts as a wrong try to sign in: then the right one opens neither', async () => {
  const person = await fixture.person()
  for (let i = 0; i < 10; i += 1) {
    expect((await change(at(person), 'wrong horse')).refusals).toEqual(['PASSWORD_WRONG'])
  }
  const late = await change(at(person), password)
  expect(late.refusals).toEqual(['TOO_MANY_TRIES'])
  expect(late.payload.userErrors[0].field).toEqual(['oldPassword'])
  expect((await signIn(person.username, password)).refusals).toEqual(['SIGN_IN_FAILED'])
})

it('tries of strangers do not keep somebody from changing it in a browser they are known in', async () => {
  const person = await fixture.person()
  const { device } = (await signIn(person.username, password)).session as { device: string }
  for (let i = 0; i < 11; i += 1) await signIn(person.username, 'wrong horse')
  expect((await change(at(person), password)).refusals).toEqual(['TOO_MANY_TRIES'])
  expect((await change(at(person, { device }), password)).refusals).toEqual([])
})

it('ends every session and link, opens a new one here, and says so once in the events', async () => {
  const person = await fixture.person()
  const before = [await signIn(person.username, password), await signIn(person.username, password)].map(tokenOf)
  await issuePasswordLink(fixture.db, { personId: person.id, purpose: 'RESET' })
  const answer = await change(at(person), password)
  expect(answer).toMatchObject({ refusals: [], payload: { viewer: { id: person.id } } })
  expect(await Promise.all([...before, tokenOf(answer)].map(open))).toEqual([false, false, true])
  expect(await fixture.db.select().from(passwordLinks).where(eq(passwordLinks.personId, person.id))).toEqual([])
  expect(await fixture.db.select().from(devices).where(eq(devices.personId, person.id))).toHaveLength(1)
  expect(await changedOf(person.id)).toMatchObject([{ actorId: person.id, payload: {} }])
  expect((await signIn(person.username, password)).refusals).toEqual(['SIGN_IN_FAILED'])
  expect((await signIn(person.username, newPassword)).refusals).toEqual([])
})

it('of two changes at once one holds, and the other is refused', async () => {
  const person = await fixture.person()
  const words = ['the first new password', 'the second new password']
  const answers = await Promise.all(words.map((word) => change(at(person), password, word)))
  const refusals = answers.flatMap((answer) => answer.refusals)
  expect(refusals).toEqual(['PASSWORD_WRONG'])
  const holds = words[answers.findIndex((answer) => answer.refusals.length === 0)]!
  expect((await signIn(person.username, holds)).refusals).toEqual([])
  expect(await changedOf(person.id)).toHaveLength(1)
})

it('somebody deactivated while their password was being compared is let in nowhere', async () => {
  const person = await fixture.person()
  await fixture.db.update(portalUsers).set({ status: 'INACTIVE' }).where(eq(portalUsers.id, person.id))
  expect((await change(at(person), password)).refusals).toEqual(['PASSWORD_WRONG'])
  expect(await fixture.db.select().from(sessions).where(eq(sessions.portalUserId, person.id))).toEqual([])
})

it('a member of the legal team changes theirs alike', async () => {
  const antoine = { ...callerOf(fixture.legal), door: 'app' as const, address: '10.4.0.1' }
  const answer = await change(antoine, password)
  expect(answer).toMatchObject({ refusals: [], session: { staff: true } })
  expect(await changedOf(fixture.ids.antoine)).toHaveLength(1)
})
