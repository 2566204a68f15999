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
import { createExecutor, type Executor } from './execution/executor.ts'
import { keepPlans } from './execution/keptPlans.ts'
import { createPlanner, type Planner } from './execution/planner.ts'
import { formatError } from './formatError.ts'
import { introspectionForAdmins } from './introspection.ts'
import { limits } from './limits.ts'
import type { RequestContext } from './requestContext.ts'
import { readApi, readSupergraph } from './supergraph.ts'
import { type Fetch, transport } from './transport.ts'

export type Gateway = {
  server: ApolloServer<RequestContext>
  /** What callers see. */
  schema: GraphQLSchema
  plan: Planner['plan']
  prepare: Executor['prepare']
  /** Keeps the plans of what was prepared for the next start. */
  savePlans(): void
  /** How much is kept of documents that are not ours. */
  foreignWeight(): number
  stop(): Promise<void>
}

/** Starts the graph over the committed supergraph; no subgraph has to answer for that. */
export async function startGateway(carriers: Carriers): Promise<Gateway> {
  const supergraph = readSupergraph()
  const planner = createPlanner({ supergraph, api: readApi() })
  const kept = keepPlans(planner, supergraph)
  const fetches = Object.fromEntries(subgraphNames.map((name) => [name, transport(name, carriers[name])]))
  const { gateway, documents, prepare } = createExecutor({
    planner,
    kept,
    fetches: fetches as Record<SubgraphName, Fetch>,
  })
  const server = new ApolloServer<RequestContext>({
    gateway,
    documentStore: documents.apollos,
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
  const { schema, plan } = planner
  return {
    server,
    schema,
    plan,
    prepare,
    savePlans: kept.save,
    foreignWeight: documents.foreignWeight,
    stop: () => server.stop(),
  }
}

/** Apollo logs everyday events as `info`; to us they are worth `debug`. */
const quietly = {
  debug: (message?: unknown) => log.trace(message),
  info: (message?: unknown) => log.debug(message),
  warn: (message?: unknown) => log.warn(message),
  error: (message?: unknown) => log.error(message),
}
