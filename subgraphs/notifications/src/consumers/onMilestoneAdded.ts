import type { Transaction } from '@parvis/kernel/database.ts'
import type { EventOf } from '@parvis/schema/events.ts'
import { notifications } from '../tables.ts'

/** A client added a milestone: who looks after the contract is told in the application (R24, §9). */
export async function onMilestoneAdded(
  tx: Transaction,
  { id: eventId, actorId, subjectId: recordId, occurredAt, payload }: EventOf<'milestone.added'>,
): Promise<void> {
  if (payload.notifyIds.length === 0) return
  const told = { kind: 'MILESTONE_ADDED' as const, recordId, actorId, eventId, occurredAt: new Date(occurredAt) }
  await tx
    .insert(notifications)
    .values(payload.notifyIds.map((recipientId) => ({ ...told, recipientId })))
    .onConflictDoNothing()
}
