import { dayOf, daysBetween } from '../time/calendar.ts'
import { serverNow } from '../time/serverTime.ts'
import { shownZone } from '../time/zone.ts'
import { directionOf, type Language } from './i18n.ts'
import { isolate } from './isolate.ts'

/** How numbers and dates are written: English as in London, French, Arabic as in Beirut with Western digits. */
export const tags: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR', ar: 'ar-LB-u-nu-latn' }

/** Amounts are grouped by commas in Arabic, too: "1.240.000" would read as a decimal there. */
export const numberTags: Record<Language, string> = { ...tags, ar: 'en-GB' }

const formats = new Map<string, Intl.DateTimeFormat>()

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options)
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(tags[language], options)
  formats.set(key, made)
  return made
}

/** A calendar day `YYYY-MM-DD` or a moment, as "12 May 2026"; a day is never shifted by a time zone. */
export function formatDate(
  language: Language,
  value: string,
  width: 'short' | 'long' | 'day' | 'longDay' = 'short',
): string {
  const isDay = value.length === 10
  const month = width === 'long' || width === 'longDay' ? 'long' : 'short'
  const text = format(language, {
    day: 'numeric',
    month,
    year: width === 'day' || width === 'longDay' ? undefined : 'numeric',
    timeZone: isDay ? 'UTC' : shownZone(),
  }).format(new Date(isDay ? `${value}T00:00:00Z` : value))
  // French writes the first of a month as an ordinal; Intl does not know.
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text
}

/** A moment with its time and zone: "12 May 2026, 09:12 GMT+3". */
export function formatMoment(language: Language, value: string): string {
  return format(language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone: shownZone(),
  }).format(new Date(value))
}

/** The time of day with its zone: "10:42 GMT+3". */
export function formatTime(language: Language, value: string): string {
  const options = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short', timeZone: shownZone() } as const
  return format(language, options).format(new Date(value))
}

/** When this device did something, by its own clock: "10:42", and on another day "27 Nov, 10:42". */
export function formatClock(language: Language, value: Date): string {
  const isToday = value.toDateString() === new Date().toDateString()
  const day = isToday ? {} : ({ day: 'numeric', month: 'short' } as const)
  return format(language, { ...day, hour: '2-digit', minute: '2-digit' }).format(value)
}

/** How many days ago a moment was, by the reader's calendar: none today. */
export function daysSince(value: string, now = serverNow()): number {
  return Math.max(0, daysBetween(dayOf(value), dayOf(now)))
}

/** People or things in a sentence: "Rima, Karim and Joëlle". Each keeps its own direction. */
export function formatList(language: Language, items: string[]): string {
  const kept = items.map((item) => isolate(item, directionOf(language)))
  return new Intl.ListFormat(tags[language], { type: 'conjunction' }).format(kept)
}

/** A counted number, "1000+" when there are more than were counted. */
export function formatCount(language: Language, count: { value: number; capped: boolean }): string {
  return new Intl.NumberFormat(numberTags[language]).format(count.value) + (count.capped ? '+' : '')
}
