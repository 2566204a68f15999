/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Input of `addContractAttachment` and `addMatterAttachment`. */
export type AddAttachmentInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** The folder to put it in; the top when left out. */
  folderId?: string | null | undefined;
  /** Name with extension; the upload’s when left out. */
  name?: string | null | undefined;
  /** Its own switch. Staff only; inherits when left out. */
  portalVisible?: boolean | null | undefined;
  /** Id of the record. */
  recordId: string;
  /** What the upload answered. */
  uploadId: string;
};

/** Input of `addContractAttachmentVersion` and `addMatterAttachmentVersion`. */
export type AddAttachmentVersionInput = {
  /** Id of the file. */
  attachmentId: string;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** What the upload answered. */
  uploadId: string;
};

/** Input of `addMilestone`. */
export type AddMilestoneInput = {
  /** At most 16 digits before the point and as many after it as the currency has. Not together with `percentage`. */
  amount?: string | null | undefined;
  /** Files of the contract that belong to it, those the viewer can open; at most 20. Replaces the list. */
  attachmentIds?: Array<string> | null | undefined;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Id of the contract. */
  contractId: string;
  /** ISO 4217; the contract’s when left out. */
  currency?: string | null | undefined;
  /** At most 2,000 characters. */
  description?: string | null | undefined;
  /** Last day, not before `startDate`. */
  dueDate?: string | null | undefined;
  /** Staff only. */
  financialStatus?: FinancialStatus | null | undefined;
  /** 0 to 100, with at most two decimals. Not together with `amount`. */
  percentage?: string | null | undefined;
  /** Staff only; visible when left out. */
  portalVisible?: boolean | null | undefined;
  /** First day. */
  startDate?: string | null | undefined;
  /** Staff only. */
  status?: MilestoneStatus | null | undefined;
  /** 1 to 200 characters. */
  title: string;
};

/** Input of `addContractNote` and `addMatterNote`. */
export type AddNoteInput = {
  /** Who reads it. Wanted of staff, refused otherwise than CLIENT of clients. */
  audience?: NoteAudience | null | undefined;
  /** At most 10,000 characters; may be empty where there are files. */
  body: string;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Id of the record. */
  recordId: string;
  /** Uploaded files that hang on it; at most 20. */
  uploadIds?: Array<string> | null | undefined;
};

/** Where a file came from. */
export type AttachmentSource =
  /** Parvis made it. */
  | 'GENERATED'
  /** It hangs on a note and is read with it. */
  | 'NOTE'
  /** A portal user added it: every party sees it (R18). */
  | 'PORTAL'
  /** Parvis made it from the signatures. */
  | 'SIGNED'
  /** The legal team added it. */
  | 'STAFF';

/** Which contracts to list. Conditions combine with AND. */
export type ContractFilter = {
  /** Only looked after by this staff user. */
  assigneeId?: string | null | undefined;
  /** Only of this company. */
  companyId?: string | null | undefined;
  /** Only executed ones whose last day is today, by the firm's calendar, or at most so many days away, 0 to 3660; soonest end first. Staff only: clients get none. */
  endingWithinDays?: number | null | undefined;
  /** Only open ones (true) or only those that are over (false): terminated or cancelled. */
  open?: boolean | null | undefined;
  /** How the viewer sees them. Portal users only; staff get none. */
  relation?: PartyRelation | null | undefined;
  /** Only asked for by this portal user. */
  requesterId?: string | null | undefined;
  /**
   * Words that are all found in the reference, the title, the names of its parties, or the name of the company, of the
   * requester or of whom it is assigned to, as far as the viewer reads these. Accents, case, digits of other scripts, forms of
   * Arabic letters and marks nobody sees do not matter. At most 100 characters; of a word that more
   * names have, 20,000 are looked at.
   */
  search?: string | null | undefined;
  /** Only displayed (true) or not displayed (false) in the client portal. Staff only; a client sees displayed ones anyway. */
  shownInPortal?: boolean | null | undefined;
  /** Only in one of these stages. */
  stages?: Array<ContractStage> | null | undefined;
  /** Only those that wait for one of these. */
  waitsFor?: Array<ContractTurn> | null | undefined;
};

/** Where a contract stands. */
export type ContractStage =
  /** Given up before it was signed. */
  | 'CANCELLED'
  /** Being written. */
  | 'DRAFT'
  /** Signed by all; in force until its end date. */
  | 'EXECUTED'
  /** Being negotiated. */
  | 'IN_PROGRESS'
  /** Ended before its time. */
  | 'TERMINATED'
  /** Its approvers read it. */
  | 'UNDER_APPROVAL'
  /** Its signees sign it. */
  | 'UNDER_SIGNATURE';

/** Whose turn it is. */
export type ContractTurn =
  /** An approver's. */
  | 'APPROVER'
  /** The requester's. */
  | 'CLIENT'
  /** The legal team's. */
  | 'LEGAL'
  /** Nobody's: it is done. */
  | 'NOBODY'
  /** A signee's. */
  | 'SIGNEE';

/** Input of `editMilestone`. */
export type EditMilestoneInput = {
  /** At most 16 digits before the point and as many after it as the currency has. Not together with `percentage`. */
  amount?: string | null | undefined;
  /** Files of the contract that belong to it, those the viewer can open; at most 20. Replaces the list. */
  attachmentIds?: Array<string> | null | undefined;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** ISO 4217; the contract’s when left out. */
  currency?: string | null | undefined;
  /** At most 2,000 characters. */
  description?: string | null | undefined;
  /** Last day, not before `startDate`. */
  dueDate?: string | null | undefined;
  /** Staff only. */
  financialStatus?: FinancialStatus | null | undefined;
  /** Id of the milestone. */
  milestoneId: string;
  /** 0 to 100, with at most two decimals. Not together with `amount`. */
  percentage?: string | null | undefined;
  /** First day. */
  startDate?: string | null | undefined;
  /** Staff only. */
  status?: MilestoneStatus | null | undefined;
  /** 1 to 200 characters. */
  title?: string | null | undefined;
  /** The version you saw. */
  version: number;
};

