/** The alphabets that a file without a mark of its encoding may be in besides UTF-8. */
export type Alphabet = 'windows-1252' | 'windows-1256'

export type ReadText = {
  text: string
  /** Set where nothing in the file says its encoding, so that a reader may know better. */
  guessed: Alphabet | null
}

/** The text of a file as Excel writes it: Unicode by its mark or by its form, else the Western or Arabic code page. */
export function readText(bytes: Uint8Array, alphabet?: Alphabet): ReadText {
  const decoded = (encoding: string) => new TextDecoder(encoding).decode(bytes)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decoded('utf-16le'), guessed: null }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decoded('utf-16be'), guessed: null }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: null }
  } catch {
    const guessed = alphabet ?? guess(bytes)
    return { text: decoded(guessed), guessed }
  }
}

/** Letters with accents stand alone between plain ones; Arabic letters stand together. */
function guess(bytes: Uint8Array): Alphabet {
  let [together, alone] = [0, 0]
  for (const [at, byte] of bytes.entries()) {
    if (byte < 0xc0) continue
    if ((bytes[at - 1] ?? 0) >= 0xc0 || (bytes[at + 1] ?? 0) >= 0xc0) together += 1
    else alone += 1
  }
  return together > alone ? 'windows-1256' : 'windows-1252'
}
