import { parse, print } from 'graphql'

/** One step of a query plan, for people to read. */
export type PlanStep =
  | { kind: 'sequence' | 'parallel'; steps: PlanStep[] }
  | {
      kind: 'fetch'
      subgraph: string
      /** Where in the answer its result goes, such as `contracts.nodes[].requester`; null at the top. */
      at: string | null
      /** The types it looks up by key; none at the top. */
      entities: string[]
      text: string
    }
  | { kind: 'condition'; variable: string; included: PlanStep | null; otherwise: PlanStep | null }

/** As much as is read of what the planner makes. */
type PlanNode =
  | { kind: 'Sequence' | 'Parallel'; nodes: PlanNode[] }
  | { kind: 'Flatten'; path: (string | number)[]; node: PlanNode }
  | { kind: 'Condition'; condition: string; ifClause?: PlanNode; elseClause?: PlanNode }
  | { kind: 'Fetch'; serviceName: string; operation: string; requires?: { kind: string; typeCondition?: string }[] }

/** The steps of a plan; null when nothing is fetched. */
export function describePlan(plan: unknown): PlanStep | null {
  const { node } = plan as { node?: PlanNode }
  return node ? step(node, null) : null
}

function step(node: PlanNode, at: string | null): PlanStep {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return {
        kind: node.kind === 'Sequence' ? 'sequence' : 'parallel',
        steps: node.nodes.map((inner) => step(inner, at)),
      }
    case 'Flatten':
      return step(node.node, place(node.path))
    case 'Condition':
      return {
        kind: 'condition',
        variable: node.condition,
        included: node.ifClause ? step(node.ifClause, at) : null,
        otherwise: node.elseClause ? step(node.elseClause, at) : null,
      }
    case 'Fetch':
      return {
        kind: 'fetch',
        subgraph: node.serviceName,
        at,
        entities: [...new Set((node.requires ?? []).flatMap(({ typeCondition }) => typeCondition ?? []))],
        text: print(parse(node.operation, { noLocation: true })),
      }
    default:
      throw new Error(`a plan has a step of an unknown kind: ${(node as { kind: string }).kind}`)
  }
}

const place = (path: (string | number)[]) => path.join('.').replaceAll('.@', '[]')
