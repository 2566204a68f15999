import { type GraphQLSchema, isAbstractType } from 'graphql'
import type { Entity } from './entities.ts'
import type { PlanSelection } from './queryPlan.ts'

/** What is sent of an entity to the subgraph that knows the rest of it; null when a key is missing. */
export type Represent = (entity: Entity) => Entity | null

/** How a fetch's `requires` reads an entity: by type condition the key's fields, nested ones included. */
export function compileRepresentation(schema: GraphQLSchema, requires: readonly PlanSelection[]): Represent {
  const read = compileSelections(schema, requires)
  return (entity) => {
    const representation = read(entity)
    return representation?.__typename ? representation : null
  }
}

function compileSelections(schema: GraphQLSchema, selections: readonly PlanSelection[]): Represent {
  const writers = selections.map((selection) =>
    selection.kind === 'Field' ? field(schema, selection) : fragment(schema, selection),
  )
  return (entity) => {
    const representation: Entity = {}
    return writers.every((write) => write(entity, representation)) ? representation : null
  }
}

/** Writes its part of a representation; false when the entity lacks it. */
type Write = (entity: Entity, representation: Entity) => boolean

function field(schema: GraphQLSchema, { alias, name, selections }: Extract<PlanSelection, { kind: 'Field' }>): Write {
  const key = alias ?? name
  const read = selections && compileSelections(schema, selections)
  return (entity, representation) => {
    const value = entity[key]
    if (value === undefined) return false
    representation[key] = read ? deeply(value, read) : value
    return true
  }
}

function deeply(value: unknown, read: Represent): unknown {
  if (value === null) return null
  return Array.isArray(value) ? value.map((element) => deeply(element, read)) : read(value as Entity)
}

function fragment(
  schema: GraphQLSchema,
  { typeCondition, selections }: Extract<PlanSelection, { kind: 'InlineFragment' }>,
): Write {
  const types = possibleTypes(schema, typeCondition)
  const read = compileSelections(schema, selections)
  return (entity, representation) => {
    if (!types.has(entity.__typename as string)) return true
    Object.assign(representation, read(entity))
    return true
  }
}

function possibleTypes(schema: GraphQLSchema, name: string | undefined): ReadonlySet<string> {
  if (!name) return new Set()
  const type = schema.getType(name)
  return new Set(isAbstractType(type) ? schema.getPossibleTypes(type).map((possible) => possible.name) : [name])
}
