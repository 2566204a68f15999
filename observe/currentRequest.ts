import { AsyncLocalStorage } from 'node:async_hooks'
import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import type { OpenSpan } from './tracing.ts'

/** What is noted while one request is answered, for its line in the log, its series and its trace. */
export type CurrentRequest = {
  /** The same in every process the request comes to. */
  requestId: string | null
  /** The name of an operation of ours, `other` for anybody's own document, null for what runs none. */
  operation: string | null
  /** SQL statements run by this process. */
  statements: number
  /** Fetches from subgraphs, and the one that took longest. */
  fetches: number
  slowestFetch: { subgraph: SubgraphName; durationMs: number } | null
  /** The codes of the answer's errors. */
  codes: string[]
  /** Its span while traces are made. */
  span: OpenSpan | null
}

const requests = new AsyncLocalStorage<CurrentRequest>()

export const newRequest = (requestId: string | null, operation: string | null = null): CurrentRequest => ({
  requestId,
  operation,
  statements: 0,
  fetches: 0,
  slowestFetch: null,
  codes: [],
  span: null,
})

/** The request that is being answered; undefined in timed work and at start. */
export const currentRequest = (): CurrentRequest | undefined => requests.getStore()

/** Does something in the name of a request: whatever it awaits finds it with `currentRequest`. */
export const duringRequest = <T>(request: CurrentRequest, work: () => T): T => requests.run(request, work)

/** Notes the codes of an answer's errors. */
export function noteCodes(errors: readonly { extensions?: Record<string, unknown> | null }[] | undefined): void {
  if (!errors?.length) return
  const request = requests.getStore()
  for (const { extensions } of errors) request?.codes.push(String(extensions?.code ?? 'INTERNAL_SERVER_ERROR'))
}

/** A request's id as another part of ours writes it. What looks otherwise is nobody's. */
export const isRequestId = (text: unknown): text is string => typeof text === 'string' && /^[\w.-]{8,64}$/.test(text)
