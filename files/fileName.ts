import { clean } from '@parvis/schema/texts/clean.ts'

const maxCharacters = 255

/** Control characters, path separators, and the two overrides that make `gpj.exe` look like `exe.jpg`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const hostile = /[\u0000-\u001f\u007f-\u009f/\\\u202d\u202e\ufffe\uffff]/

/** Why a name cannot be kept: nothing is left of it, it is too long, or it is a path or made to look like another one. */
export type NameFault = 'empty' | 'tooLong' | 'characters'

/**
 * A file's name as it is kept and shown, cleaned as every text of one line. Or what is wrong with it: nothing of it can be
 * seen, or it is longer than 255 characters, a path, or made to look like another one.
 */
export function judgeFileName(given: string): { name: string } | { fault: NameFault } {
  if (hostile.test(given) || !given.isWellFormed()) return { fault: 'characters' }
  const name = clean.line(given)
  if (name === '') return { fault: 'empty' }
  if (name.length > maxCharacters) return { fault: 'tooLong' }
  return /^\.+$/.test(name) ? { fault: 'characters' } : { name }
}

/** The same for who needs no reason: null for a name that cannot be kept. */
export function cleanFileName(given: string): string | null {
  const judged = judgeFileName(given)
  return 'name' in judged ? judged.name : null
}

/** What follows the last dot, in small letters; empty without one. */
export function extensionOf(name: string): string {
  return /[^.]\.([^.\s]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? ''
}
