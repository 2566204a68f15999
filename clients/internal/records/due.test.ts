import { expect, it } from 'vitest'
import { daysUntil, dueOf } from './due.ts'

/** Late in the evening, when it is the next day already in London's summer and not yet in New York. */
const now = new Date(2026, 10, 28, 23, 30)

it('counts days of the calendar, not hours', () => {
  expect(['2026-11-27', '2026-11-28', '2026-11-29', '2027-11-28'].map((day) => daysUntil(day, now))).toEqual([
    -1, 0, 1, 365,
  ])
})

it('is over the day after, not on the day itself, and near until then', () => {
  const due = (day: string) => dueOf(day, { soonDays: 7, now })
  expect(['2026-11-27', '2026-11-28', '2026-12-05', '2026-12-06'].map(due)).toEqual(['over', 'soon', 'soon', 'later'])
})
