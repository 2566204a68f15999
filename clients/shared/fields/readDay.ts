import { clean } from '@parvis/schema/texts/clean.ts'
import type { Language } from '../language/i18n.ts'

/** How months are named where our readers live; Arabic has two sets of names. */
const tags: Record<Language, string[]> = { en: ['en-GB'], fr: ['fr-FR'], ar: ['ar-LB', 'ar-EG'] }

/** Small letters without accents and points, single spaces. */
function plain(text: string): string {
  return clean
    .figures(text)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[.,،]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

const known = new Map<Language, Map<string, number>>()

/** The names of the months of a language, in every length. */
function monthNames(language: Language): Map<string, number> {
  const before = known.get(language)
  if (before) return before
  const names = new Map<string, number>()
  for (const tag of tags[language]) {
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(tag, { month, timeZone: 'UTC' })
      for (let index = 0; index < 12; index++) names.set(plain(format.format(Date.UTC(2026, index, 1))), index + 1)
    }
  }
  known.set(language, names)
  return names
}

/** The month a word names: a name of the language or its beginning, three letters at least; null for none or several. */
function monthOf(word: string, language: Language): number | null {
  const found = [...monthNames(language)].filter(
    ([name]) => name === word || (word.length >= 3 && name.startsWith(word)),
  )
  const exact = found.find(([name]) => name === word)
  const months = new Set(exact ? [exact[1]] : found.map(([, month]) => month))
  return months.size === 1 ? [...months][0]! : null
}

/** A day that is on the calendar, as the graph takes it; null for 31 February. */
function dayFrom(year: number, month: number, day: number): string | null {
  const moment = new Date(Date.UTC(year, month - 1, day))
  const isSame = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day
  return isSame && year >= 1000 ? moment.toISOString().slice(0, 10) : null
}

/** Two digits are a year of this century. */
const yearOf = (text: string) => (text.length === 2 ? 2000 + Number(text) : Number(text))

/**
 * Reads a day as people write it in the application's language, the day before the month: `27/11/2026`, `27 Nov 2026`,
 * `1er juin 2026`, `٢٧/١١/٢٠٢٦`, also `2026-11-27`. Null for what is none.
 */
export function readDay(text: string, language: Language): string | null {
  const read = plain(text.replaceAll('.', '/'))
  const yearFirst = /^(\d{4})[-/ ](\d{1,2})[-/ ](\d{1,2})$/.exec(read)
  if (yearFirst) return dayFrom(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]))
  const numbers = /^(\d{1,2})[-/ ](\d{1,2})[-/ ](\d{4}|\d{2})$/.exec(read)
  if (numbers) return dayFrom(yearOf(numbers[3]!), Number(numbers[2]), Number(numbers[1]))
  const words = plain(text).replaceAll('-', ' ')
  const dayFirst = /^(\d{1,2})(?:er|st|nd|rd|th)? (?:of |de )?(\D+?) (\d{4}|\d{2})$/.exec(words)
  const monthFirst = /^(\D+?) (\d{1,2})(?:st|nd|rd|th)? (\d{4})$/.exec(words)
  const [day, name, year] = dayFirst
    ? [dayFirst[1]!, dayFirst[2]!, dayFirst[3]!]
    : monthFirst
      ? [monthFirst[2]!, monthFirst[1]!, monthFirst[3]!]
      : []
  const month = name ? monthOf(name, language) : null
  return month ? dayFrom(yearOf(year!), month, Number(day)) : null
}
