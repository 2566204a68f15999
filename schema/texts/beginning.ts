const characters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The beginning of a text: so many characters as a reader counts them, and a sign where there are more. */
export function beginning(text: string, maxCharacters: number): string {
  let kept = ''
  let count = 0
  for (const { segment } of characters.segment(text)) {
    if (count === maxCharacters) return `${kept.trimEnd()}…`
    kept += segment
    count += 1
  }
  return kept
}
