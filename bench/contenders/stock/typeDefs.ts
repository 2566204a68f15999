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

  type Contract @key(fields: "id") {
    id: ID!
    reference: String!
    title: String!
    stage: String!
    stageSince: DateTime!
    waitsFor: String!
    expired: Boolean!
    endDate: Date
    requester: PortalUser
    watchers: [PortalUser!]!
    assignee: StaffUser
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

  type Query {
    contracts(first: Int!, after: String, filter: ContractFilter): ContractConnection!
  }
`
