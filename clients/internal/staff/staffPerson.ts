import { graphql } from '../gql/gql.ts'

/** A member of the legal team, as the page about one of them reads them. */
export const StaffDrawer_person = graphql(`
  fragment StaffDrawer_person on StaffUser {
    id
    version
    displayName
    email
    role
    jobTitle
    mobile
    status
    locale
    invitedAt
    lastLoginAt
    groups { id name }
    outOfOffice { from to deputy { id displayName isActive } }
    handOver {
      id
      askedAt
      finishedAt
      to { id displayName }
      contracts { done total finished }
      matters { done total finished }
    }
  }
`)
