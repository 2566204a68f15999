import { useRefreshOnFocus } from '@parvis/clients-shared/graph/useRefreshOnFocus.ts'
import { type Client, useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'

const UnreadCountDocument = graphql(`
  query UnreadCount { unreadNotificationCount { value capped } }
`)

/** A count is no thing that a mutation could return: whoever marks notifications asks for it again. */
export function askUnreadCount(client: Client): void {
  void client.query(UnreadCountDocument, {}, { requestPolicy: 'network-only' }).toPromise()
}

/**
 * How many notifications the viewer has not read, counted up to 99. Asked again when they come back to the window, and by
 * the inbox when it opens: its rows and the number beside its name agree.
 */
export function useUnreadCount(): { value: number; capped: boolean } {
  const [{ data }, ask] = useQuery({
    query: UnreadCountDocument,
    requestPolicy: 'cache-and-network',
  })
  useRefreshOnFocus(() => ask({ requestPolicy: 'network-only' }))
  return data?.unreadNotificationCount ?? { value: 0, capped: false }
}
