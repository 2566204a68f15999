const TRUSTED = Symbol('trusted markup')

/** Markup that may stand in a page as it is. `html` makes it. */
export interface Html {
  readonly [TRUSTED]: string
}

type Value = Html | string | number | undefined | readonly Html[]

/**
 * Markup with values in it, each escaped unless it is markup itself; undefined leaves nothing.
 *
 *     html`<p dir="auto">${subject}</p>`
 */
export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  return { [TRUSTED]: parts.reduce((text, part, at) => text + render(values[at - 1]) + part) }
}

/** Text of our own that must stand as it is (style, script). Never anything that came from outside. */
export function verbatim(text: string): Html {
  return { [TRUSTED]: text }
}

/** The markup as text, for the answer. */
export function toText(markup: Html): string {
  return markup[TRUSTED]
}

function render(value: Value): string {
  if (value === undefined) return ''
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(`${value}`)
  if ('map' in value) return value.map(toText).join('')
  return toText(value)
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
  return text.replace(/[&<>"']/g, (character) => entities[character]!)
}