/** Where a milestone’s money stands. Staff decide it. */
export type FinancialStatus =
  /** No longer owed. */
  | 'CANCELLED'
  /** Not charged. */
  | 'NON_BILLABLE'
  /** No money hangs on it. */
  | 'NOT_APPLICABLE'
  /** Not paid. */
  | 'NOT_PAID'
  /** Paid in full. */
  | 'PAID'
  /** Paid in part. */
  | 'PARTIALLY_PAID';

/** A language of the product. Mails, refusals and labels come in it. */
export type Locale =
  /** Arabic, written right to left. */
  | 'AR'
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

/** Which notifications, and as what. Wants `ids` or `upTo`, not both. */
export type MarkNotificationsInput = {
  /** These, at most 1000. What is not the viewer's, or about a record hidden from them, stays as it is. */
  ids?: Array<string> | null | undefined;
  /** True when the viewer has read them; false to have them as new again. */
  read: boolean;
  /** All that were told up to this one: the newest the viewer saw. */
  upTo?: string | null | undefined;
};

/** Which matters to list. Conditions combine with AND. */
export type MatterFilter = {
  /** Only looked after by this staff user. */
  assigneeId?: string | null | undefined;
  /** Only of this company. */
  companyId?: string | null | undefined;
  /** Only of this kind. */
  kind?: MatterKind | null | undefined;
  /** Only open ones (true) or only those that are over (false): done or cancelled. */
  open?: boolean | null | undefined;
  /** Only of this field of law. */
  practiceAreaId?: string | null | undefined;
  /** How the viewer sees them. Portal users only; staff get none. */
  relation?: PartyRelation | null | undefined;
  /** Only asked for by this portal user. */
  requesterId?: string | null | undefined;
  /**
   * Words that are all found in the reference, the title, or the name of the company, of the requester or of whom it is
   * assigned to, as far as the viewer reads these. Accents, case, digits of other scripts, forms of Arabic letters and marks
   * nobody sees do not matter. At most 100 characters; of a word that more names have, 20,000 are looked at.
   */
  search?: string | null | undefined;
  /** Only displayed (true) or not displayed (false) in the client portal. Staff only; a client sees displayed ones anyway. */
  shownInPortal?: boolean | null | undefined;
  /** Only in one of these statuses. */
  statusIds?: Array<string> | null | undefined;
  /** Only those that wait for one of these. */
  waitsFor?: Array<MatterTurn> | null | undefined;
};

/** What sort of legal work a matter is. */
export type MatterKind =
  /** A *matter*: advice, a transaction, a filing. */
  | 'CORPORATE'
  /** A *case*: a dispute, with hearings. */
  | 'LITIGATION';

/** Whose turn it is. */
export type MatterTurn =
  /** The requester's. */
  | 'CLIENT'
  /** A court's. */
  | 'COURT'
  /** The legal team's. */
  | 'LEGAL'
  /** Nobody's: it is done. */
  | 'NOBODY';

/** Where a milestone stands. */
export type MilestoneStatus =
  /** Given up. */
  | 'CANCELLED'
  /** Done. */
  | 'COMPLETED'
  /** Worked on. */
  | 'IN_PROGRESS'
  /** Waiting for something. */
  | 'ON_HOLD'
  /** Not begun. */
  | 'OPEN';

/** Who reads a note. */
export type NoteAudience =
  /** The parties of the record and the legal team. */
  | 'CLIENT'
  /** The legal team only; no client ever, by any path (R20, R39). */
  | 'INTERNAL';

/** What a notification tells. */
export type NotificationKind =
  /** A contract is the viewer's to look after now. */
  | 'CONTRACT_ASSIGNED'
  /** A client added a file to a contract. */
  | 'CONTRACT_FILE_ADDED'
  /** A note that clients read was written on a contract. */
  | 'CONTRACT_NOTE_ADDED'
  /** The requester of a contract left its company: it wants a new one. */
  | 'CONTRACT_REQUESTER_LEFT'
  /** The viewer was named on a contract that is restricted to named staff. */
  | 'CONTRACT_RESTRICTED'
  /** A contract is displayed to the viewer. */
  | 'CONTRACT_SHARED'
  /** The address of somebody invited was made another one, to which the invitation went. ADMIN only. */
  | 'INVITATION_MOVED'
  /** Somebody of the legal team asked for another login of a client, which an ADMIN is to decide. */
  | 'LOGIN_CHANGE_AWAITS'
  /** A matter is the viewer's to look after now. */
  | 'MATTER_ASSIGNED'
  /** A client added a file to a matter. */
  | 'MATTER_FILE_ADDED'
  /** A note that clients read was written on a matter. */
  | 'MATTER_NOTE_ADDED'
  /** The requester of a matter left its company: it wants a new one. */
  | 'MATTER_REQUESTER_LEFT'
  /** The viewer was named on a matter that is restricted to named staff. */
  | 'MATTER_RESTRICTED'
  /** A matter is displayed to the viewer. */
  | 'MATTER_SHARED'
  /** A client added a milestone to a contract the viewer looks after. */
  | 'MILESTONE_ADDED'
  /** A milestone of a contract the viewer looks after or asked for is to be done in a few days, or today. */
  | 'MILESTONE_DUE'
  /** The last day of such a milestone is over. */
  | 'MILESTONE_OVERDUE'
  /** Somebody signed up and waits to be let in by an ADMIN. */
  | 'SIGN_UP_AWAITS';

