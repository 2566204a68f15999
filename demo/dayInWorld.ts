/** The month the world's data are written for. */
const written = { year: 2026, month: 6 }

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

/**
 * A day of the world's data as many months from today as it stands from the month they are written for, so that nothing
 * there grows old. The end of a month stays one.
 */
export function dayInWorld(day: string, now = new Date()): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const passed = now.getFullYear() * 12 + now.getMonth() + 1 - (written.year * 12 + written.month)
  const months = year * 12 + month - 1 + passed
  const [shownYear, shownMonth] = [Math.floor(months / 12), (months % 12) + 1]
  const last = daysIn(shownYear, shownMonth)
  const shown = date === daysIn(year, month) ? last : Math.min(date, last)
  return [shownYear, `${shownMonth}`.padStart(2, '0'), `${shown}`.padStart(2, '0')].join('-')
}
