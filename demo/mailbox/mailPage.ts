import type { Address, Attachment } from 'postal-mime'
import { type Html, html } from './html.ts'
import type { Mail } from './openMailStore.ts'
import { moment, type PageContext, page } from './page.ts'

/** What a framed mail may do: its links open for the whole window when clicked. No script, no form, no origin of ours. */
export const MAIL_SANDBOX = 'allow-top-navigation-by-user-activation allow-popups allow-popups-to-escape-sandbox'

/** One mail: who, when, the mail as its reader sees it, its plain text, its headers. */
export function mailPage({ mail, ...context }: PageContext & { mail: Mail }): string {
  const { content } = mail
  const address = `${context.prefix}/${mail.id}`
  const subject = mail.subject || 'No subject'
  const body = html`<a class="back" href="${context.prefix}"><span aria-hidden="true">‹</span>All mails</a>
<h1 dir="auto">${subject}</h1>
<dl>
<dt>From</dt><dd>${people(content.from ? [content.from] : [])}</dd>
<dt>To</dt><dd>${people(content.to ?? [])}</dd>
${content.replyTo ? html`<dt>Answers go to</dt><dd>${people(content.replyTo)}</dd>` : undefined}
<dt>Delivered to</dt><dd>${mail.to.join(', ')}</dd>
<dt>Arrived</dt><dd>${moment({ iso: mail.receivedAt, format: { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit' } })}</dd>
${content.attachments.length > 0 ? html`<dt>Attachments</dt><dd>${files(content.attachments)}</dd>` : undefined}
</dl>
<div class="panel">${
    content.html === undefined
      ? html`<pre dir="auto">${content.text ?? ''}</pre>`
      : html`<iframe src="${address}/html" sandbox="${MAIL_SANDBOX}" title="The mail as its reader sees it"></iframe>`
  }</div>
<div class="more">
${
  content.html !== undefined
    ? html`<details><summary>Plain text</summary><div class="panel"><pre dir="auto">${content.text ?? 'This mail has none.'}</pre></div></details>`
    : undefined
}
<details><summary>All headers</summary><dl class="headers">${content.headers.map(
    ({ originalKey, value }) => html`<dt>${originalKey}</dt><dd>${value}</dd>`,
  )}</dl></details>
<p class="source"><a href="${address}/source" download>Download the source</a></p>
</div>`
  return page({ ...context, title: `${subject} · Mailbox`, body })
}

/**
 * The mail's own HTML, to be framed: links without a target leave the frame, and pictures that came with the mail are put
 * in their places.
 */
export function framedHtml({ content }: Mail): string {
  const pictures = new Map(content.attachments.map((one) => [one.contentId?.replace(/^<|>$/g, ''), one]))
  const markup = (content.html ?? '').replace(/(["'(])cid:([^"')]+)/gi, (whole, before: string, id: string) => {
    const picture = pictures.get(id)
    return picture?.mimeType.startsWith('image/') ? `${before}${dataUrl(picture)}` : whole
  })
  const base = '<base target="_top">'
  return /<head[^>]*>/i.test(markup)
    ? markup.replace(/<head[^>]*>/i, (head) => head + base)
    : `<!doctype html>${base}${markup}`
}

function dataUrl({ mimeType, content }: Attachment): string {
  return `data:${mimeType};base64,${Buffer.from(content as ArrayBuffer).toString('base64')}`
}

function people(addresses: Address[]): Html[] {
  return addresses.map(({ name, address }, at) => {
    const comma = at > 0 ? ', ' : ''
    return html`${comma}<bdi>${name || address}</bdi>${name && address ? html` <bdi class="address">${address}</bdi>` : undefined}`
  })
}

function files(attachments: Attachment[]): Html[] {
  return attachments.map(({ filename, mimeType }, at) => html`${at > 0 ? ', ' : ''}<bdi>${filename ?? mimeType}</bdi>`)
}
