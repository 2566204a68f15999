import {
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { isQuestion } from './compileQuestions.ts'
import type { Entity } from './entities.ts'
import type { Operation } from './operation.ts'

/**
 * Makes the caller's answer of everything that was fetched: the fields that were asked for, under the names and in the
 * order of the document. Where a value is missing that must not be null, the nearest object around it that may be null
 * becomes null. That is how a reference to something hidden looks.
 */
export type Shape = (fetched: Entity) => Entity | null

/** Stands for a null where none may be: the object around it becomes null instead. */
const bubble = Symbol('a null for its parent')

type Complete = (value: unknown) => unknown
type Field = { key: string; complete: Complete }
type Compiling = { schema: GraphQLSchema; operation: Operation }

/** The shape of an operation's answer. The operation has no conditions: the shape differs with how they are met. */
export function compileShape(schema: GraphQLSchema, operation: Operation): Shape {
  const { definition } = operation
  const root = schema.getRootType(definition.operation)
  if (!root) throw new Error(`no ${definition.operation}`)
  return objectShape(root, [definition.selectionSet], { schema, operation }) as Shape
}

function objectShape(type: GraphQLObjectType, sets: readonly SelectionSetNode[], compiling: Compiling): Complete {
  const fields = collectFields(type, sets, compiling)
  return (value) => {
    if (value === null || value === undefined) return null
    const output: Entity = {}
    for (const { key, complete } of fields) {
      const completed = complete((value as Entity)[key])
      if (completed === bubble) return null
      output[key] = completed
    }
    return output
  }
}

/** Of an interface or union: what is selected depends on which type a value is of. */
function abstractShape(type: GraphQLAbstractType, sets: readonly SelectionSetNode[], compiling: Compiling): Complete {
  const possible = compiling.schema.getPossibleTypes(type)
  const shapes = new Map<unknown, Complete>(possible.map((each) => [each.name, objectShape(each, sets, compiling)]))
  return (value) => {
    if (value === null || value === undefined) return null
    return shapes.get((value as Entity).__typename)?.(value) ?? null
  }
}

function collectFields(type: GraphQLObjectType, sets: readonly SelectionSetNode[], compiling: Compiling): Field[] {
  const byKey = new Map<string, FieldNode[]>()
  for (const set of sets) gather(type, set, { ...compiling, byKey })
  return [...byKey].map(([key, nodes]) => {
    const complete = fieldShape(type, nodes, compiling)
    return { key, complete: key in Object.prototype ? notInherited(complete) : complete }
  })
}

/** Of a field that is called like what every object has, such as `constructor`: a function was not fetched. */
const notInherited =
  (complete: Complete): Complete =>
  (value) =>
    complete(typeof value === 'function' ? undefined : value)

function gather(
  type: GraphQLObjectType,
  { selections }: SelectionSetNode,
  gathering: Compiling & { byKey: Map<string, FieldNode[]> },
): void {
  const { operation, byKey } = gathering
  for (const node of selections) {
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value
      byKey.set(key, [...(byKey.get(key) ?? []), node])
      continue
    }
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : operation.fragments[node.name.value]
    if (fragment && applies(fragment.typeCondition?.name.value, type, gathering.schema)) {
      gather(type, fragment.selectionSet, gathering)
    }
  }
}

function applies(condition: string | undefined, type: GraphQLObjectType, schema: GraphQLSchema): boolean {
  if (!condition || condition === type.name) return true
  const conditional = schema.getType(condition)
  return isAbstractType(conditional) && schema.isSubType(conditional, type)
}

function fieldShape(parent: GraphQLObjectType, nodes: readonly FieldNode[], compiling: Compiling): Complete {
  const [{ name }] = nodes as [FieldNode]
  if (name.value === '__typename') return () => parent.name
  if (isQuestion(nodes[0]!)) return (value) => value
  const field = parent.getFields()[name.value]
  if (!field) throw new Error(`${parent.name} has no field ${name.value}`)
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? [])
  return typeShape(field.type, innerShape(field.type, sets, compiling))
}

function innerShape(type: GraphQLOutputType, sets: readonly SelectionSetNode[], compiling: Compiling): Complete {
  const named = getNamedType(type)
  if (isObjectType(named)) return objectShape(named, sets, compiling)
  if (isAbstractType(named)) return abstractShape(named, sets, compiling)
  // Subgraphs have checked what a scalar or an enum may be.
  return (value) => value ?? null
}

function typeShape(type: GraphQLOutputType, inner: Complete): Complete {
  if (isListType(type)) return listShape(typeShape(type.ofType, inner))
  if (!isNonNullType(type)) return inner
  const complete = typeShape(type.ofType, inner)
  return (value) => complete(value) ?? bubble
}

function listShape(complete: Complete): Complete {
  return (value) => {
    if (!Array.isArray(value)) return null
    const output: unknown[] = []
    for (const element of value) {
      const completed = complete(element)
      if (completed === bubble) return null
      output.push(completed)
    }
    return output
  }
}
