import { contracts, milestones } from '@parvis/contracts/src/tables.ts'
import { newId } from '@parvis/kernel/database/columns.ts'
import type { Transaction } from '@parvis/kernel/database/database.ts'
import { momentBy } from '@parvis/notifications/src/reminders/moments.ts'
import { mornings, notifications, reminders } from '@parvis/notifications/src/tables.ts'
import { dayAfter } from '@parvis/schema/days.ts'
import { eq, isNotNull } from 'drizzle-orm'
import { firmFacts } from './data/people.ts'
import { todayAtFirm } from './milestones.ts'

/** Whom a milestone of the demo world concerns. */
type Due = { milestoneId: string; recordId: string; dueOn: string; recipientIds: string[] }

/** Every milestone with a last day, and who is reminded of it. */
export async function readDue(tx: Transaction): Promise<Due[]> {
  const rows = await tx
    .select({ milestone: milestones, contract: contracts })
    .from(milestones)
    .innerJoin(contracts, eq(contracts.id, milestones.recordId))
    .where(isNotNull(milestones.dueDate))
  return rows.map(({ milestone, contract }) => {
    const isSeen = contract.shareVisible && milestone.portalVisible
    const recipientIds = [contract.assigneeId, isSeen ? contract.requesterId : null].filter((id) => id !== null)
    return { milestoneId: milestone.id, recordId: contract.id, dueOn: milestone.dueDate!, recipientIds }
  })
}

/**
 * What the demo world's people were reminded of this morning: of what is due tomorrow, and of what was due yesterday. Of
 * everything else they count as told, so that the world begins the same on whatever day and at whatever hour.
 */
export async function seedReminders(tx: Transaction, due: Due[]): Promise<void> {
  const today = todayAtFirm()
  const morningId = newId()
  await tx.insert(mornings).values({ id: morningId, timeZone: firmFacts.timeZone, day: today })
  for (const { milestoneId, recordId, dueOn, recipientIds } of due) {
    // Elsewhere it may be yesterday still, or tomorrow.
    const moments = [-1, 0, 1].map((days) => momentBy(dayAfter(today, days), dueOn))
    const told = [...new Set(moments)].filter((moment) => moment !== null)
    if (!told.length) continue
    const about = { morningId, kind: 'MILESTONE' as const, thingId: milestoneId, dueOn }
    await tx
      .insert(reminders)
      .values(recipientIds.flatMap((recipientId) => told.map((moment) => ({ ...about, recipientId, moment }))))
    if (dueOn !== dayAfter(today, 1) && dueOn !== dayAfter(today, -1)) continue
    const kind = dueOn < today ? ('MILESTONE_OVERDUE' as const) : ('MILESTONE_DUE' as const)
    const row = { kind, recordId, milestoneId, dueOn, occurredAt: new Date() }
    await tx
      .insert(notifications)
      .values(recipientIds.map((recipientId) => ({ ...row, recipientId, eventId: newId() })))
  }
}
