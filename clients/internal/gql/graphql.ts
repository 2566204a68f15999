/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What a portal user is here for. */
export type AccessType =
  /** Both. */
  | 'BOTH'
  /** Asks for legal work and follows it; can never approve or sign. */
  | 'CLIENT'
  /** May be named approver or signee of a contract. */
  | 'COLLABORATOR'
  /**
   * Signs what they are named signee of, and sees nothing else. Of no company; never requester, watcher or deputy, and nobody
   * signs up as one.
   */
  | 'GUEST';

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

/** Whom to let in. */
export type ApproveSignUpInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** The company the person belongs to; null for none. */
  companyId?: string | null | undefined;
  /** Id of the portal user. */
  portalUserId: string;
  /** The version you saw. */
  version: number;
};

/** What clients may do with files; what is left out stays as it is. */
export type AttachmentControlsInput = {
  /** Whether clients read only the name of a contract's file until the contract is approved (R21). */
  downloadOnlyAfterApproval?: boolean | null | undefined;
  /** Whether clients may delete the files they uploaded. */
  mayDelete?: boolean | null | undefined;
  /** Whether requesters may upload files to their records. */
  mayUpload?: boolean | null | undefined;
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

/** Why somebody is no longer of the company they were of (R9b). */
export type CompanyChange =
  /** The company was wrong: the records they asked for move along; watchers of the old company lose them. */
  | 'CORRECTION'
  /** They left: the records stay with the old company, and the person loses them. */
  | 'LEFT';

/** Which companies to list. */
export type CompanyFilter = {
  /**
   * Words that are all found in the name. Accents, case, digits of other scripts, forms of Arabic letters and marks nobody
   * sees do not matter. At most 100 characters.
   */
  search?: string | null | undefined;
};

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

/** Somebody who is bound by a contract. */
export type ContractPartyInput = {
  /** What it is in the contract; at most 100 characters. */
  category?: string | null | undefined;
  /** Name of the person or company, 1 to 200 characters. */
  name: string;
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

/** A new client company. */
export type CreateCompanyInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** 1 to 200 characters, unique. */
  name: string;
  /** Who sees whose records; NONE when left out. */
  requestSharing?: RequestSharing | null | undefined;
};

/** A new contract. */
export type CreateContractInput = {
  /** Who looks after it; the creator when left out. */
  assigneeId?: string | null | undefined;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** The company it is done for. */
  companyId?: string | null | undefined;
  /** The date written on it. */
  contractDate?: string | null | undefined;
  /** ISO 4217. */
  currency?: string | null | undefined;
  /** At most 10,000 characters. */
  description?: string | null | undefined;
  /** Last day in force, not before `startDate`. */
  endDate?: string | null | undefined;
  /** The legal team's name for it, 1 to 200 characters. */
  name: string;
  /** Who is bound by it; at most 20. */
  parties?: Array<ContractPartyInput> | null | undefined;
  /** What clients read instead of `name`; at most 200 characters. */
  portalTitle?: string | null | undefined;
  /** MEDIUM when left out. */
  priority?: Priority | null | undefined;
  /** Whether only its creator, its assignee and those named see it among the legal team (V12); false when left out. */
  private?: boolean | null | undefined;
  /** NONE when left out. */
  renewalType?: RenewalType | null | undefined;
  /** Who asked for it; naming somebody shows it to nobody. */
  requesterId?: string | null | undefined;
  /** Who else of the legal team sees it, and is told so; at most 50, only of a private one. */
  staffIds?: Array<string> | null | undefined;
  /** First day in force. */
  startDate?: string | null | undefined;
  /** Id of a contract type. */
  typeId: string;
  /** Amount, at most 16 digits before the point and as many after it as the currency has; wants `currency`. */
  value?: string | null | undefined;
};

/** A new department. */
export type CreateDepartmentInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** 1 to 100 characters, unique. */
  name: string;
};

/** Input of `createContractFolder` and `createMatterFolder`. */
export type CreateFolderInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** 1 to 255 characters, no slashes. */
  name: string;
  /** The folder it stands in; the top when left out. */
  parentId?: string | null | undefined;
  /** Id of the record. */
  recordId: string;
};

/** A new matter. */
export type CreateMatterInput = {
  /** Today at the firm when left out. */
  arrivalDate?: string | null | undefined;
  /** Who looks after it; the creator when left out. */
  assigneeId?: string | null | undefined;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** The company it is done for. */
  companyId?: string | null | undefined;
  /** At most 10,000 characters. */
  description?: string | null | undefined;
  /** Not before `arrivalDate`. */
  dueDate?: string | null | undefined;
  /** Matter or case. */
  kind: MatterKind;
  /** The legal team's name for it, 1 to 200 characters. */
  name: string;
  /** What clients read instead of `name`; at most 200 characters. */
  portalTitle?: string | null | undefined;
  /** Id of a practice area. */
  practiceAreaId: string;
  /** MEDIUM when left out. */
  priority?: Priority | null | undefined;
  /** Whether only its creator, its assignee and those named see it among the legal team (V12); false when left out. */
  private?: boolean | null | undefined;
  /** Who asked for it; naming somebody shows it to nobody. */
  requesterId?: string | null | undefined;
  /** Who else of the legal team sees it, and is told so; at most 50, only of a private one. */
  staffIds?: Array<string> | null | undefined;
};

/** A new user group. */
export type CreateUserGroupInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Its members, of the legal team; at most 200. */
  memberIds?: Array<string> | null | undefined;
  /** 1 to 100 characters, unique. */
  name: string;
};

/** Whom to deactivate. */
export type DeactivatePortalUserInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Id of the portal user. */
  portalUserId: string;
  /** The version you saw; left out, only the state has to be the one it starts from. */
  version?: number | null | undefined;
};

/** Whom to deactivate, and who takes over what they look after. */
export type DeactivateStaffUserInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Id of the staff user. */
  staffUserId: string;
  /** Who looks after their open records from now on. */
  toStaffUserId?: string | null | undefined;
};

/** Whose login change, and what becomes of it. */
export type DecideLoginChangeInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** What becomes of it. */
  decision: LoginChangeDecision;
  /** Id of the portal user. */
  portalUserId: string;
  /** The version of the person you saw: it grows when the change that waits becomes another. */
  version: number;
};

/** Changes to a company; what is left out stays as it is. */
export type EditCompanyInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Id of the company. */
  companyId: string;
  /** 1 to 200 characters, unique. Cannot be cleared. */
  name?: string | null | undefined;
  /** Who sees whose records. EVERYONE shows every record displayed for the company to all of its people. Cannot be cleared. */
  requestSharing?: RequestSharing | null | undefined;
  /** The version you saw. */
  version: number;
};

/** Changes to a contract; what is left out stays as it is. */
export type EditContractInput = {
  /** Null hands it to nobody. Of a private one FORBIDDEN to a LEGAL user who does not say who sees it (`mayRestrict`). */
  assigneeId?: string | null | undefined;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Null takes it from any company. */
  companyId?: string | null | undefined;
  /** Null clears it. */
  contractDate?: string | null | undefined;
  /** ISO 4217. */
  currency?: string | null | undefined;
  /** Null clears it. */
  description?: string | null | undefined;
  /** Null makes it open. */
  endDate?: string | null | undefined;
  /** 1 to 200 characters. */
  name?: string | null | undefined;
  /** Who is bound by it; at most 20. */
  parties?: Array<ContractPartyInput> | null | undefined;
  /** Null lets clients read `name`. */
  portalTitle?: string | null | undefined;
  /** How urgent it is. */
  priority?: Priority | null | undefined;
  /** Id of the contract. */
  recordId: string;
  /** How it goes on after its end date. */
  renewalType?: RenewalType | null | undefined;
  /** Null clears it. */
  startDate?: string | null | undefined;
  /** Id of a contract type. */
  typeId?: string | null | undefined;
  /** Null clears it. */
  value?: string | null | undefined;
  /** The version you saw. */
  version: number;
};

/** Changes to a department; what is left out stays as it is. */
export type EditDepartmentInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Id of the department. */
  departmentId: string;
  /** True ends it: it is offered nowhere any more, who is in it stays. False takes it back into use. */
  ended?: boolean | null | undefined;
  /** 1 to 100 characters, unique. */
  name?: string | null | undefined;
  /** The version you saw. */
  version: number;
};

/** Changes to a matter; what is left out stays as it is. */
export type EditMatterInput = {
  /** When the legal team received it. */
  arrivalDate?: string | null | undefined;
  /** Null hands it to nobody. Of a private one FORBIDDEN to a LEGAL user who does not say who sees it (`mayRestrict`). */
  assigneeId?: string | null | undefined;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Null takes it from any company. */
  companyId?: string | null | undefined;
  /** Null clears it. */
  description?: string | null | undefined;
  /** Null clears it. */
  dueDate?: string | null | undefined;
  /** 1 to 200 characters. */
  name?: string | null | undefined;
  /** Null lets clients read `name`. */
  portalTitle?: string | null | undefined;
  /** Id of a practice area. */
  practiceAreaId?: string | null | undefined;
  /** How urgent it is. */
  priority?: Priority | null | undefined;
  /** Id of the matter. */
  recordId: string;
  /** The version you saw. */
  version: number;
};

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

/** Changes to a portal user; what is left out stays as it is. */
export type EditPortalUserInput = {
  /** ADMIN only. A GUEST belongs to no company and no department and answers to nobody: clear these in the same change. */
  accessType?: AccessType | null | undefined;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Wanted when the person leaves a company. */
  companyChange?: CompanyChange | null | undefined;
  /** The company; null takes the person out of any. */
  companyId?: string | null | undefined;
  /** The department; null takes the person out of any. */
  departmentId?: string | null | undefined;
  /** Unique. */
  email?: string | null | undefined;
  /** 1 to 100 characters. */
  firstName?: string | null | undefined;
  /** At most 100 characters; null clears it. */
  jobTitle?: string | null | undefined;
  /** 1 to 100 characters. */
  lastName?: string | null | undefined;
  /** Language of mails and pages. */
  locale?: Locale | null | undefined;
  /** True: whoever becomes a GUEST loses what they are requester or watcher of, and this is meant. */
  losesRecords?: boolean | null | undefined;
  /**
   * Who the person answers to: an active or invited person of the same company; null is nobody. Who moves to another company
   * and names no manager there has none.
   */
  managerId?: string | null | undefined;
  /** At most 40 characters; null clears it. */
  mobile?: string | null | undefined;
  /** Id of the portal user. */
  portalUserId: string;
  /**
   * With LEFT: who of the company they leave becomes requester of what they asked for there, as by `movePortalUserRecords`.
   * Left out, the records stay as they are, and whoever looks after a displayed one is asked for a new requester.
   */
  recordsToId?: string | null | undefined;
  /** 3 to 60 letters, digits and `. _ -`, unique. */
  username?: string | null | undefined;
  /** The version you saw. */
  version: number;
};

/** Changes to a member of the legal team; what is left out stays as it is. */
export type EditStaffUserInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** 1 to 200 characters. */
  displayName?: string | null | undefined;
  /** Unique. */
  email?: string | null | undefined;
  /** At most 100 characters; null clears it. */
  jobTitle?: string | null | undefined;
  /** Language of mails and pages. */
  locale?: Locale | null | undefined;
  /** At most 40 characters; null clears it. */
  mobile?: string | null | undefined;
  /** What the person may do, from their next request on. */
  role?: StaffRole | null | undefined;
  /** Id of the staff user. */
  staffUserId: string;
  /** The version you saw. */
  version: number;
};

/** Changes to a user group; what is left out stays as it is. */
export type EditUserGroupInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** True ends it: it is offered nowhere any more. False takes it back into use. */
  ended?: boolean | null | undefined;
  /** All its members from now on, of the legal team; at most 200. */
  memberIds?: Array<string> | null | undefined;
  /** 1 to 100 characters, unique. */
  name?: string | null | undefined;
  /** Id of the group. */
  userGroupId: string;
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

/** Whose open records, and who takes them over. */
export type HandOverRecordsInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Whose records; deactivated or not. */
  staffUserId: string;
  /** Who looks after them from now on. */
  toStaffUserId: string;
};

/** Input of `hideContractFromPortal` and `hideMatterFromPortal`. */
export type HideFromPortalInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Id of the record. */
  recordId: string;
};

/** Days on which nobody of the firm works. HOLIDAY_WRONG for one without a name, that ends before it begins or is longer than 100 days. */
export type HolidayInput = {
  /** True: in every year. False: only in the year that is written. */
  everyYear: boolean;
  /** The first day. */
  from: string;
  /** What it is called, 1 to 100 characters. */
  name: string;
  /** The last day. */
  to: string;
};

/** People to invite: all of them, or nobody. */
export type InvitePortalUsersInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** True: nobody is added, the answer only says what they would be refused for. */
  onlyCheck?: boolean | null | undefined;
  /** 1 to 5,000. */
  people: Array<PersonToInvite>;
};

/** A member of the legal team to invite. */
export type InviteStaffUserInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** 1 to 200 characters. */
  displayName: string;
  /** Unique; the invitation goes there, and signing in works with it. */
  email: string;
  /** At most 100 characters. */
  jobTitle?: string | null | undefined;
  /** Language of the invitation; the firm's when left out. */
  locale?: Locale | null | undefined;
  /** At most 40 characters. */
  mobile?: string | null | undefined;
  /** What the person may do. */
  role: StaffRole;
};

/** A language of the product. Mails, refusals and labels come in it. */
export type Locale =
  /** Arabic, written right to left. */
  | 'AR'
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

/** What becomes of a login change that waits. */
export type LoginChangeDecision =
  /** The person signs in with the new address or username from now on. */
  | 'APPROVED'
  /** Nothing changes, and nothing waits any more. */
  | 'REJECTED';

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

/** Whether clients see a milestone while its contract is displayed. */
export type MilestoneVisibility =
  /** They do not, whoever of them added it. */
  | 'HIDDEN'
  /** They do. */
  | 'SHOWN';

/** Input of `moveContractAttachment` and `moveMatterAttachment`. */
export type MoveAttachmentInput = {
  /** Id of the file. */
  attachmentId: string;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** The folder to move it into; null for the top. */
  folderId?: string | null | undefined;
};

/** Input of `moveContractFolder` and `moveMatterFolder`. */
export type MoveFolderInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Id of the folder. */
  folderId: string;
  /** The folder to move it into; null for the top. */
  parentId?: string | null | undefined;
};

/** What a client asked for, and who is its requester from now on. */
export type MovePortalUserRecordsInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Who asked for them; deactivated or not, still of the company or not. */
  portalUserId: string;
  /** Their colleague at the company: active or invited. */
  toPortalUserId: string;
};

/** Which departments or user groups to list. */
export type NamedFilter = {
  /** Only those in use (false) or ended (true). */
  ended?: boolean | null | undefined;
  /**
   * Words that are all found in the name. Accents, case, digits of other scripts, forms of Arabic letters and marks nobody
   * sees do not matter. At most 100 characters.
   */
  search?: string | null | undefined;
};

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

/** A person to invite. */
export type PersonToInvite = {
  /** What the person is here for. */
  accessType: AccessType;
  /** The company the person belongs to. */
  companyId?: string | null | undefined;
  /** The same by the company's name, in whatever case; instead of `companyId`. */
  companyName?: string | null | undefined;
  /** The department the person is in. */
  departmentId?: string | null | undefined;
  /** Unique; the invitation goes there. */
  email: string;
  /** 1 to 100 characters. */
  firstName: string;
  /** At most 100 characters. */
  jobTitle?: string | null | undefined;
  /** 1 to 100 characters. */
  lastName: string;
  /** Language of the invitation; the firm's when left out. */
  locale?: Locale | null | undefined;
  /** Who the person answers to: an active or invited person of the same company. */
  managerId?: string | null | undefined;
  /** At most 40 characters. */
  mobile?: string | null | undefined;
  /** 3 to 60 letters, digits and `. _ -`, unique; made of the address when left out. */
  username?: string | null | undefined;
};

/** How far somebody came, step by step. */
export type PortalUserActivation =
  /** Has written a note, or added a file or a milestone. */
  | 'ACTED'
  /** Has signed in, and done nothing yet that the legal team sees. */
  | 'ENTERED'
  /** Was invited, or signed up, and was never here. */
  | 'INVITED';

