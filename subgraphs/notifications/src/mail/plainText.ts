const isolates = /[\u2066-\u2069]/g
const arabic = /\p{Script=Arabic}/u

/**
 * A text from outside on one line: no line ends or other controls, and no marks that turn the direction of what
 * follows.
 */
export function singleLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()
}

/** Keeps a name in its own direction inside a sentence of the other script. */
export const isolate = (text: string) => `\u2068${singleLine(text)}\u2069`

export const withoutIsolates = (text: string) => text.replace(isolates, '')

/** Isolates only where a line mixes directions; elsewhere an old mail program might show them as boxes. */
export const plainLine = (text: string) => (arabic.test(text) ? text : withoutIsolates(text))
