import { expect, it } from 'vitest'
import { dueOf } from './due.ts'

it('is over the day after, not on the day itself, and near until then', () => {
  const due = (day: string) => dueOf(day, { soonDays: 7, today: '2026-11-28' })
  expect(['2026-11-27', '2026-11-28', '2026-12-05', '2026-12-06'].map(due)).toEqual(['over', 'soon', 'soon', 'later'])
})
