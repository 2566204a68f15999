import type { Answer, GraphQLRequest } from '@parvis/kernel/graph/subgraph.ts'
import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import type { GraphQLError } from 'graphql'
import type { Entity } from './entities.ts'

/** One operation being answered. */
export type Run = {
  /** The caller's, checked and with defaults. */
  variables: Record<string, unknown>
  /** Everything fetched so far, keys for other subgraphs included. */
  root: Entity
  errors: GraphQLError[]
  fetch(subgraph: SubgraphName, request: GraphQLRequest): Promise<Answer>
}

/** A part of a plan, compiled: fetches, and adds to the run what came of it. Never throws. */
export type Step = (run: Run) => Promise<void>