/** Which portal users to list. Conditions combine with AND. */
export type PortalUserFilter = {
  /** Only people with one of these. */
  accessTypes?: Array<AccessType> | null | undefined;
  /** Only people who came this far and no further. */
  activation?: PortalUserActivation | null | undefined;
  /** Only people of this company. */
  companyId?: string | null | undefined;
  /** Only people of this department. */
  departmentId?: string | null | undefined;
  /** True: only people who never signed in. False: only those who did. */
  neverSignedIn?: boolean | null | undefined;
  /**
   * Words that are all found in the name, the username, the email, the job title, the mobile number (its spaces do not
   * matter), the name of the company or the company named at sign-up. Accents, case, digits of other scripts, forms of Arabic
   * letters and marks nobody sees do not matter. At most 100 characters.
   */
  search?: string | null | undefined;
  /** Only people in one of these states. */
  statuses?: Array<PortalUserStatus> | null | undefined;
};

/** The order of a list of portal users. */
export type PortalUserSort = {
  /** What it is sorted by. */
  by: PortalUserSortBy;
  /** True for the opposite order. */
  descending?: boolean | null | undefined;
};

/** What a list of portal users is sorted by. */
export type PortalUserSortBy =
  /** Name of the company, then their own; people of no company come last. */
  | 'COMPANY'
  /** The last invitation, longest ago first; people who signed up by themselves come before. */
  | 'INVITED'
  /** The last sign-in, longest ago first; people who never signed in come before. */
  | 'LAST_SIGN_IN'
  /** First and last name. */
  | 'NAME';

/** Where a portal user stands. Only ACTIVE signs in. */
export type PortalUserStatus =
  /** Can sign in. */
  | 'ACTIVE'
  /** Was deactivated: every session ended at once (R57). */
  | 'INACTIVE'
  /** Was mailed an invitation and has not set a password. */
  | 'INVITED'
  /** Signed up, waits for the legal team. */
  | 'PENDING_APPROVAL'
  /** Signed up and was refused. */
  | 'REJECTED'
  /** Signed up, address not proven yet. */
  | 'UNVERIFIED';

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

/** Whom to let in again. */
export type ReactivatePortalUserInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Id of the portal user. */
  portalUserId: string;
  /** The version you saw; left out, only the state has to be the one it starts from. */
  version?: number | null | undefined;
};

/** Whom to let in again. */
export type ReactivateStaffUserInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Id of the staff user. */
  staffUserId: string;
};

/** Input of `recallContractAttachment` and `recallMatterAttachment`. */
export type RecallAttachmentInput = {
  /** Id of the file. */
  attachmentId: string;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Why; clients who opened it are listed with it. At most 500 characters. */
  reason: string;
};

/** Whom to refuse, and why. */
export type RejectSignUpInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Id of the portal user. */
  portalUserId: string;
  /** Why, for the mail that tells them; at most 500 characters. Left out, the mail gives no reason. */
  reason?: string | null | undefined;
  /** The version you saw. */
  version: number;
};

/** Input of `renameContractAttachment` and `renameMatterAttachment`. */
export type RenameAttachmentInput = {
  /** Id of the file. */
  attachmentId: string;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** 1 to 255 characters, no slashes. */
  name: string;
};

/** Input of `renameContractFolder` and `renameMatterFolder`. */
export type RenameFolderInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Id of the folder. */
  folderId: string;
  /** 1 to 255 characters, no slashes. */
  name: string;
};

/** How a contract goes on after its end date. */
export type RenewalType =
  /** It goes on unless somebody ends it. */
  | 'AUTOMATIC'
  /** It ends. */
  | 'NONE'
  /** It goes on when both agree. */
  | 'OPTIONAL';

/** Who sees whose records inside one company. */
export type RequestSharing =
  /** Every portal user of the company sees every record displayed for it, unless its request type is confidential (V4). */
  | 'EVERYONE'
  /** A record is seen by its requester and its watchers. */
  | 'NONE';

/** Whose invitation to send again. */
export type ResendInvitationInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Id of the portal user. */
  portalUserId: string;
};

/** Whose invitation to send again. */
export type ResendStaffInvitationInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Id of the staff user. */
  staffUserId: string;
};

/** Input of `setContractAttachmentVisibility` and `setMatterAttachmentVisibility`. */
export type SetAttachmentVisibilityInput = {
  /** Id of the file. */
  attachmentId: string;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Shown, hidden or inherited: its own switch beats folder and record (R17). */
  visibility: Visibility;
};

/** Input of `setContractFolderVisibility` and `setMatterFolderVisibility`. */
export type SetFolderVisibilityInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Id of the folder. */
  folderId: string;
  /** Shown, hidden or inherited; everything inside without a switch of its own follows, now and later (R17). */
  visibility: Visibility;
};

/** Input of `setMilestoneVisibility`. */
export type SetMilestoneVisibilityInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Id of the milestone. */
  milestoneId: string;
  /** Shown or hidden. */
  visibility: MilestoneVisibility;
};

/** Input of `setContractPrivacy` and `setMatterPrivacy`. */
export type SetPrivacyInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** True to restrict it to its creator, its assignee and `staffIds`; false to open it to the whole legal team. */
  private: boolean;
  /** Id of the record. */
  recordId: string;
  /** Who else of the legal team sees it, instead of those named before; at most 50, and nobody when it is opened. */
  staffIds: Array<string>;
  /** The version you saw. */
  version: number;
};

/** The first ADMIN and the firm's name. */
export type SetUpFirmInput = {
  /** ISO 4217: the currency amounts are proposed in; `USD` when left out. */
  currency?: string | null | undefined;
  /** Full name of the first ADMIN. */
  displayName: string;
  /** Address of the first ADMIN. */
  email: string;
  /** Name of the firm, 1 to 200 characters. */
  firmName: string;
  /** Language of the firm and the ADMIN. */
  locale: Locale;
  /** 10 to 128 characters. */
  password: string;
  /** IANA name such as `Asia/Beirut`: by its days contracts end and things are due; `UTC` when left out. */
  timeZone?: string | null | undefined;
  /** The secret after `#` in the printed address. */
  token: string;
};

/** To whom a contract is displayed. */
export type ShowContractInPortalInput = {
  /** Whether attachments without a mark of their own are visible. */
  attachmentsVisible: boolean;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Files hidden in the same step: unticked in the dialog (R14b). */
  hideAttachmentIds?: Array<string> | null | undefined;
  /** Milestones hidden in the same step (R14b). */
  hideMilestoneIds?: Array<string> | null | undefined;
  /** Id of the contract. */
  recordId: string;
  /** The portal user who asked for it; refused when missing (R2). */
  requesterId?: string | null | undefined;
  /** Files shown in the same step: hidden by hand before, ticked in the dialog (R17c). */
  showAttachmentIds?: Array<string> | null | undefined;
  /** Milestones shown in the same step. */
  showMilestoneIds?: Array<string> | null | undefined;
  /** The version you saw. */
  version: number;
  /** Portal users of the requester's company who may look at it too; at most 100. */
  watcherIds: Array<string>;
};

/** To whom a matter is displayed. */
export type ShowMatterInPortalInput = {
  /** Whether attachments without a mark of their own are visible. */
  attachmentsVisible: boolean;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Files hidden in the same step: unticked in the dialog (R14b). */
  hideAttachmentIds?: Array<string> | null | undefined;
  /** Id of the matter. */
  recordId: string;
  /** The portal user who asked for it; refused when missing (R2). */
  requesterId?: string | null | undefined;
  /** Files shown in the same step: hidden by hand before, ticked in the dialog (R17c). */
  showAttachmentIds?: Array<string> | null | undefined;
  /** The version you saw. */
  version: number;
  /** Portal users of the requester's company who may look at it too; at most 100. */
  watcherIds: Array<string>;
};

/** As what people may sign up. */
export type SignUpAllowed =
  /** The person says which of the two; never both. */
  | 'BOTH'
  /** Everybody who signs up becomes a CLIENT. */
  | 'CLIENT'
  /** Everybody who signs up becomes a COLLABORATOR. */
  | 'COLLABORATOR';

/** What comes after somebody who signed up has proven their address. */
export type SignUpApproval =
  /** They are active at once. */
  | 'BY_DEFAULT'
  /** They wait until an ADMIN lets them in or refuses. */
  | 'BY_STAFF';

/** Whether, as what and how people may sign up by themselves; what is left out stays as it is. */
export type SignUpSettingsInput = {
  /** As what. */
  allowed?: SignUpAllowed | null | undefined;
  /** What comes after the address is proven. */
  approval?: SignUpApproval | null | undefined;
  /** Whether people may sign up by themselves (R56). */
  enabled?: boolean | null | undefined;
};

/** What a member of the legal team may do. */
export type StaffRole =
  /** Everything, and the settings, the people and the invitations. */
  | 'ADMIN'
  /** Everything on records, except private records of others (V12); edits clients' data. */
  | 'LEGAL';

/** Which members of the legal team to list. Conditions combine with AND. */
export type StaffUserFilter = {
  /** Only people of this role. */
  role?: StaffRole | null | undefined;
  /**
   * Words that are all found in the name, the email or the job title. Accents, case, digits of other scripts, forms of Arabic
   * letters and marks nobody sees do not matter. At most 100 characters.
   */
  search?: string | null | undefined;
  /** Only people in one of these states; those who can sign in when left out. */
  statuses?: Array<StaffUserStatus> | null | undefined;
};

/** Where a staff user stands. */
export type StaffUserStatus =
  /** Can sign in. */
  | 'ACTIVE'
  /** Can no longer sign in; all sessions ended. */
  | 'INACTIVE'
  /** Was mailed an invitation and has not set a password. */
  | 'INVITED';

/** Changes to the firm; what is left out stays as it is. */
export type UpdateFirmInput = {
  /** `#rrggbb`; null for the product's own. Any colour but green: shades that can be read are made of it. */
  accent?: string | null | undefined;
  /** Postal address in one line, at most 300 characters; null for none. */
  address?: string | null | undefined;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** ISO 4217: the currency amounts are proposed in. Amounts that are written stay what they are. */
  currency?: string | null | undefined;
  /** Language used where a person's own is not known. */
  locale?: Locale | null | undefined;
  /**
   * A finished upload of the viewer's for the firm; null for no logo. A PNG picture of 16 to 1,024 pixels a side and at most
   * 300,000 bytes, of which only the picture is kept: LOGO_REFUSED else.
   */
  logoUploadId?: string | null | undefined;
  /** 1 to 200 characters. */
  name?: string | null | undefined;
  /** IANA name such as `Asia/Beirut`. What is due and when contracts end is judged by its days at once. */
  timeZone?: string | null | undefined;
  /** The version you saw. */
  version: number;
};

