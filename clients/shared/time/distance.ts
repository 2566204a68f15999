import { dayOf, daysBetween } from './calendar.ts'

type Distance = { count: number; unit: 'minute' | 'hour' | 'day' | 'month' | 'year' }

/**
 * How far a moment is from now, as people say it: minutes and hours within a day, and then by the calendar, so that
 * "yesterday" is the day before, "last month" the month before and "last year" the year before. Where a month or a year
 * is between, whole ones are counted, and where there are not two of them, in the next smaller unit.
 */
export function distance(value: string | number, now: number): Distance {
  const moment = new Date(value).getTime()
  const minutes = Math.trunc((moment - now) / 60_000)
  if (Math.abs(minutes) < 60) return { count: minutes, unit: 'minute' }
  const days = daysBetween(dayOf(now), dayOf(moment))
  if (days === 0) return { count: Math.trunc(minutes / 60), unit: 'hour' }
  const { count, unit } = calendarDistance(dayOf(Math.min(moment, now)), dayOf(Math.max(moment, now)))
  return { count: count * Math.sign(days), unit }
}

function calendarDistance(from: string, to: string): Distance {
  const days = daysBetween(from, to)
  if (days < 30) return { count: days, unit: 'day' }
  const [fromYear, fromMonth, fromDay] = from.split('-').map(Number) as [number, number, number]
  const [toYear, toMonth, toDay] = to.split('-').map(Number) as [number, number, number]
  const years = toYear - fromYear
  const months = years * 12 + toMonth - fromMonth
  const wholeMonths = months - (toDay < fromDay ? 1 : 0)
  if (wholeMonths >= 12 && years === 1) return { count: 1, unit: 'year' }
  if (wholeMonths >= 24) return { count: Math.floor(wholeMonths / 12), unit: 'year' }
  if (months === 1) return { count: 1, unit: 'month' }
  return wholeMonths >= 2 ? { count: wholeMonths, unit: 'month' } : { count: days, unit: 'day' }
}
