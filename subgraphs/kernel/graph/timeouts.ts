import { isMutation } from './isMutation.ts'
import type { GraphQLRequest } from './subgraph.ts'

export const queryTimeoutMs = 2_000
const mutationTimeoutMs = 10_000

/** For how many milliseconds a subgraph's answer to an operation is waited for. */
export const timeoutOf = (request: Pick<GraphQLRequest, 'query' | 'operationName'>): number =>
  isMutation(request) ? mutationTimeoutMs : queryTimeoutMs

/**
 * Does work that a signal ends after this long. `AbortSignal.timeout` would go off also when the work is done already,
 * and keep its listeners in memory until then.
 */
export async function endingIn<T>(timeoutMs: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs)
  try {
    return await work(controller.signal)
  } finally {
    clearTimeout(timer)
  }
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
