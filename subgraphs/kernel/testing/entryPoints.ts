import { type GraphQLSchema, isObjectType } from 'graphql'

/** Every way into a subgraph: its queries and mutations, and the entities another part may ask for. */
export function entryPoints(schema: GraphQLSchema): string[] {
  const fields = (type: ReturnType<GraphQLSchema['getQueryType']>) =>
    Object.keys(type?.getFields() ?? {})
      .filter((field) => !field.startsWith('_'))
      .map((field) => `${type!.name}.${field}`)
  const entities = schema.getType('_Entity')
  const names = entities && 'getTypes' in entities ? entities.getTypes().map((type) => `_entities ${type.name}`) : []
  return [...fields(schema.getQueryType()), ...fields(schema.getMutationType()), ...names].sort()
}

/** `Type.field` of every field that has a declared resolver, federation's own left out. */
export function declaredResolvers(resolvers: Record<string, Record<string, unknown>>): string[] {
  return Object.entries(resolvers)
    .flatMap(([type, fields]) => Object.keys(fields).map((field) => `${type}.${field}`))
    .filter((name) => !name.includes('.__'))
    .sort()
}

/** `Type.field` of every ruled field. Throws for a rule that is missing where one is written down. */
export function ruledFields(rules: Record<string, Record<string, unknown>>): string[] {
  return Object.entries(rules)
    .flatMap(([type, fields]) =>
      Object.entries(fields).map(([field, rule]) => {
        if (rule == null) throw new Error(`${type}.${field} has no rule`)
        return `${type}.${field}`
      }),
    )
    .sort()
}

/** Names in the rules that are no object type: shield would ignore them in silence. */
export function ruledNonObjects(schema: GraphQLSchema, rules: Record<string, unknown>): string[] {
  return Object.keys(rules).filter((name) => !isObjectType(schema.getType(name)))
}

/** Entities without a `resolveReference`: they would trust whatever a caller sends. */
export function unresolvedEntities(schema: GraphQLSchema): string[] {
  const union = schema.getType('_Entity')
  const entities = union && 'getTypes' in union ? union.getTypes() : []
  return entities
    .filter(
      (type) => !(type.extensions.apollo as { subgraph?: { resolveReference?: unknown } })?.subgraph?.resolveReference,
    )
    .map((type) => type.name)
}
