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
    "\n  fragment File_Attachment on Attachment {\n    id\n    name\n    folderId\n    mime\n    size\n    version\n    uploadedBy { ... on PortalUser { id displayName } ... on StaffUser { id displayName } }\n    uploadedAt\n    source\n    downloadable\n    recalledAt\n    recallReason\n    versions {\n      version\n      size\n      mime\n      uploadedBy { ... on PortalUser { id displayName } ... on StaffUser { id displayName } }\n      uploadedAt\n    }\n  }\n": typeof types.File_AttachmentFragmentDoc,
    "\n  fragment File_Folder on Folder { id name parentId }\n": typeof types.File_FolderFragmentDoc,
    "\n  fragment ContractAnswers_Contract on Contract {\n    stage\n    stageSince\n    expired\n    waitsFor\n    startDate\n    endDate\n    renewalType\n    requester { id displayName }\n    assignee { id displayName }\n  }\n": typeof types.ContractAnswers_ContractFragmentDoc,
    "\n  fragment ContractFacts_Contract on Contract {\n    type { id label }\n    parties { name category }\n    value\n    currency\n    contractDate\n    startDate\n    endDate\n    renewalType\n    priority\n  }\n": typeof types.ContractFacts_ContractFragmentDoc,
    "\n  fragment ContractRow_Contract on Contract {\n    stage\n    stageSince\n    expired\n    waitsFor\n    parties { name }\n    ...RecordRow_record\n  }\n": typeof types.ContractRow_ContractFragmentDoc,
    "\n  fragment WaitingContract_Contract on Contract { stage expired stageSince parties { name } ...WaitingItem_record }\n": typeof types.WaitingContract_ContractFragmentDoc,
    "\n  fragment WaitingItem_record on LegalRecord { id reference title }\n": typeof types.WaitingItem_RecordFragmentDoc,
    "\n  fragment MatterAnswers_Matter on Matter {\n    status { id label explanation category waitsFor expectedDays order }\n    statusSince\n    dueDate\n    requester { id displayName }\n    assignee { id displayName }\n  }\n": typeof types.MatterAnswers_MatterFragmentDoc,
    "\n  fragment MatterAnswers_MatterStatus on MatterStatus { id label category waitsFor order }\n": typeof types.MatterAnswers_MatterStatusFragmentDoc,
    "\n  fragment MatterFacts_Matter on Matter {\n    practiceArea { id label }\n    arrivalDate\n    dueDate\n    closedAt\n    priority\n  }\n": typeof types.MatterFacts_MatterFragmentDoc,
    "\n  fragment MatterRow_Matter on Matter {\n    kind\n    practiceArea { id label }\n    status { id label waitsFor }\n    statusSince\n    ...RecordRow_record\n  }\n": typeof types.MatterRow_MatterFragmentDoc,
    "\n  fragment WaitingMatter_Matter on Matter {\n    kind\n    statusSince\n    practiceArea { id label }\n    status { id label explanation }\n    ...WaitingItem_record\n  }\n": typeof types.WaitingMatter_MatterFragmentDoc,
    "\n  fragment Milestone_Milestone on Milestone {\n    id\n    title\n    description\n    amount\n    currency\n    percentage\n    startDate\n    dueDate\n    status\n    financialStatus\n    attachments { id name mime size version downloadable recalledAt }\n    createdBy {\n      __typename\n      ... on PortalUser { id displayName }\n      ... on StaffUser { id displayName }\n    }\n    editable\n    version\n  }\n": typeof types.Milestone_MilestoneFragmentDoc,
    "\n  mutation AddMilestone($input: AddMilestoneInput!) {\n    addMilestone(input: $input) { milestone { id } userErrors { code message field } }\n  }\n": typeof types.AddMilestoneDocument,
    "\n  mutation EditMilestone($input: EditMilestoneInput!) {\n    editMilestone(input: $input) { milestone { id ...Milestone_Milestone } userErrors { code message field } }\n  }\n": typeof types.EditMilestoneDocument,
    "\n  fragment Note_Note on Note {\n    id\n    author {\n      __typename\n      ... on PortalUser { id displayName }\n      ... on StaffUser { id displayName }\n    }\n    body\n    createdAt\n    mailsAt\n    withdrawnAt\n    mine\n  }\n": typeof types.Note_NoteFragmentDoc,
    "\n  fragment News_Notification on Notification {\n    id\n    kind\n    occurredAt\n    readAt\n    subject { ... on Contract { id title } ... on Matter { id title kind } }\n    actor { id displayName }\n    client { id displayName }\n  }\n": typeof types.News_NotificationFragmentDoc,
    "\n  mutation MarkNotifications($input: MarkNotificationsInput!) {\n    markNotifications(input: $input) { ids userErrors { code } }\n  }\n": typeof types.MarkNotificationsDocument,
    "\n  query ContractPage($id: ID!) {\n    contract(id: $id) {\n      id\n      parties { name }\n      value\n      currency\n      mayAddMilestone\n      attachments { id ...File_Attachment }\n      milestones { id ...Milestone_Milestone }\n      ...OneRecord_record\n      ...ContractAnswers_Contract\n      ...ContractFacts_Contract\n    }\n  }\n": typeof types.ContractPageDocument,
    "\n  query ContractsPage($first: Int!, $filter: ContractFilter!, $filtered: Boolean!) {\n    list: contracts(first: $first, filter: $filter) {\n      nodes { id ...ContractRow_Contract }\n      pageInfo { hasNextPage endCursor }\n      totalCount { value capped }\n    }\n    all: contracts(first: 1) @include(if: $filtered) { totalCount { value capped } }\n  }\n": typeof types.ContractsPageDocument,
    "\n  query ContractsPage_More($first: Int!, $after: String!, $filter: ContractFilter!) {\n    list: contracts(first: $first, after: $after, filter: $filter) {\n      nodes { id ...ContractRow_Contract }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ContractsPage_MoreDocument,
    "\n  query HomeContracts {\n    asked: contracts(first: 50, filter: { relation: MINE }) { nodes { id waitsFor ...WaitingContract_Contract } }\n    latest: contracts(first: 5) { nodes { id ...ContractRow_Contract } }\n  }\n": typeof types.HomeContractsDocument,
    "\n  query HomeMatters {\n    asked: matters(first: 50, filter: { relation: MINE }) { nodes { id status { id waitsFor } ...WaitingMatter_Matter } }\n    latest: matters(first: 5) { nodes { id ...MatterRow_Matter } }\n  }\n": typeof types.HomeMattersDocument,
    "\n  query HomeNews {\n    notifications(first: 20) { nodes { ...News_Notification } isComplete }\n  }\n": typeof types.HomeNewsDocument,
    "\n  query MatterPage($id: ID!) {\n    matter(id: $id) {\n      id\n      kind\n      practiceArea { id label }\n      ...OneRecord_record\n      ...MatterAnswers_Matter\n      ...MatterFacts_Matter\n    }\n    matterStatuses { ...MatterAnswers_MatterStatus }\n  }\n": typeof types.MatterPageDocument,
    "\n  query MattersPage($first: Int!, $kind: MatterKind!, $filter: MatterFilter!, $filtered: Boolean!) {\n    list: matters(first: $first, filter: $filter) {\n      nodes { id ...MatterRow_Matter }\n      pageInfo { hasNextPage endCursor }\n      totalCount { value capped }\n    }\n    all: matters(first: 1, filter: { kind: $kind }) @include(if: $filtered) { totalCount { value capped } }\n    matterStatuses { id label }\n    practiceAreas { id label }\n  }\n": typeof types.MattersPageDocument,
    "\n  query MattersPage_More($first: Int!, $after: String!, $filter: MatterFilter!) {\n    list: matters(first: $first, after: $after, filter: $filter) {\n      nodes { id ...MatterRow_Matter }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.MattersPage_MoreDocument,
    "\n  fragment OneRecord_record on LegalRecord {\n    id\n    reference\n    title\n    description\n    requester { id displayName }\n    watchers { id displayName }\n    assignee { id displayName }\n    assigneeEmail\n    ...RecordBody_record\n  }\n": typeof types.OneRecord_RecordFragmentDoc,
    "\n  fragment RecordBody_record on LegalRecord {\n    id\n    reference\n    title\n    mayUpload\n    mayComment\n    folders { id ...File_Folder }\n    attachments { id ...File_Attachment }\n    notes { id ...Note_Note attachments { id ...File_Attachment } }\n  }\n": typeof types.RecordBody_RecordFragmentDoc,
    "\n  fragment RecordRow_record on LegalRecord {\n    id\n    reference\n    title\n    requester { id displayName }\n    assignee { id displayName }\n  }\n": typeof types.RecordRow_RecordFragmentDoc,
    "\n  mutation RecordCommands_AddFile($input: AddAttachmentInput!, $isContract: Boolean!) {\n    addContractAttachment(input: $input) @include(if: $isContract) { attachment { id } userErrors { code message field } }\n    addMatterAttachment(input: $input) @skip(if: $isContract) { attachment { id } userErrors { code message field } }\n  }\n": typeof types.RecordCommands_AddFileDocument,
    "\n  mutation RecordCommands_AddVersion($input: AddAttachmentVersionInput!, $isContract: Boolean!) {\n    addContractAttachmentVersion(input: $input) @include(if: $isContract) {\n      attachment { id }\n      userErrors { code message field }\n    }\n    addMatterAttachmentVersion(input: $input) @skip(if: $isContract) {\n      attachment { id }\n      userErrors { code message field }\n    }\n  }\n": typeof types.RecordCommands_AddVersionDocument,
    "\n  mutation RecordCommands_AddNote($input: AddNoteInput!, $isContract: Boolean!) {\n    addContractNote(input: $input) @include(if: $isContract) { note { id } userErrors { code message field } }\n    addMatterNote(input: $input) @skip(if: $isContract) { note { id } userErrors { code message field } }\n  }\n": typeof types.RecordCommands_AddNoteDocument,
    "\n  mutation RecordCommands_WithdrawNote($input: WithdrawNoteInput!, $isContract: Boolean!) {\n    withdrawContractNote(input: $input) @include(if: $isContract) {\n      note { id attachments { id } }\n      userErrors { code message field }\n    }\n    withdrawMatterNote(input: $input) @skip(if: $isContract) {\n      note { id attachments { id } }\n      userErrors { code message field }\n    }\n  }\n": typeof types.RecordCommands_WithdrawNoteDocument,
    "\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) { userErrors { code message field } }\n  }\n": typeof types.SignUpDocument,
};
const documents: Documents = {
    "\n  fragment File_Attachment on Attachment {\n    id\n    name\n    folderId\n    mime\n    size\n    version\n    uploadedBy { ... on PortalUser { id displayName } ... on StaffUser { id displayName } }\n    uploadedAt\n    source\n    downloadable\n    recalledAt\n    recallReason\n    versions {\n      version\n      size\n      mime\n      uploadedBy { ... on PortalUser { id displayName } ... on StaffUser { id displayName } }\n      uploadedAt\n    }\n  }\n": types.File_AttachmentFragmentDoc,
    "\n  fragment File_Folder on Folder { id name parentId }\n": types.File_FolderFragmentDoc,
    "\n  fragment ContractAnswers_Contract on Contract {\n    stage\n    stageSince\n    expired\n    waitsFor\n    startDate\n    endDate\n    renewalType\n    requester { id displayName }\n    assignee { id displayName }\n  }\n": types.ContractAnswers_ContractFragmentDoc,
    "\n  fragment ContractFacts_Contract on Contract {\n    type { id label }\n    parties { name category }\n    value\n    currency\n    contractDate\n    startDate\n    endDate\n    renewalType\n    priority\n  }\n": types.ContractFacts_ContractFragmentDoc,
    "\n  fragment ContractRow_Contract on Contract {\n    stage\n    stageSince\n    expired\n    waitsFor\n    parties { name }\n    ...RecordRow_record\n  }\n": types.ContractRow_ContractFragmentDoc,
    "\n  fragment WaitingContract_Contract on Contract { stage expired stageSince parties { name } ...WaitingItem_record }\n": types.WaitingContract_ContractFragmentDoc,
    "\n  fragment WaitingItem_record on LegalRecord { id reference title }\n": types.WaitingItem_RecordFragmentDoc,
    "\n  fragment MatterAnswers_Matter on Matter {\n    status { id label explanation category waitsFor expectedDays order }\n    statusSince\n    dueDate\n    requester { id displayName }\n    assignee { id displayName }\n  }\n": types.MatterAnswers_MatterFragmentDoc,
    "\n  fragment MatterAnswers_MatterStatus on MatterStatus { id label category waitsFor order }\n": types.MatterAnswers_MatterStatusFragmentDoc,
    "\n  fragment MatterFacts_Matter on Matter {\n    practiceArea { id label }\n    arrivalDate\n    dueDate\n    closedAt\n    priority\n  }\n": types.MatterFacts_MatterFragmentDoc,
    "\n  fragment MatterRow_Matter on Matter {\n    kind\n    practiceArea { id label }\n    status { id label waitsFor }\n    statusSince\n    ...RecordRow_record\n  }\n": types.MatterRow_MatterFragmentDoc,
    "\n  fragment WaitingMatter_Matter on Matter {\n    kind\n    statusSince\n    practiceArea { id label }\n    status { id label explanation }\n    ...WaitingItem_record\n  }\n": types.WaitingMatter_MatterFragmentDoc,
    "\n  fragment Milestone_Milestone on Milestone {\n    id\n    title\n    description\n    amount\n    currency\n    percentage\n    startDate\n    dueDate\n    status\n    financialStatus\n    attachments { id name mime size version downloadable recalledAt }\n    createdBy {\n      __typename\n      ... on PortalUser { id displayName }\n      ... on StaffUser { id displayName }\n    }\n    editable\n    version\n  }\n": types.Milestone_MilestoneFragmentDoc,
    "\n  mutation AddMilestone($input: AddMilestoneInput!) {\n    addMilestone(input: $input) { milestone { id } userErrors { code message field } }\n  }\n": types.AddMilestoneDocument,
    "\n  mutation EditMilestone($input: EditMilestoneInput!) {\n    editMilestone(input: $input) { milestone { id ...Milestone_Milestone } userErrors { code message field } }\n  }\n": types.EditMilestoneDocument,
    "\n  fragment Note_Note on Note {\n    id\n    author {\n      __typename\n      ... on PortalUser { id displayName }\n      ... on StaffUser { id displayName }\n    }\n    body\n    createdAt\n    mailsAt\n    withdrawnAt\n    mine\n  }\n": types.Note_NoteFragmentDoc,
    "\n  fragment News_Notification on Notification {\n    id\n    kind\n    occurredAt\n    readAt\n    subject { ... on Contract { id title } ... on Matter { id title kind } }\n    actor { id displayName }\n    client { id displayName }\n  }\n": types.News_NotificationFragmentDoc,
    "\n  mutation MarkNotifications($input: MarkNotificationsInput!) {\n    markNotifications(input: $input) { ids userErrors { code } }\n  }\n": types.MarkNotificationsDocument,
    "\n  query ContractPage($id: ID!) {\n    contract(id: $id) {\n      id\n      parties { name }\n      value\n      currency\n      mayAddMilestone\n      attachments { id ...File_Attachment }\n      milestones { id ...Milestone_Milestone }\n      ...OneRecord_record\n      ...ContractAnswers_Contract\n      ...ContractFacts_Contract\n    }\n  }\n": types.ContractPageDocument,
    "\n  query ContractsPage($first: Int!, $filter: ContractFilter!, $filtered: Boolean!) {\n    list: contracts(first: $first, filter: $filter) {\n      nodes { id ...ContractRow_Contract }\n      pageInfo { hasNextPage endCursor }\n      totalCount { value capped }\n    }\n    all: contracts(first: 1) @include(if: $filtered) { totalCount { value capped } }\n  }\n": types.ContractsPageDocument,
    "\n  query ContractsPage_More($first: Int!, $after: String!, $filter: ContractFilter!) {\n    list: contracts(first: $first, after: $after, filter: $filter) {\n      nodes { id ...ContractRow_Contract }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ContractsPage_MoreDocument,
    "\n  query HomeContracts {\n    asked: contracts(first: 50, filter: { relation: MINE }) { nodes { id waitsFor ...WaitingContract_Contract } }\n    latest: contracts(first: 5) { nodes { id ...ContractRow_Contract } }\n  }\n": types.HomeContractsDocument,
    "\n  query HomeMatters {\n    asked: matters(first: 50, filter: { relation: MINE }) { nodes { id status { id waitsFor } ...WaitingMatter_Matter } }\n    latest: matters(first: 5) { nodes { id ...MatterRow_Matter } }\n  }\n": types.HomeMattersDocument,
    "\n  query HomeNews {\n    notifications(first: 20) { nodes { ...News_Notification } isComplete }\n  }\n": types.HomeNewsDocument,
    "\n  query MatterPage($id: ID!) {\n    matter(id: $id) {\n      id\n      kind\n      practiceArea { id label }\n      ...OneRecord_record\n      ...MatterAnswers_Matter\n      ...MatterFacts_Matter\n    }\n    matterStatuses { ...MatterAnswers_MatterStatus }\n  }\n": types.MatterPageDocument,
    "\n  query MattersPage($first: Int!, $kind: MatterKind!, $filter: MatterFilter!, $filtered: Boolean!) {\n    list: matters(first: $first, filter: $filter) {\n      nodes { id ...MatterRow_Matter }\n      pageInfo { hasNextPage endCursor }\n      totalCount { value capped }\n    }\n    all: matters(first: 1, filter: { kind: $kind }) @include(if: $filtered) { totalCount { value capped } }\n    matterStatuses { id label }\n    practiceAreas { id label }\n  }\n": types.MattersPageDocument,
    "\n  query MattersPage_More($first: Int!, $after: String!, $filter: MatterFilter!) {\n    list: matters(first: $first, after: $after, filter: $filter) {\n      nodes { id ...MatterRow_Matter }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.MattersPage_MoreDocument,
    "\n  fragment OneRecord_record on LegalRecord {\n    id\n    reference\n    title\n    description\n    requester { id displayName }\n    watchers { id displayName }\n    assignee { id displayName }\n    assigneeEmail\n    ...RecordBody_record\n  }\n": types.OneRecord_RecordFragmentDoc,
    "\n  fragment RecordBody_record on LegalRecord {\n    id\n    reference\n    title\n    mayUpload\n    mayComment\n    folders { id ...File_Folder }\n    attachments { id ...File_Attachment }\n    notes { id ...Note_Note attachments { id ...File_Attachment } }\n  }\n": types.RecordBody_RecordFragmentDoc,
    "\n  fragment RecordRow_record on LegalRecord {\n    id\n    reference\n    title\n    requester { id displayName }\n    assignee { id displayName }\n  }\n": types.RecordRow_RecordFragmentDoc,
    "\n  mutation RecordCommands_AddFile($input: AddAttachmentInput!, $isContract: Boolean!) {\n    addContractAttachment(input: $input) @include(if: $isContract) { attachment { id } userErrors { code message field } }\n    addMatterAttachment(input: $input) @skip(if: $isContract) { attachment { id } userErrors { code message field } }\n  }\n": types.RecordCommands_AddFileDocument,
    "\n  mutation RecordCommands_AddVersion($input: AddAttachmentVersionInput!, $isContract: Boolean!) {\n    addContractAttachmentVersion(input: $input) @include(if: $isContract) {\n      attachment { id }\n      userErrors { code message field }\n    }\n    addMatterAttachmentVersion(input: $input) @skip(if: $isContract) {\n      attachment { id }\n      userErrors { code message field }\n    }\n  }\n": types.RecordCommands_AddVersionDocument,
    "\n  mutation RecordCommands_AddNote($input: AddNoteInput!, $isContract: Boolean!) {\n    addContractNote(input: $input) @include(if: $isContract) { note { id } userErrors { code message field } }\n    addMatterNote(input: $input) @skip(if: $isContract) { note { id } userErrors { code message field } }\n  }\n": types.RecordCommands_AddNoteDocument,
    "\n  mutation RecordCommands_WithdrawNote($input: WithdrawNoteInput!, $isContract: Boolean!) {\n    withdrawContractNote(input: $input) @include(if: $isContract) {\n      note { id attachments { id } }\n      userErrors { code message field }\n    }\n    withdrawMatterNote(input: $input) @skip(if: $isContract) {\n      note { id attachments { id } }\n      userErrors { code message field }\n    }\n  }\n": types.RecordCommands_WithdrawNoteDocument,
    "\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) { userErrors { code message field } }\n  }\n": types.SignUpDocument,
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
export function graphql(source: "\n  fragment File_Attachment on Attachment {\n    id\n    name\n    folderId\n    mime\n    size\n    version\n    uploadedBy { ... on PortalUser { id displayName } ... on StaffUser { id displayName } }\n    uploadedAt\n    source\n    downloadable\n    recalledAt\n    recallReason\n    versions {\n      version\n      size\n      mime\n      uploadedBy { ... on PortalUser { id displayName } ... on StaffUser { id displayName } }\n      uploadedAt\n    }\n  }\n"): (typeof documents)["\n  fragment File_Attachment on Attachment {\n    id\n    name\n    folderId\n    mime\n    size\n    version\n    uploadedBy { ... on PortalUser { id displayName } ... on StaffUser { id displayName } }\n    uploadedAt\n    source\n    downloadable\n    recalledAt\n    recallReason\n    versions {\n      version\n      size\n      mime\n      uploadedBy { ... on PortalUser { id displayName } ... on StaffUser { id displayName } }\n      uploadedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment File_Folder on Folder { id name parentId }\n"): (typeof documents)["\n  fragment File_Folder on Folder { id name parentId }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContractAnswers_Contract on Contract {\n    stage\n    stageSince\n    expired\n    waitsFor\n    startDate\n    endDate\n    renewalType\n    requester { id displayName }\n    assignee { id displayName }\n  }\n"): (typeof documents)["\n  fragment ContractAnswers_Contract on Contract {\n    stage\n    stageSince\n    expired\n    waitsFor\n    startDate\n    endDate\n    renewalType\n    requester { id displayName }\n    assignee { id displayName }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContractFacts_Contract on Contract {\n    type { id label }\n    parties { name category }\n    value\n    currency\n    contractDate\n    startDate\n    endDate\n    renewalType\n    priority\n  }\n"): (typeof documents)["\n  fragment ContractFacts_Contract on Contract {\n    type { id label }\n    parties { name category }\n    value\n    currency\n    contractDate\n    startDate\n    endDate\n    renewalType\n    priority\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContractRow_Contract on Contract {\n    stage\n    stageSince\n    expired\n    waitsFor\n    parties { name }\n    ...RecordRow_record\n  }\n"): (typeof documents)["\n  fragment ContractRow_Contract on Contract {\n    stage\n    stageSince\n    expired\n    waitsFor\n    parties { name }\n    ...RecordRow_record\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WaitingContract_Contract on Contract { stage expired stageSince parties { name } ...WaitingItem_record }\n"): (typeof documents)["\n  fragment WaitingContract_Contract on Contract { stage expired stageSince parties { name } ...WaitingItem_record }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WaitingItem_record on LegalRecord { id reference title }\n"): (typeof documents)["\n  fragment WaitingItem_record on LegalRecord { id reference title }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MatterAnswers_Matter on Matter {\n    status { id label explanation category waitsFor expectedDays order }\n    statusSince\n    dueDate\n    requester { id displayName }\n    assignee { id displayName }\n  }\n"): (typeof documents)["\n  fragment MatterAnswers_Matter on Matter {\n    status { id label explanation category waitsFor expectedDays order }\n    statusSince\n    dueDate\n    requester { id displayName }\n    assignee { id displayName }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MatterAnswers_MatterStatus on MatterStatus { id label category waitsFor order }\n"): (typeof documents)["\n  fragment MatterAnswers_MatterStatus on MatterStatus { id label category waitsFor order }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MatterFacts_Matter on Matter {\n    practiceArea { id label }\n    arrivalDate\n    dueDate\n    closedAt\n    priority\n  }\n"): (typeof documents)["\n  fragment MatterFacts_Matter on Matter {\n    practiceArea { id label }\n    arrivalDate\n    dueDate\n    closedAt\n    priority\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MatterRow_Matter on Matter {\n    kind\n    practiceArea { id label }\n    status { id label waitsFor }\n    statusSince\n    ...RecordRow_record\n  }\n"): (typeof documents)["\n  fragment MatterRow_Matter on Matter {\n    kind\n    practiceArea { id label }\n    status { id label waitsFor }\n    statusSince\n    ...RecordRow_record\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WaitingMatter_Matter on Matter {\n    kind\n    statusSince\n    practiceArea { id label }\n    status { id label explanation }\n    ...WaitingItem_record\n  }\n"): (typeof documents)["\n  fragment WaitingMatter_Matter on Matter {\n    kind\n    statusSince\n    practiceArea { id label }\n    status { id label explanation }\n    ...WaitingItem_record\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Milestone_Milestone on Milestone {\n    id\n    title\n    description\n    amount\n    currency\n    percentage\n    startDate\n    dueDate\n    status\n    financialStatus\n    attachments { id name mime size version downloadable recalledAt }\n    createdBy {\n      __typename\n      ... on PortalUser { id displayName }\n      ... on StaffUser { id displayName }\n    }\n    editable\n    version\n  }\n"): (typeof documents)["\n  fragment Milestone_Milestone on Milestone {\n    id\n    title\n    description\n    amount\n    currency\n    percentage\n    startDate\n    dueDate\n    status\n    financialStatus\n    attachments { id name mime size version downloadable recalledAt }\n    createdBy {\n      __typename\n      ... on PortalUser { id displayName }\n      ... on StaffUser { id displayName }\n    }\n    editable\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddMilestone($input: AddMilestoneInput!) {\n    addMilestone(input: $input) { milestone { id } userErrors { code message field } }\n  }\n"): (typeof documents)["\n  mutation AddMilestone($input: AddMilestoneInput!) {\n    addMilestone(input: $input) { milestone { id } userErrors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditMilestone($input: EditMilestoneInput!) {\n    editMilestone(input: $input) { milestone { id ...Milestone_Milestone } userErrors { code message field } }\n  }\n"): (typeof documents)["\n  mutation EditMilestone($input: EditMilestoneInput!) {\n    editMilestone(input: $input) { milestone { id ...Milestone_Milestone } userErrors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Note_Note on Note {\n    id\n    author {\n      __typename\n      ... on PortalUser { id displayName }\n      ... on StaffUser { id displayName }\n    }\n    body\n    createdAt\n    mailsAt\n    withdrawnAt\n    mine\n  }\n"): (typeof documents)["\n  fragment Note_Note on Note {\n    id\n    author {\n      __typename\n      ... on PortalUser { id displayName }\n      ... on StaffUser { id displayName }\n    }\n    body\n    createdAt\n    mailsAt\n    withdrawnAt\n    mine\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment News_Notification on Notification {\n    id\n    kind\n    occurredAt\n    readAt\n    subject { ... on Contract { id title } ... on Matter { id title kind } }\n    actor { id displayName }\n    client { id displayName }\n  }\n"): (typeof documents)["\n  fragment News_Notification on Notification {\n    id\n    kind\n    occurredAt\n    readAt\n    subject { ... on Contract { id title } ... on Matter { id title kind } }\n    actor { id displayName }\n    client { id displayName }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkNotifications($input: MarkNotificationsInput!) {\n    markNotifications(input: $input) { ids userErrors { code } }\n  }\n"): (typeof documents)["\n  mutation MarkNotifications($input: MarkNotificationsInput!) {\n    markNotifications(input: $input) { ids userErrors { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContractPage($id: ID!) {\n    contract(id: $id) {\n      id\n      parties { name }\n      value\n      currency\n      mayAddMilestone\n      attachments { id ...File_Attachment }\n      milestones { id ...Milestone_Milestone }\n      ...OneRecord_record\n      ...ContractAnswers_Contract\n      ...ContractFacts_Contract\n    }\n  }\n"): (typeof documents)["\n  query ContractPage($id: ID!) {\n    contract(id: $id) {\n      id\n      parties { name }\n      value\n      currency\n      mayAddMilestone\n      attachments { id ...File_Attachment }\n      milestones { id ...Milestone_Milestone }\n      ...OneRecord_record\n      ...ContractAnswers_Contract\n      ...ContractFacts_Contract\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContractsPage($first: Int!, $filter: ContractFilter!, $filtered: Boolean!) {\n    list: contracts(first: $first, filter: $filter) {\n      nodes { id ...ContractRow_Contract }\n      pageInfo { hasNextPage endCursor }\n      totalCount { value capped }\n    }\n    all: contracts(first: 1) @include(if: $filtered) { totalCount { value capped } }\n  }\n"): (typeof documents)["\n  query ContractsPage($first: Int!, $filter: ContractFilter!, $filtered: Boolean!) {\n    list: contracts(first: $first, filter: $filter) {\n      nodes { id ...ContractRow_Contract }\n      pageInfo { hasNextPage endCursor }\n      totalCount { value capped }\n    }\n    all: contracts(first: 1) @include(if: $filtered) { totalCount { value capped } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContractsPage_More($first: Int!, $after: String!, $filter: ContractFilter!) {\n    list: contracts(first: $first, after: $after, filter: $filter) {\n      nodes { id ...ContractRow_Contract }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query ContractsPage_More($first: Int!, $after: String!, $filter: ContractFilter!) {\n    list: contracts(first: $first, after: $after, filter: $filter) {\n      nodes { id ...ContractRow_Contract }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeContracts {\n    asked: contracts(first: 50, filter: { relation: MINE }) { nodes { id waitsFor ...WaitingContract_Contract } }\n    latest: contracts(first: 5) { nodes { id ...ContractRow_Contract } }\n  }\n"): (typeof documents)["\n  query HomeContracts {\n    asked: contracts(first: 50, filter: { relation: MINE }) { nodes { id waitsFor ...WaitingContract_Contract } }\n    latest: contracts(first: 5) { nodes { id ...ContractRow_Contract } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeMatters {\n    asked: matters(first: 50, filter: { relation: MINE }) { nodes { id status { id waitsFor } ...WaitingMatter_Matter } }\n    latest: matters(first: 5) { nodes { id ...MatterRow_Matter } }\n  }\n"): (typeof documents)["\n  query HomeMatters {\n    asked: matters(first: 50, filter: { relation: MINE }) { nodes { id status { id waitsFor } ...WaitingMatter_Matter } }\n    latest: matters(first: 5) { nodes { id ...MatterRow_Matter } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeNews {\n    notifications(first: 20) { nodes { ...News_Notification } isComplete }\n  }\n"): (typeof documents)["\n  query HomeNews {\n    notifications(first: 20) { nodes { ...News_Notification } isComplete }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatterPage($id: ID!) {\n    matter(id: $id) {\n      id\n      kind\n      practiceArea { id label }\n      ...OneRecord_record\n      ...MatterAnswers_Matter\n      ...MatterFacts_Matter\n    }\n    matterStatuses { ...MatterAnswers_MatterStatus }\n  }\n"): (typeof documents)["\n  query MatterPage($id: ID!) {\n    matter(id: $id) {\n      id\n      kind\n      practiceArea { id label }\n      ...OneRecord_record\n      ...MatterAnswers_Matter\n      ...MatterFacts_Matter\n    }\n    matterStatuses { ...MatterAnswers_MatterStatus }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MattersPage($first: Int!, $kind: MatterKind!, $filter: MatterFilter!, $filtered: Boolean!) {\n    list: matters(first: $first, filter: $filter) {\n      nodes { id ...MatterRow_Matter }\n      pageInfo { hasNextPage endCursor }\n      totalCount { value capped }\n    }\n    all: matters(first: 1, filter: { kind: $kind }) @include(if: $filtered) { totalCount { value capped } }\n    matterStatuses { id label }\n    practiceAreas { id label }\n  }\n"): (typeof documents)["\n  query MattersPage($first: Int!, $kind: MatterKind!, $filter: MatterFilter!, $filtered: Boolean!) {\n    list: matters(first: $first, filter: $filter) {\n      nodes { id ...MatterRow_Matter }\n      pageInfo { hasNextPage endCursor }\n      totalCount { value capped }\n    }\n    all: matters(first: 1, filter: { kind: $kind }) @include(if: $filtered) { totalCount { value capped } }\n    matterStatuses { id label }\n    practiceAreas { id label }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MattersPage_More($first: Int!, $after: String!, $filter: MatterFilter!) {\n    list: matters(first: $first, after: $after, filter: $filter) {\n      nodes { id ...MatterRow_Matter }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query MattersPage_More($first: Int!, $after: String!, $filter: MatterFilter!) {\n    list: matters(first: $first, after: $after, filter: $filter) {\n      nodes { id ...MatterRow_Matter }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OneRecord_record on LegalRecord {\n    id\n    reference\n    title\n    description\n    requester { id displayName }\n    watchers { id displayName }\n    assignee { id displayName }\n    assigneeEmail\n    ...RecordBody_record\n  }\n"): (typeof documents)["\n  fragment OneRecord_record on LegalRecord {\n    id\n    reference\n    title\n    description\n    requester { id displayName }\n    watchers { id displayName }\n    assignee { id displayName }\n    assigneeEmail\n    ...RecordBody_record\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecordBody_record on LegalRecord {\n    id\n    reference\n    title\n    mayUpload\n    mayComment\n    folders { id ...File_Folder }\n    attachments { id ...File_Attachment }\n    notes { id ...Note_Note attachments { id ...File_Attachment } }\n  }\n"): (typeof documents)["\n  fragment RecordBody_record on LegalRecord {\n    id\n    reference\n    title\n    mayUpload\n    mayComment\n    folders { id ...File_Folder }\n    attachments { id ...File_Attachment }\n    notes { id ...Note_Note attachments { id ...File_Attachment } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecordRow_record on LegalRecord {\n    id\n    reference\n    title\n    requester { id displayName }\n    assignee { id displayName }\n  }\n"): (typeof documents)["\n  fragment RecordRow_record on LegalRecord {\n    id\n    reference\n    title\n    requester { id displayName }\n    assignee { id displayName }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordCommands_AddFile($input: AddAttachmentInput!, $isContract: Boolean!) {\n    addContractAttachment(input: $input) @include(if: $isContract) { attachment { id } userErrors { code message field } }\n    addMatterAttachment(input: $input) @skip(if: $isContract) { attachment { id } userErrors { code message field } }\n  }\n"): (typeof documents)["\n  mutation RecordCommands_AddFile($input: AddAttachmentInput!, $isContract: Boolean!) {\n    addContractAttachment(input: $input) @include(if: $isContract) { attachment { id } userErrors { code message field } }\n    addMatterAttachment(input: $input) @skip(if: $isContract) { attachment { id } userErrors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordCommands_AddVersion($input: AddAttachmentVersionInput!, $isContract: Boolean!) {\n    addContractAttachmentVersion(input: $input) @include(if: $isContract) {\n      attachment { id }\n      userErrors { code message field }\n    }\n    addMatterAttachmentVersion(input: $input) @skip(if: $isContract) {\n      attachment { id }\n      userErrors { code message field }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordCommands_AddVersion($input: AddAttachmentVersionInput!, $isContract: Boolean!) {\n    addContractAttachmentVersion(input: $input) @include(if: $isContract) {\n      attachment { id }\n      userErrors { code message field }\n    }\n    addMatterAttachmentVersion(input: $input) @skip(if: $isContract) {\n      attachment { id }\n      userErrors { code message field }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordCommands_AddNote($input: AddNoteInput!, $isContract: Boolean!) {\n    addContractNote(input: $input) @include(if: $isContract) { note { id } userErrors { code message field } }\n    addMatterNote(input: $input) @skip(if: $isContract) { note { id } userErrors { code message field } }\n  }\n"): (typeof documents)["\n  mutation RecordCommands_AddNote($input: AddNoteInput!, $isContract: Boolean!) {\n    addContractNote(input: $input) @include(if: $isContract) { note { id } userErrors { code message field } }\n    addMatterNote(input: $input) @skip(if: $isContract) { note { id } userErrors { code message field } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordCommands_WithdrawNote($input: WithdrawNoteInput!, $isContract: Boolean!) {\n    withdrawContractNote(input: $input) @include(if: $isContract) {\n      note { id attachments { id } }\n      userErrors { code message field }\n    }\n    withdrawMatterNote(input: $input) @skip(if: $isContract) {\n      note { id attachments { id } }\n      userErrors { code message field }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordCommands_WithdrawNote($input: WithdrawNoteInput!, $isContract: Boolean!) {\n    withdrawContractNote(input: $input) @include(if: $isContract) {\n      note { id attachments { id } }\n      userErrors { code message field }\n    }\n    withdrawMatterNote(input: $input) @skip(if: $isContract) {\n      note { id attachments { id } }\n      userErrors { code message field }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) { userErrors { code message field } }\n  }\n"): (typeof documents)["\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) { userErrors { code message field } }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;