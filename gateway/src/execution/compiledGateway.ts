import { ApolloGateway, type GatewayConfig } from '@apollo/gateway'
import type { ApolloServerOptionsWithGateway } from '@apollo/server'
import { log } from '@parvis/observe/log.ts'
import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import type { DocumentNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { RequestContext } from '../requestContext.ts'
import { dataSource, type Fetch } from '../transport.ts'
import { type CompiledOperation, compileOperation } from './compileOperation.ts'
import { NotCompiled, type QueryPlan, type Resolved } from './queryPlan.ts'

/** How many compiled operations are kept. Our own are a few hundred; what administrators try out fills the rest. */
const maxOperations = 1_000

type Parts = {
  supergraphSdl: string
  fetches: Record<SubgraphName, Fetch>
  logger: GatewayConfig['logger']
}

/**
 * Apollo's gateway makes the plan of every operation; an executor of our own answers it. At its first request an
 * operation is compiled from its plan into functions, so that later requests walk neither plan nor document again. What
 * cannot be compiled, such as a question about the schema, Apollo's own executor answers.
 */
export function compiledGateway({ supergraphSdl, fetches, logger }: Parts) {
  const operations = new LRUCache<string, CompiledOperation | 'not compiled'>({ max: maxOperations })
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => dataSource(fetches[name as SubgraphName]),
    queryPlannerConfig: { debug: { maxEvaluatedPlans: 1_000 } },
    __exposeQueryPlanExperimental: false,
    experimental_didResolveQueryPlan: ({ queryPlan, requestContext }: Resolved) => {
      const { queryHash, document, context } = requestContext
      // The explorer shows plans.
      ;(context as RequestContext).onPlan?.(queryPlan)
      if (!operations.has(queryHash)) operations.set(queryHash, compile(document, queryPlan))
    },
    logger,
  })
  const compile = (document: DocumentNode, plan: QueryPlan) => {
    try {
      return compileOperation({ schema: gateway.schema!, fetches }, document, plan)
    } catch (err) {
      if (!(err instanceof NotCompiled)) log.error({ err }, 'an operation could not be compiled')
      return 'not compiled'
    }
  }
  const server: ApolloServerOptionsWithGateway<RequestContext>['gateway'] = {
    onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate(callback),
    stop: () => gateway.stop(),
    async load(options) {
      const { executor } = await gateway.load(options)
      return {
        executor: async (requestContext) => {
          const { queryHash, request } = requestContext
          const context = requestContext.context as RequestContext
          if (context.isRehearsal) return executor(requestContext)
          // Apollo plans while it executes, so it is run once with nothing fetched. Where that made no plan, the
          // variables are wrong, and the last line lets Apollo's executor say so.
          if (!operations.has(queryHash)) {
            await executor({ ...requestContext, context: { ...context, isRehearsal: true } })
          }
          const operation = operations.get(queryHash)
          return typeof operation === 'function' ? operation(request.variables, context) : executor(requestContext)
        },
      }
    },
  }
  return { server, schema: () => gateway.schema }
}
