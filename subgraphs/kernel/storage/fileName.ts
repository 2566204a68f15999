const maxCharacters = 255

/** Control characters, path separators, and the two overrides that make `gpj.exe` look like `exe.jpg`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const hostile = /[\u0000-\u001f\u007f-\u009f/\\\u202d\u202e\ufffe\uffff]/
/** Marks that some programs put around names and nobody sees; those an Arabic name needs (U+200E, U+200F) stay. */
const invisible = /[\u202a-\u202c\u2066-\u2069\u200b\u2060\ufeff]/g

/**
 * A file's name as it is kept and shown: composed characters, no space at the ends, nothing invisible around it. Null
 * for one that is empty, longer than 255 characters, a path, or made to look like another one.
 */
export function cleanFileName(given: string): string | null {
  if (hostile.test(given) || !given.isWellFormed()) return null
  const name = given.normalize('NFC').replace(invisible, '').trim()
  if (name === '' || name.length > maxCharacters || /^\.+$/.test(name)) return null
  return name
}

/** What follows the last dot, in small letters; empty without one. */
export function extensionOf(name: string): string {
  return /[^.]\.([^.\s]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? ''
}
