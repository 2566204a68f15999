import { searchForm, searchWords } from '@parvis/schema/texts/searchForm.ts'

/** Whether anything is searched for: spaces and marks are nothing. */
export const isSearch = (search: string): boolean => searchWords(search).length > 0

/** Whether a text has every word of a search, as the lists of the server find it. */
export function matching(search: string): (text: string) => boolean {
  const words = searchWords(search)
  return (text) => {
    const form = searchForm(text)
    return words.every((word) => form.includes(word))
  }
}
