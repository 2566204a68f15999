import { searchForm } from '../texts/searchForm.ts'
import { refusedWords, rows } from './refusedWords.ts'

/** So many signs there must be when everything that is guessed as a whole counts as one. */
const leastSigns = 8

/** Stands for what is guessed as a whole. */
const whole = '\u0000'

/** Signs that are put in the place of letters. */
const inPlaceOf: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '€': 'e',
}

const lettersOf = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '')
const known = refusedWords.map((word) => lettersOf(searchForm(word)))

const forth = rows.map(searchForm)
const runs = [...forth, ...forth.map((row) => [...row].reverse().join(''))]
const isRun = (text: string) => runs.some((row) => row.includes(text))

/** The words of names, of addresses and of what somebody signs in with: those of three letters and more. */
const wordsOf = (names: readonly string[]) =>
  names.flatMap((name) => searchForm(name).split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length >= 3)

/**
 * Whether a password would be among the first that are tried: it is hardly more than words everybody takes, the person's
 * or the firm's names (`names`), keys in a row, years, or the same again and again. Spaces, marks and signs in the place of
 * letters hide nothing. The server refuses by this, and the browser says it before.
 */
export function isGuessable(password: string, names: readonly string[]): boolean {
  const form = searchForm(password)
  const words = [...known, ...wordsOf(names)].sort((one, other) => other.length - one.length)
  const replaced = form.replaceAll(/[013457@$€]/gu, (sign) => inPlaceOf[sign] ?? sign)
  const marks = new Set(form.replaceAll(/[\p{L}\p{N}\s]/gu, '')).size
  return [form, replaced].some((text) => signsIn(lettersOf(text), words) + marks < leastSigns)
}

function signsIn(letters: string, words: readonly string[]): number {
  let left = letters
  for (const word of words) left = left.replaceAll(word, whole)
  left = withoutRuns(left)
    .replaceAll(/(19|20)\d\d/g, whole)
    .replaceAll(/(.)\1{2,}/gu, '$1')
    .replaceAll(/(.{2,}?)\1+/gu, '$1')
  return [...left].length
}

/** Of three signs and more in a row only one stays. */
function withoutRuns(text: string): string {
  const signs = [...text]
  let left = ''
  for (let start = 0; start < signs.length; ) {
    let end = start + 1
    while (end < signs.length && isRun(signs.slice(start, end + 1).join(''))) end += 1
    left += end - start >= 3 ? whole : signs[start]
    start = end - start >= 3 ? end : start + 1
  }
  return left
}
