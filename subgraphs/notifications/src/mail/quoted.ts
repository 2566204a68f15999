import { beginning } from '@parvis/schema/texts/beginning.ts'
import { clean } from '@parvis/schema/texts/clean.ts'

/** The longest note a mail shows, in characters. */
const maxCharacters = 1_500

/**
 * What somebody wrote, for a mail: its lines are kept, of empty ones one at a time, and what is longer than 1,500
 * characters is cut. Null where nothing of it can be seen.
 */
export function quoted(body: string): string | null {
  const text = clean.lines(body).replace(/\n(?: *\n){2,}/g, '\n\n')
  return text === '' ? null : beginning(text, maxCharacters)
}
