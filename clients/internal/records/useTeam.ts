import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'

const TeamDocument = graphql(`
  query Team {
    staffUsers(first: 100, filter: { statuses: [ACTIVE, INVITED] }) { nodes { id displayName role status } }
    userGroups(first: 100) { nodes { id name ended members { id } } }
  }
`)

/** The legal team with its groups in use; null while they are not read. */
export function useTeam() {
  const [{ data }] = useQuery({ query: TeamDocument })
  if (!data?.staffUsers) return null
  const groups = (data.userGroups?.nodes ?? []).filter(({ ended }) => !ended)
  return { people: data.staffUsers.nodes, groups }
}

export type Team = NonNullable<ReturnType<typeof useTeam>>
