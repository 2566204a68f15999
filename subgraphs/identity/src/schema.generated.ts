import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Sought } from '@parvis/kernel/database/pagination.ts';
import type { PortalUserSeen, StaffUserSeen, CompanySeen, SignedIn } from './visibility.ts';
import type { LoginChangeRow, NamedFields } from './tables.ts';
import type { HandOverSeen } from './handOver/handOversOf.ts';
import type { DeputySeen, OutOfOfficeSeen } from './delegation/outOfOffice.ts';
import type { DeputyPage, NamedPage, CompanyPage, StaffUserPage } from './lists.ts';
import type { ShownSettings } from './settings/settings.ts';
import type { SessionSeen } from './session/listSessions.ts';
import type { RecordPeople } from './person/recordPeople.ts';
import type { PortalUserPage } from './person/listPortalUsers.ts';
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

/** The firm's colour, and shades of it in which texts have a contrast of at least 4.5 to 1 (WCAG 2.2 AA). Colours are `#rrggbb`. */
export type Accent = {
  __typename?: 'Accent';
  /** As the firm chose it. Nothing is promised of texts in it. */
  colour: Scalars['String']['output'];
  /** On dark pages. */
  dark: AccentShades;
  /** On light pages. */
  light: AccentShades;
  /** Text on it. */
  onColour: Scalars['String']['output'];
};

/** Shades of the firm's colour for pages of one lightness. */
export type AccentShades = {
  __typename?: 'AccentShades';
  /** Links, and the ground of buttons: the firm's colour itself where it can be read, else the nearest shade that can. */
  action: Scalars['String']['output'];
  /** The same under the pointer. */
  hover: Scalars['String']['output'];
  /** Text on both. */
  onAction: Scalars['String']['output'];
  /** A pale ground on which `action` can be read. */
  soft: Scalars['String']['output'];
};

/** The mailed secret and a first password. */
export type AcceptInvitationInput = {
  /** 10 to 128 characters. */
  password: Scalars['String']['input'];
  /** IANA name of the time zone the browser is set to. Kept for somebody of whom none is known yet; an unknown one is left out. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** The secret after `#` in the mailed address. */
  token: Scalars['String']['input'];
};

/** The account is active when `viewer` is set. */
export type AcceptInvitationPayload = {
  __typename?: 'AcceptInvitationPayload';
  /** Why the password was not set; empty on success. */
  userErrors: Array<UserError>;
  /** The person, signed in; null when refused. */
  viewer?: Maybe<Viewer>;
};

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

/** Whom to let in. */
export type ApproveSignUpInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** The company the person belongs to; null for none. */
  companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the portal user. */
  portalUserId: Scalars['ID']['input'];
  /** The version you saw. */
  version: Scalars['Int']['input'];
};

/** The person is active when `userErrors` is empty. */
export type ApproveSignUpPayload = {
  __typename?: 'ApproveSignUpPayload';
  /** The person as they are now, also after a CONFLICT. */
  portalUser?: Maybe<PortalUser>;
  /** Why nothing changed; empty on success. */
  userErrors: Array<UserError>;
};

/** What clients may do with files. Staff only. */
export type AttachmentControls = {
  __typename?: 'AttachmentControls';
  /** Whether clients read only the name of a contract's file until the contract is approved (R21). */
  downloadOnlyAfterApproval: Scalars['Boolean']['output'];
  /** Whether clients may delete the files they uploaded. */
  mayDelete: Scalars['Boolean']['output'];
  /** Whether requesters may upload files to their records. */
  mayUpload: Scalars['Boolean']['output'];
};

/** What clients may do with files; what is left out stays as it is. */
export type AttachmentControlsInput = {
  /** Whether clients read only the name of a contract's file until the contract is approved (R21). */
  downloadOnlyAfterApproval?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether clients may delete the files they uploaded. */
  mayDelete?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether requesters may upload files to their records. */
  mayUpload?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The present and the new password. */
export type ChangePasswordInput = {
  /** 10 to 128 characters, another one, and not a login of the person. */
  newPassword: Scalars['String']['input'];
  /** The one that holds until now. */
  oldPassword: Scalars['String']['input'];
};

/** The password is changed when `viewer` is set. */
export type ChangePasswordPayload = {
  __typename?: 'ChangePasswordPayload';
  /** Why nothing changed; empty on success. */
  userErrors: Array<UserError>;
  /** Who is signed in here, by a new session; null when refused. */
  viewer?: Maybe<Viewer>;
};

/** A client of the firm. The basis of the watcher rule (R5). */
export type Company = {
  __typename?: 'Company';
  /** How many of its people came how far. Staff only. */
  activation?: Maybe<CompanyActivation>;
  /** Unique. */
  id: Scalars['ID']['output'];
  /** Unique without regard to case. */
  name: Scalars['String']['output'];
  /** How many portal users belong to it. Staff only. */
  peopleCount?: Maybe<Scalars['Int']['output']>;
  /** Staff, and portal users of the company. */
  requestSharing?: Maybe<RequestSharing>;
  /** Grows with each change; `editCompany` wants the one you saw. Staff only. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** How many people of a company came how far; each stands in one of the three. */
export type CompanyActivation = {
  __typename?: 'CompanyActivation';
  /** Have written a note, or added a file or a milestone. */
  acted: Count;
  /** Have signed in, and done nothing yet that the legal team sees. */
  entered: Count;
  /** Invited, or signed up, and never here. */
  invited: Count;
};

/** Why somebody is no longer of the company they were of (R9b). */
export type CompanyChange =
  /** The company was wrong: the records they asked for move along; watchers of the old company lose them. */
  | 'CORRECTION'
  /** They left: the records stay with the old company, and the person loses them. */
  | 'LEFT';

/** A page of companies, by name. */
export type CompanyConnection = {
  __typename?: 'CompanyConnection';
  /** The companies on this page. */
  nodes: Array<Company>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** All that match, capped. */
  totalCount?: Maybe<Count>;
};

/** Which companies to list. */
export type CompanyFilter = {
  /**
   * Words that are all found in the name. Accents, case, digits of other scripts, forms of Arabic letters and marks nobody
   * sees do not matter. At most 100 characters.
   */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** The mailed secret and a first password. */
export type ConfirmAddressInput = {
  /** 10 to 128 characters. */
  password: Scalars['String']['input'];
  /** IANA name of the time zone the browser is set to. Kept for somebody of whom none is known yet; an unknown one is left out. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** The secret after `#` in the mailed address. */
  token: Scalars['String']['input'];
};

/** The address is proven when `userErrors` is empty. */
export type ConfirmAddressPayload = {
  __typename?: 'ConfirmAddressPayload';
  /** True when the person waits for the legal team now; null when refused. */
  awaitsApproval?: Maybe<Scalars['Boolean']['output']>;
  /** Why nothing was proven; empty on success. */
  userErrors: Array<UserError>;
  /** The person, signed in; null when they wait or it was refused. */
  viewer?: Maybe<Viewer>;
};

export type Contract = LegalRecord & {
  __typename?: 'Contract';
  /** Where to write to whoever looks after it. Null for who only decides something on it. */
  assigneeEmail?: Maybe<Scalars['String']['output']>;
  assigneeId?: Maybe<Scalars['ID']['output']>;
  id: Scalars['ID']['output'];
  seenAs: SeenAs;
  shareCompanyId?: Maybe<Scalars['ID']['output']>;
  watcherIds: Array<Scalars['ID']['output']>;
  /**
   * Who else looks at it. Clients read those who can see it now; staff also those cut off by a company move (V2). Null when
   * identity does not answer.
   */
  watchers?: Maybe<Array<PortalUser>>;
};

/** How many there are, counted up to a limit so that counting never costs more than a page. */
export type Count = {
  __typename?: 'Count';
  /** True when there are more than `value`: show it as "1000+". */
  capped: Scalars['Boolean']['output'];
  /** The number, or the limit when there are more. */
  value: Scalars['Int']['output'];
};

/** A new client company. */
export type CreateCompanyInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 200 characters, unique. */
  name: Scalars['String']['input'];
  /** Who sees whose records; NONE when left out. */
  requestSharing?: InputMaybe<RequestSharing>;
};

/** The company was added when `company` is set. */
export type CreateCompanyPayload = {
  __typename?: 'CreateCompanyPayload';
  /** The new company; null when refused. */
  company?: Maybe<Company>;
  /** Why nothing was added; empty on success. */
  userErrors: Array<UserError>;
};

/** A new department. */
export type CreateDepartmentInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 100 characters, unique. */
  name: Scalars['String']['input'];
};

/** The department was added when `department` is set. */
export type CreateDepartmentPayload = {
  __typename?: 'CreateDepartmentPayload';
  /** The new department; null when refused. */
  department?: Maybe<Department>;
  /** Why nothing was added; empty on success. */
  userErrors: Array<UserError>;
};

/** A new user group. */
export type CreateUserGroupInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** Its members, of the legal team; at most 200. */
  memberIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 1 to 100 characters, unique. */
  name: Scalars['String']['input'];
};

/** The group was added when `userGroup` is set. */
export type CreateUserGroupPayload = {
  __typename?: 'CreateUserGroupPayload';
  /** Why nothing was added; empty on success. */
  userErrors: Array<UserError>;
  /** The new group; null when refused. */
  userGroup?: Maybe<UserGroup>;
};

/** Whom to deactivate. */
export type DeactivatePortalUserInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the portal user. */
  portalUserId: Scalars['ID']['input'];
  /** The version you saw; left out, only the state has to be the one it starts from. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The person is inactive when `userErrors` is empty. */
export type DeactivatePortalUserPayload = {
  __typename?: 'DeactivatePortalUserPayload';
  /** The person as they are now. */
  portalUser?: Maybe<PortalUser>;
  /** Why nothing changed; empty on success. */
  userErrors: Array<UserError>;
};

/** Whom to deactivate, and who takes over what they look after. */
export type DeactivateStaffUserInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the staff user. */
  staffUserId: Scalars['ID']['input'];
  /** Who looks after their open records from now on. */
  toStaffUserId?: InputMaybe<Scalars['ID']['input']>;
};

/** The person is inactive when `userErrors` is empty. */
export type DeactivateStaffUserPayload = {
  __typename?: 'DeactivateStaffUserPayload';
  /** The person as they are now. */
  staffUser?: Maybe<StaffUser>;
  /** Why nothing changed; empty on success. */
  userErrors: Array<UserError>;
};

/** Whose login change, and what becomes of it. */
export type DecideLoginChangeInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** What becomes of it. */
  decision: LoginChangeDecision;
  /** Id of the portal user. */
  portalUserId: Scalars['ID']['input'];
  /** The version of the person you saw: it grows when the change that waits becomes another. */
  version: Scalars['Int']['input'];
};

/** It is decided when `userErrors` is empty. */
export type DecideLoginChangePayload = {
  __typename?: 'DecideLoginChangePayload';
  /** The person as they are now, also after a CONFLICT. */
  portalUser?: Maybe<PortalUser>;
  /** Why nothing was decided; empty on success. */
  userErrors: Array<UserError>;
};

/** When the viewer is away, and who stands in. */
export type DelegateInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** Who stands in: see `deputies`. */
  deputyId: Scalars['ID']['input'];
  /** The first day, by the firm's calendar. */
  from: Scalars['Date']['input'];
  /** The last day; not over yet, and at most a year after the first. */
  to: Scalars['Date']['input'];
};

/** It is planned when `userErrors` is empty. */
export type DelegatePayload = {
  __typename?: 'DelegatePayload';
  /** Why nothing changed; empty on success. */
  userErrors: Array<UserError>;
  /** The viewer as they are now. */
  viewer?: Maybe<Viewer>;
};

/** A department of clients, such as Finance: request types can be open to some departments only. */
export type Department = {
  __typename?: 'Department';
  /** True when it is offered nowhere any more; who is in it stays. Staff only. */
  ended?: Maybe<Scalars['Boolean']['output']>;
  /** Unique. */
  id: Scalars['ID']['output'];
  /** Unique without regard to case. */
  name: Scalars['String']['output'];
  /** How many portal users are in it. Staff only. */
  peopleCount?: Maybe<Scalars['Int']['output']>;
  /** Grows with each change; `editDepartment` wants the one you saw. Staff only. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** A page of departments, by name. */
export type DepartmentConnection = {
  __typename?: 'DepartmentConnection';
  /** The departments on this page. */
  nodes: Array<Department>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** All that match, capped. */
  totalCount?: Maybe<Count>;
};

/** Somebody who stands in for a person, or could: of the legal team for its members, a collaborator of the same company for portal users. */
export type Deputy = {
  __typename?: 'Deputy';
  /** Full name. */
  displayName: Scalars['String']['output'];
  /** Id of the staff user or portal user. */
  id: Scalars['ID']['output'];
  /** False once they could not be chosen any more, because they were deactivated or are of another company: nobody stands in then. */
  isActive: Scalars['Boolean']['output'];
};

/** A page of people who could stand in for the viewer, by name. */
export type DeputyConnection = {
  __typename?: 'DeputyConnection';
  /** The people on this page. */
  nodes: Array<Deputy>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** All that match, capped. */
  totalCount?: Maybe<Count>;
};

/** Changes to a company; what is left out stays as it is. */
export type EditCompanyInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the company. */
  companyId: Scalars['ID']['input'];
  /** 1 to 200 characters, unique. Cannot be cleared. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Who sees whose records. EVERYONE shows every record displayed for the company to all of its people. Cannot be cleared. */
  requestSharing?: InputMaybe<RequestSharing>;
  /** The version you saw. */
  version: Scalars['Int']['input'];
};

/** The company was changed when `userErrors` is empty. */
export type EditCompanyPayload = {
  __typename?: 'EditCompanyPayload';
  /** The company as it is now, also after a CONFLICT. */
  company?: Maybe<Company>;
  /** Why nothing changed; empty on success. */
  userErrors: Array<UserError>;
};

/** Changes to a department; what is left out stays as it is. */
export type EditDepartmentInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the department. */
  departmentId: Scalars['ID']['input'];
  /** True ends it: it is offered nowhere any more, who is in it stays. False takes it back into use. */
  ended?: InputMaybe<Scalars['Boolean']['input']>;
  /** 1 to 100 characters, unique. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The version you saw. */
  version: Scalars['Int']['input'];
};

/** The department was changed when `userErrors` is empty. */
export type EditDepartmentPayload = {
  __typename?: 'EditDepartmentPayload';
  /** The department as it is now, also after a CONFLICT. */
  department?: Maybe<Department>;
  /** Why nothing changed; empty on success. */
  userErrors: Array<UserError>;
};

/** Changes to a portal user; what is left out stays as it is. */
export type EditPortalUserInput = {
  /** ADMIN only. A GUEST belongs to no company and no department and answers to nobody: clear these in the same change. */
  accessType?: InputMaybe<AccessType>;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** Wanted when the person leaves a company. */
  companyChange?: InputMaybe<CompanyChange>;
  /** The company; null takes the person out of any. */
  companyId?: InputMaybe<Scalars['ID']['input']>;
  /** The department; null takes the person out of any. */
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Unique. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 100 characters. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** At most 100 characters; null clears it. */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 100 characters. */
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** Language of mails and pages. */
  locale?: InputMaybe<Locale>;
  /** True: whoever becomes a GUEST loses what they are requester or watcher of, and this is meant. */
  losesRecords?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Who the person answers to: an active or invited person of the same company; null is nobody. Who moves to another company
   * and names no manager there has none.
   */
  managerId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 40 characters; null clears it. */
  mobile?: InputMaybe<Scalars['String']['input']>;
  /** Id of the portal user. */
  portalUserId: Scalars['ID']['input'];
  /**
   * With LEFT: who of the company they leave becomes requester of what they asked for there, as by `movePortalUserRecords`.
   * Left out, the records stay as they are, and whoever looks after a displayed one is asked for a new requester.
   */
  recordsToId?: InputMaybe<Scalars['ID']['input']>;
  /** 3 to 60 letters, digits and `. _ -`, unique. */
  username?: InputMaybe<Scalars['String']['input']>;
  /** The version you saw. */
  version: Scalars['Int']['input'];
};

