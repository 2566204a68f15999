import type { Locale } from '@parvis/kernel/viewer.ts'
import type { Firm, Peers, Person, RecordKind, SharedRecord } from '../peers.ts'
import type { EmailMessageRow } from '../tables.ts'
import type { Mail, MailContent } from './mail.ts'
import { isolate } from './plainText.ts'
import { signed } from './signed.ts'
import { type Translate, translator } from './translator.ts'

export type MailParts = { peers: Peers; publicUrl: string; firm: Firm; recipient: Person }

/** Who can be told about a record: who can sign in, or could once he accepted his invitation (§9). */
const canBeTold = (person: Person) =>
  person.kind === 'portal' && (person.status === 'ACTIVE' || person.status === 'INVITED')

/**
 * The mail that tells a requester or watcher what is shared with him. Null when there is nothing to tell: by now the
 * record is hidden, gone, or not his to see, or he is neither requester nor watcher any more.
 */
export async function shareMail(kind: RecordKind, parts: MailParts, message: EmailMessageRow): Promise<Mail | null> {
  const { peers, publicUrl, firm, recipient } = parts
  const recordId = message.recordId!
  if (!canBeTold(recipient)) return null
  const seen = await peers.visibleTo(kind, { recordId, people: [recipient] })
  if (!seen?.personIds.includes(recipient.id)) return null
  const { record } = seen
  const recipientIds = [record.requesterId, ...record.watcherIds]
  if (!recipientIds.includes(recipient.id)) return null

  const people = await peers.people([...recipientIds, record.assigneeId, message.actorId])
  const others = recipientIds.flatMap((id) => people.get(id!) ?? []).filter((person) => person.id !== recipient.id)
  const assignee = people.get(record.assigneeId!)
  const reachable = assignee?.kind === 'staff' && assignee.status === 'ACTIVE' ? assignee : null
  const t = translator(recipient.locale)
  const values = {
    recipient: recipient.displayName,
    actor: people.get(message.actorId!)?.displayName ?? firm.name,
    reference: record.reference,
  }
  const role = record.requesterId === recipient.id ? 'requester' : 'watcher'
  const content: MailContent = {
    locale: recipient.locale,
    subject: t(`${kind}.subject`, values),
    heading: t(`${kind}.heading`),
    opening: t(`${kind}.opening`, values),
    block: {
      title: isolate(record.title),
      subtitle: await bound(peers, record, { requester: people.get(record.requesterId!), locale: recipient.locale }),
      facts: [
        { label: t('record.reference'), value: isolate(record.reference) },
        ...standing(record, { t, locale: recipient.locale, firm }),
        ...(await alsoSharedWith(parts, { kind, recordId, others }, t)),
      ],
    },
    action: { label: t(`${kind}.action`), href: `${publicUrl}/portal/${kind}s/${encodeURIComponent(record.id)}` },
    afterwards: reachable ? t('record.reply', { assignee: reachable.displayName }) : t('record.noReply'),
    reason: `${t(`${kind}.${role}`)} ${t('record.link', { domain: new URL(publicUrl).host })}`,
    ...signed(firm, t),
  }
  return {
    to: { name: recipient.displayName, address: recipient.email },
    replyTo: reachable && { name: reachable.displayName, address: reachable.email },
    content,
  }
}

/** Whom the record binds: a contract's parties, else the requester's company. */
async function bound(
  peers: Peers,
  { parties }: SharedRecord,
  { requester, locale }: { requester: Person | undefined; locale: Locale },
): Promise<string | null> {
  if (parties?.length) {
    const names = parties.map(({ name }) => isolate(name))
    // The Arabic "and" is written as part of the word after it, which fits no name in Latin letters.
    if (locale === 'AR') return names.join('، ')
    return new Intl.ListFormat(locale.toLowerCase(), { type: 'conjunction' }).format(names)
  }
  if (!requester?.companyId) return null
  const [company] = await peers.companies([requester.companyId])
  return company ? isolate(company.name) : null
}

/** Where the record stands in plain words; a label not written in the reader's language comes in the firm's. */
function standing(
  { stage, statusLabel }: SharedRecord,
  { t, locale, firm }: { t: Translate; locale: Locale; firm: Firm },
): MailContent['block']['facts'] {
  const written = (language: Locale) => statusLabel?.[language.toLowerCase() as 'en' | 'fr' | 'ar']
  const value = stage ? t(`stage.${stage}`) : (written(locale) ?? written(firm.locale) ?? written('EN'))
  return value ? [{ label: t('record.where'), value: isolate(value) }] : []
}

/** The other requester and watchers who can see the record at this moment. */
async function alsoSharedWith(
  { peers }: MailParts,
  { kind, recordId, others }: { kind: RecordKind; recordId: string; others: Person[] },
  t: Translate,
): Promise<MailContent['block']['facts']> {
  const told = others.filter(canBeTold)
  if (!told.length) return []
  const seen = await peers.visibleTo(kind, { recordId, people: told })
  const names = told.filter(({ id }) => seen?.personIds.includes(id)).map(({ displayName }) => isolate(displayName))
  return names.length ? [{ label: t('record.alsoSharedWith'), value: names.join(t('comma')) }] : []
}
