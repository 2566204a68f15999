import type { FirmLogo } from '@parvis/schema/calls.ts'
import { type Html, html, sentence } from './html.ts'
import type { MailContent, MailItem } from './mail.ts'
import { mailLook } from './mailLook.ts'
import { withoutIsolates } from './plainText.ts'

/** What the logo that comes with a mail is called in it. */
export const logoId = 'firm-logo'

/** The HTML part of a mail: tables and inline styles, nothing fetched from anywhere, readable in light and dark. */
export function mailHtml(content: MailContent): string {
  const { locale, subject, heading, opening, afterwards, reason, signature } = content
  const look = mailLook(content)
  const document = html`<!doctype html>
<html lang="${locale.toLowerCase()}" dir="${look.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${withoutIsolates(subject)}</title>
<style>${{ html: look.darkStyle }}</style>
</head>
<body class="canvas" dir="${look.dir}" style="${look.body}">
<div style="display:none;overflow:hidden;max-height:0;max-width:0;opacity:0">${withoutIsolates(opening)}</div>
<table role="presentation" class="canvas" dir="${look.dir}" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f4f2ed">
<tr><td align="center">
<table role="presentation" width="640" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:640px">
<tr><td class="edge" align="${look.start}" style="padding:32px 32px 20px">${firmMark(content)}</td></tr>
<tr><td class="edge" style="padding:0 32px">
<table role="presentation" class="paper rule" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff" style="${look.card}">
<tr><td class="inset" align="${look.start}" style="padding:32px 36px 34px">
<h1 class="ink" style="${look.heading}">${sentence(heading)}</h1>
<p class="ink" style="${look.opening}">${sentence(opening)}</p>
${quotation(content)}
${content.items ? list(content.items, content) : recordBlock(content)}
${button(content)}
<p class="quiet" style="${look.afterwards}">${sentence(afterwards)}</p>
</td></tr></table>
</td></tr>
<tr><td class="foot" align="${look.start}" style="padding:20px 68px 40px">
<p class="meta" style="${look.foot}">${sentence(reason)}</p>
<p class="meta" style="${look.foot}">${sentence(signature)}</p>
</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`
  return document.html
}

function button(content: MailContent): Html | null {
  const { action, accent } = content
  if (action === null) return null
  return html`<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td class="action" bgcolor="${accent.light.action}" style="border-radius:4px">
<a class="action" href="${action.href}" style="${mailLook(content).button}">${action.label}</a>
</td></tr></table>`
}

function firmMark(content: MailContent): Html {
  const { firmName, logo } = content
  const look = mailLook(content)
  return html`<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
${logo ? logoCell(logo) : lettersCell(content)}
<td width="12" style="width:12px"></td>
<td class="ink" valign="middle" style="${look.firm}"><span dir="auto">${firmName}</span></td>
</tr></table>`
}

function lettersCell(content: MailContent): Html {
  const look = mailLook(content)
  return html`<td class="mark" aria-hidden="true" width="32" height="32" align="center" valign="middle" bgcolor="${content.accent.colour}" style="${look.mark}">${initials(content.firmName)}</td>`
}

/** A little higher than the letters would be, or as wide as there is place; white behind it in the dark: logos are made for paper. */
function logoCell({ width, height }: FirmLogo): Html {
  const shrunk = Math.min(40 / height, 160 / width)
  const [across, down] = [Math.max(1, Math.round(width * shrunk)), Math.max(1, Math.round(height * shrunk))]
  return html`<td class="logo" align="center" valign="middle" width="${`${across + 8}`}" style="padding:4px;border-radius:4px"><img src="cid:${logoId}" width="${`${across}`}" height="${`${down}`}" alt="" style="display:block;border:0;width:${`${across}px`};height:${`${down}px`}"></td>`
}

/** What somebody wrote, set apart; each line runs in its own direction. */
function quotation(content: MailContent): Html | null {
  const { quote } = content
  if (quote === null) return null
  const look = mailLook(content)
  const lines = quote.split('\n').map((line, index) => html`${index ? { html: '<br>\n' } : null}${line}`)
  return html`<table role="presentation" class="rule" width="100%" cellpadding="0" cellspacing="0" border="0" style="${look.quote}">
<tr><td align="${look.start}" style="${look.quoteInset}">
<blockquote class="ink" dir="auto" style="${look.quoteText}">${lines}</blockquote>
</td></tr></table>`
}

/** What a mail lists, each a link. */
function list(items: MailItem[], content: MailContent): Html {
  const look = mailLook(content)
  const rows = items.map(
    ({ title, subtitle, note, href }, index) => html`<tr>
<td align="${look.start}" style="padding:${index ? '14px' : '18px'} 0 ${index === items.length - 1 ? '18px' : '14px'}">
<p style="${look.item}"><a class="link" href="${href}" style="${look.itemLink}">${sentence(title)}</a></p>
<p class="ink" style="${look.itemNote}">${sentence(note)}</p>
<p class="quiet" style="${look.subtitle}">${sentence(subtitle)}</p>
</td></tr>
`,
  )
  return html`<table role="presentation" class="rule" width="100%" cellpadding="0" cellspacing="0" border="0" style="${look.block}">
${rows}</table>`
}

function recordBlock(content: MailContent): Html {
  const look = mailLook(content)
  const { block } = content
  const { title, subtitle, facts } = block
  const rows = facts.map(
    ({ label, value }) => html`<tr>
<td class="quiet" width="140" align="${look.start}" valign="top" style="${look.label}">${label}</td>
<td class="ink" align="${look.start}" valign="top" style="${look.value}">${sentence(value)}</td>
</tr>
`,
  )
  return html`<table role="presentation" class="rule" width="100%" cellpadding="0" cellspacing="0" border="0" style="${look.block}">
<tr><td align="${look.start}" style="padding:18px 0 16px">
${title === null ? null : html`<h2 class="ink" style="${look.title}">${sentence(title)}</h2>`}
${subtitle === null ? null : html`<p class="quiet" style="${look.subtitle}">${sentence(subtitle)}</p>`}
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"${title === null ? null : html` style="margin-top:8px"`}>
${rows}</table>
</td></tr></table>`
}

/** The first letters of the firm's first and last word, as both applications show them. */
function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean)
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '').join('')
}
