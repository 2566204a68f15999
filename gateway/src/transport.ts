import type { Carrier } from '@parvis/kernel/graph/carrier.ts'
import { formatThrown, unavailable } from '@parvis/kernel/graph/errors.ts'
import type { Answer, GraphQLRequest } from '@parvis/kernel/graph/subgraph.ts'
import { inTime, timeoutOf } from '@parvis/kernel/graph/timeouts.ts'
import { log } from '@parvis/observe/log.ts'
import { observeFetch } from '@parvis/observe/observeCalls.ts'
import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import type { RequestContext } from './requestContext.ts'

/** How the gateway asks one subgraph something for a caller. Never throws. */
export type Fetch = (request: GraphQLRequest, context: RequestContext) => Promise<Answer>

/**
 * Fetches from one subgraph, whichever carrier it has. A subgraph that throws or does not answer in time (query 2 s,
 * mutation 10 s) gives an error SUBGRAPH_UNAVAILABLE in its part of the answer; the rest stands.
 */
export function transport(subgraph: SubgraphName, carrier: Carrier): Fetch {
  return async (request, { caller, applySession }) => {
    try {
      const answer = await observeFetch(subgraph, () => inTime(carrier.graphql(request, caller), timeoutOf(request)))
      if (answer.extensions?.session) applySession(answer.extensions.session)
      return answer
    } catch (err) {
      log.warn({ err, subgraph, requestId: caller.requestId }, 'a subgraph did not answer')
      return { data: null, errors: [formatThrown(unavailable(err as Error), caller.locale)!] }
    }
  }
}
