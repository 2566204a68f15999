export type EmbedLook = 'button' | 'link'

/** What the firm's website needs no style sheet for: a button in the portal's ink, or a link as the website has them. */
export const embedStyles: Record<EmbedLook, Record<string, string>> = {
  button: {
    display: 'inline-block',
    padding: '12px 22px',
    borderRadius: '4px',
    background: '#234470',
    color: '#ffffff',
    font: '500 16px/1.25 system-ui,sans-serif',
    textDecoration: 'none',
  },
  link: {},
}

const css = (style: Record<string, string>) =>
  Object.entries(style)
    .map(([name, value]) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value}`)
    .join(';')

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => escapes[mark]!)

/** HTML that leads from the firm's website to the portal: one link, no script and no frame. */
export function embedSnippet({ href, words, look }: { href: string; words: string; look: EmbedLook }): string {
  const style = css(embedStyles[look])
  return `<a href="${escaped(href)}"${style && ` style="${style}"`}>${escaped(words)}</a>`
}
