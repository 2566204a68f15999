import { ApolloGateway } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import type { Carriers } from '@parvis/kernel/graph/carrier.ts'
import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import { plannerConfig } from '../execution/planner.ts'
import type { RequestContext } from '../requestContext.ts'
import { readSupergraph } from '../supergraph.ts'
import { transport } from '../transport.ts'

/** Apollo's own gateway over the same subgraphs: the oracle of what ours answers. */
export async function apollosServer(carriers: Carriers): Promise<ApolloServer<RequestContext>> {
  // Otherwise it asks cloud providers where it runs, and reports to Apollo.
  process.env.APOLLO_TELEMETRY_DISABLED = '1'
  const gateway = new ApolloGateway({
    supergraphSdl: readSupergraph(),
    queryPlannerConfig: plannerConfig,
    buildService({ name }) {
      const fetch = transport(name as SubgraphName, carriers[name as SubgraphName])
      return {
        async process({ request: { query = '', variables, operationName }, context }) {
          const { data, errors } = await fetch({ query, variables, operationName }, context as RequestContext)
          return { data, errors: errors as never }
        },
      }
    },
  })
  const server = new ApolloServer<RequestContext>({
    gateway,
    introspection: true,
    // It is asked what ours has found valid, without its conditions: then variables may be left that nothing reads.
    dangerouslyDisableValidation: true,
  })
  await server.start()
  return server
}
