import type { RecordKind } from '../notification/peers.ts'
import type { EmailMessageRow } from '../tables.ts'
import type { Mail } from './mail.ts'
import { quoted } from './quoted.ts'
import { type MailParts, reachable, recordBlock, recordSeenBy } from './recordMail.ts'
import { signed } from './signed.ts'
import { translator } from './translator.ts'

/**
 * The mail that tells what was written on a record: to its requester and watchers, and of a client's note to who looks
 * after it (R39). Null when the note was withdrawn, or when the reader is not to be told of the record any more. A
 * client's reply reaches the assignee; staff answer in the application.
 */
export async function noteMail(kind: RecordKind, parts: MailParts, message: EmailMessageRow): Promise<Mail | null> {
  const { peers, publicUrl, firm, recipient } = parts
  const note = await peers.noteFacts(kind, message.facts.noteId!)
  const seen = note && (await recordSeenBy(parts, recipient, { kind, recordId: note.recordId }))
  if (!seen) return null
  const { record, role } = seen
  const isStaff = role === 'staff'

  const people = await peers.people([record.requesterId, record.assigneeId, note.authorId])
  const assignee = isStaff ? null : reachable(people.get(record.assigneeId!))
  const t = translator(recipient.locale)
  const values = {
    recipient: recipient.displayName,
    actor: people.get(note.authorId)?.displayName ?? firm.name,
    reference: record.reference,
  }
  const quote = note.body === null ? null : quoted(note.body)
  const page = `${kind}s/${encodeURIComponent(record.id)}`
  const noReply = isStaff ? 'record.staffReply' : 'record.noReply'
  return {
    to: { name: recipient.displayName, address: recipient.email },
    replyTo: assignee && { name: assignee.displayName, address: assignee.email },
    content: {
      locale: recipient.locale,
      subject: t(`${kind}Note.subject`, values),
      heading: t(`${kind}Note.heading`),
      opening: t(quote === null ? `${kind}Note.withoutText` : `${kind}Note.opening`, values),
      quote,
      block: await recordBlock(parts, { record, requester: people.get(record.requesterId!), t }),
      action: {
        label: t(`${kind}.action`),
        href: isStaff ? `${publicUrl}/app/${page}?tab=notes` : `${publicUrl}/portal/${page}`,
      },
      afterwards: assignee ? t('record.reply', { assignee: assignee.displayName }) : t(noReply),
      reason: `${t(`${kind}.${role}`)} ${t('record.link', { domain: new URL(publicUrl).host })}`,
      ...signed(firm, t),
    },
  }
}
