import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RecordRow } from '@parvis/records/recordTable.ts';
import type { AttachmentSeen, VersionSeen, ReadingSeen, FolderSeen } from '@parvis/records/attachments/readAttachments.ts';
import type { NoteRow } from '@parvis/records/attachments/attachmentTables.ts';
import type { HistoryRow } from '@parvis/records/recordHistory.ts';
import type { ShareRow } from '@parvis/records/sharing/shareOf.ts';
import type { Reference } from '@parvis/kernel/graph/reference.ts';
import type { Standing, Watcher } from '@parvis/records/sharing/standings.ts';
import type { Sought } from '@parvis/kernel/database/pagination.ts';
import type { ContractRow, ContractTypeRow, MilestoneRow } from './tables.ts';
import type { ContractPage } from './lists.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day without a time zone, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** A moment in ISO 8601 with milliseconds, always in UTC, such as `2026-06-01T09:12:00.000Z`. */
  DateTime: { input: Date; output: Date; }
  /** An exact decimal number written as a string, such as `"1240000.00"`, so that no amount is ever rounded by a reader. */
  Decimal: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Input of `addContractAttachment` and `addMatterAttachment`. */
export type AddAttachmentInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** The folder to put it in; the top when left out. */
  folderId?: InputMaybe<Scalars['ID']['input']>;
  /** Name with extension; the upload’s when left out. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Its own switch. Staff only; inherits when left out. */
  portalVisible?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id of the record. */
  recordId: Scalars['ID']['input'];
  /** What the upload answered. */
  uploadId: Scalars['ID']['input'];
};

/** Done when `userErrors` is empty. */
export type AddAttachmentPayload = {
  __typename?: 'AddAttachmentPayload';
  /** The file as it is now. */
  attachment?: Maybe<Attachment>;
  /** Why nothing changed; empty on success. */
  userErrors: Array<UserError>;
};

/** Input of `addContractAttachmentVersion` and `addMatterAttachmentVersion`. */
export type AddAttachmentVersionInput = {
  /** Id of the file. */
  attachmentId: Scalars['ID']['input'];
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** What the upload answered. */
  uploadId: Scalars['ID']['input'];
};

/** Done when `userErrors` is empty. */
export type AddAttachmentVersionPayload = {
  __typename?: 'AddAttachmentVersionPayload';
  /** The file as it is now. */
  attachment?: Maybe<Attachment>;
  /** Why nothing changed; empty on success. */
  userErrors: Array<UserError>;
};

/** Input of `addMilestone`. */
export type AddMilestoneInput = {
  /** At most 16 digits before the point and as many after it as the currency has. Not together with `percentage`. */
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Files of the contract that belong to it, those the viewer can open; at most 20. Replaces the list. */
  attachmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the contract. */
  contractId: Scalars['ID']['input'];
  /** ISO 4217; the contract’s when left out. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** At most 2,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Last day, not before `startDate`. */
  dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Staff only. */
  financialStatus?: InputMaybe<FinancialStatus>;
  /** 0 to 100, with at most two decimals. Not together with `amount`. */
  percentage?: InputMaybe<Scalars['Decimal']['input']>;
  /** Staff only; visible when left out. */
  portalVisible?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day. */
  startDate?: InputMaybe<Scalars['Date']['input']>;
  /** Staff only. */
  status?: InputMaybe<MilestoneStatus>;
  /** 1 to 200 characters. */
  title: Scalars['String']['input'];
};

/** Done when `userErrors` is empty. */
export type AddMilestonePayload = {
  __typename?: 'AddMilestonePayload';
  /** The milestone as it is now. */
  milestone?: Maybe<Milestone>;
  /** Why nothing changed; empty on success. */
  userErrors: Array<UserError>;
};

