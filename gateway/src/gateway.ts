import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { Carriers } from '@parvis/kernel/graph/carrier.ts'
import { log } from '@parvis/observe/log.ts'
import { type SubgraphName, subgraphNames } from '@parvis/schema/typeDefs.ts'
import type { GraphQLSchema } from 'graphql'
import { answerErrors } from './answerErrors.ts'
import { compiledGateway } from './execution/compiledGateway.ts'
import { formatError } from './formatError.ts'
import { introspectionForAdmins } from './introspection.ts'
import { limits } from './limits.ts'
import type { RequestContext } from './requestContext.ts'
import { readSupergraph } from './supergraph.ts'
import { type Fetch, transport } from './transport.ts'

export type Gateway = {
  server: ApolloServer<RequestContext>
  /** What callers see. */
  schema: GraphQLSchema
  stop(): Promise<void>
}

/** Starts the graph over the committed supergraph; no subgraph has to answer for that. */
export async function startGateway(carriers: Carriers): Promise<Gateway> {
  // Otherwise Apollo's gateway asks cloud providers where it runs, and reports to Apollo.
  process.env.APOLLO_TELEMETRY_DISABLED = '1'
  const gateway = compiledGateway({
    supergraphSdl: readSupergraph(),
    fetches: Object.fromEntries(subgraphNames.map((name) => [name, transport(name, carriers[name])])) as Record<
      SubgraphName,
      Fetch
    >,
    logger: quietly,
  })
  const server = new ApolloServer<RequestContext>({
    gateway: gateway.server,
    formatError,
    logger: quietly,
    // Per viewer, by the plugin below.
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    // The same limits stand in front of Apollo (limits.ts), where the rest of the work is not yet begun.
    maxRecursiveSelections: limits.selections,
    parseOptions: { maxTokens: limits.tokens },
    plugins: [
      // Each of these wraps every field.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      introspectionForAdmins,
      answerErrors,
    ],
  })
  await server.start()
  const schema = gateway.schema()
  if (!schema) throw new Error('the gateway has no schema')
  return { server, schema, stop: () => server.stop() }
}

/** Apollo logs everyday events as `info`; to us they are worth `debug`. */
const quietly = {
  debug: (message?: unknown) => log.trace(message),
  info: (message?: unknown) => log.debug(message),
  warn: (message?: unknown) => log.warn(message),
  error: (message?: unknown) => log.error(message),
}
