import type { Transaction } from '@parvis/kernel/database.ts'
import type { EventOf } from '@parvis/schema/events.ts'
import { notifications } from '../tables.ts'
import type { Audience } from './audienceOf.ts'

const kinds = {
  'contract.attachmentAdded': 'CONTRACT_FILE_ADDED',
  'matter.attachmentAdded': 'MATTER_FILE_ADDED',
} as const

type FileAdded = EventOf<'contract.attachmentAdded'> | EventOf<'matter.attachmentAdded'>

/** A file was added; of a client's, who looks after the record is told in the application (§9). */
export async function onAttachmentAdded(
  tx: Transaction,
  { event, audience }: { event: FileAdded; audience: Audience },
): Promise<void> {
  if (!audience.inAppIds.length) return
  const { id: eventId, actorId, subjectId: recordId, type } = event
  const told = { kind: kinds[type], recordId, actorId, eventId, occurredAt: new Date(event.occurredAt) }
  await tx
    .insert(notifications)
    .values(audience.inAppIds.map((recipientId) => ({ ...told, recipientId })))
    .onConflictDoNothing()
}
