import { dayAfter } from './days.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone)
  if (!format) {
    const day = { year: 'numeric', month: '2-digit', day: '2-digit' } as const
    const time = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const
    format = new Intl.DateTimeFormat('en-GB-u-ca-gregory-nu-latn', { timeZone, ...day, ...time })
    formats.set(timeZone, format)
  }
  return format
}

/** How far the clocks of a time zone are ahead of UTC at a moment, in milliseconds. */
function aheadOfUtcMs(timeZone: string, moment: number): number {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  )
  const { year, month, day, hour, minute, second } = parts
  const shown = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return shown - Math.floor(moment / 1000) * 1000
}

/**
 * The moment at which the clocks of a time zone show this time on this day; `24:00` ends the day. A time that comes twice,
 * when clocks are set back, is the first of the two; one that is left out, when they are set forward, is as much later.
 */
export function momentIn(timeZone: string, { day, time }: { day: string; time: string }): number {
  if (time === '24:00') return momentIn(timeZone, { day: dayAfter(day, 1), time: '00:00' })
  const shown = Date.parse(`${day}T${time}:00Z`)
  // Clocks change at most once around a day, so that one of the two differences is right.
  const [before, after] = [-1, 1].map((days) => shown - aheadOfUtcMs(timeZone, shown + days * 86_400_000)) as [
    number,
    number,
  ]
  const isShown = (moment: number) => moment + aheadOfUtcMs(timeZone, moment) === shown
  if (isShown(before)) return isShown(after) ? Math.min(before, after) : before
  return isShown(after) ? after : before
}
