import type { EmailMessageRow } from '../tables.ts'
import type { Mail } from './mail.ts'
import { isolate } from './plainText.ts'
import type { MailParts } from './recordMail.ts'
import { signed } from './signed.ts'
import { translator } from './translator.ts'

/**
 * Tells whoever took over a colleague's open records how many there are, and that colleague with whom they are. Null for
 * who cannot sign in any more.
 */
export async function handOverMail(
  { peers, publicUrl, firm, recipient }: MailParts,
  { actorId, facts }: EmailMessageRow,
): Promise<Mail | null> {
  const people = await peers.people([actorId, facts.fromId ?? null, facts.toId ?? null])
  const [actor, from, to] = [actorId, facts.fromId, facts.toId].map((id) => people.get(id ?? ''))
  if (recipient.status !== 'ACTIVE' || !actor || !from || !to) return null
  const t = translator(recipient.locale)
  const values = {
    recipient: recipient.displayName,
    actor: actor.displayName,
    from: from.displayName,
    to: to.displayName,
  }
  const words = recipient.id === to.id ? taken(actor.id === from.id) : given(actor.id === to.id)
  const counts = [
    { label: t('handOver.contracts'), value: facts.contracts ?? '0' },
    { label: t('handOver.matters'), value: facts.matters ?? '0' },
  ]
  const list = facts.contracts === '0' ? 'matters' : 'contracts'
  const other = recipient.id === to.id ? from : to
  return {
    to: { name: recipient.displayName, address: recipient.email },
    replyTo: null,
    content: {
      locale: recipient.locale,
      subject: t(words.subject),
      heading: t(words.heading, values),
      opening: t(words.opening, values),
      quote: null,
      block: {
        title: null,
        subtitle: null,
        facts: [
          { label: t(words.other), value: isolate(other.displayName) },
          ...counts.filter(({ value }) => value !== '0'),
        ],
      },
      action: {
        label: t('handOver.action'),
        href: `${publicUrl}/app/${list}?view=all&assignee=${encodeURIComponent(to.id)}`,
      },
      afterwards: t('handOver.afterwards'),
      reason: `${t(words.reason)} ${t('record.link', { domain: new URL(publicUrl).host })}`,
      ...signed(firm, t),
    },
  }
}

const taken = (byThemselves: boolean) => ({
  subject: 'handOver.subject',
  heading: 'handOver.heading',
  opening: byThemselves ? 'handOver.openingOwn' : 'handOver.opening',
  other: 'handOver.from',
  reason: 'handOver.reason',
})
const given = (toWhoAsked: boolean) => ({
  subject: 'handOver.givenSubject',
  heading: 'handOver.givenHeading',
  opening: toWhoAsked ? 'handOver.givenOpeningTaken' : 'handOver.givenOpening',
  other: 'handOver.to',
  reason: 'handOver.givenReason',
})
