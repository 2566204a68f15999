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
/** Who looks after it by name, before and now; null is nobody. */
type RecordAssigned = { from: string | null; to: string | null }
type MilestoneNamed = { milestoneId: string; title: string }
type FolderNamed = { folderId: string; name: string }
type FileNamed = { attachmentId: string; name: string }
type FileAdded = FileNamed & { version: number; sha256: string; source: string }
/** What a portal user signs in with. */
type Login = { email: string; username: string }
/** Somebody's open records on their way to a colleague. */
type HandOver = { handOverId: string; fromId: string; toId: string }
type HandOverStep = HandOver & { done: number; total: number; finished: boolean }
type MembersChanged = { addedIds: string[]; removedIds: string[] }
/** A record that a hand-over gave to somebody else. */
type RecordHandedOver = { handOverId: string; from: string; to: string }
/** The requester of a record left the company it is shared with. */
type RequesterLeft = { requesterId: string; companyId: string }
/** Who besides creator and assignee sees it from now on, and who of them did not before and hence is told (§9). */
type RecordRestricted = { staffIds: string[]; newStaffIds: string[] }
/** A setting, or the parts of one. */
type Setting = boolean | string | readonly object[]
type NoteWritten = { noteId: string; audience: 'INTERNAL' | 'CLIENT' }

