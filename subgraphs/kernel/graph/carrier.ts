import { observeExecution, observeInternal } from '@parvis/observe/observeCalls.ts'
import type { Answered, Asked, CallName } from '@parvis/schema/calls.ts'
import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import type { Caller } from './caller.ts'
import type { Answer, GraphQLRequest, Subgraph } from './subgraph.ts'

/** How one part reaches a subgraph. Two implementations: in process, and HTTP in `httpCarrier.ts`. */
export type Carrier<Name extends SubgraphName = SubgraphName> = {
  /** Runs an operation as a caller. */
  graphql(request: GraphQLRequest, caller: Caller): Promise<Answer>
  /** Calls one of the subgraph's internal functions (`schema/calls.ts`). Throws when it does not answer. */
  internal<Call extends CallName<Name>>(name: Call, ...asked: Asked<Name, Call>): Promise<Answered<Name, Call>>
}

/** How every subgraph is reached. */
export type Carriers = { [Name in SubgraphName]: Carrier<Name> }

/** Calls the subgraph in this process: no bytes, the caller is a value. */
export function inProcessCarrier<Name extends SubgraphName>(subgraph: () => Subgraph<Name>): Carrier<Name> {
  return {
    async graphql(request, caller) {
      const called = subgraph()
      return observeExecution(called.name, () => called.execute(request, caller))
    },
    async internal(name, ...asked) {
      const called = subgraph()
      return observeInternal({ subgraph: called.name, name }, () => called.internal[name](...asked))
    },
  }
}
