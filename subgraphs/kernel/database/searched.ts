import { clean } from '@parvis/schema/texts/clean.ts'
import { searchWords } from '@parvis/schema/texts/searchForm.ts'
import { badInput } from '../graph/errors.ts'

/** The most characters and words a search looks at; people do not type more. */
const maxLength = 100
const maxWords = 8

/** The words of a search in the form that `public.search_form(text)` has too. Nothing to search for gives no word. */
export function searched(search: string | null | undefined): string[] {
  if (search == null) return []
  if (clean.line(search).length > maxLength) throw badInput(`search wants at most ${maxLength} characters.`)
  return searchWords(search).slice(0, maxWords)
}

/** A word of a search as a LIKE pattern: anywhere in a text. */
export const anywhere = (word: string): string => `%${word.replace(/[\\%_]/g, '\\$&')}%`
