import type { Locale } from '@parvis/schema/viewer.ts'

const languageTags = { EN: 'en-GB', FR: 'fr-FR', AR: 'ar-LB-u-nu-latn' } as const

/** A calendar day, `2026-11-30`, in the words of a language. */
export function writtenDay(locale: Locale, day: string): string {
  const written = new Intl.DateTimeFormat(languageTags[locale], { dateStyle: 'long', timeZone: 'UTC' })
  const text = written.format(new Date(day))
  // French writes the first of a month as an ordinal; Intl does not know.
  return locale === 'FR' ? text.replace(/^1 /, '1er ') : text
}

/** How far away a day is: "tomorrow", "3 days ago". */
export const daysAway = (locale: Locale, days: number): string =>
  new Intl.RelativeTimeFormat(languageTags[locale], { numeric: 'auto' }).format(days, 'day')
