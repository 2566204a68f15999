import { formatDate } from '@parvis/clients-shared/language/formatDate.ts'
import type { Language } from '@parvis/clients-shared/language/i18n.ts'

/** A moment or day as a client reads it in a sentence: "1 June", with the year only when it is not the present one. */
export function sinceDate(language: Language, value: string, now = new Date()): string {
  const isThisYear = new Date(value).getFullYear() === now.getFullYear()
  return formatDate(language, value, isThisYear ? 'longDay' : 'long')
}
