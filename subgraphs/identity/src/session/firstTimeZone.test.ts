import { callerOf } from '@parvis/kernel/testing/world.ts'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { identityFixture, password } from '../fixtures.ts'
import { issuePasswordLink } from '../passwordLink/passwordLinks.ts'
import { portalSettings, portalUsers } from '../tables.ts'

let fixture: Awaited<ReturnType<typeof identityFixture>>
beforeAll(async () => {
  fixture = await identityFixture()
})
afterAll(() => fixture.stop())

const shown = 'viewer { timeZone }'
const kept = async (id: string) => {
  const [row] = await fixture.db.select().from(portalUsers).where(eq(portalUsers.id, id))
  return row!.timeZone
}

it('the first sign-in keeps what the browser is set to, later ones and what the person chose stand', async () => {
  const person = await fixture.person()
  const signIn = (timeZone?: string) =>
    fixture.mutate(
      { ...callerOf(null), door: 'portal' },
      'signIn',
      { login: person.username, password, timeZone },
      shown,
    )
  expect((await signIn()).payload.viewer).toEqual({ timeZone: 'UTC' })
  expect((await signIn('Mars/Olympus Mons')).payload.viewer).toEqual({ timeZone: 'UTC' })
  expect(await kept(person.id)).toBeNull()
  expect((await signIn('Asia/Calcutta')).payload.viewer).toEqual({ timeZone: 'Asia/Kolkata' })
  expect((await signIn('Europe/Paris')).payload.viewer).toEqual({ timeZone: 'Asia/Kolkata' })
  await fixture.mutate(fixture.portal(person), 'editProfile', { timeZone: 'Asia/Beirut' })
  expect((await signIn('Europe/Paris')).payload.viewer).toEqual({ timeZone: 'Asia/Beirut' })
  expect(await kept(person.id)).toBe('Asia/Beirut')
})

it.each([
  ['INVITATION', 'INVITED', 'acceptInvitation'],
  ['RESET', 'ACTIVE', 'resetPassword'],
  ['SIGN_UP', 'UNVERIFIED', 'confirmAddress'],
] as const)('so does the link of a mail: %s', async (purpose, status, mutation) => {
  await fixture.db.update(portalSettings).set({ signUpEnabled: true })
  const person = await fixture.person({ status })
  const { token } = (await issuePasswordLink(fixture.db, { personId: person.id, purpose }))!
  const input = { token, password: 'a long enough word', timeZone: 'Europe/Kiev' }
  expect((await fixture.mutate(callerOf(null), mutation, input, shown)).refusals).toEqual([])
  expect(await kept(person.id)).toBe('Europe/Kyiv')
})
