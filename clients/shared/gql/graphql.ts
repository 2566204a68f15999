/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The mailed secret and a first password. */
export type AcceptInvitationInput = {
  /** 10 to 128 characters. */
  password: string;
  /** IANA name of the time zone the browser is set to. Kept for somebody of whom none is known yet; an unknown one is left out. */
  timeZone?: string | null | undefined;
  /** The secret after `#` in the mailed address. */
  token: string;
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

/** The present and the new password. */
export type ChangePasswordInput = {
  /** 10 to 128 characters, another one, and not a login of the person. */
  newPassword: string;
  /** The one that holds until now. */
  oldPassword: string;
};

/** The mailed secret and a first password. */
export type ConfirmAddressInput = {
  /** 10 to 128 characters. */
  password: string;
  /** IANA name of the time zone the browser is set to. Kept for somebody of whom none is known yet; an unknown one is left out. */
  timeZone?: string | null | undefined;
  /** The secret after `#` in the mailed address. */
  token: string;
};

/** When the viewer is away, and who stands in. */
export type DelegateInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Who stands in: see `deputies`. */
  deputyId: string;
  /** The first day, by the firm's calendar. */
  from: string;
  /** The last day; not over yet, and at most a year after the first. */
  to: string;
};

/** Changes to what stands of the viewer; what is left out stays as it is. */
export type EditProfileInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Members of the legal team: the full name, 1 to 200 characters. */
  displayName?: string | null | undefined;
  /** Portal users: 1 to 100 characters. */
  firstName?: string | null | undefined;
  /** Portal users: at most 100 characters; null clears it. */
  jobTitle?: string | null | undefined;
  /** Portal users: 1 to 100 characters. */
  lastName?: string | null | undefined;
  /** Language of the pages and mails. */
  locale?: Locale | null | undefined;
  /** At most 40 characters; null clears it. */
  mobile?: string | null | undefined;
  /** IANA name of the time zone moments are shown in, in any case and by older names too; INVALID_VALUE for any other text. */
  timeZone?: string | null | undefined;
  /** The version of the viewer you saw; may be left out when only the language or the time zone changes. */
  version?: number | null | undefined;
};

/** The client key of ending all other sessions. */
export type EndAllSessionsInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
};

/** Ends what is planned or running. */
export type EndDelegationInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
};

/** Which session to end. */
export type EndSessionInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: string | null | undefined;
  /** Id of the session. */
  sessionId: string;
};

/** A language of the product. Mails, refusals and labels come in it. */
export type Locale =
  /** Arabic, written right to left. */
  | 'AR'
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

/** What a mailed password link is for. */
export type PasswordLinkPurpose =
  /** Sets the first password and makes the account active. */
  | 'INVITATION'
  /** Sets a new password for an active account. */
  | 'RESET'
  /** Proves the address of somebody who signed up, and sets their first password. */
  | 'SIGN_UP';

/** Whom to mail a password link. */
export type RequestPasswordLinkInput = {
  /** Username or email address. */
  login: string;
  /** Path inside the application to land on after the password is set, such as `/contracts/…`; at most 500 characters. */
  next?: string | null | undefined;
};

/** Who sees whose records inside one company. */
export type RequestSharing =
  /** Every portal user of the company sees every record displayed for it, unless its request type is confidential (V4). */
  | 'EVERYONE'
  /** A record is seen by its requester and its watchers. */
  | 'NONE';

/** The mailed secret and a new password. */
export type ResetPasswordInput = {
  /** 10 to 128 characters. */
  password: string;
  /** IANA name of the time zone the browser is set to. Kept for somebody of whom none is known yet; an unknown one is left out. */
  timeZone?: string | null | undefined;
  /** The secret after `#` in the mailed address. */
  token: string;
};

/** What a browser runs on. */
export type SessionDevice =
  /** A desk or portable computer. */
  | 'COMPUTER'
  /** A telephone. */
  | 'PHONE'
  /** A tablet. */
  | 'TABLET';