/** How a portal user came to see a record: the filters of the portal's lists. */
export type PartyRelation =
  /** Records of colleagues, where the company shares all its requests. */
  | 'COMPANY'
  /** Records the viewer asked for. */
  | 'MINE'
  /** Records the viewer watches. */
  | 'WATCHING';

/** How urgent a record is. */
export type Priority =
  /** Now. */
  | 'CRITICAL'
  /** Before the others. */
  | 'HIGH'
  /** Can wait. */
  | 'LOW'
  /** The usual. */
  | 'MEDIUM';

/** How a contract goes on after its end date. */
export type RenewalType =
  /** It goes on unless somebody ends it. */
  | 'AUTOMATIC'
  /** It ends. */
  | 'NONE'
  /** It goes on when both agree. */
  | 'OPTIONAL';

/** What somebody signs up as. */
export type SignUpAccessType =
  /** Asks for legal work and follows it; can never approve or sign. */
  | 'CLIENT'
  /** May be named approver or signee of a contract. */
  | 'COLLABORATOR';

/** Who signs up to the portal. */
export type SignUpInput = {
  /** Wanted while both are allowed; anything else than what is allowed is INVALID_VALUE. */
  accessType?: SignUpAccessType | null | undefined;
  /** The company or organisation, in the person's words; at most 200 characters. */
  company?: string | null | undefined;
  /** The address to prove, and to sign in with. */
  email: string;
  /** 1 to 100 characters. */
  firstName: string;
  /** 1 to 100 characters. */
  lastName: string;
  /** Language of the mails and pages. */
  locale: Locale;
  /** Path inside the portal to land on afterwards, such as `/contracts/…`; at most 500 characters. */
  next?: string | null | undefined;
};

/** Why it was refused. */
export type UserErrorCode =
  /** Green means that the client can see it; the firm's colour is another one. */
  | 'ACCENT_NOT_ALLOWED'
  /** The person has set a password already. */
  | 'ALREADY_ACTIVE'
  /** The note was withdrawn already. */
  | 'ALREADY_WITHDRAWN'
  /** An amount or a percentage, not both. */
  | 'AMOUNT_OR_PERCENTAGE'
  /** Say who reads the note. */
  | 'AUDIENCE_REQUIRED'
  /** Only another active or invited person of the same company becomes requester of what somebody asked for. */
  | 'CLIENT_NOT_ELIGIBLE'
  /** Only another, active member of the legal team takes records over. */
  | 'COLLEAGUE_NOT_ELIGIBLE'
  /** The person leaves a company: say whether it is a correction or a departure (R9b). */
  | 'COMPANY_CHANGE_REQUIRED'
  /** Another company has this name. */
  | 'COMPANY_NAME_TAKEN'
  /** There is no such company. */
  | 'COMPANY_NOT_FOUND'
  /** Somebody else changed it since you read it; the payload holds what it is now. */
  | 'CONFLICT'
  /** The contract was terminated or cancelled. */
  | 'CONTRACT_ENDED'
  /** There is no amount without a currency. */
  | 'CURRENCY_REQUIRED'
  /** There is no such department in use. */
  | 'DEPARTMENT_NOT_FOUND'
  /** The deputy is away themselves on some of these days. */
  | 'DEPUTY_AWAY'
  /** Only an active member of the legal team, or for portal users an active collaborator of the same company, stands in. */
  | 'DEPUTY_NOT_ELIGIBLE'
  /** Another person has this address. */
  | 'EMAIL_TAKEN'
  /** The file is of a refused type, is not what its name says, is too large or cannot be read safely. */
  | 'FILE_REFUSED'
  /** A folder cannot stand inside itself. */
  | 'FOLDER_INTO_ITSELF'
  /** The folder does not exist any more. */
  | 'FOLDER_NOT_FOUND'
  /** A guest belongs to no company and no department, and answers to nobody. */
  | 'GUEST_HAS_NO_COMPANY'
  /** The person is requester or watcher of records and would lose them as a guest; `recordsLost` says of how many. */
  | 'GUEST_LOSES_RECORDS'
  /** Their records are on their way to somebody already. */
  | 'HAND_OVER_RUNNING'
  /** A holiday has no name, ends before it begins, or is too long. */
  | 'HOLIDAY_WRONG'
  /** This status cannot follow the present one. */
  | 'ILLEGAL_MOVE'
  /** A value is empty, too long or not of its form; `field` says which. */
  | 'INVALID_VALUE'
  /** Nobody else could administrate the deployment any more. */
  | 'LAST_ADMIN'
  /** The link is unknown, used, replaced or expired: ask for a new one. */
  | 'LINK_NOT_VALID'
  /** The logo is no PNG picture, too small or too large. */
  | 'LOGO_REFUSED'
  /** The person would be above their own manager. */
  | 'MANAGER_CIRCLE'
  /** The manager is unknown, deactivated, or of another company. */
  | 'MANAGER_NOT_ELIGIBLE'
  /** Somebody among those chosen is not of the legal team. */
  | 'MEMBER_NOT_ELIGIBLE'
  /** The milestone was begun: ask the legal team to change it. */
  | 'MILESTONE_NOT_OPEN'
  /** A name of a file or folder holds a slash, a backslash or invisible control marks, or is dots alone. */
  | 'NAME_NOT_ALLOWED'
  /** There is one of this name in the folder. */
  | 'NAME_TAKEN'
  /** A name of a file or folder has more than 255 characters, its extension included. */
  | 'NAME_TOO_LONG'
  /** A note wants words or a file. */
  | 'NOTE_EMPTY'
  /** The person is not active. */
  | 'NOT_ACTIVE'
  /** Nothing is planned that could end. */
  | 'NOT_AWAY'
  /** The person is not inactive. */
  | 'NOT_INACTIVE'
  /** The record is not displayed. */
  | 'NOT_SHOWN'
  /** The firm would not work within a year. */
  | 'NO_WORKING_DAY'
  /** Shorter than 10 characters, longer than 128, the login itself, or hardly more than names and words that are guessed first. */
  | 'PASSWORD_TOO_WEAK'
  /** The new password is the present one. */
  | 'PASSWORD_UNCHANGED'
  /** The present password is another one. */
  | 'PASSWORD_WRONG'
  /** The person or company named in `field` does not exist or cannot take this part. */
  | 'PERSON_NOT_ELIGIBLE'
  /** There is no such practice area. */
  | 'PRACTICE_AREA_NOT_FOUND'
  /** Say why. */
  | 'REASON_REQUIRED'
  /** The file was recalled. */
  | 'RECALLED'
  /** Records of one of them are on their way to a colleague: wait until that is finished. */
  | 'RECORDS_MOVING'
  /** The requester is unknown or inactive (R14). */
  | 'REQUESTER_NOT_ELIGIBLE'
  /** Displaying wants exactly one requester (R2). */
  | 'REQUESTER_REQUIRED'
  /** Login and password do not open this door. */
  | 'SIGN_IN_FAILED'
  /** The record has as many as it can hold. */
  | 'TOO_MANY'
  /** The amount has more decimals than its currency (ISO 4217). */
  | 'TOO_MANY_DECIMALS'
  /** Too many wrong passwords for this account or from here: wait some minutes. */
  | 'TOO_MANY_TRIES'
  /** The same address or username stands further up in the list. */
  | 'TWICE_IN_LIST'
  /** There is no such contract type. */
  | 'TYPE_NOT_FOUND'
  /** The upload is unknown, unfinished, expired or somebody else’s. */
  | 'UPLOAD_NOT_FOUND'
  /** Another person has this username or uses it as address. */
  | 'USERNAME_TAKEN'
  /** A watcher is not of the requester's company, or one of the two has none (R5, R6, R7). */
  | 'WATCHER_COMPANY_MISMATCH'
  /** A watcher is the requester, no portal user, or inactive (R8, R14). */
  | 'WATCHER_NOT_ELIGIBLE'
  /** Working hours end before they begin, overlap, or are of a day that is there twice. */
  | 'WORKING_HOURS_WRONG';