/** The person was changed when `userErrors` is empty; `loginChange` says what of it waits. */
export type EditPortalUserPayload = {
  __typename?: 'EditPortalUserPayload';
  /** The person as they are now, also after a CONFLICT. */
  portalUser?: Maybe<PortalUser>;
  /** Of how many records the person is requester or watcher; only with GUEST_LOSES_RECORDS. */
  recordsLost?: Maybe<Scalars['Int']['output']>;
  /** Why nothing changed; empty on success. */
  userErrors: Array<UserError>;
};

/** Changes to what stands of the viewer; what is left out stays as it is. */
export type EditProfileInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** Members of the legal team: the full name, 1 to 200 characters. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** Portal users: 1 to 100 characters. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** Portal users: at most 100 characters; null clears it. */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** Portal users: 1 to 100 characters. */
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** Language of the pages and mails. */
  locale?: InputMaybe<Locale>;
  /** At most 40 characters; null clears it. */
  mobile?: InputMaybe<Scalars['String']['input']>;
  /** IANA name of the time zone moments are shown in, in any case and by older names too; INVALID_VALUE for any other text. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** The version of the viewer you saw; may be left out when only the language or the time zone changes. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** It is changed when `userErrors` is empty. */
export type EditProfilePayload = {
  __typename?: 'EditProfilePayload';
  /** Why nothing changed; empty on success. */
  userErrors: Array<UserError>;
  /** The viewer as they are now, also after a CONFLICT. */
  viewer?: Maybe<Viewer>;
};

/** Changes to a member of the legal team; what is left out stays as it is. */
export type EditStaffUserInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 200 characters. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** Unique. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** At most 100 characters; null clears it. */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** Language of mails and pages. */
  locale?: InputMaybe<Locale>;
  /** At most 40 characters; null clears it. */
  mobile?: InputMaybe<Scalars['String']['input']>;
  /** What the person may do, from their next request on. */
  role?: InputMaybe<StaffRole>;
  /** Id of the staff user. */
  staffUserId: Scalars['ID']['input'];
  /** The version you saw. */
  version: Scalars['Int']['input'];
};

/** The person was changed when `userErrors` is empty. */
export type EditStaffUserPayload = {
  __typename?: 'EditStaffUserPayload';
  /** The person as they are now, also after a CONFLICT. */
  staffUser?: Maybe<StaffUser>;
  /** Why nothing changed; empty on success. */
  userErrors: Array<UserError>;
};

/** Changes to a user group; what is left out stays as it is. */
export type EditUserGroupInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** True ends it: it is offered nowhere any more. False takes it back into use. */
  ended?: InputMaybe<Scalars['Boolean']['input']>;
  /** All its members from now on, of the legal team; at most 200. */
  memberIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 1 to 100 characters, unique. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Id of the group. */
  userGroupId: Scalars['ID']['input'];
  /** The version you saw. */
  version: Scalars['Int']['input'];
};

/** The group was changed when `userErrors` is empty. */
export type EditUserGroupPayload = {
  __typename?: 'EditUserGroupPayload';
  /** Why nothing changed; empty on success. */
  userErrors: Array<UserError>;
  /** The group as it is now, also after a CONFLICT. */
  userGroup?: Maybe<UserGroup>;
};

/** The client key of ending all other sessions. */
export type EndAllSessionsInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
};

/** The other sessions have ended. */
export type EndAllSessionsPayload = {
  __typename?: 'EndAllSessionsPayload';
  /** Where the viewer is signed in now. */
  sessions: Array<Session>;
  /** Always empty. */
  userErrors: Array<UserError>;
};

/** Ends what is planned or running. */
export type EndDelegationInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
};

/** It has ended when `userErrors` is empty. */
export type EndDelegationPayload = {
  __typename?: 'EndDelegationPayload';
  /** Why nothing changed; empty on success. */
  userErrors: Array<UserError>;
  /** The viewer as they are now. */
  viewer?: Maybe<Viewer>;
};

/** Which session to end. */
export type EndSessionInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the session. */
  sessionId: Scalars['ID']['input'];
};

/** The session has ended. */
export type EndSessionPayload = {
  __typename?: 'EndSessionPayload';
  /** Where the viewer is signed in now. */
  sessions: Array<Session>;
  /** Always empty. */
  userErrors: Array<UserError>;
};

/** The law firm or legal department that runs this deployment. Anybody may read it: the sign-in page shows it. */
export type Firm = {
  __typename?: 'Firm';
  /** The firm's colour, for buttons, links and its mark; null where it chose none. */
  accent?: Maybe<Accent>;
  /** Postal address under every mail; null when not set. */
  address?: Maybe<Scalars['String']['output']>;
  /** ISO 4217: the currency an amount is proposed in. */
  currency: Scalars['String']['output'];
  /** Language used where a person's own is not known. */
  locale: Locale;
  /** Shown beside the name in both applications and in every mail; null when there is none. */
  logo?: Maybe<FirmLogo>;
  /** Name shown in both applications and in every mail. */
  name: Scalars['String']['output'];
  /** False until the first ADMIN was created with the set-up link. */
  ready: Scalars['Boolean']['output'];
  /** Whether, as what and how people may sign up to the portal by themselves. */
  signUp: SignUpSettings;
  /** IANA name such as `Asia/Beirut`: by its days contracts end and things are due. */
  timeZone: Scalars['String']['output'];
  /** Grows with each change; `updateFirm` wants the one you saw. */
  version: Scalars['Int']['output'];
};

/** The firm's logo: a PNG picture. */
export type FirmLogo = {
  __typename?: 'FirmLogo';
  /** In pixels. */
  height: Scalars['Int']['output'];
  /** Where anybody may read it. Another logo has another address, so that it can be kept for as long as one likes. */
  url: Scalars['String']['output'];
  /** In pixels. */
  width: Scalars['Int']['output'];
};

/** One person's open records on their way to a colleague. Runs by itself; a part that is away goes on when it is back. */
export type HandOver = {
  __typename?: 'HandOver';
  /** When it was asked for. */
  askedAt: Scalars['DateTime']['output'];
  /** Who asked for it. */
  askedBy?: Maybe<StaffUser>;
  /** How far the contracts are. */
  contracts: HandOverProgress;
  /** When the last record had changed hands; null while it runs. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Unique. */
  id: Scalars['ID']['output'];
  /** How far the matters and cases are. */
  matters: HandOverProgress;
  /** Who looks after the records from now on. */
  to?: Maybe<StaffUser>;
};

/** How far one kind of records is on its way to somebody else. */
export type HandOverProgress = {
  __typename?: 'HandOverProgress';
  /** How many have changed hands. */
  done: Scalars['Int']['output'];
  /** Whether all have changed hands. */
  finished: Scalars['Boolean']['output'];
  /** How many there were to hand over; null until they are counted. */
  total?: Maybe<Scalars['Int']['output']>;
};

/** Whose open records, and who takes them over. */
export type HandOverRecordsInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** Whose records; deactivated or not. */
  staffUserId: Scalars['ID']['input'];
  /** Who looks after them from now on. */
  toStaffUserId: Scalars['ID']['input'];
};

/** The records are on their way when `userErrors` is empty. */
export type HandOverRecordsPayload = {
  __typename?: 'HandOverRecordsPayload';
  /** Whose records they were, with the hand-over as it stands. */
  staffUser?: Maybe<StaffUser>;
  /** Why nothing is handed over; empty on success. */
  userErrors: Array<UserError>;
};

/** Days on which nobody of the firm works. */
export type Holiday = {
  __typename?: 'Holiday';
  /** True: in every year. False: only in the year that is written. */
  everyYear: Scalars['Boolean']['output'];
  /** The first day. */
  from: Scalars['Date']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** The last day. */
  to: Scalars['Date']['output'];
};

/** Days on which nobody of the firm works. HOLIDAY_WRONG for one without a name, that ends before it begins or is longer than 100 days. */
export type HolidayInput = {
  /** True: in every year. False: only in the year that is written. */
  everyYear: Scalars['Boolean']['input'];
  /** The first day. */
  from: Scalars['Date']['input'];
  /** What it is called, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** The last day. */
  to: Scalars['Date']['input'];
};

/** People to invite: all of them, or nobody. */
export type InvitePortalUsersInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** True: nobody is added, the answer only says what they would be refused for. */
  onlyCheck?: InputMaybe<Scalars['Boolean']['input']>;
  /** 1 to 5,000. */
  people: Array<PersonToInvite>;
};

/** The people were added when `portalUsers` are set. */
export type InvitePortalUsersPayload = {
  __typename?: 'InvitePortalUsersPayload';
  /** The new people, in the order they were given; null when refused or only checked. */
  portalUsers?: Maybe<Array<PortalUser>>;
  /** Why nobody was added, each at its place, such as `people 3 email`; empty on success. */
  userErrors: Array<UserError>;
};

/** A member of the legal team to invite. */
export type InviteStaffUserInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 200 characters. */
  displayName: Scalars['String']['input'];
  /** Unique; the invitation goes there, and signing in works with it. */
  email: Scalars['String']['input'];
  /** At most 100 characters. */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** Language of the invitation; the firm's when left out. */
  locale?: InputMaybe<Locale>;
  /** At most 40 characters. */
  mobile?: InputMaybe<Scalars['String']['input']>;
  /** What the person may do. */
  role: StaffRole;
};

/** The person was added when `staffUser` is set. */
export type InviteStaffUserPayload = {
  __typename?: 'InviteStaffUserPayload';
  /** The new person; null when refused. */
  staffUser?: Maybe<StaffUser>;
  /** Why nobody was added; empty on success. */
  userErrors: Array<UserError>;
};

/** A job title of the legal team as it is in use: an approver named by it is everybody active who has it. */
export type JobTitle = {
  __typename?: 'JobTitle';
  /** How many active members of the legal team have it. */
  count: Scalars['Int']['output'];
  /** As it is written with most of them. */
  name: Scalars['String']['output'];
};

/** What identity adds to a matter or a contract: who watches it, and where to write to. */
export type LegalRecord = {
  /** Where to write to whoever looks after it. Null for who only decides something on it. */
  assigneeEmail?: Maybe<Scalars['String']['output']>;
  /**
   * Who else looks at it. Clients read those who can see it now; staff also those cut off by a company move (V2). Null when
   * identity does not answer.
   */
  watchers?: Maybe<Array<PortalUser>>;
};

/** A language of the product. Mails, refusals and labels come in it. */
export type Locale =
  /** Arabic, written right to left. */
  | 'AR'
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

/**
 * A new address or username that LEGAL asked for, for somebody who signs in already. Whoever has the address gets the links
 * to set a password, so it waits until an ADMIN decides with `decideLoginChange`. Staff only.
 */
export type LoginChange = {
  __typename?: 'LoginChange';
  /** When it was asked for last. */
  askedAt: Scalars['DateTime']['output'];
  /** Who asked for it last. */
  askedBy?: Maybe<StaffUser>;
  /** The new address; null when it stays. */
  email?: Maybe<Scalars['String']['output']>;
  /** The new username; null when it stays. */
  username?: Maybe<Scalars['String']['output']>;
};

/** What becomes of a login change that waits. */
export type LoginChangeDecision =
  /** The person signs in with the new address or username from now on. */
  | 'APPROVED'
  /** Nothing changes, and nothing waits any more. */
  | 'REJECTED';

export type Matter = LegalRecord & {
  __typename?: 'Matter';
  /** Where to write to whoever looks after it. Null for who only decides something on it. */
  assigneeEmail?: Maybe<Scalars['String']['output']>;
  assigneeId?: Maybe<Scalars['ID']['output']>;
  id: Scalars['ID']['output'];
  seenAs: SeenAs;
  shareCompanyId?: Maybe<Scalars['ID']['output']>;
  watcherIds: Array<Scalars['ID']['output']>;
  /**
   * Who else looks at it. Clients read those who can see it now; staff also those cut off by a company move (V2). Null when
   * identity does not answer.
   */
  watchers?: Maybe<Array<PortalUser>>;
};

/** What a client asked for, and who is its requester from now on. */
export type MovePortalUserRecordsInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** Who asked for them; deactivated or not, still of the company or not. */
  portalUserId: Scalars['ID']['input'];
  /** Their colleague at the company: active or invited. */
  toPortalUserId: Scalars['ID']['input'];
};

