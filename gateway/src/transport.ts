import type { GraphQLDataSource } from '@apollo/gateway'
import type { Carrier } from '@parvis/kernel/carrier.ts'
import { log } from '@parvis/kernel/log.ts'
import { observeFetch } from '@parvis/kernel/observe/observeCalls.ts'
import type { Answer, GraphQLRequest } from '@parvis/kernel/subgraph.ts'
import { inTime, timeoutOf } from '@parvis/kernel/timeouts.ts'
import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import { fanOutEntities, shareRepresentations } from './representations.ts'
import type { RequestContext } from './requestContext.ts'

/**
 * How the gateway fetches from one subgraph, whichever carrier it has. A subgraph that throws or does not answer in
 * time (query 2 s, mutation 10 s) gives an error SUBGRAPH_UNAVAILABLE in its part of the answer; the rest stands.
 */
export function transport(subgraph: SubgraphName, carrier: Carrier): GraphQLDataSource<RequestContext> {
  return {
    async process({ request, context }) {
      const { caller, applySession, isRehearsal } = context as RequestContext
      if (isRehearsal) return { data: null }
      const { variables, slots } = shareRepresentations(request.variables)
      const answer = await askInTime(carrier, subgraph, caller, {
        query: request.query ?? '',
        variables,
        operationName: request.operationName,
      })
      if (answer.extensions?.session) applySession(answer.extensions.session)
      const { data, errors } = slots ? fanOutEntities(answer, slots) : answer
      return { data, errors: errors as never }
    },
  }
}

async function askInTime(
  carrier: Carrier,
  subgraph: SubgraphName,
  caller: RequestContext['caller'],
  request: GraphQLRequest,
): Promise<Answer> {
  try {
    return await observeFetch(subgraph, () => inTime(carrier.graphql(request, caller), timeoutOf(request)))
  } catch (err) {
    log.warn({ err, subgraph, requestId: caller.requestId }, 'a subgraph did not answer')
    return { data: null, errors: [subgraphUnavailable] }
  }
}

const subgraphUnavailable = {
  message: 'A part of this cannot be read at the moment. Try again in a moment.',
  extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
}
