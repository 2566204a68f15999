import { dayAfter, dayIn } from './days.ts'
import { momentIn } from './zonedTime.ts'

/*
 * When the firm works, and counting by it. Days are calendar days of the firm (`2026-11-30`), moments are milliseconds
 * since 1970. Whoever promises, reminds or says "usually so many working days" counts here, server and pages alike.
 */

export const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const
export type Weekday = (typeof weekdays)[number]

/** From when to when, as clocks show it: `09:00` to `17:30`; `24:00` is the end of the day. */
export type WorkingHours = { from: string; to: string }
/** A day of the week on which the firm works; a break parts its hours. */
export type WorkingDay = { weekday: Weekday; hours: WorkingHours[] }
/** Days on which nobody works, the first and the last included; every year, or in the one year that is written. */
export type Holiday = { name: string; from: string; to: string; everyYear: boolean }
export type WorkingCalendar = { timeZone: string; week: WorkingDay[]; holidays: Holiday[] }

export const maxHolidays = 200
const maxHolidayDays = 100
const maxSpansADay = 4
/** Nobody looks further for a day on which the firm works. */
const farthestDays = 800

/** What a new deployment begins with. */
export const usualWeek: WorkingDay[] = weekdays
  .slice(0, 5)
  .map((weekday) => ({ weekday, hours: [{ from: '09:00', to: '17:00' }] }))

const weekdayOf = (day: string): Weekday => weekdays[(new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7]!

/** Whether a holiday falls on a day. Every year's may have begun the year before: 24 December to 2 January. */
function fallsOn({ from, to, everyYear }: Holiday, day: string): boolean {
  if (!everyYear) return from <= day && day <= to
  const span = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  const year = Number(day.slice(0, 4))
  return [year - span, year].some(
    (first) => `${first}${from.slice(4)}` <= day && day <= `${first + span}${to.slice(4)}`,
  )
}

/** The holiday a day is; the first that is written where there are several. */
export const holidayOn = ({ holidays }: Pick<WorkingCalendar, 'holidays'>, day: string): Holiday | undefined =>
  holidays.find((holiday) => fallsOn(holiday, day))

/** When the firm works on a day, earliest first; nothing on a day off. */
function hoursOn(calendar: WorkingCalendar, day: string): WorkingHours[] {
  const weekday = weekdayOf(day)
  const hours = calendar.week.find((each) => each.weekday === weekday)?.hours ?? []
  return hours.length > 0 && !holidayOn(calendar, day) ? [...hours].sort((a, b) => (a.from < b.from ? -1 : 1)) : []
}

export const isWorkingDay = (calendar: WorkingCalendar, day: string): boolean => hoursOn(calendar, day).length > 0

/**
 * The working day that comes so many after a day, or before it where `count` is negative; the day itself for 0. Null where
 * the firm does not work for years.
 */
export function addWorkingDays(calendar: WorkingCalendar, day: string, count: number): string | null {
  const step = Math.sign(count)
  let [at, left, idle] = [day, Math.abs(count), 0]
  while (left > 0) {
    at = dayAfter(at, step)
    idle = isWorkingDay(calendar, at) ? 0 : idle + 1
    if (idle === 0) left -= 1
    if (idle > farthestDays) return null
  }
  return at
}

/** The first working day after a day. Null where the firm does not work for years. */
export const nextWorkingDay = (calendar: WorkingCalendar, day: string): string | null =>
  addWorkingDays(calendar, day, 1)

/** How many working days come after one day up to another, which is counted too; 0 where the other is not later. */
export function workingDaysBetween(calendar: WorkingCalendar, from: string, to: string): number {
  let count = 0
  for (let day = dayAfter(from, 1); day <= to; day = dayAfter(day, 1)) if (isWorkingDay(calendar, day)) count += 1
  return count
}

type Span = { from: number; to: number }

/** The spans in which the firm works that are not over at a moment, one after the other, as long as there are any. */
function* spansFrom(calendar: WorkingCalendar, moment: number): Generator<Span> {
  const { timeZone } = calendar
  let idle = 0
  for (let day = dayIn(timeZone, moment); idle <= farthestDays; day = dayAfter(day, 1)) {
    const hours = hoursOn(calendar, day)
    idle = hours.length > 0 ? 0 : idle + 1
    for (const { from, to } of hours) {
      const span = { from: momentIn(timeZone, { day, time: from }), to: momentIn(timeZone, { day, time: to }) }
      if (span.to > moment) yield { from: Math.max(span.from, moment), to: span.to }
    }
  }
}

/** The moment itself while the firm works, else when it begins again. Null where it does not for years. */
export function nextWorkingMoment(calendar: WorkingCalendar, moment: number): number | null {
  for (const { from } of spansFrom(calendar, moment)) return from
  return null
}

const hourMs = 3_600_000

/** When so many hours of work have passed since a moment; 0 or more. Null where the firm does not work for years. */
export function addWorkingHours(calendar: WorkingCalendar, moment: number, hours: number): number | null {
  let leftMs = hours * hourMs
  for (const { from, to } of spansFrom(calendar, moment)) {
    if (leftMs <= to - from) return from + leftMs
    leftMs -= to - from
  }
  return null
}

/** How many hours of work lie between two moments; 0 where the second is not later. */
export function workingHoursBetween(calendar: WorkingCalendar, from: number, to: number): number {
  let sumMs = 0
  for (const span of spansFrom(calendar, from)) {
    if (span.from >= to) break
    sumMs += Math.min(span.to, to) - span.from
  }
  return sumMs / hourMs
}

/** What is wrong with a calendar, and where in it. */
export type CalendarFault = {
  /** A day of the week or a holiday, by its place; nothing for the whole. */
  at: ['week' | 'holidays', number] | []
  fault: 'HOURS' | 'HOLIDAY' | 'TOO_MANY' | 'NO_WORKING_DAY'
}

const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)

