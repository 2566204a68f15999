import { badInput } from '@parvis/kernel/graph/errors.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import { dayIn } from '@parvis/schema/days.ts'
import { clean } from '@parvis/schema/texts/clean.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import {
  type CalendarFault,
  calendarFaults,
  type Holiday,
  type WorkingCalendar,
  type WorkingDay,
  weekdays,
} from '@parvis/schema/workingCalendar.ts'
import type { PortalSettingsRow } from '../tables.ts'

/** What is said anew of when the firm works; null is no value. */
export type CalendarChange = { week?: WorkingDay[] | null; holidays?: Holiday[] | null }
type Stored = Pick<PortalSettingsRow, 'workingWeek' | 'holidays'>

const codes = {
  HOURS: 'WORKING_HOURS_WRONG',
  HOLIDAY: 'HOLIDAY_WRONG',
  TOO_MANY: 'INVALID_VALUE',
  NO_WORKING_DAY: 'NO_WORKING_DAY',
} as const satisfies Record<CalendarFault['fault'], string>

/** The columns that change, in order and with clean names; refuses what is no calendar the firm could work by. */
export function checkedCalendar(
  change: CalendarChange | null | undefined,
  { row, viewer }: { row: Stored; viewer: Viewer },
): Partial<Stored> {
  if (!change) return {}
  if (change.week === null || change.holidays === null) throw badInput('A calendar cannot be cleared: leave it out.')
  const calendar: WorkingCalendar = {
    timeZone: viewer.firmTimeZone,
    week: change.week ?? row.workingWeek,
    holidays: (change.holidays ?? row.holidays).map((holiday) => ({ ...holiday, name: clean.line(holiday.name) })),
  }
  const [fault] = calendarFaults(calendar, dayIn(viewer.firmTimeZone, Date.now()))
  if (fault) throw new Refusal(codes[fault.fault], { field: ['workingCalendar', ...fault.at.map(String)] })
  return {
    ...(change.week && { workingWeek: sortedWeek(calendar.week) }),
    ...(change.holidays && { holidays: calendar.holidays.sort((a, b) => (a.from < b.from ? -1 : 1)) }),
  }
}

const sortedWeek = (week: WorkingDay[]): WorkingDay[] =>
  weekdays.flatMap((weekday) =>
    week
      .filter((day) => day.weekday === weekday)
      .map(({ hours }) => ({ weekday, hours: [...hours].sort((a, b) => (a.from < b.from ? -1 : 1)) })),
  )
