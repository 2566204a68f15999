import type { AnyEvent } from './events.ts'
import type { SubgraphName } from './typeDefs.ts'
import type { Door, Locale, Viewer } from './viewer.ts'

/*
 * What parts ask one another besides GraphQL: every function with what it is given and what it answers, all of it JSON.
 * Only our own parts can call them, never an end user; whoever asks on behalf of somebody hands their viewer over.
 */

/** Where a request comes from: its network address, and what the browser says of itself. */
export type SeenFrom = { address: string; userAgent: string | null }

/** A staff user or portal user as other parts need to know them. Never shown to end users as it is. */
export type PersonFacts = {
  id: string
  kind: 'staff' | 'portal'
  displayName: string
  /** The display name of staff. */
  firstName: string
  email: string
  /** Null for staff, who sign in with their address. */
  username: string | null
  locale: Locale
  /** In whose clock this person reads moments: `Asia/Beirut`. */
  timeZone: string
  status: string
  /** Null for staff and for people of no company. */
  companyId: string | null
  /** Whether that company shares all its requests; NONE for people of none. */
  requestSharing: 'NONE' | 'EVERYONE'
  /** A portal user who is never requester or watcher, and sees nothing through a share. */
  isGuest: boolean
}

/** A client company as other parts need to know it. */
export type CompanyFacts = { id: string; name: string }

/** What has a word in its name: client companies, and people of the portal and the legal team. */
export type NamedIds = { companyIds: string[]; personIds: string[] }

/** The firm as mails name it. */
export type FirmFacts = { name: string; address: string | null; locale: Locale; accent: string | null }

/** The firm's logo: its bytes in base64, and its size in pixels. */
export type FirmLogo = { png: string; width: number; height: number }

/**
 * A new secret to set a password with; the one before stops working. `staff`: which application it belongs to. `address`:
 * whose it was when the secret was made, and where alone it may be sent.
 */
export type PasswordLink = { token: string; expiresAt: string; staff: boolean; address: string }

/** A portal user, whether able to sign in already or not, with their company as it is now. */
export type SharedPerson = Pick<PersonFacts, 'id' | 'companyId' | 'requestSharing' | 'isGuest'>

