import type { SubgraphName } from './typeDefs.ts'

type RecordShared = {
  requesterId: string
  watcherIds: string[]
  /** Who is new since it was last visible, and hence mailed (R12). */
  newRecipientIds: string[]
  /** The requester's company at this save; null for none. */
  companyId: string | null
  attachmentsVisible: boolean
}
type RecordEdited = { fields: string[] }

/** Every event: its name in the past tense and its typed payload, ids and facts only, never a row or a secret. */
export type EventPayloads = {
  /** A client company was added. */
  'company.created': { name: string }
  /** A client company got another name. */
  'company.renamed': { from: string; to: string }
  /** A contract was added; no client sees it. */
  'contract.created': { reference: string }
  /** A contract's data changed. */
  'contract.edited': RecordEdited
  /** A contract was taken out of the portal. */
  'contract.hidden': Record<string, never>
  /** A contract moved to another company with its requester, whose company was corrected (R9b). */
  'contract.movedWithRequester': { from: string | null; to: string | null }
  /** A contract was displayed in the portal, or its recipients changed. */
  'contract.shared': RecordShared
  /** The deployment got its name and its first ADMIN. */
  'firm.setUp': { name: string; adminId: string }
  /** A matter was added; no client sees it. */
  'matter.created': { reference: string }
  /** A matter's data changed. */
  'matter.edited': RecordEdited
  /** A matter was taken out of the portal. */
  'matter.hidden': Record<string, never>
  /** A matter moved to another company with its requester, whose company was corrected (R9b). */
  'matter.movedWithRequester': { from: string | null; to: string | null }
  /** A matter was displayed in the portal, or its recipients changed. */
  'matter.shared': RecordShared
  /** A staff user or portal user asked for a link to set or reset his password. */
  'person.passwordLinkRequested': { next: string | null }
  /** A staff user or portal user reset his password by link. */
  'person.passwordReset': Record<string, never>
  /** A portal user set his first password by link. */
  'portalUser.activated': Record<string, never>
  /** A portal user was deactivated. */
  'portalUser.deactivated': Record<string, never>
  /** A portal user's data changed. */
  'portalUser.edited': { fields: string[] }
  /** A portal user was added and is to be invited. */
  'portalUser.invited': Record<string, never>
  /** A portal user is to be invited again; the link before stops working. */
  'portalUser.invitedAgain': Record<string, never>
  /** A portal user belongs to another company, to one for the first time, or to none (R9, R9b). */
  'portalUser.moved': { from: string | null; to: string | null; change: 'CORRECTION' | 'LEFT' | null }
  /** A deactivated portal user may sign in again. */
  'portalUser.reactivated': Record<string, never>
}

export type EventType = keyof EventPayloads

/** Which subgraphs an event is delivered to, besides standing in the audit trail of its own. */
export const consumersOf: Partial<Record<EventType, SubgraphName[]>> = {
  'contract.shared': ['notifications'],
  'matter.shared': ['notifications'],
  'person.passwordLinkRequested': ['notifications'],
  'portalUser.invited': ['notifications'],
  'portalUser.invitedAgain': ['notifications'],
  'portalUser.moved': ['contracts', 'matters'],
}

/** What travels: the envelope and the payload of its type. */
export type EventOf<T extends EventType> = {
  id: string
  type: T
  /** ISO 8601, UTC. */
  occurredAt: string
  /** The staff user or portal user who did it; null for the deployment itself. */
  actorId: string | null
  /** The record it happened to. */
  subjectId: string
  payload: EventPayloads[T]
}
export type AnyEvent = { [T in EventType]: EventOf<T> }[EventType]
