import { serverNow } from './serverTime.ts'

const twoDigits = (value: number) => `${value}`.padStart(2, '0')

/** The calendar day of a moment where the reader is: `2026-11-28`. A day is its own. */
export function dayOf(value: string | number): string {
  if (typeof value === 'string' && value.length === 10) return value
  const moment = new Date(value)
  return `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`
}

/** The zone the reader's clocks are set to: `Asia/Beirut`. */
export const zoneHere = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone

/** Today where the reader is, by the server's clock. */
export const todayHere = (): string => dayOf(serverNow())

/** How many days lie between two calendar days; less than none when the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