/** The records are on their way when `userErrors` is empty. */
export type MovePortalUserRecordsPayload = {
  __typename?: 'MovePortalUserRecordsPayload';
  /** Who asked for them, with the move as it stands. */
  portalUser?: Maybe<PortalUser>;
  /** Why nothing moves; empty on success. */
  userErrors: Array<UserError>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Sets the first password by the mailed link, once, makes the account active and signs in (R55). Refusals: LINK_NOT_VALID, PASSWORD_TOO_WEAK. */
  acceptInvitation: AcceptInvitationPayload;
  /**
   * Lets somebody in who signed up and waits, or was refused before: they are ACTIVE, of the company given, and told. ADMIN
   * only. Refusals: CONFLICT with the present person, COMPANY_NOT_FOUND, GUEST_HAS_NO_COMPANY.
   */
  approveSignUp: ApproveSignUpPayload;
  /**
   * Changes the viewer's password, who knows the present one: every session and every mailed link ends, this browser gets a
   * new session, and the person is mailed. A wrong present password counts as a wrong try to sign in. Anybody signed in.
   * Refusals: PASSWORD_WRONG, TOO_MANY_TRIES, PASSWORD_TOO_WEAK, PASSWORD_UNCHANGED. Throws RATE_LIMITED when too many people
   * sign in at the moment.
   */
  changePassword: ChangePasswordPayload;
  /**
   * Proves the address of a sign-up by the mailed link, once, and sets the first password. By the portal settings the person
   * is active and signed in now, or waits for an ADMIN. Refusals: LINK_NOT_VALID, PASSWORD_TOO_WEAK.
   */
  confirmAddress: ConfirmAddressPayload;
  /** Adds a client company. Staff only. Refusals: COMPANY_NAME_TAKEN, INVALID_VALUE. */
  createCompany: CreateCompanyPayload;
  /** Adds a department of clients. ADMIN only. Refusals: NAME_TAKEN, INVALID_VALUE. */
  createDepartment: CreateDepartmentPayload;
  /** Adds a user group of the legal team. ADMIN only. Refusals: NAME_TAKEN, INVALID_VALUE, MEMBER_NOT_ELIGIBLE. */
  createUserGroup: CreateUserGroupPayload;
  /** Ends every session of the person at once; nobody signs in until reactivated (R57). ADMIN only. Refusals: NOT_ACTIVE, and CONFLICT with the present person. */
  deactivatePortalUser: DeactivatePortalUserPayload;
  /**
   * Ends every session of the person at once; nobody signs in until reactivated (R57). What they look after goes to `toStaffUserId`,
   * as by `handOverRecords`, and stays theirs where nobody is named. ADMIN only. Refusals: NOT_ACTIVE, LAST_ADMIN,
   * COLLEAGUE_NOT_ELIGIBLE, HAND_OVER_RUNNING.
   */
  deactivateStaffUser: DeactivateStaffUserPayload;
  /**
   * Lets the address or username that waits hold, or drops it. When it holds, the address before is told by mail, and all
   * sessions and open links of the person end. ADMIN only. Refusals: CONFLICT with the present person, USERNAME_TAKEN,
   * EMAIL_TAKEN.
   */
  decideLoginChange: DecideLoginChangePayload;
  /**
   * Says when the viewer is away and who stands in, who is told by mail; what was planned before is replaced. Ends by itself.
   * Anybody signed in, for themselves. Refusals: INVALID_VALUE for days that are over, in the wrong order or more than a year,
   * DEPUTY_NOT_ELIGIBLE, DEPUTY_AWAY.
   */
  delegate: DelegatePayload;
  /**
   * Changes a company's name everywhere, and whether its people see each other's records, from their next request on (V4).
   * Staff only. Refusals: CONFLICT with the present company, COMPANY_NAME_TAKEN, INVALID_VALUE.
   */
  editCompany: EditCompanyPayload;
  /**
   * Renames a department, ends it or takes it back into use; who is in it is said of each person. ADMIN only. Refusals:
   * CONFLICT with the present department, NAME_TAKEN, INVALID_VALUE.
   */
  editDepartment: EditDepartmentPayload;
  /**
   * Changes a portal user's data. LEGAL may change everything but `accessType`. Moving somebody out of a company wants
   * `companyChange` (R9b), and waits while records of theirs are on their way. Another address or username: by an ADMIN it
   * holds at once, the address before is told by mail, all sessions and open links of the person end, and somebody INVITED
   * is invited again, at the new address; by LEGAL it waits for an ADMIN as `loginChange`, and everything else is changed.
   * Refusals: CONFLICT with the present person, COMPANY_CHANGE_REQUIRED, USERNAME_TAKEN, EMAIL_TAKEN, INVALID_VALUE,
   * COMPANY_NOT_FOUND, DEPARTMENT_NOT_FOUND, MANAGER_NOT_ELIGIBLE, MANAGER_CIRCLE, CLIENT_NOT_ELIGIBLE, RECORDS_MOVING,
   * GUEST_HAS_NO_COMPANY, GUEST_LOSES_RECORDS.
   */
  editPortalUser: EditPortalUserPayload;
  /**
   * Changes what stands of the viewer themselves, or the language of their pages and mails. Anybody signed in. What they sign
   * in with and the company are not theirs to change. Refusals: CONFLICT with the present viewer, INVALID_VALUE.
   */
  editProfile: EditProfilePayload;
  /**
   * Changes a member of the legal team; what is left out stays. Another address of somebody who is not INVITED any more is told
   * at the address before, and all their sessions and open links end. ADMIN only. Refusals: CONFLICT with the present person,
   * LAST_ADMIN, EMAIL_TAKEN, INVALID_VALUE.
   */
  editStaffUser: EditStaffUserPayload;
  /**
   * Renames a user group, ends it or takes it back into use, and says who is in it. ADMIN only. Refusals: CONFLICT with the
   * present group, NAME_TAKEN, INVALID_VALUE, MEMBER_NOT_ELIGIBLE.
   */
  editUserGroup: EditUserGroupPayload;
  /** Ends every session of the viewer but the present one, at once; no other browser than this one counts as known any more. */
  endAllSessions: EndAllSessionsPayload;
  /** Ends the viewer's absence at once, or drops a planned one. Anybody signed in, for themselves. Refusal: NOT_AWAY. */
  endDelegation: EndDelegationPayload;
  /**
   * Ends one session of the viewer at once; no other browser than this one counts as known any more. The present one ends as
   * by `signOut`. NOT_FOUND when it is none of theirs or has ended.
   */
  endSession: EndSessionPayload;
  /**
   * Makes a colleague the assignee of every open contract and matter of a person, private ones too. Runs on by itself, see
   * `StaffUser.handOver`; each record's history says it, and both get one mail. ADMIN anybody's, others their own.
   * Refusals: COLLEAGUE_NOT_ELIGIBLE, HAND_OVER_RUNNING.
   */
  handOverRecords: HandOverRecordsPayload;
  /**
   * Adds portal users and mails each an invitation; all of them or nobody. ADMIN; by the portal settings LEGAL too, who invites
   * one CLIENT at a time into an existing company, and is FORBIDDEN everything else. Refusals, each at its place in the list:
   * USERNAME_TAKEN, EMAIL_TAKEN, TWICE_IN_LIST, INVALID_VALUE, COMPANY_NOT_FOUND, DEPARTMENT_NOT_FOUND, MANAGER_NOT_ELIGIBLE,
   * GUEST_HAS_NO_COMPANY.
   */
  invitePortalUsers: InvitePortalUsersPayload;
  /** Adds a member of the legal team and mails an invitation. ADMIN only. Refusals: EMAIL_TAKEN, INVALID_VALUE. */
  inviteStaffUser: InviteStaffUserPayload;
  /**
   * Makes a colleague the requester of everything a client asked for at a company, private records too: of the company both are
   * of, or of one the client has left. Displayed records are mailed to the colleague as at every sharing; hidden ones go in
   * silence. Runs on by itself, see `PortalUser.recordMove`. Staff only. Refusals: CLIENT_NOT_ELIGIBLE, RECORDS_MOVING.
   */
  movePortalUserRecords: MovePortalUserRecordsPayload;
  /** Lets a deactivated person sign in again, with the password from before. ADMIN only. Refusals: NOT_INACTIVE, and CONFLICT with the present person. */
  reactivatePortalUser: ReactivatePortalUserPayload;
  /** Lets a deactivated person sign in again, with the password from before. ADMIN only. Refusal: NOT_INACTIVE. */
  reactivateStaffUser: ReactivateStaffUserPayload;
  /** Refuses somebody who signed up and waits: they are REJECTED, and told by mail. ADMIN only. Refusals: CONFLICT with the present person, INVALID_VALUE. */
  rejectSignUp: RejectSignUpPayload;
  /**
   * Mails a link to set or reset the password: an invited person gets the invitation again, an active one a reset link,
   * anybody else nothing, nor anybody after too many mails. The answer is always the same (R58); wrong passwords do not
   * count.
   */
  requestPasswordLink: RequestPasswordLinkPayload;
  /** Mails a new invitation; the link mailed before stops working (R55). ADMIN only. Refusal: ALREADY_ACTIVE. */
  resendInvitation: ResendInvitationPayload;
  /** Mails a new invitation; the link mailed before stops working (R55). ADMIN only. Refusal: ALREADY_ACTIVE. */
  resendStaffInvitation: ResendStaffInvitationPayload;
  /** Sets a new password by the mailed link, once, ends every session and signs in. Refusals: LINK_NOT_VALID, PASSWORD_TOO_WEAK. */
  resetPassword: ResetPasswordPayload;
  /** Creates the first ADMIN and names the firm with the single-use link the console printed. Refusals: LINK_NOT_VALID, PASSWORD_TOO_WEAK, INVALID_VALUE. */
  setUpFirm: SetUpFirmPayload;
  /**
   * Starts a session on this door and sets its cookie. Refusal: SIGN_IN_FAILED, the same answer after the same time for a
   * wrong password, an unknown login, an account that is not active, an account of the other door, and after too many
   * wrong tries for one account or from one network, also for the right password; a browser that signed in before has tries
   * of its own (R58). Throws RATE_LIMITED when too many people sign in at the moment.
   */
  signIn: SignInPayload;
  /** Ends this session and clears its cookie. Without a session nothing happens. */
  signOut: SignOutPayload;
  /**
   * Signs somebody up to the portal: mails a link to prove the address. The answer is always the same, after the same time,
   * whoever has the address; somebody who is known by it is mailed what stands with their account (R58), and nobody after
   * too many mails. FORBIDDEN while sign-up is off (R56). Refusal: INVALID_VALUE.
   */
  signUp: SignUpPayload;
  /**
   * Changes the firm: what it is called, where it is, its logo and colour, its language, currency and time zone; what is left
   * out stays. Both applications and every mail from then on show it so. ADMIN only. Refusals: INVALID_VALUE at its field;
   * ACCENT_NOT_ALLOWED for a green, which means "the client can see this"; LOGO_REFUSED; UPLOAD_NOT_FOUND; CONFLICT with the
   * present firm.
   */
  updateFirm: UpdateFirmPayload;
  /**
   * Changes what the portal shows and allows, from the next request of everybody; what is left out stays. ADMIN only.
   * Refusals: CONFLICT with the present settings; WORKING_HOURS_WRONG, HOLIDAY_WRONG, INVALID_VALUE for
   * more than 200 holidays, and NO_WORKING_DAY where the firm would never work.
   */
  updatePortalSettings: UpdatePortalSettingsPayload;
};


export type MutationAcceptInvitationArgs = {
  input: AcceptInvitationInput;
};


export type MutationApproveSignUpArgs = {
  input: ApproveSignUpInput;
};


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationConfirmAddressArgs = {
  input: ConfirmAddressInput;
};


export type MutationCreateCompanyArgs = {
  input: CreateCompanyInput;
};


export type MutationCreateDepartmentArgs = {
  input: CreateDepartmentInput;
};


export type MutationCreateUserGroupArgs = {
  input: CreateUserGroupInput;
};


export type MutationDeactivatePortalUserArgs = {
  input: DeactivatePortalUserInput;
};


export type MutationDeactivateStaffUserArgs = {
  input: DeactivateStaffUserInput;
};


export type MutationDecideLoginChangeArgs = {
  input: DecideLoginChangeInput;
};


export type MutationDelegateArgs = {
  input: DelegateInput;
};


export type MutationEditCompanyArgs = {
  input: EditCompanyInput;
};


export type MutationEditDepartmentArgs = {
  input: EditDepartmentInput;
};


export type MutationEditPortalUserArgs = {
  input: EditPortalUserInput;
};


export type MutationEditProfileArgs = {
  input: EditProfileInput;
};


export type MutationEditStaffUserArgs = {
  input: EditStaffUserInput;
};


export type MutationEditUserGroupArgs = {
  input: EditUserGroupInput;
};


export type MutationEndAllSessionsArgs = {
  input: EndAllSessionsInput;
};


export type MutationEndDelegationArgs = {
  input: EndDelegationInput;
};


export type MutationEndSessionArgs = {
  input: EndSessionInput;
};


export type MutationHandOverRecordsArgs = {
  input: HandOverRecordsInput;
};


export type MutationInvitePortalUsersArgs = {
  input: InvitePortalUsersInput;
};


export type MutationInviteStaffUserArgs = {
  input: InviteStaffUserInput;
};


export type MutationMovePortalUserRecordsArgs = {
  input: MovePortalUserRecordsInput;
};


export type MutationReactivatePortalUserArgs = {
  input: ReactivatePortalUserInput;
};


export type MutationReactivateStaffUserArgs = {
  input: ReactivateStaffUserInput;
};


export type MutationRejectSignUpArgs = {
  input: RejectSignUpInput;
};


export type MutationRequestPasswordLinkArgs = {
  input: RequestPasswordLinkInput;
};


export type MutationResendInvitationArgs = {
  input: ResendInvitationInput;
};


export type MutationResendStaffInvitationArgs = {
  input: ResendStaffInvitationInput;
};


export type MutationResetPasswordArgs = {
  input: ResetPasswordInput;
};


