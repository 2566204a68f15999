import { clean } from '@parvis/schema/texts/clean.ts'
import type { TFunction } from 'i18next'
import { formatDate } from '../language/formatDate.ts'
import type { Language } from '../language/i18n.ts'
import { readDay } from './readDay.ts'

/** Before what was typed, as long as that is no day. */
const unread = '?'

/** What a form keeps of what was typed: the day as the graph takes it, what is none behind a question mark. */
export function typedDay(text: string, language: Language): string {
  return clean.figures(text) ? (readDay(text, language) ?? unread + text) : ''
}

/** Whether what was typed is no day. */
export const isUnread = (day: string): boolean => day.startsWith(unread)

/** What stands in the field of such a day: the day in the application's words, or what was typed. */
export function dayText(day: string, language: Language): string {
  if (isUnread(day)) return day.slice(unread.length)
  return day && formatDate(language, day)
}

/** Fields of a form in which no day stands, with the words for it. */
export function dayFaults<Key extends string>(t: TFunction, values: Record<Key, string>, keys: readonly Key[]) {
  return Object.fromEntries(keys.filter((key) => isUnread(values[key])).map((key) => [key, t('dayField.unreadable')]))
}
