import { conditionsOf, metBy, withoutConditions } from '@parvis/kernel/graph/conditions.ts'
import { badInput } from '@parvis/kernel/graph/errors.ts'
import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import { type DocumentNode, type ExecutionResult, GraphQLError, getVariableValues } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { RequestContext } from '../requestContext.ts'
import type { Fetch } from '../transport.ts'
import { compilePlan } from './compilePlan.ts'
import { compileQuestions } from './compileQuestions.ts'
import { compileShape, type Shape } from './compileShape.ts'
import { readOperation } from './operation.ts'
import type { Planner } from './planner.ts'
import type { Run, Step } from './step.ts'

/** Answers one operation for whoever asks. */
export type CompiledOperation = (
  variables: Record<string, unknown> | undefined,
  context: RequestContext,
) => Promise<ExecutionResult<Record<string, unknown>>>

export type Graph = Planner & { fetches: Record<SubgraphName, Fetch> }

type Compiling = {
  document: DocumentNode
  /** Which operation of it, where there are several. */
  operationName?: string
  /** Of one of our own applications. */
  isOurs: boolean
}

type Values = Record<string, unknown>
/** An operation while its conditions are met in one way. */
type Decided = { steps: Step[]; shape: Shape }

/** Of an operation with conditions so many are kept, each for one way in which they are met. */
export const maxDecided = 8

/**
 * An operation as a function. What `@skip` and `@include` leave out is taken away before the rest is planned and its
 * answer's shape is compiled: a plan over conditions forgets fields of which everything is left out, and takes constant
 * conditions off what it moves.
 */
export function compileOperation(graph: Graph, compiling: Compiling): CompiledOperation {
  const { document, operationName, isOurs } = compiling
  const { variableDefinitions = [] } = readOperation(document, operationName).definition
  const declared = new Set(variableDefinitions.map(({ variable }) => variable.name.value))
  const conditions = conditionsOf(document).filter((name) => declared.has(name))
  const kept = new LRUCache<string, Decided>({ max: maxDecided })
  const decide = (values: Values): Decided => {
    const key = metBy(conditions, values)
    const decided = kept.get(key) ?? compile(graph, withoutConditions(document, values), operationName)
    kept.set(key, decided)
    return decided
  }
  if (isOurs) for (const values of everyWay(conditions)) decide(values)
  return async (given, context) => {
    const { coerced, errors } = getVariableValues(graph.schema, variableDefinitions, given ?? {})
    if (!coerced) return { errors }
    const undecided = conditions.find((name) => typeof coerced[name] !== 'boolean')
    if (undecided !== undefined) return { errors: [badInput(`$${undecided} decides on a field and must not be null.`)] }
    const { steps, shape } = decide(coerced)
    const run: Run = {
      variables: coerced,
      root: {},
      errors: [],
      fetch: (subgraph, request) => graph.fetches[subgraph]({ ...request, isOurs }, context),
    }
    for (const step of steps) await step(run)
    return answer(run, shape)
  }
}

function compile({ schema, plan }: Graph, document: DocumentNode, operationName: string | undefined): Decided {
  const operation = readOperation(document, operationName)
  const questions = compileQuestions(schema, operation)
  return {
    steps: [compilePlan(plan(document, operationName), schema), ...(questions ? [questions] : [])],
    shape: compileShape(schema, operation),
  }
}

/** The first ways in which conditions can be met, as many as are kept. */
function everyWay(conditions: readonly string[]): Values[] {
  const ways = Array.from({ length: Math.min(2 ** conditions.length, maxDecided) }, (_, way) => way)
  return ways.map((way) => Object.fromEntries(conditions.map((name, at) => [name, ((way >> at) & 1) === 1])))
}

function answer(run: Run, shape: Shape): ExecutionResult<Record<string, unknown>> {
  const data = shape(run.root)
  if (run.errors.length) return { data, errors: run.errors }
  // No fetch failed, yet a value that must not be null is missing: a subgraph broke its promise.
  return data ? { data } : { data, errors: [new GraphQLError('a promised value is missing')] }
}
