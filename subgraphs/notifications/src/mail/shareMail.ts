import type { PersonFacts } from '@parvis/schema/calls.ts'
import type { RecordKind } from '../notification/peers.ts'
import type { EmailMessageRow } from '../tables.ts'
import type { Mail, MailContent } from './mail.ts'
import { isolate } from './plainText.ts'
import { canBeTold, type MailParts, reachable, recordBlock, recordSeenBy } from './recordMail.ts'
import { signed } from './signed.ts'
import { type Translate, translator } from './translator.ts'

/**
 * The mail that tells a requester or watcher what is shared with them. Null when there is nothing to tell: by now the
 * record is gone or hidden from them, or they are neither requester nor watcher any more.
 */
export async function shareMail(kind: RecordKind, parts: MailParts, message: EmailMessageRow): Promise<Mail | null> {
  const { peers, publicUrl, firm, recipient } = parts
  const recordId = message.recordId!
  const seen = await recordSeenBy(parts, recipient, { kind, recordId })
  if (!seen || seen.role === 'staff') return null
  const { record, role } = seen

  const recipientIds = [record.requesterId, ...record.watcherIds]
  const people = await peers.people([...recipientIds, record.assigneeId, message.actorId])
  const others = recipientIds.flatMap((id) => people.get(id!) ?? []).filter((person) => person.id !== recipient.id)
  const assignee = reachable(people.get(record.assigneeId!))
  const t = translator(recipient.locale)
  const values = {
    recipient: recipient.displayName,
    actor: people.get(message.actorId!)?.displayName ?? firm.name,
    reference: record.reference,
  }
  const content: MailContent = {
    locale: recipient.locale,
    subject: t(`${kind}.subject`, values),
    heading: t(`${kind}.heading`),
    opening: t(`${kind}.opening`, values),
    quote: null,
    block: await recordBlock(parts, {
      record,
      requester: people.get(record.requesterId!),
      t,
      more: await alsoSharedWith(parts, { kind, recordId, others }, t),
    }),
    action: { label: t(`${kind}.action`), href: `${publicUrl}/portal/${kind}s/${encodeURIComponent(record.id)}` },
    afterwards: assignee ? t('record.reply', { assignee: assignee.displayName }) : t('record.noReply'),
    reason: `${t(`${kind}.${role}`)} ${t('record.link', { domain: new URL(publicUrl).host })}`,
    ...signed(firm, t),
  }
  return {
    to: { name: recipient.displayName, address: recipient.email },
    replyTo: assignee && { name: assignee.displayName, address: assignee.email },
    content,
  }
}

/** The other requester and watchers who can see the record at this moment. */
async function alsoSharedWith(
  { peers }: MailParts,
  { kind, recordId, others }: { kind: RecordKind; recordId: string; others: PersonFacts[] },
  t: Translate,
): Promise<MailContent['block']['facts']> {
  const told = others.filter(canBeTold)
  if (!told.length) return []
  const seerIds = await peers.visibleTo(kind, { recordId, people: told })
  const names = told.filter(({ id }) => seerIds.includes(id)).map(({ displayName }) => isolate(displayName))
  return names.length ? [{ label: t('record.alsoSharedWith'), value: names.join(t('comma')) }] : []
}
