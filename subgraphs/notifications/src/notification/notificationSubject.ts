import type { NotificationRow } from '../tables.ts'

type About = { subject: 'contract' | 'matter' | 'person'; by: 'staff' | 'client' | 'either' | 'nobody' }

/** What each kind of notification is about, and on which side the one who did it stands. */
const subjects: Record<NotificationRow['kind'], About> = {
  CONTRACT_ASSIGNED: { subject: 'contract', by: 'staff' },
  CONTRACT_FILE_ADDED: { subject: 'contract', by: 'client' },
  CONTRACT_NOTE_ADDED: { subject: 'contract', by: 'either' },
  CONTRACT_REQUESTER_LEFT: { subject: 'contract', by: 'staff' },
  CONTRACT_RESTRICTED: { subject: 'contract', by: 'staff' },
  CONTRACT_SHARED: { subject: 'contract', by: 'staff' },
  INVITATION_MOVED: { subject: 'person', by: 'staff' },
  LOGIN_CHANGE_AWAITS: { subject: 'person', by: 'staff' },
  MATTER_ASSIGNED: { subject: 'matter', by: 'staff' },
  MATTER_FILE_ADDED: { subject: 'matter', by: 'client' },
  MATTER_NOTE_ADDED: { subject: 'matter', by: 'either' },
  MATTER_REQUESTER_LEFT: { subject: 'matter', by: 'staff' },
  MATTER_RESTRICTED: { subject: 'matter', by: 'staff' },
  MATTER_SHARED: { subject: 'matter', by: 'staff' },
  MILESTONE_ADDED: { subject: 'contract', by: 'client' },
  MILESTONE_DUE: { subject: 'contract', by: 'nobody' },
  MILESTONE_OVERDUE: { subject: 'contract', by: 'nobody' },
  SIGN_UP_AWAITS: { subject: 'person', by: 'client' },
}

/** What a notification is about. */
export const subjectKindOf = ({ kind }: Pick<NotificationRow, 'kind'>) => subjects[kind].subject

const typenames = { contract: 'Contract', matter: 'Matter', person: 'PortalUser' } as const

/** What a notification is about, as a key. */
export type Subject = { __typename: (typeof typenames)[keyof typeof typenames]; id: string }

export const subjectOf = (row: Pick<NotificationRow, 'kind' | 'recordId'>): Subject => ({
  __typename: typenames[subjectKindOf(row)],
  id: row.recordId,
})

/** Who did it, as a key, if they stand on this side; else null. A note is of the side its row says. */
export function actorOf({ kind, actorId, actorKind }: NotificationRow, wanted: 'staff' | 'client') {
  const { by } = subjects[kind]
  const side = by === 'either' ? (actorKind === 'portal' ? 'client' : 'staff') : by
  return actorId && side === wanted ? { id: actorId } : null
}
