import type { Caller } from '@parvis/kernel/graph/caller.ts'
import { newSettings } from '@parvis/kernel/testing/world.ts'
import { SignJWT } from 'jose'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { callersOfTokens, callerTokens } from './callerToken.ts'

const signing = { secret: 'a secret of at least thirty-two characters', audience: 'contracts' as const }
const settings = newSettings()
const rima: Caller = {
  viewer: { kind: 'staff', id: 'u1', role: 'LEGAL', locale: 'EN', firmLocale: 'EN', firmTimeZone: 'UTC', settings },
  door: 'app',
  locale: 'EN',
  sessionId: 's1',
  device: 'd1',
  address: '192.0.2.1',
  requestId: 'r1',
}

beforeEach(() => vi.useFakeTimers({ toFake: ['Date', 'performance'], now: Date.UTC(2026, 5, 1) }))
afterEach(() => vi.useRealTimers())

test('a token that was verified is believed for as long as it holds, and no longer', async () => {
  const token = await callerTokens(signing)(rima)
  const callerOf = callersOfTokens(signing)
  const { requestId: _, ...signed } = rima
  expect(await callerOf(token)).toEqual(signed)
  vi.advanceTimersByTime(59_000)
  expect(await callerOf(token)).toEqual(signed)
  vi.advanceTimersByTime(7_000)
  await expect(callerOf(token)).rejects.toThrow()
})

test('a token made to hold for longer than ours is refused, whatever its moment and its signature', async () => {
  const { requestId: _, ...caller } = rima
  const holding = (lifetime: string) =>
    new SignJWT({ caller, kind: 'caller' })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer('parvis')
      .setAudience(signing.audience)
      .setIssuedAt()
      .setExpirationTime(lifetime)
      .sign(new TextEncoder().encode(signing.secret))
  const callerOf = callersOfTokens(signing)
  for (const lifetime of ['70s', '1h', '1y']) await expect(callerOf(await holding(lifetime))).rejects.toThrow()
  expect(await callerOf(await holding('60s'))).toEqual(caller)
})

test("a caller's next request carries the same token, for half a minute", async () => {
  const tokenFor = callerTokens(signing)
  const first = await tokenFor(rima)
  expect(await tokenFor({ ...rima, requestId: 'r2' })).toBe(first)
  vi.advanceTimersByTime(31_000)
  expect(await tokenFor(rima)).not.toBe(first)
})

test('whoever differs in anything but the request has a token of their own', async () => {
  const tokenFor = callerTokens(signing)
  const others: Caller[] = [
    { ...rima, viewer: null },
    {
      ...rima,
      viewer: { kind: 'staff', id: 'u1', role: 'ADMIN', locale: 'EN', firmLocale: 'EN', firmTimeZone: 'UTC', settings },
    },
    { ...rima, sessionId: 's2' },
    { ...rima, device: null },
    { ...rima, address: '192.0.2.2' },
    { ...rima, door: 'graph' },
  ]
  const tokens = await Promise.all([rima, ...others].map(tokenFor))
  expect(new Set(tokens).size).toBe(others.length + 1)
  const callerOf = callersOfTokens(signing)
  for (const [index, { requestId: _, ...signed }] of [rima, ...others].entries()) {
    expect(await callerOf(tokens[index]!)).toEqual(signed)
  }
})