export type MutationSetUpFirmArgs = {
  input: SetUpFirmInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationSignUpArgs = {
  input: SignUpInput;
};


export type MutationUpdateFirmArgs = {
  input: UpdateFirmInput;
};


export type MutationUpdatePortalSettingsArgs = {
  input: UpdatePortalSettingsInput;
};

/** Which departments or user groups to list. */
export type NamedFilter = {
  /** Only those in use (false) or ended (true). */
  ended?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Words that are all found in the name. Accents, case, digits of other scripts, forms of Arabic letters and marks nobody
   * sees do not matter. At most 100 characters.
   */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** Days on which somebody is away, by the firm's calendar, and who stands in for them. It ends by itself after the last day. */
export type OutOfOffice = {
  __typename?: 'OutOfOffice';
  /** Who stands in. */
  deputy: Deputy;
  /** The first day. */
  from: Scalars['Date']['output'];
  /** Whether it has begun. */
  running: Scalars['Boolean']['output'];
  /** The last day. */
  to: Scalars['Date']['output'];
};

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

/** A password link that still works. */
export type PasswordLink = {
  __typename?: 'PasswordLink';
  /** Whose it is. */
  displayName: Scalars['String']['output'];
  /** After this moment it no longer works. */
  expiresAt: Scalars['DateTime']['output'];
  /** The name or address to sign in with. */
  login: Scalars['String']['output'];
  /** What it is for. */
  purpose: PasswordLinkPurpose;
  /** True for a member of the legal team: they sign in to the internal application. */
  staff: Scalars['Boolean']['output'];
};

/** What a mailed password link is for. */
export type PasswordLinkPurpose =
  /** Sets the first password and makes the account active. */
  | 'INVITATION'
  /** Sets a new password for an active account. */
  | 'RESET'
  /** Proves the address of somebody who signed up, and sets their first password. */
  | 'SIGN_UP';

/** A person to invite. */
export type PersonToInvite = {
  /** What the person is here for. */
  accessType: AccessType;
  /** The company the person belongs to. */
  companyId?: InputMaybe<Scalars['ID']['input']>;
  /** The same by the company's name, in whatever case; instead of `companyId`. */
  companyName?: InputMaybe<Scalars['String']['input']>;
  /** The department the person is in. */
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Unique; the invitation goes there. */
  email: Scalars['String']['input'];
  /** 1 to 100 characters. */
  firstName: Scalars['String']['input'];
  /** At most 100 characters. */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 100 characters. */
  lastName: Scalars['String']['input'];
  /** Language of the invitation; the firm's when left out. */
  locale?: InputMaybe<Locale>;
  /** Who the person answers to: an active or invited person of the same company. */
  managerId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 40 characters. */
  mobile?: InputMaybe<Scalars['String']['input']>;
  /** 3 to 60 letters, digits and `. _ -`, unique; made of the address when left out. */
  username?: InputMaybe<Scalars['String']['input']>;
};

/** What the portal shows and allows unless a record says otherwise. Staff only. */
export type PortalSettings = {
  __typename?: 'PortalSettings';
  /** What clients may do with files. */
  attachmentControls: AttachmentControls;
  /** Whether the attachments switch of the share dialog starts on (R16). Records displayed before keep their own switch. */
  attachmentsVisibleByDefault: Scalars['Boolean']['output'];
  /** Whether a requester may add milestones to a displayed contract (R24). */
  clientsMayAddMilestones: Scalars['Boolean']['output'];
  /** Whether clients may write notes; reading works either way (R40). */
  clientsMayComment: Scalars['Boolean']['output'];
  /** Whether requesters may edit the milestones they added, while these are OPEN. */
  clientsMayEditMilestones: Scalars['Boolean']['output'];
  /** Whether LEGAL may invite a CLIENT into an existing company; everybody else is invited by an ADMIN. */
  legalMayInviteClients: Scalars['Boolean']['output'];
  /** Address of the portal, as mails lead to it and as the firm's website may. */
  portalUrl: Scalars['String']['output'];
  /** Whether, as what and how people may sign up by themselves. */
  signUp: SignUpSettings;
  /** Grows with each change; `updatePortalSettings` wants the one you saw. */
  version: Scalars['Int']['output'];
  /** When the firm works: working days and hours are counted by it. */
  workingCalendar: WorkingCalendar;
};

/**
 * A person outside the legal team. Staff read everything; portal users read themselves in full and of anybody else only
 * `id` and `displayName` (V13): the other fields answer FORBIDDEN then.
 */
export type PortalUser = {
  __typename?: 'PortalUser';
  /** Staff and the person. */
  accessType?: Maybe<AccessType>;
  /** When the person first wrote a note, or added a file or a milestone; null for never. Staff and the person. */
  actedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the password was first set. Staff and the person. */
  activatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far the person came: invited, here, or active. Staff and the person. */
  activation?: Maybe<PortalUserActivation>;
  /** The company the person belongs to now; null for nobody's. Staff and the person. */
  company?: Maybe<Company>;
  /** The department the person is in; null for none. Staff and the person. */
  department?: Maybe<Department>;
  /** First and last name. */
  displayName: Scalars['String']['output'];
  /** Unique without regard to case; signing in works with it. Staff and the person. */
  email?: Maybe<Scalars['String']['output']>;
  /** Staff and the person. */
  firstName?: Maybe<Scalars['String']['output']>;
  /** Unique. */
  id: Scalars['ID']['output'];
  /** When the last invitation was asked for. Staff and the person. */
  invitedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Staff and the person. */
  jobTitle?: Maybe<Scalars['String']['output']>;
  /** Null when the person never signed in. Staff and the person. */
  lastLoginAt?: Maybe<Scalars['DateTime']['output']>;
  /** Staff and the person. */
  lastName?: Maybe<Scalars['String']['output']>;
  /** Companies the person has left, the last first, at most 10: what they asked for there stayed there. Staff only. */
  leftCompanies?: Maybe<Array<Company>>;
  /** Language of the person's mails and pages. Staff and the person. */
  locale?: Maybe<Locale>;
  /** What the person is to sign in with once an ADMIN approves it; null when nothing waits. Staff only. */
  loginChange?: Maybe<LoginChange>;
  /** Who the person answers to, of the same company; null for nobody. Staff and the person. */
  manager?: Maybe<PortalUser>;
  /** Staff and the person. */
  mobile?: Maybe<Scalars['String']['output']>;
  /** When the person is away, now or next; null when nothing is planned. Staff and the person. */
  outOfOffice?: Maybe<OutOfOffice>;
  /** The last time what they asked for went to a colleague; null for never. ADMIN and who asked for it. */
  recordMove?: Maybe<RecordMove>;
  /** The company or organisation the person named when they signed up, in their words, for staff to match. Staff only. */
  signUpCompany?: Maybe<Scalars['String']['output']>;
  /** When the person signed up; null for somebody who was invited. Staff only. */
  signedUpAt?: Maybe<Scalars['DateTime']['output']>;
  /** Staff and the person. */
  status?: Maybe<PortalUserStatus>;
  /** IANA name of the time zone the person reads moments in; the firm's until the first sign-in. Staff and the person. */
  timeZone?: Maybe<Scalars['String']['output']>;
  /** Unique without regard to case; signing in works with it. Staff and the person. */
  username?: Maybe<Scalars['String']['output']>;
  /**
   * Another one after each change, for the person after each of what they edit themselves; `editPortalUser` and
   * `editProfile` want the one you saw. Staff and the person.
   */
  version?: Maybe<Scalars['Int']['output']>;
};

/** How far somebody came, step by step. */
export type PortalUserActivation =
  /** Has written a note, or added a file or a milestone. */
  | 'ACTED'
  /** Has signed in, and done nothing yet that the legal team sees. */
  | 'ENTERED'
  /** Was invited, or signed up, and was never here. */
  | 'INVITED';

/** A page of portal users. */
export type PortalUserConnection = {
  __typename?: 'PortalUserConnection';
  /** The people on this page. */
  nodes: Array<PortalUser>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** All that match, capped. */
  totalCount?: Maybe<Count>;
};

/** Which portal users to list. Conditions combine with AND. */
export type PortalUserFilter = {
  /** Only people with one of these. */
  accessTypes?: InputMaybe<Array<AccessType>>;
  /** Only people who came this far and no further. */
  activation?: InputMaybe<PortalUserActivation>;
  /** Only people of this company. */
  companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Only people of this department. */
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** True: only people who never signed in. False: only those who did. */
  neverSignedIn?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Words that are all found in the name, the username, the email, the job title, the mobile number (its spaces do not
   * matter), the name of the company or the company named at sign-up. Accents, case, digits of other scripts, forms of Arabic
   * letters and marks nobody sees do not matter. At most 100 characters.
   */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Only people in one of these states. */
  statuses?: InputMaybe<Array<PortalUserStatus>>;
};

/** The order of a list of portal users. */
export type PortalUserSort = {
  /** What it is sorted by. */
  by: PortalUserSortBy;
  /** True for the opposite order. */
  descending?: InputMaybe<Scalars['Boolean']['input']>;
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

export type Query = {
  __typename?: 'Query';
  /** Companies by name. Staff only. */
  companies?: Maybe<CompanyConnection>;
  /** A company; null when missing or not visible to the viewer: staff see all, portal users their own. */
  company?: Maybe<Company>;
  /** Departments of clients by name. Staff only. */
  departments?: Maybe<DepartmentConnection>;
  /**
   * Who could stand in for the viewer, by name: the legal team for one of its members, active collaborators of the own company
   * for a portal user (V3). Nobody for a portal user without a company.
   */
  deputies?: Maybe<DeputyConnection>;
  /** The firm that runs this deployment. */
  firm: Firm;
  /** The job titles of the legal team, the most frequent first, at most 200. Staff only. */
  jobTitles?: Maybe<Array<JobTitle>>;
  /** What a mailed password link is for; null when it is unknown, used, replaced or expired. Anybody who holds it. */
  passwordLink?: Maybe<PasswordLink>;
  /** What the portal shows and allows by default. Staff only. */
  portalSettings: PortalSettings;
  /** A portal user; null when missing or not visible to the viewer: staff see all, portal users themselves. */
  portalUser?: Maybe<PortalUser>;
  /** Portal users, by name unless asked otherwise. Staff only. */
  portalUsers?: Maybe<PortalUserConnection>;
  /** What the viewer can see that matches a text: of each kind the first rows its list would have for this search. */
  search?: Maybe<SearchResults>;
  /** Where the viewer is signed in, the present session first, then the last seen; the first 100. */
  sessions: Array<Session>;
  /** A member of the legal team; null when missing. Staff only. */
  staffUser?: Maybe<StaffUser>;
  /** Members of the legal team by name; those who can sign in unless the filter says otherwise. Staff only. */
  staffUsers?: Maybe<StaffUserConnection>;
  /** User groups of the legal team by name. Staff only. */
  userGroups?: Maybe<UserGroupConnection>;
  /** Who is signed in; null for nobody. */
  viewer?: Maybe<Viewer>;
};


export type QueryCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CompanyFilter>;
  first: Scalars['Int']['input'];
};


export type QueryCompanyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDepartmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NamedFilter>;
  first: Scalars['Int']['input'];
};


export type QueryDeputiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPasswordLinkArgs = {
  token: Scalars['String']['input'];
};


export type QueryPortalUserArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPortalUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PortalUserFilter>;
  first: Scalars['Int']['input'];
  sort?: InputMaybe<PortalUserSort>;
};


export type QuerySearchArgs = {
  first: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};


export type QueryStaffUserArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStaffUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StaffUserFilter>;
  first: Scalars['Int']['input'];
};


export type QueryUserGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NamedFilter>;
  first: Scalars['Int']['input'];
};

/** Whom to let in again. */
export type ReactivatePortalUserInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the portal user. */
  portalUserId: Scalars['ID']['input'];
  /** The version you saw; left out, only the state has to be the one it starts from. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The person is active, or invited if no password was ever set, when `userErrors` is empty. */
export type ReactivatePortalUserPayload = {
  __typename?: 'ReactivatePortalUserPayload';
  /** The person as they are now. */
  portalUser?: Maybe<PortalUser>;
  /** Why nothing changed; empty on success. */
  userErrors: Array<UserError>;
};

/** Whom to let in again. */
export type ReactivateStaffUserInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the staff user. */
  staffUserId: Scalars['ID']['input'];
};

/** The person is active, or invited if no password was ever set, when `userErrors` is empty. */
export type ReactivateStaffUserPayload = {
  __typename?: 'ReactivateStaffUserPayload';
  /** The person as they are now. */
  staffUser?: Maybe<StaffUser>;
  /** Why nothing changed; empty on success. */
  userErrors: Array<UserError>;
};

/** What one client asked for on its way to a colleague of the same company. Runs by itself; a part that is away goes on when it is back. */
export type RecordMove = {
  __typename?: 'RecordMove';
  /** When it was asked for. */
  askedAt: Scalars['DateTime']['output'];
  /** Who asked for it. */
  askedBy?: Maybe<StaffUser>;
  /** How far the contracts are. */
  contracts: HandOverProgress;
  /** When the last record had its new requester; null while it runs. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Unique. */
  id: Scalars['ID']['output'];
  /** How far the matters and cases are. */
  matters: HandOverProgress;
  /** Who is the requester from now on. */
  to?: Maybe<PortalUser>;
};

/** Whom to refuse, and why. */
export type RejectSignUpInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the portal user. */
  portalUserId: Scalars['ID']['input'];
  /** Why, for the mail that tells them; at most 500 characters. Left out, the mail gives no reason. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version you saw. */
  version: Scalars['Int']['input'];
};

/** The person is refused when `userErrors` is empty. */
export type RejectSignUpPayload = {
  __typename?: 'RejectSignUpPayload';
  /** The person as they are now, also after a CONFLICT. */
  portalUser?: Maybe<PortalUser>;
  /** Why nothing changed; empty on success. */
  userErrors: Array<UserError>;
};

/** Whom to mail a password link. */
export type RequestPasswordLinkInput = {
  /** Username or email address. */
  login: Scalars['String']['input'];
  /** Path inside the application to land on after the password is set, such as `/contracts/…`; at most 500 characters. */
  next?: InputMaybe<Scalars['String']['input']>;
};

/** Always the same, whoever asked for whom. */
export type RequestPasswordLinkPayload = {
  __typename?: 'RequestPasswordLinkPayload';
  /** Always empty. */
  userErrors: Array<UserError>;
};

/** Who sees whose records inside one company. */
export type RequestSharing =
  /** Every portal user of the company sees every record displayed for it, unless its request type is confidential (V4). */
  | 'EVERYONE'
  /** A record is seen by its requester and its watchers. */
  | 'NONE';

/** Whose invitation to send again. */
export type ResendInvitationInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the portal user. */
  portalUserId: Scalars['ID']['input'];
};

/** A new invitation is under way when `portalUser` is set. */
export type ResendInvitationPayload = {
  __typename?: 'ResendInvitationPayload';
  /** The person; null when refused. */
  portalUser?: Maybe<PortalUser>;
  /** Why no mail was sent; empty on success. */
  userErrors: Array<UserError>;
};

/** Whose invitation to send again. */
export type ResendStaffInvitationInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the staff user. */
  staffUserId: Scalars['ID']['input'];
};

/** A new invitation is under way when `userErrors` is empty. */
export type ResendStaffInvitationPayload = {
  __typename?: 'ResendStaffInvitationPayload';
  /** The person as they are now. */
  staffUser?: Maybe<StaffUser>;
  /** Why no mail was sent; empty on success. */
  userErrors: Array<UserError>;
};

/** The mailed secret and a new password. */
export type ResetPasswordInput = {
  /** 10 to 128 characters. */
  password: Scalars['String']['input'];
  /** IANA name of the time zone the browser is set to. Kept for somebody of whom none is known yet; an unknown one is left out. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** The secret after `#` in the mailed address. */
  token: Scalars['String']['input'];
};

/** The password is changed when `viewer` is set. */
export type ResetPasswordPayload = {
  __typename?: 'ResetPasswordPayload';
  /** Why the password was not set; empty on success. */
  userErrors: Array<UserError>;
  /** The person, signed in; null when refused. */
  viewer?: Maybe<Viewer>;
};

/** What a search found. Every part answers for its own kinds; one that is away leaves them null. */
export type SearchResults = {
  __typename?: 'SearchResults';
  /** Companies, by name. Staff only. */
  companies?: Maybe<Array<Company>>;
  /** Portal users, by name. Staff only. */
  portalUsers?: Maybe<Array<PortalUser>>;
};

/** As what a viewer sees a record, which one part tells another. */
export type SeenAs =
  /** Only because something on it is theirs to decide. */
  | 'ACTOR'
  /** As one of the legal team. */
  | 'INSIDE'
  /** Through its share: as its requester, as a watcher, or through their company. */
  | 'PARTY';

/** A browser the viewer is signed in with. Nobody else sees it, not even an ADMIN. */
export type Session = {
  __typename?: 'Session';
  /** The network address it was last seen from; null before its first request. */
  address?: Maybe<Scalars['String']['output']>;
  /** Name of the browser or program; null when it does not say. */
  browser?: Maybe<Scalars['String']['output']>;
  /** True for the one this is asked with. */
  current: Scalars['Boolean']['output'];
  /** What it runs on; null when it does not say. What a browser says of itself proves nothing. */
  device?: Maybe<SessionDevice>;
  /** When it ends by itself. */
  expiresAt: Scalars['DateTime']['output'];
  /** Unique. */
  id: Scalars['ID']['output'];
  /** When it was last seen, to five minutes. */
  lastSeenAt: Scalars['DateTime']['output'];
  /** When it began, by signing in. */
  startedAt: Scalars['DateTime']['output'];
  /** Name of its system, such as `Windows` or `iOS`; null when it does not say. */
  system?: Maybe<Scalars['String']['output']>;
};

/** What a browser runs on. */
export type SessionDevice =
  /** A desk or portable computer. */
  | 'COMPUTER'
  /** A telephone. */
  | 'PHONE'
  /** A tablet. */
  | 'TABLET';

/** The first ADMIN and the firm's name. */
export type SetUpFirmInput = {
  /** ISO 4217: the currency amounts are proposed in; `USD` when left out. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** Full name of the first ADMIN. */
  displayName: Scalars['String']['input'];
  /** Address of the first ADMIN. */
  email: Scalars['String']['input'];
  /** Name of the firm, 1 to 200 characters. */
  firmName: Scalars['String']['input'];
  /** Language of the firm and the ADMIN. */
  locale: Locale;
  /** 10 to 128 characters. */
  password: Scalars['String']['input'];
  /** IANA name such as `Asia/Beirut`: by its days contracts end and things are due; `UTC` when left out. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** The secret after `#` in the printed address. */
  token: Scalars['String']['input'];
};

/** The deployment is ready when `viewer` is set. */
export type SetUpFirmPayload = {
  __typename?: 'SetUpFirmPayload';
  /** Why nothing was set up; empty on success. */
  userErrors: Array<UserError>;
  /** The first ADMIN, signed in; null when refused. */
  viewer?: Maybe<Viewer>;
};

