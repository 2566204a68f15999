import type { NotificationRow } from '../tables.ts'

type About = { record: 'contract' | 'matter'; by: 'staff' | 'client' | 'either' }

/** What each kind of notification is about, and on which side the one who did it stands. */
const subjects: Record<NotificationRow['kind'], About> = {
  CONTRACT_ASSIGNED: { record: 'contract', by: 'staff' },
  CONTRACT_FILE_ADDED: { record: 'contract', by: 'client' },
  CONTRACT_NOTE_ADDED: { record: 'contract', by: 'either' },
  CONTRACT_SHARED: { record: 'contract', by: 'staff' },
  MATTER_ASSIGNED: { record: 'matter', by: 'staff' },
  MATTER_FILE_ADDED: { record: 'matter', by: 'client' },
  MATTER_NOTE_ADDED: { record: 'matter', by: 'either' },
  MATTER_SHARED: { record: 'matter', by: 'staff' },
  MILESTONE_ADDED: { record: 'contract', by: 'client' },
}

/** What a notification is about. */
export const recordKindOf = ({ kind }: Pick<NotificationRow, 'kind'>) => subjects[kind].record

/** A notification's record, as a key. */
export type Subject = { __typename: 'Contract' | 'Matter'; id: string }

export const subjectOf = (row: Pick<NotificationRow, 'kind' | 'recordId'>): Subject => ({
  __typename: recordKindOf(row) === 'contract' ? 'Contract' : 'Matter',
  id: row.recordId,
})

/** Who did it, as a key, if they stand on this side; else null. A note is of the side its row says. */
export function actorOf({ kind, actorId, actorKind }: NotificationRow, wanted: 'staff' | 'client') {
  const { by } = subjects[kind]
  const side = by === 'either' ? (actorKind === 'portal' ? 'client' : 'staff') : by
  return actorId && side === wanted ? { id: actorId } : null
}
