import { dayAfter } from '@parvis/schema/days.ts'
import { expect, it } from 'vitest'
import { daysToLookAt, momentBy } from './moments.ts'

const dueOn = '2026-11-30'
const told = (late: number) => momentBy(dayAfter(dueOn, late), dueOn)

it('a milestone is reminded of three days before, on its day, the day after and then weekly for four weeks', () => {
  expect([-4, -3, -1, 0, 1, 7, 8, 15, 22, 29].map(told)).toEqual([
    null,
    '2026-11-27',
    '2026-11-27',
    '2026-11-30',
    '2026-12-01',
    '2026-12-01',
    '2026-12-08',
    '2026-12-15',
    '2026-12-22',
    '2026-12-29',
  ])
})

it('until nearly a week after the last moment somebody is told who was not yet; then it is quiet', () => {
  expect([told(35), told(36), told(400)]).toEqual(['2026-12-29', null, null])
})

it('the days that are looked at are those on which something can be told, and no others', () => {
  const { from, to } = daysToLookAt(dueOn)
  const on = (day: string) => momentBy(dueOn, day) !== null
  expect([dayAfter(from, -1), from, to, dayAfter(to, 1)].map(on)).toEqual([false, true, true, false])
})
