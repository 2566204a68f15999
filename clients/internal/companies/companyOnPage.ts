import { graphql } from '../gql/gql.ts'
import type { CompanyPageQuery } from '../gql/graphql.ts'

export const CompanyPageDocument = graphql(`
  query CompanyPage($id: ID!) {
    company(id: $id) {
      id
      name
      requestSharing
      version
      peopleCount
      activation { invited { value capped } entered { value capped } acted { value capped } }
      displayedContracts { value capped }
      displayedMatters { value capped }
    }
  }
`)

/** A company, as its page reads it once for all of its tabs. */
export type CompanyOnPage = NonNullable<CompanyPageQuery['company']>
