/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation RequestPasswordLink($input: RequestPasswordLinkInput!) {\n    requestPasswordLink(input: $input) { userErrors { code } }\n  }\n": typeof types.RequestPasswordLinkDocument,
    "\n  fragment NewPasswordForm_PasswordLink on PasswordLink { purpose displayName login expiresAt }\n": typeof types.NewPasswordForm_PasswordLinkFragmentDoc,
    "\n  query PasswordLink($token: String!) {\n    passwordLink(token: $token) { purpose staff ...NewPasswordForm_PasswordLink }\n  }\n": typeof types.PasswordLinkDocument,
    "\n  query OwnAccount {\n    viewer { ...ProfileForm_Viewer ...PasswordForm_Viewer }\n    sessions { ...SessionList_Session }\n  }\n": typeof types.OwnAccountDocument,
    "\n  fragment PasswordForm_Viewer on Viewer {\n    id\n    displayName\n    portalUser { id username email }\n    staffUser { id email }\n  }\n": typeof types.PasswordForm_ViewerFragmentDoc,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) { viewer { id } userErrors { code message field } }\n  }\n": typeof types.ChangePasswordDocument,
    "\n  fragment SessionList_Session on Session {\n    id\n    current\n    device\n    browser\n    system\n    address\n    startedAt\n    lastSeenAt\n  }\n": typeof types.SessionList_SessionFragmentDoc,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) { sessions { id } userErrors { code message } }\n  }\n": typeof types.EndSessionDocument,
    "\n  mutation EndAllSessions($input: EndAllSessionsInput!) {\n    endAllSessions(input: $input) { sessions { id } userErrors { code message } }\n  }\n": typeof types.EndAllSessionsDocument,
    "\n  fragment ProfileForm_Viewer on Viewer {\n    id\n    displayName\n    locale\n    timeZone\n    portalUser { id firstName lastName jobTitle mobile username email version }\n    staffUser { id mobile email version }\n  }\n": typeof types.ProfileForm_ViewerFragmentDoc,
    "\n  mutation EditProfile($input: EditProfileInput!) {\n    editProfile(input: $input) { viewer { ...ProfileForm_Viewer } userErrors { code message field } }\n  }\n": typeof types.EditProfileDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) { viewer { id } userErrors { code } }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) { viewer { id } userErrors { code } }\n  }\n": typeof types.ResetPasswordDocument,
    "\n  mutation ConfirmAddress($input: ConfirmAddressInput!) {\n    confirmAddress(input: $input) { viewer { id } awaitsApproval userErrors { code } }\n  }\n": typeof types.ConfirmAddressDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer { id }\n      userErrors { code }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation AbsenceForm_Delegate($input: DelegateInput!) {\n    delegate(input: $input) {\n      viewer { id staffUser { id outOfOffice { from } } portalUser { id outOfOffice { from } } }\n      userErrors { code message field }\n    }\n  }\n": typeof types.AbsenceForm_DelegateDocument,
    "\n  query DeputySelect_Deputies($search: String) {\n    deputies(first: 50, search: $search) { nodes { id displayName } }\n  }\n": typeof types.DeputySelect_DeputiesDocument,
    "\n  query OutOfOfficePage {\n    viewer {\n      id\n      staffUser { id outOfOffice { from to running deputy { id displayName isActive } } }\n      portalUser { id outOfOffice { from to running deputy { id displayName isActive } } }\n    }\n  }\n": typeof types.OutOfOfficePageDocument,
    "\n  mutation PresentAbsence_End($input: EndDelegationInput!) {\n    endDelegation(input: $input) {\n      viewer { id staffUser { id outOfOffice { from } } portalUser { id outOfOffice { from } } }\n      userErrors { code message field }\n    }\n  }\n": typeof types.PresentAbsence_EndDocument,
    "\n  query Session {\n    firm {\n      name address ready locale currency timeZone\n      logo { url width height }\n      accent { colour onColour light { action hover onAction soft } dark { action hover onAction soft } }\n      signUp { enabled allowed approval }\n    }\n    viewer {\n      id\n      displayName\n      locale\n      timeZone\n      mayInviteClients\n      staffUser { id role email }\n      portalUser { id firstName email username accessType company { id name requestSharing } }\n    }\n  }\n": typeof types.SessionDocument,
    "\n  mutation ChangeLanguage($input: EditProfileInput!) {\n    editProfile(input: $input) { viewer { id locale } userErrors { code message } }\n  }\n": typeof types.ChangeLanguageDocument,
    "\n  mutation SignOut {\n    signOut { userErrors { code message } }\n  }\n": typeof types.SignOutDocument,
    "\n  fragment ViewedFiles_record on LegalRecord {\n    folders { id name parentId }\n    attachments {\n      id\n      name\n      folderId\n      mime\n      size\n      version\n      downloadable\n      recalledAt\n      versions { version mime size }\n    }\n  }\n": typeof types.ViewedFiles_RecordFragmentDoc,
    "\n  query ViewedFiles($id: ID!, $isContract: Boolean!) {\n    contract(id: $id) @include(if: $isContract) { id ...ViewedFiles_record }\n    matter(id: $id) @skip(if: $isContract) { id ...ViewedFiles_record }\n  }\n": typeof types.ViewedFilesDocument,
};
const documents: Documents = {
    "\n  mutation RequestPasswordLink($input: RequestPasswordLinkInput!) {\n    requestPasswordLink(input: $input) { userErrors { code } }\n  }\n": types.RequestPasswordLinkDocument,
    "\n  fragment NewPasswordForm_PasswordLink on PasswordLink { purpose displayName login expiresAt }\n": types.NewPasswordForm_PasswordLinkFragmentDoc,
    "\n  query PasswordLink($token: String!) {\n    passwordLink(token: $token) { purpose staff ...NewPasswordForm_PasswordLink }\n  }\n": types.PasswordLinkDocument,
    "\n  query OwnAccount {\n    viewer { ...ProfileForm_Viewer ...PasswordForm_Viewer }\n    sessions { ...SessionList_Session }\n  }\n": types.OwnAccountDocument,
    "\n  fragment PasswordForm_Viewer on Viewer {\n    id\n    displayName\n    portalUser { id username email }\n    staffUser { id email }\n  }\n": types.PasswordForm_ViewerFragmentDoc,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) { viewer { id } userErrors { code message field } }\n  }\n": types.ChangePasswordDocument,
    "\n  fragment SessionList_Session on Session {\n    id\n    current\n    device\n    browser\n    system\n    address\n    startedAt\n    lastSeenAt\n  }\n": types.SessionList_SessionFragmentDoc,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) { sessions { id } userErrors { code message } }\n  }\n": types.EndSessionDocument,
    "\n  mutation EndAllSessions($input: EndAllSessionsInput!) {\n    endAllSessions(input: $input) { sessions { id } userErrors { code message } }\n  }\n": types.EndAllSessionsDocument,
    "\n  fragment ProfileForm_Viewer on Viewer {\n    id\n    displayName\n    locale\n    timeZone\n    portalUser { id firstName lastName jobTitle mobile username email version }\n    staffUser { id mobile email version }\n  }\n": types.ProfileForm_ViewerFragmentDoc,
    "\n  mutation EditProfile($input: EditProfileInput!) {\n    editProfile(input: $input) { viewer { ...ProfileForm_Viewer } userErrors { code message field } }\n  }\n": types.EditProfileDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) { viewer { id } userErrors { code } }\n  }\n": types.AcceptInvitationDocument,
    "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) { viewer { id } userErrors { code } }\n  }\n": types.ResetPasswordDocument,
    "\n  mutation ConfirmAddress($input: ConfirmAddressInput!) {\n    confirmAddress(input: $input) { viewer { id } awaitsApproval userErrors { code } }\n  }\n": types.ConfirmAddressDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer { id }\n      userErrors { code }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation AbsenceForm_Delegate($input: DelegateInput!) {\n    delegate(input: $input) {\n      viewer { id staffUser { id outOfOffice { from } } portalUser { id outOfOffice { from } } }\n      userErrors { code message field }\n    }\n  }\n": types.AbsenceForm_DelegateDocument,
    "\n  query DeputySelect_Deputies($search: String) {\n    deputies(first: 50, search: $search) { nodes { id displayName } }\n  }\n": types.DeputySelect_DeputiesDocument,
    "\n  query OutOfOfficePage {\n    viewer {\n      id\n      staffUser { id outOfOffice { from to running deputy { id displayName isActive } } }\n      portalUser { id outOfOffice { from to running deputy { id displayName isActive } } }\n    }\n  }\n": types.OutOfOfficePageDocument,
    "\n  mutation PresentAbsence_End($input: EndDelegationInput!) {\n    endDelegation(input: $input) {\n      viewer { id staffUser { id outOfOffice { from } } portalUser { id outOfOffice { from } } }\n      userErrors { code message field }\n    }\n  }\n": types.PresentAbsence_EndDocument,
    "\n  query Session {\n    firm {\n      name address ready locale currency timeZone\n      logo { url width height }\n      accent { colour onColour light { action hover onAction soft } dark { action hover onAction soft } }\n      signUp { enabled allowed approval }\n    }\n    viewer {\n      id\n      displayName\n      locale\n      timeZone\n      mayInviteClients\n      staffUser { id role email }\n      portalUser { id firstName email username accessType company { id name requestSharing } }\n    }\n  }\n": types.SessionDocument,
    "\n  mutation ChangeLanguage($input: EditProfileInput!) {\n    editProfile(input: $input) { viewer { id locale } userErrors { code message } }\n  }\n": types.ChangeLanguageDocument,
    "\n  mutation SignOut {\n    signOut { userErrors { code message } }\n  }\n": types.SignOutDocument,
    "\n  fragment ViewedFiles_record on LegalRecord {\n    folders { id name parentId }\n    attachments {\n      id\n      name\n      folderId\n      mime\n      size\n      version\n      downloadable\n      recalledAt\n      versions { version mime size }\n    }\n  }\n": types.ViewedFiles_RecordFragmentDoc,
    "\n  query ViewedFiles($id: ID!, $isContract: Boolean!) {\n    contract(id: $id) @include(if: $isContract) { id ...ViewedFiles_record }\n    matter(id: $id) @skip(if: $isContract) { id ...ViewedFiles_record }\n  }\n": types.ViewedFilesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestPasswordLink($input: RequestPasswordLinkInput!) {\n    requestPasswordLink(input: $input) { userErrors { code } }\n  }\n"): (typeof documents)["\n  mutation RequestPasswordLink($input: RequestPasswordLinkInput!) {\n    requestPasswordLink(input: $input) { userErrors { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NewPasswordForm_PasswordLink on PasswordLink { purpose displayName login expiresAt }\n"): (typeof documents)["\n  fragment NewPasswordForm_PasswordLink on PasswordLink { purpose displayName login expiresAt }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PasswordLink($token: String!) {\n    passwordLink(token: $token) { purpose staff ...NewPasswordForm_PasswordLink }\n  }\n"): (typeof documents)["\n  query PasswordLink($token: String!) {\n    passwordLink(token: $token) { purpose staff ...NewPasswordForm_PasswordLink }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnAccount {\n    viewer { ...ProfileForm_Viewer ...PasswordForm_Viewer }\n    sessions { ...SessionList_Session }\n  }\n"): (typeof documents)["\n  query OwnAccount {\n    viewer { ...ProfileForm_Viewer ...PasswordForm_Viewer }\n    sessions { ...SessionList_Session }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PasswordForm_Viewer on Viewer {\n    id\n    displayName\n    portalUser { id username email }\n    staffUser { id email }\n  }\n"): (typeof documents)["\n  fragment PasswordForm_Viewer on Viewer {\n    id\n    displayName\n    portalUser { id username email }\n    staffUser { id email }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) { viewer { id } userErrors { code message field } }\n  }\n"): (typeof documents)["\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) { viewer { id } userErrors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionList_Session on Session {\n    id\n    current\n    device\n    browser\n    system\n    address\n    startedAt\n    lastSeenAt\n  }\n"): (typeof documents)["\n  fragment SessionList_Session on Session {\n    id\n    current\n    device\n    browser\n    system\n    address\n    startedAt\n    lastSeenAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) { sessions { id } userErrors { code message } }\n  }\n"): (typeof documents)["\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) { sessions { id } userErrors { code message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndAllSessions($input: EndAllSessionsInput!) {\n    endAllSessions(input: $input) { sessions { id } userErrors { code message } }\n  }\n"): (typeof documents)["\n  mutation EndAllSessions($input: EndAllSessionsInput!) {\n    endAllSessions(input: $input) { sessions { id } userErrors { code message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProfileForm_Viewer on Viewer {\n    id\n    displayName\n    locale\n    timeZone\n    portalUser { id firstName lastName jobTitle mobile username email version }\n    staffUser { id mobile email version }\n  }\n"): (typeof documents)["\n  fragment ProfileForm_Viewer on Viewer {\n    id\n    displayName\n    locale\n    timeZone\n    portalUser { id firstName lastName jobTitle mobile username email version }\n    staffUser { id mobile email version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditProfile($input: EditProfileInput!) {\n    editProfile(input: $input) { viewer { ...ProfileForm_Viewer } userErrors { code message field } }\n  }\n"): (typeof documents)["\n  mutation EditProfile($input: EditProfileInput!) {\n    editProfile(input: $input) { viewer { ...ProfileForm_Viewer } userErrors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) { viewer { id } userErrors { code } }\n  }\n"): (typeof documents)["\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) { viewer { id } userErrors { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) { viewer { id } userErrors { code } }\n  }\n"): (typeof documents)["\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) { viewer { id } userErrors { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmAddress($input: ConfirmAddressInput!) {\n    confirmAddress(input: $input) { viewer { id } awaitsApproval userErrors { code } }\n  }\n"): (typeof documents)["\n  mutation ConfirmAddress($input: ConfirmAddressInput!) {\n    confirmAddress(input: $input) { viewer { id } awaitsApproval userErrors { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer { id }\n      userErrors { code }\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer { id }\n      userErrors { code }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AbsenceForm_Delegate($input: DelegateInput!) {\n    delegate(input: $input) {\n      viewer { id staffUser { id outOfOffice { from } } portalUser { id outOfOffice { from } } }\n      userErrors { code message field }\n    }\n  }\n"): (typeof documents)["\n  mutation AbsenceForm_Delegate($input: DelegateInput!) {\n    delegate(input: $input) {\n      viewer { id staffUser { id outOfOffice { from } } portalUser { id outOfOffice { from } } }\n      userErrors { code message field }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeputySelect_Deputies($search: String) {\n    deputies(first: 50, search: $search) { nodes { id displayName } }\n  }\n"): (typeof documents)["\n  query DeputySelect_Deputies($search: String) {\n    deputies(first: 50, search: $search) { nodes { id displayName } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OutOfOfficePage {\n    viewer {\n      id\n      staffUser { id outOfOffice { from to running deputy { id displayName isActive } } }\n      portalUser { id outOfOffice { from to running deputy { id displayName isActive } } }\n    }\n  }\n"): (typeof documents)["\n  query OutOfOfficePage {\n    viewer {\n      id\n      staffUser { id outOfOffice { from to running deputy { id displayName isActive } } }\n      portalUser { id outOfOffice { from to running deputy { id displayName isActive } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PresentAbsence_End($input: EndDelegationInput!) {\n    endDelegation(input: $input) {\n      viewer { id staffUser { id outOfOffice { from } } portalUser { id outOfOffice { from } } }\n      userErrors { code message field }\n    }\n  }\n"): (typeof documents)["\n  mutation PresentAbsence_End($input: EndDelegationInput!) {\n    endDelegation(input: $input) {\n      viewer { id staffUser { id outOfOffice { from } } portalUser { id outOfOffice { from } } }\n      userErrors { code message field }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Session {\n    firm {\n      name address ready locale currency timeZone\n      logo { url width height }\n      accent { colour onColour light { action hover onAction soft } dark { action hover onAction soft } }\n      signUp { enabled allowed approval }\n    }\n    viewer {\n      id\n      displayName\n      locale\n      timeZone\n      mayInviteClients\n      staffUser { id role email }\n      portalUser { id firstName email username accessType company { id name requestSharing } }\n    }\n  }\n"): (typeof documents)["\n  query Session {\n    firm {\n      name address ready locale currency timeZone\n      logo { url width height }\n      accent { colour onColour light { action hover onAction soft } dark { action hover onAction soft } }\n      signUp { enabled allowed approval }\n    }\n    viewer {\n      id\n      displayName\n      locale\n      timeZone\n      mayInviteClients\n      staffUser { id role email }\n      portalUser { id firstName email username accessType company { id name requestSharing } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeLanguage($input: EditProfileInput!) {\n    editProfile(input: $input) { viewer { id locale } userErrors { code message } }\n  }\n"): (typeof documents)["\n  mutation ChangeLanguage($input: EditProfileInput!) {\n    editProfile(input: $input) { viewer { id locale } userErrors { code message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut { userErrors { code message } }\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut { userErrors { code message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ViewedFiles_record on LegalRecord {\n    folders { id name parentId }\n    attachments {\n      id\n      name\n      folderId\n      mime\n      size\n      version\n      downloadable\n      recalledAt\n      versions { version mime size }\n    }\n  }\n"): (typeof documents)["\n  fragment ViewedFiles_record on LegalRecord {\n    folders { id name parentId }\n    attachments {\n      id\n      name\n      folderId\n      mime\n      size\n      version\n      downloadable\n      recalledAt\n      versions { version mime size }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ViewedFiles($id: ID!, $isContract: Boolean!) {\n    contract(id: $id) @include(if: $isContract) { id ...ViewedFiles_record }\n    matter(id: $id) @skip(if: $isContract) { id ...ViewedFiles_record }\n  }\n"): (typeof documents)["\n  query ViewedFiles($id: ID!, $isContract: Boolean!) {\n    contract(id: $id) @include(if: $isContract) { id ...ViewedFiles_record }\n    matter(id: $id) @skip(if: $isContract) { id ...ViewedFiles_record }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;