/** Changes to the portal settings; what is left out stays as it is. */
export type UpdatePortalSettingsInput = {
  /** What clients may do with files. */
  attachmentControls?: AttachmentControlsInput | null | undefined;
  /** Whether the attachments switch of the share dialog starts on (R16). */
  attachmentsVisibleByDefault?: boolean | null | undefined;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Whether a requester may add milestones (R24). */
  clientsMayAddMilestones?: boolean | null | undefined;
  /** Whether clients may write notes (R40). */
  clientsMayComment?: boolean | null | undefined;
  /** Whether requesters may edit their own milestones while OPEN. */
  clientsMayEditMilestones?: boolean | null | undefined;
  /** Whether LEGAL may invite a CLIENT into an existing company. */
  legalMayInviteClients?: boolean | null | undefined;
  /** Whether, as what and how people may sign up by themselves. */
  signUp?: SignUpSettingsInput | null | undefined;
  /** The version you saw. */
  version: number;
  /** When the firm works. */
  workingCalendar?: WorkingCalendarInput | null | undefined;
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

/** Whether clients see a file or folder: the switch of its own. */
export type Visibility =
  /** Hidden, whatever the folder or the record says. */
  | 'HIDDEN'
  /** As the nearest folder that says something, else as the record's attachments switch. */
  | 'INHERITED'
  /** Shown, whatever the folder or the record says. */
  | 'SHOWN';

/** Why a file is visible in the portal or not. Staff only. */
export type VisibilityOrigin =
  /** It inherits from the nearest folder that says something. */
  | 'FOLDER'
  /** It is read with its note. */
  | 'NOTE'
  /** Its own switch says so. */
  | 'OWN'
  /** No folder says anything: it inherits the record's attachments switch. */
  | 'RECORD';

/** A day of the week. */
export type Weekday =
  /** Friday. */
  | 'FRIDAY'
  /** Monday. */
  | 'MONDAY'
  /** Saturday. */
  | 'SATURDAY'
  /** Sunday. */
  | 'SUNDAY'
  /** Thursday. */
  | 'THURSDAY'
  /** Tuesday. */
  | 'TUESDAY'
  /** Wednesday. */
  | 'WEDNESDAY';

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

/** When the firm works; what is left out stays as it is. The time zone is the firm's. */
export type WorkingCalendarInput = {
  /** All its holidays, at most 200. */
  holidays?: Array<HolidayInput> | null | undefined;
  /** All days of the week on which it works, each once. */
  week?: Array<WorkingDayInput> | null | undefined;
};

/** A day of the week on which the firm works. */
export type WorkingDayInput = {
  /** When it works: one to four times that do not overlap. WORKING_HOURS_WRONG else. */
  hours: Array<WorkingHoursInput>;
  /** Which. */
  weekday: Weekday;
};

/** A time in which the firm works. */
export type WorkingHoursInput = {
  /** As clocks show it: `09:00`. */
  from: string;
  /** Later than that; `24:00` is the end of the day. */
  to: string;
};

export type RecordAttachmentsQueryVariables = Exact<{
  id: string;
  isContract: boolean;
}>;


export type RecordAttachmentsQuery = { contract?: (
    { __typename: 'Contract', id: string }
    & { ' $fragmentRefs'?: { 'RecordFiles_Record_Contract_Fragment': RecordFiles_Record_Contract_Fragment } }
  ) | null, matter?: (
    { __typename: 'Matter', id: string }
    & { ' $fragmentRefs'?: { 'RecordFiles_Record_Matter_Fragment': RecordFiles_Record_Matter_Fragment } }
  ) | null };

export type StaffFile_AttachmentFragment = { __typename: 'Attachment', id: string, name: string, folderId: string | null, mime: string, size: number | null, version: number, uploadedAt: string, source: AttachmentSource, downloadable: boolean, recalledAt: string | null, recallReason: string | null, portalVisible: boolean | null, shownToClient: boolean | null, visibilityOrigin: VisibilityOrigin | null, visibilityFolderId: string | null, uploadedBy:
    | { __typename: 'PortalUser', id: string, displayName: string }
    | { __typename: 'StaffUser', id: string, displayName: string }
   | null } & { ' $fragmentName'?: 'StaffFile_AttachmentFragment' };

export type StaffFolder_FolderFragment = { __typename: 'Folder', id: string, name: string, parentId: string | null, portalVisible: boolean | null, shownToClient: boolean | null } & { ' $fragmentName'?: 'StaffFolder_FolderFragment' };

type RecordFiles_Record_Contract_Fragment = { __typename: 'Contract', id: string, share: { __typename: 'PortalShare', visible: boolean, attachmentsVisible: boolean } | null, folders: Array<(
    { __typename: 'Folder', id: string }
    & { ' $fragmentRefs'?: { 'StaffFolder_FolderFragment': StaffFolder_FolderFragment } }
  )>, attachments: Array<(
    { __typename: 'Attachment', id: string }
    & { ' $fragmentRefs'?: { 'StaffFile_AttachmentFragment': StaffFile_AttachmentFragment } }
  )>, notes: Array<{ __typename: 'Note', id: string, audience: NoteAudience, attachments: Array<{ __typename: 'Attachment', id: string }> }> } & { ' $fragmentName'?: 'RecordFiles_Record_Contract_Fragment' };

type RecordFiles_Record_Matter_Fragment = { __typename: 'Matter', id: string, share: { __typename: 'PortalShare', visible: boolean, attachmentsVisible: boolean } | null, folders: Array<(
    { __typename: 'Folder', id: string }
    & { ' $fragmentRefs'?: { 'StaffFolder_FolderFragment': StaffFolder_FolderFragment } }
  )>, attachments: Array<(
    { __typename: 'Attachment', id: string }
    & { ' $fragmentRefs'?: { 'StaffFile_AttachmentFragment': StaffFile_AttachmentFragment } }
  )>, notes: Array<{ __typename: 'Note', id: string, audience: NoteAudience, attachments: Array<{ __typename: 'Attachment', id: string }> }> } & { ' $fragmentName'?: 'RecordFiles_Record_Matter_Fragment' };

export type RecordFiles_RecordFragment =
  | RecordFiles_Record_Contract_Fragment
  | RecordFiles_Record_Matter_Fragment
;

export type FileCommands_CreateFolderMutationVariables = Exact<{
  input: CreateFolderInput;
  isContract: boolean;
}>;


export type FileCommands_CreateFolderMutation = { createContractFolder?: { __typename: 'CreateFolderPayload', folder: { __typename: 'Folder', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> }, createMatterFolder?: { __typename: 'CreateFolderPayload', folder: { __typename: 'Folder', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type FileCommands_RenameFolderMutationVariables = Exact<{
  input: RenameFolderInput;
  isContract: boolean;
}>;


export type FileCommands_RenameFolderMutation = { renameContractFolder?: { __typename: 'RenameFolderPayload', folder: { __typename: 'Folder', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> }, renameMatterFolder?: { __typename: 'RenameFolderPayload', folder: { __typename: 'Folder', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type FileCommands_MoveFolderMutationVariables = Exact<{
  input: MoveFolderInput;
  isContract: boolean;
}>;


export type FileCommands_MoveFolderMutation = { moveContractFolder?: { __typename: 'MoveFolderPayload', folder: { __typename: 'Folder', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> }, moveMatterFolder?: { __typename: 'MoveFolderPayload', folder: { __typename: 'Folder', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type FileCommands_SetFolderVisibilityMutationVariables = Exact<{
  input: SetFolderVisibilityInput;
  isContract: boolean;
}>;


export type FileCommands_SetFolderVisibilityMutation = { setContractFolderVisibility?: { __typename: 'SetFolderVisibilityPayload', folder: { __typename: 'Folder', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> }, setMatterFolderVisibility?: { __typename: 'SetFolderVisibilityPayload', folder: { __typename: 'Folder', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type FileCommands_AddMutationVariables = Exact<{
  input: AddAttachmentInput;
  isContract: boolean;
}>;


export type FileCommands_AddMutation = { addContractAttachment?: { __typename: 'AddAttachmentPayload', attachment: { __typename: 'Attachment', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> }, addMatterAttachment?: { __typename: 'AddAttachmentPayload', attachment: { __typename: 'Attachment', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type FileCommands_AddVersionMutationVariables = Exact<{
  input: AddAttachmentVersionInput;
  isContract: boolean;
}>;


export type FileCommands_AddVersionMutation = { addContractAttachmentVersion?: { __typename: 'AddAttachmentVersionPayload', attachment: { __typename: 'Attachment', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> }, addMatterAttachmentVersion?: { __typename: 'AddAttachmentVersionPayload', attachment: { __typename: 'Attachment', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type FileCommands_RenameMutationVariables = Exact<{
  input: RenameAttachmentInput;
  isContract: boolean;
}>;


export type FileCommands_RenameMutation = { renameContractAttachment?: { __typename: 'RenameAttachmentPayload', attachment: { __typename: 'Attachment', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> }, renameMatterAttachment?: { __typename: 'RenameAttachmentPayload', attachment: { __typename: 'Attachment', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type FileCommands_MoveMutationVariables = Exact<{
  input: MoveAttachmentInput;
  isContract: boolean;
}>;


export type FileCommands_MoveMutation = { moveContractAttachment?: { __typename: 'MoveAttachmentPayload', attachment: { __typename: 'Attachment', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> }, moveMatterAttachment?: { __typename: 'MoveAttachmentPayload', attachment: { __typename: 'Attachment', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type FileCommands_SetVisibilityMutationVariables = Exact<{
  input: SetAttachmentVisibilityInput;
  isContract: boolean;
}>;


export type FileCommands_SetVisibilityMutation = { setContractAttachmentVisibility?: { __typename: 'SetAttachmentVisibilityPayload', attachment: { __typename: 'Attachment', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> }, setMatterAttachmentVisibility?: { __typename: 'SetAttachmentVisibilityPayload', attachment: { __typename: 'Attachment', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type FileCommands_RecallMutationVariables = Exact<{
  input: RecallAttachmentInput;
  isContract: boolean;
}>;


export type FileCommands_RecallMutation = { recallContractAttachment?: { __typename: 'RecallAttachmentPayload', attachment: { __typename: 'Attachment', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> }, recallMatterAttachment?: { __typename: 'RecallAttachmentPayload', attachment: { __typename: 'Attachment', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

type FilePast_Record_Contract_Fragment = { __typename: 'Contract', attachments: Array<{ __typename: 'Attachment', id: string, versions: Array<{ __typename: 'AttachmentVersion', version: number, size: number | null, mime: string, uploadedAt: string, uploadedBy:
        | { __typename: 'PortalUser', id: string, displayName: string }
        | { __typename: 'StaffUser', id: string, displayName: string }
       | null }>, readings: Array<{ __typename: 'AttachmentReading', version: number, firstAt: string, lastAt: string, count: number, reader:
        | { __typename: 'PortalUser', id: string, displayName: string }
        | { __typename: 'StaffUser', id: string, displayName: string }
       | null }> | null }> } & { ' $fragmentName'?: 'FilePast_Record_Contract_Fragment' };

type FilePast_Record_Matter_Fragment = { __typename: 'Matter', attachments: Array<{ __typename: 'Attachment', id: string, versions: Array<{ __typename: 'AttachmentVersion', version: number, size: number | null, mime: string, uploadedAt: string, uploadedBy:
        | { __typename: 'PortalUser', id: string, displayName: string }
        | { __typename: 'StaffUser', id: string, displayName: string }
       | null }>, readings: Array<{ __typename: 'AttachmentReading', version: number, firstAt: string, lastAt: string, count: number, reader:
        | { __typename: 'PortalUser', id: string, displayName: string }
        | { __typename: 'StaffUser', id: string, displayName: string }
       | null }> | null }> } & { ' $fragmentName'?: 'FilePast_Record_Matter_Fragment' };

export type FilePast_RecordFragment =
  | FilePast_Record_Contract_Fragment
  | FilePast_Record_Matter_Fragment
;

export type FilePastQueryVariables = Exact<{
  id: string;
  isContract: boolean;
}>;


export type FilePastQuery = { contract?: (
    { __typename: 'Contract', id: string }
    & { ' $fragmentRefs'?: { 'FilePast_Record_Contract_Fragment': FilePast_Record_Contract_Fragment } }
  ) | null, matter?: (
    { __typename: 'Matter', id: string }
    & { ' $fragmentRefs'?: { 'FilePast_Record_Matter_Fragment': FilePast_Record_Matter_Fragment } }
  ) | null };

export type CompanyPeopleQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: PortalUserFilter;
}>;


export type CompanyPeopleQuery = { portalUsers: { __typename: 'PortalUserConnection', nodes: Array<{ __typename: 'PortalUser', id: string, displayName: string, jobTitle: string | null, accessType: AccessType | null, status: PortalUserStatus | null, version: number | null, activation: PortalUserActivation | null, invitedAt: string | null, lastLoginAt: string | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, totalCount: { __typename: 'Count', value: number, capped: boolean } | null } | null };

export type CompanyContractsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: ContractFilter;
}>;


export type CompanyContractsQuery = { contracts: { __typename: 'ContractConnection', nodes: Array<(
      { __typename: 'Contract', id: string, stage: ContractStage, stageSince: string, expired: boolean, waitsFor: ContractTurn, endDate: string | null }
      & { ' $fragmentRefs'?: { 'RecordRow_Record_Contract_Fragment': RecordRow_Record_Contract_Fragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, totalCount: { __typename: 'Count', value: number, capped: boolean } | null } | null };

export type CompanyMattersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: MatterFilter;
}>;


export type CompanyMattersQuery = { matters: { __typename: 'MatterConnection', nodes: Array<(
      { __typename: 'Matter', id: string, statusSince: string, dueDate: string | null, status: { __typename: 'MatterStatus', id: string, label: string, waitsFor: MatterTurn, expectedDays: number | null } }
      & { ' $fragmentRefs'?: { 'RecordRow_Record_Matter_Fragment': RecordRow_Record_Matter_Fragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, totalCount: { __typename: 'Count', value: number, capped: boolean } | null } | null, matterStatuses: Array<{ __typename: 'MatterStatus', id: string, label: string, category: WorkflowCategory, order: number }> | null };

export type CompanySharingQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  companyId: string;
}>;


export type CompanySharingQuery = { portalUsers: { __typename: 'PortalUserConnection', nodes: Array<{ __typename: 'PortalUser', id: string, displayName: string, status: PortalUserStatus | null, contractStanding: { __typename: 'RecordStanding', shown: { __typename: 'Count', value: number, capped: boolean }, watched: { __typename: 'Count', value: number, capped: boolean } } | null, matterStanding: { __typename: 'RecordStanding', shown: { __typename: 'Count', value: number, capped: boolean }, watched: { __typename: 'Count', value: number, capped: boolean } } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, totalCount: { __typename: 'Count', value: number, capped: boolean } | null } | null };

export type CompanySharing_SaveMutationVariables = Exact<{
  input: EditCompanyInput;
}>;


export type CompanySharing_SaveMutation = { editCompany: { __typename: 'EditCompanyPayload', company: { __typename: 'Company', id: string, name: string, requestSharing: RequestSharing | null, version: number | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type CompanyPageQueryVariables = Exact<{
  id: string;
}>;


export type CompanyPageQuery = { company: { __typename: 'Company', id: string, name: string, requestSharing: RequestSharing | null, version: number | null, peopleCount: number | null, activation: { __typename: 'CompanyActivation', invited: { __typename: 'Count', value: number, capped: boolean }, entered: { __typename: 'Count', value: number, capped: boolean }, acted: { __typename: 'Count', value: number, capped: boolean } } | null, displayedContracts: { __typename: 'Count', value: number, capped: boolean } | null, displayedMatters: { __typename: 'Count', value: number, capped: boolean } | null } | null };

export type ContractDetails_ContractFragment = (
  { __typename: 'Contract', value: string | null, currency: string | null, contractDate: string | null, startDate: string | null, endDate: string | null, renewalType: RenewalType, type: { __typename: 'ContractType', id: string, label: string }, parties: Array<{ __typename: 'ContractParty', name: string, category: string | null }> }
  & { ' $fragmentRefs'?: { 'RecordFacts_Record_Contract_Fragment': RecordFacts_Record_Contract_Fragment } }
) & { ' $fragmentName'?: 'ContractDetails_ContractFragment' };

export type ContractForm_ContractFragment = (
  { __typename: 'Contract', id: string, version: number | null, value: string | null, currency: string | null, contractDate: string | null, startDate: string | null, endDate: string | null, renewalType: RenewalType, type: { __typename: 'ContractType', id: string, label: string }, parties: Array<{ __typename: 'ContractParty', name: string, category: string | null }> }
  & { ' $fragmentRefs'?: { 'RecordForm_Record_Contract_Fragment': RecordForm_Record_Contract_Fragment } }
) & { ' $fragmentName'?: 'ContractForm_ContractFragment' };

export type ContractEdit_SaveMutationVariables = Exact<{
  input: EditContractInput;
}>;


export type ContractEdit_SaveMutation = { saved: { __typename: 'EditContractPayload', record: (
      { __typename: 'Contract' }
      & { ' $fragmentRefs'?: { 'ContractForm_ContractFragment': ContractForm_ContractFragment } }
    ) | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ContractMilestonesQueryVariables = Exact<{
  id: string;
}>;


export type ContractMilestonesQuery = { contract: { __typename: 'Contract', id: string, value: string | null, currency: string | null, share: { __typename: 'PortalShare', visible: boolean } | null, attachments: Array<{ __typename: 'Attachment', id: string, name: string, mime: string, size: number | null, version: number, downloadable: boolean, recalledAt: string | null }>, milestones: Array<(
      { __typename: 'Milestone', id: string }
      & { ' $fragmentRefs'?: { 'StaffMilestone_MilestoneFragment': StaffMilestone_MilestoneFragment } }
    )> } | null };

export type ContractMilestones_SetVisibilityMutationVariables = Exact<{
  input: SetMilestoneVisibilityInput;
}>;


export type ContractMilestones_SetVisibilityMutation = { setMilestoneVisibility: { __typename: 'SetMilestoneVisibilityPayload', milestone: { __typename: 'Milestone', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ContractPeekQueryVariables = Exact<{
  id: string;
}>;


export type ContractPeekQuery = { contract: (
    { __typename: 'Contract', id: string, stage: ContractStage, stageSince: string, expired: boolean, waitsFor: ContractTurn, value: string | null, currency: string | null, startDate: string | null, endDate: string | null, type: { __typename: 'ContractType', id: string, label: string }, parties: Array<{ __typename: 'ContractParty', name: string }>, company: { __typename: 'Company', id: string, name: string } | null }
    & { ' $fragmentRefs'?: { 'Peek_Record_Contract_Fragment': Peek_Record_Contract_Fragment } }
  ) | null };

export type CreateContractDialog_CreateMutationVariables = Exact<{
  input: CreateContractInput;
}>;


export type CreateContractDialog_CreateMutation = { created: { __typename: 'CreateContractPayload', record: { __typename: 'Contract', id: string, reference: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

type RecordHistory_Record_Contract_Fragment = { __typename: 'Contract', folders: Array<{ __typename: 'Folder', id: string, name: string }>, history: { __typename: 'HistoryConnection', verified: boolean, nodes: Array<{ __typename: 'HistoryEntry', id: string, type: string, occurredAt: string, facts: string, actor:
        | { __typename: 'PortalUser', id: string, displayName: string }
        | { __typename: 'StaffUser', id: string, displayName: string }
       | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } & { ' $fragmentName'?: 'RecordHistory_Record_Contract_Fragment' };

type RecordHistory_Record_Matter_Fragment = { __typename: 'Matter', folders: Array<{ __typename: 'Folder', id: string, name: string }>, history: { __typename: 'HistoryConnection', verified: boolean, nodes: Array<{ __typename: 'HistoryEntry', id: string, type: string, occurredAt: string, facts: string, actor:
        | { __typename: 'PortalUser', id: string, displayName: string }
        | { __typename: 'StaffUser', id: string, displayName: string }
       | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } & { ' $fragmentName'?: 'RecordHistory_Record_Matter_Fragment' };

export type RecordHistory_RecordFragment =
  | RecordHistory_Record_Contract_Fragment
  | RecordHistory_Record_Matter_Fragment
;

export type RecordHistoryQueryVariables = Exact<{
  id: string;
  isContract: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type RecordHistoryQuery = { contract?: (
    { __typename: 'Contract', id: string }
    & { ' $fragmentRefs'?: { 'RecordHistory_Record_Contract_Fragment': RecordHistory_Record_Contract_Fragment } }
  ) | null, matter?: (
    { __typename: 'Matter', id: string }
    & { ' $fragmentRefs'?: { 'RecordHistory_Record_Matter_Fragment': RecordHistory_Record_Matter_Fragment } }
  ) | null, staffUsers: { __typename: 'StaffUserConnection', nodes: Array<{ __typename: 'StaffUser', id: string, displayName: string }> } | null };

export type CreateMatterDialog_CreateMutationVariables = Exact<{
  input: CreateMatterInput;
}>;


export type CreateMatterDialog_CreateMutation = { created: { __typename: 'CreateMatterPayload', record: { __typename: 'Matter', id: string, reference: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type MatterDetails_MatterFragment = (
  { __typename: 'Matter', kind: MatterKind, arrivalDate: string, dueDate: string | null, closedAt: string | null, practiceArea: { __typename: 'PracticeArea', id: string, label: string } }
  & { ' $fragmentRefs'?: { 'RecordFacts_Record_Matter_Fragment': RecordFacts_Record_Matter_Fragment } }
) & { ' $fragmentName'?: 'MatterDetails_MatterFragment' };

export type MatterForm_MatterFragment = (
  { __typename: 'Matter', id: string, version: number | null, kind: MatterKind, arrivalDate: string, dueDate: string | null, practiceArea: { __typename: 'PracticeArea', id: string, label: string } }
  & { ' $fragmentRefs'?: { 'RecordForm_Record_Matter_Fragment': RecordForm_Record_Matter_Fragment } }
) & { ' $fragmentName'?: 'MatterForm_MatterFragment' };

export type MatterEdit_SaveMutationVariables = Exact<{
  input: EditMatterInput;
}>;


export type MatterEdit_SaveMutation = { saved: { __typename: 'EditMatterPayload', record: (
      { __typename: 'Matter' }
      & { ' $fragmentRefs'?: { 'MatterForm_MatterFragment': MatterForm_MatterFragment } }
    ) | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type MatterPeekQueryVariables = Exact<{
  id: string;
}>;


export type MatterPeekQuery = { matter: (
    { __typename: 'Matter', id: string, kind: MatterKind, statusSince: string, arrivalDate: string, dueDate: string | null, status: { __typename: 'MatterStatus', id: string, label: string, waitsFor: MatterTurn, expectedDays: number | null }, practiceArea: { __typename: 'PracticeArea', id: string, label: string }, company: { __typename: 'Company', id: string, name: string } | null }
    & { ' $fragmentRefs'?: { 'Peek_Record_Matter_Fragment': Peek_Record_Matter_Fragment } }
  ) | null };

export type MilestoneDialog_AddMutationVariables = Exact<{
  input: AddMilestoneInput;
}>;


export type MilestoneDialog_AddMutation = { addMilestone: { __typename: 'AddMilestonePayload', milestone: { __typename: 'Milestone', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type MilestoneDialog_EditMutationVariables = Exact<{
  input: EditMilestoneInput;
}>;


export type MilestoneDialog_EditMutation = { editMilestone: { __typename: 'EditMilestonePayload', milestone: (
      { __typename: 'Milestone', id: string }
      & { ' $fragmentRefs'?: { 'StaffMilestone_MilestoneFragment': StaffMilestone_MilestoneFragment } }
    ) | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type StaffMilestone_MilestoneFragment = { __typename: 'Milestone', id: string, version: number | null, title: string, description: string | null, amount: string | null, currency: string | null, percentage: string | null, startDate: string | null, dueDate: string | null, status: MilestoneStatus, financialStatus: FinancialStatus, editable: boolean, portalVisible: boolean | null, shownToClient: boolean | null, attachments: Array<{ __typename: 'Attachment', id: string, name: string, mime: string, size: number | null, version: number, downloadable: boolean, recalledAt: string | null }>, createdBy:
    | { __typename: 'PortalUser', id: string, displayName: string }
    | { __typename: 'StaffUser', id: string, displayName: string }
   | null } & { ' $fragmentName'?: 'StaffMilestone_MilestoneFragment' };

type RecordNotes_Record_Contract_Fragment = { __typename: 'Contract', notes: Array<{ __typename: 'Note', id: string, body: string | null, audience: NoteAudience, createdAt: string, mailsAt: string | null, withdrawnAt: string | null, mine: boolean, author:
      | { __typename: 'PortalUser', id: string, displayName: string }
      | { __typename: 'StaffUser', id: string, displayName: string }
     | null, attachments: Array<(
      { __typename: 'Attachment', id: string }
      & { ' $fragmentRefs'?: { 'StaffFile_AttachmentFragment': StaffFile_AttachmentFragment } }
    )> }> } & { ' $fragmentName'?: 'RecordNotes_Record_Contract_Fragment' };

type RecordNotes_Record_Matter_Fragment = { __typename: 'Matter', notes: Array<{ __typename: 'Note', id: string, body: string | null, audience: NoteAudience, createdAt: string, mailsAt: string | null, withdrawnAt: string | null, mine: boolean, author:
      | { __typename: 'PortalUser', id: string, displayName: string }
      | { __typename: 'StaffUser', id: string, displayName: string }
     | null, attachments: Array<(
      { __typename: 'Attachment', id: string }
      & { ' $fragmentRefs'?: { 'StaffFile_AttachmentFragment': StaffFile_AttachmentFragment } }
    )> }> } & { ' $fragmentName'?: 'RecordNotes_Record_Matter_Fragment' };

export type RecordNotes_RecordFragment =
  | RecordNotes_Record_Contract_Fragment
  | RecordNotes_Record_Matter_Fragment
;

export type RecordNotesQueryVariables = Exact<{
  id: string;
  isContract: boolean;
}>;


export type RecordNotesQuery = { contract?: (
    { __typename: 'Contract', id: string }
    & { ' $fragmentRefs'?: { 'RecordNotes_Record_Contract_Fragment': RecordNotes_Record_Contract_Fragment } }
  ) | null, matter?: (
    { __typename: 'Matter', id: string }
    & { ' $fragmentRefs'?: { 'RecordNotes_Record_Matter_Fragment': RecordNotes_Record_Matter_Fragment } }
  ) | null };

export type RecordNotes_AddMutationVariables = Exact<{
  input: AddNoteInput;
  isContract: boolean;
}>;


export type RecordNotes_AddMutation = { addContractNote?: { __typename: 'AddNotePayload', note: { __typename: 'Note', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> }, addMatterNote?: { __typename: 'AddNotePayload', note: { __typename: 'Note', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RecordNotes_WithdrawMutationVariables = Exact<{
  input: WithdrawNoteInput;
  isContract: boolean;
}>;


export type RecordNotes_WithdrawMutation = { withdrawContractNote?: { __typename: 'WithdrawNotePayload', note: { __typename: 'Note', id: string, attachments: Array<{ __typename: 'Attachment', id: string }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> }, withdrawMatterNote?: { __typename: 'WithdrawNotePayload', note: { __typename: 'Note', id: string, attachments: Array<{ __typename: 'Attachment', id: string }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type InboxQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  unread: boolean;
}>;


export type InboxQuery = { notifications: { __typename: 'NotificationConnection', isComplete: boolean, nodes: Array<{ __typename: 'Notification', id: string, kind: NotificationKind, name: string | null, occurredAt: string, dueOn: string | null, readAt: string | null, subject:
        | { __typename: 'Contract', id: string, reference: string, title: string, company: { __typename: 'Company', id: string, name: string } | null }
        | { __typename: 'Matter', id: string, reference: string, title: string, company: { __typename: 'Company', id: string, name: string } | null }
        | { __typename: 'PortalUser', id: string, displayName: string, email: string | null, signUpCompany: string | null }
       | null, actor: { __typename: 'StaffUser', id: string, displayName: string } | null, client: { __typename: 'PortalUser', id: string, displayName: string, company: { __typename: 'Company', id: string, name: string } | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type MarkNotificationsMutationVariables = Exact<{
  input: MarkNotificationsInput;
}>;


export type MarkNotificationsMutation = { markNotifications: { __typename: 'MarkNotificationsPayload', ids: Array<string>, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode }> } };

export type UnreadCountQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadCountQuery = { unreadNotificationCount: { __typename: 'Count', value: number, capped: boolean } | null };

export type ContractPageQueryVariables = Exact<{
  id: string;
}>;


export type ContractPageQuery = { contract: (
    { __typename: 'Contract', id: string, stage: ContractStage, stageSince: string, expired: boolean, parties: Array<{ __typename: 'ContractParty', name: string }>, company: { __typename: 'Company', id: string, name: string } | null, milestones: Array<{ __typename: 'Milestone', id: string }> }
    & { ' $fragmentRefs'?: { 'OneRecord_Record_Contract_Fragment': OneRecord_Record_Contract_Fragment;'ContractDetails_ContractFragment': ContractDetails_ContractFragment;'ContractForm_ContractFragment': ContractForm_ContractFragment } }
  ) | null };

export type ContractsPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: ContractFilter;
  companyId: string;
  byCompany: boolean;
}>;


export type ContractsPageQuery = { contracts: { __typename: 'ContractConnection', nodes: Array<(
      { __typename: 'Contract', id: string, stage: ContractStage, stageSince: string, expired: boolean, waitsFor: ContractTurn, endDate: string | null }
      & { ' $fragmentRefs'?: { 'RecordRow_Record_Contract_Fragment': RecordRow_Record_Contract_Fragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, totalCount: { __typename: 'Count', value: number, capped: boolean } | null } | null, current: { __typename: 'ContractConnection', totalCount: { __typename: 'Count', value: number, capped: boolean } | null } | null, waiting: { __typename: 'ContractConnection', totalCount: { __typename: 'Count', value: number, capped: boolean } | null } | null, approvalOrSignature: { __typename: 'ContractConnection', totalCount: { __typename: 'Count', value: number, capped: boolean } | null } | null, ending: { __typename: 'ContractConnection', totalCount: { __typename: 'Count', value: number, capped: boolean } | null } | null, shown: { __typename: 'ContractConnection', totalCount: { __typename: 'Count', value: number, capped: boolean } | null } | null, all: { __typename: 'ContractConnection', totalCount: { __typename: 'Count', value: number, capped: boolean } | null } | null, staffUsers: { __typename: 'StaffUserConnection', nodes: Array<{ __typename: 'StaffUser', id: string, displayName: string }> } | null, company?: { __typename: 'Company', id: string, name: string } | null };

export type MatterPageQueryVariables = Exact<{
  id: string;
}>;


export type MatterPageQuery = { matter: (
    { __typename: 'Matter', id: string, statusSince: string, status: { __typename: 'MatterStatus', id: string, label: string }, practiceArea: { __typename: 'PracticeArea', id: string, label: string }, company: { __typename: 'Company', id: string, name: string } | null }
    & { ' $fragmentRefs'?: { 'OneRecord_Record_Matter_Fragment': OneRecord_Record_Matter_Fragment;'MatterDetails_MatterFragment': MatterDetails_MatterFragment;'MatterForm_MatterFragment': MatterForm_MatterFragment } }
  ) | null, matterStatuses: Array<{ __typename: 'MatterStatus', id: string, label: string, category: WorkflowCategory, order: number }> | null };

export type MattersPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: MatterFilter;
  companyId: string;
  byCompany: boolean;
}>;


export type MattersPageQuery = { matters: { __typename: 'MatterConnection', nodes: Array<(
      { __typename: 'Matter', id: string, statusSince: string, dueDate: string | null, status: { __typename: 'MatterStatus', id: string, label: string, waitsFor: MatterTurn, expectedDays: number | null } }
      & { ' $fragmentRefs'?: { 'RecordRow_Record_Matter_Fragment': RecordRow_Record_Matter_Fragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, totalCount: { __typename: 'Count', value: number, capped: boolean } | null } | null, inMatters: { __typename: 'MatterConnection', totalCount: { __typename: 'Count', value: number, capped: boolean } | null } | null, inCases: { __typename: 'MatterConnection', totalCount: { __typename: 'Count', value: number, capped: boolean } | null } | null, inWaiting: { __typename: 'MatterConnection', totalCount: { __typename: 'Count', value: number, capped: boolean } | null } | null, inClients: { __typename: 'MatterConnection', totalCount: { __typename: 'Count', value: number, capped: boolean } | null } | null, inShown: { __typename: 'MatterConnection', totalCount: { __typename: 'Count', value: number, capped: boolean } | null } | null, inAll: { __typename: 'MatterConnection', totalCount: { __typename: 'Count', value: number, capped: boolean } | null } | null, matterStatuses: Array<{ __typename: 'MatterStatus', id: string, label: string, category: WorkflowCategory, order: number }> | null, staffUsers: { __typename: 'StaffUserConnection', nodes: Array<{ __typename: 'StaffUser', id: string, displayName: string }> } | null, company?: { __typename: 'Company', id: string, name: string } | null };

type OneRecord_Record_Contract_Fragment = (
  { __typename: 'Contract', assignee: { __typename: 'StaffUser', id: string, displayName: string, email: string | null } | null, attachments: Array<{ __typename: 'Attachment', id: string }>, notes: Array<{ __typename: 'Note', id: string }> }
  & { ' $fragmentRefs'?: { 'RecordPrivacy_Record_Contract_Fragment': RecordPrivacy_Record_Contract_Fragment;'ShareSubject_Record_Contract_Fragment': ShareSubject_Record_Contract_Fragment } }
) & { ' $fragmentName'?: 'OneRecord_Record_Contract_Fragment' };

type OneRecord_Record_Matter_Fragment = (
  { __typename: 'Matter', assignee: { __typename: 'StaffUser', id: string, displayName: string, email: string | null } | null, attachments: Array<{ __typename: 'Attachment', id: string }>, notes: Array<{ __typename: 'Note', id: string }> }
  & { ' $fragmentRefs'?: { 'RecordPrivacy_Record_Matter_Fragment': RecordPrivacy_Record_Matter_Fragment;'ShareSubject_Record_Matter_Fragment': ShareSubject_Record_Matter_Fragment } }
) & { ' $fragmentName'?: 'OneRecord_Record_Matter_Fragment' };

export type OneRecord_RecordFragment =
  | OneRecord_Record_Contract_Fragment
  | OneRecord_Record_Matter_Fragment
;

export type SetUpPage_SetUpMutationVariables = Exact<{
  input: SetUpFirmInput;
}>;


export type SetUpPage_SetUpMutation = { setUpFirm: { __typename: 'SetUpFirmPayload', viewer: { __typename: 'Viewer', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

type PeekMore_Record_Contract_Fragment = { __typename: 'Contract', requester: { __typename: 'PortalUser', id: string, displayName: string } | null, watchers: Array<{ __typename: 'PortalUser', id: string, displayName: string }> | null, folders: Array<{ __typename: 'Folder', id: string, name: string }>, history: { __typename: 'HistoryConnection', nodes: Array<{ __typename: 'HistoryEntry', id: string, type: string, occurredAt: string, facts: string, actor:
        | { __typename: 'PortalUser', id: string, displayName: string }
        | { __typename: 'StaffUser', id: string, displayName: string }
       | null }> } | null } & { ' $fragmentName'?: 'PeekMore_Record_Contract_Fragment' };

type PeekMore_Record_Matter_Fragment = { __typename: 'Matter', requester: { __typename: 'PortalUser', id: string, displayName: string } | null, watchers: Array<{ __typename: 'PortalUser', id: string, displayName: string }> | null, folders: Array<{ __typename: 'Folder', id: string, name: string }>, history: { __typename: 'HistoryConnection', nodes: Array<{ __typename: 'HistoryEntry', id: string, type: string, occurredAt: string, facts: string, actor:
        | { __typename: 'PortalUser', id: string, displayName: string }
        | { __typename: 'StaffUser', id: string, displayName: string }
       | null }> } | null } & { ' $fragmentName'?: 'PeekMore_Record_Matter_Fragment' };

export type PeekMore_RecordFragment =
  | PeekMore_Record_Contract_Fragment
  | PeekMore_Record_Matter_Fragment
;

export type PeekMoreQueryVariables = Exact<{
  id: string;
  isContract: boolean;
}>;


export type PeekMoreQuery = { contract?: (
    { __typename: 'Contract', id: string, value: string | null, currency: string | null, milestones: Array<(
      { __typename: 'Milestone', id: string }
      & { ' $fragmentRefs'?: { 'StaffMilestone_MilestoneFragment': StaffMilestone_MilestoneFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'RecordFiles_Record_Contract_Fragment': RecordFiles_Record_Contract_Fragment;'PeekMore_Record_Contract_Fragment': PeekMore_Record_Contract_Fragment } }
  ) | null, matter?: (
    { __typename: 'Matter', id: string }
    & { ' $fragmentRefs'?: { 'RecordFiles_Record_Matter_Fragment': RecordFiles_Record_Matter_Fragment;'PeekMore_Record_Matter_Fragment': PeekMore_Record_Matter_Fragment } }
  ) | null, staffUsers: { __typename: 'StaffUserConnection', nodes: Array<{ __typename: 'StaffUser', id: string, displayName: string }> } | null };

export type ColleagueSelect_PeopleQueryVariables = Exact<{
  companyId: string;
  search?: string | null | undefined;
}>;


export type ColleagueSelect_PeopleQuery = { portalUsers: { __typename: 'PortalUserConnection', nodes: Array<{ __typename: 'PortalUser', id: string, displayName: string }> } | null };

export type CompaniesTabQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: CompanyFilter;
}>;


export type CompaniesTabQuery = { companies: { __typename: 'CompanyConnection', nodes: Array<{ __typename: 'Company', id: string, name: string, requestSharing: RequestSharing | null, peopleCount: number | null, version: number | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, totalCount: { __typename: 'Count', value: number, capped: boolean } | null } | null };

export type CompanyDialog_CreateMutationVariables = Exact<{
  input: CreateCompanyInput;
}>;


export type CompanyDialog_CreateMutation = { createCompany: { __typename: 'CreateCompanyPayload', company: { __typename: 'Company', id: string, name: string, requestSharing: RequestSharing | null, version: number | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type CompanyDialog_EditMutationVariables = Exact<{
  input: EditCompanyInput;
}>;


export type CompanyDialog_EditMutation = { editCompany: { __typename: 'EditCompanyPayload', company: { __typename: 'Company', id: string, name: string, requestSharing: RequestSharing | null, version: number | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type CompanySelect_CompaniesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type CompanySelect_CompaniesQuery = { companies: { __typename: 'CompanyConnection', nodes: Array<{ __typename: 'Company', id: string, name: string }> } | null };

export type DepartmentDialog_CreateMutationVariables = Exact<{
  input: CreateDepartmentInput;
}>;


export type DepartmentDialog_CreateMutation = { createDepartment: { __typename: 'CreateDepartmentPayload', department: { __typename: 'Department', id: string, name: string, ended: boolean | null, version: number | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type DepartmentDialog_EditMutationVariables = Exact<{
  input: EditDepartmentInput;
}>;


export type DepartmentDialog_EditMutation = { editDepartment: { __typename: 'EditDepartmentPayload', department: { __typename: 'Department', id: string, name: string, ended: boolean | null, version: number | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type DepartmentSelect_DepartmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type DepartmentSelect_DepartmentsQuery = { departments: { __typename: 'DepartmentConnection', nodes: Array<{ __typename: 'Department', id: string, name: string }> } | null };

export type DepartmentsTabQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: NamedFilter;
}>;


export type DepartmentsTabQuery = { departments: { __typename: 'DepartmentConnection', nodes: Array<{ __typename: 'Department', id: string, name: string, ended: boolean | null, peopleCount: number | null, version: number | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, totalCount: { __typename: 'Count', value: number, capped: boolean } | null } | null };

export type LoginChange_DecideMutationVariables = Exact<{
  input: DecideLoginChangeInput;
}>;


export type LoginChange_DecideMutation = { decideLoginChange: { __typename: 'DecideLoginChangePayload', portalUser: { __typename: 'PortalUser', id: string, version: number | null, email: string | null, username: string | null, loginChange: { __typename: 'LoginChange', askedAt: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type PeopleTabQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: PortalUserFilter;
  sort: PortalUserSort;
  companyId: string;
  byCompany: boolean;
}>;


export type PeopleTabQuery = { portalUsers: { __typename: 'PortalUserConnection', nodes: Array<{ __typename: 'PortalUser', id: string, displayName: string, username: string | null, email: string | null, accessType: AccessType | null, status: PortalUserStatus | null, version: number | null, jobTitle: string | null, mobile: string | null, invitedAt: string | null, lastLoginAt: string | null, activation: PortalUserActivation | null, signedUpAt: string | null, signUpCompany: string | null, company: { __typename: 'Company', id: string, name: string } | null, loginChange: { __typename: 'LoginChange', askedAt: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, totalCount: { __typename: 'Count', value: number, capped: boolean } | null } | null, company?: { __typename: 'Company', id: string, name: string } | null };

export type PersonDrawer_PersonFragment = { __typename: 'PortalUser', id: string, version: number | null, displayName: string, firstName: string | null, lastName: string | null, username: string | null, email: string | null, accessType: AccessType | null, jobTitle: string | null, mobile: string | null, status: PortalUserStatus | null, locale: Locale | null, invitedAt: string | null, activatedAt: string | null, lastLoginAt: string | null, signedUpAt: string | null, signUpCompany: string | null, activation: PortalUserActivation | null, company: { __typename: 'Company', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null, manager: { __typename: 'PortalUser', id: string, displayName: string } | null, outOfOffice: { __typename: 'OutOfOffice', from: string, to: string, deputy: { __typename: 'Deputy', id: string, displayName: string, isActive: boolean } } | null, leftCompanies: Array<{ __typename: 'Company', id: string, name: string }> | null, recordMove: { __typename: 'RecordMove', id: string, finishedAt: string | null, to: { __typename: 'PortalUser', id: string, displayName: string } | null, contracts: { __typename: 'HandOverProgress', done: number, total: number | null }, matters: { __typename: 'HandOverProgress', done: number, total: number | null } } | null, loginChange: { __typename: 'LoginChange', email: string | null, username: string | null, askedAt: string, askedBy: { __typename: 'StaffUser', id: string, displayName: string } | null } | null } & { ' $fragmentName'?: 'PersonDrawer_PersonFragment' };

export type PersonDrawerQueryVariables = Exact<{
  id: string;
}>;


export type PersonDrawerQuery = { portalUser: (
    { __typename: 'PortalUser' }
    & { ' $fragmentRefs'?: { 'PersonDrawer_PersonFragment': PersonDrawer_PersonFragment } }
  ) | null };

export type PersonDrawer_SaveMutationVariables = Exact<{
  input: EditPortalUserInput;
}>;


export type PersonDrawer_SaveMutation = { editPortalUser: { __typename: 'EditPortalUserPayload', recordsLost: number | null, portalUser: (
      { __typename: 'PortalUser' }
      & { ' $fragmentRefs'?: { 'PersonDrawer_PersonFragment': PersonDrawer_PersonFragment } }
    ) | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type SignUp_CompanyQueryVariables = Exact<{
  search: string;
}>;


export type SignUp_CompanyQuery = { companies: { __typename: 'CompanyConnection', nodes: Array<{ __typename: 'Company', id: string, name: string }> } | null };

export type InviteMany_InviteMutationVariables = Exact<{
  input: InvitePortalUsersInput;
}>;


export type InviteMany_InviteMutation = { invitePortalUsers: { __typename: 'InvitePortalUsersPayload', portalUsers: Array<{ __typename: 'PortalUser', id: string }> | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type CompanyChangeQueryVariables = Exact<{
  id: string;
  companyId: string;
  toId: string;
  joins: boolean;
}>;


export type CompanyChangeQuery = { portalUser: (
    { __typename: 'PortalUser', id: string }
    & { ' $fragmentRefs'?: { 'Standing_PersonFragment': Standing_PersonFragment } }
  ) | null, from: { __typename: 'Company', id: string, name: string, requestSharing: RequestSharing | null } | null, to?: { __typename: 'Company', id: string, name: string, requestSharing: RequestSharing | null } | null };

export type MoveRecordsDialogQueryVariables = Exact<{
  id: string;
  companyId: string;
}>;


export type MoveRecordsDialogQuery = { portalUser: (
    { __typename: 'PortalUser', id: string }
    & { ' $fragmentRefs'?: { 'Standing_PersonFragment': Standing_PersonFragment } }
  ) | null };

export type MoveRecordsDialog_MoveMutationVariables = Exact<{
  input: MovePortalUserRecordsInput;
}>;


export type MoveRecordsDialog_MoveMutation = { movePortalUserRecords: { __typename: 'MovePortalUserRecordsPayload', portalUser: (
      { __typename: 'PortalUser' }
      & { ' $fragmentRefs'?: { 'PersonDrawer_PersonFragment': PersonDrawer_PersonFragment } }
    ) | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type Standing_PersonFragment = { __typename: 'PortalUser', id: string, contractStanding: { __typename: 'RecordStanding', asked: { __typename: 'Count', value: number, capped: boolean }, shown: { __typename: 'Count', value: number, capped: boolean }, watched: { __typename: 'Count', value: number, capped: boolean }, watchers: Array<{ __typename: 'RecordWatcher', person: { __typename: 'PortalUser', id: string, displayName: string } | null, count: { __typename: 'Count', value: number, capped: boolean } }> } | null, matterStanding: { __typename: 'RecordStanding', asked: { __typename: 'Count', value: number, capped: boolean }, shown: { __typename: 'Count', value: number, capped: boolean }, watched: { __typename: 'Count', value: number, capped: boolean }, watchers: Array<{ __typename: 'RecordWatcher', person: { __typename: 'PortalUser', id: string, displayName: string } | null, count: { __typename: 'Count', value: number, capped: boolean } }> } | null } & { ' $fragmentName'?: 'Standing_PersonFragment' };

export type InvitePersonMutationVariables = Exact<{
  input: InvitePortalUsersInput;
}>;


export type InvitePersonMutation = { invitePortalUsers: { __typename: 'InvitePortalUsersPayload', portalUsers: Array<{ __typename: 'PortalUser', id: string, displayName: string, email: string | null, jobTitle: string | null, status: PortalUserStatus | null, accessType: AccessType | null, locale: Locale | null, company: { __typename: 'Company', id: string, name: string } | null }> | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type PersonActions_ResendMutationVariables = Exact<{
  input: ResendInvitationInput;
}>;


export type PersonActions_ResendMutation = { resendInvitation: { __typename: 'ResendInvitationPayload', portalUser: { __typename: 'PortalUser', id: string, invitedAt: string | null, status: PortalUserStatus | null, version: number | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type PersonActions_DeactivateMutationVariables = Exact<{
  input: DeactivatePortalUserInput;
}>;


export type PersonActions_DeactivateMutation = { deactivatePortalUser: { __typename: 'DeactivatePortalUserPayload', portalUser: { __typename: 'PortalUser', id: string, status: PortalUserStatus | null, version: number | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type PersonActions_ReactivateMutationVariables = Exact<{
  input: ReactivatePortalUserInput;
}>;


export type PersonActions_ReactivateMutation = { reactivatePortalUser: { __typename: 'ReactivatePortalUserPayload', portalUser: { __typename: 'PortalUser', id: string, status: PortalUserStatus | null, version: number | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type SignUp_ApproveMutationVariables = Exact<{
  input: ApproveSignUpInput;
}>;


export type SignUp_ApproveMutation = { approveSignUp: { __typename: 'ApproveSignUpPayload', portalUser: { __typename: 'PortalUser', id: string, version: number | null, status: PortalUserStatus | null, company: { __typename: 'Company', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type SignUp_RejectMutationVariables = Exact<{
  input: RejectSignUpInput;
}>;


export type SignUp_RejectMutation = { rejectSignUp: { __typename: 'RejectSignUpPayload', portalUser: { __typename: 'PortalUser', id: string, version: number | null, status: PortalUserStatus | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type WaitingCountQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingCountQuery = { portalUsers: { __typename: 'PortalUserConnection', nodes: Array<{ __typename: 'PortalUser', id: string }>, totalCount: { __typename: 'Count', value: number, capped: boolean } | null } | null };

type Peek_Record_Contract_Fragment = (
  { __typename: 'Contract', id: string, reference: string, title: string, readers: Array<{ __typename: 'RecordReader', canSee: boolean, invited: boolean, person: { __typename: 'PortalUser', id: string, displayName: string } | null }> | null, assignee: { __typename: 'StaffUser', id: string, displayName: string } | null, share: { __typename: 'PortalShare', visible: boolean, sharedAt: string } | null }
  & { ' $fragmentRefs'?: { 'RecordPrivacy_Record_Contract_Fragment': RecordPrivacy_Record_Contract_Fragment } }
) & { ' $fragmentName'?: 'Peek_Record_Contract_Fragment' };

type Peek_Record_Matter_Fragment = (
  { __typename: 'Matter', id: string, reference: string, title: string, readers: Array<{ __typename: 'RecordReader', canSee: boolean, invited: boolean, person: { __typename: 'PortalUser', id: string, displayName: string } | null }> | null, assignee: { __typename: 'StaffUser', id: string, displayName: string } | null, share: { __typename: 'PortalShare', visible: boolean, sharedAt: string } | null }
  & { ' $fragmentRefs'?: { 'RecordPrivacy_Record_Matter_Fragment': RecordPrivacy_Record_Matter_Fragment } }
) & { ' $fragmentName'?: 'Peek_Record_Matter_Fragment' };

export type Peek_RecordFragment =
  | Peek_Record_Contract_Fragment
  | Peek_Record_Matter_Fragment
;

type RecordRow_Record_Contract_Fragment = { __typename: 'Contract', id: string, reference: string, title: string, private: boolean | null, company: { __typename: 'Company', id: string, name: string } | null, requester: { __typename: 'PortalUser', id: string, displayName: string, status: PortalUserStatus | null } | null, watchers: Array<{ __typename: 'PortalUser', id: string }> | null, assignee: { __typename: 'StaffUser', id: string, displayName: string } | null, share: { __typename: 'PortalShare', visible: boolean } | null } & { ' $fragmentName'?: 'RecordRow_Record_Contract_Fragment' };

type RecordRow_Record_Matter_Fragment = { __typename: 'Matter', id: string, reference: string, title: string, private: boolean | null, company: { __typename: 'Company', id: string, name: string } | null, requester: { __typename: 'PortalUser', id: string, displayName: string, status: PortalUserStatus | null } | null, watchers: Array<{ __typename: 'PortalUser', id: string }> | null, assignee: { __typename: 'StaffUser', id: string, displayName: string } | null, share: { __typename: 'PortalShare', visible: boolean } | null } & { ' $fragmentName'?: 'RecordRow_Record_Matter_Fragment' };

export type RecordRow_RecordFragment =
  | RecordRow_Record_Contract_Fragment
  | RecordRow_Record_Matter_Fragment
;

export type RequesterSelect_PeopleQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type RequesterSelect_PeopleQuery = { portalUsers: { __typename: 'PortalUserConnection', nodes: Array<{ __typename: 'PortalUser', id: string, displayName: string, jobTitle: string | null, status: PortalUserStatus | null, accessType: AccessType | null, locale: Locale | null, company: { __typename: 'Company', id: string, name: string } | null }> } | null };

type RecordPrivacy_Record_Contract_Fragment = { __typename: 'Contract', version: number | null, private: boolean | null, mayRestrict: boolean, createdBy: { __typename: 'StaffUser', id: string, displayName: string } | null, assignee: { __typename: 'StaffUser', id: string, displayName: string } | null, staff: Array<{ __typename: 'StaffUser', id: string, displayName: string }> | null } & { ' $fragmentName'?: 'RecordPrivacy_Record_Contract_Fragment' };

type RecordPrivacy_Record_Matter_Fragment = { __typename: 'Matter', version: number | null, private: boolean | null, mayRestrict: boolean, createdBy: { __typename: 'StaffUser', id: string, displayName: string } | null, assignee: { __typename: 'StaffUser', id: string, displayName: string } | null, staff: Array<{ __typename: 'StaffUser', id: string, displayName: string }> | null } & { ' $fragmentName'?: 'RecordPrivacy_Record_Matter_Fragment' };

export type RecordPrivacy_RecordFragment =
  | RecordPrivacy_Record_Contract_Fragment
  | RecordPrivacy_Record_Matter_Fragment
;

type RecordForm_Record_Contract_Fragment = { __typename: 'Contract', title: string, name: string | null, portalTitle: string | null, description: string | null, priority: Priority, private: boolean | null, mayRestrict: boolean, company: { __typename: 'Company', id: string, name: string } | null, assignee: { __typename: 'StaffUser', id: string, displayName: string } | null } & { ' $fragmentName'?: 'RecordForm_Record_Contract_Fragment' };

type RecordForm_Record_Matter_Fragment = { __typename: 'Matter', title: string, name: string | null, portalTitle: string | null, description: string | null, priority: Priority, private: boolean | null, mayRestrict: boolean, company: { __typename: 'Company', id: string, name: string } | null, assignee: { __typename: 'StaffUser', id: string, displayName: string } | null } & { ' $fragmentName'?: 'RecordForm_Record_Matter_Fragment' };

export type RecordForm_RecordFragment =
  | RecordForm_Record_Contract_Fragment
  | RecordForm_Record_Matter_Fragment
;

type ShareSubject_Record_Contract_Fragment = { __typename: 'Contract', id: string, version: number | null, reference: string, title: string, requester: { __typename: 'PortalUser', id: string, displayName: string, jobTitle: string | null, status: PortalUserStatus | null, accessType: AccessType | null, locale: Locale | null, company: { __typename: 'Company', id: string, name: string } | null } | null, watchers: Array<{ __typename: 'PortalUser', id: string, displayName: string, jobTitle: string | null, status: PortalUserStatus | null, accessType: AccessType | null, locale: Locale | null, company: { __typename: 'Company', id: string, name: string } | null }> | null, readers: Array<{ __typename: 'RecordReader', canSee: boolean, invited: boolean, person: { __typename: 'PortalUser', id: string, displayName: string } | null }> | null, share: { __typename: 'PortalShare', visible: boolean, attachmentsVisible: boolean, sharedAt: string, company: { __typename: 'Company', id: string, name: string } | null } | null } & { ' $fragmentName'?: 'ShareSubject_Record_Contract_Fragment' };

type ShareSubject_Record_Matter_Fragment = { __typename: 'Matter', id: string, version: number | null, reference: string, title: string, requester: { __typename: 'PortalUser', id: string, displayName: string, jobTitle: string | null, status: PortalUserStatus | null, accessType: AccessType | null, locale: Locale | null, company: { __typename: 'Company', id: string, name: string } | null } | null, watchers: Array<{ __typename: 'PortalUser', id: string, displayName: string, jobTitle: string | null, status: PortalUserStatus | null, accessType: AccessType | null, locale: Locale | null, company: { __typename: 'Company', id: string, name: string } | null }> | null, readers: Array<{ __typename: 'RecordReader', canSee: boolean, invited: boolean, person: { __typename: 'PortalUser', id: string, displayName: string } | null }> | null, share: { __typename: 'PortalShare', visible: boolean, attachmentsVisible: boolean, sharedAt: string, company: { __typename: 'Company', id: string, name: string } | null } | null } & { ' $fragmentName'?: 'ShareSubject_Record_Matter_Fragment' };

export type ShareSubject_RecordFragment =
  | ShareSubject_Record_Contract_Fragment
  | ShareSubject_Record_Matter_Fragment
;

export type FormChoicesQueryVariables = Exact<{
  isContract: boolean;
}>;


export type FormChoicesQuery = { contractTypes?: Array<{ __typename: 'ContractType', id: string, label: string }> | null, practiceAreas?: Array<{ __typename: 'PracticeArea', id: string, label: string }> | null, staffUsers: { __typename: 'StaffUserConnection', nodes: Array<{ __typename: 'StaffUser', id: string, displayName: string }> } | null };

type RecordFacts_Record_Contract_Fragment = { __typename: 'Contract', portalTitle: string | null, description: string | null, priority: Priority, createdAt: string, updatedAt: string | null, company: { __typename: 'Company', id: string, name: string } | null } & { ' $fragmentName'?: 'RecordFacts_Record_Contract_Fragment' };

type RecordFacts_Record_Matter_Fragment = { __typename: 'Matter', portalTitle: string | null, description: string | null, priority: Priority, createdAt: string, updatedAt: string | null, company: { __typename: 'Company', id: string, name: string } | null } & { ' $fragmentName'?: 'RecordFacts_Record_Matter_Fragment' };

export type RecordFacts_RecordFragment =
  | RecordFacts_Record_Contract_Fragment
  | RecordFacts_Record_Matter_Fragment
;

export type TeamQueryVariables = Exact<{ [key: string]: never; }>;


export type TeamQuery = { staffUsers: { __typename: 'StaffUserConnection', nodes: Array<{ __typename: 'StaffUser', id: string, displayName: string, role: StaffRole | null, status: StaffUserStatus | null }> } | null, userGroups: { __typename: 'UserGroupConnection', nodes: Array<{ __typename: 'UserGroup', id: string, name: string, ended: boolean, members: Array<{ __typename: 'StaffUser', id: string }> | null }> } | null };

export type FirmSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type FirmSettingsQuery = { firm: { __typename: 'Firm', version: number, name: string, address: string | null, locale: Locale, currency: string, timeZone: string, logo: { __typename: 'FirmLogo', url: string, width: number, height: number } | null, accent: { __typename: 'Accent', colour: string } | null } };

export type FirmSettings_SaveMutationVariables = Exact<{
  input: UpdateFirmInput;
}>;


export type FirmSettings_SaveMutation = { updateFirm: { __typename: 'UpdateFirmPayload', firm: { __typename: 'Firm', version: number, name: string, address: string | null, locale: Locale, currency: string, timeZone: string, logo: { __typename: 'FirmLogo', url: string, width: number, height: number } | null, accent: { __typename: 'Accent', colour: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type PortalSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalSettingsQuery = { portalSettings: { __typename: 'PortalSettings', version: number, attachmentsVisibleByDefault: boolean, clientsMayComment: boolean, clientsMayAddMilestones: boolean, clientsMayEditMilestones: boolean, legalMayInviteClients: boolean, portalUrl: string, attachmentControls: { __typename: 'AttachmentControls', mayUpload: boolean, downloadOnlyAfterApproval: boolean }, signUp: { __typename: 'SignUpSettings', enabled: boolean, allowed: SignUpAllowed, approval: SignUpApproval }, workingCalendar: { __typename: 'WorkingCalendar', timeZone: string, week: Array<{ __typename: 'WorkingDay', weekday: Weekday, hours: Array<{ __typename: 'WorkingHours', from: string, to: string }> }>, holidays: Array<{ __typename: 'Holiday', name: string, from: string, to: string, everyYear: boolean }> } } };

export type PortalSettings_SaveMutationVariables = Exact<{
  input: UpdatePortalSettingsInput;
}>;


export type PortalSettings_SaveMutation = { updatePortalSettings: { __typename: 'UpdatePortalSettingsPayload', settings: { __typename: 'PortalSettings', version: number, attachmentsVisibleByDefault: boolean, clientsMayComment: boolean, clientsMayAddMilestones: boolean, clientsMayEditMilestones: boolean, legalMayInviteClients: boolean, portalUrl: string, attachmentControls: { __typename: 'AttachmentControls', mayUpload: boolean, downloadOnlyAfterApproval: boolean }, signUp: { __typename: 'SignUpSettings', enabled: boolean, allowed: SignUpAllowed, approval: SignUpApproval }, workingCalendar: { __typename: 'WorkingCalendar', timeZone: string, week: Array<{ __typename: 'WorkingDay', weekday: Weekday, hours: Array<{ __typename: 'WorkingHours', from: string, to: string }> }>, holidays: Array<{ __typename: 'Holiday', name: string, from: string, to: string, everyYear: boolean }> } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

type SharingPanel_Record_Contract_Fragment = { __typename: 'Contract', share: { __typename: 'PortalShare', visible: boolean } | null, readers: Array<{ __typename: 'RecordReader', via: PartyRelation, canSee: boolean, invited: boolean, person: { __typename: 'PortalUser', id: string, displayName: string, status: PortalUserStatus | null, accessType: AccessType | null, lastLoginAt: string | null, company: { __typename: 'Company', id: string, name: string } | null } | null }> | null, attachments: Array<{ __typename: 'Attachment', id: string, name: string, readings: Array<{ __typename: 'AttachmentReading', version: number, firstAt: string, lastAt: string, count: number, reader:
        | { __typename: 'PortalUser', id: string, displayName: string }
        | { __typename: 'StaffUser', id: string, displayName: string }
       | null }> | null }> } & { ' $fragmentName'?: 'SharingPanel_Record_Contract_Fragment' };

type SharingPanel_Record_Matter_Fragment = { __typename: 'Matter', share: { __typename: 'PortalShare', visible: boolean } | null, readers: Array<{ __typename: 'RecordReader', via: PartyRelation, canSee: boolean, invited: boolean, person: { __typename: 'PortalUser', id: string, displayName: string, status: PortalUserStatus | null, accessType: AccessType | null, lastLoginAt: string | null, company: { __typename: 'Company', id: string, name: string } | null } | null }> | null, attachments: Array<{ __typename: 'Attachment', id: string, name: string, readings: Array<{ __typename: 'AttachmentReading', version: number, firstAt: string, lastAt: string, count: number, reader:
        | { __typename: 'PortalUser', id: string, displayName: string }
        | { __typename: 'StaffUser', id: string, displayName: string }
       | null }> | null }> } & { ' $fragmentName'?: 'SharingPanel_Record_Matter_Fragment' };

export type SharingPanel_RecordFragment =
  | SharingPanel_Record_Contract_Fragment
  | SharingPanel_Record_Matter_Fragment
;

export type SharingPanelQueryVariables = Exact<{
  id: string;
  isContract: boolean;
}>;


export type SharingPanelQuery = { contract?: (
    { __typename: 'Contract', id: string }
    & { ' $fragmentRefs'?: { 'SharingPanel_Record_Contract_Fragment': SharingPanel_Record_Contract_Fragment } }
  ) | null, matter?: (
    { __typename: 'Matter', id: string }
    & { ' $fragmentRefs'?: { 'SharingPanel_Record_Matter_Fragment': SharingPanel_Record_Matter_Fragment } }
  ) | null };

export type WatcherList_PeopleQueryVariables = Exact<{
  search?: string | null | undefined;
  companyId: string;
  hasCompany: boolean;
}>;


export type WatcherList_PeopleQuery = { colleagues?: { __typename: 'PortalUserConnection', nodes: Array<{ __typename: 'PortalUser', id: string, displayName: string, jobTitle: string | null, status: PortalUserStatus | null, accessType: AccessType | null, locale: Locale | null, company: { __typename: 'Company', id: string, name: string } | null }> } | null, anybody: { __typename: 'PortalUserConnection', nodes: Array<{ __typename: 'PortalUser', id: string, displayName: string, jobTitle: string | null, status: PortalUserStatus | null, accessType: AccessType | null, locale: Locale | null, company: { __typename: 'Company', id: string, name: string } | null }> } | null };

export type PrivacyDialog_SetMutationVariables = Exact<{
  input: SetPrivacyInput;
  isContract: boolean;
}>;


export type PrivacyDialog_SetMutation = { setContractPrivacy?: { __typename: 'SetContractPrivacyPayload', contract: (
      { __typename: 'Contract' }
      & { ' $fragmentRefs'?: { 'RecordPrivacy_Record_Contract_Fragment': RecordPrivacy_Record_Contract_Fragment } }
    ) | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> }, setMatterPrivacy?: { __typename: 'SetMatterPrivacyPayload', matter: (
      { __typename: 'Matter' }
      & { ' $fragmentRefs'?: { 'RecordPrivacy_Record_Matter_Fragment': RecordPrivacy_Record_Matter_Fragment } }
    ) | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RecordSharing_ShowContractMutationVariables = Exact<{
  input: ShowContractInPortalInput;
}>;


export type RecordSharing_ShowContractMutation = { showContractInPortal: { __typename: 'ShowContractInPortalPayload', contract: (
      { __typename: 'Contract' }
      & { ' $fragmentRefs'?: { 'ShareSubject_Record_Contract_Fragment': ShareSubject_Record_Contract_Fragment } }
    ) | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RecordSharing_ShowMatterMutationVariables = Exact<{
  input: ShowMatterInPortalInput;
}>;


export type RecordSharing_ShowMatterMutation = { showMatterInPortal: { __typename: 'ShowMatterInPortalPayload', matter: (
      { __typename: 'Matter' }
      & { ' $fragmentRefs'?: { 'ShareSubject_Record_Matter_Fragment': ShareSubject_Record_Matter_Fragment } }
    ) | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RecordSharing_HideMutationVariables = Exact<{
  input: HideFromPortalInput;
  isContract: boolean;
}>;


export type RecordSharing_HideMutation = { hideContractFromPortal?: { __typename: 'HideContractFromPortalPayload', contract: (
      { __typename: 'Contract' }
      & { ' $fragmentRefs'?: { 'ShareSubject_Record_Contract_Fragment': ShareSubject_Record_Contract_Fragment } }
    ) | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> }, hideMatterFromPortal?: { __typename: 'HideMatterFromPortalPayload', matter: (
      { __typename: 'Matter' }
      & { ' $fragmentRefs'?: { 'ShareSubject_Record_Matter_Fragment': ShareSubject_Record_Matter_Fragment } }
    ) | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type Share_SettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type Share_SettingsQuery = { portalSettings: { __typename: 'PortalSettings', attachmentsVisibleByDefault: boolean } };

export type ShareContentsQueryVariables = Exact<{
  id: string;
  isContract: boolean;
}>;


export type ShareContentsQuery = { contract?: (
    { __typename: 'Contract', id: string, value: string | null, currency: string | null, milestones: Array<(
      { __typename: 'Milestone', id: string }
      & { ' $fragmentRefs'?: { 'StaffMilestone_MilestoneFragment': StaffMilestone_MilestoneFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'RecordFiles_Record_Contract_Fragment': RecordFiles_Record_Contract_Fragment } }
  ) | null, matter?: (
    { __typename: 'Matter', id: string }
    & { ' $fragmentRefs'?: { 'RecordFiles_Record_Matter_Fragment': RecordFiles_Record_Matter_Fragment } }
  ) | null };

export type CommandPalette_SearchQueryVariables = Exact<{
  search: string;
}>;


export type CommandPalette_SearchQuery = { search: { __typename: 'SearchResults', contracts: Array<{ __typename: 'Contract', id: string, reference: string, title: string, company: { __typename: 'Company', id: string, name: string } | null }> | null, matters: Array<{ __typename: 'Matter', id: string, reference: string, title: string, company: { __typename: 'Company', id: string, name: string } | null }> | null, portalUsers: Array<{ __typename: 'PortalUser', id: string, displayName: string, company: { __typename: 'Company', id: string, name: string } | null }> | null, companies: Array<{ __typename: 'Company', id: string, name: string }> | null } | null };

export type GroupDialogQueryVariables = Exact<{ [key: string]: never; }>;


export type GroupDialogQuery = { staffUsers: { __typename: 'StaffUserConnection', nodes: Array<{ __typename: 'StaffUser', id: string, displayName: string }> } | null };

export type GroupDialog_CreateMutationVariables = Exact<{
  input: CreateUserGroupInput;
}>;


export type GroupDialog_CreateMutation = { createUserGroup: { __typename: 'CreateUserGroupPayload', userGroup: { __typename: 'UserGroup', id: string, name: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type GroupDialog_EditMutationVariables = Exact<{
  input: EditUserGroupInput;
}>;


export type GroupDialog_EditMutation = { editUserGroup: { __typename: 'EditUserGroupPayload', userGroup: { __typename: 'UserGroup', id: string, name: string, ended: boolean, version: number, members: Array<{ __typename: 'StaffUser', id: string, displayName: string }> | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type GroupsTabQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: NamedFilter;
}>;


export type GroupsTabQuery = { userGroups: { __typename: 'UserGroupConnection', nodes: Array<{ __typename: 'UserGroup', id: string, name: string, ended: boolean, version: number, members: Array<{ __typename: 'StaffUser', id: string, displayName: string }> | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, totalCount: { __typename: 'Count', value: number, capped: boolean } | null } | null };

export type HandOverDialogQueryVariables = Exact<{
  id: string;
}>;


export type HandOverDialogQuery = { staffUsers: { __typename: 'StaffUserConnection', nodes: Array<{ __typename: 'StaffUser', id: string, displayName: string, jobTitle: string | null }> } | null, contracts: { __typename: 'ContractConnection', totalCount: { __typename: 'Count', value: number, capped: boolean } | null } | null, matters: { __typename: 'MatterConnection', totalCount: { __typename: 'Count', value: number, capped: boolean } | null } | null };

export type HandOverDialog_HandOverMutationVariables = Exact<{
  input: HandOverRecordsInput;
}>;


export type HandOverDialog_HandOverMutation = { handOverRecords: { __typename: 'HandOverRecordsPayload', staffUser: (
      { __typename: 'StaffUser' }
      & { ' $fragmentRefs'?: { 'StaffDrawer_PersonFragment': StaffDrawer_PersonFragment } }
    ) | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type HandOverDialog_DeactivateMutationVariables = Exact<{
  input: DeactivateStaffUserInput;
}>;


export type HandOverDialog_DeactivateMutation = { deactivateStaffUser: { __typename: 'DeactivateStaffUserPayload', staffUser: (
      { __typename: 'StaffUser' }
      & { ' $fragmentRefs'?: { 'StaffDrawer_PersonFragment': StaffDrawer_PersonFragment } }
    ) | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type InviteStaffDialog_InviteMutationVariables = Exact<{
  input: InviteStaffUserInput;
}>;


export type InviteStaffDialog_InviteMutation = { inviteStaffUser: { __typename: 'InviteStaffUserPayload', staffUser: { __typename: 'StaffUser', id: string, displayName: string, email: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type JobTitleField_TitlesQueryVariables = Exact<{ [key: string]: never; }>;


export type JobTitleField_TitlesQuery = { jobTitles: Array<{ __typename: 'JobTitle', name: string }> | null };

export type StaffDrawerQueryVariables = Exact<{
  id: string;
}>;


export type StaffDrawerQuery = { staffUser: (
    { __typename: 'StaffUser' }
    & { ' $fragmentRefs'?: { 'StaffDrawer_PersonFragment': StaffDrawer_PersonFragment } }
  ) | null };

export type StaffEdit_SaveMutationVariables = Exact<{
  input: EditStaffUserInput;
}>;


export type StaffEdit_SaveMutation = { editStaffUser: { __typename: 'EditStaffUserPayload', staffUser: (
      { __typename: 'StaffUser' }
      & { ' $fragmentRefs'?: { 'StaffDrawer_PersonFragment': StaffDrawer_PersonFragment } }
    ) | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type StaffTabQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: StaffUserFilter;
}>;


export type StaffTabQuery = { staffUsers: { __typename: 'StaffUserConnection', nodes: Array<{ __typename: 'StaffUser', id: string, displayName: string, jobTitle: string | null, role: StaffRole | null, email: string | null, status: StaffUserStatus | null, lastLoginAt: string | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, totalCount: { __typename: 'Count', value: number, capped: boolean } | null } | null };

export type StaffDrawer_PersonFragment = { __typename: 'StaffUser', id: string, version: number | null, displayName: string, email: string | null, role: StaffRole | null, jobTitle: string | null, mobile: string | null, status: StaffUserStatus | null, locale: Locale | null, invitedAt: string | null, lastLoginAt: string | null, groups: Array<{ __typename: 'UserGroup', id: string, name: string }> | null, outOfOffice: { __typename: 'OutOfOffice', from: string, to: string, deputy: { __typename: 'Deputy', id: string, displayName: string, isActive: boolean } } | null, handOver: { __typename: 'HandOver', id: string, askedAt: string, finishedAt: string | null, to: { __typename: 'StaffUser', id: string, displayName: string } | null, contracts: { __typename: 'HandOverProgress', done: number, total: number | null, finished: boolean }, matters: { __typename: 'HandOverProgress', done: number, total: number | null, finished: boolean } } | null } & { ' $fragmentName'?: 'StaffDrawer_PersonFragment' };

export type StaffActions_ResendMutationVariables = Exact<{
  input: ResendStaffInvitationInput;
}>;


export type StaffActions_ResendMutation = { resendStaffInvitation: { __typename: 'ResendStaffInvitationPayload', staffUser: { __typename: 'StaffUser', id: string, invitedAt: string | null, status: StaffUserStatus | null, version: number | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type StaffActions_ReactivateMutationVariables = Exact<{
  input: ReactivateStaffUserInput;
}>;


export type StaffActions_ReactivateMutation = { reactivateStaffUser: { __typename: 'ReactivateStaffUserPayload', staffUser: { __typename: 'StaffUser', id: string, status: StaffUserStatus | null, version: number | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export const StaffFolder_FolderFragmentDoc = {} as unknown as DocumentNode<StaffFolder_FolderFragment, unknown>;
export const StaffFile_AttachmentFragmentDoc = {} as unknown as DocumentNode<StaffFile_AttachmentFragment, unknown>;
export const RecordFiles_RecordFragmentDoc = {} as unknown as DocumentNode<RecordFiles_RecordFragment, unknown>;
export const FilePast_RecordFragmentDoc = {} as unknown as DocumentNode<FilePast_RecordFragment, unknown>;
export const RecordFacts_RecordFragmentDoc = {} as unknown as DocumentNode<RecordFacts_RecordFragment, unknown>;
export const ContractDetails_ContractFragmentDoc = {} as unknown as DocumentNode<ContractDetails_ContractFragment, unknown>;
export const RecordForm_RecordFragmentDoc = {} as unknown as DocumentNode<RecordForm_RecordFragment, unknown>;
export const ContractForm_ContractFragmentDoc = {} as unknown as DocumentNode<ContractForm_ContractFragment, unknown>;
export const RecordHistory_RecordFragmentDoc = {} as unknown as DocumentNode<RecordHistory_RecordFragment, unknown>;
export const MatterDetails_MatterFragmentDoc = {} as unknown as DocumentNode<MatterDetails_MatterFragment, unknown>;
export const MatterForm_MatterFragmentDoc = {} as unknown as DocumentNode<MatterForm_MatterFragment, unknown>;
export const StaffMilestone_MilestoneFragmentDoc = {} as unknown as DocumentNode<StaffMilestone_MilestoneFragment, unknown>;
export const RecordNotes_RecordFragmentDoc = {} as unknown as DocumentNode<RecordNotes_RecordFragment, unknown>;
export const RecordPrivacy_RecordFragmentDoc = {} as unknown as DocumentNode<RecordPrivacy_RecordFragment, unknown>;
export const ShareSubject_RecordFragmentDoc = {} as unknown as DocumentNode<ShareSubject_RecordFragment, unknown>;
export const OneRecord_RecordFragmentDoc = {} as unknown as DocumentNode<OneRecord_RecordFragment, unknown>;
export const PeekMore_RecordFragmentDoc = {} as unknown as DocumentNode<PeekMore_RecordFragment, unknown>;
export const PersonDrawer_PersonFragmentDoc = {} as unknown as DocumentNode<PersonDrawer_PersonFragment, unknown>;
export const Standing_PersonFragmentDoc = {} as unknown as DocumentNode<Standing_PersonFragment, unknown>;
export const Peek_RecordFragmentDoc = {} as unknown as DocumentNode<Peek_RecordFragment, unknown>;
export const RecordRow_RecordFragmentDoc = {} as unknown as DocumentNode<RecordRow_RecordFragment, unknown>;
export const SharingPanel_RecordFragmentDoc = {} as unknown as DocumentNode<SharingPanel_RecordFragment, unknown>;
export const StaffDrawer_PersonFragmentDoc = {} as unknown as DocumentNode<StaffDrawer_PersonFragment, unknown>;
export const RecordAttachmentsDocument = {"__meta__":{"hash":"sha256:ecffba87ed8b48a0c4c7504da630cb535bd3edeb64d97ceba135bc0fee3c124b"}} as unknown as DocumentNode<RecordAttachmentsQuery, RecordAttachmentsQueryVariables>;
export const FileCommands_CreateFolderDocument = {"__meta__":{"hash":"sha256:11075441d34b98c840a0804823a461795ddfea46d2656a4fe0942e4771e26869"}} as unknown as DocumentNode<FileCommands_CreateFolderMutation, FileCommands_CreateFolderMutationVariables>;
export const FileCommands_RenameFolderDocument = {"__meta__":{"hash":"sha256:45c7f43934cb2595f236f3f040893cd443e74cfd10439dc66c4b5b72ad07b285"}} as unknown as DocumentNode<FileCommands_RenameFolderMutation, FileCommands_RenameFolderMutationVariables>;
export const FileCommands_MoveFolderDocument = {"__meta__":{"hash":"sha256:479254e92f71b25dc738504d34d3d1680e691d3fde8cddb02b88ee66aa3e4ec1"}} as unknown as DocumentNode<FileCommands_MoveFolderMutation, FileCommands_MoveFolderMutationVariables>;
export const FileCommands_SetFolderVisibilityDocument = {"__meta__":{"hash":"sha256:e771c8996eb037c2db34bf6d48b49d1f3aaead7aaed37804c2d45cbe1153113b"}} as unknown as DocumentNode<FileCommands_SetFolderVisibilityMutation, FileCommands_SetFolderVisibilityMutationVariables>;
export const FileCommands_AddDocument = {"__meta__":{"hash":"sha256:600a222cac9b641acc9cec7aa43d12960e5fc9c382eb52ddccef94e35fe6df81"}} as unknown as DocumentNode<FileCommands_AddMutation, FileCommands_AddMutationVariables>;
export const FileCommands_AddVersionDocument = {"__meta__":{"hash":"sha256:d219d1d7e8e13eb7432d6345440a243ed5937e9ce6d020db539d1a2c4adc9142"}} as unknown as DocumentNode<FileCommands_AddVersionMutation, FileCommands_AddVersionMutationVariables>;
export const FileCommands_RenameDocument = {"__meta__":{"hash":"sha256:a8006f10802ad8741395616429fd73a69d7d982d5036acc1f40680a077c7b5a7"}} as unknown as DocumentNode<FileCommands_RenameMutation, FileCommands_RenameMutationVariables>;
export const FileCommands_MoveDocument = {"__meta__":{"hash":"sha256:673076cc17e97e33531f2ce81b45e23fae537bdc9de164c798c843b0f46613d5"}} as unknown as DocumentNode<FileCommands_MoveMutation, FileCommands_MoveMutationVariables>;
export const FileCommands_SetVisibilityDocument = {"__meta__":{"hash":"sha256:5494dc7998c754e8e3caeda46e548efce9a39ee960fc3ad9f6fb97d53e5987d7"}} as unknown as DocumentNode<FileCommands_SetVisibilityMutation, FileCommands_SetVisibilityMutationVariables>;
export const FileCommands_RecallDocument = {"__meta__":{"hash":"sha256:b98a9bd01895751bad455c587303df0520b0b5a5405a33b63ba87cbb9579ff52"}} as unknown as DocumentNode<FileCommands_RecallMutation, FileCommands_RecallMutationVariables>;
export const FilePastDocument = {"__meta__":{"hash":"sha256:cd12251095570d208ab1a9dfc369b5479e4f7db49ef6a2c1682dcda092d6100e"}} as unknown as DocumentNode<FilePastQuery, FilePastQueryVariables>;
export const CompanyPeopleDocument = {"__meta__":{"hash":"sha256:184989d9225ca7a11e215d8c4b2cda5dc60025549b04f3e382c7ead882715c3c"}} as unknown as DocumentNode<CompanyPeopleQuery, CompanyPeopleQueryVariables>;
export const CompanyContractsDocument = {"__meta__":{"hash":"sha256:77fb0634798056e483f57b09a2e24bc4ffd7ee485b2c6f4286f0083562fda97b"}} as unknown as DocumentNode<CompanyContractsQuery, CompanyContractsQueryVariables>;
export const CompanyMattersDocument = {"__meta__":{"hash":"sha256:40078c32b708f86457e15d6ed6270d4f9af86f2a692376521c0c7a30ec626182"}} as unknown as DocumentNode<CompanyMattersQuery, CompanyMattersQueryVariables>;
export const CompanySharingDocument = {"__meta__":{"hash":"sha256:c7d01c64d0072161980fad4e40541376ffd63d1a244b89dea9ac5f250a33a1b8"}} as unknown as DocumentNode<CompanySharingQuery, CompanySharingQueryVariables>;
export const CompanySharing_SaveDocument = {"__meta__":{"hash":"sha256:e48dd0e7feea2033051580b2bac8f32dbbee927a64aafcaeffa275aa270c5fc9"}} as unknown as DocumentNode<CompanySharing_SaveMutation, CompanySharing_SaveMutationVariables>;
export const CompanyPageDocument = {"__meta__":{"hash":"sha256:4e8432cb95e93cbc0346a42c581374123a362774ccdd7ae40c166d9d7405593e"}} as unknown as DocumentNode<CompanyPageQuery, CompanyPageQueryVariables>;
export const ContractEdit_SaveDocument = {"__meta__":{"hash":"sha256:3734c1d753c73667e512d9121ac842dd92464be65e6e3fca41e36d02d9102929"}} as unknown as DocumentNode<ContractEdit_SaveMutation, ContractEdit_SaveMutationVariables>;
export const ContractMilestonesDocument = {"__meta__":{"hash":"sha256:62c399c9914006b9d6c7f80693b91acae4b5b6f50d0b8ce7e4a5c4b371827ad3"}} as unknown as DocumentNode<ContractMilestonesQuery, ContractMilestonesQueryVariables>;
export const ContractMilestones_SetVisibilityDocument = {"__meta__":{"hash":"sha256:510e0e40a7412e562902b66f3a636502369059afab0b40bf50750f38377524f7"}} as unknown as DocumentNode<ContractMilestones_SetVisibilityMutation, ContractMilestones_SetVisibilityMutationVariables>;
export const ContractPeekDocument = {"__meta__":{"hash":"sha256:d68112d64c52b5c6d4187a60a39284f559e94f1086930bf9c2cae3d60a33e3e3"}} as unknown as DocumentNode<ContractPeekQuery, ContractPeekQueryVariables>;
export const CreateContractDialog_CreateDocument = {"__meta__":{"hash":"sha256:9be6f004b4ad54fd6cd8508fb79199d8d688dff3b28d080b82590ccc2a735859"}} as unknown as DocumentNode<CreateContractDialog_CreateMutation, CreateContractDialog_CreateMutationVariables>;
export const RecordHistoryDocument = {"__meta__":{"hash":"sha256:5fd88c5f931a7c737ca8606689b3e1f437e6ace5dc1f5ddf527af760ef855de2"}} as unknown as DocumentNode<RecordHistoryQuery, RecordHistoryQueryVariables>;
export const CreateMatterDialog_CreateDocument = {"__meta__":{"hash":"sha256:79c4ca6b5a42ca752b401a444f78d81189c7c39233e0da686f59500412e7ab7d"}} as unknown as DocumentNode<CreateMatterDialog_CreateMutation, CreateMatterDialog_CreateMutationVariables>;
export const MatterEdit_SaveDocument = {"__meta__":{"hash":"sha256:2a73821dd1dd6df5da14ff466d7affa1b798ca04ba5a6027bebb041cdf644743"}} as unknown as DocumentNode<MatterEdit_SaveMutation, MatterEdit_SaveMutationVariables>;
export const MatterPeekDocument = {"__meta__":{"hash":"sha256:5c4870b8d908a079e93ad344d6154d2e97a0eee264e8e870dc5957a59e51d6fa"}} as unknown as DocumentNode<MatterPeekQuery, MatterPeekQueryVariables>;
export const MilestoneDialog_AddDocument = {"__meta__":{"hash":"sha256:72cbc37de6ea8a26e9c3e9d3f0ab86efe3b87d17cc0c838608b418d800e88832"}} as unknown as DocumentNode<MilestoneDialog_AddMutation, MilestoneDialog_AddMutationVariables>;
export const MilestoneDialog_EditDocument = {"__meta__":{"hash":"sha256:eed8b64c472a12c40f79760f9f0a9d99cfaeff6565ff2cd459520aeff520b839"}} as unknown as DocumentNode<MilestoneDialog_EditMutation, MilestoneDialog_EditMutationVariables>;
export const RecordNotesDocument = {"__meta__":{"hash":"sha256:8313bf01cdde95db3537f4b2a1f023f859f146bf3d85808bd38492b871012469"}} as unknown as DocumentNode<RecordNotesQuery, RecordNotesQueryVariables>;
export const RecordNotes_AddDocument = {"__meta__":{"hash":"sha256:037205ff1b42cd0d7cf43844f942f04def99bb6a8f708769da883850107b8226"}} as unknown as DocumentNode<RecordNotes_AddMutation, RecordNotes_AddMutationVariables>;
export const RecordNotes_WithdrawDocument = {"__meta__":{"hash":"sha256:3e361788211bf5769875fc56360d99075d1aecdc4de36f0b99bc3451771a6762"}} as unknown as DocumentNode<RecordNotes_WithdrawMutation, RecordNotes_WithdrawMutationVariables>;
export const InboxDocument = {"__meta__":{"hash":"sha256:81cf9073a7e9b5a80364bee3a349751e6e633e6ead86930bfc5ac0b5a3f36ce5"}} as unknown as DocumentNode<InboxQuery, InboxQueryVariables>;
export const MarkNotificationsDocument = {"__meta__":{"hash":"sha256:070d12f2c266e49f4795cfde6b0193074fb970e8771c880b434336a10bd6ea6a"}} as unknown as DocumentNode<MarkNotificationsMutation, MarkNotificationsMutationVariables>;
export const UnreadCountDocument = {"__meta__":{"hash":"sha256:4c96cb75a17ab67f8e8cb9d1b945c216a968df62f05d9ea1dfaaa0668e1a8686"}} as unknown as DocumentNode<UnreadCountQuery, UnreadCountQueryVariables>;
export const ContractPageDocument = {"__meta__":{"hash":"sha256:604adb48d88eb141e270fcc795dc109501d289012187cc0274c6f5fc3649cb78"}} as unknown as DocumentNode<ContractPageQuery, ContractPageQueryVariables>;
export const ContractsPageDocument = {"__meta__":{"hash":"sha256:d6c3e9b5312a6aa896062a34c6f587c37ce0bf9483371ea35f2175eb6202216d"}} as unknown as DocumentNode<ContractsPageQuery, ContractsPageQueryVariables>;
export const MatterPageDocument = {"__meta__":{"hash":"sha256:4a2b56334fa73c894e42ba7229f5ce6825c93fd5ce2fec6fe450844923c7f4e7"}} as unknown as DocumentNode<MatterPageQuery, MatterPageQueryVariables>;
export const MattersPageDocument = {"__meta__":{"hash":"sha256:87ac7499095a95d29382c279881e2c2e718c2256e547a3f83137ecc294f1c511"}} as unknown as DocumentNode<MattersPageQuery, MattersPageQueryVariables>;
export const SetUpPage_SetUpDocument = {"__meta__":{"hash":"sha256:58ff4a24e49e976c67a374bef1f0034fe4a622e68e1d531ed2e564042d67aca1"}} as unknown as DocumentNode<SetUpPage_SetUpMutation, SetUpPage_SetUpMutationVariables>;
export const PeekMoreDocument = {"__meta__":{"hash":"sha256:77aac3ecdea50bada1f2aabbec553965c66a4133ef7d9d25c384ca7df73d4e69"}} as unknown as DocumentNode<PeekMoreQuery, PeekMoreQueryVariables>;
export const ColleagueSelect_PeopleDocument = {"__meta__":{"hash":"sha256:8dd6e034c8969019ef8a82614b062de4b30d6130dbf349c303d791ba0b77fb1c"}} as unknown as DocumentNode<ColleagueSelect_PeopleQuery, ColleagueSelect_PeopleQueryVariables>;
export const CompaniesTabDocument = {"__meta__":{"hash":"sha256:4aefef78c985f80f0393c6d2546f00153067e5812c45147e264f4594bac54d74"}} as unknown as DocumentNode<CompaniesTabQuery, CompaniesTabQueryVariables>;
export const CompanyDialog_CreateDocument = {"__meta__":{"hash":"sha256:69c639382c22c342a48f236f00d9d1b2ad66556f24005df15fb4f238fb91f08f"}} as unknown as DocumentNode<CompanyDialog_CreateMutation, CompanyDialog_CreateMutationVariables>;
export const CompanyDialog_EditDocument = {"__meta__":{"hash":"sha256:f1386b12ab060200ae651c56bbeefc0ae78705d495dbae7bcc0ef12265458f2c"}} as unknown as DocumentNode<CompanyDialog_EditMutation, CompanyDialog_EditMutationVariables>;
export const CompanySelect_CompaniesDocument = {"__meta__":{"hash":"sha256:efc29f2847926f3cb5ad17113df7eeae593c066a92d10b64ab43c02fd1f81454"}} as unknown as DocumentNode<CompanySelect_CompaniesQuery, CompanySelect_CompaniesQueryVariables>;
export const DepartmentDialog_CreateDocument = {"__meta__":{"hash":"sha256:f79d20817916e2f3ab9f1c6e072e6b4440b223eb09671711c564d15dfa55b6cd"}} as unknown as DocumentNode<DepartmentDialog_CreateMutation, DepartmentDialog_CreateMutationVariables>;
export const DepartmentDialog_EditDocument = {"__meta__":{"hash":"sha256:f07048bb919b85eced7435f48d8f8371edd698310c69602de2fb047c9e159c46"}} as unknown as DocumentNode<DepartmentDialog_EditMutation, DepartmentDialog_EditMutationVariables>;
export const DepartmentSelect_DepartmentsDocument = {"__meta__":{"hash":"sha256:f7e4c0b9129e64fb6b48450cc512b25279466f821b55978804bd0fc0bae8bff5"}} as unknown as DocumentNode<DepartmentSelect_DepartmentsQuery, DepartmentSelect_DepartmentsQueryVariables>;
export const DepartmentsTabDocument = {"__meta__":{"hash":"sha256:b768f00cec17bb575ff296b56b935b29163346a3cc5091418fbf0913e318fe27"}} as unknown as DocumentNode<DepartmentsTabQuery, DepartmentsTabQueryVariables>;
export const LoginChange_DecideDocument = {"__meta__":{"hash":"sha256:bc37be7543c8a73edb6fe307a5926d0290323ec82e5e98ed30830c8a6b11fa50"}} as unknown as DocumentNode<LoginChange_DecideMutation, LoginChange_DecideMutationVariables>;
export const PeopleTabDocument = {"__meta__":{"hash":"sha256:b1090813c0d6af5597771e71063d66c038b36cb6e19a1494a55fab173a1a89f5"}} as unknown as DocumentNode<PeopleTabQuery, PeopleTabQueryVariables>;
export const PersonDrawerDocument = {"__meta__":{"hash":"sha256:53ced1ba3d724b8e128fab11d996d5a90b29ae59553e47d92f5bc2ac75343ed1"}} as unknown as DocumentNode<PersonDrawerQuery, PersonDrawerQueryVariables>;
export const PersonDrawer_SaveDocument = {"__meta__":{"hash":"sha256:f22c05025d47a9213a66798977c67a25aa10be35b903eb68d746625ce693d85c"}} as unknown as DocumentNode<PersonDrawer_SaveMutation, PersonDrawer_SaveMutationVariables>;
export const SignUp_CompanyDocument = {"__meta__":{"hash":"sha256:0c17fe90412d6592f55bf0c29e4e17cd7360755cf128385cb1502dad6eac2721"}} as unknown as DocumentNode<SignUp_CompanyQuery, SignUp_CompanyQueryVariables>;
export const InviteMany_InviteDocument = {"__meta__":{"hash":"sha256:454640d4708016aa58e0816f42f53bd54190116a5a3e620c08eb4f334a2c9e1d"}} as unknown as DocumentNode<InviteMany_InviteMutation, InviteMany_InviteMutationVariables>;
export const CompanyChangeDocument = {"__meta__":{"hash":"sha256:82720b679c7d34810233385c09e6e6d5c24904bfe86c43c2f4e3556a2b57dbb9"}} as unknown as DocumentNode<CompanyChangeQuery, CompanyChangeQueryVariables>;
export const MoveRecordsDialogDocument = {"__meta__":{"hash":"sha256:6053a1775d16d3f48225a295c548fc9f36dcffc9268fc48fd9229b137a934dac"}} as unknown as DocumentNode<MoveRecordsDialogQuery, MoveRecordsDialogQueryVariables>;
export const MoveRecordsDialog_MoveDocument = {"__meta__":{"hash":"sha256:c506dee1937e4e6a1419d27a6a8cec1c27f3204e4658b62d34907766e4713848"}} as unknown as DocumentNode<MoveRecordsDialog_MoveMutation, MoveRecordsDialog_MoveMutationVariables>;
export const InvitePersonDocument = {"__meta__":{"hash":"sha256:fc7ea3556683e212ccf1873938598f95c930da9574e30092eb09ce65bb3d276e"}} as unknown as DocumentNode<InvitePersonMutation, InvitePersonMutationVariables>;
export const PersonActions_ResendDocument = {"__meta__":{"hash":"sha256:3fdf01fe2584fe982eef9b2a64019386ae9281f84b7467eaf679e6c9333434d4"}} as unknown as DocumentNode<PersonActions_ResendMutation, PersonActions_ResendMutationVariables>;
export const PersonActions_DeactivateDocument = {"__meta__":{"hash":"sha256:59f33188020027ef3bcaf9417786db57214b2f919dfe2a6a5c4997496973031a"}} as unknown as DocumentNode<PersonActions_DeactivateMutation, PersonActions_DeactivateMutationVariables>;
export const PersonActions_ReactivateDocument = {"__meta__":{"hash":"sha256:50ef292311918e3b3439ff05fe18ab3d8d78aa4ec7114e4eb746d3db728d9a03"}} as unknown as DocumentNode<PersonActions_ReactivateMutation, PersonActions_ReactivateMutationVariables>;
export const SignUp_ApproveDocument = {"__meta__":{"hash":"sha256:d53b23d9680070270a8351ba4f093ad0ffc864f5256a5e4dfbd0a8e5dd18b11d"}} as unknown as DocumentNode<SignUp_ApproveMutation, SignUp_ApproveMutationVariables>;
export const SignUp_RejectDocument = {"__meta__":{"hash":"sha256:b797e8f21de69728ca9d060c6f1756f9e34989642847f499b670544688f45d45"}} as unknown as DocumentNode<SignUp_RejectMutation, SignUp_RejectMutationVariables>;
export const WaitingCountDocument = {"__meta__":{"hash":"sha256:36d791065089ac83f52f362b37e07f943a03c454029389160d2641fd8411aace"}} as unknown as DocumentNode<WaitingCountQuery, WaitingCountQueryVariables>;
export const RequesterSelect_PeopleDocument = {"__meta__":{"hash":"sha256:ad07a0ffea548f89dd14a0d5cc8e6581dc0e7f08790135e2b6dac4af6f64f096"}} as unknown as DocumentNode<RequesterSelect_PeopleQuery, RequesterSelect_PeopleQueryVariables>;
export const FormChoicesDocument = {"__meta__":{"hash":"sha256:460703639985ff3ebc3083de766b3726ea7d752e632e707360fb6b4d8e950398"}} as unknown as DocumentNode<FormChoicesQuery, FormChoicesQueryVariables>;
export const TeamDocument = {"__meta__":{"hash":"sha256:1802ddda094dc3b9073dd8a2102e873d2da5c2024528eaff9a95cb9cc1cd2dd1"}} as unknown as DocumentNode<TeamQuery, TeamQueryVariables>;
export const FirmSettingsDocument = {"__meta__":{"hash":"sha256:5e4ba2a40a064fa4c577f02109c28acf87d61ea51c8d3822af7417e368d3b4ad"}} as unknown as DocumentNode<FirmSettingsQuery, FirmSettingsQueryVariables>;
export const FirmSettings_SaveDocument = {"__meta__":{"hash":"sha256:e60379080a423fc8f4d78986a4c00410d3a1a7d3c647dc1811d9f83bdde1d50f"}} as unknown as DocumentNode<FirmSettings_SaveMutation, FirmSettings_SaveMutationVariables>;
export const PortalSettingsDocument = {"__meta__":{"hash":"sha256:07a9079931e9614d8ce2e59e3796cc7006325094bc46507465c481392db80993"}} as unknown as DocumentNode<PortalSettingsQuery, PortalSettingsQueryVariables>;
export const PortalSettings_SaveDocument = {"__meta__":{"hash":"sha256:8f28b14493e9975f8b72f17391d2d7fcde8bb137b1e23d981b542aa9d4359a5d"}} as unknown as DocumentNode<PortalSettings_SaveMutation, PortalSettings_SaveMutationVariables>;
export const SharingPanelDocument = {"__meta__":{"hash":"sha256:659ac950fdf6a78f8ffcf1ab4f354e0d5615d3d7a25a131f20588afd927edd0d"}} as unknown as DocumentNode<SharingPanelQuery, SharingPanelQueryVariables>;
export const WatcherList_PeopleDocument = {"__meta__":{"hash":"sha256:42dc65563fcfea27e29470b13c08160f02472a04206259bdc19240ebc86efac8"}} as unknown as DocumentNode<WatcherList_PeopleQuery, WatcherList_PeopleQueryVariables>;
export const PrivacyDialog_SetDocument = {"__meta__":{"hash":"sha256:9128d3c0c02cb2f9bcc96860261ffb16759da3697a3afc723fc266ca41a7ffda"}} as unknown as DocumentNode<PrivacyDialog_SetMutation, PrivacyDialog_SetMutationVariables>;
export const RecordSharing_ShowContractDocument = {"__meta__":{"hash":"sha256:e0b0a2f19eda7219b04ea49298c714f99b57bad9095cf2140ce878f9874d2750"}} as unknown as DocumentNode<RecordSharing_ShowContractMutation, RecordSharing_ShowContractMutationVariables>;
export const RecordSharing_ShowMatterDocument = {"__meta__":{"hash":"sha256:f6e3bd0e0e0dff26666f2dec75aa4e8499c051367cc56f3334c3137203817654"}} as unknown as DocumentNode<RecordSharing_ShowMatterMutation, RecordSharing_ShowMatterMutationVariables>;
export const RecordSharing_HideDocument = {"__meta__":{"hash":"sha256:460fb152ed4f1d6b2328108a5bb74d1f7fa3f6a3f6d70e8473933cb500b3026d"}} as unknown as DocumentNode<RecordSharing_HideMutation, RecordSharing_HideMutationVariables>;
export const Share_SettingsDocument = {"__meta__":{"hash":"sha256:47b12c083b627a44785525ccefbf99d80f2a4cdfca9fb6669fcda00bd217f127"}} as unknown as DocumentNode<Share_SettingsQuery, Share_SettingsQueryVariables>;
export const ShareContentsDocument = {"__meta__":{"hash":"sha256:a1da961f8b27fbee7f669b8babd32cb3b6c4f53d45cf1ed366d0fa7e927b8ba3"}} as unknown as DocumentNode<ShareContentsQuery, ShareContentsQueryVariables>;
export const CommandPalette_SearchDocument = {"__meta__":{"hash":"sha256:5db31d708ede73123e635aa6bb2adf11b95ce468b6b11e51896872b53f19c9cf"}} as unknown as DocumentNode<CommandPalette_SearchQuery, CommandPalette_SearchQueryVariables>;
export const GroupDialogDocument = {"__meta__":{"hash":"sha256:e15fb8df02d1d48ab81de235a929a8e7a6b691ea27279aa9094759c8938c0a06"}} as unknown as DocumentNode<GroupDialogQuery, GroupDialogQueryVariables>;
export const GroupDialog_CreateDocument = {"__meta__":{"hash":"sha256:be91d4d6bcc436f66f7c147e7cda694554080a2801c10fd799648c90ea1beaa5"}} as unknown as DocumentNode<GroupDialog_CreateMutation, GroupDialog_CreateMutationVariables>;
export const GroupDialog_EditDocument = {"__meta__":{"hash":"sha256:1086216d40db49b05898eff1ac6bd6e61876c048a206fd0d36802377c8b8d978"}} as unknown as DocumentNode<GroupDialog_EditMutation, GroupDialog_EditMutationVariables>;
export const GroupsTabDocument = {"__meta__":{"hash":"sha256:f7c95bc5fdc7e0fe6c3d7ded110177772b393b38cc9760a5afc1cd0a197203ee"}} as unknown as DocumentNode<GroupsTabQuery, GroupsTabQueryVariables>;
export const HandOverDialogDocument = {"__meta__":{"hash":"sha256:b3dda31eac55a81be9456b628a0d1d5dbc384d9e017d6f876f6b6f6cd8d83375"}} as unknown as DocumentNode<HandOverDialogQuery, HandOverDialogQueryVariables>;
export const HandOverDialog_HandOverDocument = {"__meta__":{"hash":"sha256:e2b7e100d0d7d33bcad3cfeebefa9b8bcbcf84c415bcaf231b06bd8c212acc8e"}} as unknown as DocumentNode<HandOverDialog_HandOverMutation, HandOverDialog_HandOverMutationVariables>;
export const HandOverDialog_DeactivateDocument = {"__meta__":{"hash":"sha256:32db519cdeecd1f43223d7802170c3bea3555f2afea3dd75772aeea4b5a494ec"}} as unknown as DocumentNode<HandOverDialog_DeactivateMutation, HandOverDialog_DeactivateMutationVariables>;
export const InviteStaffDialog_InviteDocument = {"__meta__":{"hash":"sha256:d184a9b8357af3c69ef681c1e56a73ef6b32ae8238d7cddafae9d9b84c0fef23"}} as unknown as DocumentNode<InviteStaffDialog_InviteMutation, InviteStaffDialog_InviteMutationVariables>;
export const JobTitleField_TitlesDocument = {"__meta__":{"hash":"sha256:837ff7d0663b92353e74edf1feb8f51474eeee0b83b0326d53b290e366174f79"}} as unknown as DocumentNode<JobTitleField_TitlesQuery, JobTitleField_TitlesQueryVariables>;
export const StaffDrawerDocument = {"__meta__":{"hash":"sha256:a972f33df721a1a66124adf12a1648d4cc3a34ea2bb6392336531db0533ed174"}} as unknown as DocumentNode<StaffDrawerQuery, StaffDrawerQueryVariables>;
export const StaffEdit_SaveDocument = {"__meta__":{"hash":"sha256:21cbfaf8cd2f539603a54f7289bea9d968f76b215b8f4549c35a7c4606d10e08"}} as unknown as DocumentNode<StaffEdit_SaveMutation, StaffEdit_SaveMutationVariables>;
export const StaffTabDocument = {"__meta__":{"hash":"sha256:a002f3d6b5d5a04de841397faebbb0a359c5d04a2bba9a1fc599dba83058dc8e"}} as unknown as DocumentNode<StaffTabQuery, StaffTabQueryVariables>;
export const StaffActions_ResendDocument = {"__meta__":{"hash":"sha256:45e60be30b86f3655fb2565da56391fc7afa70c84c448800a4a4b5b54e4847b4"}} as unknown as DocumentNode<StaffActions_ResendMutation, StaffActions_ResendMutationVariables>;
export const StaffActions_ReactivateDocument = {"__meta__":{"hash":"sha256:123d0f25ac82aa274e2e912977d4a72a2fd3f069df1f1b85880601a7139c8c6c"}} as unknown as DocumentNode<StaffActions_ReactivateMutation, StaffActions_ReactivateMutationVariables>;