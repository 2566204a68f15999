import { crashPoint } from '@parvis/kernel/crashPoint.ts'
import type { Database } from '@parvis/kernel/database/database.ts'
import { log } from '@parvis/observe/log.ts'
import { mails } from '@parvis/observe/metrics.ts'
import { and, eq, gt, inArray, sql } from 'drizzle-orm'
import type { Peers } from '../notification/peers.ts'
import { type EmailMessageRow, emailMessages } from '../tables.ts'
import { composeMail } from './composeMail.ts'
import type { MailKind } from './mailKind.ts'
import { isRefusedForGood, type SendMail } from './openMailSender.ts'

type Parts = { db: Database; now: () => number; peers: Peers; publicUrl: string; send: SendMail }

/**
 * Sends a mail that waits, or drops it when it is not to be sent any more; one that is done already is left alone. No
 * transaction is open while others are asked. A death between the mail server's yes and our note of it sends the mail
 * again, under the same Message-ID. Throws when it has to be tried again.
 */
export async function sendWaitingMail(parts: Parts, id: string): Promise<void> {
  const { db } = parts
  const [message] = await db
    .update(emailMessages)
    .set({ attempts: sql`${emailMessages.attempts} + 1` })
    .where(and(eq(emailMessages.id, id), eq(emailMessages.status, 'WAITING')))
    .returning()
  if (!message) return
  crashPoint('mail.taken')
  try {
    const isSent = await sendNow(parts, message)
    await done(parts, message, isSent ? 'SENT' : 'DROPPED')
    mails.labels(isSent ? 'sent' : 'dropped').inc()
  } catch (error) {
    const lastError = (error as Error).message.slice(0, 500)
    mails.labels(isRefusedForGood(error) ? 'refused' : 'failed').inc()
    if (isRefusedForGood(error)) {
      log.error({ mail: id, kind: message.kind, err: lastError }, 'the mail server refused a mail for good')
      return done(parts, message, 'DROPPED', lastError)
    }
    await db.update(emailMessages).set({ lastError }).where(eq(emailMessages.id, id))
    throw error
  }
}

/** False when there is nothing to send. */
async function sendNow(parts: Parts, message: EmailMessageRow): Promise<boolean> {
  if (await isReplaced(parts, message)) return false
  const mail = await composeMail(parts, message)
  if (!mail) return false
  await parts.send(message.id, mail)
  crashPoint('mail.handedOver')
  return true
}

const withLink: MailKind[] = ['invitation', 'passwordLink', 'signUp']

/** A later mail with a password link makes an earlier one pointless: only the newest link works. */
async function isReplaced({ db }: Parts, { id, kind, recipientId }: EmailMessageRow): Promise<boolean> {
  if (!withLink.includes(kind)) return false
  const [later] = await db
    .select({ id: emailMessages.id })
    .from(emailMessages)
    .where(
      and(eq(emailMessages.recipientId, recipientId), inArray(emailMessages.kind, withLink), gt(emailMessages.id, id)),
    )
    .limit(1)
  return later !== undefined
}

async function done(
  { db }: Parts,
  { id }: EmailMessageRow,
  status: 'SENT' | 'DROPPED',
  lastError: string | null = null,
) {
  await db.update(emailMessages).set({ status, lastError, doneAt: new Date() }).where(eq(emailMessages.id, id))
}
