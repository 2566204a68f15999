import { dayAfter, daysFrom } from '@parvis/schema/days.ts'

/**
 * When people are reminded of a milestone, in days from its last one: three days before, on the day, the day after, and
 * then weekly for four weeks. [D] Early enough to do something, often enough not to be forgotten, and then quiet: what is
 * five weeks late is no longer a matter of reminders.
 */
const moments = [-3, 0, 1, 8, 15, 22, 29]

/**
 * How long after the last moment somebody is still told of it who was not yet: because the product was away, or they look
 * after it only since. Not shorter than the longest pause between two moments, so that whatever is late is told of.
 */
const graceDays = 6

/** Between which last days things can have a moment to tell of on a day, both included. */
export const daysToLookAt = (today: string): { from: string; to: string } => ({
  from: dayAfter(today, -(moments.at(-1)! + graceDays)),
  to: dayAfter(today, -moments[0]!),
})

/** The newest moment that came for a thing by a day; null when none came yet, or the last one is long over. */
export function momentBy(today: string, dueOn: string): string | null {
  const late = daysFrom(dueOn, today)
  const newest = moments.findLast((moment) => moment <= late)
  return newest === undefined || late > moments.at(-1)! + graceDays ? null : dayAfter(dueOn, newest)
}
