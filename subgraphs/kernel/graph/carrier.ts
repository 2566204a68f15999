import { observeExecution, observeInternal } from '@parvis/observe/observeCalls.ts'
import type { Caller } from './caller.ts'
import type { Answer, GraphQLRequest, Subgraph } from './subgraph.ts'

/** How one part reaches a subgraph. Two implementations: in process, and HTTP in `httpCarrier.ts`. */
export type Carrier = {
  /** Runs an operation as a caller. */
  graphql(request: GraphQLRequest, caller: Caller): Promise<Answer>
  /** Calls one of the subgraph's internal functions. Throws when it does not answer. */
  internal<T>(name: string, payload: unknown): Promise<T>
}

/** Calls the subgraph in this process: no bytes, the caller is a value. */
export function inProcessCarrier(subgraph: () => Subgraph): Carrier {
  return {
    async graphql(request, caller) {
      const called = subgraph()
      return observeExecution(called.name, () => called.execute(request, caller))
    },
    internal: async <T>(name: string, payload: unknown) => {
      const called = subgraph()
      const call = called.internal[name]
      if (!call) throw new Error(`${called.name} has no internal function ${name}`)
      return (await observeInternal({ subgraph: called.name, name }, () => call(payload))) as T
    },
  }
}
