import type { Database } from '@parvis/kernel/database/database.ts'
import type { DueMilestone, PersonFacts } from '@parvis/schema/calls.ts'
import { dayIn, daysFrom } from '@parvis/schema/days.ts'
import type { Locale } from '@parvis/schema/viewer.ts'
import { and, eq } from 'drizzle-orm'
import { whoIsReminded } from '../reminders/whoIsReminded.ts'
import { type EmailMessageRow, reminders } from '../tables.ts'
import type { Mail, MailItem } from './mail.ts'
import { isolate } from './plainText.ts'
import { type MailParts, reachable } from './recordMail.ts'
import { signed } from './signed.ts'
import { type Translate, translator } from './translator.ts'
import { daysAway, writtenDay } from './writtenDay.ts'

type Reminding = { db: Database; now: () => number }

/**
 * The one mail of a morning: everything its reader is reminded of, what is due first at the top, each with where it is.
 * Null when nothing of it is to be told any more: by now it is finished, moved to another day, hidden from them or
 * somebody else's, or they cannot sign in.
 */
export async function reminderMail(
  { db, now }: Reminding,
  parts: MailParts,
  message: EmailMessageRow,
): Promise<Mail | null> {
  const { publicUrl, firm, recipient } = parts
  const due = await stillDue(db, parts, message)
  if (!due.length) return null
  const isStaff = recipient.kind === 'staff'
  const t = translator(recipient.locale)
  const today = dayIn(recipient.timeZone, now())
  const assignee = isStaff ? null : await onlyAssignee(parts, due)
  const words = { recipient: recipient.displayName, reference: due[0]!.reference, count: due.length }
  const one = due[0]!.dueOn < today ? 'overdue' : 'due'
  const which = due.length === 1 ? one : 'several'
  return {
    to: { name: recipient.displayName, address: recipient.email },
    replyTo: assignee && { name: assignee.displayName, address: assignee.email },
    content: {
      locale: recipient.locale,
      subject: t(`reminders.${which}Subject`, words),
      heading: t(`reminders.${which}Heading`, words),
      opening: t(`reminders.${which}Opening`, words),
      quote: null,
      block: { title: null, subtitle: null, facts: [] },
      items: due.map((each) => item(each, { t, locale: recipient.locale, today, href: pageOf(each, parts) })),
      action: action(due, { t, parts }),
      afterwards: afterwards(t, { isStaff, assignee }),
      reason: `${t(`reminders.${recipient.kind}Reason`)} ${t('record.link', { domain: new URL(publicUrl).host })}`,
      ...signed(firm, t),
    },
  }
}

function afterwards(t: Translate, { isStaff, assignee }: { isStaff: boolean; assignee: PersonFacts | null }): string {
  if (isStaff) return t('reminders.staffAfterwards')
  return assignee ? t('record.reply', { assignee: assignee.displayName }) : t('record.noReply')
}

/** What the reader was reminded of that morning, as far as they are to be told of it at this moment. */
async function stillDue(
  db: Database,
  { peers, recipient }: MailParts,
  { eventId }: EmailMessageRow,
): Promise<DueMilestone[]> {
  if (recipient.status !== 'ACTIVE') return []
  const told = await db
    .select({ thingId: reminders.thingId, dueOn: reminders.dueOn })
    .from(reminders)
    .where(and(eq(reminders.morningId, eventId), eq(reminders.recipientId, recipient.id)))
  const toldOn = new Map(told.map(({ thingId, dueOn }) => [thingId, dueOn]))
  const things = (await peers.dueMilestones([...toldOn.keys()])).filter(({ id, dueOn }) => toldOn.get(id) === dueOn)
  const reminded = await whoIsReminded(peers, { things, timeZone: recipient.timeZone })
  const theirs = reminded.filter(({ recipientId }) => recipientId === recipient.id).map(({ thing }) => thing)
  const seen = recipient.kind === 'staff' ? theirs : await seenBy(peers, recipient, theirs)
  return seen.toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1))
}

/** Those on contracts whose share grants them to a client now (V1). */
async function seenBy(peers: MailParts['peers'], client: MailParts['recipient'], due: DueMilestone[]) {
  const recordIds = [...new Set(due.map(({ recordId }) => recordId))]
  const asked = recordIds.map((recordId) => peers.visibleTo('contract', { recordId, people: [client] }))
  const seerIds = await Promise.all(asked)
  const seen = new Set(recordIds.filter((_, index) => seerIds[index]!.includes(client.id)))
  return due.filter(({ recordId }) => seen.has(recordId))
}

/** Whom a reply reaches, where all of it is one person's. */
async function onlyAssignee({ peers }: MailParts, due: DueMilestone[]) {
  const ids = [...new Set(due.map(({ assigneeId }) => assigneeId))]
  const people = await peers.people(ids)
  return ids.length === 1 ? reachable(people.get(ids[0]!)) : null
}

function pageOf({ recordId }: DueMilestone, { publicUrl, recipient }: MailParts): string {
  const id = encodeURIComponent(recordId)
  return recipient.kind === 'staff'
    ? `${publicUrl}/app/contracts/${id}?tab=milestones`
    : `${publicUrl}/portal/contracts/${id}#milestones`
}

type Written = { t: Translate; locale: Locale; today: string; href: string }

function item(due: DueMilestone, { t, locale, today, href }: Written): MailItem {
  const days = daysFrom(today, due.dueOn)
  const when = { day: writtenDay(locale, due.dueOn), away: daysAway(locale, days) }
  return {
    title: isolate(due.title),
    subtitle: `${isolate(due.reference)} · ${isolate(due.recordTitle)}`,
    note: t(days < 0 ? 'reminders.wasDue' : 'reminders.isDue', when),
    href,
  }
}

/** To the one contract, or to the list of them. */
function action(due: DueMilestone[], { t, parts }: { t: Translate; parts: MailParts }): Mail['content']['action'] {
  const isOne = due.every(({ recordId }) => recordId === due[0]!.recordId)
  if (isOne) return { label: t('contract.action'), href: pageOf(due[0]!, parts) }
  const door = parts.recipient.kind === 'staff' ? 'app' : 'portal'
  return { label: t('reminders.action'), href: `${parts.publicUrl}/${door}/contracts` }
}
