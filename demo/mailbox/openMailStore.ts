import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { clean } from '@parvis/schema/texts/clean.ts'
import PostalMime, { type Email } from 'postal-mime'
import { v7 as uuid } from 'uuid'

/** The oldest mails make room beyond this. */
const MAX_MAILS = 1000

/** What a list says of a mail. */
export interface MailSummary {
  /** A UUIDv7: it sorts by arrival. */
  id: string
  /** Where the mail was delivered to (the envelope), lower case. */
  to: string[]
  from: string
  subject: string
  /** ISO 8601. */
  receivedAt: string
}

/** A mail as it came and as it is understood. */
export interface Mail extends MailSummary {
  source: Buffer
  content: Email
}

/** Mails as `.eml` files in one directory; a summary of each is kept in memory. */
export interface MailStore {
  /** Stores a mail unless the same Message-ID was delivered to the same people before (a sender may try twice). */
  add(mail: { source: Buffer; from: string; recipients: string[] }): Promise<void>
  /** Newest first; of one recipient when `to` is given. */
  list(filter?: { to?: string | undefined }): MailSummary[]
  read(id: string): Promise<Mail | undefined>
  empty(): Promise<void>
  /** Another one as soon as `list` would answer something else. */
  version(): string
}

/**
 * Opens the directory (made if missing) and reads what an earlier run left in it.
 *
 * @throws when the directory cannot be read or written.
 */
export async function openMailStore(directory: string): Promise<MailStore> {
  await mkdir(directory, { recursive: true })
  const mails = new Map<string, MailSummary>()
  const delivered = new Map<string, string>()
  const remember = (mail: Mail) => {
    const { id, to, from, subject, receivedAt } = mail
    mails.set(id, { id, to, from, subject, receivedAt })
    if (mail.content.messageId) delivered.set(deliveryKey(mail), id)
  }
  const read = (id: string) => readMail({ directory, id })
  for (const file of (await readdir(directory)).sort()) {
    if (file.endsWith('.draft')) await rm(join(directory, file))
    if (file.endsWith('.eml')) remember((await read(file.slice(0, -'.eml'.length)))!)
  }
  // One at a time, so that two deliveries of the same mail at the same moment are one.
  let last: Promise<void> = Promise.resolve()
  const inTurn = (work: () => Promise<void>) => {
    const turn = last.then(work)
    last = turn.catch(() => {})
    return turn
  }
  const forget = async (id: string) => {
    mails.delete(id)
    for (const [key, owner] of delivered) if (owner === id) delivered.delete(key)
    await rm(join(directory, `${id}.eml`), { force: true })
  }
  return {
    add: (input) =>
      inTurn(async () => {
        const mail = await parseMail({ id: uuid(), source: withEnvelope(input) })
        if (mail.content.messageId && delivered.has(deliveryKey(mail))) return
        const file = join(directory, `${mail.id}.eml`)
        await writeFile(`${file}.draft`, mail.source, { flush: true })
        await rename(`${file}.draft`, file)
        remember(mail)
        for (const id of [...mails.keys()].slice(0, -MAX_MAILS)) await forget(id)
      }),
    list: ({ to } = {}) => {
      const wanted = to && clean.login(to).toLowerCase()
      return [...mails.values()].filter((mail) => !wanted || mail.to.includes(wanted)).reverse()
    },
    read: async (id) => (mails.has(id) ? read(id) : undefined),
    empty: () =>
      inTurn(async () => {
        for (const id of [...mails.keys()]) await forget(id)
      }),
    version: () => `${mails.size}-${[...mails.keys()].at(-1) ?? 'none'}`,
  }
}

/** The envelope goes on top of the mail, in the headers that mail servers use for it. */
function withEnvelope({ source, from, recipients }: { source: Buffer; from: string; recipients: string[] }): Buffer {
  const lines = [`Return-Path: <${from}>`, ...recipients.map((one) => `Delivered-To: ${one.toLowerCase()}`)]
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n`), source])
}

async function readMail({ directory, id }: { directory: string; id: string }): Promise<Mail | undefined> {
  try {
    return await parseMail({ id, source: await readFile(join(directory, `${id}.eml`)) })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

async function parseMail({ id, source }: { id: string; source: Buffer }): Promise<Mail> {
  const content = await PostalMime.parse(source)
  return {
    id,
    to: content.headers.filter(({ key }) => key === 'delivered-to').map(({ value }) => value),
    from: content.from?.address ?? '',
    subject: content.subject ?? '',
    receivedAt: new Date(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toISOString(),
    source,
    content,
  }
}

function deliveryKey({ to, content }: Mail): string {
  return [content.messageId, ...to.toSorted()].join('\n')
}
