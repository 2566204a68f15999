import { fontFaces } from './fonts.ts'
import { type Html, html, toText, verbatim } from './html.ts'
import { STYLES } from './styles.ts'

/** What every page needs to know of the request: where the mailbox lives, and what lets this answer's own script run. */
export interface PageContext {
  prefix: string
  nonce: string
}

/** The frame of every page. */
export function page(input: PageContext & { title: string; body: Html; script?: string }): string {
  const { prefix, nonce, title, body, script } = input
  return toText(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${verbatim(fontFaces(prefix))}${verbatim(STYLES)}</style>
</head>
<body>
<header class="bar">
<a href="${prefix}"><span class="mark">${envelope()}</span>Mailbox</a>
<p>Demonstration: no mail leaves this machine</p>
</header>
<main>
${body}
</main>
${script && html`<script nonce="${nonce}">${verbatim(script)}</script>`}
</body>
</html>
`)
}

/** The same answer for a mail that never was, and one that made room or was emptied away. */
export function notHerePage(context: PageContext): string {
  const body = html`<h1>This mail is not here</h1>
<p class="lead">The mailbox was emptied, or the address is incomplete. <a href="${context.prefix}">Open the mailbox</a></p>`
  return page({ ...context, title: 'Not here · Mailbox', body })
}

/** Absolute in words with its zone, which is the server's; exact for machines and on hover. */
export function moment({ iso, format }: { iso: string; format: Intl.DateTimeFormatOptions }): Html {
  const date = new Date(iso)
  const exact = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'long' }).format(date)
  return html`<time datetime="${iso}" title="${exact}">${new Intl.DateTimeFormat('en-GB', { ...format, timeZoneName: 'short' }).format(date)}</time>`
}

function envelope(): Html {
  return html`<svg width="18" height="18" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="M3 7a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z"/><path d="m3 7 9 6 9-6"/></svg>`
}
