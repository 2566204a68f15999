import { formatDate } from '@parvis/clients-shared/language/formatDate.ts'
import type { Language } from '@parvis/clients-shared/language/i18n.ts'
import { dayOf, todayHere } from '@parvis/clients-shared/time/calendar.ts'

/** A moment or day as a client reads it in a sentence: "1 June", with the year only when it is not the present one. */
export function sinceDate(language: Language, value: string, today = todayHere()): string {
  const isThisYear = dayOf(value).slice(0, 4) === today.slice(0, 4)
  return formatDate(language, value, isThisYear ? 'longDay' : 'long')
}