/** Input of `withdrawContractNote` and `withdrawMatterNote`. */
export type WithdrawNoteInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Id of the note. */
  noteId: string;
};

/** What a workflow status amounts to. */
export type WorkflowCategory =
  /** Given up. */
  | 'CANCELLED'
  /** Finished. */
  | 'DONE'
  /** Worked on. */
  | 'IN_PROGRESS'
  /** Not begun. */
  | 'OPEN';

export type File_AttachmentFragment = { __typename: 'Attachment', id: string, name: string, folderId: string | null, mime: string, size: number | null, version: number, uploadedAt: string, source: AttachmentSource, downloadable: boolean, recalledAt: string | null, recallReason: string | null, uploadedBy:
    | { __typename: 'PortalUser', id: string, displayName: string }
    | { __typename: 'StaffUser', id: string, displayName: string }
   | null, versions: Array<{ __typename: 'AttachmentVersion', version: number, size: number | null, mime: string, uploadedAt: string, uploadedBy:
      | { __typename: 'PortalUser', id: string, displayName: string }
      | { __typename: 'StaffUser', id: string, displayName: string }
     | null }> } & { ' $fragmentName'?: 'File_AttachmentFragment' };

export type File_FolderFragment = { __typename: 'Folder', id: string, name: string, parentId: string | null } & { ' $fragmentName'?: 'File_FolderFragment' };

export type ContractAnswers_ContractFragment = { __typename: 'Contract', stage: ContractStage, stageSince: string, expired: boolean, waitsFor: ContractTurn, startDate: string | null, endDate: string | null, renewalType: RenewalType, requester: { __typename: 'PortalUser', id: string, displayName: string } | null, assignee: { __typename: 'StaffUser', id: string, displayName: string } | null } & { ' $fragmentName'?: 'ContractAnswers_ContractFragment' };

export type ContractFacts_ContractFragment = { __typename: 'Contract', value: string | null, currency: string | null, contractDate: string | null, startDate: string | null, endDate: string | null, renewalType: RenewalType, priority: Priority, type: { __typename: 'ContractType', id: string, label: string }, parties: Array<{ __typename: 'ContractParty', name: string, category: string | null }> } & { ' $fragmentName'?: 'ContractFacts_ContractFragment' };

export type ContractRow_ContractFragment = (
  { __typename: 'Contract', stage: ContractStage, stageSince: string, expired: boolean, waitsFor: ContractTurn, parties: Array<{ __typename: 'ContractParty', name: string }> }
  & { ' $fragmentRefs'?: { 'RecordRow_Record_Contract_Fragment': RecordRow_Record_Contract_Fragment } }
) & { ' $fragmentName'?: 'ContractRow_ContractFragment' };

export type WaitingContract_ContractFragment = (
  { __typename: 'Contract', stage: ContractStage, expired: boolean, stageSince: string, parties: Array<{ __typename: 'ContractParty', name: string }> }
  & { ' $fragmentRefs'?: { 'WaitingItem_Record_Contract_Fragment': WaitingItem_Record_Contract_Fragment } }
) & { ' $fragmentName'?: 'WaitingContract_ContractFragment' };

type WaitingItem_Record_Contract_Fragment = { __typename: 'Contract', id: string, reference: string, title: string } & { ' $fragmentName'?: 'WaitingItem_Record_Contract_Fragment' };

type WaitingItem_Record_Matter_Fragment = { __typename: 'Matter', id: string, reference: string, title: string } & { ' $fragmentName'?: 'WaitingItem_Record_Matter_Fragment' };

export type WaitingItem_RecordFragment =
  | WaitingItem_Record_Contract_Fragment
  | WaitingItem_Record_Matter_Fragment
;

