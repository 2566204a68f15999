import type { EmailMessageRow } from '../tables.ts'
import { accountMail } from './accountMail.ts'
import type { Mail } from './mail.ts'
import { isolate } from './plainText.ts'
import { quoted } from './quoted.ts'
import type { MailParts } from './recordMail.ts'
import { translator } from './translator.ts'

/** Tells somebody whose address was used to sign up how their account stands: whoever used it learns nothing (R58). */
export function accountStandsMail(parts: MailParts): Mail {
  const { publicUrl, recipient } = parts
  if (recipient.status === 'PENDING_APPROVAL') return accountMail(parts, 'signUpWaits')
  if (recipient.status !== 'ACTIVE') return accountMail(parts, 'accountClosed')
  const door = recipient.kind === 'staff' ? 'app' : 'portal'
  return accountMail(parts, 'accountKnown', {
    action: { label: 'signUp.signIn', href: `${publicUrl}/${door}/sign-in` },
  })
}

/** Tells an administrator that somebody waits to be let in. Null when they are none any more, or nobody waits. */
export async function signUpAwaitsMail(parts: MailParts, { facts }: EmailMessageRow): Promise<Mail | null> {
  const { peers, publicUrl, recipient } = parts
  const [adminIds, people] = await Promise.all([peers.adminIds(), peers.people([facts.personId ?? null])])
  const person = people.get(facts.personId ?? '')
  if (!adminIds.includes(recipient.id) || person?.status !== 'PENDING_APPROVAL') return null
  const t = translator(recipient.locale)
  const href = `${publicUrl}/app/settings/client-portal/manage-clients?person=${encodeURIComponent(person.id)}`
  return accountMail(parts, 'signUpAwaits', {
    person: person.displayName,
    facts: [
      { label: t('words.field.name'), value: isolate(person.displayName) },
      { label: t('password.email'), value: isolate(person.email) },
    ],
    action: { label: 'signUpAwaits.action', href },
  })
}

/** Tells somebody who signed up that they were let in. Null when they cannot sign in any more. */
export function signUpApprovedMail(parts: MailParts): Mail | null {
  const { publicUrl, recipient } = parts
  if (recipient.status !== 'ACTIVE') return null
  return accountMail(parts, 'signUpApproved', {
    action: { label: 'signUp.signIn', href: `${publicUrl}/portal/sign-in` },
  })
}

/** Tells somebody who signed up that they were refused, and why if a reason was given. Null when they were let in since. */
export function signUpRejectedMail(parts: MailParts, { facts }: EmailMessageRow): Mail | null {
  if (parts.recipient.status !== 'REJECTED') return null
  const { reason } = facts
  return accountMail(parts, reason ? 'signUpRejected' : 'signUpRejectedSilently', {
    quote: reason ? quoted(reason) : null,
  })
}
