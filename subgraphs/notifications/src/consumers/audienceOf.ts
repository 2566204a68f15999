import type { RecordFacts } from '@parvis/schema/calls.ts'
import type { AnyEvent, EventOf } from '@parvis/schema/events.ts'
import { canBeTold } from '../mail/recordMail.ts'
import type { Peers, RecordKind } from '../notification/peers.ts'
import { whoLooksAfter } from '../notification/whoLooksAfter.ts'

/** Whom an event is told to, and on which side the one who caused it stands where its kind does not say so. */
export type Audience = { inAppIds: string[]; mailIds: string[]; actorKind: 'staff' | 'portal' | null }

const nobody: Audience = { inAppIds: [], mailIds: [], actorKind: null }

/**
 * Whom an event is told to that does not name its recipients itself: its record's owner and identity know them. Asked
 * before the event's transaction is opened. Throws when they do not answer; the event comes again then.
 */
export async function audienceOf(peers: Peers, event: AnyEvent): Promise<Audience> {
  switch (event.type) {
    case 'contract.attachmentAdded':
    case 'milestone.added':
      return ofAddition(peers, 'contract', event)
    case 'contract.requesterLeft':
      return ofLeft(peers, 'contract', event)
    case 'matter.requesterLeft':
      return ofLeft(peers, 'matter', event)
    case 'contract.noteAdded':
      return ofNote(peers, 'contract', event)
    case 'matter.attachmentAdded':
      return ofAddition(peers, 'matter', event)
    case 'matter.noteAdded':
      return ofNote(peers, 'matter', event)
    case 'portalUser.addressConfirmed':
      return event.payload.awaitsApproval ? ofAdmins(await peers.adminIds()) : nobody
    case 'portalUser.invitationMoved':
      return { ...nobody, inAppIds: (await peers.adminIds()).filter((id) => id !== event.actorId) }
    case 'portalUser.loginChangeAsked':
      return ofAdmins(await peers.adminIds())
    default:
      return nobody
  }
}

const ofAdmins = (ids: string[]): Audience => ({ ...nobody, inAppIds: ids, mailIds: ids })

type Addition = EventOf<'contract.attachmentAdded' | 'matter.attachmentAdded' | 'milestone.added'>

/** A client's file or milestone: who looks after the record, in the application only. */
async function ofAddition(peers: Peers, kind: RecordKind, { subjectId, payload }: Addition): Promise<Audience> {
  if (payload.source !== 'PORTAL') return nobody
  const record = await peers.recordFacts(kind, subjectId)
  return record ? { ...nobody, inAppIds: await whoLooksAfter(peers, record) } : nobody
}

type Left = EventOf<'contract.requesterLeft' | 'matter.requesterLeft'>

/** A requester who left: who looks after the record is asked for a new one, unless it was they who said it. */
async function ofLeft(peers: Peers, kind: RecordKind, { subjectId, actorId }: Left): Promise<Audience> {
  const record = await peers.recordFacts(kind, subjectId)
  const ids = record ? await whoLooksAfter(peers, record) : []
  return { ...nobody, inAppIds: ids.filter((id) => id !== actorId) }
}

type NoteAdded = EventOf<'contract.noteAdded'> | EventOf<'matter.noteAdded'>

/**
 * A note that clients read: requester and watchers who can see the record, and who looks after it when a client wrote;
 * its author never (R39). A note of the legal team's own, or one that was taken back: nobody.
 */
async function ofNote(peers: Peers, kind: RecordKind, { subjectId, payload }: NoteAdded): Promise<Audience> {
  if (payload.audience !== 'CLIENT') return nobody
  const note = await peers.noteFacts(kind, payload.noteId)
  const record = note && (await peers.recordFacts(kind, subjectId))
  if (!record) return nobody
  const isNotAuthor = (id: string) => id !== note.authorId
  const clientIds = (await clientsWhoSee(peers, kind, record)).filter(isNotAuthor)
  const { authorKind: actorKind } = note
  if (actorKind === 'staff') {
    const assigneeIds = record.assigneeId && isNotAuthor(record.assigneeId) ? [record.assigneeId] : []
    return { inAppIds: [...clientIds, ...assigneeIds], mailIds: clientIds, actorKind }
  }
  const ids = [...clientIds, ...(await whoLooksAfter(peers, record))]
  return { inAppIds: ids, mailIds: ids, actorKind }
}

async function clientsWhoSee(peers: Peers, kind: RecordKind, record: RecordFacts): Promise<string[]> {
  const people = [...(await peers.people([record.requesterId, ...record.watcherIds])).values()].filter(canBeTold)
  if (!people.length) return []
  return peers.visibleTo(kind, { recordId: record.id, people })
}
