import dayjs from 'dayjs'
import { tags } from '../language/formatDate.ts'
import type { Language } from '../language/i18n.ts'

const made = new Set<string>()

/** The calendar's words, which are the pages' own: the calendar's library has other months for Arabic. */
export function calendarLocale(language: Language): string {
  const name = `parvis-${language}`
  if (made.has(name)) return name
  made.add(name)
  const words = (count: number, options: Intl.DateTimeFormatOptions, day: (index: number) => number) => {
    const format = new Intl.DateTimeFormat(tags[language], { ...options, timeZone: 'UTC' })
    return Array.from({ length: count }, (_, index) => format.format(day(index)))
  }
  const months = (month: 'long' | 'short') => words(12, { month }, (index) => Date.UTC(2026, index, 1))
  // 1 February 2026 is a Sunday.
  const weekdays = (weekday: 'long' | 'short') => words(7, { weekday }, (index) => Date.UTC(2026, 1, 1 + index))
  const short = weekdays('short')
  dayjs.locale(
    {
      name,
      months: months('long'),
      monthsShort: months('short'),
      weekdays: weekdays('long'),
      weekdaysShort: short,
      weekdaysMin: language === 'ar' ? words(7, { weekday: 'narrow' }, (index) => Date.UTC(2026, 1, 1 + index)) : short,
      weekStart: 1,
      ordinal: (day) => `${day}`,
      formats: {},
      relativeTime: {},
    },
    undefined,
    true,
  )
  return name
}
