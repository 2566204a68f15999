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
  | 'COLLABORATOR';

/** Input of `addContractAttachment`. */
export type AddContractAttachmentInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Id of the contract. */
  contractId: string;
  /** The folder to put it in; the top when left out. */
  folderId?: string | null | undefined;
  /** Name with extension; the upload’s when left out. */
  name?: string | null | undefined;
  /** Its own switch. Staff only; inherits when left out. */
  portalVisible?: boolean | null | undefined;
  /** What the upload answered. */
  uploadId: string;
};

/** Input of `addContractAttachmentVersion`. */
export type AddContractAttachmentVersionInput = {
  /** Id of the file. */
  attachmentId: string;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** What the upload answered. */
  uploadId: string;
};

/** Input of `addContractNote`. */
export type AddContractNoteInput = {
  /** Who reads it. Wanted of staff, refused otherwise than CLIENT of clients. */
  audience?: NoteAudience | null | undefined;
  /** At most 10,000 characters; may be empty where there are files. */
  body: string;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Id of the contract. */
  contractId: string;
  /** Uploaded files that hang on it; at most 20. */
  uploadIds?: Array<string> | null | undefined;
};

/** Input of `addMatterAttachment`. */
export type AddMatterAttachmentInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** The folder to put it in; the top when left out. */
  folderId?: string | null | undefined;
  /** Id of the matter. */
  matterId: string;
  /** Name with extension; the upload’s when left out. */
  name?: string | null | undefined;
  /** Its own switch. Staff only; inherits when left out. */
  portalVisible?: boolean | null | undefined;
  /** What the upload answered. */
  uploadId: string;
};

/** Input of `addMatterAttachmentVersion`. */
export type AddMatterAttachmentVersionInput = {
  /** Id of the file. */
  attachmentId: string;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** What the upload answered. */
  uploadId: string;
};

/** Input of `addMatterNote`. */
export type AddMatterNoteInput = {
  /** Who reads it. Wanted of staff, refused otherwise than CLIENT of clients. */
  audience?: NoteAudience | null | undefined;
  /** At most 10,000 characters; may be empty where there are files. */
  body: string;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Id of the matter. */
  matterId: string;
  /** Uploaded files that hang on it; at most 20. */
  uploadIds?: Array<string> | null | undefined;
};

/** Input of `addMilestone`. */
export type AddMilestoneInput = {
  /** Not together with `percentage`. */
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
  /** 0 to 100. Not together with `amount`. */
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

/** What clients may do with files; what is left out stays as it is. */
export type AttachmentControlsInput = {
  /** Whether clients read only the name of a contract's file until the contract is approved (R21). */
  downloadOnlyAfterApproval?: boolean | null | undefined;
  /** Whether clients may delete the files they uploaded. */
  mayDelete?: boolean | null | undefined;
  /** Whether a requester may upload files to his records. */
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

/** Why somebody is no longer of the company he was of (R9b). */
export type CompanyChange =
  /** The company was wrong: the records he asked for move along; watchers of the old company lose them. */
  | 'CORRECTION'
  /** He left: the records stay with the old company, he loses them. */
  | 'LEFT';

/** Which companies to list. */
export type CompanyFilter = {
  /** Words in the name; accents and case do not matter. At most 100 characters. */
  search?: string | null | undefined;
};

/** Which contracts to list. Conditions combine with AND. */
export type ContractFilter = {
  /** Only looked after by this staff user. */
  assigneeId?: string | null | undefined;
  /** Only of this company. */
  companyId?: string | null | undefined;
  /** How the viewer sees them. Portal users only; staff get none. */
  relation?: PartyRelation | null | undefined;
  /** Only asked for by this portal user. */
  requesterId?: string | null | undefined;
  /** Words in the title or the reference; accents and case do not matter. At most 100 characters. */
  search?: string | null | undefined;
  /** Only displayed (true) or not displayed (false) in the client portal. Staff only; a client sees displayed ones anyway. */
  shownInPortal?: boolean | null | undefined;
  /** Only in one of these stages. */
  stages?: Array<ContractStage> | null | undefined;
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

/** Input of `createContractFolder`. */
export type CreateContractFolderInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Id of the contract. */
  contractId: string;
  /** 1 to 255 characters, no slashes. */
  name: string;
  /** The folder it stands in; the top when left out. */
  parentId?: string | null | undefined;
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
  /** Hide it from the rest of the legal team (V12); false when left out. */
  private?: boolean | null | undefined;
  /** NONE when left out. */
  renewalType?: RenewalType | null | undefined;
  /** Who asked for it; naming somebody shows it to nobody. */
  requesterId?: string | null | undefined;
  /** Who else of the legal team sees it while it is private; at most 50. */
  staffIds?: Array<string> | null | undefined;
  /** First day in force. */
  startDate?: string | null | undefined;
  /** Id of a contract type. */
  typeId: string;
  /** Amount, at most 16 digits before and 2 after the point; wants `currency`. */
  value?: string | null | undefined;
};

/** Input of `createMatterFolder`. */
export type CreateMatterFolderInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Id of the matter. */
  matterId: string;
  /** 1 to 255 characters, no slashes. */
  name: string;
  /** The folder it stands in; the top when left out. */
  parentId?: string | null | undefined;
};

/** A new matter. */
export type CreateMatterInput = {
  /** Today when left out. */
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
  /** Hide it from the rest of the legal team (V12); false when left out. */
  private?: boolean | null | undefined;
  /** Who asked for it; naming somebody shows it to nobody. */
  requesterId?: string | null | undefined;
  /** Who else of the legal team sees it while it is private; at most 50. */
  staffIds?: Array<string> | null | undefined;
};

/** Whom to deactivate. */
export type DeactivatePortalUserInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Id of the portal user. */
  portalUserId: string;
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
  /** Null hands it to nobody. */
  assigneeId?: string | null | undefined;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Null takes it from any company. */
  companyId?: string | null | undefined;
  /** Null clears it. */
  contractDate?: string | null | undefined;
  /** Id of the contract. */
  contractId: string;
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
  /** Whether it is hidden from the rest of the legal team (V12). */
  private?: boolean | null | undefined;
  /** How it goes on after its end date. */
  renewalType?: RenewalType | null | undefined;
  /** Who else of the legal team sees it while it is private; at most 50. */
  staffIds?: Array<string> | null | undefined;
  /** Null clears it. */
  startDate?: string | null | undefined;
  /** Id of a contract type. */
  typeId?: string | null | undefined;
  /** Null clears it. */
  value?: string | null | undefined;
  /** The version you saw. */
  version: number;
};

/** Changes to a matter; what is left out stays as it is. */
export type EditMatterInput = {
  /** When the legal team received it. */
  arrivalDate?: string | null | undefined;
  /** Null hands it to nobody. */
  assigneeId?: string | null | undefined;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Null takes it from any company. */
  companyId?: string | null | undefined;
  /** Null clears it. */
  description?: string | null | undefined;
  /** Null clears it. */
  dueDate?: string | null | undefined;
  /** Id of the matter. */
  matterId: string;
  /** 1 to 200 characters. */
  name?: string | null | undefined;
  /** Null lets clients read `name`. */
  portalTitle?: string | null | undefined;
  /** Id of a practice area. */
  practiceAreaId?: string | null | undefined;
  /** How urgent it is. */
  priority?: Priority | null | undefined;
  /** Whether it is hidden from the rest of the legal team (V12). */
  private?: boolean | null | undefined;
  /** Who else of the legal team sees it while it is private; at most 50. */
  staffIds?: Array<string> | null | undefined;
  /** The version you saw. */
  version: number;
};

/** Input of `editMilestone`. */
export type EditMilestoneInput = {
  /** Not together with `percentage`. */
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
  /** 0 to 100. Not together with `amount`. */
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
  /** ADMIN only. */
  accessType?: AccessType | null | undefined;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Wanted when the person leaves a company. */
  companyChange?: CompanyChange | null | undefined;
  /** The company; null takes the person out of any. */
  companyId?: string | null | undefined;
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
  /** At most 40 characters; null clears it. */
  mobile?: string | null | undefined;
  /** Id of the portal user. */
  portalUserId: string;
  /** 3 to 60 letters, digits and `. _ -`, unique. */
  username?: string | null | undefined;
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

/** Input of `hideContractAttachmentFromPortal`. */
export type HideContractAttachmentFromPortalInput = {
  /** Id of the file. */
  attachmentId: string;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
};

/** Input of `hideContractFolderFromPortal`. */
export type HideContractFolderFromPortalInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Id of the folder. */
  folderId: string;
};

/** Which contract to take out of the portal. */
export type HideContractFromPortalInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Id of the contract. */
  contractId: string;
};

/** Input of `hideMatterAttachmentFromPortal`. */
export type HideMatterAttachmentFromPortalInput = {
  /** Id of the file. */
  attachmentId: string;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
};

/** Input of `hideMatterFolderFromPortal`. */
export type HideMatterFolderFromPortalInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Id of the folder. */
  folderId: string;
};

/** Which matter to take out of the portal. */
export type HideMatterFromPortalInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Id of the matter. */
  matterId: string;
};

/** Input of `hideMilestone`. */
export type HideMilestoneInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Id of the milestone. */
  milestoneId: string;
};

/** Input of `inheritContractAttachmentVisibility`. */
export type InheritContractAttachmentVisibilityInput = {
  /** Id of the file. */
  attachmentId: string;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
};

/** Input of `inheritContractFolderVisibility`. */
export type InheritContractFolderVisibilityInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Id of the folder. */
  folderId: string;
};

/** Input of `inheritMatterAttachmentVisibility`. */
export type InheritMatterAttachmentVisibilityInput = {
  /** Id of the file. */
  attachmentId: string;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
};

/** Input of `inheritMatterFolderVisibility`. */
export type InheritMatterFolderVisibilityInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Id of the folder. */
  folderId: string;
};

/** A person to invite. */
export type InvitePortalUserInput = {
  /** What the person is here for. */
  accessType: AccessType;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** The company the person belongs to. */
  companyId?: string | null | undefined;
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
  /** At most 40 characters. */
  mobile?: string | null | undefined;
  /** 3 to 60 letters, digits and `. _ -`, unique. */
  username: string;
};

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
  /** These, at most 1000. What is not the viewer's, or about a record hidden from him, stays as it is. */
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
  /** Only of this field of law. */
  practiceAreaId?: string | null | undefined;
  /** How the viewer sees them. Portal users only; staff get none. */
  relation?: PartyRelation | null | undefined;
  /** Only asked for by this portal user. */
  requesterId?: string | null | undefined;
  /** Words in the title or the reference; accents and case do not matter. At most 100 characters. */
  search?: string | null | undefined;
  /** Only displayed (true) or not displayed (false) in the client portal. Staff only; a client sees displayed ones anyway. */
  shownInPortal?: boolean | null | undefined;
  /** Only in one of these statuses. */
  statusIds?: Array<string> | null | undefined;
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

/** Input of `moveContractAttachment`. */
export type MoveContractAttachmentInput = {
  /** Id of the file. */
  attachmentId: string;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** The folder to move it into; null for the top. */
  folderId?: string | null | undefined;
};

/** Input of `moveContractFolder`. */
export type MoveContractFolderInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Id of the folder. */
  folderId: string;
  /** The folder to move it into; null for the top. */
  parentId?: string | null | undefined;
};

