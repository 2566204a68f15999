import type { Transaction } from '@parvis/kernel/database.ts'
import type { EventOf } from '@parvis/schema/events.ts'
import type { Jobs } from '../jobs.ts'
import type { MailKind } from '../mails/mailKind.ts'
import { type NotificationRow, notifications } from '../tables.ts'
import { enqueueMails } from './enqueueMails.ts'

type Kinds = { notification: NotificationRow['kind']; mail: MailKind }

/**
 * Tells who is new among a record's requester and watchers, by mail and in the application (R3, R4, R12). The same for
 * contracts and matters (R13).
 */
export async function tellNewRecipients(
  tx: Transaction,
  jobs: Jobs,
  { event, kinds }: { event: EventOf<'contract.shared'> | EventOf<'matter.shared'>; kinds: Kinds },
): Promise<void> {
  const { id: eventId, actorId, subjectId: recordId, payload } = event
  const recipientIds = [...new Set(payload.newRecipientIds)]
  if (!recipientIds.length) return
  const about = { recordId, actorId, eventId }
  const occurredAt = new Date(event.occurredAt)
  await tx
    .insert(notifications)
    .values(recipientIds.map((recipientId) => ({ ...about, recipientId, kind: kinds.notification, occurredAt })))
    .onConflictDoNothing()
  await enqueueMails(
    tx,
    jobs,
    recipientIds.map((recipientId) => ({ ...about, recipientId, kind: kinds.mail })),
  )
}
