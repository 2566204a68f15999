import { createRequire } from 'node:module'
import type { QueryPlan } from '@apollo/query-planner'
import { buildSchema, type DocumentNode, type FieldNode, type GraphQLSchema, Kind, visit } from 'graphql'

export const plannerConfig = {
  // Of the ways to fetch an operation, so many are compared.
  debug: { maxEvaluatedPlans: 1_000 },
  // What subgraphs are sent is written out, so that the length of a text tells what it costs them.
  reuseQueryFragments: false,
}

export type Planner = {
  /** What callers see. */
  schema: GraphQLSchema
  /** Which subgraph is asked what, and in which order, for a document that fits the schema. */
  plan(document: DocumentNode, operationName?: string): QueryPlan
}

const require = createRequire(import.meta.url)

/**
 * Plans over a composed schema. Composing has checked it. The planner itself takes a while to be loaded and built: that
 * waits for the first plan, which a gateway that only runs our own operations never makes (`keptPlans.ts`).
 */
export function createPlanner({ supergraph, api }: { supergraph: string; api: string }): Planner {
  let built: Planner['plan'] | undefined
  return {
    schema: buildSchema(api, { assumeValid: true }),
    plan(document, operationName) {
      built ??= buildPlanner(supergraph)
      return built(document, operationName)
    },
  }
}

function buildPlanner(supergraphSdl: string): Planner['plan'] {
  const internals = require('@apollo/federation-internals') as typeof import('@apollo/federation-internals')
  const { QueryPlanner } = require('@apollo/query-planner') as typeof import('@apollo/query-planner')
  const supergraph = internals.Supergraph.build(supergraphSdl, { validateSupergraph: false })
  const api = supergraph.apiSchema()
  const planner = new QueryPlanner(supergraph, plannerConfig)
  return (document, operationName) => {
    const options = { operationName, validate: false }
    return planner.buildQueryPlan(internals.operationFromDocument(api, withoutHoles(document), options))
  }
}

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }

/** Of what nothing is asked it is asked what it is, because something must be: it is part of the answer all the same. */
const withoutHoles = (document: DocumentNode): DocumentNode =>
  visit(document, {
    SelectionSet: {
      leave: (set) => (set.selections.length ? undefined : { ...set, selections: [typename] }),
    },
  })