/** Input of `moveMatterAttachment`. */
export type MoveMatterAttachmentInput = {
  /** Id of the file. */
  attachmentId: string;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** The folder to move it into; null for the top. */
  folderId?: string | null | undefined;
};

/** Input of `moveMatterFolder`. */
export type MoveMatterFolderInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Id of the folder. */
  folderId: string;
  /** The folder to move it into; null for the top. */
  parentId?: string | null | undefined;
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
  /** A contract is displayed to the viewer. */
  | 'CONTRACT_SHARED'
  /** A matter is the viewer's to look after now. */
  | 'MATTER_ASSIGNED'
  /** A client added a file to a matter. */
  | 'MATTER_FILE_ADDED'
  /** A note that clients read was written on a matter. */
  | 'MATTER_NOTE_ADDED'
  /** A matter is displayed to the viewer. */
  | 'MATTER_SHARED'
  /** A client added a milestone to a contract the viewer looks after. */
  | 'MILESTONE_ADDED';

/** How a portal user came to see a record: the filters of the portal's lists. */
export type PartyRelation =
  /** Records of colleagues, where the company shares all its requests. */
  | 'COMPANY'
  /** Records the viewer asked for. */
  | 'MINE'
  /** Records the viewer watches. */
  | 'WATCHING';

/** Which portal users to list. Conditions combine with AND. */
export type PortalUserFilter = {
  /** Only people of this company. */
  companyId?: string | null | undefined;
  /** Words in name, username or email; accents and case do not matter. At most 100 characters. */
  search?: string | null | undefined;
  /** Only people in one of these states. */
  statuses?: Array<PortalUserStatus> | null | undefined;
};

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
};

/** Input of `recallContractAttachment`. */
export type RecallContractAttachmentInput = {
  /** Id of the file. */
  attachmentId: string;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Why; clients who opened it are listed with it. At most 500 characters. */
  reason: string;
};

/** Input of `recallMatterAttachment`. */
export type RecallMatterAttachmentInput = {
  /** Id of the file. */
  attachmentId: string;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Why; clients who opened it are listed with it. At most 500 characters. */
  reason: string;
};

/** Input of `renameContractAttachment`. */
export type RenameContractAttachmentInput = {
  /** Id of the file. */
  attachmentId: string;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** 1 to 255 characters, no slashes. */
  name: string;
};

/** Input of `renameContractFolder`. */
export type RenameContractFolderInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Id of the folder. */
  folderId: string;
  /** 1 to 255 characters, no slashes. */
  name: string;
};

/** Input of `renameMatterAttachment`. */
export type RenameMatterAttachmentInput = {
  /** Id of the file. */
  attachmentId: string;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** 1 to 255 characters, no slashes. */
  name: string;
};

/** Input of `renameMatterFolder`. */
export type RenameMatterFolderInput = {
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

/** The first ADMIN and the firm's name. */
export type SetUpFirmInput = {
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
  /** The secret after `#` in the printed address. */
  token: string;
};

/** Input of `showContractAttachmentInPortal`. */
export type ShowContractAttachmentInPortalInput = {
  /** Id of the file. */
  attachmentId: string;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
};

/** Input of `showContractFolderInPortal`. */
export type ShowContractFolderInPortalInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Id of the folder. */
  folderId: string;
};

/** To whom a contract is displayed. */
export type ShowContractInPortalInput = {
  /** Whether attachments without a mark of their own are visible. */
  attachmentsVisible: boolean;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Id of the contract. */
  contractId: string;
  /** Files hidden in the same step: unticked in the dialog (R14b). */
  hideAttachmentIds?: Array<string> | null | undefined;
  /** Milestones hidden in the same step (R14b). */
  hideMilestoneIds?: Array<string> | null | undefined;
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

/** Input of `showMatterAttachmentInPortal`. */
export type ShowMatterAttachmentInPortalInput = {
  /** Id of the file. */
  attachmentId: string;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
};

/** Input of `showMatterFolderInPortal`. */
export type ShowMatterFolderInPortalInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Id of the folder. */
  folderId: string;
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
  matterId: string;
  /** The portal user who asked for it; refused when missing (R2). */
  requesterId?: string | null | undefined;
  /** Files shown in the same step: hidden by hand before, ticked in the dialog (R17c). */
  showAttachmentIds?: Array<string> | null | undefined;
  /** The version you saw. */
  version: number;
  /** Portal users of the requester's company who may look at it too; at most 100. */
  watcherIds: Array<string>;
};

/** Input of `showMilestone`. */
export type ShowMilestoneInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Id of the milestone. */
  milestoneId: string;
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
  /** Whether a requester may edit his own milestones while OPEN. */
  clientsMayEditMilestones?: boolean | null | undefined;
  /** The version you saw. */
  version: number;
};

/** Why it was refused. */
export type UserErrorCode =
  /** The person has set a password already. */
  | 'ALREADY_ACTIVE'
  /** The note was withdrawn already. */
  | 'ALREADY_WITHDRAWN'
  /** An amount or a percentage, not both. */
  | 'AMOUNT_OR_PERCENTAGE'
  /** Say who reads the note. */
  | 'AUDIENCE_REQUIRED'
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
  /** Another person has this address. */
  | 'EMAIL_TAKEN'
  /** The file is of a refused type, is not what its name says, is too large or cannot be read safely. */
  | 'FILE_REFUSED'
  /** A folder cannot stand inside itself. */
  | 'FOLDER_INTO_ITSELF'
  /** The folder does not exist any more. */
  | 'FOLDER_NOT_FOUND'
  /** This status cannot follow the present one. */
  | 'ILLEGAL_MOVE'
  /** A value is empty, too long or not of its form; `field` says which. */
  | 'INVALID_VALUE'
  /** The link is unknown, used, replaced or expired: ask for a new one. */
  | 'LINK_NOT_VALID'
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
  /** The person is not inactive. */
  | 'NOT_INACTIVE'
  /** The contract is not displayed. */
  | 'NOT_SHOWN'
  /** Shorter than 10 characters, longer than 128, or the login itself. */
  | 'PASSWORD_TOO_WEAK'
  /** The person or company named in `field` does not exist or cannot take this part. */
  | 'PERSON_NOT_ELIGIBLE'
  /** There is no such practice area. */
  | 'PRACTICE_AREA_NOT_FOUND'
  /** Say why. */
  | 'REASON_REQUIRED'
  /** The file was recalled. */
  | 'RECALLED'
  /** The requester is unknown or inactive (R14). */
  | 'REQUESTER_NOT_ELIGIBLE'
  /** Displaying wants exactly one requester (R2). */
  | 'REQUESTER_REQUIRED'
  /** Login and password do not open this door. */
  | 'SIGN_IN_FAILED'
  /** The record has as many as it can hold. */
  | 'TOO_MANY'
  /** There is no such contract type. */
  | 'TYPE_NOT_FOUND'
  /** The upload is unknown, unfinished, expired or somebody else’s. */
  | 'UPLOAD_NOT_FOUND'
  /** Another person has this username or uses it as address. */
  | 'USERNAME_TAKEN'
  /** A watcher is not of the requester's company, or one of the two has none (R5, R6, R7). */
  | 'WATCHER_COMPANY_MISMATCH'
  /** A watcher is the requester, no portal user, or inactive (R8, R14). */
  | 'WATCHER_NOT_ELIGIBLE';

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

/** Input of `withdrawContractNote`. */
export type WithdrawContractNoteInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Id of the note. */
  noteId: string;
};

