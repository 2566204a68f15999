import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RecordRow } from '@parvis/records/recordTable.ts';
import type { AttachmentSeen, VersionSeen, ReadingSeen, FolderSeen } from '@parvis/records/attachments/readAttachments.ts';
import type { NoteRow } from '@parvis/records/attachments/attachmentTables.ts';
import type { HistoryRow } from '@parvis/records/recordHistory.ts';
import type { ShareRow } from '@parvis/records/sharing/shareOf.ts';
import type { Reference } from '@parvis/kernel/graph/reference.ts';
import type { Standing, Watcher } from '@parvis/records/sharing/standings.ts';
import type { RecordContext } from './recordContext.ts';
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
  id: Scalars['ID']['output'];
};

/** How many there are, counted up to a limit so that counting never costs more than a page. */
export type Count = {
  __typename?: 'Count';
  /** True when there are more than `value`: show it as "1000+". */
  capped: Scalars['Boolean']['output'];
  /** The number, or the limit when there are more. */
  value: Scalars['Int']['output'];
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
  id: Scalars['ID']['output'];
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
  /** Say who reads the note. */
  | 'AUDIENCE_REQUIRED'
  /** Somebody else changed it since you read it; the payload holds what it is now. */
  | 'CONFLICT'
  /** The file is of a refused type, is not what its name says, is too large or cannot be read safely. */
  | 'FILE_REFUSED'
  /** A folder cannot stand inside itself. */
  | 'FOLDER_INTO_ITSELF'
  /** The folder does not exist any more. */
  | 'FOLDER_NOT_FOUND'
  /** A value is empty, too long or not of its form; `field` says which. */
  | 'INVALID_VALUE'
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
  PortalUser: PortalUser;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Company:
    ( { __typename: 'Company' }
    & GraphQLRecursivePick<FederationTypes['Company'], {"id":true}> );
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
  Count: ResolverTypeWrapper<Count>;
  CreateFolderInput: CreateFolderInput;
  CreateFolderPayload: ResolverTypeWrapper<Omit<CreateFolderPayload, 'folder'> & { folder?: Maybe<ResolversTypes['Folder']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Folder: ResolverTypeWrapper<FolderSeen>;
  HideFromPortalInput: HideFromPortalInput;
  HistoryConnection: ResolverTypeWrapper<Omit<HistoryConnection, 'nodes'> & { nodes: Array<ResolversTypes['HistoryEntry']> }>;
  HistoryEntry: ResolverTypeWrapper<HistoryRow>;
  LegalRecord: ResolverTypeWrapper<RecordRow>;
  Locale: Locale;
  MoveAttachmentInput: MoveAttachmentInput;
  MoveAttachmentPayload: ResolverTypeWrapper<Omit<MoveAttachmentPayload, 'attachment'> & { attachment?: Maybe<ResolversTypes['Attachment']> }>;
  MoveFolderInput: MoveFolderInput;
  MoveFolderPayload: ResolverTypeWrapper<Omit<MoveFolderPayload, 'folder'> & { folder?: Maybe<ResolversTypes['Folder']> }>;
  Note: ResolverTypeWrapper<NoteRow>;
  NoteAudience: NoteAudience;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartyRelation: PartyRelation;
  PortalShare: ResolverTypeWrapper<ShareRow>;
  PortalUser: ResolverTypeWrapper<Reference>;
  Priority: Priority;
  RecallAttachmentInput: RecallAttachmentInput;
  RecallAttachmentPayload: ResolverTypeWrapper<Omit<RecallAttachmentPayload, 'attachment'> & { attachment?: Maybe<ResolversTypes['Attachment']> }>;
  RecordReader: ResolverTypeWrapper<Omit<RecordReader, 'person'> & { person?: Maybe<ResolversTypes['PortalUser']> }>;
  RecordStanding: ResolverTypeWrapper<Standing>;
  RecordWatcher: ResolverTypeWrapper<Watcher>;
  RenameAttachmentInput: RenameAttachmentInput;
  RenameAttachmentPayload: ResolverTypeWrapper<Omit<RenameAttachmentPayload, 'attachment'> & { attachment?: Maybe<ResolversTypes['Attachment']> }>;
  RenameFolderInput: RenameFolderInput;
  RenameFolderPayload: ResolverTypeWrapper<Omit<RenameFolderPayload, 'folder'> & { folder?: Maybe<ResolversTypes['Folder']> }>;
  SeenAs: SeenAs;
  SetAttachmentVisibilityInput: SetAttachmentVisibilityInput;
  SetAttachmentVisibilityPayload: ResolverTypeWrapper<Omit<SetAttachmentVisibilityPayload, 'attachment'> & { attachment?: Maybe<ResolversTypes['Attachment']> }>;
  SetFolderVisibilityInput: SetFolderVisibilityInput;
  SetFolderVisibilityPayload: ResolverTypeWrapper<Omit<SetFolderVisibilityPayload, 'folder'> & { folder?: Maybe<ResolversTypes['Folder']> }>;
  SetPrivacyInput: SetPrivacyInput;
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
  AddNoteInput: AddNoteInput;
  AddNotePayload: Omit<AddNotePayload, 'note'> & { note?: Maybe<ResolversParentTypes['Note']> };
  Attachment: AttachmentSeen;
  Float: Scalars['Float']['output'];
  Int: Scalars['Int']['output'];
  AttachmentReading: ReadingSeen;
  AttachmentVersion: VersionSeen;
  Author: ResolversUnionTypes<ResolversParentTypes>['Author'];
  Company: Reference;
  Count: Count;
  CreateFolderInput: CreateFolderInput;
  CreateFolderPayload: Omit<CreateFolderPayload, 'folder'> & { folder?: Maybe<ResolversParentTypes['Folder']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Folder: FolderSeen;
  HideFromPortalInput: HideFromPortalInput;
  HistoryConnection: Omit<HistoryConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['HistoryEntry']> };
  HistoryEntry: HistoryRow;
  LegalRecord: RecordRow;
  MoveAttachmentInput: MoveAttachmentInput;
  MoveAttachmentPayload: Omit<MoveAttachmentPayload, 'attachment'> & { attachment?: Maybe<ResolversParentTypes['Attachment']> };
  MoveFolderInput: MoveFolderInput;
  MoveFolderPayload: Omit<MoveFolderPayload, 'folder'> & { folder?: Maybe<ResolversParentTypes['Folder']> };
  Note: NoteRow;
  PageInfo: PageInfo;
  PortalShare: ShareRow;
  PortalUser: Reference;
  RecallAttachmentInput: RecallAttachmentInput;
  RecallAttachmentPayload: Omit<RecallAttachmentPayload, 'attachment'> & { attachment?: Maybe<ResolversParentTypes['Attachment']> };
  RecordReader: Omit<RecordReader, 'person'> & { person?: Maybe<ResolversParentTypes['PortalUser']> };
  RecordStanding: Standing;
  RecordWatcher: Watcher;
  RenameAttachmentInput: RenameAttachmentInput;
  RenameAttachmentPayload: Omit<RenameAttachmentPayload, 'attachment'> & { attachment?: Maybe<ResolversParentTypes['Attachment']> };
  RenameFolderInput: RenameFolderInput;
  RenameFolderPayload: Omit<RenameFolderPayload, 'folder'> & { folder?: Maybe<ResolversParentTypes['Folder']> };
  SetAttachmentVisibilityInput: SetAttachmentVisibilityInput;
  SetAttachmentVisibilityPayload: Omit<SetAttachmentVisibilityPayload, 'attachment'> & { attachment?: Maybe<ResolversParentTypes['Attachment']> };
  SetFolderVisibilityInput: SetFolderVisibilityInput;
  SetFolderVisibilityPayload: Omit<SetFolderVisibilityPayload, 'folder'> & { folder?: Maybe<ResolversParentTypes['Folder']> };
  SetPrivacyInput: SetPrivacyInput;
  StaffUser: Reference;
  UserError: UserError;
  WithdrawNoteInput: WithdrawNoteInput;
  WithdrawNotePayload: Omit<WithdrawNotePayload, 'note'> & { note?: Maybe<ResolversParentTypes['Note']> };
};

export type AddAttachmentPayloadResolvers<ContextType = RecordContext, ParentType extends ResolversParentTypes['AddAttachmentPayload'] = ResolversParentTypes['AddAttachmentPayload']> = {
  attachment?: Resolver<Maybe<ResolversTypes['Attachment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddAttachmentVersionPayloadResolvers<ContextType = RecordContext, ParentType extends ResolversParentTypes['AddAttachmentVersionPayload'] = ResolversParentTypes['AddAttachmentVersionPayload']> = {
  attachment?: Resolver<Maybe<ResolversTypes['Attachment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddNotePayloadResolvers<ContextType = RecordContext, ParentType extends ResolversParentTypes['AddNotePayload'] = ResolversParentTypes['AddNotePayload']> = {
  note?: Resolver<Maybe<ResolversTypes['Note']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = RecordContext, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
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

export type AttachmentReadingResolvers<ContextType = RecordContext, ParentType extends ResolversParentTypes['AttachmentReading'] = ResolversParentTypes['AttachmentReading']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reader?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttachmentVersionResolvers<ContextType = RecordContext, ParentType extends ResolversParentTypes['AttachmentVersion'] = ResolversParentTypes['AttachmentVersion']> = {
  mime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uploadedBy?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuthorResolvers<ContextType = RecordContext, ParentType extends ResolversParentTypes['Author'] = ResolversParentTypes['Author']> = {
  __resolveType?: TypeResolveFn<'PortalUser' | 'StaffUser', ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = RecordContext, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company'], FederationReferenceType extends FederationReferenceTypes['Company'] = FederationReferenceTypes['Company']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Company']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CountResolvers<ContextType = RecordContext, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  capped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreateFolderPayloadResolvers<ContextType = RecordContext, ParentType extends ResolversParentTypes['CreateFolderPayload'] = ResolversParentTypes['CreateFolderPayload']> = {
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

export type FolderResolvers<ContextType = RecordContext, ParentType extends ResolversParentTypes['Folder'] = ResolversParentTypes['Folder']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  portalVisible?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  shownToClient?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type HistoryConnectionResolvers<ContextType = RecordContext, ParentType extends ResolversParentTypes['HistoryConnection'] = ResolversParentTypes['HistoryConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HistoryEntryResolvers<ContextType = RecordContext, ParentType extends ResolversParentTypes['HistoryEntry'] = ResolversParentTypes['HistoryEntry']> = {
  actor?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LegalRecordResolvers<ContextType = RecordContext, ParentType extends ResolversParentTypes['LegalRecord'] = ResolversParentTypes['LegalRecord']> = {
  __resolveType?: TypeResolveFn<null, ParentType, ContextType>;
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

export type MoveAttachmentPayloadResolvers<ContextType = RecordContext, ParentType extends ResolversParentTypes['MoveAttachmentPayload'] = ResolversParentTypes['MoveAttachmentPayload']> = {
  attachment?: Resolver<Maybe<ResolversTypes['Attachment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MoveFolderPayloadResolvers<ContextType = RecordContext, ParentType extends ResolversParentTypes['MoveFolderPayload'] = ResolversParentTypes['MoveFolderPayload']> = {
  folder?: Resolver<Maybe<ResolversTypes['Folder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NoteResolvers<ContextType = RecordContext, ParentType extends ResolversParentTypes['Note'] = ResolversParentTypes['Note']> = {
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

export type PageInfoResolvers<ContextType = RecordContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PortalShareResolvers<ContextType = RecordContext, ParentType extends ResolversParentTypes['PortalShare'] = ResolversParentTypes['PortalShare']> = {
  attachmentsVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  hiddenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sharedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sharedBy?: Resolver<Maybe<ResolversTypes['StaffUser']>, ParentType, ContextType>;
  visible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PortalUserResolvers<ContextType = RecordContext, ParentType extends ResolversParentTypes['PortalUser'] = ResolversParentTypes['PortalUser'], FederationReferenceType extends FederationReferenceTypes['PortalUser'] = FederationReferenceTypes['PortalUser']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PortalUser']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecallAttachmentPayloadResolvers<ContextType = RecordContext, ParentType extends ResolversParentTypes['RecallAttachmentPayload'] = ResolversParentTypes['RecallAttachmentPayload']> = {
  attachment?: Resolver<Maybe<ResolversTypes['Attachment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordReaderResolvers<ContextType = RecordContext, ParentType extends ResolversParentTypes['RecordReader'] = ResolversParentTypes['RecordReader']> = {
  canSee?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  invited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['PortalUser']>, ParentType, ContextType>;
  via?: Resolver<ResolversTypes['PartyRelation'], ParentType, ContextType>;
};

export type RecordStandingResolvers<ContextType = RecordContext, ParentType extends ResolversParentTypes['RecordStanding'] = ResolversParentTypes['RecordStanding']> = {
  asked?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  watched?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  watchers?: Resolver<Array<ResolversTypes['RecordWatcher']>, ParentType, ContextType>;
};

export type RecordWatcherResolvers<ContextType = RecordContext, ParentType extends ResolversParentTypes['RecordWatcher'] = ResolversParentTypes['RecordWatcher']> = {
  count?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['PortalUser']>, ParentType, ContextType>;
};

export type RenameAttachmentPayloadResolvers<ContextType = RecordContext, ParentType extends ResolversParentTypes['RenameAttachmentPayload'] = ResolversParentTypes['RenameAttachmentPayload']> = {
  attachment?: Resolver<Maybe<ResolversTypes['Attachment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RenameFolderPayloadResolvers<ContextType = RecordContext, ParentType extends ResolversParentTypes['RenameFolderPayload'] = ResolversParentTypes['RenameFolderPayload']> = {
  folder?: Resolver<Maybe<ResolversTypes['Folder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetAttachmentVisibilityPayloadResolvers<ContextType = RecordContext, ParentType extends ResolversParentTypes['SetAttachmentVisibilityPayload'] = ResolversParentTypes['SetAttachmentVisibilityPayload']> = {
  attachment?: Resolver<Maybe<ResolversTypes['Attachment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetFolderVisibilityPayloadResolvers<ContextType = RecordContext, ParentType extends ResolversParentTypes['SetFolderVisibilityPayload'] = ResolversParentTypes['SetFolderVisibilityPayload']> = {
  folder?: Resolver<Maybe<ResolversTypes['Folder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StaffUserResolvers<ContextType = RecordContext, ParentType extends ResolversParentTypes['StaffUser'] = ResolversParentTypes['StaffUser']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = RecordContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WithdrawNotePayloadResolvers<ContextType = RecordContext, ParentType extends ResolversParentTypes['WithdrawNotePayload'] = ResolversParentTypes['WithdrawNotePayload']> = {
  note?: Resolver<Maybe<ResolversTypes['Note']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RecordContext> = {
  AddAttachmentPayload?: AddAttachmentPayloadResolvers<ContextType>;
  AddAttachmentVersionPayload?: AddAttachmentVersionPayloadResolvers<ContextType>;
  AddNotePayload?: AddNotePayloadResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  AttachmentReading?: AttachmentReadingResolvers<ContextType>;
  AttachmentVersion?: AttachmentVersionResolvers<ContextType>;
  Author?: AuthorResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  CreateFolderPayload?: CreateFolderPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Folder?: FolderResolvers<ContextType>;
  HistoryConnection?: HistoryConnectionResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  LegalRecord?: LegalRecordResolvers<ContextType>;
  MoveAttachmentPayload?: MoveAttachmentPayloadResolvers<ContextType>;
  MoveFolderPayload?: MoveFolderPayloadResolvers<ContextType>;
  Note?: NoteResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PortalShare?: PortalShareResolvers<ContextType>;
  PortalUser?: PortalUserResolvers<ContextType>;
  RecallAttachmentPayload?: RecallAttachmentPayloadResolvers<ContextType>;
  RecordReader?: RecordReaderResolvers<ContextType>;
  RecordStanding?: RecordStandingResolvers<ContextType>;
  RecordWatcher?: RecordWatcherResolvers<ContextType>;
  RenameAttachmentPayload?: RenameAttachmentPayloadResolvers<ContextType>;
  RenameFolderPayload?: RenameFolderPayloadResolvers<ContextType>;
  SetAttachmentVisibilityPayload?: SetAttachmentVisibilityPayloadResolvers<ContextType>;
  SetFolderVisibilityPayload?: SetFolderVisibilityPayloadResolvers<ContextType>;
  StaffUser?: StaffUserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WithdrawNotePayload?: WithdrawNotePayloadResolvers<ContextType>;
};

