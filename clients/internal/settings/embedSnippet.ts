export type EmbedLook = 'button' | 'link'

/** What a button of the portal is drawn in on light pages. */
export type EmbedColours = { action: string; onAction: string }

/** What the firm's website needs no style sheet for: a button in the portal's colour, or a link as the website has them. */
export const embedStyle = (look: EmbedLook, { action, onAction }: EmbedColours): Record<string, string> =>
  look === 'link'
    ? {}
    : {
        display: 'inline-block',
        padding: '12px 22px',
        borderRadius: '4px',
        background: action,
        color: onAction,
        font: '500 16px/1.25 system-ui,sans-serif',
        textDecoration: 'none',
      }

const css = (style: Record<string, string>) =>
  Object.entries(style)
    .map(([name, value]) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value}`)
    .join(';')

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => escapes[mark]!)

type Embedded = { href: string; words: string; look: EmbedLook; colours: EmbedColours }

/** HTML that leads from the firm's website to the portal: one link, no script and no frame. */
export function embedSnippet({ href, words, look, colours }: Embedded): string {
  const style = css(embedStyle(look, colours))
  return `<a href="${escaped(href)}"${style && ` style="${style}"`}>${escaped(words)}</a>`
}