/** Username or email address, and the password. */
export type SignInInput = {
  /** Username or email address, case does not matter. */
  login: string;
  /** At most 128 characters. */
  password: string;
  /** IANA name of the time zone the browser is set to. Kept for somebody of whom none is known yet; an unknown one is left out. */
  timeZone?: string | null | undefined;
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

/** What a member of the legal team may do. */
export type StaffRole =
  /** Everything, and the settings, the people and the invitations. */
  | 'ADMIN'
  /** Everything on records, except private records of others (V12); edits clients' data. */
  | 'LEGAL';

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

export type RequestPasswordLinkMutationVariables = Exact<{
  input: RequestPasswordLinkInput;
}>;


export type RequestPasswordLinkMutation = { requestPasswordLink: { __typename: 'RequestPasswordLinkPayload', userErrors: Array<{ __typename: 'UserError', code: UserErrorCode }> } };

export type NewPasswordForm_PasswordLinkFragment = { __typename: 'PasswordLink', purpose: PasswordLinkPurpose, displayName: string, login: string, expiresAt: string } & { ' $fragmentName'?: 'NewPasswordForm_PasswordLinkFragment' };

export type PasswordLinkQueryVariables = Exact<{
  token: string;
}>;


export type PasswordLinkQuery = { passwordLink: (
    { __typename: 'PasswordLink', purpose: PasswordLinkPurpose, staff: boolean }
    & { ' $fragmentRefs'?: { 'NewPasswordForm_PasswordLinkFragment': NewPasswordForm_PasswordLinkFragment } }
  ) | null };

export type OwnAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnAccountQuery = { viewer: (
    { __typename: 'Viewer' }
    & { ' $fragmentRefs'?: { 'ProfileForm_ViewerFragment': ProfileForm_ViewerFragment;'PasswordForm_ViewerFragment': PasswordForm_ViewerFragment } }
  ) | null, sessions: Array<(
    { __typename: 'Session' }
    & { ' $fragmentRefs'?: { 'SessionList_SessionFragment': SessionList_SessionFragment } }
  )> };

export type PasswordForm_ViewerFragment = { __typename: 'Viewer', id: string, displayName: string, portalUser: { __typename: 'PortalUser', id: string, username: string | null, email: string | null } | null, staffUser: { __typename: 'StaffUser', id: string, email: string | null } | null } & { ' $fragmentName'?: 'PasswordForm_ViewerFragment' };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { __typename: 'ChangePasswordPayload', viewer: { __typename: 'Viewer', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type SessionList_SessionFragment = { __typename: 'Session', id: string, current: boolean, device: SessionDevice | null, browser: string | null, system: string | null, address: string | null, startedAt: string, lastSeenAt: string } & { ' $fragmentName'?: 'SessionList_SessionFragment' };

export type EndSessionMutationVariables = Exact<{
  input: EndSessionInput;
}>;


export type EndSessionMutation = { endSession: { __typename: 'EndSessionPayload', sessions: Array<{ __typename: 'Session', id: string }>, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string }> } };

export type EndAllSessionsMutationVariables = Exact<{
  input: EndAllSessionsInput;
}>;


export type EndAllSessionsMutation = { endAllSessions: { __typename: 'EndAllSessionsPayload', sessions: Array<{ __typename: 'Session', id: string }>, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string }> } };

export type ProfileForm_ViewerFragment = { __typename: 'Viewer', id: string, displayName: string, locale: Locale, timeZone: string, portalUser: { __typename: 'PortalUser', id: string, firstName: string | null, lastName: string | null, jobTitle: string | null, mobile: string | null, username: string | null, email: string | null, version: number | null } | null, staffUser: { __typename: 'StaffUser', id: string, mobile: string | null, email: string | null, version: number | null } | null } & { ' $fragmentName'?: 'ProfileForm_ViewerFragment' };

export type EditProfileMutationVariables = Exact<{
  input: EditProfileInput;
}>;


export type EditProfileMutation = { editProfile: { __typename: 'EditProfilePayload', viewer: (
      { __typename: 'Viewer' }
      & { ' $fragmentRefs'?: { 'ProfileForm_ViewerFragment': ProfileForm_ViewerFragment } }
    ) | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation: { __typename: 'AcceptInvitationPayload', viewer: { __typename: 'Viewer', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode }> } };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword: { __typename: 'ResetPasswordPayload', viewer: { __typename: 'Viewer', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode }> } };

export type ConfirmAddressMutationVariables = Exact<{
  input: ConfirmAddressInput;
}>;


export type ConfirmAddressMutation = { confirmAddress: { __typename: 'ConfirmAddressPayload', awaitsApproval: boolean | null, viewer: { __typename: 'Viewer', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode }> } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { __typename: 'SignInPayload', viewer: { __typename: 'Viewer', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode }> } };

export type AbsenceForm_DelegateMutationVariables = Exact<{
  input: DelegateInput;
}>;


export type AbsenceForm_DelegateMutation = { delegate: { __typename: 'DelegatePayload', viewer: { __typename: 'Viewer', id: string, staffUser: { __typename: 'StaffUser', id: string, outOfOffice: { __typename: 'OutOfOffice', from: string } | null } | null, portalUser: { __typename: 'PortalUser', id: string, outOfOffice: { __typename: 'OutOfOffice', from: string } | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type DeputySelect_DeputiesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type DeputySelect_DeputiesQuery = { deputies: { __typename: 'DeputyConnection', nodes: Array<{ __typename: 'Deputy', id: string, displayName: string }> } | null };

export type OutOfOfficePageQueryVariables = Exact<{ [key: string]: never; }>;


export type OutOfOfficePageQuery = { viewer: { __typename: 'Viewer', id: string, staffUser: { __typename: 'StaffUser', id: string, outOfOffice: { __typename: 'OutOfOffice', from: string, to: string, running: boolean, deputy: { __typename: 'Deputy', id: string, displayName: string, isActive: boolean } } | null } | null, portalUser: { __typename: 'PortalUser', id: string, outOfOffice: { __typename: 'OutOfOffice', from: string, to: string, running: boolean, deputy: { __typename: 'Deputy', id: string, displayName: string, isActive: boolean } } | null } | null } | null };

export type PresentAbsence_EndMutationVariables = Exact<{
  input: EndDelegationInput;
}>;


export type PresentAbsence_EndMutation = { endDelegation: { __typename: 'EndDelegationPayload', viewer: { __typename: 'Viewer', id: string, staffUser: { __typename: 'StaffUser', id: string, outOfOffice: { __typename: 'OutOfOffice', from: string } | null } | null, portalUser: { __typename: 'PortalUser', id: string, outOfOffice: { __typename: 'OutOfOffice', from: string } | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { firm: { __typename: 'Firm', name: string, address: string | null, ready: boolean, locale: Locale, currency: string, timeZone: string, logo: { __typename: 'FirmLogo', url: string, width: number, height: number } | null, accent: { __typename: 'Accent', colour: string, onColour: string, light: { __typename: 'AccentShades', action: string, hover: string, onAction: string, soft: string }, dark: { __typename: 'AccentShades', action: string, hover: string, onAction: string, soft: string } } | null, signUp: { __typename: 'SignUpSettings', enabled: boolean, allowed: SignUpAllowed, approval: SignUpApproval } }, viewer: { __typename: 'Viewer', id: string, displayName: string, locale: Locale, timeZone: string, mayInviteClients: boolean, staffUser: { __typename: 'StaffUser', id: string, role: StaffRole | null, email: string | null } | null, portalUser: { __typename: 'PortalUser', id: string, firstName: string | null, email: string | null, username: string | null, accessType: AccessType | null, company: { __typename: 'Company', id: string, name: string, requestSharing: RequestSharing | null } | null } | null } | null };

export type ChangeLanguageMutationVariables = Exact<{
  input: EditProfileInput;
}>;


export type ChangeLanguageMutation = { editProfile: { __typename: 'EditProfilePayload', viewer: { __typename: 'Viewer', id: string, locale: Locale } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { __typename: 'SignOutPayload', userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string }> } };

type ViewedFiles_Record_Contract_Fragment = { __typename: 'Contract', folders: Array<{ __typename: 'Folder', id: string, name: string, parentId: string | null }>, attachments: Array<{ __typename: 'Attachment', id: string, name: string, folderId: string | null, mime: string, size: number | null, version: number, downloadable: boolean, recalledAt: string | null, versions: Array<{ __typename: 'AttachmentVersion', version: number, mime: string, size: number | null }> }> } & { ' $fragmentName'?: 'ViewedFiles_Record_Contract_Fragment' };

type ViewedFiles_Record_Matter_Fragment = { __typename: 'Matter', folders: Array<{ __typename: 'Folder', id: string, name: string, parentId: string | null }>, attachments: Array<{ __typename: 'Attachment', id: string, name: string, folderId: string | null, mime: string, size: number | null, version: number, downloadable: boolean, recalledAt: string | null, versions: Array<{ __typename: 'AttachmentVersion', version: number, mime: string, size: number | null }> }> } & { ' $fragmentName'?: 'ViewedFiles_Record_Matter_Fragment' };

export type ViewedFiles_RecordFragment =
  | ViewedFiles_Record_Contract_Fragment
  | ViewedFiles_Record_Matter_Fragment
;

export type ViewedFilesQueryVariables = Exact<{
  id: string;
  isContract: boolean;
}>;


export type ViewedFilesQuery = { contract?: (
    { __typename: 'Contract', id: string }
    & { ' $fragmentRefs'?: { 'ViewedFiles_Record_Contract_Fragment': ViewedFiles_Record_Contract_Fragment } }
  ) | null, matter?: (
    { __typename: 'Matter', id: string }
    & { ' $fragmentRefs'?: { 'ViewedFiles_Record_Matter_Fragment': ViewedFiles_Record_Matter_Fragment } }
  ) | null };

export const NewPasswordForm_PasswordLinkFragmentDoc = {} as unknown as DocumentNode<NewPasswordForm_PasswordLinkFragment, unknown>;
export const PasswordForm_ViewerFragmentDoc = {} as unknown as DocumentNode<PasswordForm_ViewerFragment, unknown>;
export const SessionList_SessionFragmentDoc = {} as unknown as DocumentNode<SessionList_SessionFragment, unknown>;
export const ProfileForm_ViewerFragmentDoc = {} as unknown as DocumentNode<ProfileForm_ViewerFragment, unknown>;
export const ViewedFiles_RecordFragmentDoc = {} as unknown as DocumentNode<ViewedFiles_RecordFragment, unknown>;
export const RequestPasswordLinkDocument = {"__meta__":{"hash":"sha256:dd4ebcaed78d9126ce5c09d8c293718e8be2be83495b4bfc59cdd2f302aec55d"}} as unknown as DocumentNode<RequestPasswordLinkMutation, RequestPasswordLinkMutationVariables>;
export const PasswordLinkDocument = {"__meta__":{"hash":"sha256:44a0e5c7b01a3c7d3e8647670605ee30f6c48aec110ae19a8fbe00f56fa6de45"}} as unknown as DocumentNode<PasswordLinkQuery, PasswordLinkQueryVariables>;
export const OwnAccountDocument = {"__meta__":{"hash":"sha256:8c0a866ab591df5aca03b72c0c8387bdc620d4fdf491d68e916796569d027d79"}} as unknown as DocumentNode<OwnAccountQuery, OwnAccountQueryVariables>;
export const ChangePasswordDocument = {"__meta__":{"hash":"sha256:e8f4742e3b194a4aaacd29501fad088d9b9bc97df683b37ed0e52bb23d681b20"}} as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const EndSessionDocument = {"__meta__":{"hash":"sha256:a4580ddb4eb0acdc91e52d0f77fa9a84bc3bde9a7664c4de7c02f4f619da395b"}} as unknown as DocumentNode<EndSessionMutation, EndSessionMutationVariables>;
export const EndAllSessionsDocument = {"__meta__":{"hash":"sha256:59841d21f39a0857be60cf043be37d18465545fa4f40e241bd47e32a2f6380f2"}} as unknown as DocumentNode<EndAllSessionsMutation, EndAllSessionsMutationVariables>;
export const EditProfileDocument = {"__meta__":{"hash":"sha256:f7828cb6eddc47d0778fe82fc1ef102686a569aab5b6e2519ef7d3c6192eb0a1"}} as unknown as DocumentNode<EditProfileMutation, EditProfileMutationVariables>;
export const AcceptInvitationDocument = {"__meta__":{"hash":"sha256:d2d02bbacbbcad80b5297bc14bf333364f13b169a183a48a93dd63caa1713286"}} as unknown as DocumentNode<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const ResetPasswordDocument = {"__meta__":{"hash":"sha256:234fd90efbb85aebc02f01e52f8352b0598efcd299fb391706d1af1c7fe322f3"}} as unknown as DocumentNode<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const ConfirmAddressDocument = {"__meta__":{"hash":"sha256:761fdb52021e1a34e8ebe79bebada6da76f3358ce45b794f54e54e025e2b4e36"}} as unknown as DocumentNode<ConfirmAddressMutation, ConfirmAddressMutationVariables>;
export const SignInDocument = {"__meta__":{"hash":"sha256:2376973b6d2e8c28311b102c36ed7712b7ba4886b1f4aa9b9f8492c4a2b5d98b"}} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const AbsenceForm_DelegateDocument = {"__meta__":{"hash":"sha256:b18f260eb12338bd1b9e4d52486334e3c46218bca64cae89a060147654b5504e"}} as unknown as DocumentNode<AbsenceForm_DelegateMutation, AbsenceForm_DelegateMutationVariables>;
export const DeputySelect_DeputiesDocument = {"__meta__":{"hash":"sha256:5b42e1769361a677cbaba7249c57911c7d4e0af40780efdd0a2e0e976ff6ca01"}} as unknown as DocumentNode<DeputySelect_DeputiesQuery, DeputySelect_DeputiesQueryVariables>;
export const OutOfOfficePageDocument = {"__meta__":{"hash":"sha256:20c3cb106ed38a72b10980246db56a01537ed66792be37d1fc3d46e79ef960f6"}} as unknown as DocumentNode<OutOfOfficePageQuery, OutOfOfficePageQueryVariables>;
export const PresentAbsence_EndDocument = {"__meta__":{"hash":"sha256:344c884b9169fafc8d741c712426e78fe75e04060ea6fc80d352bcdefe7271b2"}} as unknown as DocumentNode<PresentAbsence_EndMutation, PresentAbsence_EndMutationVariables>;
export const SessionDocument = {"__meta__":{"hash":"sha256:e499699da4627629a0507f3c8a8a8883e6aa2ae9e034705e8810bfda46d40966"}} as unknown as DocumentNode<SessionQuery, SessionQueryVariables>;
export const ChangeLanguageDocument = {"__meta__":{"hash":"sha256:0236d5d4aa0dd75f81410e9b87468bde6d327b15aee06e41a1a082624d843b35"}} as unknown as DocumentNode<ChangeLanguageMutation, ChangeLanguageMutationVariables>;
export const SignOutDocument = {"__meta__":{"hash":"sha256:8cd2b2c5f33982480e796d3836d9342062fdf3eca20ee2ba2a9a6b934b519490"}} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const ViewedFilesDocument = {"__meta__":{"hash":"sha256:114c199ac1a837792bd4257a4eb761263a74f3304e2c225ddbf0d0bb13a813d5"}} as unknown as DocumentNode<ViewedFilesQuery, ViewedFilesQueryVariables>;