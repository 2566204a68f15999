import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { FastifyPluginAsync } from 'fastify'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'
import { mailboxRoutes } from './mailboxRoutes.ts'
import { type MailStore, openMailStore } from './openMailStore.ts'

const MAX_MAIL_BYTES = 10 * 1024 * 1024
/** Senders keep connections open for their next mail; stopping does not wait for that. */
const CLOSE_TIMEOUT_MS = 500

/** A post office that delivers everything to itself. */
export interface Mailbox {
  /** Where to send, for `nodemailer`. */
  smtpUrl: string
  /** Pages to read the mails, to be registered under a prefix. */
  routes: FastifyPluginAsync
  stop(): Promise<void>
}

/**
 * Listens for mail on 127.0.0.1 at a free port, without sign-in and without encryption, takes every mail for every
 * address, and keeps it in the directory across restarts. It delivers nothing further: for demonstrations and tests.
 *
 *     const mailbox = await startMailbox({ directory: '.parvis/mails' })
 *     await server.register(mailbox.routes, { prefix: '/mailbox' })
 */
export async function startMailbox({ directory }: { directory: string }): Promise<Mailbox> {
  const store = await openMailStore(directory)
  const server = new SMTPServer({
    name: 'localhost',
    size: MAX_MAIL_BYTES,
    closeTimeout: CLOSE_TIMEOUT_MS,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onData: (stream, session, done) => {
      receive({ store, stream, session }).then(() => done(), done)
    },
  })
  // A sender that breaks off is its own problem; without a listener it would end the process.
  server.on('error', () => {})
  const listener = server.listen(0, '127.0.0.1')
  await once(listener, 'listening')
  return {
    smtpUrl: `smtp://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    routes: mailboxRoutes(store),
    stop: () => new Promise((resolve) => server.close(resolve)),
  }
}

async function receive(input: {
  store: MailStore
  stream: SMTPServerDataStream
  session: SMTPServerSession
}): Promise<void> {
  const source = await buffer(input.stream)
  if (input.stream.sizeExceeded) {
    throw Object.assign(new Error('The mail is too large'), { responseCode: 552 })
  }
  const { mailFrom, rcptTo } = input.session.envelope
  await input.store.add({
    source,
    from: mailFrom ? mailFrom.address : '',
    recipients: rcptTo.map(({ address }) => address),
  })
}