/** Username or email address, and the password. */
export type SignInInput = {
  /** Username or email address, case does not matter. */
  login: Scalars['String']['input'];
  /** At most 128 characters. */
  password: Scalars['String']['input'];
  /** IANA name of the time zone the browser is set to. Kept for somebody of whom none is known yet; an unknown one is left out. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** The session began when `viewer` is set. */
export type SignInPayload = {
  __typename?: 'SignInPayload';
  /** Why nobody signed in; empty on success. */
  userErrors: Array<UserError>;
  /** Who signed in; null when refused. */
  viewer?: Maybe<Viewer>;
};

/** The session ended. */
export type SignOutPayload = {
  __typename?: 'SignOutPayload';
  /** Always empty. */
  userErrors: Array<UserError>;
};

/** What somebody signs up as. */
export type SignUpAccessType =
  /** Asks for legal work and follows it; can never approve or sign. */
  | 'CLIENT'
  /** May be named approver or signee of a contract. */
  | 'COLLABORATOR';

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

/** Who signs up to the portal. */
export type SignUpInput = {
  /** Wanted while both are allowed; anything else than what is allowed is INVALID_VALUE. */
  accessType?: InputMaybe<SignUpAccessType>;
  /** The company or organisation, in the person's words; at most 200 characters. */
  company?: InputMaybe<Scalars['String']['input']>;
  /** The address to prove, and to sign in with. */
  email: Scalars['String']['input'];
  /** 1 to 100 characters. */
  firstName: Scalars['String']['input'];
  /** 1 to 100 characters. */
  lastName: Scalars['String']['input'];
  /** Language of the mails and pages. */
  locale: Locale;
  /** Path inside the portal to land on afterwards, such as `/contracts/…`; at most 500 characters. */
  next?: InputMaybe<Scalars['String']['input']>;
};

/** Always the same, whoever signed up. */
export type SignUpPayload = {
  __typename?: 'SignUpPayload';
  /** Why nothing was taken; empty on success. */
  userErrors: Array<UserError>;
};

/** Whether, as what and how people may sign up to the portal by themselves. */
export type SignUpSettings = {
  __typename?: 'SignUpSettings';
  /** As what people may sign up. */
  allowed: SignUpAllowed;
  /** What comes after the address is proven. */
  approval: SignUpApproval;
  /** False: the portal offers no sign-up, `signUp` is FORBIDDEN, and links mailed before no longer work (R56). */
  enabled: Scalars['Boolean']['output'];
};

/** Whether, as what and how people may sign up by themselves; what is left out stays as it is. */
export type SignUpSettingsInput = {
  /** As what. */
  allowed?: InputMaybe<SignUpAllowed>;
  /** What comes after the address is proven. */
  approval?: InputMaybe<SignUpApproval>;
  /** Whether people may sign up by themselves (R56). */
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a member of the legal team may do. */
export type StaffRole =
  /** Everything, and the settings, the people and the invitations. */
  | 'ADMIN'
  /** Everything on records, except private records of others (V12); edits clients' data. */
  | 'LEGAL';

/** A member of the legal team. Portal users read the name only, by reference (V13). */
export type StaffUser = {
  __typename?: 'StaffUser';
  /** Full name. */
  displayName: Scalars['String']['output'];
  /** Staff only; clients read an assignee's on the record. */
  email?: Maybe<Scalars['String']['output']>;
  /** The groups in use the person is in, by name. Staff only. */
  groups?: Maybe<Array<UserGroup>>;
  /** The last time their open records went to somebody else; null for never. ADMIN and those who have a part in it. */
  handOver?: Maybe<HandOver>;
  /** Unique. */
  id: Scalars['ID']['output'];
  /** When the last invitation was asked for; null for the first ADMIN. Staff only. */
  invitedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the person is in the firm, in its own words. Staff only. */
  jobTitle?: Maybe<Scalars['String']['output']>;
  /** Null when the person never signed in. Staff only. */
  lastLoginAt?: Maybe<Scalars['DateTime']['output']>;
  /** Language of the person's mails and pages. Staff only. */
  locale?: Maybe<Locale>;
  /** A number that reaches the person, as they write it. Staff only. */
  mobile?: Maybe<Scalars['String']['output']>;
  /** When the person is away, now or next; null when nothing is planned. Staff only. */
  outOfOffice?: Maybe<OutOfOffice>;
  /** Staff only. */
  role?: Maybe<StaffRole>;
  /** Staff only. */
  status?: Maybe<StaffUserStatus>;
  /** IANA name of the time zone the person reads moments in; the firm's until the first sign-in. Staff only. */
  timeZone?: Maybe<Scalars['String']['output']>;
  /** Grows with each change; `editStaffUser` and `editProfile` want the one you saw. Staff only. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** A page of staff users, by name. */
export type StaffUserConnection = {
  __typename?: 'StaffUserConnection';
  /** The people on this page. */
  nodes: Array<StaffUser>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, capped. */
  totalCount?: Maybe<Count>;
};

/** Which members of the legal team to list. Conditions combine with AND. */
export type StaffUserFilter = {
  /** Only people of this role. */
  role?: InputMaybe<StaffRole>;
  /**
   * Words that are all found in the name, the email or the job title. Accents, case, digits of other scripts, forms of Arabic
   * letters and marks nobody sees do not matter. At most 100 characters.
   */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Only people in one of these states; those who can sign in when left out. */
  statuses?: InputMaybe<Array<StaffUserStatus>>;
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
  accent?: InputMaybe<Scalars['String']['input']>;
  /** Postal address in one line, at most 300 characters; null for none. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** ISO 4217: the currency amounts are proposed in. Amounts that are written stay what they are. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** Language used where a person's own is not known. */
  locale?: InputMaybe<Locale>;
  /**
   * A finished upload of the viewer's for the firm; null for no logo. A PNG picture of 16 to 1,024 pixels a side and at most
   * 300,000 bytes, of which only the picture is kept: LOGO_REFUSED else.
   */
  logoUploadId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** IANA name such as `Asia/Beirut`. What is due and when contracts end is judged by its days at once. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** The version you saw. */
  version: Scalars['Int']['input'];
};

/** The firm was changed when `userErrors` is empty. */
export type UpdateFirmPayload = {
  __typename?: 'UpdateFirmPayload';
  /** The firm as it is now, also after a CONFLICT. */
  firm?: Maybe<Firm>;
  /** Why nothing changed; empty on success. */
  userErrors: Array<UserError>;
};

/** Changes to the portal settings; what is left out stays as it is. */
export type UpdatePortalSettingsInput = {
  /** What clients may do with files. */
  attachmentControls?: InputMaybe<AttachmentControlsInput>;
  /** Whether the attachments switch of the share dialog starts on (R16). */
  attachmentsVisibleByDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** Whether a requester may add milestones (R24). */
  clientsMayAddMilestones?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether clients may write notes (R40). */
  clientsMayComment?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether requesters may edit their own milestones while OPEN. */
  clientsMayEditMilestones?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether LEGAL may invite a CLIENT into an existing company. */
  legalMayInviteClients?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether, as what and how people may sign up by themselves. */
  signUp?: InputMaybe<SignUpSettingsInput>;
  /** The version you saw. */
  version: Scalars['Int']['input'];
  /** When the firm works. */
  workingCalendar?: InputMaybe<WorkingCalendarInput>;
};

/** The settings were changed when `userErrors` is empty. */
export type UpdatePortalSettingsPayload = {
  __typename?: 'UpdatePortalSettingsPayload';
  /** The settings as they are now, also after a CONFLICT. */
  settings?: Maybe<PortalSettings>;
  /** Why nothing changed; empty on success. */
  userErrors: Array<UserError>;
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

/** Why identity refused. */
export type UserErrorCode =
  /** Green means that the client can see it; the firm's colour is another one. */
  | 'ACCENT_NOT_ALLOWED'
  /** The person has set a password already. */
  | 'ALREADY_ACTIVE'
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
  /** There is no such department in use. */
  | 'DEPARTMENT_NOT_FOUND'
  /** The deputy is away themselves on some of these days. */
  | 'DEPUTY_AWAY'
  /** Only an active member of the legal team, or for portal users an active collaborator of the same company, stands in. */
  | 'DEPUTY_NOT_ELIGIBLE'
  /** Another person has this address. */
  | 'EMAIL_TAKEN'
  /** A guest belongs to no company and no department, and answers to nobody. */
  | 'GUEST_HAS_NO_COMPANY'
  /** The person is requester or watcher of records and would lose them as a guest; `recordsLost` says of how many. */
  | 'GUEST_LOSES_RECORDS'
  /** Their records are on their way to somebody already. */
  | 'HAND_OVER_RUNNING'
  /** A holiday has no name, ends before it begins, or is too long. */
  | 'HOLIDAY_WRONG'
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
  /** Another one of the kind has this name. */
  | 'NAME_TAKEN'
  /** The person is not active. */
  | 'NOT_ACTIVE'
  /** Nothing is planned that could end. */
  | 'NOT_AWAY'
  /** The person is not inactive. */
  | 'NOT_INACTIVE'
  /** The firm would not work within a year. */
  | 'NO_WORKING_DAY'
  /** Shorter than 10 characters, longer than 128, the login itself, or hardly more than names and words that are guessed first. */
  | 'PASSWORD_TOO_WEAK'
  /** The new password is the present one. */
  | 'PASSWORD_UNCHANGED'
  /** The present password is another one. */
  | 'PASSWORD_WRONG'
  /** Records of one of them are on their way to a colleague: wait until that is finished. */
  | 'RECORDS_MOVING'
  /** Login and password do not open this door. */
  | 'SIGN_IN_FAILED'
  /** Too many wrong passwords for this account or from here: wait some minutes. */
  | 'TOO_MANY_TRIES'
  /** The same address or username stands further up in the list. */
  | 'TWICE_IN_LIST'
  /** The upload is unfinished, expired, used, somebody else's or for something else. */
  | 'UPLOAD_NOT_FOUND'
  /** Another person has this username or uses it as address. */
  | 'USERNAME_TAKEN'
  /** Working hours end before they begin, overlap, or are of a day that is there twice. */
  | 'WORKING_HOURS_WRONG';

/** Some of the legal team under one name, such as those who approve what concerns taxes. */
export type UserGroup = {
  __typename?: 'UserGroup';
  /** True when it is offered nowhere any more. */
  ended: Scalars['Boolean']['output'];
  /** Unique. */
  id: Scalars['ID']['output'];
  /** Members by name, deactivated ones too. */
  members?: Maybe<Array<StaffUser>>;
  /** Unique without regard to case. */
  name: Scalars['String']['output'];
  /** Grows with each change; `editUserGroup` wants the one you saw. */
  version: Scalars['Int']['output'];
};

/** A page of user groups, by name. */
export type UserGroupConnection = {
  __typename?: 'UserGroupConnection';
  /** The groups on this page. */
  nodes: Array<UserGroup>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** All that match, capped. */
  totalCount?: Maybe<Count>;
};

/** Who is signed in on this door. Exactly one of `staffUser` and `portalUser` is set. */
export type Viewer = {
  __typename?: 'Viewer';
  /** Name to greet with. */
  displayName: Scalars['String']['output'];
  /** Id of the staff user or portal user. */
  id: Scalars['ID']['output'];
  /** Language of the pages and mails. */
  locale: Locale;
  /** Whether the viewer may invite a CLIENT into an existing company: an ADMIN, and LEGAL while the portal settings say so. */
  mayInviteClients: Scalars['Boolean']['output'];
  /** Set when the viewer is a portal user. */
  portalUser?: Maybe<PortalUser>;
  /** Set when the viewer is a member of the legal team. */
  staffUser?: Maybe<StaffUser>;
  /** IANA name of the time zone moments are shown in, such as `Asia/Beirut`. */
  timeZone: Scalars['String']['output'];
};

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

/** When the firm works. By one that was saved it works within a year. Staff only. */
export type WorkingCalendar = {
  __typename?: 'WorkingCalendar';
  /** Days on which it does not, by their first day. */
  holidays: Array<Holiday>;
  /** The firm's time zone, by whose clocks the hours are; `updateFirm` changes it. */
  timeZone: Scalars['String']['output'];
  /** The days of the week on which it works, Monday first. */
  week: Array<WorkingDay>;
};

/** When the firm works; what is left out stays as it is. The time zone is the firm's. */
export type WorkingCalendarInput = {
  /** All its holidays, at most 200. */
  holidays?: InputMaybe<Array<HolidayInput>>;
  /** All days of the week on which it works, each once. */
  week?: InputMaybe<Array<WorkingDayInput>>;
};

/** A day of the week on which the firm works. */
export type WorkingDay = {
  __typename?: 'WorkingDay';
  /** When it works, earliest first; a break parts them. */
  hours: Array<WorkingHours>;
  /** Which. */
  weekday: Weekday;
};

/** A day of the week on which the firm works. */
export type WorkingDayInput = {
  /** When it works: one to four times that do not overlap. WORKING_HOURS_WRONG else. */
  hours: Array<WorkingHoursInput>;
  /** Which. */
  weekday: Weekday;
};

/** A time in which the firm works. */
export type WorkingHours = {
  __typename?: 'WorkingHours';
  /** As clocks show it: `09:00`. */
  from: Scalars['String']['output'];
  /** As clocks show it; `24:00` is the end of the day. */
  to: Scalars['String']['output'];
};

/** A time in which the firm works. */
export type WorkingHoursInput = {
  /** As clocks show it: `09:00`. */
  from: Scalars['String']['input'];
  /** Later than that; `24:00` is the end of the day. */
  to: Scalars['String']['input'];
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
  Matter: Matter;
  PortalUser: PortalUser;
  StaffUser: StaffUser;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Company:
    ( { __typename: 'Company' }
    & GraphQLRecursivePick<FederationTypes['Company'], {"id":true}> );
  Contract:
    ( { __typename: 'Contract' }
    & GraphQLRecursivePick<FederationTypes['Contract'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Contract'], {"assigneeId":true,"seenAs":true}>
        | GraphQLRecursivePick<FederationTypes['Contract'], {"assigneeId":true,"seenAs":true,"watcherIds":true,"shareCompanyId":true}>
        | GraphQLRecursivePick<FederationTypes['Contract'], {"watcherIds":true,"shareCompanyId":true,"seenAs":true}> ) );
  Matter:
    ( { __typename: 'Matter' }
    & GraphQLRecursivePick<FederationTypes['Matter'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Matter'], {"assigneeId":true,"seenAs":true}>
        | GraphQLRecursivePick<FederationTypes['Matter'], {"assigneeId":true,"seenAs":true,"watcherIds":true,"shareCompanyId":true}>
        | GraphQLRecursivePick<FederationTypes['Matter'], {"watcherIds":true,"shareCompanyId":true,"seenAs":true}> ) );
  PortalUser:
    ( { __typename: 'PortalUser' }
    & GraphQLRecursivePick<FederationTypes['PortalUser'], {"id":true}> );
  StaffUser:
    ( { __typename: 'StaffUser' }
    & GraphQLRecursivePick<FederationTypes['StaffUser'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  LegalRecord:
    | ( RecordPeople )
    | ( RecordPeople )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Accent: ResolverTypeWrapper<Accent>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AccentShades: ResolverTypeWrapper<AccentShades>;
  AcceptInvitationInput: AcceptInvitationInput;
  AcceptInvitationPayload: ResolverTypeWrapper<Omit<AcceptInvitationPayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  AccessType: AccessType;
  ApproveSignUpInput: ApproveSignUpInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ApproveSignUpPayload: ResolverTypeWrapper<Omit<ApproveSignUpPayload, 'portalUser'> & { portalUser?: Maybe<ResolversTypes['PortalUser']> }>;
  AttachmentControls: ResolverTypeWrapper<AttachmentControls>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AttachmentControlsInput: AttachmentControlsInput;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordPayload: ResolverTypeWrapper<Omit<ChangePasswordPayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  Company: ResolverTypeWrapper<CompanySeen>;
  CompanyActivation: ResolverTypeWrapper<CompanyActivation>;
  CompanyChange: CompanyChange;
  CompanyConnection: ResolverTypeWrapper<CompanyPage>;
  CompanyFilter: CompanyFilter;
  ConfirmAddressInput: ConfirmAddressInput;
  ConfirmAddressPayload: ResolverTypeWrapper<Omit<ConfirmAddressPayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  Contract: ResolverTypeWrapper<RecordPeople>;
  Count: ResolverTypeWrapper<Count>;
  CreateCompanyInput: CreateCompanyInput;
  CreateCompanyPayload: ResolverTypeWrapper<Omit<CreateCompanyPayload, 'company'> & { company?: Maybe<ResolversTypes['Company']> }>;
  CreateDepartmentInput: CreateDepartmentInput;
  CreateDepartmentPayload: ResolverTypeWrapper<Omit<CreateDepartmentPayload, 'department'> & { department?: Maybe<ResolversTypes['Department']> }>;
  CreateUserGroupInput: CreateUserGroupInput;
  CreateUserGroupPayload: ResolverTypeWrapper<Omit<CreateUserGroupPayload, 'userGroup'> & { userGroup?: Maybe<ResolversTypes['UserGroup']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeactivatePortalUserInput: DeactivatePortalUserInput;
  DeactivatePortalUserPayload: ResolverTypeWrapper<Omit<DeactivatePortalUserPayload, 'portalUser'> & { portalUser?: Maybe<ResolversTypes['PortalUser']> }>;
  DeactivateStaffUserInput: DeactivateStaffUserInput;
  DeactivateStaffUserPayload: ResolverTypeWrapper<Omit<DeactivateStaffUserPayload, 'staffUser'> & { staffUser?: Maybe<ResolversTypes['StaffUser']> }>;
  DecideLoginChangeInput: DecideLoginChangeInput;
  DecideLoginChangePayload: ResolverTypeWrapper<Omit<DecideLoginChangePayload, 'portalUser'> & { portalUser?: Maybe<ResolversTypes['PortalUser']> }>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DelegateInput: DelegateInput;
  DelegatePayload: ResolverTypeWrapper<Omit<DelegatePayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  Department: ResolverTypeWrapper<NamedFields>;
  DepartmentConnection: ResolverTypeWrapper<NamedPage>;
  Deputy: ResolverTypeWrapper<DeputySeen>;
  DeputyConnection: ResolverTypeWrapper<DeputyPage>;
  EditCompanyInput: EditCompanyInput;
  EditCompanyPayload: ResolverTypeWrapper<Omit<EditCompanyPayload, 'company'> & { company?: Maybe<ResolversTypes['Company']> }>;
  EditDepartmentInput: EditDepartmentInput;
  EditDepartmentPayload: ResolverTypeWrapper<Omit<EditDepartmentPayload, 'department'> & { department?: Maybe<ResolversTypes['Department']> }>;
  EditPortalUserInput: EditPortalUserInput;
  EditPortalUserPayload: ResolverTypeWrapper<Omit<EditPortalUserPayload, 'portalUser'> & { portalUser?: Maybe<ResolversTypes['PortalUser']> }>;
  EditProfileInput: EditProfileInput;
  EditProfilePayload: ResolverTypeWrapper<Omit<EditProfilePayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  EditStaffUserInput: EditStaffUserInput;
  EditStaffUserPayload: ResolverTypeWrapper<Omit<EditStaffUserPayload, 'staffUser'> & { staffUser?: Maybe<ResolversTypes['StaffUser']> }>;
  EditUserGroupInput: EditUserGroupInput;
  EditUserGroupPayload: ResolverTypeWrapper<Omit<EditUserGroupPayload, 'userGroup'> & { userGroup?: Maybe<ResolversTypes['UserGroup']> }>;
  EndAllSessionsInput: EndAllSessionsInput;
  EndAllSessionsPayload: ResolverTypeWrapper<Omit<EndAllSessionsPayload, 'sessions'> & { sessions: Array<ResolversTypes['Session']> }>;
  EndDelegationInput: EndDelegationInput;
  EndDelegationPayload: ResolverTypeWrapper<Omit<EndDelegationPayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  EndSessionInput: EndSessionInput;
  EndSessionPayload: ResolverTypeWrapper<Omit<EndSessionPayload, 'sessions'> & { sessions: Array<ResolversTypes['Session']> }>;
  Firm: ResolverTypeWrapper<Firm>;
  FirmLogo: ResolverTypeWrapper<FirmLogo>;
  HandOver: ResolverTypeWrapper<HandOverSeen>;
  HandOverProgress: ResolverTypeWrapper<HandOverProgress>;
  HandOverRecordsInput: HandOverRecordsInput;
  HandOverRecordsPayload: ResolverTypeWrapper<Omit<HandOverRecordsPayload, 'staffUser'> & { staffUser?: Maybe<ResolversTypes['StaffUser']> }>;
  Holiday: ResolverTypeWrapper<Holiday>;
  HolidayInput: HolidayInput;
  InvitePortalUsersInput: InvitePortalUsersInput;
  InvitePortalUsersPayload: ResolverTypeWrapper<Omit<InvitePortalUsersPayload, 'portalUsers'> & { portalUsers?: Maybe<Array<ResolversTypes['PortalUser']>> }>;
  InviteStaffUserInput: InviteStaffUserInput;
  InviteStaffUserPayload: ResolverTypeWrapper<Omit<InviteStaffUserPayload, 'staffUser'> & { staffUser?: Maybe<ResolversTypes['StaffUser']> }>;
  JobTitle: ResolverTypeWrapper<JobTitle>;
  LegalRecord: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['LegalRecord']>;
  Locale: Locale;
  LoginChange: ResolverTypeWrapper<LoginChangeRow>;
  LoginChangeDecision: LoginChangeDecision;
  Matter: ResolverTypeWrapper<RecordPeople>;
  MovePortalUserRecordsInput: MovePortalUserRecordsInput;
  MovePortalUserRecordsPayload: ResolverTypeWrapper<Omit<MovePortalUserRecordsPayload, 'portalUser'> & { portalUser?: Maybe<ResolversTypes['PortalUser']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NamedFilter: NamedFilter;
  OutOfOffice: ResolverTypeWrapper<OutOfOfficeSeen>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartyRelation: PartyRelation;
  PasswordLink: ResolverTypeWrapper<PasswordLink>;
  PasswordLinkPurpose: PasswordLinkPurpose;
  PersonToInvite: PersonToInvite;
  PortalSettings: ResolverTypeWrapper<ShownSettings>;
  PortalUser: ResolverTypeWrapper<PortalUserSeen>;
  PortalUserActivation: PortalUserActivation;
  PortalUserConnection: ResolverTypeWrapper<PortalUserPage>;
  PortalUserFilter: PortalUserFilter;
  PortalUserSort: PortalUserSort;
  PortalUserSortBy: PortalUserSortBy;
  PortalUserStatus: PortalUserStatus;
  Priority: Priority;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReactivatePortalUserInput: ReactivatePortalUserInput;
  ReactivatePortalUserPayload: ResolverTypeWrapper<Omit<ReactivatePortalUserPayload, 'portalUser'> & { portalUser?: Maybe<ResolversTypes['PortalUser']> }>;
  ReactivateStaffUserInput: ReactivateStaffUserInput;
  ReactivateStaffUserPayload: ResolverTypeWrapper<Omit<ReactivateStaffUserPayload, 'staffUser'> & { staffUser?: Maybe<ResolversTypes['StaffUser']> }>;
  RecordMove: ResolverTypeWrapper<HandOverSeen>;
  RejectSignUpInput: RejectSignUpInput;
  RejectSignUpPayload: ResolverTypeWrapper<Omit<RejectSignUpPayload, 'portalUser'> & { portalUser?: Maybe<ResolversTypes['PortalUser']> }>;
  RequestPasswordLinkInput: RequestPasswordLinkInput;
  RequestPasswordLinkPayload: ResolverTypeWrapper<RequestPasswordLinkPayload>;
  RequestSharing: RequestSharing;
  ResendInvitationInput: ResendInvitationInput;
  ResendInvitationPayload: ResolverTypeWrapper<Omit<ResendInvitationPayload, 'portalUser'> & { portalUser?: Maybe<ResolversTypes['PortalUser']> }>;
  ResendStaffInvitationInput: ResendStaffInvitationInput;
  ResendStaffInvitationPayload: ResolverTypeWrapper<Omit<ResendStaffInvitationPayload, 'staffUser'> & { staffUser?: Maybe<ResolversTypes['StaffUser']> }>;
  ResetPasswordInput: ResetPasswordInput;
  ResetPasswordPayload: ResolverTypeWrapper<Omit<ResetPasswordPayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  SearchResults: ResolverTypeWrapper<Sought>;
  SeenAs: SeenAs;
  Session: ResolverTypeWrapper<SessionSeen>;
  SessionDevice: SessionDevice;
  SetUpFirmInput: SetUpFirmInput;
  SetUpFirmPayload: ResolverTypeWrapper<Omit<SetUpFirmPayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  SignInInput: SignInInput;
  SignInPayload: ResolverTypeWrapper<Omit<SignInPayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  SignOutPayload: ResolverTypeWrapper<SignOutPayload>;
  SignUpAccessType: SignUpAccessType;
  SignUpAllowed: SignUpAllowed;
  SignUpApproval: SignUpApproval;
  SignUpInput: SignUpInput;
  SignUpPayload: ResolverTypeWrapper<SignUpPayload>;
  SignUpSettings: ResolverTypeWrapper<SignUpSettings>;
  SignUpSettingsInput: SignUpSettingsInput;
  StaffRole: StaffRole;
  StaffUser: ResolverTypeWrapper<StaffUserSeen>;
  StaffUserConnection: ResolverTypeWrapper<StaffUserPage>;
  StaffUserFilter: StaffUserFilter;
  StaffUserStatus: StaffUserStatus;
  UpdateFirmInput: UpdateFirmInput;
  UpdateFirmPayload: ResolverTypeWrapper<UpdateFirmPayload>;
  UpdatePortalSettingsInput: UpdatePortalSettingsInput;
  UpdatePortalSettingsPayload: ResolverTypeWrapper<Omit<UpdatePortalSettingsPayload, 'settings'> & { settings?: Maybe<ResolversTypes['PortalSettings']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  UserGroup: ResolverTypeWrapper<NamedFields>;
  UserGroupConnection: ResolverTypeWrapper<NamedPage>;
  Viewer: ResolverTypeWrapper<SignedIn>;
  Weekday: Weekday;
  WorkingCalendar: ResolverTypeWrapper<WorkingCalendar>;
  WorkingCalendarInput: WorkingCalendarInput;
  WorkingDay: ResolverTypeWrapper<WorkingDay>;
  WorkingDayInput: WorkingDayInput;
  WorkingHours: ResolverTypeWrapper<WorkingHours>;
  WorkingHoursInput: WorkingHoursInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Accent: Accent;
  String: Scalars['String']['output'];
  AccentShades: AccentShades;
  AcceptInvitationInput: AcceptInvitationInput;
  AcceptInvitationPayload: Omit<AcceptInvitationPayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  ApproveSignUpInput: ApproveSignUpInput;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  ApproveSignUpPayload: Omit<ApproveSignUpPayload, 'portalUser'> & { portalUser?: Maybe<ResolversParentTypes['PortalUser']> };
  AttachmentControls: AttachmentControls;
  Boolean: Scalars['Boolean']['output'];
  AttachmentControlsInput: AttachmentControlsInput;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordPayload: Omit<ChangePasswordPayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  Company: CompanySeen;
  CompanyActivation: CompanyActivation;
  CompanyConnection: CompanyPage;
  CompanyFilter: CompanyFilter;
  ConfirmAddressInput: ConfirmAddressInput;
  ConfirmAddressPayload: Omit<ConfirmAddressPayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  Contract: RecordPeople;
  Count: Count;
  CreateCompanyInput: CreateCompanyInput;
  CreateCompanyPayload: Omit<CreateCompanyPayload, 'company'> & { company?: Maybe<ResolversParentTypes['Company']> };
  CreateDepartmentInput: CreateDepartmentInput;
  CreateDepartmentPayload: Omit<CreateDepartmentPayload, 'department'> & { department?: Maybe<ResolversParentTypes['Department']> };
  CreateUserGroupInput: CreateUserGroupInput;
  CreateUserGroupPayload: Omit<CreateUserGroupPayload, 'userGroup'> & { userGroup?: Maybe<ResolversParentTypes['UserGroup']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeactivatePortalUserInput: DeactivatePortalUserInput;
  DeactivatePortalUserPayload: Omit<DeactivatePortalUserPayload, 'portalUser'> & { portalUser?: Maybe<ResolversParentTypes['PortalUser']> };
  DeactivateStaffUserInput: DeactivateStaffUserInput;
  DeactivateStaffUserPayload: Omit<DeactivateStaffUserPayload, 'staffUser'> & { staffUser?: Maybe<ResolversParentTypes['StaffUser']> };
  DecideLoginChangeInput: DecideLoginChangeInput;
  DecideLoginChangePayload: Omit<DecideLoginChangePayload, 'portalUser'> & { portalUser?: Maybe<ResolversParentTypes['PortalUser']> };
  Decimal: Scalars['Decimal']['output'];
  DelegateInput: DelegateInput;
  DelegatePayload: Omit<DelegatePayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  Department: NamedFields;
  DepartmentConnection: NamedPage;
  Deputy: DeputySeen;
  DeputyConnection: DeputyPage;
  EditCompanyInput: EditCompanyInput;
  EditCompanyPayload: Omit<EditCompanyPayload, 'company'> & { company?: Maybe<ResolversParentTypes['Company']> };
  EditDepartmentInput: EditDepartmentInput;
  EditDepartmentPayload: Omit<EditDepartmentPayload, 'department'> & { department?: Maybe<ResolversParentTypes['Department']> };
  EditPortalUserInput: EditPortalUserInput;
  EditPortalUserPayload: Omit<EditPortalUserPayload, 'portalUser'> & { portalUser?: Maybe<ResolversParentTypes['PortalUser']> };
  EditProfileInput: EditProfileInput;
  EditProfilePayload: Omit<EditProfilePayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  EditStaffUserInput: EditStaffUserInput;
  EditStaffUserPayload: Omit<EditStaffUserPayload, 'staffUser'> & { staffUser?: Maybe<ResolversParentTypes['StaffUser']> };
  EditUserGroupInput: EditUserGroupInput;
  EditUserGroupPayload: Omit<EditUserGroupPayload, 'userGroup'> & { userGroup?: Maybe<ResolversParentTypes['UserGroup']> };
  EndAllSessionsInput: EndAllSessionsInput;
  EndAllSessionsPayload: Omit<EndAllSessionsPayload, 'sessions'> & { sessions: Array<ResolversParentTypes['Session']> };
  EndDelegationInput: EndDelegationInput;
  EndDelegationPayload: Omit<EndDelegationPayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  EndSessionInput: EndSessionInput;
  EndSessionPayload: Omit<EndSessionPayload, 'sessions'> & { sessions: Array<ResolversParentTypes['Session']> };
  Firm: Firm;
  FirmLogo: FirmLogo;
  HandOver: HandOverSeen;
  HandOverProgress: HandOverProgress;
  HandOverRecordsInput: HandOverRecordsInput;
  HandOverRecordsPayload: Omit<HandOverRecordsPayload, 'staffUser'> & { staffUser?: Maybe<ResolversParentTypes['StaffUser']> };
  Holiday: Holiday;
  HolidayInput: HolidayInput;
  InvitePortalUsersInput: InvitePortalUsersInput;
  InvitePortalUsersPayload: Omit<InvitePortalUsersPayload, 'portalUsers'> & { portalUsers?: Maybe<Array<ResolversParentTypes['PortalUser']>> };
  InviteStaffUserInput: InviteStaffUserInput;
  InviteStaffUserPayload: Omit<InviteStaffUserPayload, 'staffUser'> & { staffUser?: Maybe<ResolversParentTypes['StaffUser']> };
  JobTitle: JobTitle;
  LegalRecord: ResolversInterfaceTypes<ResolversParentTypes>['LegalRecord'];
  LoginChange: LoginChangeRow;
  Matter: RecordPeople;
  MovePortalUserRecordsInput: MovePortalUserRecordsInput;
  MovePortalUserRecordsPayload: Omit<MovePortalUserRecordsPayload, 'portalUser'> & { portalUser?: Maybe<ResolversParentTypes['PortalUser']> };
  Mutation: Record<PropertyKey, never>;
  NamedFilter: NamedFilter;
  OutOfOffice: OutOfOfficeSeen;
  PageInfo: PageInfo;
  PasswordLink: PasswordLink;
  PersonToInvite: PersonToInvite;
  PortalSettings: ShownSettings;
  PortalUser: PortalUserSeen;
  PortalUserConnection: PortalUserPage;
  PortalUserFilter: PortalUserFilter;
  PortalUserSort: PortalUserSort;
  Query: Record<PropertyKey, never>;
  ReactivatePortalUserInput: ReactivatePortalUserInput;
  ReactivatePortalUserPayload: Omit<ReactivatePortalUserPayload, 'portalUser'> & { portalUser?: Maybe<ResolversParentTypes['PortalUser']> };
  ReactivateStaffUserInput: ReactivateStaffUserInput;
  ReactivateStaffUserPayload: Omit<ReactivateStaffUserPayload, 'staffUser'> & { staffUser?: Maybe<ResolversParentTypes['StaffUser']> };
  RecordMove: HandOverSeen;
  RejectSignUpInput: RejectSignUpInput;
  RejectSignUpPayload: Omit<RejectSignUpPayload, 'portalUser'> & { portalUser?: Maybe<ResolversParentTypes['PortalUser']> };
  RequestPasswordLinkInput: RequestPasswordLinkInput;
  RequestPasswordLinkPayload: RequestPasswordLinkPayload;
  ResendInvitationInput: ResendInvitationInput;
  ResendInvitationPayload: Omit<ResendInvitationPayload, 'portalUser'> & { portalUser?: Maybe<ResolversParentTypes['PortalUser']> };
  ResendStaffInvitationInput: ResendStaffInvitationInput;
  ResendStaffInvitationPayload: Omit<ResendStaffInvitationPayload, 'staffUser'> & { staffUser?: Maybe<ResolversParentTypes['StaffUser']> };
  ResetPasswordInput: ResetPasswordInput;
  ResetPasswordPayload: Omit<ResetPasswordPayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  SearchResults: Sought;
  Session: SessionSeen;
  SetUpFirmInput: SetUpFirmInput;
  SetUpFirmPayload: Omit<SetUpFirmPayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  SignInInput: SignInInput;
  SignInPayload: Omit<SignInPayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  SignOutPayload: SignOutPayload;
  SignUpInput: SignUpInput;
  SignUpPayload: SignUpPayload;
  SignUpSettings: SignUpSettings;
  SignUpSettingsInput: SignUpSettingsInput;
  StaffUser: StaffUserSeen;
  StaffUserConnection: StaffUserPage;
  StaffUserFilter: StaffUserFilter;
  UpdateFirmInput: UpdateFirmInput;
  UpdateFirmPayload: UpdateFirmPayload;
  UpdatePortalSettingsInput: UpdatePortalSettingsInput;
  UpdatePortalSettingsPayload: Omit<UpdatePortalSettingsPayload, 'settings'> & { settings?: Maybe<ResolversParentTypes['PortalSettings']> };
  UserError: UserError;
  UserGroup: NamedFields;
  UserGroupConnection: NamedPage;
  Viewer: SignedIn;
  WorkingCalendar: WorkingCalendar;
  WorkingCalendarInput: WorkingCalendarInput;
  WorkingDay: WorkingDay;
  WorkingDayInput: WorkingDayInput;
  WorkingHours: WorkingHours;
  WorkingHoursInput: WorkingHoursInput;
};

export type AccentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Accent'] = ResolversParentTypes['Accent']> = {
  colour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dark?: Resolver<ResolversTypes['AccentShades'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['AccentShades'], ParentType, ContextType>;
  onColour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccentShadesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccentShades'] = ResolversParentTypes['AccentShades']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hover?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onAction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  soft?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AcceptInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptInvitationPayload'] = ResolversParentTypes['AcceptInvitationPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type ApproveSignUpPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveSignUpPayload'] = ResolversParentTypes['ApproveSignUpPayload']> = {
  portalUser?: Resolver<Maybe<ResolversTypes['PortalUser']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AttachmentControlsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachmentControls'] = ResolversParentTypes['AttachmentControls']> = {
  downloadOnlyAfterApproval?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayDelete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayUpload?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChangePasswordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePasswordPayload'] = ResolversParentTypes['ChangePasswordPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company'], FederationReferenceType extends FederationReferenceTypes['Company'] = FederationReferenceTypes['Company']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Company']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activation?: Resolver<Maybe<ResolversTypes['CompanyActivation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  peopleCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  requestSharing?: Resolver<Maybe<ResolversTypes['RequestSharing']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CompanyActivationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyActivation'] = ResolversParentTypes['CompanyActivation']> = {
  acted?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  entered?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  invited?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type CompanyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyConnection'] = ResolversParentTypes['CompanyConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type ConfirmAddressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmAddressPayload'] = ResolversParentTypes['ConfirmAddressPayload']> = {
  awaitsApproval?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type ContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract'], FederationReferenceType extends FederationReferenceTypes['Contract'] = FederationReferenceTypes['Contract']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Contract']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assigneeEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  watchers?: Resolver<Maybe<Array<ResolversTypes['PortalUser']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  capped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreateCompanyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCompanyPayload'] = ResolversParentTypes['CreateCompanyPayload']> = {
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateDepartmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateDepartmentPayload'] = ResolversParentTypes['CreateDepartmentPayload']> = {
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateUserGroupPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateUserGroupPayload'] = ResolversParentTypes['CreateUserGroupPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  userGroup?: Resolver<Maybe<ResolversTypes['UserGroup']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeactivatePortalUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeactivatePortalUserPayload'] = ResolversParentTypes['DeactivatePortalUserPayload']> = {
  portalUser?: Resolver<Maybe<ResolversTypes['PortalUser']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeactivateStaffUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeactivateStaffUserPayload'] = ResolversParentTypes['DeactivateStaffUserPayload']> = {
  staffUser?: Resolver<Maybe<ResolversTypes['StaffUser']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DecideLoginChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideLoginChangePayload'] = ResolversParentTypes['DecideLoginChangePayload']> = {
  portalUser?: Resolver<Maybe<ResolversTypes['PortalUser']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DelegatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DelegatePayload'] = ResolversParentTypes['DelegatePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type DepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department']> = {
  ended?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  peopleCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DepartmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentConnection'] = ResolversParentTypes['DepartmentConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Department']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type DeputyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deputy'] = ResolversParentTypes['Deputy']> = {
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DeputyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyConnection'] = ResolversParentTypes['DeputyConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Deputy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type EditCompanyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditCompanyPayload'] = ResolversParentTypes['EditCompanyPayload']> = {
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EditDepartmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditDepartmentPayload'] = ResolversParentTypes['EditDepartmentPayload']> = {
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EditPortalUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditPortalUserPayload'] = ResolversParentTypes['EditPortalUserPayload']> = {
  portalUser?: Resolver<Maybe<ResolversTypes['PortalUser']>, ParentType, ContextType>;
  recordsLost?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EditProfilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditProfilePayload'] = ResolversParentTypes['EditProfilePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type EditStaffUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditStaffUserPayload'] = ResolversParentTypes['EditStaffUserPayload']> = {
  staffUser?: Resolver<Maybe<ResolversTypes['StaffUser']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EditUserGroupPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditUserGroupPayload'] = ResolversParentTypes['EditUserGroupPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  userGroup?: Resolver<Maybe<ResolversTypes['UserGroup']>, ParentType, ContextType>;
};

export type EndAllSessionsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndAllSessionsPayload'] = ResolversParentTypes['EndAllSessionsPayload']> = {
  sessions?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndDelegationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndDelegationPayload'] = ResolversParentTypes['EndDelegationPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type EndSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndSessionPayload'] = ResolversParentTypes['EndSessionPayload']> = {
  sessions?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FirmResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Firm'] = ResolversParentTypes['Firm']> = {
  accent?: Resolver<Maybe<ResolversTypes['Accent']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  logo?: Resolver<Maybe<ResolversTypes['FirmLogo']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signUp?: Resolver<ResolversTypes['SignUpSettings'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FirmLogoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirmLogo'] = ResolversParentTypes['FirmLogo']> = {
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HandOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOver'] = ResolversParentTypes['HandOver']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  askedBy?: Resolver<Maybe<ResolversTypes['StaffUser']>, ParentType, ContextType>;
  contracts?: Resolver<ResolversTypes['HandOverProgress'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matters?: Resolver<ResolversTypes['HandOverProgress'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['StaffUser']>, ParentType, ContextType>;
};

export type HandOverProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOverProgress'] = ResolversParentTypes['HandOverProgress']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finished?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HandOverRecordsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOverRecordsPayload'] = ResolversParentTypes['HandOverRecordsPayload']> = {
  staffUser?: Resolver<Maybe<ResolversTypes['StaffUser']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HolidayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Holiday'] = ResolversParentTypes['Holiday']> = {
  everyYear?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type InvitePortalUsersPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitePortalUsersPayload'] = ResolversParentTypes['InvitePortalUsersPayload']> = {
  portalUsers?: Resolver<Maybe<Array<ResolversTypes['PortalUser']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InviteStaffUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteStaffUserPayload'] = ResolversParentTypes['InviteStaffUserPayload']> = {
  staffUser?: Resolver<Maybe<ResolversTypes['StaffUser']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JobTitleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobTitle'] = ResolversParentTypes['JobTitle']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LegalRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalRecord'] = ResolversParentTypes['LegalRecord']> = {
  __resolveType?: TypeResolveFn<'Contract' | 'Matter', ParentType, ContextType>;
  assigneeEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  watchers?: Resolver<Maybe<Array<ResolversTypes['PortalUser']>>, ParentType, ContextType>;
};

export type LoginChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoginChange'] = ResolversParentTypes['LoginChange']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  askedBy?: Resolver<Maybe<ResolversTypes['StaffUser']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  username?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MatterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Matter'] = ResolversParentTypes['Matter'], FederationReferenceType extends FederationReferenceTypes['Matter'] = FederationReferenceTypes['Matter']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Matter']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assigneeEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  watchers?: Resolver<Maybe<Array<ResolversTypes['PortalUser']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MovePortalUserRecordsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MovePortalUserRecordsPayload'] = ResolversParentTypes['MovePortalUserRecordsPayload']> = {
  portalUser?: Resolver<Maybe<ResolversTypes['PortalUser']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptInvitation?: Resolver<ResolversTypes['AcceptInvitationPayload'], ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'input'>>;
  approveSignUp?: Resolver<ResolversTypes['ApproveSignUpPayload'], ParentType, ContextType, RequireFields<MutationApproveSignUpArgs, 'input'>>;
  changePassword?: Resolver<ResolversTypes['ChangePasswordPayload'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  confirmAddress?: Resolver<ResolversTypes['ConfirmAddressPayload'], ParentType, ContextType, RequireFields<MutationConfirmAddressArgs, 'input'>>;
  createCompany?: Resolver<ResolversTypes['CreateCompanyPayload'], ParentType, ContextType, RequireFields<MutationCreateCompanyArgs, 'input'>>;
  createDepartment?: Resolver<ResolversTypes['CreateDepartmentPayload'], ParentType, ContextType, RequireFields<MutationCreateDepartmentArgs, 'input'>>;
  createUserGroup?: Resolver<ResolversTypes['CreateUserGroupPayload'], ParentType, ContextType, RequireFields<MutationCreateUserGroupArgs, 'input'>>;
  deactivatePortalUser?: Resolver<ResolversTypes['DeactivatePortalUserPayload'], ParentType, ContextType, RequireFields<MutationDeactivatePortalUserArgs, 'input'>>;
  deactivateStaffUser?: Resolver<ResolversTypes['DeactivateStaffUserPayload'], ParentType, ContextType, RequireFields<MutationDeactivateStaffUserArgs, 'input'>>;
  decideLoginChange?: Resolver<ResolversTypes['DecideLoginChangePayload'], ParentType, ContextType, RequireFields<MutationDecideLoginChangeArgs, 'input'>>;
  delegate?: Resolver<ResolversTypes['DelegatePayload'], ParentType, ContextType, RequireFields<MutationDelegateArgs, 'input'>>;
  editCompany?: Resolver<ResolversTypes['EditCompanyPayload'], ParentType, ContextType, RequireFields<MutationEditCompanyArgs, 'input'>>;
  editDepartment?: Resolver<ResolversTypes['EditDepartmentPayload'], ParentType, ContextType, RequireFields<MutationEditDepartmentArgs, 'input'>>;
  editPortalUser?: Resolver<ResolversTypes['EditPortalUserPayload'], ParentType, ContextType, RequireFields<MutationEditPortalUserArgs, 'input'>>;
  editProfile?: Resolver<ResolversTypes['EditProfilePayload'], ParentType, ContextType, RequireFields<MutationEditProfileArgs, 'input'>>;
  editStaffUser?: Resolver<ResolversTypes['EditStaffUserPayload'], ParentType, ContextType, RequireFields<MutationEditStaffUserArgs, 'input'>>;
  editUserGroup?: Resolver<ResolversTypes['EditUserGroupPayload'], ParentType, ContextType, RequireFields<MutationEditUserGroupArgs, 'input'>>;
  endAllSessions?: Resolver<ResolversTypes['EndAllSessionsPayload'], ParentType, ContextType, RequireFields<MutationEndAllSessionsArgs, 'input'>>;
  endDelegation?: Resolver<ResolversTypes['EndDelegationPayload'], ParentType, ContextType, RequireFields<MutationEndDelegationArgs, 'input'>>;
  endSession?: Resolver<ResolversTypes['EndSessionPayload'], ParentType, ContextType, RequireFields<MutationEndSessionArgs, 'input'>>;
  handOverRecords?: Resolver<ResolversTypes['HandOverRecordsPayload'], ParentType, ContextType, RequireFields<MutationHandOverRecordsArgs, 'input'>>;
  invitePortalUsers?: Resolver<ResolversTypes['InvitePortalUsersPayload'], ParentType, ContextType, RequireFields<MutationInvitePortalUsersArgs, 'input'>>;
  inviteStaffUser?: Resolver<ResolversTypes['InviteStaffUserPayload'], ParentType, ContextType, RequireFields<MutationInviteStaffUserArgs, 'input'>>;
  movePortalUserRecords?: Resolver<ResolversTypes['MovePortalUserRecordsPayload'], ParentType, ContextType, RequireFields<MutationMovePortalUserRecordsArgs, 'input'>>;
  reactivatePortalUser?: Resolver<ResolversTypes['ReactivatePortalUserPayload'], ParentType, ContextType, RequireFields<MutationReactivatePortalUserArgs, 'input'>>;
  reactivateStaffUser?: Resolver<ResolversTypes['ReactivateStaffUserPayload'], ParentType, ContextType, RequireFields<MutationReactivateStaffUserArgs, 'input'>>;
  rejectSignUp?: Resolver<ResolversTypes['RejectSignUpPayload'], ParentType, ContextType, RequireFields<MutationRejectSignUpArgs, 'input'>>;
  requestPasswordLink?: Resolver<ResolversTypes['RequestPasswordLinkPayload'], ParentType, ContextType, RequireFields<MutationRequestPasswordLinkArgs, 'input'>>;
  resendInvitation?: Resolver<ResolversTypes['ResendInvitationPayload'], ParentType, ContextType, RequireFields<MutationResendInvitationArgs, 'input'>>;
  resendStaffInvitation?: Resolver<ResolversTypes['ResendStaffInvitationPayload'], ParentType, ContextType, RequireFields<MutationResendStaffInvitationArgs, 'input'>>;
  resetPassword?: Resolver<ResolversTypes['ResetPasswordPayload'], ParentType, ContextType, RequireFields<MutationResetPasswordArgs, 'input'>>;
  setUpFirm?: Resolver<ResolversTypes['SetUpFirmPayload'], ParentType, ContextType, RequireFields<MutationSetUpFirmArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignOutPayload'], ParentType, ContextType>;
  signUp?: Resolver<ResolversTypes['SignUpPayload'], ParentType, ContextType, RequireFields<MutationSignUpArgs, 'input'>>;
  updateFirm?: Resolver<ResolversTypes['UpdateFirmPayload'], ParentType, ContextType, RequireFields<MutationUpdateFirmArgs, 'input'>>;
  updatePortalSettings?: Resolver<ResolversTypes['UpdatePortalSettingsPayload'], ParentType, ContextType, RequireFields<MutationUpdatePortalSettingsArgs, 'input'>>;
};

export type OutOfOfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutOfOffice'] = ResolversParentTypes['OutOfOffice']> = {
  deputy?: Resolver<ResolversTypes['Deputy'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  running?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PasswordLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasswordLink'] = ResolversParentTypes['PasswordLink']> = {
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  login?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['PasswordLinkPurpose'], ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PortalSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalSettings'] = ResolversParentTypes['PortalSettings']> = {
  attachmentControls?: Resolver<ResolversTypes['AttachmentControls'], ParentType, ContextType>;
  attachmentsVisibleByDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  clientsMayAddMilestones?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  clientsMayComment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  clientsMayEditMilestones?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  legalMayInviteClients?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  portalUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signUp?: Resolver<ResolversTypes['SignUpSettings'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workingCalendar?: Resolver<ResolversTypes['WorkingCalendar'], ParentType, ContextType>;
};

export type PortalUserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalUser'] = ResolversParentTypes['PortalUser'], FederationReferenceType extends FederationReferenceTypes['PortalUser'] = FederationReferenceTypes['PortalUser']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PortalUser']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessType?: Resolver<Maybe<ResolversTypes['AccessType']>, ParentType, ContextType>;
  actedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  activatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  activation?: Resolver<Maybe<ResolversTypes['PortalUserActivation']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastLoginAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leftCompanies?: Resolver<Maybe<Array<ResolversTypes['Company']>>, ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['Locale']>, ParentType, ContextType>;
  loginChange?: Resolver<Maybe<ResolversTypes['LoginChange']>, ParentType, ContextType>;
  manager?: Resolver<Maybe<ResolversTypes['PortalUser']>, ParentType, ContextType>;
  mobile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outOfOffice?: Resolver<Maybe<ResolversTypes['OutOfOffice']>, ParentType, ContextType>;
  recordMove?: Resolver<Maybe<ResolversTypes['RecordMove']>, ParentType, ContextType>;
  signUpCompany?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedUpAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PortalUserStatus']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  username?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PortalUserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalUserConnection'] = ResolversParentTypes['PortalUserConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['PortalUser']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  companies?: Resolver<Maybe<ResolversTypes['CompanyConnection']>, ParentType, ContextType, RequireFields<QueryCompaniesArgs, 'first'>>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType, RequireFields<QueryCompanyArgs, 'id'>>;
  departments?: Resolver<Maybe<ResolversTypes['DepartmentConnection']>, ParentType, ContextType, RequireFields<QueryDepartmentsArgs, 'first'>>;
  deputies?: Resolver<Maybe<ResolversTypes['DeputyConnection']>, ParentType, ContextType, RequireFields<QueryDeputiesArgs, 'first'>>;
  firm?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  jobTitles?: Resolver<Maybe<Array<ResolversTypes['JobTitle']>>, ParentType, ContextType>;
  passwordLink?: Resolver<Maybe<ResolversTypes['PasswordLink']>, ParentType, ContextType, RequireFields<QueryPasswordLinkArgs, 'token'>>;
  portalSettings?: Resolver<ResolversTypes['PortalSettings'], ParentType, ContextType>;
  portalUser?: Resolver<Maybe<ResolversTypes['PortalUser']>, ParentType, ContextType, RequireFields<QueryPortalUserArgs, 'id'>>;
  portalUsers?: Resolver<Maybe<ResolversTypes['PortalUserConnection']>, ParentType, ContextType, RequireFields<QueryPortalUsersArgs, 'first'>>;
  search?: Resolver<Maybe<ResolversTypes['SearchResults']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  sessions?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
  staffUser?: Resolver<Maybe<ResolversTypes['StaffUser']>, ParentType, ContextType, RequireFields<QueryStaffUserArgs, 'id'>>;
  staffUsers?: Resolver<Maybe<ResolversTypes['StaffUserConnection']>, ParentType, ContextType, RequireFields<QueryStaffUsersArgs, 'first'>>;
  userGroups?: Resolver<Maybe<ResolversTypes['UserGroupConnection']>, ParentType, ContextType, RequireFields<QueryUserGroupsArgs, 'first'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type ReactivatePortalUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReactivatePortalUserPayload'] = ResolversParentTypes['ReactivatePortalUserPayload']> = {
  portalUser?: Resolver<Maybe<ResolversTypes['PortalUser']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReactivateStaffUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReactivateStaffUserPayload'] = ResolversParentTypes['ReactivateStaffUserPayload']> = {
  staffUser?: Resolver<Maybe<ResolversTypes['StaffUser']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMove'] = ResolversParentTypes['RecordMove']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  askedBy?: Resolver<Maybe<ResolversTypes['StaffUser']>, ParentType, ContextType>;
  contracts?: Resolver<ResolversTypes['HandOverProgress'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matters?: Resolver<ResolversTypes['HandOverProgress'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PortalUser']>, ParentType, ContextType>;
};

export type RejectSignUpPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectSignUpPayload'] = ResolversParentTypes['RejectSignUpPayload']> = {
  portalUser?: Resolver<Maybe<ResolversTypes['PortalUser']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestPasswordLinkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestPasswordLinkPayload'] = ResolversParentTypes['RequestPasswordLinkPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResendInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResendInvitationPayload'] = ResolversParentTypes['ResendInvitationPayload']> = {
  portalUser?: Resolver<Maybe<ResolversTypes['PortalUser']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResendStaffInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResendStaffInvitationPayload'] = ResolversParentTypes['ResendStaffInvitationPayload']> = {
  staffUser?: Resolver<Maybe<ResolversTypes['StaffUser']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResetPasswordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetPasswordPayload'] = ResolversParentTypes['ResetPasswordPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type SearchResultsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResults'] = ResolversParentTypes['SearchResults']> = {
  companies?: Resolver<Maybe<Array<ResolversTypes['Company']>>, ParentType, ContextType>;
  portalUsers?: Resolver<Maybe<Array<ResolversTypes['PortalUser']>>, ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  browser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['SessionDevice']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SetUpFirmPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetUpFirmPayload'] = ResolversParentTypes['SetUpFirmPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type SignInPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInPayload'] = ResolversParentTypes['SignInPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type SignOutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignOutPayload'] = ResolversParentTypes['SignOutPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SignUpPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignUpPayload'] = ResolversParentTypes['SignUpPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SignUpSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignUpSettings'] = ResolversParentTypes['SignUpSettings']> = {
  allowed?: Resolver<ResolversTypes['SignUpAllowed'], ParentType, ContextType>;
  approval?: Resolver<ResolversTypes['SignUpApproval'], ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StaffUserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffUser'] = ResolversParentTypes['StaffUser'], FederationReferenceType extends FederationReferenceTypes['StaffUser'] = FederationReferenceTypes['StaffUser']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StaffUser']> | FederationReferenceType, FederationReferenceType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['UserGroup']>>, ParentType, ContextType>;
  handOver?: Resolver<Maybe<ResolversTypes['HandOver']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastLoginAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['Locale']>, ParentType, ContextType>;
  mobile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outOfOffice?: Resolver<Maybe<ResolversTypes['OutOfOffice']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['StaffRole']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['StaffUserStatus']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StaffUserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffUserConnection'] = ResolversParentTypes['StaffUserConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['StaffUser']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type UpdateFirmPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateFirmPayload'] = ResolversParentTypes['UpdateFirmPayload']> = {
  firm?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdatePortalSettingsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePortalSettingsPayload'] = ResolversParentTypes['UpdatePortalSettingsPayload']> = {
  settings?: Resolver<Maybe<ResolversTypes['PortalSettings']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserGroup'] = ResolversParentTypes['UserGroup']> = {
  ended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<Maybe<Array<ResolversTypes['StaffUser']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserGroupConnection'] = ResolversParentTypes['UserGroupConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['UserGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  mayInviteClients?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  portalUser?: Resolver<Maybe<ResolversTypes['PortalUser']>, ParentType, ContextType>;
  staffUser?: Resolver<Maybe<ResolversTypes['StaffUser']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkingCalendarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingCalendar'] = ResolversParentTypes['WorkingCalendar']> = {
  holidays?: Resolver<Array<ResolversTypes['Holiday']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  week?: Resolver<Array<ResolversTypes['WorkingDay']>, ParentType, ContextType>;
};

export type WorkingDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingDay'] = ResolversParentTypes['WorkingDay']> = {
  hours?: Resolver<Array<ResolversTypes['WorkingHours']>, ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Weekday'], ParentType, ContextType>;
};

export type WorkingHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingHours'] = ResolversParentTypes['WorkingHours']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Accent?: AccentResolvers<ContextType>;
  AccentShades?: AccentShadesResolvers<ContextType>;
  AcceptInvitationPayload?: AcceptInvitationPayloadResolvers<ContextType>;
  ApproveSignUpPayload?: ApproveSignUpPayloadResolvers<ContextType>;
  AttachmentControls?: AttachmentControlsResolvers<ContextType>;
  ChangePasswordPayload?: ChangePasswordPayloadResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  CompanyActivation?: CompanyActivationResolvers<ContextType>;
  CompanyConnection?: CompanyConnectionResolvers<ContextType>;
  ConfirmAddressPayload?: ConfirmAddressPayloadResolvers<ContextType>;
  Contract?: ContractResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  CreateCompanyPayload?: CreateCompanyPayloadResolvers<ContextType>;
  CreateDepartmentPayload?: CreateDepartmentPayloadResolvers<ContextType>;
  CreateUserGroupPayload?: CreateUserGroupPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeactivatePortalUserPayload?: DeactivatePortalUserPayloadResolvers<ContextType>;
  DeactivateStaffUserPayload?: DeactivateStaffUserPayloadResolvers<ContextType>;
  DecideLoginChangePayload?: DecideLoginChangePayloadResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  DelegatePayload?: DelegatePayloadResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  DepartmentConnection?: DepartmentConnectionResolvers<ContextType>;
  Deputy?: DeputyResolvers<ContextType>;
  DeputyConnection?: DeputyConnectionResolvers<ContextType>;
  EditCompanyPayload?: EditCompanyPayloadResolvers<ContextType>;
  EditDepartmentPayload?: EditDepartmentPayloadResolvers<ContextType>;
  EditPortalUserPayload?: EditPortalUserPayloadResolvers<ContextType>;
  EditProfilePayload?: EditProfilePayloadResolvers<ContextType>;
  EditStaffUserPayload?: EditStaffUserPayloadResolvers<ContextType>;
  EditUserGroupPayload?: EditUserGroupPayloadResolvers<ContextType>;
  EndAllSessionsPayload?: EndAllSessionsPayloadResolvers<ContextType>;
  EndDelegationPayload?: EndDelegationPayloadResolvers<ContextType>;
  EndSessionPayload?: EndSessionPayloadResolvers<ContextType>;
  Firm?: FirmResolvers<ContextType>;
  FirmLogo?: FirmLogoResolvers<ContextType>;
  HandOver?: HandOverResolvers<ContextType>;
  HandOverProgress?: HandOverProgressResolvers<ContextType>;
  HandOverRecordsPayload?: HandOverRecordsPayloadResolvers<ContextType>;
  Holiday?: HolidayResolvers<ContextType>;
  InvitePortalUsersPayload?: InvitePortalUsersPayloadResolvers<ContextType>;
  InviteStaffUserPayload?: InviteStaffUserPayloadResolvers<ContextType>;
  JobTitle?: JobTitleResolvers<ContextType>;
  LegalRecord?: LegalRecordResolvers<ContextType>;
  LoginChange?: LoginChangeResolvers<ContextType>;
  Matter?: MatterResolvers<ContextType>;
  MovePortalUserRecordsPayload?: MovePortalUserRecordsPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OutOfOffice?: OutOfOfficeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PasswordLink?: PasswordLinkResolvers<ContextType>;
  PortalSettings?: PortalSettingsResolvers<ContextType>;
  PortalUser?: PortalUserResolvers<ContextType>;
  PortalUserConnection?: PortalUserConnectionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReactivatePortalUserPayload?: ReactivatePortalUserPayloadResolvers<ContextType>;
  ReactivateStaffUserPayload?: ReactivateStaffUserPayloadResolvers<ContextType>;
  RecordMove?: RecordMoveResolvers<ContextType>;
  RejectSignUpPayload?: RejectSignUpPayloadResolvers<ContextType>;
  RequestPasswordLinkPayload?: RequestPasswordLinkPayloadResolvers<ContextType>;
  ResendInvitationPayload?: ResendInvitationPayloadResolvers<ContextType>;
  ResendStaffInvitationPayload?: ResendStaffInvitationPayloadResolvers<ContextType>;
  ResetPasswordPayload?: ResetPasswordPayloadResolvers<ContextType>;
  SearchResults?: SearchResultsResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SetUpFirmPayload?: SetUpFirmPayloadResolvers<ContextType>;
  SignInPayload?: SignInPayloadResolvers<ContextType>;
  SignOutPayload?: SignOutPayloadResolvers<ContextType>;
  SignUpPayload?: SignUpPayloadResolvers<ContextType>;
  SignUpSettings?: SignUpSettingsResolvers<ContextType>;
  StaffUser?: StaffUserResolvers<ContextType>;
  StaffUserConnection?: StaffUserConnectionResolvers<ContextType>;
  UpdateFirmPayload?: UpdateFirmPayloadResolvers<ContextType>;
  UpdatePortalSettingsPayload?: UpdatePortalSettingsPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  UserGroup?: UserGroupResolvers<ContextType>;
  UserGroupConnection?: UserGroupConnectionResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WorkingCalendar?: WorkingCalendarResolvers<ContextType>;
  WorkingDay?: WorkingDayResolvers<ContextType>;
  WorkingHours?: WorkingHoursResolvers<ContextType>;
};

