import { expect, it } from 'vitest'
import { dayAfter, dayIn, isTimeZone } from './days.ts'

it('is another day in another zone, also on days clocks change', () => {
  const moment = Date.parse('2026-11-28T23:30:00Z')
  expect(['UTC', 'Asia/Beirut', 'America/New_York', 'Pacific/Kiritimati'].map((zone) => dayIn(zone, moment))).toEqual([
    '2026-11-28',
    '2026-11-29',
    '2026-11-28',
    '2026-11-29',
  ])
  // Beirut's clocks go from midnight to one on 29 March 2026: the day begins at 22:00 UTC all the same.
  expect(dayIn('Asia/Beirut', Date.parse('2026-03-28T21:59:59Z'))).toBe('2026-03-28')
  expect(dayIn('Asia/Beirut', Date.parse('2026-03-28T22:00:00Z'))).toBe('2026-03-29')
})

it('counts days over months and years', () => {
  expect([dayAfter('2026-11-29', 90), dayAfter('2028-02-28', 1), dayAfter('2026-01-01', -1)]).toEqual([
    '2027-02-27',
    '2028-02-29',
    '2025-12-31',
  ])
})

it('knows the names of time zones', () => {
  expect(['Asia/Beirut', 'UTC', 'Europe/Paris'].map(isTimeZone)).toEqual([true, true, true])
  expect(['', 'Beirut', '+03:00', 'Asia/Beirut; drop', 'x'.repeat(500)].map(isTimeZone)).toEqual(Array(5).fill(false))
})
