import { daysBetween } from '@parvis/clients-shared/time/calendar.ts'

/** Whether a day something is to be done by is past, near, or neither, on a day. */
export function dueOf(
  day: string,
  { soonDays, today }: { soonDays: number; today: string },
): 'over' | 'soon' | 'later' {
  const days = daysBetween(today, day)
  if (days < 0) return 'over'
  return days <= soonDays ? 'soon' : 'later'
}
