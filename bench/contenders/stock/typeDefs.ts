import { gql } from 'graphql-tag'

export const typeDefs = gql`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])

  scalar DateTime
  scalar Date
  scalar Decimal

  type PortalUser @key(fields: "id", resolvable: false) {
    id: ID!
  }

  type StaffUser @key(fields: "id", resolvable: false) {
    id: ID!
  }

  type Company @key(fields: "id", resolvable: false) {
    id: ID!
  }

  union Author = PortalUser | StaffUser

  type ContractType {
    id: ID!
    label: String!
  }

  type ContractParty {
    name: String!
    category: String
  }

  type Milestone {
    id: ID!
    title: String!
    status: String!
    amount: Decimal
    currency: String
    dueDate: Date
  }

  type Note {
    id: ID!
    body: String
    createdAt: DateTime!
    mine: Boolean!
    author: Author
  }

  type Attachment {
    id: ID!
    name: String!
    mime: String!
    size: Float!
    uploadedAt: DateTime!
    uploadedBy: Author
  }

  type PortalShare {
    visible: Boolean!
    attachmentsVisible: Boolean!
    sharedAt: DateTime!
    company: Company
  }

  type Contract @key(fields: "id") {
    id: ID!
    reference: String!
    title: String!
    stage: String!
    stageSince: DateTime!
    waitsFor: String!
    expired: Boolean!
    description: String
    priority: String!
    value: Decimal
    currency: String
    contractDate: Date
    startDate: Date
    endDate: Date
    version: Int!
    type: ContractType!
    parties: [ContractParty!]!
    requester: PortalUser
    watchers: [PortalUser!]!
    assignee: StaffUser
    assigneeEmail: String
    share: PortalShare
    milestones: [Milestone!]!
    notes: [Note!]!
    attachments: [Attachment!]!
  }

  type PageInfo {
    endCursor: String
    hasNextPage: Boolean!
  }

  type ContractConnection {
    nodes: [Contract!]!
    pageInfo: PageInfo!
  }

  input ContractFilter {
    stages: [String!]
    relation: String
    assigneeId: ID
  }

  type UserError {
    code: String!
    field: [String!]
  }

  input ShowContractInPortalInput {
    recordId: ID!
    version: Int!
    requesterId: ID
    watcherIds: [ID!]!
    attachmentsVisible: Boolean!
  }

  type ShowContractInPortalPayload {
    contract: Contract
    userErrors: [UserError!]!
  }

  type Mutation {
    showContractInPortal(input: ShowContractInPortalInput!): ShowContractInPortalPayload!
  }

  type Query {
    contract(id: ID!): Contract
    contracts(first: Int!, after: String, filter: ContractFilter): ContractConnection!
  }
`