/** Input of `addContractNote` and `addMatterNote`. */
export type AddNoteInput = {
  /** Who reads it. Wanted of staff, refused otherwise than CLIENT of clients. */
  audience?: InputMaybe<NoteAudience>;
  /** At most 10,000 characters; may be empty where there are files. */
  body: Scalars['String']['input'];
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the record. */
  recordId: Scalars['ID']['input'];
  /** Uploaded files that hang on it; at most 20. */
  uploadIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Done when `userErrors` is empty. */
export type AddNotePayload = {
  __typename?: 'AddNotePayload';
  /** The note as it is now. */
  note?: Maybe<Note>;
  /** Why nothing changed; empty on success. */
  userErrors: Array<UserError>;
};

/** A file of a record. A client gets those they can open, and no sign of the others (V6). */
export type Attachment = {
  __typename?: 'Attachment';
  /** False when the viewer reads the name but gets no bytes: recalled (R21b), or before approval (R21). */
  downloadable: Scalars['Boolean']['output'];
  /** The folder it stands in; null at the top. */
  folderId?: Maybe<Scalars['ID']['output']>;
  /** Unique. Its bytes are at `files/<id>` of the door, `?version=` for an older one. */
  id: Scalars['ID']['output'];
  /** MIME type, told from the bytes. */
  mime: Scalars['String']['output'];
  /** Name with extension, 1 to 255 characters. */
  name: Scalars['String']['output'];
  /** Its own switch: true shown, false hidden, null inherits. Staff only. */
  portalVisible?: Maybe<Scalars['Boolean']['output']>;
  /** Who opened or downloaded it. Staff only. */
  readings?: Maybe<Array<AttachmentReading>>;
  /** Why it was recalled. */
  recallReason?: Maybe<Scalars['String']['output']>;
  /** When the legal team recalled it: its bytes are gone (R21b). */
  recalledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether a client can open it now: the green line (V11). Staff only. */
  shownToClient?: Maybe<Scalars['Boolean']['output']>;
  /** Bytes. Null for a client who gets none of them yet (R21). */
  size?: Maybe<Scalars['Float']['output']>;
  /** Where it came from. */
  source: AttachmentSource;
  /** When the newest version was uploaded. */
  uploadedAt: Scalars['DateTime']['output'];
  /** Who uploaded the newest version. */
  uploadedBy?: Maybe<Author>;
  /** The newest version, from 1. */
  version: Scalars['Int']['output'];
  /** Kept versions the viewer may open, newest first. */
  versions: Array<AttachmentVersion>;
  /** The folder that decides it, when a folder does. Staff only. */
  visibilityFolderId?: Maybe<Scalars['ID']['output']>;
  /** What decides that. Staff only. */
  visibilityOrigin?: Maybe<VisibilityOrigin>;
};

/** That somebody opened or downloaded a file. Staff only. */
export type AttachmentReading = {
  __typename?: 'AttachmentReading';
  /** How often. */
  count: Scalars['Int']['output'];
  /** The first time. */
  firstAt: Scalars['DateTime']['output'];
  /** The last time. */
  lastAt: Scalars['DateTime']['output'];
  /** Who. */
  reader?: Maybe<Author>;
  /** Which version. */
  version: Scalars['Int']['output'];
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

/** A kept version of a file, with author and time. */
export type AttachmentVersion = {
  __typename?: 'AttachmentVersion';
  /** MIME type, told from the bytes. */
  mime: Scalars['String']['output'];
  /** SHA-256 of the bytes, in hex. Null for a client who gets none of them yet (R21). */
  sha256?: Maybe<Scalars['String']['output']>;
  /** Bytes. Null for a client who gets none of them yet (R21). */
  size?: Maybe<Scalars['Float']['output']>;
  /** When it was uploaded. */
  uploadedAt: Scalars['DateTime']['output'];
  /** Who uploaded it. */
  uploadedBy?: Maybe<Author>;
  /** Counts from 1. */
  version: Scalars['Int']['output'];
};

/** Who wrote or uploaded something. */
export type Author = PortalUser | StaffUser;

export type Company = {
  __typename?: 'Company';
  /** How many contracts are displayed for it in the portal: all of its people see them while it shares everything (V4). Staff only. */
  displayedContracts?: Maybe<Count>;
  id: Scalars['ID']['output'];
};

/** An agreement the legal team drafts, negotiates, has approved and signed. Clients read it once it is displayed to them (R1). */
export type Contract = LegalRecord & {
  __typename?: 'Contract';
  /** Who looks after it. */
  assignee?: Maybe<StaffUser>;
  /** The id of whoever looks after it; identity says where to write to. */
  assigneeId?: Maybe<Scalars['ID']['output']>;
  /** Its files the viewer can see, by name; at most 2,000. */
  attachments: Array<Attachment>;
  /** The company it is done for; a client reads it when it is their own. */
  company?: Maybe<Company>;
  /** The date written on it. */
  contractDate?: Maybe<Scalars['Date']['output']>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Who of the legal team created it; sees it while it is private. Staff only. */
  createdBy?: Maybe<StaffUser>;
  /** ISO 4217, such as `USD`; null when there is no value. */
  currency?: Maybe<Scalars['String']['output']>;
  /** What it is about. Clients read it only when they asked for the contract in the portal (V10). */
  description?: Maybe<Scalars['String']['output']>;
  /** Last day in force; null for an open end. */
  endDate?: Maybe<Scalars['Date']['output']>;
  /** True when it is EXECUTED and past its end date by the firm's calendar: it reads *Expired*. */
  expired: Scalars['Boolean']['output'];
  /** Its folders, by name. */
  folders: Array<Folder>;
  /** What happened to it. Staff only. */
  history?: Maybe<HistoryConnection>;
  /** Unique. */
  id: Scalars['ID']['output'];
  /** True when the viewer may add a milestone. */
  mayAddMilestone: Scalars['Boolean']['output'];
  /** True when the viewer may write a note. */
  mayComment: Scalars['Boolean']['output'];
  /** True when the viewer may restrict it to named staff, and open it again. */
  mayRestrict: Scalars['Boolean']['output'];
  /** True when the viewer may upload a file. */
  mayUpload: Scalars['Boolean']['output'];
  /** Its milestones the viewer can see, by date; at most 200. */
  milestones: Array<Milestone>;
  /** The legal team's own name for it. Staff only. */
  name?: Maybe<Scalars['String']['output']>;
  /** Its notes the viewer can read, oldest first; the newest 500. */
  notes: Array<Note>;
  /** Who is bound by it. */
  parties: Array<ContractParty>;
  /** What clients read instead of `name`; null when they read `name`. Staff only. */
  portalTitle?: Maybe<Scalars['String']['output']>;
  /** How urgent it is. */
  priority: Priority;
  /** True when only its creator, its assignee and `staff` may see it among the legal team (V12). Staff only. */
  private?: Maybe<Scalars['Boolean']['output']>;
  /** Who can see it and why, and who was cut off. Staff only. */
  readers?: Maybe<Array<RecordReader>>;
  /** Unique and readable, such as `CT0000001`. */
  reference: Scalars['String']['output'];
  /** How it goes on after its end date. */
  renewalType: RenewalType;
  /** Who asked for it. Null when nobody did or identity does not answer. */
  requester?: Maybe<PortalUser>;
  /** As what the viewer sees it; identity rules by it what it tells of its people. */
  seenAs: SeenAs;
  /** Whether and to whom it is displayed in the client portal; null when it never was. Staff only. */
  share?: Maybe<PortalShare>;
  /** The company it is shared with: its requester's; null for a requester of none, and while it was never displayed. */
  shareCompanyId?: Maybe<Scalars['ID']['output']>;
  /** Who else of the legal team sees it while it is private. Staff only. */
  staff?: Maybe<Array<StaffUser>>;
  /** Where it stands. */
  stage: ContractStage;
  /** When it came to this stage. */
  stageSince: Scalars['DateTime']['output'];
  /** First day in force. */
  startDate?: Maybe<Scalars['Date']['output']>;
  /** The name for the viewer: clients read `portalTitle` where there is one, staff read `name`. */
  title: Scalars['String']['output'];
  /** What kind of contract it is. */
  type: ContractType;
  /** When anything on it changed last, also what only the legal team reads. Staff only: null for clients. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Amount of the contract, in `currency`; null when not set. */
  value?: Maybe<Scalars['Decimal']['output']>;
  /** Grows with each change; edit and sharing inputs want the one you saw. Staff only: null for clients. */
  version?: Maybe<Scalars['Int']['output']>;
  /** Whose turn it is. */
  waitsFor: ContractTurn;
  /** Who was chosen to look at it besides the requester; identity says which of them can see it now. */
  watcherIds: Array<Scalars['ID']['output']>;
};


/** An agreement the legal team drafts, negotiates, has approved and signed. Clients read it once it is displayed to them (R1). */
export type ContractHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A page of contracts, newest first. */
export type ContractConnection = {
  __typename?: 'ContractConnection';
  /** The contracts on this page. */
  nodes: Array<Contract>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** All that match, capped. */
  totalCount?: Maybe<Count>;
};

/** Which contracts to list. Conditions combine with AND. */
export type ContractFilter = {
  /** Only looked after by this staff user. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this company. */
  companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Only executed ones whose last day is today, by the firm's calendar, or at most so many days away, 0 to 3660; soonest end first. Staff only: clients get none. */
  endingWithinDays?: InputMaybe<Scalars['Int']['input']>;
  /** Only open ones (true) or only those that are over (false): terminated or cancelled. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** How the viewer sees them. Portal users only; staff get none. */
  relation?: InputMaybe<PartyRelation>;
  /** Only asked for by this portal user. */
  requesterId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Words that are all found in the reference, the title, the names of its parties, or the name of the company, of the
   * requester or of whom it is assigned to, as far as the viewer reads these. Accents, case, digits of other scripts, forms of
   * Arabic letters and marks nobody sees do not matter. At most 100 characters; of a word that more
   * names have, 20,000 are looked at.
   */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Only displayed (true) or not displayed (false) in the client portal. Staff only; a client sees displayed ones anyway. */
  shownInPortal?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only in one of these stages. */
  stages?: InputMaybe<Array<ContractStage>>;
  /** Only those that wait for one of these. */
  waitsFor?: InputMaybe<Array<ContractTurn>>;
};

/** Somebody who is bound by a contract. */
export type ContractParty = {
  __typename?: 'ContractParty';
  /** What it is in the contract, such as *Supplier*; null when not set. */
  category?: Maybe<Scalars['String']['output']>;
  /** Name of the person or company, 1 to 200 characters. */
  name: Scalars['String']['output'];
};

/** Somebody who is bound by a contract. */
export type ContractPartyInput = {
  /** What it is in the contract; at most 100 characters. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** Name of the person or company, 1 to 200 characters. */
  name: Scalars['String']['input'];
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

/** A kind of contract, named by the legal team. */
export type ContractType = {
  __typename?: 'ContractType';
  /** Unique. */
  id: Scalars['ID']['output'];
  /** Its name in the viewer's language. */
  label: Scalars['String']['output'];
};

/** How many there are, counted up to a limit so that counting never costs more than a page. */
export type Count = {
  __typename?: 'Count';
  /** True when there are more than `value`: show it as "1000+". */
  capped: Scalars['Boolean']['output'];
  /** The number, or the limit when there are more. */
  value: Scalars['Int']['output'];
};

/** A new contract. */
export type CreateContractInput = {
  /** Who looks after it; the creator when left out. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** The company it is done for. */
  companyId?: InputMaybe<Scalars['ID']['input']>;
  /** The date written on it. */
  contractDate?: InputMaybe<Scalars['Date']['input']>;
  /** ISO 4217. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** At most 10,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Last day in force, not before `startDate`. */
  endDate?: InputMaybe<Scalars['Date']['input']>;
  /** The legal team's name for it, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** Who is bound by it; at most 20. */
  parties?: InputMaybe<Array<ContractPartyInput>>;
  /** What clients read instead of `name`; at most 200 characters. */
  portalTitle?: InputMaybe<Scalars['String']['input']>;
  /** MEDIUM when left out. */
  priority?: InputMaybe<Priority>;
  /** Whether only its creator, its assignee and those named see it among the legal team (V12); false when left out. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** NONE when left out. */
  renewalType?: InputMaybe<RenewalType>;
  /** Who asked for it; naming somebody shows it to nobody. */
  requesterId?: InputMaybe<Scalars['ID']['input']>;
  /** Who else of the legal team sees it, and is told so; at most 50, only of a private one. */
  staffIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** First day in force. */
  startDate?: InputMaybe<Scalars['Date']['input']>;
  /** Id of a contract type. */
  typeId: Scalars['ID']['input'];
  /** Amount, at most 16 digits before the point and as many after it as the currency has; wants `currency`. */
  value?: InputMaybe<Scalars['Decimal']['input']>;
};

/** The contract was added when `contract` is set. */
export type CreateContractPayload = {
  __typename?: 'CreateContractPayload';
  /** The new contract; null when refused. */
  contract?: Maybe<Contract>;
  /** Why nothing was added; empty on success. */
  userErrors: Array<UserError>;
};

/** Input of `createContractFolder` and `createMatterFolder`. */
export type CreateFolderInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 255 characters, no slashes. */
  name: Scalars['String']['input'];
  /** The folder it stands in; the top when left out. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the record. */
  recordId: Scalars['ID']['input'];
};

/** Done when `userErrors` is empty. */
export type CreateFolderPayload = {
  __typename?: 'CreateFolderPayload';
  /** The folder as it is now. */
  folder?: Maybe<Folder>;
  /** Why nothing changed; empty on success. */
  userErrors: Array<UserError>;
};

/** Changes to a contract; what is left out stays as it is. */
export type EditContractInput = {
  /** Null hands it to nobody. Of a private one FORBIDDEN to a LEGAL user who does not say who sees it (`mayRestrict`). */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** Null takes it from any company. */
  companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Null clears it. */
  contractDate?: InputMaybe<Scalars['Date']['input']>;
  /** ISO 4217. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** Null clears it. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Null makes it open. */
  endDate?: InputMaybe<Scalars['Date']['input']>;
  /** 1 to 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Who is bound by it; at most 20. */
  parties?: InputMaybe<Array<ContractPartyInput>>;
  /** Null lets clients read `name`. */
  portalTitle?: InputMaybe<Scalars['String']['input']>;
  /** How urgent it is. */
  priority?: InputMaybe<Priority>;
  /** Id of the contract. */
  recordId: Scalars['ID']['input'];
  /** How it goes on after its end date. */
  renewalType?: InputMaybe<RenewalType>;
  /** Null clears it. */
  startDate?: InputMaybe<Scalars['Date']['input']>;
  /** Id of a contract type. */
  typeId?: InputMaybe<Scalars['ID']['input']>;
  /** Null clears it. */
  value?: InputMaybe<Scalars['Decimal']['input']>;
  /** The version you saw. */
  version: Scalars['Int']['input'];
};

/** The contract was changed when `userErrors` is empty. */
export type EditContractPayload = {
  __typename?: 'EditContractPayload';
  /** The contract as it is now, also after a CONFLICT. */
  contract?: Maybe<Contract>;
  /** Why nothing changed; empty on success. */
  userErrors: Array<UserError>;
};

/** Input of `editMilestone`. */
export type EditMilestoneInput = {
  /** At most 16 digits before the point and as many after it as the currency has. Not together with `percentage`. */
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Files of the contract that belong to it, those the viewer can open; at most 20. Replaces the list. */
  attachmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** ISO 4217; the contract’s when left out. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** At most 2,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Last day, not before `startDate`. */
  dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Staff only. */
  financialStatus?: InputMaybe<FinancialStatus>;
  /** Id of the milestone. */
  milestoneId: Scalars['ID']['input'];
  /** 0 to 100, with at most two decimals. Not together with `amount`. */
  percentage?: InputMaybe<Scalars['Decimal']['input']>;
  /** First day. */
  startDate?: InputMaybe<Scalars['Date']['input']>;
  /** Staff only. */
  status?: InputMaybe<MilestoneStatus>;
  /** 1 to 200 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The version you saw. */
  version: Scalars['Int']['input'];
};

/** Done when `userErrors` is empty. */
export type EditMilestonePayload = {
  __typename?: 'EditMilestonePayload';
  /** The milestone as it is now. */
  milestone?: Maybe<Milestone>;
  /** Why nothing changed; empty on success. */
  userErrors: Array<UserError>;
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

/** A folder of a record. */
export type Folder = {
  __typename?: 'Folder';
  /** Unique. */
  id: Scalars['ID']['output'];
  /** 1 to 255 characters. */
  name: Scalars['String']['output'];
  /** The folder it stands in; null at the top. */
  parentId?: Maybe<Scalars['ID']['output']>;
  /** Its own switch, which reaches everything inside without one: true shown, false hidden, null inherits. Staff only. */
  portalVisible?: Maybe<Scalars['Boolean']['output']>;
  /** Whether files that inherit from it can be opened by a client now. Staff only. */
  shownToClient?: Maybe<Scalars['Boolean']['output']>;
};

/** The contract is hidden when `userErrors` is empty. */
export type HideContractFromPortalPayload = {
  __typename?: 'HideContractFromPortalPayload';
  /** The contract as it is now. */
  contract?: Maybe<Contract>;
  /** Why nothing changed; empty on success. */
  userErrors: Array<UserError>;
};

/** Input of `hideContractFromPortal` and `hideMatterFromPortal`. */
export type HideFromPortalInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the record. */
  recordId: Scalars['ID']['input'];
};

/** A page of a record's history, newest first. Staff only. */
export type HistoryConnection = {
  __typename?: 'HistoryConnection';
  /** The entries on this page. */
  nodes: Array<HistoryEntry>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** True when every event's hash fits the one before and the newest is the record's: nothing was changed or left out. */
  verified: Scalars['Boolean']['output'];
};

/** Something that happened to a record, for people to read. Staff only. */
export type HistoryEntry = {
  __typename?: 'HistoryEntry';
  /** Who did it; null for Parvis itself. */
  actor?: Maybe<Author>;
  /** The event's facts as JSON, ids and values only. */
  facts: Scalars['String']['output'];
  /** Unique. */
  id: Scalars['ID']['output'];
  /** When it happened. */
  occurredAt: Scalars['DateTime']['output'];
  /** The event's name, such as `contract.shared`. */
  type: Scalars['String']['output'];
};

/** A matter or a contract: what both have. Clients read it once it is displayed to them (R1, R13). */
export type LegalRecord = {
  /** Who looks after it. */
  assignee?: Maybe<StaffUser>;
  /** Its files the viewer can see, by name; at most 2,000. */
  attachments: Array<Attachment>;
  /** The company it is done for; a client reads it when it is their own. */
  company?: Maybe<Company>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Who of the legal team created it; sees it while it is private. Staff only. */
  createdBy?: Maybe<StaffUser>;
  /** What it is about. Clients read it only when they asked for the contract in the portal (V10). */
  description?: Maybe<Scalars['String']['output']>;
  /** Its folders, by name. */
  folders: Array<Folder>;
  /** What happened to it. Staff only. */
  history?: Maybe<HistoryConnection>;
  /** Unique. */
  id: Scalars['ID']['output'];
  /** True when the viewer may write a note. */
  mayComment: Scalars['Boolean']['output'];
  /** True when the viewer may restrict it to named staff, and open it again. */
  mayRestrict: Scalars['Boolean']['output'];
  /** True when the viewer may upload a file. */
  mayUpload: Scalars['Boolean']['output'];
  /** The legal team's own name for it. Staff only. */
  name?: Maybe<Scalars['String']['output']>;
  /** Its notes the viewer can read, oldest first; the newest 500. */
  notes: Array<Note>;
  /** What clients read instead of `name`; null when they read `name`. Staff only. */
  portalTitle?: Maybe<Scalars['String']['output']>;
  /** How urgent it is. */
  priority: Priority;
  /** True when only its creator, its assignee and `staff` may see it among the legal team (V12). Staff only. */
  private?: Maybe<Scalars['Boolean']['output']>;
  /** Who can see it and why, who was invited and will, and who was cut off. Staff only. */
  readers?: Maybe<Array<RecordReader>>;
  /** Unique and readable, such as `CT0000001`. */
  reference: Scalars['String']['output'];
  /** Who asked for it. Null when nobody did or identity does not answer. */
  requester?: Maybe<PortalUser>;
  /** Whether and to whom it is displayed in the client portal; null when it never was. Staff only. */
  share?: Maybe<PortalShare>;
  /** Who else of the legal team sees it while it is private. Staff only. */
  staff?: Maybe<Array<StaffUser>>;
  /** The name for the viewer: clients read `portalTitle` where there is one, staff read `name`. */
  title: Scalars['String']['output'];
  /** When anything on it changed last, also what only the legal team reads. Staff only: null for clients. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Grows with each change; edit and sharing inputs want the one you saw. Staff only: null for clients. */
  version?: Maybe<Scalars['Int']['output']>;
};


/** A matter or a contract: what both have. Clients read it once it is displayed to them (R1, R13). */
export type LegalRecordHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A language of the product. Mails, refusals and labels come in it. */
export type Locale =
  /** Arabic, written right to left. */
  | 'AR'
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

/** A dated deliverable of a contract. Clients read it iff they are parties of the contract and it is visible (V7). */
export type Milestone = {
  __typename?: 'Milestone';
  /** A sum of money in `currency`; never together with `percentage`. */
  amount?: Maybe<Scalars['Decimal']['output']>;
  /** Files of the contract that belong to it and the viewer can open. */
  attachments: Array<Attachment>;
  /** Who added it. */
  createdBy?: Maybe<Author>;
  /** ISO 4217; set when there is an amount. */
  currency?: Maybe<Scalars['String']['output']>;
  /** At most 2,000 characters. */
  description?: Maybe<Scalars['String']['output']>;
  /** Last day. */
  dueDate?: Maybe<Scalars['Date']['output']>;
  /** True when the viewer may edit it. */
  editable: Scalars['Boolean']['output'];
  /** Where its money stands. */
  financialStatus: FinancialStatus;
  /** Unique. */
  id: Scalars['ID']['output'];
  /** A share of the contract’s value in percent; never together with `amount`. */
  percentage?: Maybe<Scalars['Decimal']['output']>;
  /** Whether clients see it while the contract is displayed. Staff only. */
  portalVisible?: Maybe<Scalars['Boolean']['output']>;
  /** Whether a client can see it now (V11). Staff only. */
  shownToClient?: Maybe<Scalars['Boolean']['output']>;
  /** First day. */
  startDate?: Maybe<Scalars['Date']['output']>;
  /** Where it stands. */
  status: MilestoneStatus;
  /** 1 to 200 characters. */
  title: Scalars['String']['output'];
  /** Another one after each edit the viewer can see; `editMilestone` wants the one you saw. Null for clients who may not edit it. */
  version?: Maybe<Scalars['Int']['output']>;
};

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
  attachmentId: Scalars['ID']['input'];
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** The folder to move it into; null for the top. */
  folderId?: InputMaybe<Scalars['ID']['input']>;
};

/** Done when `userErrors` is empty. */
export type MoveAttachmentPayload = {
  __typename?: 'MoveAttachmentPayload';
  /** The file as it is now. */
  attachment?: Maybe<Attachment>;
  /** Why nothing changed; empty on success. */
  userErrors: Array<UserError>;
};

/** Input of `moveContractFolder` and `moveMatterFolder`. */
export type MoveFolderInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the folder. */
  folderId: Scalars['ID']['input'];
  /** The folder to move it into; null for the top. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
};

/** Done when `userErrors` is empty. */
export type MoveFolderPayload = {
  __typename?: 'MoveFolderPayload';
  /** The folder as it is now. */
  folder?: Maybe<Folder>;
  /** Why nothing changed; empty on success. */
  userErrors: Array<UserError>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Adds an uploaded file. A client’s is visible to every party (R18) and wants the settings’ leave. Refusals: UPLOAD_NOT_FOUND, FILE_REFUSED, FOLDER_NOT_FOUND, INVALID_VALUE, NAME_TOO_LONG, NAME_NOT_ALLOWED, TOO_MANY. */
  addContractAttachment: AddAttachmentPayload;
  /** Adds a version; the old one is kept with author and time. Staff, and the client who uploaded it. Refusals: UPLOAD_NOT_FOUND, FILE_REFUSED, RECALLED. */
  addContractAttachmentVersion: AddAttachmentVersionPayload;
  /** Writes a note. A client’s is always CLIENT (R37), staff must say who reads it (R38). A CLIENT note mails the other side after 60 seconds. Throws FORBIDDEN where comments are off (R40). Refusals: NOTE_EMPTY, INVALID_VALUE, AUDIENCE_REQUIRED, UPLOAD_NOT_FOUND, FILE_REFUSED. */
  addContractNote: AddNotePayload;
  /** Adds a milestone. A requester may while the contract is displayed and not ended, if the settings allow (R24); others throw FORBIDDEN (R25). Refusals: AMOUNT_OR_PERCENTAGE (R26), CURRENCY_REQUIRED, TOO_MANY_DECIMALS, INVALID_VALUE, CONTRACT_ENDED, TOO_MANY. */
  addMilestone: AddMilestonePayload;
  /**
   * Adds a contract that no client sees (R1). Staff only. Refusals: INVALID_VALUE, CURRENCY_REQUIRED,
   * TOO_MANY_DECIMALS, PERSON_NOT_ELIGIBLE, TYPE_NOT_FOUND.
   */
  createContract: CreateContractPayload;
  /** Adds a folder. Staff only. Refusals: INVALID_VALUE, NAME_TOO_LONG, NAME_NOT_ALLOWED, NAME_TAKEN, FOLDER_NOT_FOUND, TOO_MANY. */
  createContractFolder: CreateFolderPayload;
  /** Changes a contract's data; what is left out stays. Staff only. Refusals: CONFLICT with the present contract, INVALID_VALUE, CURRENCY_REQUIRED, TOO_MANY_DECIMALS, PERSON_NOT_ELIGIBLE, TYPE_NOT_FOUND. */
  editContract: EditContractPayload;
  /** Changes a milestone; what is left out stays. A requester may change their own while OPEN, if the settings allow. Refusals: CONFLICT with the present milestone, AMOUNT_OR_PERCENTAGE, CURRENCY_REQUIRED, TOO_MANY_DECIMALS, INVALID_VALUE, ILLEGAL_MOVE, MILESTONE_NOT_OPEN. */
  editMilestone: EditMilestonePayload;
  /** Takes a contract out of the portal: requester, watchers and colleagues lose it at their next request (R11). Nobody is told. Staff only. Refusal: NOT_SHOWN. */
  hideContractFromPortal: HideContractFromPortalPayload;
  /** Moves a file into another folder. Staff only. Refusal: FOLDER_NOT_FOUND. */
  moveContractAttachment: MoveAttachmentPayload;
  /** Moves a folder with everything in it. Staff only. Refusals: FOLDER_NOT_FOUND, FOLDER_INTO_ITSELF, NAME_TAKEN. */
  moveContractFolder: MoveFolderPayload;
  /** Recalls a file shown by mistake: its bytes are destroyed, name and reason stay (R21b). Staff only. Refusals: REASON_REQUIRED, RECALLED. */
  recallContractAttachment: RecallAttachmentPayload;
  /** Renames a file; the extension stays. Staff only. Refusals: INVALID_VALUE, NAME_TOO_LONG, NAME_NOT_ALLOWED. */
  renameContractAttachment: RenameAttachmentPayload;
  /** Renames a folder. Staff only. Refusals: INVALID_VALUE, NAME_TOO_LONG, NAME_NOT_ALLOWED, NAME_TAKEN. */
  renameContractFolder: RenameFolderPayload;
  /** Shows or hides a file, also at addresses copied before, or lets it inherit: its own switch beats folder and record (R17). Staff only. */
  setContractAttachmentVisibility: SetAttachmentVisibilityPayload;
  /** Shows or hides a folder, or lets it inherit: everything inside without a switch of its own follows, now and later (R17). Staff only. */
  setContractFolderVisibility: SetFolderVisibilityPayload;
  /**
   * Restricts a contract to its creator, its assignee, the named staff and ADMIN, or opens it to the whole legal team again (V12,
   * R63). Whoever is named anew is told; clients notice nothing. ADMIN, and of LEGAL its creator and its assignee. Refusals:
   * CONFLICT with the present contract, PERSON_NOT_ELIGIBLE.
   */
  setContractPrivacy: SetContractPrivacyPayload;
  /** Shows a milestone to the parties of a displayed contract, or hides it from them, its creator included (R23, R23b). Staff only. */
  setMilestoneVisibility: SetMilestoneVisibilityPayload;
  /**
   * Displays a contract to its requester and watchers and mails those who are new since it was last visible (R3, R4, R12);
   * on a displayed one it changes them. Staff only. All or nothing: REQUESTER_REQUIRED (R2), WATCHER_COMPANY_MISMATCH
   * (R5–R7, R10), WATCHER_NOT_ELIGIBLE (R8, R14), REQUESTER_NOT_ELIGIBLE (R14), CONFLICT with the present contract.
   */
  showContractInPortal: ShowContractInPortalPayload;
  /** Withdraws a note of one’s own: its words and files are gone, kept in the history. Within its first 60 seconds nobody was mailed, and the note is gone whole, as if never sent; later it stands there as withdrawn. Refusal: ALREADY_WITHDRAWN. */
  withdrawContractNote: WithdrawNotePayload;
};


export type MutationAddContractAttachmentArgs = {
  input: AddAttachmentInput;
};


export type MutationAddContractAttachmentVersionArgs = {
  input: AddAttachmentVersionInput;
};


export type MutationAddContractNoteArgs = {
  input: AddNoteInput;
};


export type MutationAddMilestoneArgs = {
  input: AddMilestoneInput;
};


export type MutationCreateContractArgs = {
  input: CreateContractInput;
};


export type MutationCreateContractFolderArgs = {
  input: CreateFolderInput;
};


export type MutationEditContractArgs = {
  input: EditContractInput;
};


export type MutationEditMilestoneArgs = {
  input: EditMilestoneInput;
};


export type MutationHideContractFromPortalArgs = {
  input: HideFromPortalInput;
};


export type MutationMoveContractAttachmentArgs = {
  input: MoveAttachmentInput;
};


export type MutationMoveContractFolderArgs = {
  input: MoveFolderInput;
};


export type MutationRecallContractAttachmentArgs = {
  input: RecallAttachmentInput;
};


export type MutationRenameContractAttachmentArgs = {
  input: RenameAttachmentInput;
};


export type MutationRenameContractFolderArgs = {
  input: RenameFolderInput;
};


export type MutationSetContractAttachmentVisibilityArgs = {
  input: SetAttachmentVisibilityInput;
};


export type MutationSetContractFolderVisibilityArgs = {
  input: SetFolderVisibilityInput;
};


export type MutationSetContractPrivacyArgs = {
  input: SetPrivacyInput;
};


export type MutationSetMilestoneVisibilityArgs = {
  input: SetMilestoneVisibilityInput;
};


export type MutationShowContractInPortalArgs = {
  input: ShowContractInPortalInput;
};


export type MutationWithdrawContractNoteArgs = {
  input: WithdrawNoteInput;
};

/** Something written on a record. */
export type Note = {
  __typename?: 'Note';
  /** Files that hang on it. */
  attachments: Array<Attachment>;
  /** Who reads it. */
  audience: NoteAudience;
  /** Who wrote it. */
  author?: Maybe<Author>;
  /** What it says; null once it was withdrawn, for everybody but the history. */
  body?: Maybe<Scalars['String']['output']>;
  /** When it was written. */
  createdAt: Scalars['DateTime']['output'];
  /** Unique. */
  id: Scalars['ID']['output'];
  /** Until when its author can take it back before anybody is mailed; null for an internal note. */
  mailsAt?: Maybe<Scalars['DateTime']['output']>;
  /** True when the viewer wrote it. */
  mine: Scalars['Boolean']['output'];
  /** When its author withdrew it. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Who reads a note. */
export type NoteAudience =
  /** The parties of the record and the legal team. */
  | 'CLIENT'
  /** The legal team only; no client ever, by any path (R20, R39). */
  | 'INTERNAL';

/** Where a page of a connection stands. Pass `endCursor` as `after` to read on. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Opaque; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** True when a further page exists. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** How a portal user came to see a record: the filters of the portal's lists. */
export type PartyRelation =
  /** Records of colleagues, where the company shares all its requests. */
  | 'COMPANY'
  /** Records the viewer asked for. */
  | 'MINE'
  /** Records the viewer watches. */
  | 'WATCHING';

/** The fact that a record is displayed in the client portal. Staff only. */
export type PortalShare = {
  __typename?: 'PortalShare';
  /** Whether attachments without a mark of their own are visible. */
  attachmentsVisible: Scalars['Boolean']['output'];
  /** The requester's company when it was displayed; who has moved elsewhere since is cut off (V1, V2). */
  company?: Maybe<Company>;
  /** When it was hidden; null while it is visible. */
  hiddenAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was displayed last. */
  sharedAt: Scalars['DateTime']['output'];
  /** Who displayed it. */
  sharedBy?: Maybe<StaffUser>;
  /** True while requester and watchers can open it: the green line (V11). */
  visible: Scalars['Boolean']['output'];
};

export type PortalUser = {
  __typename?: 'PortalUser';
  /** Contracts they have a part in at a company. Null for nobody's company. Staff only. */
  contractStanding?: Maybe<RecordStanding>;
  id: Scalars['ID']['output'];
};


export type PortalUserContractStandingArgs = {
  companyId?: InputMaybe<Scalars['ID']['input']>;
};

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

export type Query = {
  __typename?: 'Query';
  /** A contract; null when missing or not visible to the viewer, which is the same (V5, V12). */
  contract?: Maybe<Contract>;
  /** The kinds of contracts, by name. Anybody signed in. */
  contractTypes?: Maybe<Array<ContractType>>;
  /** The contracts the viewer can see, newest first (R32). */
  contracts?: Maybe<ContractConnection>;
  /** What the viewer can see that matches a text: of each kind the first rows its list would have for this search. */
  search?: Maybe<SearchResults>;
};


export type QueryContractArgs = {
  id: Scalars['ID']['input'];
};


export type QueryContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContractFilter>;
  first: Scalars['Int']['input'];
};


export type QuerySearchArgs = {
  first: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};

/** Input of `recallContractAttachment` and `recallMatterAttachment`. */
export type RecallAttachmentInput = {
  /** Id of the file. */
  attachmentId: Scalars['ID']['input'];
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why; clients who opened it are listed with it. At most 500 characters. */
  reason: Scalars['String']['input'];
};

/** Done when `userErrors` is empty. */
export type RecallAttachmentPayload = {
  __typename?: 'RecallAttachmentPayload';
  /** The file as it is now. */
  attachment?: Maybe<Attachment>;
  /** Why nothing changed; empty on success. */
  userErrors: Array<UserError>;
};

/** One person who can see a record, will once they set a password, or could and was cut off. Staff only. */
export type RecordReader = {
  __typename?: 'RecordReader';
  /** False when a company move or a deactivation cut them off, and for somebody who has only been invited. */
  canSee: Scalars['Boolean']['output'];
  /** True for somebody who was invited and sees it as soon as they set a password. */
  invited: Scalars['Boolean']['output'];
  /** Who. */
  person?: Maybe<PortalUser>;
  /** Why: as requester, watcher or colleague. */
  via: PartyRelation;
};

/**
 * What one client has a part in at one company, of one kind of record, and what hangs on their being of it: before the company
 * is changed (R9b) or their records go to a colleague. What the viewer does not see is not counted (V12). Staff only.
 */
export type RecordStanding = {
  __typename?: 'RecordStanding';
  /** What they asked for there, displayed or not, over or not: it moves along with a correction, or goes to a colleague. */
  asked: Count;
  /** Of these the displayed ones: they lose them when they leave. */
  shown: Count;
  /** What they watch there: they lose it when they are of another company, for whatever reason. */
  watched: Count;
  /** Who watches what they asked for, most first, at most 100: they lose it when the company is corrected. */
  watchers: Array<RecordWatcher>;
};

/** Somebody who watches records of one requester. Staff only. */
export type RecordWatcher = {
  __typename?: 'RecordWatcher';
  /** How many of them. */
  count: Count;
  /** Who. */
  person?: Maybe<PortalUser>;
};

/** Input of `renameContractAttachment` and `renameMatterAttachment`. */
export type RenameAttachmentInput = {
  /** Id of the file. */
  attachmentId: Scalars['ID']['input'];
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 255 characters, no slashes. */
  name: Scalars['String']['input'];
};

/** Done when `userErrors` is empty. */
export type RenameAttachmentPayload = {
  __typename?: 'RenameAttachmentPayload';
  /** The file as it is now. */
  attachment?: Maybe<Attachment>;
  /** Why nothing changed; empty on success. */
  userErrors: Array<UserError>;
};

/** Input of `renameContractFolder` and `renameMatterFolder`. */
export type RenameFolderInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the folder. */
  folderId: Scalars['ID']['input'];
  /** 1 to 255 characters, no slashes. */
  name: Scalars['String']['input'];
};

