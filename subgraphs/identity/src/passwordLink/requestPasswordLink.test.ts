import { callerOf } from '@parvis/kernel/testing/world.ts'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { identityFixture } from '../fixtures.ts'
import { deliveries, events } from '../tables.ts'

let fixture: Awaited<ReturnType<typeof identityFixture>>
beforeAll(async () => {
  fixture = await identityFixture()
})
afterAll(() => fixture.stop())

let address = 0
const ask = async (login: string, next?: string) => {
  address += 1
  const caller = { ...callerOf(null), address: `10.1.0.${address}` }
  const startedAt = performance.now()
  const { codes, payload } = await fixture.mutate(caller, 'requestPasswordLink', { login, next })
  return { answer: { codes, payload }, tookMs: performance.now() - startedAt }
}

it('answers alike for a known, an invited, an inactive and an unknown login, whatever else is asked (R58)', async () => {
  const logins = [
    (await fixture.person()).username,
    (await fixture.person({ status: 'INVITED' })).email,
    (await fixture.person({ status: 'INACTIVE' })).username,
    'nobody.at.all',
  ]
  for (const next of [
    undefined,
    '/contracts/1',
    '//elsewhere.example',
    '/\\elsewhere',
    'https://elsewhere.example',
    `/${'x'.repeat(500)}`,
    '/\0',
    '/\ud800',
  ]) {
    const answers = await Promise.all(logins.map((login) => ask(login, next)))
    for (const { answer } of answers) expect([next, answer]).toEqual([next, answers[0]!.answer])
    const isRefused = next !== undefined && next !== '/contracts/1'
    expect([next, answers[0]!.answer.codes]).toEqual([next, isRefused ? ['BAD_USER_INPUT'] : []])
    if (!isRefused) for (const { tookMs } of answers) expect(tookMs).toBeGreaterThanOrEqual(390)
  }
})

it('has a link mailed to an active or invited person, with where to land, and to nobody else', async () => {
  const [active, inactive] = [await fixture.person(), await fixture.person({ status: 'INACTIVE' })]
  await ask(active.email.toUpperCase(), '/matters/1')
  await ask(inactive.email)
  const [event] = await fixture.db.select().from(events).where(eq(events.subjectId, active.id))
  expect(event).toMatchObject({ type: 'person.passwordLinkRequested', payload: { next: '/matters/1' } })
  expect(await fixture.db.select().from(deliveries).where(eq(deliveries.eventId, event!.id))).toHaveLength(1)
  expect(await fixture.db.select().from(events).where(eq(events.subjectId, inactive.id))).toEqual([])
})