export type MatterAnswers_MatterFragment = { __typename: 'Matter', statusSince: string, dueDate: string | null, status: { __typename: 'MatterStatus', id: string, label: string, explanation: string | null, category: WorkflowCategory, waitsFor: MatterTurn, expectedDays: number | null, order: number }, requester: { __typename: 'PortalUser', id: string, displayName: string } | null, assignee: { __typename: 'StaffUser', id: string, displayName: string } | null } & { ' $fragmentName'?: 'MatterAnswers_MatterFragment' };

export type MatterAnswers_MatterStatusFragment = { __typename: 'MatterStatus', id: string, label: string, category: WorkflowCategory, waitsFor: MatterTurn, order: number } & { ' $fragmentName'?: 'MatterAnswers_MatterStatusFragment' };

export type MatterFacts_MatterFragment = { __typename: 'Matter', arrivalDate: string, dueDate: string | null, closedAt: string | null, priority: Priority, practiceArea: { __typename: 'PracticeArea', id: string, label: string } } & { ' $fragmentName'?: 'MatterFacts_MatterFragment' };

export type MatterRow_MatterFragment = (
  { __typename: 'Matter', kind: MatterKind, statusSince: string, practiceArea: { __typename: 'PracticeArea', id: string, label: string }, status: { __typename: 'MatterStatus', id: string, label: string, waitsFor: MatterTurn } }
  & { ' $fragmentRefs'?: { 'RecordRow_Record_Matter_Fragment': RecordRow_Record_Matter_Fragment } }
) & { ' $fragmentName'?: 'MatterRow_MatterFragment' };

export type WaitingMatter_MatterFragment = (
  { __typename: 'Matter', kind: MatterKind, statusSince: string, practiceArea: { __typename: 'PracticeArea', id: string, label: string }, status: { __typename: 'MatterStatus', id: string, label: string, explanation: string | null } }
  & { ' $fragmentRefs'?: { 'WaitingItem_Record_Matter_Fragment': WaitingItem_Record_Matter_Fragment } }
) & { ' $fragmentName'?: 'WaitingMatter_MatterFragment' };

export type Milestone_MilestoneFragment = { __typename: 'Milestone', id: string, title: string, description: string | null, amount: string | null, currency: string | null, percentage: string | null, startDate: string | null, dueDate: string | null, status: MilestoneStatus, financialStatus: FinancialStatus, editable: boolean, version: number | null, attachments: Array<{ __typename: 'Attachment', id: string, name: string, mime: string, size: number | null, version: number, downloadable: boolean, recalledAt: string | null }>, createdBy:
    | { __typename: 'PortalUser', id: string, displayName: string }
    | { __typename: 'StaffUser', id: string, displayName: string }
   | null } & { ' $fragmentName'?: 'Milestone_MilestoneFragment' };

export type AddMilestoneMutationVariables = Exact<{
  input: AddMilestoneInput;
}>;


