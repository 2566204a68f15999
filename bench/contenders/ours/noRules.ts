import type { GraphQLSchema } from 'graphql'

export * from '@parvis/kernel/graph/rules.ts'

/** Leaves the schema as it is. */
export const guard = (schema: GraphQLSchema): GraphQLSchema => schema
