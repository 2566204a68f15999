/** The longest note a mail shows, in characters. */
const maxCharacters = 1_500

/**
 * What somebody wrote, for a mail: its lines are kept, other controls and marks that turn the direction of what follows
 * are not, and what is longer than 1,500 characters is cut.
 */
export function quoted(body: string): string {
  const text = body
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\n(?: *\n){2,}/g, '\n\n')
    .trim()
  const characters = [...text]
  return characters.length <= maxCharacters ? text : `${characters.slice(0, maxCharacters).join('').trimEnd()}…`
}
