import type { Carrier } from '@parvis/kernel/graph/carrier.ts'
import type { SubgraphParts } from '@parvis/runtime/subgraphParts.ts'
import type { Locale } from '@parvis/schema/viewer.ts'

/** A person as identity tells other parts of them. */
export type Person = {
  id: string
  kind: 'staff' | 'portal'
  displayName: string
  firstName: string
  email: string
  /** Null for staff, who sign in with their address. */
  username: string | null
  locale: Locale
  /** Null for staff and for people of no company. */
  companyId: string | null
  requestSharing: 'NONE' | 'EVERYONE'
  status: string
}

export type Firm = { name: string; address: string | null; locale: Locale }

/** A new secret to set a password with; the one before stops working. `staff`: which application it belongs to. */
export type PasswordLink = { token: string; expiresAt: string; staff: boolean }

/** A record as a mail about it may tell it. */
export type SharedRecord = {
  id: string
  reference: string
  title: string
  /** Contracts only. */
  stage?: string
  /** Matters only: the status in the legal team's own words for clients. */
  statusLabel?: { en?: string | null; fr?: string | null; ar?: string | null }
  /** Contracts only. */
  parties?: { name: string }[]
  requesterId: string | null
  watcherIds: string[]
  assigneeId: string | null
  /** Who of the legal team may be told of what a client does, in this order: assignee, who shared it, who created it. */
  lookedAfterByIds: string[]
}

/** A note as a mail may tell it. */
export type NoteFacts = {
  recordId: string
  authorId: string
  authorKind: 'staff' | 'portal'
  /** Null for a note of files only. */
  body: string | null
}

export type RecordKind = 'contract' | 'matter'
type Reader = Pick<Person, 'id' | 'companyId' | 'requestSharing'>

export type Peers = ReturnType<typeof peersBehind>

/** The internal functions of other subgraphs that mails are put together from. All of them throw when unanswered. */
export function peersBehind({ identity, contracts, matters }: SubgraphParts['peers']) {
  const owner: Record<RecordKind, Carrier> = { contract: contracts, matter: matters }
  return {
    /** By id; whom identity does not know is missing. */
    async people(ids: readonly (string | null)[]): Promise<Map<string, Person>> {
      const wanted = [...new Set(ids.filter((id) => id !== null))]
      const people = wanted.length ? await identity.internal<Person[]>('people', { ids: wanted }) : []
      return new Map(people.map((person) => [person.id, person]))
    },
    /** Everybody who administrates the deployment now. */
    adminIds: () => identity.internal<string[]>('adminIds', {}),
    companies: (ids: string[]) => identity.internal<{ id: string; name: string }[]>('companies', { ids }),
    /** Null before the deployment was set up. */
    firm: () => identity.internal<Firm | null>('firm', {}),
    /** Null when the purpose does not fit the person any more. */
    issuePasswordLink: (input: { personId: string; purpose: 'INVITATION' | 'RESET' }) =>
      identity.internal<PasswordLink | null>('issuePasswordLink', input),
    /** Null when it was withdrawn, or is not for clients. */
    noteFacts: (kind: RecordKind, input: { noteId: string }) =>
      owner[kind].internal<NoteFacts | null>('noteFacts', input),
    /** The record and who of these people its share shows it to now; null when it is gone. */
    visibleTo: (kind: RecordKind, { recordId, people }: { recordId: string; people: Person[] }) =>
      owner[kind].internal<{ personIds: string[]; record: SharedRecord } | null>('visibleTo', {
        recordId,
        people: people.map(({ id, companyId, requestSharing }): Reader => ({ id, companyId, requestSharing })),
      }),
  }
}
