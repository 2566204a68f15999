import type { EmailMessageRow } from '../tables.ts'
import type { Mail } from './mail.ts'
import { isolate } from './plainText.ts'
import type { MailParts } from './recordMail.ts'
import { signed } from './signed.ts'
import { translator } from './translator.ts'

/**
 * Tells a person, at the address from before, that they sign in otherwise now. The new address is not named: the mailbox
 * from before may be somebody else's by now.
 */
export function loginChangedMail({ publicUrl, firm, recipient }: MailParts, { facts }: EmailMessageRow): Mail {
  const t = translator(recipient.locale)
  const values = { recipient: recipient.displayName, firm: firm.name }
  const isStaff = recipient.kind === 'staff'
  const { address, emailBefore, usernameBefore } = facts
  const rows = [
    ['loginChanged.emailBefore', emailBefore],
    ['loginChanged.usernameBefore', usernameBefore],
    ['loginChanged.usernameNow', usernameBefore && !emailBefore ? recipient.username : null],
  ] as const
  return {
    to: { name: recipient.displayName, address: address ?? recipient.email },
    replyTo: null,
    content: {
      locale: recipient.locale,
      subject: t('loginChanged.subject'),
      heading: t('loginChanged.heading'),
      opening: t(isStaff ? 'loginChanged.openingStaff' : 'loginChanged.opening', values),
      quote: null,
      block: {
        title: null,
        subtitle: null,
        facts: rows.flatMap(([label, value]) => (value ? [{ label: t(label), value: isolate(value) }] : [])),
      },
      action: isStaff
        ? { label: t('loginChanged.actionStaff'), href: `${publicUrl}/app/` }
        : { label: t('loginChanged.action'), href: `${publicUrl}/portal/` },
      afterwards: t('loginChanged.afterwards', values),
      reason: `${t(isStaff ? 'loginChanged.reasonStaff' : 'loginChanged.reason', values)} ${t('password.link', { domain: new URL(publicUrl).host })}`,
      ...signed(firm, t),
    },
  }
}

/** Tells the address an invitation went to first that it is worth nothing there any more. Where it went is not said. */
export function invitationMovedMail({ publicUrl, firm, recipient }: MailParts, { facts }: EmailMessageRow): Mail {
  const t = translator(recipient.locale)
  const values = { recipient: recipient.displayName, firm: firm.name }
  return {
    to: { name: recipient.displayName, address: facts.address ?? recipient.email },
    replyTo: null,
    content: {
      locale: recipient.locale,
      subject: t('invitationMoved.subject', values),
      heading: t('invitationMoved.heading'),
      opening: t('invitationMoved.opening', values),
      quote: null,
      block: { title: null, subtitle: null, facts: [] },
      action: null,
      afterwards: t('invitationMoved.afterwards', values),
      reason: `${t('invitationMoved.reason', values)} ${t('password.link', { domain: new URL(publicUrl).host })}`,
      ...signed(firm, t),
    },
  }
}

/** Tells an administrator that a login change waits. Null when they are none any more, or the person is gone. */
export async function loginChangeAskedMail(
  { peers, publicUrl, firm, recipient }: MailParts,
  { actorId, facts }: EmailMessageRow,
): Promise<Mail | null> {
  const personId = facts.personId ?? null
  const [adminIds, people] = await Promise.all([peers.adminIds(), peers.people([actorId, personId])])
  const [actor, person] = [actorId, personId].map((id) => people.get(id ?? ''))
  if (!adminIds.includes(recipient.id) || !actor || !person) return null
  const t = translator(recipient.locale)
  const values = { recipient: recipient.displayName, actor: actor.displayName, person: person.displayName }
  return {
    to: { name: recipient.displayName, address: recipient.email },
    replyTo: null,
    content: {
      locale: recipient.locale,
      subject: t('loginChangeAsked.subject'),
      heading: t('loginChangeAsked.heading'),
      opening: t('loginChangeAsked.opening', values),
      quote: null,
      block: {
        title: null,
        subtitle: null,
        facts: [
          { label: t('loginChangeAsked.person'), value: isolate(person.displayName) },
          { label: t('loginChangeAsked.askedBy'), value: isolate(actor.displayName) },
        ],
      },
      action: {
        label: t('loginChangeAsked.action'),
        href: `${publicUrl}/app/settings/client-portal/manage-clients?person=${encodeURIComponent(person.id)}`,
      },
      afterwards: t('loginChangeAsked.afterwards', values),
      reason: `${t('loginChangeAsked.reason')} ${t('record.link', { domain: new URL(publicUrl).host })}`,
      ...signed(firm, t),
    },
  }
}
