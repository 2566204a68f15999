import { graphql } from '../gql/gql.ts'
import type { Milestone_MilestoneFragment } from '../gql/graphql.ts'

/** A milestone as a client reads it. */
export const MilestoneFragment = graphql(`
  fragment Milestone_Milestone on Milestone {
    id
    title
    description
    amount
    currency
    percentage
    startDate
    dueDate
    status
    financialStatus
    attachments { id name mime size version downloadable recalledAt }
    createdBy {
      __typename
      ... on PortalUser { id displayName }
      ... on StaffUser { id displayName }
    }
    editable
    version
  }
`)

export type MilestoneRead = Milestone_MilestoneFragment
