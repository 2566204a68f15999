import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isRequiredArgument,
  isUnionType,
} from 'graphql'

/** One field to ask for, and the way to it. */
export type Leaf = { path: string[]; selection: string; type: GraphQLNamedType }

type Walking = {
  /** Types of which only the id is asked for: they have a table of their own. */
  stopAt: ReadonlySet<string>
  /** What fields want as arguments, by their names. */
  fieldArguments: Record<string, string>
}
type Composite = GraphQLObjectType

const fieldsOf = (type: Composite) => Object.values(type.getFields())

/** Asks for a field and, below it, for this. Every level is asked for its id, so that its items are known. */
function select(field: GraphQLField<unknown, unknown>, inner: string | null, { fieldArguments }: Walking): string {
  const required = field.args.some(isRequiredArgument)
  const written = fieldArguments[field.name]
  if (required && !written) throw new Error(`${field.name} wants arguments and has none in names.ts`)
  const type = getNamedType(field.type)
  const id = !isUnionType(type) && !isLeafType(type) && 'id' in (type as Composite).getFields() ? 'id ' : ''
  return `${field.name}${written ?? ''}${inner === null ? '' : ` { ${id}${inner} }`}`
}

/**
 * Every field below a type, each type written out where it is met first: what answers about it does not depend on the
 * way there. A type that was met before, or has a table of its own, is asked who it is.
 */
export function leavesOf(root: GraphQLNamedType, walking: Walking): Leaf[] {
  if (isLeafType(root)) return []
  const seen = new Set([...walking.stopAt, root.name])
  const found: Leaf[] = []
  type Wrap = (inner: string | null) => string
  const waiting: { type: Composite; path: string[]; wrap: Wrap }[] = [
    { type: root as Composite, path: [], wrap: (inner) => inner ?? '' },
  ]
  for (const { type, path, wrap } of waiting) {
    for (const field of fieldsOf(type)) {
      const inner = getNamedType(field.type)
      const here = [...path, field.name]
      const wrapHere: Wrap = (text) => wrap(select(field, text, walking))
      if (isLeafType(inner)) found.push({ path: here, selection: wrapHere(null), type: inner })
      else if (isUnionType(inner) || seen.has(inner.name)) {
        found.push({ path: here, selection: wrapHere('__typename'), type: inner })
      } else {
        seen.add(inner.name)
        waiting.push({ type: inner as Composite, path: here, wrap: wrapHere })
      }
    }
  }
  return found
}

/** The leaves of a type that another leaf ended at, asked for where that one stands. */
export function leavesAt(leaf: Leaf, type: Composite, walking: Walking): Leaf[] {
  return leavesOf(type, walking).map(({ path, selection, type: at }) => ({
    path: [...leaf.path, ...path],
    selection: leaf.selection.replace(
      '__typename',
      isUnionType(leaf.type) ? `... on ${type.name} { ${selection} }` : selection,
    ),
    type: at,
  }))
}

/** An operation of one root field; its arguments are variables of their names. */
export function operationOf(
  kind: 'query' | 'mutation',
  { name, args }: GraphQLField<unknown, unknown>,
  selection: string,
): string {
  const declared = args.map((argument) => `$${argument.name}: ${argument.type}`).join(', ')
  const given = args.map((argument) => `${argument.name}: $${argument.name}`).join(', ')
  const inner = selection && ` { ${selection} }`
  return `${kind}${declared && ` (${declared})`} { ${name}${given && `(${given})`}${inner} }`
}
