import type { ApolloServerOptionsWithGateway } from '@apollo/server'
import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import { type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, parse } from 'graphql'
import type { RequestContext } from '../requestContext.ts'
import type { Fetch } from '../transport.ts'
import { type CompiledOperation, compileOperation } from './compileOperation.ts'
import { documentStore } from './documentStore.ts'
import type { KeptPlans } from './keptPlans.ts'
import { readOperation } from './operation.ts'
import type { Planner } from './planner.ts'

export type Executor = {
  schema: GraphQLSchema
  /** The executor as Apollo Server takes one. */
  gateway: ApolloServerOptionsWithGateway<RequestContext>['gateway']
  /** Documents that Apollo Server has read and found valid. */
  documents: ReturnType<typeof documentStore>
  /**
   * Compiles an operation of ours, whose text has that SHA-256, for good. Throws when it asks for what is not there; the
   * rest of validation has been done where the applications were built, and a test does it again.
   */
  prepare(hash: string, text: string): void
}

type ExecutorParts = {
  planner: Planner
  /** The plans of our own operations. */
  kept: Pick<KeptPlans, 'plan'>
  fetches: Record<SubgraphName, Fetch>
}

/**
 * Answers operations over the subgraphs. At its first request an operation is planned, and compiled from its plan into
 * functions, so that later requests walk neither plan nor document again.
 */
export function createExecutor({ planner, kept, fetches }: ExecutorParts): Executor {
  const { schema } = planner
  const documents = documentStore()
  // What is compiled of a document goes when the document does. A document that is not kept must not come in here: an
  // old map keeps what is young alive until all of the heap is collected.
  const compiled = new WeakMap<OperationDefinitionNode, CompiledOperation>()
  const compile = (document: DocumentNode, definition: OperationDefinitionNode, isOurs: boolean) => {
    const operationName = definition.name?.value
    const { plan } = isOurs ? kept : planner
    return compileOperation({ schema, plan, fetches }, { document, operationName, isOurs })
  }
  return {
    schema,
    documents,
    gateway: {
      onSchemaLoadOrUpdate(callback) {
        callback({ apiSchema: schema, coreSupergraphSdl: '' })
        return () => {}
      },
      load: async () => ({
        async executor({ document, operation, queryHash, request, context }) {
          const run = compiled.get(operation) ?? compile(document, operation, false)
          if (documents.keeps(queryHash)) compiled.set(operation, run)
          return run(request.variables, context as RequestContext)
        },
      }),
      stop: async () => {},
    },
    prepare(hash, text) {
      const document = parse(text, { noLocation: true })
      const { definition } = readOperation(document)
      compiled.set(definition, compile(document, definition, true))
      documents.keepOurs(hash, document)
    },
  }
}
