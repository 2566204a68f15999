const formats = new Map<string, Intl.DateTimeFormat>()

/** The calendar day of a moment in a time zone: `2026-11-28`. */
export function dayIn(timeZone: string, moment: number): string {
  let format = formats.get(timeZone)
  if (!format) {
    const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const
    format = new Intl.DateTimeFormat('en-GB-u-ca-gregory-nu-latn', { timeZone, ...parts })
    formats.set(timeZone, format)
  }
  return format.format(moment).split('/').reverse().join('-')
}

const hours = new Map<string, Intl.DateTimeFormat>()

/** The hour that clocks in a time zone show at a moment, 0 to 23. Every moment has one, also where they are changed. */
export function hourIn(timeZone: string, moment: number): number {
  let format = hours.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB-u-nu-latn', { timeZone, hour: '2-digit', hourCycle: 'h23' })
    hours.set(timeZone, format)
  }
  return Number(format.format(moment))
}

/** How many days a day is after another. */
export const daysFrom = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** The day so many days later. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/** Whether this is the name of a time zone, such as `Asia/Beirut`. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name })) && /^[A-Za-z]/.test(name)
  } catch {
    return false
  }
}