export type AddMilestoneMutation = { addMilestone: { __typename: 'AddMilestonePayload', milestone: { __typename: 'Milestone', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type EditMilestoneMutationVariables = Exact<{
  input: EditMilestoneInput;
}>;


export type EditMilestoneMutation = { editMilestone: { __typename: 'EditMilestonePayload', milestone: (
      { __typename: 'Milestone', id: string }
      & { ' $fragmentRefs'?: { 'Milestone_MilestoneFragment': Milestone_MilestoneFragment } }
    ) | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type Note_NoteFragment = { __typename: 'Note', id: string, body: string | null, createdAt: string, mailsAt: string | null, withdrawnAt: string | null, mine: boolean, author:
    | { __typename: 'PortalUser', id: string, displayName: string }
    | { __typename: 'StaffUser', id: string, displayName: string }
   | null } & { ' $fragmentName'?: 'Note_NoteFragment' };

export type News_NotificationFragment = { __typename: 'Notification', id: string, kind: NotificationKind, occurredAt: string, dueOn: string | null, readAt: string | null, subject:
    | { __typename: 'Contract', id: string, title: string }
    | { __typename: 'Matter', id: string, title: string, kind: MatterKind }
    | { __typename: 'PortalUser' }
   | null, actor: { __typename: 'StaffUser', id: string, displayName: string } | null, client: { __typename: 'PortalUser', id: string, displayName: string } | null } & { ' $fragmentName'?: 'News_NotificationFragment' };

export type MarkNotificationsMutationVariables = Exact<{
  input: MarkNotificationsInput;
}>;


export type MarkNotificationsMutation = { markNotifications: { __typename: 'MarkNotificationsPayload', ids: Array<string>, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode }> } };

export type ContractPageQueryVariables = Exact<{
  id: string;
}>;


export type ContractPageQuery = { contract: (
    { __typename: 'Contract', id: string, value: string | null, currency: string | null, mayAddMilestone: boolean, parties: Array<{ __typename: 'ContractParty', name: string }>, attachments: Array<(
      { __typename: 'Attachment', id: string }
      & { ' $fragmentRefs'?: { 'File_AttachmentFragment': File_AttachmentFragment } }
    )>, milestones: Array<(
      { __typename: 'Milestone', id: string }
      & { ' $fragmentRefs'?: { 'Milestone_MilestoneFragment': Milestone_MilestoneFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'OneRecord_Record_Contract_Fragment': OneRecord_Record_Contract_Fragment;'ContractAnswers_ContractFragment': ContractAnswers_ContractFragment;'ContractFacts_ContractFragment': ContractFacts_ContractFragment } }
  ) | null };

export type ContractsPageQueryVariables = Exact<{
  first: number;
  filter: ContractFilter;
  filtered: boolean;
}>;


export type ContractsPageQuery = { list: { __typename: 'ContractConnection', nodes: Array<(
      { __typename: 'Contract', id: string }
      & { ' $fragmentRefs'?: { 'ContractRow_ContractFragment': ContractRow_ContractFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, totalCount: { __typename: 'Count', value: number, capped: boolean } | null } | null, all?: { __typename: 'ContractConnection', totalCount: { __typename: 'Count', value: number, capped: boolean } | null } | null };

export type ContractsPage_MoreQueryVariables = Exact<{
  first: number;
  after: string;
  filter: ContractFilter;
}>;


export type ContractsPage_MoreQuery = { list: { __typename: 'ContractConnection', nodes: Array<(
      { __typename: 'Contract', id: string }
      & { ' $fragmentRefs'?: { 'ContractRow_ContractFragment': ContractRow_ContractFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type HomeContractsQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeContractsQuery = { asked: { __typename: 'ContractConnection', nodes: Array<(
      { __typename: 'Contract', id: string, waitsFor: ContractTurn }
      & { ' $fragmentRefs'?: { 'WaitingContract_ContractFragment': WaitingContract_ContractFragment } }
    )> } | null, latest: { __typename: 'ContractConnection', nodes: Array<(
      { __typename: 'Contract', id: string }
      & { ' $fragmentRefs'?: { 'ContractRow_ContractFragment': ContractRow_ContractFragment } }
    )> } | null };

export type HomeMattersQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeMattersQuery = { asked: { __typename: 'MatterConnection', nodes: Array<(
      { __typename: 'Matter', id: string, status: { __typename: 'MatterStatus', id: string, waitsFor: MatterTurn } }
      & { ' $fragmentRefs'?: { 'WaitingMatter_MatterFragment': WaitingMatter_MatterFragment } }
    )> } | null, latest: { __typename: 'MatterConnection', nodes: Array<(
      { __typename: 'Matter', id: string }
      & { ' $fragmentRefs'?: { 'MatterRow_MatterFragment': MatterRow_MatterFragment } }
    )> } | null };

export type HomeNewsQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeNewsQuery = { notifications: { __typename: 'NotificationConnection', isComplete: boolean, nodes: Array<(
      { __typename: 'Notification' }
      & { ' $fragmentRefs'?: { 'News_NotificationFragment': News_NotificationFragment } }
    )> } | null };

export type MatterPageQueryVariables = Exact<{
  id: string;
}>;


export type MatterPageQuery = { matter: (
    { __typename: 'Matter', id: string, kind: MatterKind, practiceArea: { __typename: 'PracticeArea', id: string, label: string } }
    & { ' $fragmentRefs'?: { 'OneRecord_Record_Matter_Fragment': OneRecord_Record_Matter_Fragment;'MatterAnswers_MatterFragment': MatterAnswers_MatterFragment;'MatterFacts_MatterFragment': MatterFacts_MatterFragment } }
  ) | null, matterStatuses: Array<(
    { __typename: 'MatterStatus' }
    & { ' $fragmentRefs'?: { 'MatterAnswers_MatterStatusFragment': MatterAnswers_MatterStatusFragment } }
  )> | null };

export type MattersPageQueryVariables = Exact<{
  first: number;
  kind: MatterKind;
  filter: MatterFilter;
  filtered: boolean;
}>;


export type MattersPageQuery = { list: { __typename: 'MatterConnection', nodes: Array<(
      { __typename: 'Matter', id: string }
      & { ' $fragmentRefs'?: { 'MatterRow_MatterFragment': MatterRow_MatterFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, totalCount: { __typename: 'Count', value: number, capped: boolean } | null } | null, all?: { __typename: 'MatterConnection', totalCount: { __typename: 'Count', value: number, capped: boolean } | null } | null, matterStatuses: Array<{ __typename: 'MatterStatus', id: string, label: string }> | null, practiceAreas: Array<{ __typename: 'PracticeArea', id: string, label: string }> | null };

export type MattersPage_MoreQueryVariables = Exact<{
  first: number;
  after: string;
  filter: MatterFilter;
}>;


export type MattersPage_MoreQuery = { list: { __typename: 'MatterConnection', nodes: Array<(
      { __typename: 'Matter', id: string }
      & { ' $fragmentRefs'?: { 'MatterRow_MatterFragment': MatterRow_MatterFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

type OneRecord_Record_Contract_Fragment = (
  { __typename: 'Contract', id: string, reference: string, title: string, description: string | null, assigneeEmail: string | null, requester: { __typename: 'PortalUser', id: string, displayName: string } | null, watchers: Array<{ __typename: 'PortalUser', id: string, displayName: string }> | null, assignee: { __typename: 'StaffUser', id: string, displayName: string } | null }
  & { ' $fragmentRefs'?: { 'RecordBody_Record_Contract_Fragment': RecordBody_Record_Contract_Fragment } }
) & { ' $fragmentName'?: 'OneRecord_Record_Contract_Fragment' };

type OneRecord_Record_Matter_Fragment = (
  { __typename: 'Matter', id: string, reference: string, title: string, description: string | null, assigneeEmail: string | null, requester: { __typename: 'PortalUser', id: string, displayName: string } | null, watchers: Array<{ __typename: 'PortalUser', id: string, displayName: string }> | null, assignee: { __typename: 'StaffUser', id: string, displayName: string } | null }
  & { ' $fragmentRefs'?: { 'RecordBody_Record_Matter_Fragment': RecordBody_Record_Matter_Fragment } }
) & { ' $fragmentName'?: 'OneRecord_Record_Matter_Fragment' };

export type OneRecord_RecordFragment =
  | OneRecord_Record_Contract_Fragment
  | OneRecord_Record_Matter_Fragment
;

type RecordBody_Record_Contract_Fragment = { __typename: 'Contract', id: string, reference: string, title: string, mayUpload: boolean, mayComment: boolean, folders: Array<(
    { __typename: 'Folder', id: string }
    & { ' $fragmentRefs'?: { 'File_FolderFragment': File_FolderFragment } }
  )>, attachments: Array<(
    { __typename: 'Attachment', id: string }
    & { ' $fragmentRefs'?: { 'File_AttachmentFragment': File_AttachmentFragment } }
  )>, notes: Array<(
    { __typename: 'Note', id: string, attachments: Array<(
      { __typename: 'Attachment', id: string }
      & { ' $fragmentRefs'?: { 'File_AttachmentFragment': File_AttachmentFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'Note_NoteFragment': Note_NoteFragment } }
  )> } & { ' $fragmentName'?: 'RecordBody_Record_Contract_Fragment' };

type RecordBody_Record_Matter_Fragment = { __typename: 'Matter', id: string, reference: string, title: string, mayUpload: boolean, mayComment: boolean, folders: Array<(
    { __typename: 'Folder', id: string }
    & { ' $fragmentRefs'?: { 'File_FolderFragment': File_FolderFragment } }
  )>, attachments: Array<(
    { __typename: 'Attachment', id: string }
    & { ' $fragmentRefs'?: { 'File_AttachmentFragment': File_AttachmentFragment } }
  )>, notes: Array<(
    { __typename: 'Note', id: string, attachments: Array<(
      { __typename: 'Attachment', id: string }
      & { ' $fragmentRefs'?: { 'File_AttachmentFragment': File_AttachmentFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'Note_NoteFragment': Note_NoteFragment } }
  )> } & { ' $fragmentName'?: 'RecordBody_Record_Matter_Fragment' };

export type RecordBody_RecordFragment =
  | RecordBody_Record_Contract_Fragment
  | RecordBody_Record_Matter_Fragment
;

type RecordRow_Record_Contract_Fragment = { __typename: 'Contract', id: string, reference: string, title: string, requester: { __typename: 'PortalUser', id: string, displayName: string } | null, assignee: { __typename: 'StaffUser', id: string, displayName: string } | null } & { ' $fragmentName'?: 'RecordRow_Record_Contract_Fragment' };

type RecordRow_Record_Matter_Fragment = { __typename: 'Matter', id: string, reference: string, title: string, requester: { __typename: 'PortalUser', id: string, displayName: string } | null, assignee: { __typename: 'StaffUser', id: string, displayName: string } | null } & { ' $fragmentName'?: 'RecordRow_Record_Matter_Fragment' };

export type RecordRow_RecordFragment =
  | RecordRow_Record_Contract_Fragment
  | RecordRow_Record_Matter_Fragment
;

export type RecordCommands_AddFileMutationVariables = Exact<{
  input: AddAttachmentInput;
  isContract: boolean;
}>;


export type RecordCommands_AddFileMutation = { addContractAttachment?: { __typename: 'AddAttachmentPayload', attachment: { __typename: 'Attachment', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> }, addMatterAttachment?: { __typename: 'AddAttachmentPayload', attachment: { __typename: 'Attachment', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RecordCommands_AddVersionMutationVariables = Exact<{
  input: AddAttachmentVersionInput;
  isContract: boolean;
}>;


export type RecordCommands_AddVersionMutation = { addContractAttachmentVersion?: { __typename: 'AddAttachmentVersionPayload', attachment: { __typename: 'Attachment', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> }, addMatterAttachmentVersion?: { __typename: 'AddAttachmentVersionPayload', attachment: { __typename: 'Attachment', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RecordCommands_AddNoteMutationVariables = Exact<{
  input: AddNoteInput;
  isContract: boolean;
}>;


export type RecordCommands_AddNoteMutation = { addContractNote?: { __typename: 'AddNotePayload', note: { __typename: 'Note', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> }, addMatterNote?: { __typename: 'AddNotePayload', note: { __typename: 'Note', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RecordCommands_WithdrawNoteMutationVariables = Exact<{
  input: WithdrawNoteInput;
  isContract: boolean;
}>;


export type RecordCommands_WithdrawNoteMutation = { withdrawContractNote?: { __typename: 'WithdrawNotePayload', note: { __typename: 'Note', id: string, attachments: Array<{ __typename: 'Attachment', id: string }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> }, withdrawMatterNote?: { __typename: 'WithdrawNotePayload', note: { __typename: 'Note', id: string, attachments: Array<{ __typename: 'Attachment', id: string }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { signUp: { __typename: 'SignUpPayload', userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export const ContractAnswers_ContractFragmentDoc = {} as unknown as DocumentNode<ContractAnswers_ContractFragment, unknown>;
export const ContractFacts_ContractFragmentDoc = {} as unknown as DocumentNode<ContractFacts_ContractFragment, unknown>;
export const RecordRow_RecordFragmentDoc = {} as unknown as DocumentNode<RecordRow_RecordFragment, unknown>;
export const ContractRow_ContractFragmentDoc = {} as unknown as DocumentNode<ContractRow_ContractFragment, unknown>;
export const WaitingItem_RecordFragmentDoc = {} as unknown as DocumentNode<WaitingItem_RecordFragment, unknown>;
export const WaitingContract_ContractFragmentDoc = {} as unknown as DocumentNode<WaitingContract_ContractFragment, unknown>;
export const MatterAnswers_MatterFragmentDoc = {} as unknown as DocumentNode<MatterAnswers_MatterFragment, unknown>;
export const MatterAnswers_MatterStatusFragmentDoc = {} as unknown as DocumentNode<MatterAnswers_MatterStatusFragment, unknown>;
export const MatterFacts_MatterFragmentDoc = {} as unknown as DocumentNode<MatterFacts_MatterFragment, unknown>;
export const MatterRow_MatterFragmentDoc = {} as unknown as DocumentNode<MatterRow_MatterFragment, unknown>;
export const WaitingMatter_MatterFragmentDoc = {} as unknown as DocumentNode<WaitingMatter_MatterFragment, unknown>;
export const Milestone_MilestoneFragmentDoc = {} as unknown as DocumentNode<Milestone_MilestoneFragment, unknown>;
export const News_NotificationFragmentDoc = {} as unknown as DocumentNode<News_NotificationFragment, unknown>;
export const File_FolderFragmentDoc = {} as unknown as DocumentNode<File_FolderFragment, unknown>;
export const File_AttachmentFragmentDoc = {} as unknown as DocumentNode<File_AttachmentFragment, unknown>;
export const Note_NoteFragmentDoc = {} as unknown as DocumentNode<Note_NoteFragment, unknown>;
export const RecordBody_RecordFragmentDoc = {} as unknown as DocumentNode<RecordBody_RecordFragment, unknown>;
export const OneRecord_RecordFragmentDoc = {} as unknown as DocumentNode<OneRecord_RecordFragment, unknown>;
export const AddMilestoneDocument = {"__meta__":{"hash":"sha256:e9892c7dbf8222c66b0f622256369bcfaab9c7bc8763dacd96adb719a0cef23e"}} as unknown as DocumentNode<AddMilestoneMutation, AddMilestoneMutationVariables>;
export const EditMilestoneDocument = {"__meta__":{"hash":"sha256:1e8ef86ed7e2bc9741a5d0a213e64456b4f442e077ee1d6434f3a84ec688bfc1"}} as unknown as DocumentNode<EditMilestoneMutation, EditMilestoneMutationVariables>;
export const MarkNotificationsDocument = {"__meta__":{"hash":"sha256:070d12f2c266e49f4795cfde6b0193074fb970e8771c880b434336a10bd6ea6a"}} as unknown as DocumentNode<MarkNotificationsMutation, MarkNotificationsMutationVariables>;
export const ContractPageDocument = {"__meta__":{"hash":"sha256:1de62857c85ea9a0831d08f697b713c6ac699a397f612a4cb26cdc9d06169046"}} as unknown as DocumentNode<ContractPageQuery, ContractPageQueryVariables>;
export const ContractsPageDocument = {"__meta__":{"hash":"sha256:069474662cacec2ec9f0289c9b700079602cd396f7dbde895b1bcadb31b5bf74"}} as unknown as DocumentNode<ContractsPageQuery, ContractsPageQueryVariables>;
export const ContractsPage_MoreDocument = {"__meta__":{"hash":"sha256:8ca985f074a116fa22560e2981bb9eb39281979b592fed9bd4b4a78b96e9638f"}} as unknown as DocumentNode<ContractsPage_MoreQuery, ContractsPage_MoreQueryVariables>;
export const HomeContractsDocument = {"__meta__":{"hash":"sha256:4e0ee312a37b9523bf23020acc7e2c0414fc529c54221fde91a0d78e895de900"}} as unknown as DocumentNode<HomeContractsQuery, HomeContractsQueryVariables>;
export const HomeMattersDocument = {"__meta__":{"hash":"sha256:ea015ff1918f4c64e0fb7e5c2e2e6731378f5f98c22e0116f66749242e2268f3"}} as unknown as DocumentNode<HomeMattersQuery, HomeMattersQueryVariables>;
export const HomeNewsDocument = {"__meta__":{"hash":"sha256:c91f322945819dafa3e75e16ba88a67f0ad29930d52befd1aaf11c7c849d5b05"}} as unknown as DocumentNode<HomeNewsQuery, HomeNewsQueryVariables>;
export const MatterPageDocument = {"__meta__":{"hash":"sha256:473640f522646ab33e35109ff735cd04248e8edff72113b9a741b2eb05d0a961"}} as unknown as DocumentNode<MatterPageQuery, MatterPageQueryVariables>;
export const MattersPageDocument = {"__meta__":{"hash":"sha256:55f213d6165fc03b4c54158bca202705b23d3b6dffc07cf3f9dd68b0601da09f"}} as unknown as DocumentNode<MattersPageQuery, MattersPageQueryVariables>;
export const MattersPage_MoreDocument = {"__meta__":{"hash":"sha256:07b3bafe0164bc85d26fb6977a7dbcb5789b44afdd0c09e806f6164e6e8ffdff"}} as unknown as DocumentNode<MattersPage_MoreQuery, MattersPage_MoreQueryVariables>;
export const RecordCommands_AddFileDocument = {"__meta__":{"hash":"sha256:aed6359bf19749edb8f171e7d888206eaff86b096a94f1945968f513071c5323"}} as unknown as DocumentNode<RecordCommands_AddFileMutation, RecordCommands_AddFileMutationVariables>;
export const RecordCommands_AddVersionDocument = {"__meta__":{"hash":"sha256:b6bf8f8a23c8d1d83be04ecd2cfc23733a1216a0affc1b82b6e3dd71d789eb6c"}} as unknown as DocumentNode<RecordCommands_AddVersionMutation, RecordCommands_AddVersionMutationVariables>;
export const RecordCommands_AddNoteDocument = {"__meta__":{"hash":"sha256:dd3cf8bfd6afcef8a230db88cbd1fe93fe8a75333647a7d06cbbe4dfa60562d2"}} as unknown as DocumentNode<RecordCommands_AddNoteMutation, RecordCommands_AddNoteMutationVariables>;
export const RecordCommands_WithdrawNoteDocument = {"__meta__":{"hash":"sha256:0b4dae3088ba698a886085852cbd3ef3b1a46533442edd19f4bde5c2e57449a1"}} as unknown as DocumentNode<RecordCommands_WithdrawNoteMutation, RecordCommands_WithdrawNoteMutationVariables>;
export const SignUpDocument = {"__meta__":{"hash":"sha256:19224f0004f0aee0558f9e52a14f1f0224c2f0cb5b93eb55d0c324b208eb9cce"}} as unknown as DocumentNode<SignUpMutation, SignUpMutationVariables>;