/** A record as a mail about it may tell it: no more than V10 lets a party read, and who of the legal team may be told. */
export type RecordFacts = {
  id: string
  reference: string
  title: string
  /** Contracts only. */
  stage?: string
  /** Matters only: the status in the legal team's own words for clients. */
  statusLabel?: { en?: string | null; fr?: string | null; ar?: string | null } | null
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

/**
 * A milestone that can be reminded of: it is worked on, its contract has not ended, and a day is set. `title` and
 * `recordTitle` are what clients read.
 */
export type DueMilestone = {
  id: string
  title: string
  /** Its last day: `2026-11-30`. */
  dueOn: string
  recordId: string
  reference: string
  recordTitle: string
  /** Null where clients do not see it: the contract is not displayed, or the milestone is hidden. */
  requesterId: string | null
  assigneeId: string | null
  /** See `RecordFacts`. */
  lookedAfterByIds: string[]
}

/** How a note begins. */
export type NoteWords = { noteId: string; words: string }

/** Who wants a file, and which version of it. */
export type FileQuestion = {
  attachmentId: string
  /** Null for the newest. */
  version: number | null
  viewer: Viewer
  /** What to write down of the reader; null when no bytes are sent (a HEAD request). */
  purpose: 'OPEN' | 'DOWNLOAD' | null
}

/** Where the bytes of a file are, and what their reader is told of them; `size` in bytes. */
export type FileAnswer = { key: string; name: string; mime: string; size: number; sha256: string }

/** Who wants what stands in a folder and below, or on a whole record. */
export type FilesQuestion = { viewer: Viewer } & ({ folderId: string } | { recordId: string })

/** The files a viewer can see, with their paths below what was asked for, folders parted by `/`. */
export type FilesAnswer = { name: string; files: { attachmentId: string; path: string }[] }

/** Work that waits in a table. */
export type Backlog = { rows: number; oldestSeconds: number }

/** What a subgraph tells of itself. */
export type SubgraphHealth = {
  version: string
  upSeconds: number
  /** Null where it hands no events on. */
  outbox: Backlog | null
  /** Null where it sends no mails. */
  mails: Backlog | null
}

/** What every subgraph answers. */
type PartCalls = {
  /** Takes events of others, each with its effect once. Answers those that are done; the others are to be sent again. */
  accept(asked: { events: AnyEvent[] }): { accepted: string[] }
  health(): SubgraphHealth
}

type IdentityCalls = PartCalls & {
  /** Who administrates the deployment and can sign in: a handful. */
  adminIds(): string[]
  /** The active people of these companies, at most some hundreds each. */
  colleagues(asked: { companyIds: readonly string[] }): PersonFacts[]
  /** Unknown ids are left out. */
  companies(asked: { ids: readonly string[] }): CompanyFacts[]
  /** Null before the deployment is set up. */
  firm(): FirmFacts | null
  /** Any logo the firm has, or the one with this SHA-256; null when there is none. */
  firmLogo(asked: { sha256: string | null }): FirmLogo | null
  /** Null when the purpose does not fit the person any more. */
  issuePasswordLink(asked: { personId: string; purpose: 'INVITATION' | 'RESET' | 'SIGN_UP' }): PasswordLink | null
  /** A secret to set the deployment up with; null once that is done. */
  issueSetUpLink(): string | null
  /** Whether a viewer may upload a picture for the firm. */
  mayUploadLogo(asked: { viewer: Viewer }): boolean
  /**
   * Who and what has each of these words in its name, at most 20,000 of each kind. Words are in search form. Ids
   * only: which records a viewer finds by them is the asker's to say.
   */
  named(asked: { words: readonly string[] }): NamedIds[]
  /** People of both kinds as they are now; unknown ids are left out. */
  people(asked: { ids: readonly string[] }): PersonFacts[]
  /** Every time zone somebody lives in, each once. */
  timeZones(): string[]
  /** Whose session a token is; null when it is unknown, expired, of the other door, or its person is not active. */
  resolveSession(asked: {
    token: string
    door: Door
    /** Where the person is seen with it now; left out where they are not. */
    seen?: SeenFrom
  }): { viewer: Viewer; sessionId: string } | null
}

type RecordCalls = PartCalls & {
  /** What a zip holds for a viewer; null for a folder or record that is hidden or missing, or without a file for them. */
  filesOf(asked: FilesQuestion): FilesAnswer | null
  /** Whether a version of one of a record's files names these bytes. */
  keepsFile(asked: { recordId: string; key: string }): boolean
  /**
   * Where a file's bytes are, asked before any is read, so that hiding is immediate. Null for one that is missing, hidden,
   * or without bytes for this viewer: nobody can tell which.
   */
  mayOpenFile(asked: FileQuestion): FileAnswer | null
  /**
   * Whether a viewer may upload for a record: as a file of its own, or to hang on a note. Null for a record that is hidden
   * or missing: nobody can tell which.
   */
  mayUpload(asked: { recordId: string; viewer: Viewer }): boolean | null
  /** Null when it was withdrawn, or is not for clients. */
  noteFacts(asked: { noteId: string }): NoteFacts | null
  /** How these notes begin, as far as the viewer reads them; one that was withdrawn has no words. */
  noteWords(asked: { noteIds: readonly string[]; viewer: Viewer | null }): NoteWords[]
  /** Null when there is no such record. */
  recordFacts(asked: { recordId: string }): RecordFacts | null
  /** How many displayed records a portal user is requester or watcher of, private ones too. */
  sharedWith(asked: { personId: string }): number
  /** Which of these records exist for a viewer. */
  visibleIds(asked: { ids: readonly string[]; viewer: Viewer | null }): string[]
  /** Which of these people a record's share grants it to now, whether they can sign in already or not. */
  visibleTo(asked: { recordId: string; people: readonly SharedPerson[] }): string[]
}

type ContractCalls = RecordCalls & {
  /** Those of these milestones that can be reminded of now, whoever is reminded. */
  dueMilestones(asked: { ids: readonly string[] }): DueMilestone[]
  /** Milestones that can be reminded of with a last day between these two, by that day; at most `first`, from after one on. */
  milestonesDue(asked: {
    from: string
    to: string
    first: number
    after: { dueOn: string; id: string } | null
  }): DueMilestone[]
  /** What these milestones are called, as far as they exist for the viewer. */
  milestoneTitles(asked: { ids: readonly string[]; viewer: Viewer | null }): { id: string; title: string }[]
}

/** Every function parts call, by the subgraph that answers it. */
export type Calls = {
  identity: IdentityCalls
  matters: RecordCalls
  contracts: ContractCalls
  notifications: PartCalls
}

/** The functions of a subgraph by name; of several those that all of them have. */
export type CallName<Name extends SubgraphName> = keyof Calls[Name] & string
/** What a function is given: nothing, or one value. */
export type Asked<Name extends SubgraphName, Call extends CallName<Name>> = Calls[Name][Call] extends (
  ...asked: infer Given extends unknown[]
) => unknown
  ? Given
  : never
/** What a function answers. */
export type Answered<Name extends SubgraphName, Call extends CallName<Name>> = Calls[Name][Call] extends (
  ...asked: never[]
) => infer Answer
  ? Answer
  : never

/** How a subgraph answers them. */
export type Internal<Name extends SubgraphName> = {
  [Call in CallName<Name>]: (...asked: Asked<Name, Call>) => Promise<Answered<Name, Call>>
}
