import type { GraphQLRequest } from './subgraph.ts'

export const queryTimeoutMs = 2_000
const mutationTimeoutMs = 10_000

/** For how many milliseconds a subgraph's answer to an operation is waited for. */
export function timeoutOf({ query }: Pick<GraphQLRequest, 'query'>): number {
  return /^\s*mutation\b/.test(query) ? mutationTimeoutMs : queryTimeoutMs
}

/** Waits for an answer no longer than this; throws then. What is asked goes on by itself. */
export async function inTime<T>(answer: Promise<T>, timeoutMs: number): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs)
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