/** Whether the hours of a day end after they begin, and no two of them at the same time. */
export function areHours(hours: readonly WorkingHours[]): boolean {
  const sorted = [...hours].sort((a, b) => (a.from < b.from ? -1 : 1))
  const follow = sorted.every(({ from, to }, index) => from < to && (index === 0 || sorted[index - 1]!.to <= from))
  const areTimes = hours.every(({ from, to }) => isTime(from) && (isTime(to) || to === '24:00'))
  return hours.length > 0 && hours.length <= maxSpansADay && areTimes && follow
}

const isDay = (text: string) =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && dayAfter(text, 0) === text

/** Whether a holiday has a name, ends no earlier than it begins, and is no longer than a court's summer. */
export const isHoliday = ({ name, from, to }: Holiday): boolean =>
  name !== '' && name.length <= 100 && isDay(from) && isDay(to) && from <= to && to < dayAfter(from, maxHolidayDays)

/** Everything that is wrong with a calendar. By one without fault the firm works within a year from a day on. */
export function calendarFaults(calendar: WorkingCalendar, today: string): CalendarFault[] {
  const { week, holidays } = calendar
  const faults: CalendarFault[] = [
    ...week.flatMap(({ weekday, hours }, index): CalendarFault[] =>
      areHours(hours) && week.findIndex((each) => each.weekday === weekday) === index
        ? []
        : [{ at: ['week', index], fault: 'HOURS' }],
    ),
    ...holidays.flatMap((holiday, index): CalendarFault[] =>
      isHoliday(holiday) ? [] : [{ at: ['holidays', index], fault: 'HOLIDAY' }],
    ),
  ]
  if (holidays.length > maxHolidays) return [{ at: [], fault: 'TOO_MANY' }]
  if (faults.length > 0) return faults
  const next = nextWorkingDay(calendar, today)
  return next !== null && next <= dayAfter(today, 366) ? [] : [{ at: [], fault: 'NO_WORKING_DAY' }]
}
