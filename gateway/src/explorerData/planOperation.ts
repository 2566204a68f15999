import { GraphQLError, validate } from 'graphql'
import type { Gateway } from '../gateway.ts'
import { readFit } from '../limits.ts'
import { describePlan, type PlanStep } from './describePlan.ts'

/** Either the plan, which is null when nothing is fetched, or what is wrong with the text. */
export type Planned = { plan: PlanStep | null } | { errors: string[] }

/**
 * How an operation would be fetched. Fetches of entities in parallel from one subgraph then travel in one request.
 */
export function planOperation({ schema, plan }: Pick<Gateway, 'schema' | 'plan'>, text: string): Planned {
  try {
    const document = readFit(text)
    const errors = validate(schema, document)
    return errors.length ? { errors: errors.map(({ message }) => message) } : { plan: describePlan(plan(document)) }
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error.message] }
    throw error
  }
}
