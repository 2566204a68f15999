import { labelIn } from '@parvis/kernel/graph/label.ts'
import type { FirmFacts, FirmLogo, PersonFacts, RecordFacts } from '@parvis/schema/calls.ts'
import type { Locale } from '@parvis/schema/viewer.ts'
import type { Peers, RecordKind } from '../notification/peers.ts'
import { whoLooksAfter } from '../notification/whoLooksAfter.ts'
import type { MailContent } from './mail.ts'
import { isolate } from './plainText.ts'
import type { Translate } from './translator.ts'

/** The firm as a mail shows it. */
export type MailFirm = FirmFacts & { logo: FirmLogo | null }
export type MailParts = { peers: Peers; publicUrl: string; firm: MailFirm; recipient: PersonFacts }
type About = { kind: RecordKind; recordId: string }
type Facts = MailContent['block']['facts']

/** A record somebody is mailed about, and what they are to it. */
export type SeenRecord = { record: RecordFacts; role: 'requester' | 'watcher' | 'staff' }

/** Which client can be told about a record: who can sign in, or could after accepting the invitation (§9). */
export const canBeTold = (person: PersonFacts) =>
  person.kind === 'portal' && (person.status === 'ACTIVE' || person.status === 'INVITED')

/**
 * The record as it is now, for somebody who is mailed about it. Null when they are no longer to be told: it is gone
 * or hidden from them, they are neither requester nor watcher any more, or do not look after it any more.
 */
export async function recordSeenBy(
  { peers }: Pick<MailParts, 'peers'>,
  recipient: PersonFacts,
  { kind, recordId }: About,
): Promise<SeenRecord | null> {
  const isStaff = recipient.kind === 'staff'
  if (isStaff ? recipient.status !== 'ACTIVE' : !canBeTold(recipient)) return null
  const record = await peers.recordFacts(kind, recordId)
  if (!record) return null
  // Who looks after a record sees it, a private one too (V12).
  if (isStaff) return (await whoLooksAfter(peers, record)).includes(recipient.id) ? { record, role: 'staff' } : null
  if (!(await peers.visibleTo(kind, { recordId, people: [recipient] })).includes(recipient.id)) return null
  if (record.requesterId === recipient.id) return { record, role: 'requester' }
  return record.watcherIds.includes(recipient.id) ? { record, role: 'watcher' } : null
}

/** The assignee, if a reply reaches them. */
export const reachable = (assignee: PersonFacts | undefined) =>
  assignee?.kind === 'staff' && assignee.status === 'ACTIVE' ? assignee : null

/** Which record it is and where it stands, then what the mail has to add. */
export async function recordBlock(
  { peers, firm, recipient: { locale } }: MailParts,
  { record, requester, t, more = [] }: { record: RecordFacts; requester?: PersonFacts; t: Translate; more?: Facts },
): Promise<MailContent['block']> {
  return {
    title: isolate(record.title),
    subtitle: await bound(peers, record, { requester, locale }),
    facts: [
      { label: t('words.field.reference'), value: isolate(record.reference) },
      ...standing(record, { t, locale, firm }),
      ...more,
    ],
  }
}

/** Whom the record binds: a contract's parties, else the requester's company. */
async function bound(
  peers: Peers,
  { parties }: RecordFacts,
  { requester, locale }: { requester: PersonFacts | undefined; locale: Locale },
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

/** Where the record stands in plain words. */
function standing(
  { stage, statusLabel }: RecordFacts,
  { t, locale, firm }: { t: Translate; locale: Locale; firm: FirmFacts },
): Facts {
  const reader = { locale, viewer: { firmLocale: firm.locale } }
  const value = stage ? t(`words.contractStageForClients.${stage}`) : statusLabel && labelIn(statusLabel, reader)
  return value ? [{ label: t('words.where'), value: isolate(value) }] : []
}
