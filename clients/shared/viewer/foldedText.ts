import { searchForm, searchWords } from '@parvis/schema/texts/searchForm.ts'

/** A text as search compares it, with where its signs come from. */
export type FoldedText = {
  form: string
  /** For every sign of the form the place in the text it begins at, and one for the end; null where they are the same. */
  places: Uint32Array | null
}

/** A stretch of a text. */
export type Stretch = { at: number; length: number }

/** A letter with its marks, letters of Korean that are written together, or any other sign: what is folded by itself. */
const unit = /[\u1100-\u11ff]+|\P{M}\p{M}*|\p{M}+/gsu
const isPlain = /^[\0-\x7f]*$/
const forms = new Map<string, string>()

function formOf(sign: string): string {
  let form = forms.get(sign)
  if (form === undefined) {
    form = searchForm(sign)
    if (sign.length < 8) forms.set(sign, form)
  }
  return form
}

/** Brings a text into the form the product's search compares, and remembers where everything stood. */
export function foldedText(text: string): FoldedText {
  if (isPlain.test(text)) return { form: text.toLowerCase(), places: null }
  const parts: string[] = []
  const places: number[] = []
  for (const { 0: sign, index } of text.matchAll(unit)) {
    const form = formOf(sign)
    parts.push(form)
    for (let step = 0; step < form.length; step += 1) places.push(index)
  }
  places.push(text.length)
  return { form: parts.join(''), places: Uint32Array.from(places) }
}

/** What is looked for: its words one after the other, whatever blank stands between them. Null for nothing. */
export function searchPattern(search: string): RegExp | null {
  const words = searchWords(search).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  return words.length > 0 ? new RegExp(words.join('\\s+'), 'gu') : null
}

/** Where a text has what is looked for, from its beginning to its end. */
export function stretchesOf({ form, places }: FoldedText, pattern: RegExp): Stretch[] {
  return [...form.matchAll(pattern)].map(({ 0: found, index }) => {
    const at = places ? places[index]! : index
    let end = index + found.length
    // A sign that is written as several is taken whole.
    while (places && end < form.length && places[end] === places[end - 1]) end += 1
    return { at, length: (places ? places[end]! : end) - at }
  })
}
