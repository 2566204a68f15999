import type { GatewayConfig } from '@apollo/gateway'

/** What the gateway tells when it has planned an operation. */
export type Resolved = Parameters<NonNullable<GatewayConfig['experimental_didResolveQueryPlan']>>[0]

/** What the gateway's planner made of an operation. */
export type QueryPlan = Resolved['queryPlan']
export type PlanNode = Exclude<NonNullable<QueryPlan['node']>, { kind: 'Subscription' }>
export type FetchNode = Extract<PlanNode, { kind: 'Fetch' }>
export type PlanSelection = NonNullable<FetchNode['requires']>[number]

/** Thrown while compiling what only the gateway's own executor runs. */
export class NotCompiled extends Error {}
