import { badInput } from '../graph/errors.ts'

/** The most characters and words a search looks at; people do not type more. */
const maxLength = 100
const maxWords = 8

/**
 * The words of a search as LIKE patterns, to be compared with `public.fold(text)`, which drops case, accents and the
 * variants of Arabic letters. Nothing to search for gives no pattern.
 */
export function searchPatterns(search: string | null | undefined): string[] {
  if (search == null) return []
  if (search.length > maxLength) throw badInput(`search wants at most ${maxLength} characters.`)
  const words = search.replaceAll('\0', ' ').split(/\s+/).filter(Boolean).slice(0, maxWords)
  return words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
}