/** Done when `userErrors` is empty. */
export type RenameFolderPayload = {
  __typename?: 'RenameFolderPayload';
  /** The folder as it is now. */
  folder?: Maybe<Folder>;
  /** Why nothing changed; empty on success. */
  userErrors: Array<UserError>;
};

/** How a contract goes on after its end date. */
export type RenewalType =
  /** It goes on unless somebody ends it. */
  | 'AUTOMATIC'
  /** It ends. */
  | 'NONE'
  /** It goes on when both agree. */
  | 'OPTIONAL';

/** What a search found. Every part answers for its own kinds; one that is away leaves them null. */
export type SearchResults = {
  __typename?: 'SearchResults';
  /** Contracts, newest first. */
  contracts?: Maybe<Array<Contract>>;
};

/** As what a viewer sees a record, which one part tells another. */
export type SeenAs =
  /** Only because something on it is theirs to decide. */
  | 'ACTOR'
  /** As one of the legal team. */
  | 'INSIDE'
  /** Through its share: as its requester, as a watcher, or through their company. */
  | 'PARTY';

/** Input of `setContractAttachmentVisibility` and `setMatterAttachmentVisibility`. */
export type SetAttachmentVisibilityInput = {
  /** Id of the file. */
  attachmentId: Scalars['ID']['input'];
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** Shown, hidden or inherited: its own switch beats folder and record (R17). */
  visibility: Visibility;
};

