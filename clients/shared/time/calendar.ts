import { dayIn } from '@parvis/schema/days.ts'
import { serverNow } from './serverTime.ts'
import { shownZone } from './zone.ts'

/** The calendar day of a moment where the reader is: `2026-11-28`. A day is its own. */
export function dayOf(value: string | number): string {
  if (typeof value === 'string' && value.length === 10) return value
  return dayIn(shownZone(), new Date(value).getTime())
}

/** The hour of a moment where the reader is, 0 to 23. */
export function hourOf(value: string | number): number {
  const format = new Intl.DateTimeFormat('en-GB-u-nu-latn', {
    hour: '2-digit',
    hourCycle: 'h23',
    timeZone: shownZone(),
  })
  return Number(format.format(new Date(value)))
}

/** Today where the reader is, by the server's clock. */
export const todayHere = (): string => dayOf(serverNow())

/** How many days lie between two calendar days; less than none when the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
