import { operationFromDocument, Supergraph } from '@apollo/federation-internals'
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner'
import { type DocumentNode, type FieldNode, type GraphQLSchema, Kind, visit } from 'graphql'

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

/** Plans over a composed schema. Composing has checked it. */
export function createPlanner(supergraphSdl: string): Planner {
  const supergraph = Supergraph.build(supergraphSdl, { validateSupergraph: false })
  const api = supergraph.apiSchema()
  const planner = new QueryPlanner(supergraph, plannerConfig)
  return {
    schema: api.toGraphQLJSSchema(),
    plan: (document, operationName) =>
      planner.buildQueryPlan(operationFromDocument(api, withoutHoles(document), { operationName, validate: false })),
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