/** Done when `userErrors` is empty. */
export type SetAttachmentVisibilityPayload = {
  __typename?: 'SetAttachmentVisibilityPayload';
  /** The file as it is now. */
  attachment?: Maybe<Attachment>;
  /** Why nothing changed; empty on success. */
  userErrors: Array<UserError>;
};

/** Who sees the contract is as asked for when `userErrors` is empty. */
export type SetContractPrivacyPayload = {
  __typename?: 'SetContractPrivacyPayload';
  /** The contract as it is now, also after a CONFLICT. */
  contract?: Maybe<Contract>;
  /** Why nothing changed; empty on success. */
  userErrors: Array<UserError>;
};

/** Input of `setContractFolderVisibility` and `setMatterFolderVisibility`. */
export type SetFolderVisibilityInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the folder. */
  folderId: Scalars['ID']['input'];
  /** Shown, hidden or inherited; everything inside without a switch of its own follows, now and later (R17). */
  visibility: Visibility;
};

/** Done when `userErrors` is empty. */
export type SetFolderVisibilityPayload = {
  __typename?: 'SetFolderVisibilityPayload';
  /** The folder as it is now. */
  folder?: Maybe<Folder>;
  /** Why nothing changed; empty on success. */
  userErrors: Array<UserError>;
};

