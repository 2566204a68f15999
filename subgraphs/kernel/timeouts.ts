import type { GraphQLRequest } from './subgraph.ts'

const queryTimeoutMs = 2_000
const mutationTimeoutMs = 10_000

/** For how many milliseconds a subgraph's answer to an operation is waited for. */
export function timeoutOf({ query }: Pick<GraphQLRequest, 'query'>): number {
  return /^\s*mutation\b/.test(query) ? mutationTimeoutMs : queryTimeoutMs
}