/** Every event: its name in the past tense and its typed payload, ids and facts only, never a row or a secret. */
export type EventPayloads = {
  /** A client company was added. */
  'company.created': { name: string }
  /** A client company got another name. */
  'company.renamed': { from: string; to: string }
  /** Whether the people of a client company see each other's records was changed (V4). */
  'company.requestSharingChanged': { from: 'NONE' | 'EVERYONE'; to: 'NONE' | 'EVERYONE' }
  /** A contract has another assignee, who is told unless they took it themselves (§9). */
  'contract.assigned': RecordAssigned
  /** A contract was added; no client sees it. */
  'contract.created': { reference: string }
  /** A contract's data changed. */
  'contract.edited': RecordEdited
  /** A contract has another assignee because its assignee's open records were handed over. */
  'contract.handedOver': RecordHandedOver
  /** A contract was taken out of the portal. */
  'contract.hidden': Record<string, never>
  /** A contract moved to another company with its requester, whose company was corrected (R9b). */
  'contract.movedWithRequester': { from: string | null; to: string | null }
  /** The requester of a displayed contract left its company, and was given nobody's place: it wants a new one (R9b). */
  'contract.requesterLeft': RequesterLeft
  /** A contract has another requester because its requester's records went to a colleague; silent while it is hidden. */
  'contract.requesterMoved': RecordHandedOver
  /** A contract was restricted to named staff, or others were named on it (V12). */
  'contract.restricted': RecordRestricted
  /** A contract was opened to the whole legal team again. */
  'contract.unrestricted': Record<string, never>
  /** A contract was displayed in the portal, or its recipients changed. */
  'contract.shared': RecordShared
  /** A file was added to a contract. */
  'contract.attachmentAdded': FileAdded
  /** A file of a contract was hidden by its own switch. */
  'contract.attachmentHidden': FileNamed
  /** A file of a contract inherits its visibility again. */
  'contract.attachmentInherits': FileNamed
  /** A file of a contract was moved to another folder; null is the top. */
  'contract.attachmentMoved': FileNamed & { from: string | null; to: string | null }
  /** A file of a contract was recalled: its bytes are gone; those who opened it before are named. */
  'contract.attachmentRecalled': FileNamed & { reason: string; readerIds: string[] }
  /** A file of a contract was renamed. */
  'contract.attachmentRenamed': FileNamed & { from: string }
  /** A file of a contract was shown by its own switch. */
  'contract.attachmentShown': FileNamed
  /** A file of a contract got a new version. */
  'contract.attachmentVersionAdded': FileAdded
  /** A folder was added to a contract. */
  'contract.folderCreated': FolderNamed
  /** A folder of a contract was hidden by its own switch. */
  'contract.folderHidden': FolderNamed
  /** A folder of a contract inherits its visibility again. */
  'contract.folderInherits': FolderNamed
  /** A folder of a contract was moved into another; null is the top. */
  'contract.folderMoved': FolderNamed & { from: string | null; to: string | null }
  /** A folder of a contract was renamed. */
  'contract.folderRenamed': FolderNamed & { from: string }
  /** A folder of a contract was shown by its own switch. */
  'contract.folderShown': FolderNamed
  /** A note was written on a contract. */
  'contract.noteAdded': NoteWritten
  /** A note on a contract was withdrawn; its words are kept here. */
  'contract.noteWithdrawn': NoteWritten & { body: string | null }
  /** The deployment got its name and its first ADMIN. */
  'firm.setUp': { name: string; adminId: string }
  /** What the firm is called, where it is or how it looks changed; a logo is said by the SHA-256 of its picture. */
  'firm.changed': { from: Record<string, string | null>; to: Record<string, string | null> }
  /** A department of clients was added. */
  'department.created': { name: string }
  /** A department was renamed, ended or taken back into use. */
  'department.edited': { fields: string[] }
  /** Some more contracts of somebody went to a colleague; the next follow unless it is finished. */
  'handOver.contractsStep': HandOverStep
  /** All records of a hand-over have changed hands. */
  'handOver.finished': HandOver & { contracts: number; matters: number }
  /** Some more matters of somebody went to a colleague; the next follow unless it is finished. */
  'handOver.mattersStep': HandOverStep
  /** All records of a portal user have gone to a colleague of theirs. */
  'handOver.requesterFinished': HandOver & { contracts: number; matters: number }
  /** Somebody's open records are to go to a colleague. */
  'handOver.started': HandOver
  /** A matter has another assignee, who is told unless they took it themselves (§9). */
  'matter.assigned': RecordAssigned
  /** A matter was added; no client sees it. */
  'matter.created': { reference: string }
  /** A matter's data changed. */
  'matter.edited': RecordEdited
  /** A matter has another assignee because its assignee's open records were handed over. */
  'matter.handedOver': RecordHandedOver
  /** A matter was taken out of the portal. */
  'matter.hidden': Record<string, never>
  /** A matter moved to another company with its requester, whose company was corrected (R9b). */
  'matter.movedWithRequester': { from: string | null; to: string | null }
  /** The requester of a displayed matter left its company, and was given nobody's place: it wants a new one (R9b). */
  'matter.requesterLeft': RequesterLeft
  /** A matter has another requester because its requester's records went to a colleague; silent while it is hidden. */
  'matter.requesterMoved': RecordHandedOver
  /** A matter was restricted to named staff, or others were named on it (V12). */
  'matter.restricted': RecordRestricted
  /** A matter was opened to the whole legal team again. */
  'matter.unrestricted': Record<string, never>
  /** A matter was displayed in the portal, or its recipients changed. */
  'matter.shared': RecordShared
  /** A file was added to a matter. */
  'matter.attachmentAdded': FileAdded
  /** A file of a matter was hidden by its own switch. */
  'matter.attachmentHidden': FileNamed
  /** A file of a matter inherits its visibility again. */
  'matter.attachmentInherits': FileNamed
  /** A file of a matter was moved to another folder; null is the top. */
  'matter.attachmentMoved': FileNamed & { from: string | null; to: string | null }
  /** A file of a matter was recalled: its bytes are gone; those who opened it before are named. */
  'matter.attachmentRecalled': FileNamed & { reason: string; readerIds: string[] }
  /** A file of a matter was renamed. */
  'matter.attachmentRenamed': FileNamed & { from: string }
  /** A file of a matter was shown by its own switch. */
  'matter.attachmentShown': FileNamed
  /** A file of a matter got a new version. */
  'matter.attachmentVersionAdded': FileAdded
  /** A folder was added to a matter. */
  'matter.folderCreated': FolderNamed
  /** A folder of a matter was hidden by its own switch. */
  'matter.folderHidden': FolderNamed
  /** A folder of a matter inherits its visibility again. */
  'matter.folderInherits': FolderNamed
  /** A folder of a matter was moved into another; null is the top. */
  'matter.folderMoved': FolderNamed & { from: string | null; to: string | null }
  /** A folder of a matter was renamed. */
  'matter.folderRenamed': FolderNamed & { from: string }
  /** A folder of a matter was shown by its own switch. */
  'matter.folderShown': FolderNamed
  /** A note was written on a matter. */
  'matter.noteAdded': NoteWritten
  /** A note on a matter was withdrawn; its words are kept here. */
  'matter.noteWithdrawn': NoteWritten & { body: string | null }
  /** A milestone was added to a contract; `source` says on which side. */
  'milestone.added': MilestoneNamed & { source: 'STAFF' | 'PORTAL' }
  /** A milestone of a contract was changed; `move` when its status was. */
  'milestone.edited': MilestoneNamed & { fields: string[]; move: { from: string; to: string } | null }
  /** A milestone of a contract was hidden from clients. */
  'milestone.hidden': MilestoneNamed
  /** A milestone of a contract was shown to clients, once the contract is displayed. */
  'milestone.shown': MilestoneNamed
  /** Somebody said when they are away and who stands in. */
  'person.delegated': { delegationId: string; toId: string; from: string; to: string }
  /** An absence was ended before its last day, or dropped. */
  'person.delegationEnded': { delegationId: string; toId: string }
  /** A staff user or portal user changed their password, knowing the one before; they are mailed. */
  'person.passwordChanged': Record<string, never>
  /** A staff user or portal user asked for a link to set or reset their password. */
  'person.passwordLinkRequested': { next: string | null }
  /** A staff user or portal user reset their password by link; they are mailed. */
  'person.passwordReset': Record<string, never>
  /** A staff user or portal user changed what stands of them, or the language of their pages and mails. */
  'person.profileEdited': { fields: string[] }
  /** A staff user or portal user signed out elsewhere: of one other session, or of all. */
  'person.sessionsEnded': { count: number }
  /** Somebody signed up with the address of a staff user or portal user who is known already. */
  'person.signedUpAgain': Record<string, never>
  /** What the portal shows and allows was changed: each setting with what it was and what it is. */
  'portalSettings.changed': { from: Record<string, Setting>; to: Record<string, Setting> }
  /** A portal user set their first password by link. */
  'portalUser.activated': Record<string, never>
  /** Somebody who signed up has proven their address, and waits for an ADMIN or is active. */
  'portalUser.addressConfirmed': { awaitsApproval: boolean }
  /** A portal user was deactivated. */
  'portalUser.deactivated': Record<string, never>
  /** A portal user's data changed. */
  'portalUser.edited': { fields: string[] }
  /** What a portal user signs in with is another now; `askedById` when a change that waited was approved. */
  'portalUser.loginChanged': { from: Login; to: Login; askedById: string | null }
  /** Another address or username was asked for, for a portal user; it waits for an ADMIN. */
  'portalUser.loginChangeAsked': { fields: string[] }
  /** An ADMIN dropped what waited. */
  'portalUser.loginChangeRejected': { askedById: string }
  /** A portal user was added and is to be invited. */
  'portalUser.invited': Record<string, never>
  /** A portal user is to be invited again; the link before stops working. */
  'portalUser.invitedAgain': Record<string, never>
  /** The address of an invited portal user is another now; the invitation that went to the one before is worth nothing. */
  'portalUser.invitationMoved': { from: string; to: string; askedById: string | null }
  /**
   * A portal user belongs to another company, to one for the first time, or to none (R9, R9b); `recordsToId` is the
   * colleague who gets what they asked for at the company they left.
   */
  'portalUser.moved': {
    from: string | null
    to: string | null
    change: 'CORRECTION' | 'LEFT' | null
    recordsToId?: string | null
  }
  /** A deactivated portal user may sign in again. */
  'portalUser.reactivated': Record<string, never>
  /** What a portal user asked for at a company is to go to a colleague of it. */
  'portalUser.recordsMoving': { handOverId: string; toId: string; companyId: string }
  /** Somebody signed up and is to prove their address; `next` is where they land afterwards. */
  'portalUser.signedUp': { next: string | null }
  /** Somebody who signed up was let in. */
  'portalUser.signUpApproved': Record<string, never>
  /** Somebody who signed up was refused, for this reason. */
  'portalUser.signUpRejected': { reason: string | null }
  /** A member of the legal team set their first password by link. */
  'staffUser.activated': Record<string, never>
  /** A member of the legal team was deactivated. */
  'staffUser.deactivated': Record<string, never>
  /** A member of the legal team's data changed; `role` when that did. */
  'staffUser.edited': { fields: string[]; role: { from: string; to: string } | null }
  /** A member of the legal team was added and is to be invited. */
  'staffUser.invited': { role: string }
  /** A member of the legal team is to be invited again; the link before stops working. */
  'staffUser.invitedAgain': Record<string, never>
  /** The address of an invited member of the legal team is another now; the invitation before is worth nothing. */
  'staffUser.invitationMoved': { from: string; to: string }
  /** The address a member of the legal team signs in with is another now. */
  'staffUser.loginChanged': { from: { email: string }; to: { email: string } }
  /** A deactivated member of the legal team may sign in again. */
  'staffUser.reactivated': Record<string, never>
  /** A user group was added. */
  'userGroup.created': { name: string }
  /** A user group was renamed, ended or taken back into use. */
  'userGroup.edited': { fields: string[] }
  /** Members of the legal team came into a user group or left it. */
  'userGroup.peopleChanged': MembersChanged
}