/** Input of `setMilestoneVisibility`. */
export type SetMilestoneVisibilityInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the milestone. */
  milestoneId: Scalars['ID']['input'];
  /** Shown or hidden. */
  visibility: MilestoneVisibility;
};

/** Done when `userErrors` is empty. */
export type SetMilestoneVisibilityPayload = {
  __typename?: 'SetMilestoneVisibilityPayload';
  /** The milestone as it is now. */
  milestone?: Maybe<Milestone>;
  /** Why nothing changed; empty on success. */
  userErrors: Array<UserError>;
};

/** Input of `setContractPrivacy` and `setMatterPrivacy`. */
export type SetPrivacyInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** True to restrict it to its creator, its assignee and `staffIds`; false to open it to the whole legal team. */
  private: Scalars['Boolean']['input'];
  /** Id of the record. */
  recordId: Scalars['ID']['input'];
  /** Who else of the legal team sees it, instead of those named before; at most 50, and nobody when it is opened. */
  staffIds: Array<Scalars['ID']['input']>;
  /** The version you saw. */
  version: Scalars['Int']['input'];
};

/** To whom a contract is displayed. */
export type ShowContractInPortalInput = {
  /** Whether attachments without a mark of their own are visible. */
  attachmentsVisible: Scalars['Boolean']['input'];
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** Files hidden in the same step: unticked in the dialog (R14b). */
  hideAttachmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Milestones hidden in the same step (R14b). */
  hideMilestoneIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Id of the contract. */
  recordId: Scalars['ID']['input'];
  /** The portal user who asked for it; refused when missing (R2). */
  requesterId?: InputMaybe<Scalars['ID']['input']>;
  /** Files shown in the same step: hidden by hand before, ticked in the dialog (R17c). */
  showAttachmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Milestones shown in the same step. */
  showMilestoneIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The version you saw. */
  version: Scalars['Int']['input'];
  /** Portal users of the requester's company who may look at it too; at most 100. */
  watcherIds: Array<Scalars['ID']['input']>;
};

/** The contract is displayed as asked when `userErrors` is empty. */
export type ShowContractInPortalPayload = {
  __typename?: 'ShowContractInPortalPayload';
  /** The contract as it is now, also after a CONFLICT. */
  contract?: Maybe<Contract>;
  /** Why nothing changed; empty on success. */
  userErrors: Array<UserError>;
};

export type StaffUser = {
  __typename?: 'StaffUser';
  id: Scalars['ID']['output'];
};

/** Why a mutation changed nothing. Met by a correct client; everything else is thrown with a code. */
export type UserError = {
  __typename?: 'UserError';
  /** What went wrong, for programs. Stable. */
  code: UserErrorCode;
  /** The path of the input field at fault, such as `["watcherIds"]`; null when it is about the whole input. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** What went wrong and what to do, in the viewer's language. */
  message: Scalars['String']['output'];
};

/** Why it was refused. */
export type UserErrorCode =
  /** The note was withdrawn already. */
  | 'ALREADY_WITHDRAWN'
  /** An amount or a percentage, not both. */
  | 'AMOUNT_OR_PERCENTAGE'
  /** Say who reads the note. */
  | 'AUDIENCE_REQUIRED'
  /** Somebody else changed it since you read it; the payload holds what it is now. */
  | 'CONFLICT'
  /** The contract was terminated or cancelled. */
  | 'CONTRACT_ENDED'
  /** There is no amount without a currency. */
  | 'CURRENCY_REQUIRED'
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
  /** The record is not displayed. */
  | 'NOT_SHOWN'
  /** The person or company named in `field` does not exist or cannot take this part. */
  | 'PERSON_NOT_ELIGIBLE'
  /** Say why. */
  | 'REASON_REQUIRED'
  /** The file was recalled. */
  | 'RECALLED'
  /** The requester is unknown or inactive (R14). */
  | 'REQUESTER_NOT_ELIGIBLE'
  /** Displaying wants exactly one requester (R2). */
  | 'REQUESTER_REQUIRED'
  /** The record has as many as it can hold. */
  | 'TOO_MANY'
  /** The amount has more decimals than its currency (ISO 4217). */
  | 'TOO_MANY_DECIMALS'
  /** There is no such contract type. */
  | 'TYPE_NOT_FOUND'
  /** The upload is unknown, unfinished, expired or somebody else’s. */
  | 'UPLOAD_NOT_FOUND'
  /** A watcher is not of the requester's company, or one of the two has none (R5, R6, R7). */
  | 'WATCHER_COMPANY_MISMATCH'
  /** A watcher is the requester, no portal user, or inactive (R8, R14). */
  | 'WATCHER_NOT_ELIGIBLE';

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

/** Input of `withdrawContractNote` and `withdrawMatterNote`. */
export type WithdrawNoteInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the note. */
  noteId: Scalars['ID']['input'];
};

