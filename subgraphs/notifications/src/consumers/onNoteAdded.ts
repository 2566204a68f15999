import type { Transaction } from '@parvis/kernel/database/database.ts'
import type { Queue } from '@parvis/kernel/jobs/openQueue.ts'
import type { EventOf } from '@parvis/schema/events.ts'
import type { Audience } from './audienceOf.ts'
import { enqueueMails } from './enqueueMails.ts'
import { tellInApp } from './tellInApp.ts'

const kinds = {
  'contract.noteAdded': { notification: 'CONTRACT_NOTE_ADDED', mail: 'contractNote' },
  'matter.noteAdded': { notification: 'MATTER_NOTE_ADDED', mail: 'matterNote' },
} as const

type NoteAdded = EventOf<'contract.noteAdded'> | EventOf<'matter.noteAdded'>

/** A note that clients read was written, and the time to take it back is over (R39). */
export async function onNoteAdded(
  tx: Transaction,
  mailQueue: Queue<'mail'>,
  { event, audience }: { event: NoteAdded; audience: Audience },
): Promise<void> {
  const { id: eventId, actorId, subjectId: recordId, payload } = event
  const { inAppIds, mailIds, actorKind } = audience
  const { notification, mail } = kinds[event.type]
  const about = { recordId, actorId, eventId }
  const { noteId } = payload
  await tellInApp(tx, event, { recipientIds: inAppIds, kind: notification, actorKind, noteId })
  const facts = { noteId }
  await enqueueMails(
    tx,
    mailQueue,
    mailIds.map((recipientId) => ({ ...about, recipientId, kind: mail, facts })),
  )
}
