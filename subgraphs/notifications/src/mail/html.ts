/** Markup that is already escaped. */
export type Html = { html: string }
type Value = string | Html | readonly Html[] | null

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escapeText = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character]!)

/** Markup from a template; every value that is not markup itself is escaped, also inside quoted attributes. */
export function html(strings: TemplateStringsArray, ...values: Value[]): Html {
  return { html: strings.map((part, index) => part + (index < values.length ? toHtml(values[index]!) : '')).join('') }
}

/** A sentence whose isolated names become elements of their own direction, which mail programs keep. */
export function sentence(text: string): Html {
  const escaped = escapeText(text).replaceAll('\u2068', '<span dir="auto">').replaceAll('\u2069', '</span>')
  return { html: escaped }
}

function toHtml(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'string') return escapeText(value)
  return 'html' in value ? value.html : value.map((each) => each.html).join('')
}
