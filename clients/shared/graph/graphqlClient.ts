import { Client, CombinedError, cacheExchange, fetchExchange, mapExchange } from '@urql/core'
import { persistedExchange } from '@urql/exchange-persisted'
import { timedFetch } from '../time/serverTime.ts'
import { drawnInSlices } from './drawnInSlices.ts'
import { tellGone } from './gone.ts'
import { outdatedQueries } from './outdatedQueries.ts'
import { loadForAnother, readForHeaders } from './readFor.ts'
import { reloadForNewVersion } from './reloadForNewVersion.ts'
import { typesOfDocuments } from './typesOfDocuments.ts'

/** A code the gateway puts on a thrown error. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'RATE_LIMITED'
  | 'SUBGRAPH_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR'
  | 'PERSISTED_OPERATION_UNKNOWN'
  | 'SIGNED_IN_AS_ANOTHER'

/** The first code of an answer; null when the server could not be reached. */
export function errorCode(error: CombinedError): ErrorCode | null {
  const [first] = error.graphQLErrors
  return first ? ((first.extensions.code as ErrorCode | undefined) ?? 'INTERNAL_SERVER_ERROR') : null
}

/** What to quote when asking for help; null when the answer brought none. */
export function errorReference(error: CombinedError): string | null {
  const found = error.graphQLErrors.find((each) => typeof each.extensions.requestId === 'string')
  return found ? (found.extensions.requestId as string) : null
}

/** An answer lacks what a part that is away knows, and says so itself. */
export const partAway = new CombinedError({
  graphQLErrors: [{ message: 'a part is away', extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
})

export type GraphqlClientOptions = {
  /** The door's address, such as `/app/graphql`. */
  endpoint: string
  /** Sent as `accept-language`: texts the server writes come in it. */
  language: string
  /** Called when any answer says that nobody is signed in. */
  onUnauthenticated: () => void
}

/**
 * A client for one door. Only the hash of an operation travels, by POST, never its text; the cookie comes along. Answers
 * are kept by urql's document cache: a mutation that can return a type asks the queries that can show it again.
 */
export function graphqlClient({ endpoint, language, onUnauthenticated }: GraphqlClientOptions): Client {
  return new Client({
    url: endpoint,
    preferGetMethod: false,
    fetch: timedFetch,
    fetchOptions: () => ({ credentials: 'same-origin', headers: { 'accept-language': language, ...readForHeaders() } }),
    exchanges: [
      mapExchange({
        onError(error, { kind }) {
          const code = errorCode(error)
          if (code === 'UNAUTHENTICATED') onUnauthenticated()
          if (code === 'PERSISTED_OPERATION_UNKNOWN') reloadForNewVersion()
          if (code === 'SIGNED_IN_AS_ANOTHER') loadForAnother()
          if (code === 'NOT_FOUND' && kind === 'mutation') tellGone()
        },
        // A list is null when the part that has it is away: an answer of nothing else is none.
        onResult(result) {
          const { error, data } = result
          const fields = Object.entries(data ?? {}).filter(([name]) => name !== '__typename')
          return error && fields.every(([, value]) => value === null) ? { ...result, data: undefined } : result
        },
      }),
      typesOfDocuments(),
      cacheExchange,
      outdatedQueries(),
      persistedExchange({
        enforcePersistedQueries: true,
        enableForMutation: true,
        preferGetForPersistedQueries: false,
        generateHash: async (_, document) => (document as { documentId?: string }).documentId,
      }),
      drawnInSlices,
      fetchExchange,
    ],
  })
}
