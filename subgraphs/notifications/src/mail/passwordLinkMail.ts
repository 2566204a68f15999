import type { PasswordLink } from '@parvis/schema/calls.ts'
import type { EmailMessageRow } from '../tables.ts'
import type { Mail } from './mail.ts'
import { isolate } from './plainText.ts'
import type { MailParts } from './recordMail.ts'
import { signed } from './signed.ts'
import { translator } from './translator.ts'

/**
 * The mail with a link to set a password: an invitation for somebody who never set one, a reset for somebody active, a
 * proof of their address for somebody who signed up. The secret is issued now, for the address that holds then, stands in
 * no table, and the one before it stops working. Null when none fits by now.
 */
export async function passwordLinkMail(parts: MailParts, message: EmailMessageRow): Promise<Mail | null> {
  const { peers, publicUrl, firm, recipient } = parts
  const purpose = purposeFor(message, recipient.status)
  const link = purpose && (await peers.issuePasswordLink({ personId: recipient.id, purpose }))
  if (!link) return null
  const t = translator(recipient.locale)
  const kind = link.staff && purpose === 'INVITATION' ? 'staffInvitation' : texts[purpose]
  // Anybody can sign anybody up: a mail to an address nobody has proven carries no word of theirs, not even a name.
  const name = purpose === 'SIGN_UP' ? '' : recipient.displayName
  const values = { recipient: name, firm: firm.name }
  return {
    to: { name, address: link.address },
    replyTo: null,
    content: {
      locale: recipient.locale,
      subject: t(`${kind}.subject`, values),
      heading: t(`${kind}.heading`),
      opening: t(`${kind}.${recipient.isGuest && kind === 'invitation' ? 'openingGuest' : 'opening'}`, values),
      quote: null,
      block: {
        title: null,
        subtitle: null,
        facts: [
          // Who signed up has chosen none: it was made of the address.
          ...(recipient.username && purpose !== 'SIGN_UP'
            ? [{ label: t('words.field.username'), value: isolate(recipient.username) }]
            : []),
          { label: t('password.email'), value: isolate(link.address) },
        ],
      },
      action: { label: t(`${kind}.action`), href: linkAddress({ publicUrl, purpose, link, next: message.facts.next }) },
      afterwards: t('password.validity', { count: hoursUntil(link.expiresAt) }),
      reason: `${t(`${kind}.reason`, values)} ${t('password.link', { domain: new URL(publicUrl).host })}`,
      ...signed(firm, t),
    },
  }
}

type Purpose = 'INVITATION' | 'RESET' | 'SIGN_UP'
const texts = { INVITATION: 'invitation', RESET: 'reset', SIGN_UP: 'signUp' } as const
const pages = { INVITATION: 'invitation', RESET: 'password', SIGN_UP: 'confirm' } as const

function purposeFor({ kind }: EmailMessageRow, status: string): Purpose | null {
  if (status === 'INVITED') return 'INVITATION'
  if (status === 'UNVERIFIED') return 'SIGN_UP'
  return status === 'ACTIVE' && kind === 'passwordLink' ? 'RESET' : null
}

/** The secret stands in the fragment, which no server on the way gets to see; where to land stands in the query. */
function linkAddress(input: {
  publicUrl: string
  purpose: Purpose
  link: PasswordLink
  next: string | null | undefined
}): string {
  const { publicUrl, purpose, link, next } = input
  // Only a path of our own: the pages check it too.
  const query = next && /^\/(?![/\\])/.test(next) ? `?next=${encodeURIComponent(next)}` : ''
  return `${publicUrl}/${link.staff ? 'app' : 'portal'}/${pages[purpose]}${query}#${encodeURIComponent(link.token)}`
}

const hoursUntil = (moment: string) => Math.max(0, Math.round((Date.parse(moment) - Date.now()) / 3_600_000))
