const maxCharacters = 255

/** A path, control characters, and the two overrides of direction that make a name look like another one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const hostile = /[\u0000-\u001f\u007f-\u009f/\\\u202d\u202e\ufffe\uffff]/

/**
 * What is wrong with a name of a file or folder before it is sent, its extension included; null when it may be sent.
 * The server decides; this says it at the field at once.
 */
export function nameFault(given: string): 'required' | 'tooLong' | 'characters' | null {
  const name = given.normalize('NFC').trim()
  if (!name) return 'required'
  if (hostile.test(name) || !name.isWellFormed() || /^\.+$/.test(name)) return 'characters'
  return name.length > maxCharacters ? 'tooLong' : null
}
