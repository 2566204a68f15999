import { useRefreshOnFocus } from '@parvis/clients-shared/graph/useRefreshOnFocus.ts'
import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'

const WaitingCountDocument = graphql(`
  query WaitingCount {
    portalUsers(first: 1, filter: { statuses: [PENDING_APPROVAL] }) {
      # Named, so that letting somebody in has the count asked for again.
      nodes { id }
      totalCount { value capped }
    }
  }
`)

/** Where those who wait to be let in stand under Manage Clients. */
export const waitingSearch = { status: 'PENDING_APPROVAL' }

/** How many people signed up and wait to be let in; asked again when the viewer comes back to the window. */
export function useWaitingCount(): { value: number; capped: boolean } | null {
  const [{ data }, ask] = useQuery({ query: WaitingCountDocument, requestPolicy: 'cache-and-network' })
  useRefreshOnFocus(() => ask({ requestPolicy: 'network-only' }))
  return data?.portalUsers?.totalCount ?? null
}
