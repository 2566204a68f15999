import { accountMail } from './accountMail.ts'
import type { Mail } from './mail.ts'
import type { MailParts } from './recordMail.ts'

/** Tells a person that their password is another one now, so that nobody takes an account silently. */
export function passwordChangedMail(parts: MailParts): Mail {
  const { publicUrl, recipient } = parts
  const door = recipient.kind === 'staff' ? 'app' : 'portal'
  const href = `${publicUrl}/${door}/forgot-password`
  return accountMail(parts, 'passwordChanged', { action: { label: 'passwordChanged.action', href } })
}
