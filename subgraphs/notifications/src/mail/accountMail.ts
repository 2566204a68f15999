import type { Mail, MailContent } from './mail.ts'
import { isolate } from './plainText.ts'
import type { MailParts } from './recordMail.ts'
import { signed } from './signed.ts'
import { translator } from './translator.ts'

type More = Partial<Pick<MailContent, 'quote' | 'action'>> & { facts?: MailContent['block']['facts'] }

/** A mail about an account, in the words that stand under this key, to whom the account is or who decides on it. */
export function accountMail(
  { publicUrl, firm, recipient }: MailParts,
  key: string,
  more: More & { person?: string } = {},
): Mail {
  const t = translator(recipient.locale)
  const { quote = null, action = null, person = '' } = more
  const values = { recipient: recipient.displayName, firm: firm.name, person }
  const domain = new URL(publicUrl).host
  const own = [{ label: t('password.email'), value: isolate(recipient.email) }]
  return {
    to: { name: recipient.displayName, address: recipient.email },
    replyTo: null,
    content: {
      locale: recipient.locale,
      subject: t(`${key}.subject`),
      heading: t(`${key}.heading`),
      opening: t(`${key}.opening`, values),
      quote,
      block: { title: null, subtitle: null, facts: more.facts ?? own },
      action: action && { ...action, label: t(action.label) },
      afterwards: t(`${key}.afterwards`, values),
      reason: [t(`${key}.reason`, values), ...(action ? [t('password.link', { domain })] : [])].join(' '),
      ...signed(firm, t),
    },
  }
}
