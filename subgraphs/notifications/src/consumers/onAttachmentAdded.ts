import type { Transaction } from '@parvis/kernel/database/database.ts'
import type { EventOf } from '@parvis/schema/events.ts'
import type { Audience } from './audienceOf.ts'
import { tellInApp } from './tellInApp.ts'

const kinds = {
  'contract.attachmentAdded': 'CONTRACT_FILE_ADDED',
  'matter.attachmentAdded': 'MATTER_FILE_ADDED',
} as const

type FileAdded = EventOf<'contract.attachmentAdded'> | EventOf<'matter.attachmentAdded'>

/** A file was added; of a client's, who looks after the record is told in the application (§9). */
export const onAttachmentAdded = (tx: Transaction, { event, audience }: { event: FileAdded; audience: Audience }) =>
  tellInApp(tx, event, { recipientIds: audience.inAppIds, kind: kinds[event.type], name: event.payload.name })
