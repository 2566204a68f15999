import { crashPoint } from '@parvis/kernel/crashPoint.ts'
import type { Database, Transaction } from '@parvis/kernel/database/database.ts'
import type { Queue } from '@parvis/kernel/jobs/openQueue.ts'
import type { DueMilestone } from '@parvis/schema/calls.ts'
import { dayIn } from '@parvis/schema/days.ts'
import { eq } from 'drizzle-orm'
import { enqueueMails } from '../consumers/enqueueMails.ts'
import type { Peers } from '../notification/peers.ts'
import { mornings, notifications, reminders } from '../tables.ts'
import { daysToLookAt, momentBy } from './moments.ts'
import { whoIsReminded } from './whoIsReminded.ts'

type Parts = { db: Database; peers: Peers; mailQueue: Queue<'mail'>; now: () => number }
type Morning = typeof mornings.$inferSelect
type Reminder = Omit<typeof reminders.$inferInsert, 'id' | 'morningId'> & { recordId: string }

/** How many things are asked for, and how many rows are written, in one go. */
const atOnce = 500

/**
 * Reminds those who live in a morning's time zone of what falls due, each of what they were not told of yet: in the
 * application of each thing by itself, and of all together in one mail. Everything is asked before the one transaction
 * that writes everything, so a death at any moment leaves it undone or done, and the job comes again. A morning whose day
 * is over reminds of nothing: what it missed is told on the next.
 */
export async function remind({ db, peers, mailQueue, now }: Parts, { morningId }: { morningId: string }) {
  const [morning] = await db.select().from(mornings).where(eq(mornings.id, morningId))
  if (!morning || dayIn(morning.timeZone, now()) !== morning.day) return
  const due = await dueOnMorning(peers, morning)
  await db.transaction(async (tx) => {
    const told = new Set<string>()
    for (let next = 0; next < due.length; next += atOnce) {
      const written = await tellOf(tx, due.slice(next, next + atOnce), { morning, occurredAt: new Date(now()) })
      for (const { recipientId } of written) told.add(recipientId)
    }
    const mail = { kind: 'reminders' as const, eventId: morning.id, facts: { day: morning.day } }
    const mails = [...told].map((recipientId) => ({ ...mail, recipientId }))
    for (let next = 0; next < mails.length; next += atOnce) {
      await enqueueMails(tx, mailQueue, mails.slice(next, next + atOnce))
    }
    crashPoint('reminders.beforeCommit')
  })
}

/** What of all that falls due these days somebody of this time zone is to be told, as far as others say. */
async function dueOnMorning(peers: Peers, { timeZone, day }: Morning): Promise<Reminder[]> {
  const due: Reminder[] = []
  let after: DueMilestone | null = null
  do {
    const things: DueMilestone[] = await peers.milestonesDue({ ...daysToLookAt(day), first: atOnce, after })
    for (const { thing, recipientId } of await whoIsReminded(peers, { things, timeZone })) {
      const { id: thingId, dueOn, recordId } = thing
      const moment = momentBy(day, dueOn)
      if (moment) due.push({ kind: 'MILESTONE', recipientId, thingId, dueOn, moment, recordId })
    }
    after = things.length === atOnce ? things.at(-1)! : null
  } while (after)
  return due
}

type Now = { morning: Morning; occurredAt: Date }

/** Writes which of these reminders are new, and tells of them in the application. */
async function tellOf(tx: Transaction, due: Reminder[], { morning, occurredAt }: Now) {
  const rows = due.map(({ recordId: _, ...reminder }) => ({ ...reminder, morningId: morning.id }))
  const written = await tx.insert(reminders).values(rows).onConflictDoNothing().returning()
  const recordOf = new Map(due.map(({ thingId, recordId }) => [thingId, recordId]))
  const told = written.map(({ id, recipientId, thingId, dueOn }) => ({
    eventId: id,
    recipientId,
    kind: dueOn < morning.day ? ('MILESTONE_OVERDUE' as const) : ('MILESTONE_DUE' as const),
    recordId: recordOf.get(thingId)!,
    milestoneId: thingId,
    dueOn,
    occurredAt,
  }))
  if (told.length) await tx.insert(notifications).values(told).onConflictDoNothing()
  return written
}
