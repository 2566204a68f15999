import { randomBytes } from 'node:crypto'
import { clean } from '@parvis/schema/texts/clean.ts'
import type { FastifyInstance, FastifyPluginAsync, FastifyReply } from 'fastify'
import { openFont } from './fonts.ts'
import { listPage } from './listPage.ts'
import { framedHtml, MAIL_SANDBOX, mailPage } from './mailPage.ts'
import type { Mail, MailStore } from './openMailStore.ts'
import { notHerePage, type PageContext } from './page.ts'

/** As many mails as `messages.json` holds, the newest. */
const MAX_MESSAGES = 200

interface OneMail {
  Params: { id: string }
}

interface Filtered {
  Querystring: { to?: string | string[] }
}

/** The mailbox's pages, and its content as JSON for tests. */
export function mailboxRoutes(store: MailStore): FastifyPluginAsync {
  return async (server) => {
    acceptForms(server)
    server.get<Filtered>('/', async ({ query }, reply) => {
      const to = clean.login(`${query.to ?? ''}`)
      const everyone = [...new Set(store.list().flatMap((mail) => mail.to))]
      return listPage({ ...startPage(server, reply), mails: store.list({ to }), everyone, to, etag: etag(store) })
    })
    server.get<Filtered>('/messages.json', async ({ query, headers, method }, reply) => {
      reply.headers({
        etag: etag(store),
        'cache-control': 'no-cache',
        'content-type': 'application/json; charset=utf-8',
      })
      if (headers['if-none-match'] === etag(store)) return reply.code(304).send()
      if (method === 'HEAD') return reply.send()
      const mails = store.list({ to: `${query.to ?? ''}` }).slice(0, MAX_MESSAGES)
      const read = await Promise.all(mails.map(({ id }) => store.read(id)))
      return read.filter((mail) => mail !== undefined).map(toMessage)
    })
    server.get<OneMail>('/:id', async ({ params }, reply) => {
      const mail = await store.read(params.id)
      const context = startPage(server, reply)
      return mail ? mailPage({ ...context, mail }) : reply.code(404).send(notHerePage(context))
    })
    server.get<OneMail>('/:id/html', async ({ params }, reply) => {
      const mail = await store.read(params.id)
      if (mail?.content.html === undefined) return reply.code(404).send(notHerePage(startPage(server, reply)))
      return reply.headers({ ...FRAMED, 'content-type': 'text/html; charset=utf-8' }).send(framedHtml(mail))
    })
    server.get<OneMail>('/:id/source', async ({ params }, reply) => {
      const mail = await store.read(params.id)
      if (!mail) return reply.code(404).send(notHerePage(startPage(server, reply)))
      const disposition = `attachment; filename="${mail.id}.eml"`
      return reply.headers({ 'content-disposition': disposition, 'content-type': 'message/rfc822' }).send(mail.source)
    })
    server.post('/empty', async (request, reply) => {
      // A page of another site can post a form too; browsers say so.
      const from = request.headers['sec-fetch-site'] ?? 'same-origin'
      if (from !== 'same-origin') return reply.code(403).send(notHerePage(startPage(server, reply)))
      await store.empty()
      return reply.redirect(server.prefix, 303)
    })
    server.get<{ Params: { file: string } }>('/fonts/:file', async ({ params }, reply) => {
      const font = openFont(params.file)
      if (!font) return reply.code(404).send()
      return reply.headers({ 'cache-control': 'public, max-age=86400', 'content-type': 'font/woff2' }).send(font)
    })
  }
}

/** Without a script, an origin, a form or anything fetched: a mail may be from anybody. */
const FRAMED = {
  'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox ${MAIL_SANDBOX}`,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
}

function startPage(server: FastifyInstance, reply: FastifyReply): PageContext {
  const nonce = randomBytes(16).toString('base64')
  reply.headers({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; font-src 'self'; connect-src 'self'; frame-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  })
  return { prefix: server.prefix, nonce }
}

/** The one form has no fields; Fastify refuses a form's type unless somebody reads it. */
function acceptForms(server: FastifyInstance): void {
  const type = 'application/x-www-form-urlencoded'
  if (server.hasContentTypeParser(type)) return
  server.addContentTypeParser(type, { parseAs: 'string', bodyLimit: 1024 }, (_request, _body, done) => done(null))
}

function toMessage({ id, to, from, subject, receivedAt, content }: Mail) {
  return { id, to: to.join(', '), from, subject, receivedAt, text: content.text ?? '', html: content.html ?? '' }
}

function etag(store: MailStore): string {
  return `"${store.version()}"`
}
