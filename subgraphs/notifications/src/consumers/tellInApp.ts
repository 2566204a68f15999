import type { Transaction } from '@parvis/kernel/database/database.ts'
import type { AnyEvent } from '@parvis/schema/events.ts'
import { type NotificationRow, notifications } from '../tables.ts'

type Told = Pick<NotificationRow, 'kind'> & Partial<Pick<NotificationRow, 'name' | 'noteId' | 'actorKind'>>

/** Tells people of an event in the application: each once, however often it comes. */
export async function tellInApp(
  tx: Transaction,
  { id: eventId, actorId, subjectId: recordId, occurredAt }: AnyEvent,
  { recipientIds, ...told }: Told & { recipientIds: string[] },
): Promise<void> {
  if (!recipientIds.length) return
  const row = { ...told, eventId, actorId, recordId, occurredAt: new Date(occurredAt) }
  await tx
    .insert(notifications)
    .values(recipientIds.map((recipientId) => ({ ...row, recipientId })))
    .onConflictDoNothing()
}
