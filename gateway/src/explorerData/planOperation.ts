import { parse } from 'graphql'
import type { Gateway } from '../gateway.ts'
import { refuseUnfit } from '../limits.ts'
import { placeholders } from '../rehearse.ts'
import type { RequestContext } from '../requestContext.ts'
import { describePlan, type PlanStep } from './describePlan.ts'

/** Either the plan, which is null when nothing is fetched, or what is wrong with the text. */
export type Planned = { plan: PlanStep | null } | { errors: string[] }

type Planner = Pick<Gateway, 'server' | 'schema'>

/**
 * How an operation would be fetched: it is sent through the gateway with nothing fetched. That plan is the one that is
 * compiled; fetches of entities in parallel from one subgraph then travel in one request.
 */
export async function planOperation(
  { server, schema }: Planner,
  query: string,
  caller: RequestContext['caller'],
): Promise<Planned> {
  let found: unknown
  try {
    refuseUnfit(query)
    parse(query, { noLocation: true })
  } catch (error) {
    return { errors: [(error as Error).message] }
  }
  const onPlan = (plan: unknown) => {
    found = plan
  }
  const answer = await server.executeOperation(
    { query, variables: placeholders(schema, query) },
    { contextValue: { caller, applySession: () => {}, isRehearsal: true, onPlan } },
  )
  if (found) return { plan: describePlan(found) }
  const errors = answer.body.kind === 'single' ? answer.body.singleResult.errors : undefined
  return errors?.length ? { errors: errors.map(({ message }) => message) } : { plan: null }
}