/** Done when `userErrors` is empty. */
export type WithdrawNotePayload = {
  __typename?: 'WithdrawNotePayload';
  /** The note as it is now; null when it was taken back within its minute. */
  note?: Maybe<Note>;
  /** Why nothing changed; empty on success. */
  userErrors: Array<UserError>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Company: Company;
  Contract: Contract;
  ContractType: ContractType;
  Milestone: Milestone;
  PortalUser: PortalUser;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Company:
    ( { __typename: 'Company' }
    & GraphQLRecursivePick<FederationTypes['Company'], {"id":true}> );
  Contract:
    ( { __typename: 'Contract' }
    & GraphQLRecursivePick<FederationTypes['Contract'], {"id":true}> );
  ContractType:
    ( { __typename: 'ContractType' }
    & GraphQLRecursivePick<FederationTypes['ContractType'], {"id":true}> );
  Milestone:
    ( { __typename: 'Milestone' }
    & GraphQLRecursivePick<FederationTypes['Milestone'], {"id":true}> );
  PortalUser:
    ( { __typename: 'PortalUser' }
    & GraphQLRecursivePick<FederationTypes['PortalUser'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Author:
    | ( Reference )
    | ( Reference )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddAttachmentInput: AddAttachmentInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AddAttachmentPayload: ResolverTypeWrapper<Omit<AddAttachmentPayload, 'attachment'> & { attachment?: Maybe<ResolversTypes['Attachment']> }>;
  AddAttachmentVersionInput: AddAttachmentVersionInput;
  AddAttachmentVersionPayload: ResolverTypeWrapper<Omit<AddAttachmentVersionPayload, 'attachment'> & { attachment?: Maybe<ResolversTypes['Attachment']> }>;
  AddMilestoneInput: AddMilestoneInput;
  AddMilestonePayload: ResolverTypeWrapper<Omit<AddMilestonePayload, 'milestone'> & { milestone?: Maybe<ResolversTypes['Milestone']> }>;
  AddNoteInput: AddNoteInput;
  AddNotePayload: ResolverTypeWrapper<Omit<AddNotePayload, 'note'> & { note?: Maybe<ResolversTypes['Note']> }>;
  Attachment: ResolverTypeWrapper<AttachmentSeen>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AttachmentReading: ResolverTypeWrapper<ReadingSeen>;
  AttachmentSource: AttachmentSource;
  AttachmentVersion: ResolverTypeWrapper<VersionSeen>;
  Author: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Author']>;
  Company: ResolverTypeWrapper<Reference>;
  Contract: ResolverTypeWrapper<ContractRow>;
  ContractConnection: ResolverTypeWrapper<ContractPage>;
  ContractFilter: ContractFilter;
  ContractParty: ResolverTypeWrapper<ContractParty>;
  ContractPartyInput: ContractPartyInput;
  ContractStage: ContractStage;
  ContractTurn: ContractTurn;
  ContractType: ResolverTypeWrapper<ContractTypeRow>;
  Count: ResolverTypeWrapper<Count>;
  CreateContractInput: CreateContractInput;
  CreateContractPayload: ResolverTypeWrapper<Omit<CreateContractPayload, 'contract'> & { contract?: Maybe<ResolversTypes['Contract']> }>;
  CreateFolderInput: CreateFolderInput;
  CreateFolderPayload: ResolverTypeWrapper<Omit<CreateFolderPayload, 'folder'> & { folder?: Maybe<ResolversTypes['Folder']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  EditContractInput: EditContractInput;
  EditContractPayload: ResolverTypeWrapper<Omit<EditContractPayload, 'contract'> & { contract?: Maybe<ResolversTypes['Contract']> }>;
  EditMilestoneInput: EditMilestoneInput;
  EditMilestonePayload: ResolverTypeWrapper<Omit<EditMilestonePayload, 'milestone'> & { milestone?: Maybe<ResolversTypes['Milestone']> }>;
  FinancialStatus: FinancialStatus;
  Folder: ResolverTypeWrapper<FolderSeen>;
  HideContractFromPortalPayload: ResolverTypeWrapper<Omit<HideContractFromPortalPayload, 'contract'> & { contract?: Maybe<ResolversTypes['Contract']> }>;
  HideFromPortalInput: HideFromPortalInput;
  HistoryConnection: ResolverTypeWrapper<Omit<HistoryConnection, 'nodes'> & { nodes: Array<ResolversTypes['HistoryEntry']> }>;
  HistoryEntry: ResolverTypeWrapper<HistoryRow>;
  LegalRecord: ResolverTypeWrapper<RecordRow>;
  Locale: Locale;
  Milestone: ResolverTypeWrapper<MilestoneRow>;
  MilestoneStatus: MilestoneStatus;
  MilestoneVisibility: MilestoneVisibility;
  MoveAttachmentInput: MoveAttachmentInput;
  MoveAttachmentPayload: ResolverTypeWrapper<Omit<MoveAttachmentPayload, 'attachment'> & { attachment?: Maybe<ResolversTypes['Attachment']> }>;
  MoveFolderInput: MoveFolderInput;
  MoveFolderPayload: ResolverTypeWrapper<Omit<MoveFolderPayload, 'folder'> & { folder?: Maybe<ResolversTypes['Folder']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Note: ResolverTypeWrapper<NoteRow>;
  NoteAudience: NoteAudience;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartyRelation: PartyRelation;
  PortalShare: ResolverTypeWrapper<ShareRow>;
  PortalUser: ResolverTypeWrapper<Reference>;
  Priority: Priority;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecallAttachmentInput: RecallAttachmentInput;
  RecallAttachmentPayload: ResolverTypeWrapper<Omit<RecallAttachmentPayload, 'attachment'> & { attachment?: Maybe<ResolversTypes['Attachment']> }>;
  RecordReader: ResolverTypeWrapper<Omit<RecordReader, 'person'> & { person?: Maybe<ResolversTypes['PortalUser']> }>;
  RecordStanding: ResolverTypeWrapper<Standing>;
  RecordWatcher: ResolverTypeWrapper<Watcher>;
  RenameAttachmentInput: RenameAttachmentInput;
  RenameAttachmentPayload: ResolverTypeWrapper<Omit<RenameAttachmentPayload, 'attachment'> & { attachment?: Maybe<ResolversTypes['Attachment']> }>;
  RenameFolderInput: RenameFolderInput;
  RenameFolderPayload: ResolverTypeWrapper<Omit<RenameFolderPayload, 'folder'> & { folder?: Maybe<ResolversTypes['Folder']> }>;
  RenewalType: RenewalType;
  SearchResults: ResolverTypeWrapper<Sought>;
  SeenAs: SeenAs;
  SetAttachmentVisibilityInput: SetAttachmentVisibilityInput;
  SetAttachmentVisibilityPayload: ResolverTypeWrapper<Omit<SetAttachmentVisibilityPayload, 'attachment'> & { attachment?: Maybe<ResolversTypes['Attachment']> }>;
  SetContractPrivacyPayload: ResolverTypeWrapper<Omit<SetContractPrivacyPayload, 'contract'> & { contract?: Maybe<ResolversTypes['Contract']> }>;
  SetFolderVisibilityInput: SetFolderVisibilityInput;
  SetFolderVisibilityPayload: ResolverTypeWrapper<Omit<SetFolderVisibilityPayload, 'folder'> & { folder?: Maybe<ResolversTypes['Folder']> }>;
  SetMilestoneVisibilityInput: SetMilestoneVisibilityInput;
  SetMilestoneVisibilityPayload: ResolverTypeWrapper<Omit<SetMilestoneVisibilityPayload, 'milestone'> & { milestone?: Maybe<ResolversTypes['Milestone']> }>;
  SetPrivacyInput: SetPrivacyInput;
  ShowContractInPortalInput: ShowContractInPortalInput;
  ShowContractInPortalPayload: ResolverTypeWrapper<Omit<ShowContractInPortalPayload, 'contract'> & { contract?: Maybe<ResolversTypes['Contract']> }>;
  StaffUser: ResolverTypeWrapper<Reference>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  Visibility: Visibility;
  VisibilityOrigin: VisibilityOrigin;
  WithdrawNoteInput: WithdrawNoteInput;
  WithdrawNotePayload: ResolverTypeWrapper<Omit<WithdrawNotePayload, 'note'> & { note?: Maybe<ResolversTypes['Note']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddAttachmentInput: AddAttachmentInput;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  AddAttachmentPayload: Omit<AddAttachmentPayload, 'attachment'> & { attachment?: Maybe<ResolversParentTypes['Attachment']> };
  AddAttachmentVersionInput: AddAttachmentVersionInput;
  AddAttachmentVersionPayload: Omit<AddAttachmentVersionPayload, 'attachment'> & { attachment?: Maybe<ResolversParentTypes['Attachment']> };
  AddMilestoneInput: AddMilestoneInput;
  AddMilestonePayload: Omit<AddMilestonePayload, 'milestone'> & { milestone?: Maybe<ResolversParentTypes['Milestone']> };
  AddNoteInput: AddNoteInput;
  AddNotePayload: Omit<AddNotePayload, 'note'> & { note?: Maybe<ResolversParentTypes['Note']> };
  Attachment: AttachmentSeen;
  Float: Scalars['Float']['output'];
  Int: Scalars['Int']['output'];
  AttachmentReading: ReadingSeen;
  AttachmentVersion: VersionSeen;
  Author: ResolversUnionTypes<ResolversParentTypes>['Author'];
  Company: Reference;
  Contract: ContractRow;
  ContractConnection: ContractPage;
  ContractFilter: ContractFilter;
  ContractParty: ContractParty;
  ContractPartyInput: ContractPartyInput;
  ContractType: ContractTypeRow;
  Count: Count;
  CreateContractInput: CreateContractInput;
  CreateContractPayload: Omit<CreateContractPayload, 'contract'> & { contract?: Maybe<ResolversParentTypes['Contract']> };
  CreateFolderInput: CreateFolderInput;
  CreateFolderPayload: Omit<CreateFolderPayload, 'folder'> & { folder?: Maybe<ResolversParentTypes['Folder']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  EditContractInput: EditContractInput;
  EditContractPayload: Omit<EditContractPayload, 'contract'> & { contract?: Maybe<ResolversParentTypes['Contract']> };
  EditMilestoneInput: EditMilestoneInput;
  EditMilestonePayload: Omit<EditMilestonePayload, 'milestone'> & { milestone?: Maybe<ResolversParentTypes['Milestone']> };
  Folder: FolderSeen;
  HideContractFromPortalPayload: Omit<HideContractFromPortalPayload, 'contract'> & { contract?: Maybe<ResolversParentTypes['Contract']> };
  HideFromPortalInput: HideFromPortalInput;
  HistoryConnection: Omit<HistoryConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['HistoryEntry']> };
  HistoryEntry: HistoryRow;
  LegalRecord: RecordRow;
  Milestone: MilestoneRow;
  MoveAttachmentInput: MoveAttachmentInput;
  MoveAttachmentPayload: Omit<MoveAttachmentPayload, 'attachment'> & { attachment?: Maybe<ResolversParentTypes['Attachment']> };
  MoveFolderInput: MoveFolderInput;
  MoveFolderPayload: Omit<MoveFolderPayload, 'folder'> & { folder?: Maybe<ResolversParentTypes['Folder']> };
  Mutation: Record<PropertyKey, never>;
  Note: NoteRow;
  PageInfo: PageInfo;
  PortalShare: ShareRow;
  PortalUser: Reference;
  Query: Record<PropertyKey, never>;
  RecallAttachmentInput: RecallAttachmentInput;
  RecallAttachmentPayload: Omit<RecallAttachmentPayload, 'attachment'> & { attachment?: Maybe<ResolversParentTypes['Attachment']> };
  RecordReader: Omit<RecordReader, 'person'> & { person?: Maybe<ResolversParentTypes['PortalUser']> };
  RecordStanding: Standing;
  RecordWatcher: Watcher;
  RenameAttachmentInput: RenameAttachmentInput;
  RenameAttachmentPayload: Omit<RenameAttachmentPayload, 'attachment'> & { attachment?: Maybe<ResolversParentTypes['Attachment']> };
  RenameFolderInput: RenameFolderInput;
  RenameFolderPayload: Omit<RenameFolderPayload, 'folder'> & { folder?: Maybe<ResolversParentTypes['Folder']> };
  SearchResults: Sought;
  SetAttachmentVisibilityInput: SetAttachmentVisibilityInput;
  SetAttachmentVisibilityPayload: Omit<SetAttachmentVisibilityPayload, 'attachment'> & { attachment?: Maybe<ResolversParentTypes['Attachment']> };
  SetContractPrivacyPayload: Omit<SetContractPrivacyPayload, 'contract'> & { contract?: Maybe<ResolversParentTypes['Contract']> };
  SetFolderVisibilityInput: SetFolderVisibilityInput;
  SetFolderVisibilityPayload: Omit<SetFolderVisibilityPayload, 'folder'> & { folder?: Maybe<ResolversParentTypes['Folder']> };
  SetMilestoneVisibilityInput: SetMilestoneVisibilityInput;
  SetMilestoneVisibilityPayload: Omit<SetMilestoneVisibilityPayload, 'milestone'> & { milestone?: Maybe<ResolversParentTypes['Milestone']> };
  SetPrivacyInput: SetPrivacyInput;
  ShowContractInPortalInput: ShowContractInPortalInput;
  ShowContractInPortalPayload: Omit<ShowContractInPortalPayload, 'contract'> & { contract?: Maybe<ResolversParentTypes['Contract']> };
  StaffUser: Reference;
  UserError: UserError;
  WithdrawNoteInput: WithdrawNoteInput;
  WithdrawNotePayload: Omit<WithdrawNotePayload, 'note'> & { note?: Maybe<ResolversParentTypes['Note']> };
};

export type AddAttachmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddAttachmentPayload'] = ResolversParentTypes['AddAttachmentPayload']> = {
  attachment?: Resolver<Maybe<ResolversTypes['Attachment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddAttachmentVersionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddAttachmentVersionPayload'] = ResolversParentTypes['AddAttachmentVersionPayload']> = {
  attachment?: Resolver<Maybe<ResolversTypes['Attachment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddMilestonePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddMilestonePayload'] = ResolversParentTypes['AddMilestonePayload']> = {
  milestone?: Resolver<Maybe<ResolversTypes['Milestone']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddNotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddNotePayload'] = ResolversParentTypes['AddNotePayload']> = {
  note?: Resolver<Maybe<ResolversTypes['Note']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  downloadable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  folderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  portalVisible?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  readings?: Resolver<Maybe<Array<ResolversTypes['AttachmentReading']>>, ParentType, ContextType>;
  recallReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recalledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  shownToClient?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['AttachmentSource'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uploadedBy?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['AttachmentVersion']>, ParentType, ContextType>;
  visibilityFolderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  visibilityOrigin?: Resolver<Maybe<ResolversTypes['VisibilityOrigin']>, ParentType, ContextType>;
};

export type AttachmentReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachmentReading'] = ResolversParentTypes['AttachmentReading']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reader?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttachmentVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachmentVersion'] = ResolversParentTypes['AttachmentVersion']> = {
  mime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uploadedBy?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuthorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Author'] = ResolversParentTypes['Author']> = {
  __resolveType?: TypeResolveFn<'PortalUser' | 'StaffUser', ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company'], FederationReferenceType extends FederationReferenceTypes['Company'] = FederationReferenceTypes['Company']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Company']> | FederationReferenceType, FederationReferenceType, ContextType>;
  displayedContracts?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract'], FederationReferenceType extends FederationReferenceTypes['Contract'] = FederationReferenceTypes['Contract']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Contract']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['StaffUser']>, ParentType, ContextType>;
  assigneeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  contractDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['StaffUser']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  folders?: Resolver<Array<ResolversTypes['Folder']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['HistoryConnection']>, ParentType, ContextType, RequireFields<ContractHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayAddMilestone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayComment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayRestrict?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayUpload?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  milestones?: Resolver<Array<ResolversTypes['Milestone']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['Note']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['ContractParty']>, ParentType, ContextType>;
  portalTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Priority'], ParentType, ContextType>;
  private?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  readers?: Resolver<Maybe<Array<ResolversTypes['RecordReader']>>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  renewalType?: Resolver<ResolversTypes['RenewalType'], ParentType, ContextType>;
  requester?: Resolver<Maybe<ResolversTypes['PortalUser']>, ParentType, ContextType>;
  seenAs?: Resolver<ResolversTypes['SeenAs'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['PortalShare']>, ParentType, ContextType>;
  shareCompanyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  staff?: Resolver<Maybe<Array<ResolversTypes['StaffUser']>>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ContractStage'], ParentType, ContextType>;
  stageSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ContractType'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waitsFor?: Resolver<ResolversTypes['ContractTurn'], ParentType, ContextType>;
  watcherIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContractConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractConnection'] = ResolversParentTypes['ContractConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Contract']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type ContractPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractParty'] = ResolversParentTypes['ContractParty']> = {
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContractTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractType'] = ResolversParentTypes['ContractType'], FederationReferenceType extends FederationReferenceTypes['ContractType'] = FederationReferenceTypes['ContractType']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ContractType']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  capped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreateContractPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateContractPayload'] = ResolversParentTypes['CreateContractPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateFolderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateFolderPayload'] = ResolversParentTypes['CreateFolderPayload']> = {
  folder?: Resolver<Maybe<ResolversTypes['Folder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type EditContractPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditContractPayload'] = ResolversParentTypes['EditContractPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EditMilestonePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditMilestonePayload'] = ResolversParentTypes['EditMilestonePayload']> = {
  milestone?: Resolver<Maybe<ResolversTypes['Milestone']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FolderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Folder'] = ResolversParentTypes['Folder']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  portalVisible?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  shownToClient?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type HideContractFromPortalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HideContractFromPortalPayload'] = ResolversParentTypes['HideContractFromPortalPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HistoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryConnection'] = ResolversParentTypes['HistoryConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEntry'] = ResolversParentTypes['HistoryEntry']> = {
  actor?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LegalRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalRecord'] = ResolversParentTypes['LegalRecord']> = {
  __resolveType?: TypeResolveFn<'Contract', ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['StaffUser']>, ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['StaffUser']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  folders?: Resolver<Array<ResolversTypes['Folder']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['HistoryConnection']>, ParentType, ContextType, RequireFields<LegalRecordHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayComment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayRestrict?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayUpload?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['Note']>, ParentType, ContextType>;
  portalTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Priority'], ParentType, ContextType>;
  private?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  readers?: Resolver<Maybe<Array<ResolversTypes['RecordReader']>>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requester?: Resolver<Maybe<ResolversTypes['PortalUser']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['PortalShare']>, ParentType, ContextType>;
  staff?: Resolver<Maybe<Array<ResolversTypes['StaffUser']>>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MilestoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Milestone'] = ResolversParentTypes['Milestone'], FederationReferenceType extends FederationReferenceTypes['Milestone'] = FederationReferenceTypes['Milestone']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Milestone']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  editable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  financialStatus?: Resolver<ResolversTypes['FinancialStatus'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  percentage?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  portalVisible?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  shownToClient?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MilestoneStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MoveAttachmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveAttachmentPayload'] = ResolversParentTypes['MoveAttachmentPayload']> = {
  attachment?: Resolver<Maybe<ResolversTypes['Attachment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MoveFolderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveFolderPayload'] = ResolversParentTypes['MoveFolderPayload']> = {
  folder?: Resolver<Maybe<ResolversTypes['Folder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addContractAttachment?: Resolver<ResolversTypes['AddAttachmentPayload'], ParentType, ContextType, RequireFields<MutationAddContractAttachmentArgs, 'input'>>;
  addContractAttachmentVersion?: Resolver<ResolversTypes['AddAttachmentVersionPayload'], ParentType, ContextType, RequireFields<MutationAddContractAttachmentVersionArgs, 'input'>>;
  addContractNote?: Resolver<ResolversTypes['AddNotePayload'], ParentType, ContextType, RequireFields<MutationAddContractNoteArgs, 'input'>>;
  addMilestone?: Resolver<ResolversTypes['AddMilestonePayload'], ParentType, ContextType, RequireFields<MutationAddMilestoneArgs, 'input'>>;
  createContract?: Resolver<ResolversTypes['CreateContractPayload'], ParentType, ContextType, RequireFields<MutationCreateContractArgs, 'input'>>;
  createContractFolder?: Resolver<ResolversTypes['CreateFolderPayload'], ParentType, ContextType, RequireFields<MutationCreateContractFolderArgs, 'input'>>;
  editContract?: Resolver<ResolversTypes['EditContractPayload'], ParentType, ContextType, RequireFields<MutationEditContractArgs, 'input'>>;
  editMilestone?: Resolver<ResolversTypes['EditMilestonePayload'], ParentType, ContextType, RequireFields<MutationEditMilestoneArgs, 'input'>>;
  hideContractFromPortal?: Resolver<ResolversTypes['HideContractFromPortalPayload'], ParentType, ContextType, RequireFields<MutationHideContractFromPortalArgs, 'input'>>;
  moveContractAttachment?: Resolver<ResolversTypes['MoveAttachmentPayload'], ParentType, ContextType, RequireFields<MutationMoveContractAttachmentArgs, 'input'>>;
  moveContractFolder?: Resolver<ResolversTypes['MoveFolderPayload'], ParentType, ContextType, RequireFields<MutationMoveContractFolderArgs, 'input'>>;
  recallContractAttachment?: Resolver<ResolversTypes['RecallAttachmentPayload'], ParentType, ContextType, RequireFields<MutationRecallContractAttachmentArgs, 'input'>>;
  renameContractAttachment?: Resolver<ResolversTypes['RenameAttachmentPayload'], ParentType, ContextType, RequireFields<MutationRenameContractAttachmentArgs, 'input'>>;
  renameContractFolder?: Resolver<ResolversTypes['RenameFolderPayload'], ParentType, ContextType, RequireFields<MutationRenameContractFolderArgs, 'input'>>;
  setContractAttachmentVisibility?: Resolver<ResolversTypes['SetAttachmentVisibilityPayload'], ParentType, ContextType, RequireFields<MutationSetContractAttachmentVisibilityArgs, 'input'>>;
  setContractFolderVisibility?: Resolver<ResolversTypes['SetFolderVisibilityPayload'], ParentType, ContextType, RequireFields<MutationSetContractFolderVisibilityArgs, 'input'>>;
  setContractPrivacy?: Resolver<ResolversTypes['SetContractPrivacyPayload'], ParentType, ContextType, RequireFields<MutationSetContractPrivacyArgs, 'input'>>;
  setMilestoneVisibility?: Resolver<ResolversTypes['SetMilestoneVisibilityPayload'], ParentType, ContextType, RequireFields<MutationSetMilestoneVisibilityArgs, 'input'>>;
  showContractInPortal?: Resolver<ResolversTypes['ShowContractInPortalPayload'], ParentType, ContextType, RequireFields<MutationShowContractInPortalArgs, 'input'>>;
  withdrawContractNote?: Resolver<ResolversTypes['WithdrawNotePayload'], ParentType, ContextType, RequireFields<MutationWithdrawContractNoteArgs, 'input'>>;
};

export type NoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Note'] = ResolversParentTypes['Note']> = {
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['NoteAudience'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mailsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PortalShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalShare'] = ResolversParentTypes['PortalShare']> = {
  attachmentsVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  hiddenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sharedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sharedBy?: Resolver<Maybe<ResolversTypes['StaffUser']>, ParentType, ContextType>;
  visible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PortalUserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalUser'] = ResolversParentTypes['PortalUser'], FederationReferenceType extends FederationReferenceTypes['PortalUser'] = FederationReferenceTypes['PortalUser']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PortalUser']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contractStanding?: Resolver<Maybe<ResolversTypes['RecordStanding']>, ParentType, ContextType, Partial<PortalUserContractStandingArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType, RequireFields<QueryContractArgs, 'id'>>;
  contractTypes?: Resolver<Maybe<Array<ResolversTypes['ContractType']>>, ParentType, ContextType>;
  contracts?: Resolver<Maybe<ResolversTypes['ContractConnection']>, ParentType, ContextType, RequireFields<QueryContractsArgs, 'first'>>;
  search?: Resolver<Maybe<ResolversTypes['SearchResults']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
};

export type RecallAttachmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecallAttachmentPayload'] = ResolversParentTypes['RecallAttachmentPayload']> = {
  attachment?: Resolver<Maybe<ResolversTypes['Attachment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordReaderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordReader'] = ResolversParentTypes['RecordReader']> = {
  canSee?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  invited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['PortalUser']>, ParentType, ContextType>;
  via?: Resolver<ResolversTypes['PartyRelation'], ParentType, ContextType>;
};

export type RecordStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordStanding'] = ResolversParentTypes['RecordStanding']> = {
  asked?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  watched?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  watchers?: Resolver<Array<ResolversTypes['RecordWatcher']>, ParentType, ContextType>;
};

export type RecordWatcherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordWatcher'] = ResolversParentTypes['RecordWatcher']> = {
  count?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['PortalUser']>, ParentType, ContextType>;
};

export type RenameAttachmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameAttachmentPayload'] = ResolversParentTypes['RenameAttachmentPayload']> = {
  attachment?: Resolver<Maybe<ResolversTypes['Attachment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RenameFolderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameFolderPayload'] = ResolversParentTypes['RenameFolderPayload']> = {
  folder?: Resolver<Maybe<ResolversTypes['Folder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SearchResultsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResults'] = ResolversParentTypes['SearchResults']> = {
  contracts?: Resolver<Maybe<Array<ResolversTypes['Contract']>>, ParentType, ContextType>;
};

export type SetAttachmentVisibilityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetAttachmentVisibilityPayload'] = ResolversParentTypes['SetAttachmentVisibilityPayload']> = {
  attachment?: Resolver<Maybe<ResolversTypes['Attachment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetContractPrivacyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetContractPrivacyPayload'] = ResolversParentTypes['SetContractPrivacyPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetFolderVisibilityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetFolderVisibilityPayload'] = ResolversParentTypes['SetFolderVisibilityPayload']> = {
  folder?: Resolver<Maybe<ResolversTypes['Folder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetMilestoneVisibilityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetMilestoneVisibilityPayload'] = ResolversParentTypes['SetMilestoneVisibilityPayload']> = {
  milestone?: Resolver<Maybe<ResolversTypes['Milestone']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ShowContractInPortalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShowContractInPortalPayload'] = ResolversParentTypes['ShowContractInPortalPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StaffUserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffUser'] = ResolversParentTypes['StaffUser']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WithdrawNotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawNotePayload'] = ResolversParentTypes['WithdrawNotePayload']> = {
  note?: Resolver<Maybe<ResolversTypes['Note']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AddAttachmentPayload?: AddAttachmentPayloadResolvers<ContextType>;
  AddAttachmentVersionPayload?: AddAttachmentVersionPayloadResolvers<ContextType>;
  AddMilestonePayload?: AddMilestonePayloadResolvers<ContextType>;
  AddNotePayload?: AddNotePayloadResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  AttachmentReading?: AttachmentReadingResolvers<ContextType>;
  AttachmentVersion?: AttachmentVersionResolvers<ContextType>;
  Author?: AuthorResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  Contract?: ContractResolvers<ContextType>;
  ContractConnection?: ContractConnectionResolvers<ContextType>;
  ContractParty?: ContractPartyResolvers<ContextType>;
  ContractType?: ContractTypeResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  CreateContractPayload?: CreateContractPayloadResolvers<ContextType>;
  CreateFolderPayload?: CreateFolderPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  EditContractPayload?: EditContractPayloadResolvers<ContextType>;
  EditMilestonePayload?: EditMilestonePayloadResolvers<ContextType>;
  Folder?: FolderResolvers<ContextType>;
  HideContractFromPortalPayload?: HideContractFromPortalPayloadResolvers<ContextType>;
  HistoryConnection?: HistoryConnectionResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  LegalRecord?: LegalRecordResolvers<ContextType>;
  Milestone?: MilestoneResolvers<ContextType>;
  MoveAttachmentPayload?: MoveAttachmentPayloadResolvers<ContextType>;
  MoveFolderPayload?: MoveFolderPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Note?: NoteResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PortalShare?: PortalShareResolvers<ContextType>;
  PortalUser?: PortalUserResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecallAttachmentPayload?: RecallAttachmentPayloadResolvers<ContextType>;
  RecordReader?: RecordReaderResolvers<ContextType>;
  RecordStanding?: RecordStandingResolvers<ContextType>;
  RecordWatcher?: RecordWatcherResolvers<ContextType>;
  RenameAttachmentPayload?: RenameAttachmentPayloadResolvers<ContextType>;
  RenameFolderPayload?: RenameFolderPayloadResolvers<ContextType>;
  SearchResults?: SearchResultsResolvers<ContextType>;
  SetAttachmentVisibilityPayload?: SetAttachmentVisibilityPayloadResolvers<ContextType>;
  SetContractPrivacyPayload?: SetContractPrivacyPayloadResolvers<ContextType>;
  SetFolderVisibilityPayload?: SetFolderVisibilityPayloadResolvers<ContextType>;
  SetMilestoneVisibilityPayload?: SetMilestoneVisibilityPayloadResolvers<ContextType>;
  ShowContractInPortalPayload?: ShowContractInPortalPayloadResolvers<ContextType>;
  StaffUser?: StaffUserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WithdrawNotePayload?: WithdrawNotePayloadResolvers<ContextType>;
};

