import { dayAfter } from '@parvis/schema/days.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { daysSince } from '../language/formatDate.ts'
import { formatRelative } from '../language/formatRelative.ts'
import { dayOf, daysBetween } from './calendar.ts'

const zone = process.env.TZ
beforeEach(() => {
  process.env.TZ = 'Asia/Beirut'
})
afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

/** How a moment reads at another, both written as the clocks of Beirut show them. */
const at = (then: string, now: string) => formatRelative('en', `${new Date(then).toISOString()}`, Date.parse(now))

it.each([
  ['2026-11-27T09:00', '2026-11-28T23:00', 'yesterday'],
  ['2026-11-27T00:10', '2026-11-28T23:50', 'yesterday'],
  ['2026-11-26T23:50', '2026-11-28T00:10', '2 days ago'],
  ['2026-11-27T22:00', '2026-11-28T01:00', 'yesterday'],
  ['2026-11-28T01:00', '2026-11-28T23:00', '22 hours ago'],
  ['2026-11-27T23:50', '2026-11-28T00:10', '20 minutes ago'],
  ['2026-11-28T10:00', '2026-11-28T10:00', 'this minute'],
  ['2026-11-29T00:30', '2026-11-28T22:00', 'tomorrow'],
  ['2026-10-31T12:00', '2026-11-30T12:00', 'last month'],
  ['2026-10-01T12:00', '2026-10-31T12:00', '30 days ago'],
  ['2026-10-31T12:00', '2026-12-01T12:00', '31 days ago'],
  ['2026-09-28T12:00', '2026-11-28T12:00', '2 months ago'],
  ['2025-11-28T12:00', '2026-11-28T12:00', 'last year'],
  ['2025-12-31T23:59', '2026-12-31T12:00', 'last year'],
  ['2024-12-31T12:00', '2026-11-28T12:00', '22 months ago'],
  ['2024-11-28T12:00', '2026-11-28T12:00', '2 years ago'],
  ['2025-12-20T12:00', '2026-11-28T12:00', '11 months ago'],
])('%s read at %s is %s', (then, now, words) => {
  expect(at(then, now)).toBe(words)
})

it('goes by the calendar of the reader, not of the server', () => {
  const [then, now] = ['2026-11-27T22:30:00Z', Date.parse('2026-11-28T21:00:00Z')]
  expect(formatRelative('en', then, now)).toBe('22 hours ago')
  process.env.TZ = 'UTC'
  expect(formatRelative('en', then, now)).toBe('yesterday')
  expect(formatRelative('fr', '2026-11-26T23:30:00Z', now)).toBe('avant-hier')
})

it('counts days by the calendar, also where one has 23 or 25 hours', () => {
  const since = (then: string, now: string) => daysSince(new Date(then).toISOString(), Date.parse(now))
  expect(since('2026-11-27T23:00', '2026-11-28T01:00')).toBe(1)
  expect(since('2026-11-28T01:00', '2026-11-28T23:00')).toBe(0)
  // Beirut puts its clocks forward on 29 March 2026 and back on 25 October.
  expect(since('2026-03-28T12:00', '2026-03-29T12:00')).toBe(1)
  expect(since('2026-10-24T00:30', '2026-10-26T00:10')).toBe(2)
  expect(dayAfter(dayOf(Date.parse('2026-10-26T00:10')), -1)).toBe('2026-10-25')
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  expect(dayOf('2026-01-01')).toBe('2026-01-01')
})