/** Input of `withdrawMatterNote`. */
export type WithdrawMatterNoteInput = {
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

type StaffFile_Attachment_ContractAttachment_Fragment = { __typename: 'ContractAttachment', id: string, name: string, folderId: string | null, mime: string, size: number, version: number, uploadedAt: string, source: AttachmentSource, downloadable: boolean, recalledAt: string | null, recallReason: string | null, portalVisible: boolean | null, shownToClient: boolean | null, visibilityOrigin: VisibilityOrigin | null, visibilityFolderId: string | null, uploadedBy:
    | { __typename: 'PortalUser', id: string, displayName: string }
    | { __typename: 'StaffUser', id: string, displayName: string }
   | null } & { ' $fragmentName'?: 'StaffFile_Attachment_ContractAttachment_Fragment' };

type StaffFile_Attachment_MatterAttachment_Fragment = { __typename: 'MatterAttachment', id: string, name: string, folderId: string | null, mime: string, size: number, version: number, uploadedAt: string, source: AttachmentSource, downloadable: boolean, recalledAt: string | null, recallReason: string | null, portalVisible: boolean | null, shownToClient: boolean | null, visibilityOrigin: VisibilityOrigin | null, visibilityFolderId: string | null, uploadedBy:
    | { __typename: 'PortalUser', id: string, displayName: string }
    | { __typename: 'StaffUser', id: string, displayName: string }
   | null } & { ' $fragmentName'?: 'StaffFile_Attachment_MatterAttachment_Fragment' };

export type StaffFile_AttachmentFragment =
  | StaffFile_Attachment_ContractAttachment_Fragment
  | StaffFile_Attachment_MatterAttachment_Fragment
;

type StaffFolder_Folder_ContractFolder_Fragment = { __typename: 'ContractFolder', id: string, name: string, parentId: string | null, portalVisible: boolean | null, shownToClient: boolean | null } & { ' $fragmentName'?: 'StaffFolder_Folder_ContractFolder_Fragment' };

type StaffFolder_Folder_MatterFolder_Fragment = { __typename: 'MatterFolder', id: string, name: string, parentId: string | null, portalVisible: boolean | null, shownToClient: boolean | null } & { ' $fragmentName'?: 'StaffFolder_Folder_MatterFolder_Fragment' };

export type StaffFolder_FolderFragment =
  | StaffFolder_Folder_ContractFolder_Fragment
  | StaffFolder_Folder_MatterFolder_Fragment
;

export type ContractAttachmentsQueryVariables = Exact<{
  id: string;
}>;


export type ContractAttachmentsQuery = { contract: { __typename: 'Contract', id: string, share: { __typename: 'PortalShare', visible: boolean, attachmentsVisible: boolean } | null, folders: Array<(
      { __typename: 'ContractFolder', id: string }
      & { ' $fragmentRefs'?: { 'StaffFolder_Folder_ContractFolder_Fragment': StaffFolder_Folder_ContractFolder_Fragment } }
    )>, attachments: Array<(
      { __typename: 'ContractAttachment', id: string }
      & { ' $fragmentRefs'?: { 'StaffFile_Attachment_ContractAttachment_Fragment': StaffFile_Attachment_ContractAttachment_Fragment } }
    )>, notes: Array<{ __typename: 'ContractNote', id: string, audience: NoteAudience, attachments: Array<{ __typename: 'ContractAttachment', id: string }> }> } | null };

export type ContractFilePastQueryVariables = Exact<{
  id: string;
}>;


export type ContractFilePastQuery = { contract: { __typename: 'Contract', id: string, attachments: Array<{ __typename: 'ContractAttachment', id: string, versions: Array<{ __typename: 'AttachmentVersion', version: number, size: number, mime: string, uploadedAt: string, uploadedBy:
          | { __typename: 'PortalUser', id: string, displayName: string }
          | { __typename: 'StaffUser', id: string, displayName: string }
         | null }>, readings: Array<{ __typename: 'AttachmentReading', version: number, firstAt: string, lastAt: string, count: number, reader:
          | { __typename: 'PortalUser', id: string, displayName: string }
          | { __typename: 'StaffUser', id: string, displayName: string }
         | null }> | null }> } | null };

export type ContractDetails_ContractFragment = { __typename: 'Contract', value: string | null, currency: string | null, contractDate: string | null, startDate: string | null, endDate: string | null, renewalType: RenewalType, portalTitle: string | null, description: string | null, priority: Priority, private: boolean | null, createdAt: string, updatedAt: string, type: { __typename: 'ContractType', id: string, label: string }, parties: Array<{ __typename: 'ContractParty', name: string, category: string | null }>, company: { __typename: 'Company', id: string, name: string } | null, staff: Array<{ __typename: 'StaffUser', id: string, displayName: string }> | null } & { ' $fragmentName'?: 'ContractDetails_ContractFragment' };

export type ContractForm_ContractFragment = { __typename: 'Contract', id: string, version: number, title: string, name: string | null, portalTitle: string | null, value: string | null, currency: string | null, contractDate: string | null, startDate: string | null, endDate: string | null, renewalType: RenewalType, description: string | null, priority: Priority, private: boolean | null, type: { __typename: 'ContractType', id: string, label: string }, parties: Array<{ __typename: 'ContractParty', name: string, category: string | null }>, company: { __typename: 'Company', id: string, name: string } | null, assignee: { __typename: 'StaffUser', id: string, displayName: string } | null, staff: Array<{ __typename: 'StaffUser', id: string, displayName: string }> | null } & { ' $fragmentName'?: 'ContractForm_ContractFragment' };

export type ContractEdit_SaveMutationVariables = Exact<{
  input: EditContractInput;
}>;


export type ContractEdit_SaveMutation = { editContract: { __typename: 'EditContractPayload', contract: (
      { __typename: 'Contract' }
      & { ' $fragmentRefs'?: { 'ContractForm_ContractFragment': ContractForm_ContractFragment } }
    ) | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ContractHistoryQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ContractHistoryQuery = { contract: { __typename: 'Contract', id: string, folders: Array<{ __typename: 'ContractFolder', id: string, name: string }>, history: { __typename: 'HistoryConnection', verified: boolean, nodes: Array<{ __typename: 'HistoryEntry', id: string, type: string, occurredAt: string, facts: string, actor:
          | { __typename: 'PortalUser', id: string, displayName: string }
          | { __typename: 'StaffUser', id: string, displayName: string }
         | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null, staffUsers: { __typename: 'StaffUserConnection', nodes: Array<{ __typename: 'StaffUser', id: string, displayName: string }> } };

export type ContractMilestonesQueryVariables = Exact<{
  id: string;
}>;


export type ContractMilestonesQuery = { contract: { __typename: 'Contract', id: string, value: string | null, currency: string | null, share: { __typename: 'PortalShare', visible: boolean } | null, attachments: Array<{ __typename: 'ContractAttachment', id: string, name: string, mime: string, size: number, version: number, downloadable: boolean, recalledAt: string | null }>, milestones: Array<(
      { __typename: 'Milestone', id: string }
      & { ' $fragmentRefs'?: { 'StaffMilestone_MilestoneFragment': StaffMilestone_MilestoneFragment } }
    )> } | null };

export type ContractMilestones_ShowMutationVariables = Exact<{
  input: ShowMilestoneInput;
}>;


export type ContractMilestones_ShowMutation = { showMilestone: { __typename: 'ShowMilestonePayload', milestone: { __typename: 'Milestone', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ContractMilestones_HideMutationVariables = Exact<{
  input: HideMilestoneInput;
}>;


export type ContractMilestones_HideMutation = { hideMilestone: { __typename: 'HideMilestonePayload', milestone: { __typename: 'Milestone', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ContractNotesQueryVariables = Exact<{
  id: string;
}>;


export type ContractNotesQuery = { contract: { __typename: 'Contract', id: string, notes: Array<{ __typename: 'ContractNote', id: string, body: string | null, audience: NoteAudience, createdAt: string, mailsAt: string | null, withdrawnAt: string | null, mine: boolean, author:
        | { __typename: 'PortalUser', id: string, displayName: string }
        | { __typename: 'StaffUser', id: string, displayName: string }
       | null, attachments: Array<(
        { __typename: 'ContractAttachment', id: string }
        & { ' $fragmentRefs'?: { 'StaffFile_Attachment_ContractAttachment_Fragment': StaffFile_Attachment_ContractAttachment_Fragment } }
      )> }> } | null };

export type ContractNotes_AddMutationVariables = Exact<{
  input: AddContractNoteInput;
}>;


export type ContractNotes_AddMutation = { addContractNote: { __typename: 'AddContractNotePayload', note: { __typename: 'ContractNote', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ContractNotes_WithdrawMutationVariables = Exact<{
  input: WithdrawContractNoteInput;
}>;


export type ContractNotes_WithdrawMutation = { withdrawContractNote: { __typename: 'WithdrawContractNotePayload', note: { __typename: 'ContractNote', id: string, attachments: Array<{ __typename: 'ContractAttachment', id: string }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ContractPeekQueryVariables = Exact<{
  id: string;
}>;


export type ContractPeekQuery = { contract: { __typename: 'Contract', id: string, reference: string, title: string, stage: ContractStage, stageSince: string, expired: boolean, waitsFor: ContractTurn, value: string | null, currency: string | null, startDate: string | null, endDate: string | null, type: { __typename: 'ContractType', id: string, label: string }, parties: Array<{ __typename: 'ContractParty', name: string }>, company: { __typename: 'Company', id: string, name: string } | null, readers: Array<{ __typename: 'RecordReader', canSee: boolean, person: { __typename: 'PortalUser', id: string, displayName: string } | null }> | null, assignee: { __typename: 'StaffUser', id: string, displayName: string } | null, share: { __typename: 'PortalShare', visible: boolean, sharedAt: string } | null } | null };

export type ContractSharingQueryVariables = Exact<{
  id: string;
}>;


export type ContractSharingQuery = { contract: { __typename: 'Contract', id: string, share: { __typename: 'PortalShare', visible: boolean } | null, readers: Array<{ __typename: 'RecordReader', via: PartyRelation, canSee: boolean, person: { __typename: 'PortalUser', id: string, displayName: string, status: PortalUserStatus | null, lastLoginAt: string | null, company: { __typename: 'Company', id: string, name: string } | null } | null }> | null, attachments: Array<{ __typename: 'ContractAttachment', id: string, name: string, readings: Array<{ __typename: 'AttachmentReading', version: number, firstAt: string, lastAt: string, count: number, reader:
          | { __typename: 'PortalUser', id: string, displayName: string }
          | { __typename: 'StaffUser', id: string, displayName: string }
         | null }> | null }> } | null };

export type CreateContractDialog_CreateMutationVariables = Exact<{
  input: CreateContractInput;
}>;


export type CreateContractDialog_CreateMutation = { createContract: { __typename: 'CreateContractPayload', contract: { __typename: 'Contract', id: string, reference: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ContractFiles_CreateFolderMutationVariables = Exact<{
  input: CreateContractFolderInput;
}>;


export type ContractFiles_CreateFolderMutation = { createContractFolder: { __typename: 'CreateContractFolderPayload', folder: { __typename: 'ContractFolder', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ContractFiles_RenameFolderMutationVariables = Exact<{
  input: RenameContractFolderInput;
}>;


export type ContractFiles_RenameFolderMutation = { renameContractFolder: { __typename: 'RenameContractFolderPayload', folder: { __typename: 'ContractFolder', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ContractFiles_MoveFolderMutationVariables = Exact<{
  input: MoveContractFolderInput;
}>;


export type ContractFiles_MoveFolderMutation = { moveContractFolder: { __typename: 'MoveContractFolderPayload', folder: { __typename: 'ContractFolder', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ContractFiles_ShowFolderMutationVariables = Exact<{
  input: ShowContractFolderInPortalInput;
}>;


export type ContractFiles_ShowFolderMutation = { showContractFolderInPortal: { __typename: 'ShowContractFolderInPortalPayload', folder: { __typename: 'ContractFolder', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ContractFiles_HideFolderMutationVariables = Exact<{
  input: HideContractFolderFromPortalInput;
}>;


export type ContractFiles_HideFolderMutation = { hideContractFolderFromPortal: { __typename: 'HideContractFolderFromPortalPayload', folder: { __typename: 'ContractFolder', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ContractFiles_InheritFolderMutationVariables = Exact<{
  input: InheritContractFolderVisibilityInput;
}>;


export type ContractFiles_InheritFolderMutation = { inheritContractFolderVisibility: { __typename: 'InheritContractFolderVisibilityPayload', folder: { __typename: 'ContractFolder', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ContractFiles_AddMutationVariables = Exact<{
  input: AddContractAttachmentInput;
}>;


export type ContractFiles_AddMutation = { addContractAttachment: { __typename: 'AddContractAttachmentPayload', attachment: { __typename: 'ContractAttachment', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ContractFiles_AddVersionMutationVariables = Exact<{
  input: AddContractAttachmentVersionInput;
}>;


export type ContractFiles_AddVersionMutation = { addContractAttachmentVersion: { __typename: 'AddContractAttachmentVersionPayload', attachment: { __typename: 'ContractAttachment', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ContractFiles_RenameMutationVariables = Exact<{
  input: RenameContractAttachmentInput;
}>;


export type ContractFiles_RenameMutation = { renameContractAttachment: { __typename: 'RenameContractAttachmentPayload', attachment: { __typename: 'ContractAttachment', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ContractFiles_MoveMutationVariables = Exact<{
  input: MoveContractAttachmentInput;
}>;


export type ContractFiles_MoveMutation = { moveContractAttachment: { __typename: 'MoveContractAttachmentPayload', attachment: { __typename: 'ContractAttachment', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ContractFiles_ShowMutationVariables = Exact<{
  input: ShowContractAttachmentInPortalInput;
}>;


export type ContractFiles_ShowMutation = { showContractAttachmentInPortal: { __typename: 'ShowContractAttachmentInPortalPayload', attachment: { __typename: 'ContractAttachment', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ContractFiles_HideMutationVariables = Exact<{
  input: HideContractAttachmentFromPortalInput;
}>;


export type ContractFiles_HideMutation = { hideContractAttachmentFromPortal: { __typename: 'HideContractAttachmentFromPortalPayload', attachment: { __typename: 'ContractAttachment', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ContractFiles_InheritMutationVariables = Exact<{
  input: InheritContractAttachmentVisibilityInput;
}>;


export type ContractFiles_InheritMutation = { inheritContractAttachmentVisibility: { __typename: 'InheritContractAttachmentVisibilityPayload', attachment: { __typename: 'ContractAttachment', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ContractFiles_RecallMutationVariables = Exact<{
  input: RecallContractAttachmentInput;
}>;


export type ContractFiles_RecallMutation = { recallContractAttachment: { __typename: 'RecallContractAttachmentPayload', attachment: { __typename: 'ContractAttachment', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ContractShare_ContractFragment = { __typename: 'Contract', id: string, version: number, reference: string, title: string, requester: { __typename: 'PortalUser', id: string, displayName: string, jobTitle: string | null, status: PortalUserStatus | null, locale: Locale | null, company: { __typename: 'Company', id: string, name: string } | null } | null, watchers: Array<{ __typename: 'PortalUser', id: string, displayName: string, jobTitle: string | null, status: PortalUserStatus | null, locale: Locale | null, company: { __typename: 'Company', id: string, name: string } | null }> | null, readers: Array<{ __typename: 'RecordReader', canSee: boolean, person: { __typename: 'PortalUser', id: string, displayName: string } | null }> | null, share: { __typename: 'PortalShare', visible: boolean, attachmentsVisible: boolean, sharedAt: string, company: { __typename: 'Company', id: string, name: string } | null } | null } & { ' $fragmentName'?: 'ContractShare_ContractFragment' };

export type ContractShare_ShowMutationVariables = Exact<{
  input: ShowContractInPortalInput;
}>;


export type ContractShare_ShowMutation = { showContractInPortal: { __typename: 'ShowContractInPortalPayload', contract: (
      { __typename: 'Contract' }
      & { ' $fragmentRefs'?: { 'ContractShare_ContractFragment': ContractShare_ContractFragment } }
    ) | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ContractShare_HideMutationVariables = Exact<{
  input: HideContractFromPortalInput;
}>;


export type ContractShare_HideMutation = { hideContractFromPortal: { __typename: 'HideContractFromPortalPayload', contract: (
      { __typename: 'Contract' }
      & { ' $fragmentRefs'?: { 'ContractShare_ContractFragment': ContractShare_ContractFragment } }
    ) | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ContractForm_ChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ContractForm_ChoicesQuery = { contractTypes: Array<{ __typename: 'ContractType', id: string, label: string }>, staffUsers: { __typename: 'StaffUserConnection', nodes: Array<{ __typename: 'StaffUser', id: string, displayName: string }> } };

export type CreateMatterDialog_CreateMutationVariables = Exact<{
  input: CreateMatterInput;
}>;


export type CreateMatterDialog_CreateMutation = { createMatter: { __typename: 'CreateMatterPayload', matter: { __typename: 'Matter', id: string, reference: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type MatterAttachmentsQueryVariables = Exact<{
  id: string;
}>;


export type MatterAttachmentsQuery = { matter: { __typename: 'Matter', id: string, share: { __typename: 'PortalShare', visible: boolean, attachmentsVisible: boolean } | null, folders: Array<(
      { __typename: 'MatterFolder', id: string }
      & { ' $fragmentRefs'?: { 'StaffFolder_Folder_MatterFolder_Fragment': StaffFolder_Folder_MatterFolder_Fragment } }
    )>, attachments: Array<(
      { __typename: 'MatterAttachment', id: string }
      & { ' $fragmentRefs'?: { 'StaffFile_Attachment_MatterAttachment_Fragment': StaffFile_Attachment_MatterAttachment_Fragment } }
    )>, notes: Array<{ __typename: 'MatterNote', id: string, audience: NoteAudience, attachments: Array<{ __typename: 'MatterAttachment', id: string }> }> } | null };

export type MatterFilePastQueryVariables = Exact<{
  id: string;
}>;


export type MatterFilePastQuery = { matter: { __typename: 'Matter', id: string, attachments: Array<{ __typename: 'MatterAttachment', id: string, versions: Array<{ __typename: 'AttachmentVersion', version: number, size: number, mime: string, uploadedAt: string, uploadedBy:
          | { __typename: 'PortalUser', id: string, displayName: string }
          | { __typename: 'StaffUser', id: string, displayName: string }
         | null }>, readings: Array<{ __typename: 'AttachmentReading', version: number, firstAt: string, lastAt: string, count: number, reader:
          | { __typename: 'PortalUser', id: string, displayName: string }
          | { __typename: 'StaffUser', id: string, displayName: string }
         | null }> | null }> } | null };

export type MatterDetails_MatterFragment = { __typename: 'Matter', kind: MatterKind, arrivalDate: string, dueDate: string | null, closedAt: string | null, portalTitle: string | null, description: string | null, priority: Priority, private: boolean | null, createdAt: string, updatedAt: string, practiceArea: { __typename: 'PracticeArea', id: string, label: string }, company: { __typename: 'Company', id: string, name: string } | null, staff: Array<{ __typename: 'StaffUser', id: string, displayName: string }> | null } & { ' $fragmentName'?: 'MatterDetails_MatterFragment' };

export type MatterForm_MatterFragment = { __typename: 'Matter', id: string, version: number, title: string, name: string | null, portalTitle: string | null, kind: MatterKind, arrivalDate: string, dueDate: string | null, description: string | null, priority: Priority, private: boolean | null, practiceArea: { __typename: 'PracticeArea', id: string, label: string }, company: { __typename: 'Company', id: string, name: string } | null, assignee: { __typename: 'StaffUser', id: string, displayName: string } | null, staff: Array<{ __typename: 'StaffUser', id: string, displayName: string }> | null } & { ' $fragmentName'?: 'MatterForm_MatterFragment' };

export type MatterEdit_SaveMutationVariables = Exact<{
  input: EditMatterInput;
}>;


export type MatterEdit_SaveMutation = { editMatter: { __typename: 'EditMatterPayload', matter: (
      { __typename: 'Matter' }
      & { ' $fragmentRefs'?: { 'MatterForm_MatterFragment': MatterForm_MatterFragment } }
    ) | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type MatterHistoryQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type MatterHistoryQuery = { matter: { __typename: 'Matter', id: string, folders: Array<{ __typename: 'MatterFolder', id: string, name: string }>, history: { __typename: 'HistoryConnection', verified: boolean, nodes: Array<{ __typename: 'HistoryEntry', id: string, type: string, occurredAt: string, facts: string, actor:
          | { __typename: 'PortalUser', id: string, displayName: string }
          | { __typename: 'StaffUser', id: string, displayName: string }
         | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null, staffUsers: { __typename: 'StaffUserConnection', nodes: Array<{ __typename: 'StaffUser', id: string, displayName: string }> } };

export type MatterNotesQueryVariables = Exact<{
  id: string;
}>;


export type MatterNotesQuery = { matter: { __typename: 'Matter', id: string, notes: Array<{ __typename: 'MatterNote', id: string, body: string | null, audience: NoteAudience, createdAt: string, mailsAt: string | null, withdrawnAt: string | null, mine: boolean, author:
        | { __typename: 'PortalUser', id: string, displayName: string }
        | { __typename: 'StaffUser', id: string, displayName: string }
       | null, attachments: Array<(
        { __typename: 'MatterAttachment', id: string }
        & { ' $fragmentRefs'?: { 'StaffFile_Attachment_MatterAttachment_Fragment': StaffFile_Attachment_MatterAttachment_Fragment } }
      )> }> } | null };

export type MatterNotes_AddMutationVariables = Exact<{
  input: AddMatterNoteInput;
}>;


export type MatterNotes_AddMutation = { addMatterNote: { __typename: 'AddMatterNotePayload', note: { __typename: 'MatterNote', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type MatterNotes_WithdrawMutationVariables = Exact<{
  input: WithdrawMatterNoteInput;
}>;


export type MatterNotes_WithdrawMutation = { withdrawMatterNote: { __typename: 'WithdrawMatterNotePayload', note: { __typename: 'MatterNote', id: string, attachments: Array<{ __typename: 'MatterAttachment', id: string }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type MatterPeekQueryVariables = Exact<{
  id: string;
}>;


export type MatterPeekQuery = { matter: { __typename: 'Matter', id: string, reference: string, title: string, kind: MatterKind, statusSince: string, arrivalDate: string, dueDate: string | null, status: { __typename: 'MatterStatus', id: string, label: string, waitsFor: MatterTurn, expectedDays: number | null }, practiceArea: { __typename: 'PracticeArea', id: string, label: string }, company: { __typename: 'Company', id: string, name: string } | null, readers: Array<{ __typename: 'RecordReader', canSee: boolean, person: { __typename: 'PortalUser', id: string, displayName: string } | null }> | null, assignee: { __typename: 'StaffUser', id: string, displayName: string } | null, share: { __typename: 'PortalShare', visible: boolean, sharedAt: string } | null } | null };

export type MatterSharingQueryVariables = Exact<{
  id: string;
}>;


export type MatterSharingQuery = { matter: { __typename: 'Matter', id: string, share: { __typename: 'PortalShare', visible: boolean } | null, readers: Array<{ __typename: 'RecordReader', via: PartyRelation, canSee: boolean, person: { __typename: 'PortalUser', id: string, displayName: string, status: PortalUserStatus | null, lastLoginAt: string | null, company: { __typename: 'Company', id: string, name: string } | null } | null }> | null, attachments: Array<{ __typename: 'MatterAttachment', id: string, name: string, readings: Array<{ __typename: 'AttachmentReading', version: number, firstAt: string, lastAt: string, count: number, reader:
          | { __typename: 'PortalUser', id: string, displayName: string }
          | { __typename: 'StaffUser', id: string, displayName: string }
         | null }> | null }> } | null };

export type MatterFiles_CreateFolderMutationVariables = Exact<{
  input: CreateMatterFolderInput;
}>;


export type MatterFiles_CreateFolderMutation = { createMatterFolder: { __typename: 'CreateMatterFolderPayload', folder: { __typename: 'MatterFolder', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type MatterFiles_RenameFolderMutationVariables = Exact<{
  input: RenameMatterFolderInput;
}>;


export type MatterFiles_RenameFolderMutation = { renameMatterFolder: { __typename: 'RenameMatterFolderPayload', folder: { __typename: 'MatterFolder', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type MatterFiles_MoveFolderMutationVariables = Exact<{
  input: MoveMatterFolderInput;
}>;


export type MatterFiles_MoveFolderMutation = { moveMatterFolder: { __typename: 'MoveMatterFolderPayload', folder: { __typename: 'MatterFolder', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type MatterFiles_ShowFolderMutationVariables = Exact<{
  input: ShowMatterFolderInPortalInput;
}>;


export type MatterFiles_ShowFolderMutation = { showMatterFolderInPortal: { __typename: 'ShowMatterFolderInPortalPayload', folder: { __typename: 'MatterFolder', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type MatterFiles_HideFolderMutationVariables = Exact<{
  input: HideMatterFolderFromPortalInput;
}>;


export type MatterFiles_HideFolderMutation = { hideMatterFolderFromPortal: { __typename: 'HideMatterFolderFromPortalPayload', folder: { __typename: 'MatterFolder', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type MatterFiles_InheritFolderMutationVariables = Exact<{
  input: InheritMatterFolderVisibilityInput;
}>;


export type MatterFiles_InheritFolderMutation = { inheritMatterFolderVisibility: { __typename: 'InheritMatterFolderVisibilityPayload', folder: { __typename: 'MatterFolder', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type MatterFiles_AddMutationVariables = Exact<{
  input: AddMatterAttachmentInput;
}>;


export type MatterFiles_AddMutation = { addMatterAttachment: { __typename: 'AddMatterAttachmentPayload', attachment: { __typename: 'MatterAttachment', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type MatterFiles_AddVersionMutationVariables = Exact<{
  input: AddMatterAttachmentVersionInput;
}>;


export type MatterFiles_AddVersionMutation = { addMatterAttachmentVersion: { __typename: 'AddMatterAttachmentVersionPayload', attachment: { __typename: 'MatterAttachment', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type MatterFiles_RenameMutationVariables = Exact<{
  input: RenameMatterAttachmentInput;
}>;


export type MatterFiles_RenameMutation = { renameMatterAttachment: { __typename: 'RenameMatterAttachmentPayload', attachment: { __typename: 'MatterAttachment', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type MatterFiles_MoveMutationVariables = Exact<{
  input: MoveMatterAttachmentInput;
}>;


export type MatterFiles_MoveMutation = { moveMatterAttachment: { __typename: 'MoveMatterAttachmentPayload', attachment: { __typename: 'MatterAttachment', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type MatterFiles_ShowMutationVariables = Exact<{
  input: ShowMatterAttachmentInPortalInput;
}>;


export type MatterFiles_ShowMutation = { showMatterAttachmentInPortal: { __typename: 'ShowMatterAttachmentInPortalPayload', attachment: { __typename: 'MatterAttachment', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type MatterFiles_HideMutationVariables = Exact<{
  input: HideMatterAttachmentFromPortalInput;
}>;


export type MatterFiles_HideMutation = { hideMatterAttachmentFromPortal: { __typename: 'HideMatterAttachmentFromPortalPayload', attachment: { __typename: 'MatterAttachment', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type MatterFiles_InheritMutationVariables = Exact<{
  input: InheritMatterAttachmentVisibilityInput;
}>;


export type MatterFiles_InheritMutation = { inheritMatterAttachmentVisibility: { __typename: 'InheritMatterAttachmentVisibilityPayload', attachment: { __typename: 'MatterAttachment', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type MatterFiles_RecallMutationVariables = Exact<{
  input: RecallMatterAttachmentInput;
}>;


export type MatterFiles_RecallMutation = { recallMatterAttachment: { __typename: 'RecallMatterAttachmentPayload', attachment: { __typename: 'MatterAttachment', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type MatterShare_MatterFragment = { __typename: 'Matter', id: string, version: number, reference: string, title: string, requester: { __typename: 'PortalUser', id: string, displayName: string, jobTitle: string | null, status: PortalUserStatus | null, locale: Locale | null, company: { __typename: 'Company', id: string, name: string } | null } | null, watchers: Array<{ __typename: 'PortalUser', id: string, displayName: string, jobTitle: string | null, status: PortalUserStatus | null, locale: Locale | null, company: { __typename: 'Company', id: string, name: string } | null }> | null, readers: Array<{ __typename: 'RecordReader', canSee: boolean, person: { __typename: 'PortalUser', id: string, displayName: string } | null }> | null, share: { __typename: 'PortalShare', visible: boolean, attachmentsVisible: boolean, sharedAt: string, company: { __typename: 'Company', id: string, name: string } | null } | null } & { ' $fragmentName'?: 'MatterShare_MatterFragment' };

export type MatterShare_ShowMutationVariables = Exact<{
  input: ShowMatterInPortalInput;
}>;


export type MatterShare_ShowMutation = { showMatterInPortal: { __typename: 'ShowMatterInPortalPayload', matter: (
      { __typename: 'Matter' }
      & { ' $fragmentRefs'?: { 'MatterShare_MatterFragment': MatterShare_MatterFragment } }
    ) | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type MatterShare_HideMutationVariables = Exact<{
  input: HideMatterFromPortalInput;
}>;


export type MatterShare_HideMutation = { hideMatterFromPortal: { __typename: 'HideMatterFromPortalPayload', matter: (
      { __typename: 'Matter' }
      & { ' $fragmentRefs'?: { 'MatterShare_MatterFragment': MatterShare_MatterFragment } }
    ) | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type MatterForm_ChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type MatterForm_ChoicesQuery = { practiceAreas: Array<{ __typename: 'PracticeArea', id: string, label: string }>, staffUsers: { __typename: 'StaffUserConnection', nodes: Array<{ __typename: 'StaffUser', id: string, displayName: string }> } };

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

export type StaffMilestone_MilestoneFragment = { __typename: 'Milestone', id: string, version: number, title: string, description: string | null, amount: string | null, currency: string | null, percentage: string | null, startDate: string | null, dueDate: string | null, status: MilestoneStatus, financialStatus: FinancialStatus, editable: boolean, portalVisible: boolean | null, shownToClient: boolean | null, attachments: Array<{ __typename: 'ContractAttachment', id: string, name: string, mime: string, size: number, version: number, downloadable: boolean, recalledAt: string | null }>, createdBy:
    | { __typename: 'PortalUser', id: string, displayName: string }
    | { __typename: 'StaffUser', id: string, displayName: string }
   | null } & { ' $fragmentName'?: 'StaffMilestone_MilestoneFragment' };

export type InboxQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  unread: boolean;
}>;


export type InboxQuery = { notifications: { __typename: 'NotificationConnection', isComplete: boolean, nodes: Array<{ __typename: 'Notification', id: string, kind: NotificationKind, name: string | null, occurredAt: string, readAt: string | null, contract: { __typename: 'Contract', id: string, reference: string, title: string, company: { __typename: 'Company', id: string, name: string } | null } | null, matter: { __typename: 'Matter', id: string, reference: string, title: string, company: { __typename: 'Company', id: string, name: string } | null } | null, actor: { __typename: 'StaffUser', id: string, displayName: string } | null, client: { __typename: 'PortalUser', id: string, displayName: string, company: { __typename: 'Company', id: string, name: string } | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type MarkNotificationsMutationVariables = Exact<{
  input: MarkNotificationsInput;
}>;


export type MarkNotificationsMutation = { markNotifications: { __typename: 'MarkNotificationsPayload', ids: Array<string>, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode }> } };

export type UnreadCountQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadCountQuery = { unreadNotificationCount: { __typename: 'Count', value: number, capped: boolean } };

export type ContractPageQueryVariables = Exact<{
  id: string;
}>;


export type ContractPageQuery = { contract: (
    { __typename: 'Contract', id: string, stage: ContractStage, stageSince: string, expired: boolean, private: boolean | null, parties: Array<{ __typename: 'ContractParty', name: string }>, company: { __typename: 'Company', id: string, name: string } | null, assignee: { __typename: 'StaffUser', id: string, displayName: string, email: string | null } | null, attachments: Array<{ __typename: 'ContractAttachment', id: string }>, milestones: Array<{ __typename: 'Milestone', id: string }>, notes: Array<{ __typename: 'ContractNote', id: string }> }
    & { ' $fragmentRefs'?: { 'ContractShare_ContractFragment': ContractShare_ContractFragment;'ContractDetails_ContractFragment': ContractDetails_ContractFragment;'ContractForm_ContractFragment': ContractForm_ContractFragment } }
  ) | null };

export type ContractsPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: ContractFilter;
  companyId: string;
  byCompany: boolean;
}>;


export type ContractsPageQuery = { contracts: { __typename: 'ContractConnection', nodes: Array<{ __typename: 'Contract', id: string, reference: string, title: string, private: boolean | null, stage: ContractStage, stageSince: string, expired: boolean, waitsFor: ContractTurn, endDate: string | null, company: { __typename: 'Company', id: string, name: string } | null, requester: { __typename: 'PortalUser', id: string, displayName: string } | null, watchers: Array<{ __typename: 'PortalUser', id: string }> | null, assignee: { __typename: 'StaffUser', id: string, displayName: string } | null, share: { __typename: 'PortalShare', visible: boolean } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, totalCount: { __typename: 'Count', value: number, capped: boolean } | null }, current: { __typename: 'ContractConnection', totalCount: { __typename: 'Count', value: number, capped: boolean } | null }, waiting: { __typename: 'ContractConnection', totalCount: { __typename: 'Count', value: number, capped: boolean } | null }, shown: { __typename: 'ContractConnection', totalCount: { __typename: 'Count', value: number, capped: boolean } | null }, all: { __typename: 'ContractConnection', totalCount: { __typename: 'Count', value: number, capped: boolean } | null }, staffUsers: { __typename: 'StaffUserConnection', nodes: Array<{ __typename: 'StaffUser', id: string, displayName: string }> }, company?: { __typename: 'Company', id: string, name: string } | null };

export type MatterPageQueryVariables = Exact<{
  id: string;
}>;


export type MatterPageQuery = { matter: (
    { __typename: 'Matter', id: string, kind: MatterKind, private: boolean | null, statusSince: string, status: { __typename: 'MatterStatus', id: string, label: string, category: WorkflowCategory, order: number }, practiceArea: { __typename: 'PracticeArea', id: string, label: string }, company: { __typename: 'Company', id: string, name: string } | null, assignee: { __typename: 'StaffUser', id: string, displayName: string, email: string | null } | null, attachments: Array<{ __typename: 'MatterAttachment', id: string }>, notes: Array<{ __typename: 'MatterNote', id: string }> }
    & { ' $fragmentRefs'?: { 'MatterShare_MatterFragment': MatterShare_MatterFragment;'MatterDetails_MatterFragment': MatterDetails_MatterFragment;'MatterForm_MatterFragment': MatterForm_MatterFragment } }
  ) | null, matterStatuses: Array<{ __typename: 'MatterStatus', id: string, label: string, category: WorkflowCategory, order: number }> };

export type MattersPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: MatterFilter;
  companyId: string;
  byCompany: boolean;
}>;


export type MattersPageQuery = { matters: { __typename: 'MatterConnection', nodes: Array<{ __typename: 'Matter', id: string, reference: string, title: string, private: boolean | null, statusSince: string, dueDate: string | null, status: { __typename: 'MatterStatus', id: string, label: string, waitsFor: MatterTurn, expectedDays: number | null }, practiceArea: { __typename: 'PracticeArea', id: string, label: string }, company: { __typename: 'Company', id: string, name: string } | null, requester: { __typename: 'PortalUser', id: string, displayName: string } | null, watchers: Array<{ __typename: 'PortalUser', id: string }> | null, assignee: { __typename: 'StaffUser', id: string, displayName: string } | null, share: { __typename: 'PortalShare', visible: boolean } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, totalCount: { __typename: 'Count', value: number, capped: boolean } | null }, inMatters: { __typename: 'MatterConnection', totalCount: { __typename: 'Count', value: number, capped: boolean } | null }, inCases: { __typename: 'MatterConnection', totalCount: { __typename: 'Count', value: number, capped: boolean } | null }, inShown: { __typename: 'MatterConnection', totalCount: { __typename: 'Count', value: number, capped: boolean } | null }, inAll: { __typename: 'MatterConnection', totalCount: { __typename: 'Count', value: number, capped: boolean } | null }, matterStatuses: Array<{ __typename: 'MatterStatus', id: string, label: string, category: WorkflowCategory, order: number }>, staffUsers: { __typename: 'StaffUserConnection', nodes: Array<{ __typename: 'StaffUser', id: string, displayName: string }> }, company?: { __typename: 'Company', id: string, name: string } | null };

export type PortalSettingsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalSettingsPageQuery = { portalSettings: { __typename: 'PortalSettings', version: number, attachmentsVisibleByDefault: boolean, clientsMayComment: boolean, clientsMayAddMilestones: boolean, clientsMayEditMilestones: boolean, attachmentControls: { __typename: 'AttachmentControls', mayUpload: boolean, mayDelete: boolean, downloadOnlyAfterApproval: boolean } } };

export type PortalSettingsPage_SaveMutationVariables = Exact<{
  input: UpdatePortalSettingsInput;
}>;


export type PortalSettingsPage_SaveMutation = { updatePortalSettings: { __typename: 'UpdatePortalSettingsPayload', settings: { __typename: 'PortalSettings', version: number, attachmentsVisibleByDefault: boolean, clientsMayComment: boolean, clientsMayAddMilestones: boolean, clientsMayEditMilestones: boolean, attachmentControls: { __typename: 'AttachmentControls', mayUpload: boolean, mayDelete: boolean, downloadOnlyAfterApproval: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type SetUpPage_SetUpMutationVariables = Exact<{
  input: SetUpFirmInput;
}>;


export type SetUpPage_SetUpMutation = { setUpFirm: { __typename: 'SetUpFirmPayload', viewer: { __typename: 'Viewer', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type CompaniesTabQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: CompanyFilter;
}>;


export type CompaniesTabQuery = { companies: { __typename: 'CompanyConnection', nodes: Array<{ __typename: 'Company', id: string, name: string, requestSharing: RequestSharing | null, peopleCount: number | null, version: number | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, totalCount: { __typename: 'Count', value: number, capped: boolean } | null } };

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


export type CompanySelect_CompaniesQuery = { companies: { __typename: 'CompanyConnection', nodes: Array<{ __typename: 'Company', id: string, name: string }> } };

export type InvitePersonDialog_InviteMutationVariables = Exact<{
  input: InvitePortalUserInput;
}>;


export type InvitePersonDialog_InviteMutation = { invitePortalUser: { __typename: 'InvitePortalUserPayload', portalUser: { __typename: 'PortalUser', id: string, displayName: string, email: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type PeopleTabQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: PortalUserFilter;
  companyId: string;
  byCompany: boolean;
}>;


export type PeopleTabQuery = { portalUsers: { __typename: 'PortalUserConnection', nodes: Array<{ __typename: 'PortalUser', id: string, displayName: string, username: string | null, email: string | null, accessType: AccessType | null, status: PortalUserStatus | null, lastLoginAt: string | null, company: { __typename: 'Company', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, totalCount: { __typename: 'Count', value: number, capped: boolean } | null }, company?: { __typename: 'Company', id: string, name: string } | null };

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

export type PersonDrawer_PersonFragment = { __typename: 'PortalUser', id: string, version: number | null, displayName: string, firstName: string | null, lastName: string | null, username: string | null, email: string | null, accessType: AccessType | null, jobTitle: string | null, mobile: string | null, status: PortalUserStatus | null, locale: Locale | null, invitedAt: string | null, activatedAt: string | null, lastLoginAt: string | null, company: { __typename: 'Company', id: string, name: string } | null } & { ' $fragmentName'?: 'PersonDrawer_PersonFragment' };

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


export type PersonDrawer_SaveMutation = { editPortalUser: { __typename: 'EditPortalUserPayload', portalUser: (
      { __typename: 'PortalUser' }
      & { ' $fragmentRefs'?: { 'PersonDrawer_PersonFragment': PersonDrawer_PersonFragment } }
    ) | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RequesterSelect_PeopleQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type RequesterSelect_PeopleQuery = { portalUsers: { __typename: 'PortalUserConnection', nodes: Array<{ __typename: 'PortalUser', id: string, displayName: string, jobTitle: string | null, status: PortalUserStatus | null, locale: Locale | null, company: { __typename: 'Company', id: string, name: string } | null }> } };

export type WatcherList_PeopleQueryVariables = Exact<{
  search?: string | null | undefined;
  companyId: string;
  hasCompany: boolean;
}>;


export type WatcherList_PeopleQuery = { colleagues?: { __typename: 'PortalUserConnection', nodes: Array<{ __typename: 'PortalUser', id: string, displayName: string, jobTitle: string | null, status: PortalUserStatus | null, locale: Locale | null, company: { __typename: 'Company', id: string, name: string } | null }> }, anybody: { __typename: 'PortalUserConnection', nodes: Array<{ __typename: 'PortalUser', id: string, displayName: string, jobTitle: string | null, status: PortalUserStatus | null, locale: Locale | null, company: { __typename: 'Company', id: string, name: string } | null }> } };

export type Share_SettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type Share_SettingsQuery = { portalSettings: { __typename: 'PortalSettings', attachmentsVisibleByDefault: boolean } };

export type ShareContents_ContractQueryVariables = Exact<{
  id: string;
}>;


export type ShareContents_ContractQuery = { contract: { __typename: 'Contract', id: string, value: string | null, currency: string | null, share: { __typename: 'PortalShare', visible: boolean, attachmentsVisible: boolean } | null, folders: Array<(
      { __typename: 'ContractFolder', id: string }
      & { ' $fragmentRefs'?: { 'StaffFolder_Folder_ContractFolder_Fragment': StaffFolder_Folder_ContractFolder_Fragment } }
    )>, attachments: Array<(
      { __typename: 'ContractAttachment', id: string }
      & { ' $fragmentRefs'?: { 'StaffFile_Attachment_ContractAttachment_Fragment': StaffFile_Attachment_ContractAttachment_Fragment } }
    )>, notes: Array<{ __typename: 'ContractNote', id: string, audience: NoteAudience, attachments: Array<{ __typename: 'ContractAttachment', id: string }> }>, milestones: Array<(
      { __typename: 'Milestone', id: string }
      & { ' $fragmentRefs'?: { 'StaffMilestone_MilestoneFragment': StaffMilestone_MilestoneFragment } }
    )> } | null };

export type ShareContents_MatterQueryVariables = Exact<{
  id: string;
}>;


export type ShareContents_MatterQuery = { matter: { __typename: 'Matter', id: string, share: { __typename: 'PortalShare', visible: boolean, attachmentsVisible: boolean } | null, folders: Array<(
      { __typename: 'MatterFolder', id: string }
      & { ' $fragmentRefs'?: { 'StaffFolder_Folder_MatterFolder_Fragment': StaffFolder_Folder_MatterFolder_Fragment } }
    )>, attachments: Array<(
      { __typename: 'MatterAttachment', id: string }
      & { ' $fragmentRefs'?: { 'StaffFile_Attachment_MatterAttachment_Fragment': StaffFile_Attachment_MatterAttachment_Fragment } }
    )>, notes: Array<{ __typename: 'MatterNote', id: string, audience: NoteAudience, attachments: Array<{ __typename: 'MatterAttachment', id: string }> }> } | null };

export type CommandPalette_SearchQueryVariables = Exact<{
  search: string;
}>;


export type CommandPalette_SearchQuery = { contracts: { __typename: 'ContractConnection', nodes: Array<{ __typename: 'Contract', id: string, reference: string, title: string, company: { __typename: 'Company', id: string, name: string } | null }> }, matters: { __typename: 'MatterConnection', nodes: Array<{ __typename: 'Matter', id: string, reference: string, title: string, company: { __typename: 'Company', id: string, name: string } | null }> } };

export const StaffFile_AttachmentFragmentDoc = {} as unknown as DocumentNode<StaffFile_AttachmentFragment, unknown>;
export const StaffFolder_FolderFragmentDoc = {} as unknown as DocumentNode<StaffFolder_FolderFragment, unknown>;
export const ContractDetails_ContractFragmentDoc = {} as unknown as DocumentNode<ContractDetails_ContractFragment, unknown>;
export const ContractForm_ContractFragmentDoc = {} as unknown as DocumentNode<ContractForm_ContractFragment, unknown>;
export const ContractShare_ContractFragmentDoc = {} as unknown as DocumentNode<ContractShare_ContractFragment, unknown>;
export const MatterDetails_MatterFragmentDoc = {} as unknown as DocumentNode<MatterDetails_MatterFragment, unknown>;
export const MatterForm_MatterFragmentDoc = {} as unknown as DocumentNode<MatterForm_MatterFragment, unknown>;
export const MatterShare_MatterFragmentDoc = {} as unknown as DocumentNode<MatterShare_MatterFragment, unknown>;
export const StaffMilestone_MilestoneFragmentDoc = {} as unknown as DocumentNode<StaffMilestone_MilestoneFragment, unknown>;
export const PersonDrawer_PersonFragmentDoc = {} as unknown as DocumentNode<PersonDrawer_PersonFragment, unknown>;
export const ContractAttachmentsDocument = {"__meta__":{"hash":"sha256:f50417cb95fe7c6638f05227112e37658cb54f8f9c979885ccf7c31111b571cd"}} as unknown as DocumentNode<ContractAttachmentsQuery, ContractAttachmentsQueryVariables>;
export const ContractFilePastDocument = {"__meta__":{"hash":"sha256:847a9764eda657647161158115ed4660c8df534b1a575622f47b2114377373e2"}} as unknown as DocumentNode<ContractFilePastQuery, ContractFilePastQueryVariables>;
export const ContractEdit_SaveDocument = {"__meta__":{"hash":"sha256:59718eaf07ea17c219b64a256130d1d2a27c80b3d1d9e9822c84778588593962"}} as unknown as DocumentNode<ContractEdit_SaveMutation, ContractEdit_SaveMutationVariables>;
export const ContractHistoryDocument = {"__meta__":{"hash":"sha256:498eebe50c4748ad6d7c4cab01e98d93d907e5277d94472fea862556a7bed7e8"}} as unknown as DocumentNode<ContractHistoryQuery, ContractHistoryQueryVariables>;
export const ContractMilestonesDocument = {"__meta__":{"hash":"sha256:62c399c9914006b9d6c7f80693b91acae4b5b6f50d0b8ce7e4a5c4b371827ad3"}} as unknown as DocumentNode<ContractMilestonesQuery, ContractMilestonesQueryVariables>;
export const ContractMilestones_ShowDocument = {"__meta__":{"hash":"sha256:4b67efc2cb01d6cc7053f2acd08fe9c21564d0973f8b8b3f57e570f9388305da"}} as unknown as DocumentNode<ContractMilestones_ShowMutation, ContractMilestones_ShowMutationVariables>;
export const ContractMilestones_HideDocument = {"__meta__":{"hash":"sha256:157d92789281d9b9cdc12df04b0609b621ebd27d1b68b1403cce3b473645a5b0"}} as unknown as DocumentNode<ContractMilestones_HideMutation, ContractMilestones_HideMutationVariables>;
export const ContractNotesDocument = {"__meta__":{"hash":"sha256:d11d8a59cf237e9030c438e3b73125769773b96dee534fd414053c31e3703a51"}} as unknown as DocumentNode<ContractNotesQuery, ContractNotesQueryVariables>;
export const ContractNotes_AddDocument = {"__meta__":{"hash":"sha256:4ce14847ea8fa5b53a0a8c574d129db6b9a8ed084f1ec4825e86742ae277d427"}} as unknown as DocumentNode<ContractNotes_AddMutation, ContractNotes_AddMutationVariables>;
export const ContractNotes_WithdrawDocument = {"__meta__":{"hash":"sha256:52ce818befed3daa4997d6c37fbb92c9852d40a1af10f2250a8050636ba65d8a"}} as unknown as DocumentNode<ContractNotes_WithdrawMutation, ContractNotes_WithdrawMutationVariables>;
export const ContractPeekDocument = {"__meta__":{"hash":"sha256:40bbf2610b90572310c42e6abbc123c123f985f25f4c257c132c46b657621c56"}} as unknown as DocumentNode<ContractPeekQuery, ContractPeekQueryVariables>;
export const ContractSharingDocument = {"__meta__":{"hash":"sha256:d2e89b640a073d2c821643808bdb302126426435d25171a7460c062ba0bd2913"}} as unknown as DocumentNode<ContractSharingQuery, ContractSharingQueryVariables>;
export const CreateContractDialog_CreateDocument = {"__meta__":{"hash":"sha256:71d973e15ec89771b73503ea45a2f6286b1742e7ab84168a912946c2c100f0e5"}} as unknown as DocumentNode<CreateContractDialog_CreateMutation, CreateContractDialog_CreateMutationVariables>;
export const ContractFiles_CreateFolderDocument = {"__meta__":{"hash":"sha256:70b31dbc821b3edc3f6c80cf21b965f7f81887a58f94cdfed77d273020b8e33d"}} as unknown as DocumentNode<ContractFiles_CreateFolderMutation, ContractFiles_CreateFolderMutationVariables>;
export const ContractFiles_RenameFolderDocument = {"__meta__":{"hash":"sha256:0917d6b872eeb8a2834640305eb1306dda3c602ef44e912fc324671258875bba"}} as unknown as DocumentNode<ContractFiles_RenameFolderMutation, ContractFiles_RenameFolderMutationVariables>;
export const ContractFiles_MoveFolderDocument = {"__meta__":{"hash":"sha256:ab56f5de7eea43014ac75643b78eccb4ae883ba8ead585faead073cf6b3643d7"}} as unknown as DocumentNode<ContractFiles_MoveFolderMutation, ContractFiles_MoveFolderMutationVariables>;
export const ContractFiles_ShowFolderDocument = {"__meta__":{"hash":"sha256:25fb5a9ce3a751e5c6ba8e7e08ca57b23b273be6c4466d6e29b6d9ac979453a6"}} as unknown as DocumentNode<ContractFiles_ShowFolderMutation, ContractFiles_ShowFolderMutationVariables>;
export const ContractFiles_HideFolderDocument = {"__meta__":{"hash":"sha256:cb01ec6e302a138fa5b2eb3669b533e51fceaa0948a8f6da6d000e8d30b3a1ae"}} as unknown as DocumentNode<ContractFiles_HideFolderMutation, ContractFiles_HideFolderMutationVariables>;
export const ContractFiles_InheritFolderDocument = {"__meta__":{"hash":"sha256:2b3959050b0851ffa03228bff78ce4dc917b7fa21052cf58159694f10757c8b5"}} as unknown as DocumentNode<ContractFiles_InheritFolderMutation, ContractFiles_InheritFolderMutationVariables>;
export const ContractFiles_AddDocument = {"__meta__":{"hash":"sha256:98b46aa1d2561cb414a8059cd9c01b3a4edc78322b769580e07e782cb0449bca"}} as unknown as DocumentNode<ContractFiles_AddMutation, ContractFiles_AddMutationVariables>;
export const ContractFiles_AddVersionDocument = {"__meta__":{"hash":"sha256:89004d139b5f22c41cac47e9ff4b9e6a424be58ccb95dfc94621d30b9dd4c8f2"}} as unknown as DocumentNode<ContractFiles_AddVersionMutation, ContractFiles_AddVersionMutationVariables>;
export const ContractFiles_RenameDocument = {"__meta__":{"hash":"sha256:89dbfeeb5f9f00327644fb43256f44a3ed9eee26068fafc0c66fa411c8c15264"}} as unknown as DocumentNode<ContractFiles_RenameMutation, ContractFiles_RenameMutationVariables>;
export const ContractFiles_MoveDocument = {"__meta__":{"hash":"sha256:d52c72a455976090bf7eab0ae3848ce6e9d0fb8c33c8477de9e9e9b2842c9995"}} as unknown as DocumentNode<ContractFiles_MoveMutation, ContractFiles_MoveMutationVariables>;
export const ContractFiles_ShowDocument = {"__meta__":{"hash":"sha256:93297c46973bc35d3a7739de0c8c220f5c3ab740e04db08457acc80db2bc5044"}} as unknown as DocumentNode<ContractFiles_ShowMutation, ContractFiles_ShowMutationVariables>;
export const ContractFiles_HideDocument = {"__meta__":{"hash":"sha256:6e52fa66b25ab7aa1dac39bda4331a03e7558ba19993e6ea91762a198d0ece47"}} as unknown as DocumentNode<ContractFiles_HideMutation, ContractFiles_HideMutationVariables>;
export const ContractFiles_InheritDocument = {"__meta__":{"hash":"sha256:376c7ba0eb3f460b3c43bcaa4acc388f85e2540f2c830be7232a55853065854d"}} as unknown as DocumentNode<ContractFiles_InheritMutation, ContractFiles_InheritMutationVariables>;
export const ContractFiles_RecallDocument = {"__meta__":{"hash":"sha256:b48f3391f40dea32c7c807da47082633ad3bccd32c9b94569d082d9c26cdf676"}} as unknown as DocumentNode<ContractFiles_RecallMutation, ContractFiles_RecallMutationVariables>;
export const ContractShare_ShowDocument = {"__meta__":{"hash":"sha256:ae98bb939c109b95c3044f5805134051644b69f207faa85159e0f2b8f086c543"}} as unknown as DocumentNode<ContractShare_ShowMutation, ContractShare_ShowMutationVariables>;
export const ContractShare_HideDocument = {"__meta__":{"hash":"sha256:a0015066da7bf2bf15439ee468932bba8c5568a86ff7681070cc279d9dfe8f78"}} as unknown as DocumentNode<ContractShare_HideMutation, ContractShare_HideMutationVariables>;
export const ContractForm_ChoicesDocument = {"__meta__":{"hash":"sha256:43a8e49c41196447a4240ceeda00c6a98749cdb928387b8452553d8858aeab48"}} as unknown as DocumentNode<ContractForm_ChoicesQuery, ContractForm_ChoicesQueryVariables>;
export const CreateMatterDialog_CreateDocument = {"__meta__":{"hash":"sha256:e6096b586723a655236ebc8064d20413dc09f5871b7a18dee94f3f5e2a549cd6"}} as unknown as DocumentNode<CreateMatterDialog_CreateMutation, CreateMatterDialog_CreateMutationVariables>;
export const MatterAttachmentsDocument = {"__meta__":{"hash":"sha256:5348bcc21d3010ffc35d0f51aef89fefcdea7e6a0653ac23d300f20339f9ca00"}} as unknown as DocumentNode<MatterAttachmentsQuery, MatterAttachmentsQueryVariables>;
export const MatterFilePastDocument = {"__meta__":{"hash":"sha256:35de06e0b36a22d5d3b593cdf846f50635dad7c2dd2a16900b5331a0d8faa3c4"}} as unknown as DocumentNode<MatterFilePastQuery, MatterFilePastQueryVariables>;
export const MatterEdit_SaveDocument = {"__meta__":{"hash":"sha256:1ff564fd712029614c22d08e31c3c15fac87c0a61c64fe06c87af05c90dc592c"}} as unknown as DocumentNode<MatterEdit_SaveMutation, MatterEdit_SaveMutationVariables>;
export const MatterHistoryDocument = {"__meta__":{"hash":"sha256:6d843942bbe4ef169f23f1262d3af7340a75d080c78ccfebba4a95521f0ca334"}} as unknown as DocumentNode<MatterHistoryQuery, MatterHistoryQueryVariables>;
export const MatterNotesDocument = {"__meta__":{"hash":"sha256:b34ca46afa31e33dd7a8c4a1aebae8eec9af5d585138040cb17eb91b41b883ce"}} as unknown as DocumentNode<MatterNotesQuery, MatterNotesQueryVariables>;
export const MatterNotes_AddDocument = {"__meta__":{"hash":"sha256:65c350608819fb9042a9ca547b42451792e872dad1c4ab77de10fff853d6cba3"}} as unknown as DocumentNode<MatterNotes_AddMutation, MatterNotes_AddMutationVariables>;
export const MatterNotes_WithdrawDocument = {"__meta__":{"hash":"sha256:f3bc00c42bd93b25fb84abf0015a7f8adaaa2382e87e843d77269f75d82504d4"}} as unknown as DocumentNode<MatterNotes_WithdrawMutation, MatterNotes_WithdrawMutationVariables>;
export const MatterPeekDocument = {"__meta__":{"hash":"sha256:45ef1ff657f434a262f2ac9a769f601a82d47cb83e5b9a7c9994d940e44147e8"}} as unknown as DocumentNode<MatterPeekQuery, MatterPeekQueryVariables>;
export const MatterSharingDocument = {"__meta__":{"hash":"sha256:be93c55cd0da8c264e7e232538d55097ecd83c57b2eebdbc7774873242d18e5b"}} as unknown as DocumentNode<MatterSharingQuery, MatterSharingQueryVariables>;
export const MatterFiles_CreateFolderDocument = {"__meta__":{"hash":"sha256:85ff2e88cd1facec26ce2646c71f8eff5015627c07e83347f93beb1ac60a0ec1"}} as unknown as DocumentNode<MatterFiles_CreateFolderMutation, MatterFiles_CreateFolderMutationVariables>;
export const MatterFiles_RenameFolderDocument = {"__meta__":{"hash":"sha256:1758b01019f54b33af1a27908fdfafdaa17f500483e90ca2f651f8a050e8c78d"}} as unknown as DocumentNode<MatterFiles_RenameFolderMutation, MatterFiles_RenameFolderMutationVariables>;
export const MatterFiles_MoveFolderDocument = {"__meta__":{"hash":"sha256:5d2ae682608558d3d9e81ba14c14bb9ceeb86fcf02d64007f8a8ff6862554218"}} as unknown as DocumentNode<MatterFiles_MoveFolderMutation, MatterFiles_MoveFolderMutationVariables>;
export const MatterFiles_ShowFolderDocument = {"__meta__":{"hash":"sha256:c4fb28e15cda0a9c65a0ee505c82c2c0c8c91e4615c05146c2e56207a4753ace"}} as unknown as DocumentNode<MatterFiles_ShowFolderMutation, MatterFiles_ShowFolderMutationVariables>;
export const MatterFiles_HideFolderDocument = {"__meta__":{"hash":"sha256:8c439a18b5d575f655a39f6eafb6c99624c531eab8068103d4b90deb29f32c96"}} as unknown as DocumentNode<MatterFiles_HideFolderMutation, MatterFiles_HideFolderMutationVariables>;
export const MatterFiles_InheritFolderDocument = {"__meta__":{"hash":"sha256:1a3f929405c8a1c4e292416f982f93d165cf19c9698334615bc255f99cdc865a"}} as unknown as DocumentNode<MatterFiles_InheritFolderMutation, MatterFiles_InheritFolderMutationVariables>;
export const MatterFiles_AddDocument = {"__meta__":{"hash":"sha256:ad451e9d589b0677af15a36455110918f0d692595706e581d985356c71412404"}} as unknown as DocumentNode<MatterFiles_AddMutation, MatterFiles_AddMutationVariables>;
export const MatterFiles_AddVersionDocument = {"__meta__":{"hash":"sha256:5b76744e8d2fc6b2e48ff4ba46b47a4acf82a6df689656efcd1c85202907622a"}} as unknown as DocumentNode<MatterFiles_AddVersionMutation, MatterFiles_AddVersionMutationVariables>;
export const MatterFiles_RenameDocument = {"__meta__":{"hash":"sha256:83564b88ab221415d5ff078374ac0dedca7963560e53778c06a759a0beec948f"}} as unknown as DocumentNode<MatterFiles_RenameMutation, MatterFiles_RenameMutationVariables>;
export const MatterFiles_MoveDocument = {"__meta__":{"hash":"sha256:efaa147e22eeae2be21e73489883ae213cd4e8df39daae3e25b7bbe3c165d5dc"}} as unknown as DocumentNode<MatterFiles_MoveMutation, MatterFiles_MoveMutationVariables>;
export const MatterFiles_ShowDocument = {"__meta__":{"hash":"sha256:a61b1ea55a998f42301ce7f4a4cc521ef291e47b6830660df6af8eb227503a72"}} as unknown as DocumentNode<MatterFiles_ShowMutation, MatterFiles_ShowMutationVariables>;
export const MatterFiles_HideDocument = {"__meta__":{"hash":"sha256:a28b5d13fba2a6866bffa854168ce917d849be460d6fad9c12c40729586cf92f"}} as unknown as DocumentNode<MatterFiles_HideMutation, MatterFiles_HideMutationVariables>;
export const MatterFiles_InheritDocument = {"__meta__":{"hash":"sha256:a31f2d32ca6ed6ce93cdeb99a74b59850cfb63118f6c64662ba043b528cd8689"}} as unknown as DocumentNode<MatterFiles_InheritMutation, MatterFiles_InheritMutationVariables>;
export const MatterFiles_RecallDocument = {"__meta__":{"hash":"sha256:46f19995746583458018af2c57b422935a746e285251c2c25e639042ac41f1d4"}} as unknown as DocumentNode<MatterFiles_RecallMutation, MatterFiles_RecallMutationVariables>;
export const MatterShare_ShowDocument = {"__meta__":{"hash":"sha256:2939be21f8a32c8d15b3fc0f069ae437b264f2762f32aa0232eda7955cdaa098"}} as unknown as DocumentNode<MatterShare_ShowMutation, MatterShare_ShowMutationVariables>;
export const MatterShare_HideDocument = {"__meta__":{"hash":"sha256:1c3d2cfe161f1a982acb3b5b8c44a341b6f5dae7e481428a090d8a7aece3bd1d"}} as unknown as DocumentNode<MatterShare_HideMutation, MatterShare_HideMutationVariables>;
export const MatterForm_ChoicesDocument = {"__meta__":{"hash":"sha256:484eece86cae33beae3ba4802c05b8b8aadf67eab931d909d09c50e49683bec6"}} as unknown as DocumentNode<MatterForm_ChoicesQuery, MatterForm_ChoicesQueryVariables>;
export const MilestoneDialog_AddDocument = {"__meta__":{"hash":"sha256:72cbc37de6ea8a26e9c3e9d3f0ab86efe3b87d17cc0c838608b418d800e88832"}} as unknown as DocumentNode<MilestoneDialog_AddMutation, MilestoneDialog_AddMutationVariables>;
export const MilestoneDialog_EditDocument = {"__meta__":{"hash":"sha256:eed8b64c472a12c40f79760f9f0a9d99cfaeff6565ff2cd459520aeff520b839"}} as unknown as DocumentNode<MilestoneDialog_EditMutation, MilestoneDialog_EditMutationVariables>;
export const InboxDocument = {"__meta__":{"hash":"sha256:02ec6b2e79a1fc1bbd299fa0877095ea20686c6016979a89d0b722c389c44bc4"}} as unknown as DocumentNode<InboxQuery, InboxQueryVariables>;
export const MarkNotificationsDocument = {"__meta__":{"hash":"sha256:070d12f2c266e49f4795cfde6b0193074fb970e8771c880b434336a10bd6ea6a"}} as unknown as DocumentNode<MarkNotificationsMutation, MarkNotificationsMutationVariables>;
export const UnreadCountDocument = {"__meta__":{"hash":"sha256:4c96cb75a17ab67f8e8cb9d1b945c216a968df62f05d9ea1dfaaa0668e1a8686"}} as unknown as DocumentNode<UnreadCountQuery, UnreadCountQueryVariables>;
export const ContractPageDocument = {"__meta__":{"hash":"sha256:c35d45637850761f2833613bbb2299c2bddbf8214dc125e5058d10d236c48788"}} as unknown as DocumentNode<ContractPageQuery, ContractPageQueryVariables>;
export const ContractsPageDocument = {"__meta__":{"hash":"sha256:e0b0268ebd74838d255f60bf72e55173471cd9a7b210f6a187d2c60e231b1ae6"}} as unknown as DocumentNode<ContractsPageQuery, ContractsPageQueryVariables>;
export const MatterPageDocument = {"__meta__":{"hash":"sha256:a42615c287fcfdedb4dddc95f99ab6ae2b6728ecaa8aa6684fc1bc8da4e7bf53"}} as unknown as DocumentNode<MatterPageQuery, MatterPageQueryVariables>;
export const MattersPageDocument = {"__meta__":{"hash":"sha256:6bce63318c95171e3d1014ee6043c14ffede2306d6247f398f2fa8f8855fa1f2"}} as unknown as DocumentNode<MattersPageQuery, MattersPageQueryVariables>;
export const PortalSettingsPageDocument = {"__meta__":{"hash":"sha256:e93301da9fa9bd4d48eb7a816abfb7ec607573f658411962e5aa067fd216e9c1"}} as unknown as DocumentNode<PortalSettingsPageQuery, PortalSettingsPageQueryVariables>;
export const PortalSettingsPage_SaveDocument = {"__meta__":{"hash":"sha256:e092b626334aeaa854c47610fdd3bfa88c832166302e4dcee12a5cafff668bf3"}} as unknown as DocumentNode<PortalSettingsPage_SaveMutation, PortalSettingsPage_SaveMutationVariables>;
export const SetUpPage_SetUpDocument = {"__meta__":{"hash":"sha256:58ff4a24e49e976c67a374bef1f0034fe4a622e68e1d531ed2e564042d67aca1"}} as unknown as DocumentNode<SetUpPage_SetUpMutation, SetUpPage_SetUpMutationVariables>;
export const CompaniesTabDocument = {"__meta__":{"hash":"sha256:4aefef78c985f80f0393c6d2546f00153067e5812c45147e264f4594bac54d74"}} as unknown as DocumentNode<CompaniesTabQuery, CompaniesTabQueryVariables>;
export const CompanyDialog_CreateDocument = {"__meta__":{"hash":"sha256:69c639382c22c342a48f236f00d9d1b2ad66556f24005df15fb4f238fb91f08f"}} as unknown as DocumentNode<CompanyDialog_CreateMutation, CompanyDialog_CreateMutationVariables>;
export const CompanyDialog_EditDocument = {"__meta__":{"hash":"sha256:f1386b12ab060200ae651c56bbeefc0ae78705d495dbae7bcc0ef12265458f2c"}} as unknown as DocumentNode<CompanyDialog_EditMutation, CompanyDialog_EditMutationVariables>;
export const CompanySelect_CompaniesDocument = {"__meta__":{"hash":"sha256:efc29f2847926f3cb5ad17113df7eeae593c066a92d10b64ab43c02fd1f81454"}} as unknown as DocumentNode<CompanySelect_CompaniesQuery, CompanySelect_CompaniesQueryVariables>;
export const InvitePersonDialog_InviteDocument = {"__meta__":{"hash":"sha256:9fc96c7716b6af223a92f007bec1f0fc24faea5fa8df34c2c917071c5efaf00e"}} as unknown as DocumentNode<InvitePersonDialog_InviteMutation, InvitePersonDialog_InviteMutationVariables>;
export const PeopleTabDocument = {"__meta__":{"hash":"sha256:3dce192f0c1c04181b7afa44747f32ffc6712caca554b3d2985cdc50610a1107"}} as unknown as DocumentNode<PeopleTabQuery, PeopleTabQueryVariables>;
export const PersonActions_ResendDocument = {"__meta__":{"hash":"sha256:3fdf01fe2584fe982eef9b2a64019386ae9281f84b7467eaf679e6c9333434d4"}} as unknown as DocumentNode<PersonActions_ResendMutation, PersonActions_ResendMutationVariables>;
export const PersonActions_DeactivateDocument = {"__meta__":{"hash":"sha256:59f33188020027ef3bcaf9417786db57214b2f919dfe2a6a5c4997496973031a"}} as unknown as DocumentNode<PersonActions_DeactivateMutation, PersonActions_DeactivateMutationVariables>;
export const PersonActions_ReactivateDocument = {"__meta__":{"hash":"sha256:50ef292311918e3b3439ff05fe18ab3d8d78aa4ec7114e4eb746d3db728d9a03"}} as unknown as DocumentNode<PersonActions_ReactivateMutation, PersonActions_ReactivateMutationVariables>;
export const PersonDrawerDocument = {"__meta__":{"hash":"sha256:0c15ec22509bbf656ddacb7a39233c0d732d0585862a747f8ca1fdd36602c6b7"}} as unknown as DocumentNode<PersonDrawerQuery, PersonDrawerQueryVariables>;
export const PersonDrawer_SaveDocument = {"__meta__":{"hash":"sha256:534b9a094a48accf57f2f824b918c4542d6627d1f7b77bf607929bb554c628cd"}} as unknown as DocumentNode<PersonDrawer_SaveMutation, PersonDrawer_SaveMutationVariables>;
export const RequesterSelect_PeopleDocument = {"__meta__":{"hash":"sha256:680bac6b36738bad8c92326f8d88a5852a2c7291061e4c0e873a9b39b1a588ad"}} as unknown as DocumentNode<RequesterSelect_PeopleQuery, RequesterSelect_PeopleQueryVariables>;
export const WatcherList_PeopleDocument = {"__meta__":{"hash":"sha256:03bd90528c5ee053041da681b4aaee55da1587ebebb758908a51c997537d284d"}} as unknown as DocumentNode<WatcherList_PeopleQuery, WatcherList_PeopleQueryVariables>;
export const Share_SettingsDocument = {"__meta__":{"hash":"sha256:47b12c083b627a44785525ccefbf99d80f2a4cdfca9fb6669fcda00bd217f127"}} as unknown as DocumentNode<Share_SettingsQuery, Share_SettingsQueryVariables>;
export const ShareContents_ContractDocument = {"__meta__":{"hash":"sha256:0faa75a8b7f8f9ae373321ebf041be5c6f44e97fffd1ad37dadb457d37a847d4"}} as unknown as DocumentNode<ShareContents_ContractQuery, ShareContents_ContractQueryVariables>;
export const ShareContents_MatterDocument = {"__meta__":{"hash":"sha256:8ac343d66f5fec5861cf5c2b1286bb048344cac7fcb5f8b42fba6d5e6eb65a66"}} as unknown as DocumentNode<ShareContents_MatterQuery, ShareContents_MatterQueryVariables>;
export const CommandPalette_SearchDocument = {"__meta__":{"hash":"sha256:21bf9ad5e15102b9b764a367b44704a64c5f535448e14200c27d87e8bd8fe69b"}} as unknown as DocumentNode<CommandPalette_SearchQuery, CommandPalette_SearchQueryVariables>;