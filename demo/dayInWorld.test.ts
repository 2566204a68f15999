import { expect, it } from 'vitest'
import { dayInWorld } from './dayInWorld.ts'

it('keeps its distance from today, and the end of a month', () => {
  const november = new Date(2026, 10, 28)
  const days = ['2026-06-02', '2026-07-01', '2026-09-30', '2027-01-15', '2029-08-31']
  expect(days.map((day) => dayInWorld(day, november))).toEqual([
    '2026-11-02',
    '2026-12-01',
    '2027-02-28',
    '2027-06-15',
    '2030-01-31',
  ])
  expect(days.map((day) => dayInWorld(day, new Date(2026, 5, 2)))).toEqual(days)
})

it('what is due next month in the world is never overdue', () => {
  for (const now of [new Date(2027, 0, 1), new Date(2027, 1, 28), new Date(2028, 11, 31)]) {
    const due = new Date(`${dayInWorld('2026-07-01', now)}T00:00:00`)
    expect(due.getTime()).toBeGreaterThan(now.getTime())
  }
})
