import type { EmailMessageRow } from '../tables.ts'
import type { Mail } from './mail.ts'
import { isolate } from './plainText.ts'
import type { MailParts } from './recordMail.ts'
import { signed } from './signed.ts'
import { translator } from './translator.ts'
import { writtenDay } from './writtenDay.ts'

/** Tells somebody that they stand in for a person who is away, and when. Null once they cannot sign in any more. */
export async function deputyMail(
  { peers, publicUrl, firm, recipient }: MailParts,
  { actorId, facts }: EmailMessageRow,
): Promise<Mail | null> {
  const people = await peers.people([actorId])
  const away = people.get(actorId ?? '')
  const { from, to } = facts
  if (recipient.status !== 'ACTIVE' || !away || !from || !to) return null
  const t = translator(recipient.locale)
  const values = { recipient: recipient.displayName, away: away.displayName }
  const day = (value: string) => isolate(writtenDay(recipient.locale, value))
  return {
    to: { name: recipient.displayName, address: recipient.email },
    replyTo: null,
    content: {
      locale: recipient.locale,
      subject: t('deputy.subject', values),
      heading: t('deputy.heading', values),
      opening: t('deputy.opening', values),
      quote: null,
      block: {
        title: null,
        subtitle: null,
        facts: [
          { label: t('deputy.from'), value: day(from) },
          { label: t('deputy.to'), value: day(to) },
        ],
      },
      action: {
        label: t('deputy.action'),
        href: `${publicUrl}${recipient.kind === 'staff' ? '/app/' : '/portal/'}`,
      },
      afterwards: t('deputy.afterwards', values),
      reason: `${t('deputy.reason', values)} ${t('record.link', { domain: new URL(publicUrl).host })}`,
      ...signed(firm, t),
    },
  }
}
