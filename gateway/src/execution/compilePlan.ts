import type { GraphQLSchema } from 'graphql'
import { compileEntityFetch, compileRootFetch, type EntityFetch } from './compileFetch.ts'
import { type FetchNode, type PlanNode, type QueryPlan, unexpected } from './queryPlan.ts'
import { compileRepresentation } from './representation.ts'
import type { Step } from './step.ts'

const nothing: Step = async () => {}

/**
 * A query plan as a function. Entities that are fetched at the same time from one subgraph travel in one request. Throws
 * at what no plan of what we have planned has: conditions, subscriptions, deferred parts, rewritten data.
 */
export function compilePlan(plan: QueryPlan, schema: GraphQLSchema): Step {
  if (!plan.node) return nothing
  if (plan.node.kind === 'Subscription') throw unexpected('a subscription')
  return compileNode(plan.node, { schema, path: [] })
}

type Place = { schema: GraphQLSchema; path: string[] }

function compileNode(node: PlanNode, place: Place): Step {
  switch (node.kind) {
    case 'Sequence':
      return inSequence(node.nodes.map((each) => compileNode(each, place)))
    case 'Parallel':
      return compileParallel(node.nodes, place)
    case 'Flatten':
      return compileNode(node.node, { ...place, path: [...place.path, ...plainPath(node.path)] })
    case 'Fetch':
      return node.requires ? compileEntityFetch([entityFetch(node, place)]) : compileRoot(node, place)
    default:
      throw unexpected(`a step of the kind ${node.kind}`)
  }
}

function inSequence(steps: readonly Step[]): Step {
  return async (run) => {
    for (const step of steps) await step(run)
  }
}

function compileParallel(nodes: readonly PlanNode[], place: Place): Step {
  const others: Step[] = []
  const bySubgraph = new Map<string, EntityFetch[]>()
  for (const node of nodes) {
    const fetch = entityFetchOf(node, place)
    if (!fetch) others.push(compileNode(node, place))
    else bySubgraph.set(fetch.node.serviceName, [...(bySubgraph.get(fetch.node.serviceName) ?? []), fetch])
  }
  const steps = [...others, ...[...bySubgraph.values()].map(compileEntityFetch)]
  if (steps.length === 1) return steps[0]!
  return async (run) => {
    await Promise.all(steps.map((step) => step(run)))
  }
}

/** The node as an entity fetch; null when it is anything else. */
function entityFetchOf(node: PlanNode, place: Place): EntityFetch | null {
  if (node.kind === 'Flatten') {
    return entityFetchOf(node.node, { ...place, path: [...place.path, ...plainPath(node.path)] })
  }
  return node.kind === 'Fetch' && node.requires ? entityFetch(node, place) : null
}

function entityFetch(node: FetchNode, { schema, path }: Place): EntityFetch {
  refuseRewrites(node)
  return { node, path, represent: compileRepresentation(schema, node.requires ?? []) }
}

function compileRoot(node: FetchNode, { path }: Place): Step {
  refuseRewrites(node)
  if (path.length) throw unexpected('a fetch without keys below the root')
  return compileRootFetch(node)
}

function refuseRewrites({ inputRewrites, outputRewrites, contextRewrites }: FetchNode): void {
  if (inputRewrites?.length || outputRewrites?.length || contextRewrites?.length) throw unexpected('rewritten data')
}

function plainPath(path: readonly (string | number)[]): string[] {
  return path.map((part) => {
    if (typeof part !== 'string' || !/^(@|\w+)$/.test(part)) throw unexpected(`the path ${path.join('.')}`)
    return part
  })
}
