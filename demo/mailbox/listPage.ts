import { type Html, html } from './html.ts'
import type { MailSummary } from './openMailStore.ts'
import { moment, type PageContext, page } from './page.ts'

/** As many as one page shows; the count says when there are more. */
const MAX_ROWS = 100
const MAX_SUGGESTIONS = 50
const POLL_MS = 1500

/** The list of mails, newest first, which brings itself up to date. */
export function listPage(
  input: PageContext & { mails: MailSummary[]; everyone: string[]; to: string; etag: string },
): string {
  const { prefix, to, mails } = input
  const body = html`<h1>Mailbox</h1>
<p class="lead">Every mail this Parvis sends arrives here, for whomever it is meant.</p>
<div class="tools">
<form action="${prefix}" method="get" role="search">
<div>
<label for="to">Recipient</label>
<input id="to" name="to" type="search" value="${to}" placeholder="Everyone" list="people" autocomplete="off" spellcheck="false">
<datalist id="people">${input.everyone.slice(0, MAX_SUGGESTIONS).map((one) => html`<option value="${one}"></option>`)}</datalist>
</div>
<button>Filter</button>
</form>
${to !== '' ? html`<a class="button bare" href="${prefix}">Clear filter</a>` : undefined}
<form class="empty" action="${prefix}/empty" method="post"><button>Empty the mailbox</button></form>
</div>
<div class="panel" id="mails" data-etag="${input.etag}">
${mails.length > 0 ? rows({ prefix, mails }) : nothing({ prefix, to, hidden: input.everyone.length > 0 })}
</div>`
  return page({ ...input, title: 'Mailbox', body, script: freshen(prefix) })
}

function rows({ prefix, mails }: { prefix: string; mails: MailSummary[] }): Html {
  const shown = mails.slice(0, MAX_ROWS)
  return html`<div class="head" aria-hidden="true"><span>To</span><span>Subject</span><span>When</span></div>
<ol class="mails">${shown.map(
    (mail) => html`
<li><a href="${prefix}/${mail.id}"><span class="to" dir="auto">${mail.to.join(', ')}</span><span class="subject" dir="auto">${
      mail.subject || 'No subject'
    }</span>${moment({ iso: mail.receivedAt, format: shortFormat(mail.receivedAt) })}</a></li>`,
  )}
</ol>
<p class="count" role="status"><span>${mails.length === 1 ? '1 mail' : `${mails.length} mails`}</span>${
    mails.length > shown.length
      ? html`<span>The newest ${MAX_ROWS} are shown; filter to find an older one</span>`
      : undefined
  }</p>`
}

function nothing({ prefix, to, hidden }: { prefix: string; to: string; hidden: boolean }): Html {
  if (to !== '' && hidden) {
    return html`<div class="nothing"><p>No mail for <span dir="auto">${to}</span></p>
<p>Other people have mail.</p><a class="button" href="${prefix}">Clear filter</a></div>`
  }
  return html`<div class="nothing"><p>No mail yet</p>
<p>Show a contract in the client portal, or invite a client: the mail arrives here within seconds.</p>
<a class="button" href="/app/">Open Parvis</a></div>`
}

function shortFormat(iso: string): Intl.DateTimeFormatOptions {
  const isToday = new Date(iso).toDateString() === new Date().toDateString()
  const time = { hour: '2-digit', minute: '2-digit' } as const
  return isToday ? time : { day: 'numeric', month: 'short', ...time }
}

/** Looks whether the list changed, and if so exchanges it for the new one, keeping the focus on its mail. */
function freshen(prefix: string): string {
  return `
setInterval(async () => {
  if (document.hidden) return
  const list = document.getElementById('mails')
  const answer = await fetch('${prefix}/messages.json', { method: 'HEAD' }).catch(() => undefined)
  if (!answer?.ok || answer.headers.get('etag') === list.dataset.etag) return
  // A template runs nothing and styles nothing of the page it is given.
  const fresh = document.createElement('template')
  fresh.innerHTML = await (await fetch(location.href)).text()
  const focused = list.contains(document.activeElement) && document.activeElement.getAttribute('href')
  list.replaceWith(fresh.content.getElementById('mails'))
  if (focused) document.querySelector('#mails a[href="' + focused + '"]')?.focus()
}, ${POLL_MS})
`
}
