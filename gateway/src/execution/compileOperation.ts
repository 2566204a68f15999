import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLSchema, getVariableValues } from 'graphql'
import type { RequestContext } from '../requestContext.ts'
import type { Fetch } from '../transport.ts'
import { compilePlan } from './compilePlan.ts'
import { compileShape, type Shape } from './compileShape.ts'
import { conditionsOf, type Operation, readOperation } from './operation.ts'
import { NotCompiled, type QueryPlan } from './queryPlan.ts'
import type { Run } from './step.ts'

/** Answers one operation for whoever asks. */
export type CompiledOperation = (
  variables: Record<string, unknown> | undefined,
  context: RequestContext,
) => Promise<ExecutionResult<Record<string, unknown>>>

export type Graph = { schema: GraphQLSchema; fetches: Record<SubgraphName, Fetch> }

/** The most variables in `@skip` and `@include`: an answer's shape is compiled for each combination of them. */
const maxConditions = 4

/**
 * An operation's plan and the shape of its answer as one function.
 *
 * @throws NotCompiled for what the gateway's own executor has to run.
 */
export function compileOperation(graph: Graph, document: DocumentNode, plan: QueryPlan): CompiledOperation {
  const operation = readOperation(document)
  const step = compilePlan(plan, graph.schema)
  const shapeFor = shapes(graph.schema, operation)
  const definitions = operation.definition.variableDefinitions ?? []
  return async (given, context) => {
    const { coerced, errors } = getVariableValues(graph.schema, definitions, given ?? {})
    if (!coerced) return { errors }
    const run: Run = {
      variables: coerced,
      root: {},
      errors: [],
      fetch: (subgraph, request) => graph.fetches[subgraph](request, context),
    }
    await step(run)
    return answer(run, shapeFor(coerced))
  }
}

function shapes(schema: GraphQLSchema, operation: Operation): (variables: Record<string, unknown>) => Shape {
  const conditions = conditionsOf(operation)
  if (conditions.length > maxConditions) throw new NotCompiled('many conditions')
  const byConditions = new Map<string, Shape>()
  return (variables) => {
    const key = conditions.map((name) => (variables[name] ? '1' : '0')).join('')
    let shape = byConditions.get(key)
    if (!shape) {
      shape = compileShape({ schema, operation, variables })
      byConditions.set(key, shape)
    }
    return shape
  }
}

function answer(run: Run, shape: Shape): ExecutionResult<Record<string, unknown>> {
  const data = shape(run.root)
  if (run.errors.length) return { data, errors: run.errors }
  // No fetch failed, yet a value that must not be null is missing: a subgraph broke its promise.
  return data ? { data } : { data, errors: [new GraphQLError('a promised value is missing')] }
}
