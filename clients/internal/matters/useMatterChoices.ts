import { useMemo } from 'react'
import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { MatterNames } from './matterValues.ts'

const MatterForm_ChoicesDocument = graphql(`
  query MatterForm_Choices {
    practiceAreas { id label }
    staffUsers(first: 100) { nodes { id displayName } }
  }
`)

/** What a matter's form offers to choose from; empty until it is known. */
export function useMatterChoices(): MatterNames {
  const [{ data }] = useQuery({ query: MatterForm_ChoicesDocument })
  return useMemo(
    () => ({
      areas: (data?.practiceAreas ?? []).map(({ id, label }) => ({ value: id, label })),
      staff: (data?.staffUsers.nodes ?? []).map(({ id, displayName }) => ({ value: id, label: displayName })),
    }),
    [data],
  )
}
