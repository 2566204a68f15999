import type { ComboboxItem } from '@mantine/core'
import { isTimeZone } from '@parvis/schema/days.ts'
import { listTimeZones } from '@parvis/schema/timeZones.ts'
import { matching } from '../kit/matching.ts'
import { tags } from '../language/formatDate.ts'
import { directionOf, type Language } from '../language/i18n.ts'
import { isolate } from '../language/isolate.ts'

/** What a language calls a zone at a moment: by its distance from Greenwich, or as people there say it. */
function calledIn(
  language: Language,
  timeZone: string,
  timeZoneName: 'shortOffset' | 'shortGeneric' | 'longGeneric',
): string {
  const parts = new Intl.DateTimeFormat(tags[language], { timeZone, timeZoneName }).formatToParts(Date.now())
  return parts.find(({ type }) => type === 'timeZoneName')!.value
}

/** How a zone reads as a choice, with how far its clocks are from Greenwich now: "America/New York (GMT-5)". */
export function timeZoneOption(language: Language, name: string): ComboboxItem {
  // A browser older than the name of a zone cannot tell its offset.
  if (!isTimeZone(name)) return { value: name, label: name }
  const [read, offset] = [name.replaceAll('_', ' '), calledIn(language, name, 'shortOffset')].map((text) =>
    isolate(text, directionOf(language)),
  )
  return { value: name, label: `${read} (${offset})` }
}

/** Every time zone there is to choose, by name. */
export const timeZoneOptions = (language: Language): ComboboxItem[] =>
  listTimeZones().map(({ name }) => timeZoneOption(language, name))

const wordsOf = new Map<Language, Map<string, string>>()

/** What each zone is found by besides what is read of it: an older name, and what people call it: "Japan Time". */
function otherWords(language: Language): Map<string, string> {
  const known = wordsOf.get(language)
  if (known) return known
  const words = new Map(
    listTimeZones().map(({ name, olderName }) => {
      const called = (['shortGeneric', 'longGeneric'] as const).map((way) => calledIn(language, name, way))
      return [name, [name, olderName ?? '', ...called].join(' ')]
    }),
  )
  wordsOf.set(language, words)
  return words
}

/** The zones that have every word of a search. */
export function findTimeZones(language: Language, options: ComboboxItem[], search: string): ComboboxItem[] {
  const matches = matching(search)
  const words = otherWords(language)
  return options.filter(({ value, label }) => matches(`${label} ${words.get(value) ?? ''}`))
}
