import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const real = Date.parse('2026-11-28T10:00:00.400Z')
const header = 'Sat, 28 Nov 2026 10:00:00 GMT'

/** A page of its own, on a device whose clock is wrong by so much. */
async function page(wrongByMs: number) {
  vi.resetModules()
  vi.useFakeTimers({ now: real + wrongByMs })
  const { learnServerTime, serverNow, timedFetch } = await import('./serverTime.ts')
  const now = real + wrongByMs
  learnServerTime(header, { askedAt: now - 100, answeredAt: now + 100 })
  return { offBy: () => Math.abs(serverNow() - real), serverNow, timedFetch }
}

beforeEach(() => vi.stubGlobal('fetch', async () => new Response('', { headers: { date: header } })))
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

it.each([600_000, -600_000, 3_600_000, -86_400_000])('a clock wrong by %i ms is put right by an answer', async (by) => {
  expect((await page(by)).offBy()).toBeLessThan(1_000)
})

it.each([0, 300, -300])('a clock wrong by %i ms, less than an answer can tell, is left alone', async (by) => {
  expect((await page(by)).serverNow()).toBe(real + by)
})

it('an answer without a date teaches nothing, and one with a date does so by itself', async () => {
  vi.resetModules()
  vi.useFakeTimers({ now: real + 600_000 })
  const { learnServerTime, serverNow, timedFetch } = await import('./serverTime.ts')
  learnServerTime(null, { askedAt: real, answeredAt: real })
  expect(serverNow()).toBe(real + 600_000)
  await timedFetch('/app/graphql')
  expect(Math.abs(serverNow() - real)).toBeLessThan(1_000)
})
