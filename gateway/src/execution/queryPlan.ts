import type { PlanNode, QueryPlanSelectionNode } from '@apollo/query-planner'

export type { PlanNode, QueryPlan } from '@apollo/query-planner'
export type FetchNode = Extract<PlanNode, { kind: 'Fetch' }>
export type PlanSelection = QueryPlanSelectionNode

/** A plan has what no plan over our schema has: a fault of ours. */
export const unexpected = (what: string) => new Error(`the planner made ${what}`)