export type EventType = keyof EventPayloads

/** Which subgraphs an event is delivered to, besides standing in the audit trail of its own. */
export const consumersOf: Partial<Record<EventType, SubgraphName[]>> = {
  'contract.assigned': ['notifications'],
  'contract.attachmentAdded': ['notifications', 'identity'],
  'contract.noteAdded': ['notifications', 'identity'],
  'contract.requesterLeft': ['notifications'],
  'contract.restricted': ['notifications'],
  'contract.shared': ['notifications'],
  'handOver.contractsStep': ['contracts', 'identity'],
  'handOver.finished': ['notifications'],
  'handOver.mattersStep': ['matters', 'identity'],
  'handOver.started': ['contracts', 'matters'],
  'matter.assigned': ['notifications'],
  'matter.attachmentAdded': ['notifications', 'identity'],
  'matter.noteAdded': ['notifications', 'identity'],
  'matter.requesterLeft': ['notifications'],
  'matter.restricted': ['notifications'],
  'matter.shared': ['notifications'],
  'milestone.added': ['notifications', 'identity'],
  'person.delegated': ['notifications'],
  'person.passwordChanged': ['notifications'],
  'person.passwordLinkRequested': ['notifications'],
  'person.passwordReset': ['notifications'],
  'person.signedUpAgain': ['notifications'],
  'portalUser.addressConfirmed': ['notifications'],
  'portalUser.invited': ['notifications'],
  'portalUser.invitedAgain': ['notifications'],
  'portalUser.invitationMoved': ['notifications'],
  'portalUser.loginChanged': ['notifications'],
  'portalUser.loginChangeAsked': ['notifications'],
  'portalUser.moved': ['contracts', 'matters'],
  'portalUser.recordsMoving': ['contracts', 'matters'],
  'portalUser.signedUp': ['notifications'],
  'portalUser.signUpApproved': ['notifications'],
  'portalUser.signUpRejected': ['notifications'],
  'staffUser.invited': ['notifications'],
  'staffUser.invitedAgain': ['notifications'],
  'staffUser.invitationMoved': ['notifications'],
  'staffUser.loginChanged': ['notifications'],
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
