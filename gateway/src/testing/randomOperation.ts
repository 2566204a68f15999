import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'

/** A random number from 0 up to 1, the same row of them for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

type Drawing = { schema: GraphQLSchema; random: () => number; ids: readonly string[] }
const maxDepth = 5

/**
 * A query of random fields, with aliases, fields asked for twice, fragments on interfaces and unions, and conditions on
 * `$yes` and `$no`. Ids are drawn from those given.
 */
export function randomQuery(drawing: Drawing): string {
  const query = drawing.schema.getQueryType()
  const fields = Object.values(query?.getFields() ?? {}).filter(({ name }) => name !== 'passwordLink')
  const drawn = [1, 2].map(() => selectionOf(pick(drawing, fields), drawing, 1))
  return `query ($yes: Boolean!, $no: Boolean!) { always: __typename @skip(if: $no) here: __typename @include(if: $yes) ${drawn.join(' ')} }`
}

const pick = <T>({ random }: Drawing, list: readonly T[]): T => list[Math.floor(random() * list.length)]!

function selectionOf(field: GraphQLField<unknown, unknown>, drawing: Drawing, depth: number): string {
  const alias = drawing.random() < 0.5 ? `a${Math.floor(drawing.random() * 1e6)}: ` : ''
  const condition = pick(drawing, ['', '', '', ' @include(if: $yes)', ' @skip(if: $yes)'])
  const args = field.args.filter(({ type, name }) => isNonNullType(type) || name === 'first')
  const given = args.map(({ name, type }) => `${name}: ${argument(String(type), type, drawing)}`)
  const named = getNamedType(field.type)
  const inner = isCompositeType(named) ? ` { ${selectionsOf(named, drawing, depth)} }` : ''
  // Without an alias two arguments of one field could differ.
  const name = given.length ? `a${Math.floor(drawing.random() * 1e6)}: ` : alias
  return `${name}${field.name}${given.length ? `(${given.join()})` : ''}${condition}${inner}`
}

function argument(text: string, type: unknown, drawing: Drawing): string {
  if (text.startsWith('Int')) return '3'
  if (text.startsWith('ID')) return JSON.stringify(pick(drawing, drawing.ids))
  if (text.startsWith('Boolean')) return 'true'
  const inner = isNonNullType(type as never) ? (type as { ofType: unknown }).ofType : type
  if (isListType(inner)) return '[]'
  return isInputObjectType(inner) ? '{}' : '""'
}

function selectionsOf(type: GraphQLNamedOutputType, drawing: Drawing, depth: number): string {
  if (isAbstractType(type)) {
    const parts = drawing.schema
      .getPossibleTypes(type)
      .map((possible) => `... on ${possible.name} { ${fieldsOf(possible, drawing, depth)} }`)
    return `__typename ${parts.join(' ')}`
  }
  return fieldsOf(type as GraphQLObjectType, drawing, depth)
}

function fieldsOf(type: GraphQLObjectType | GraphQLInterfaceType, drawing: Drawing, depth: number): string {
  const all = Object.values(type.getFields()).filter(
    (field) => depth < maxDepth || !isCompositeType(getNamedType(field.type)),
  )
  const drawn = all.filter(() => drawing.random() < 0.4)
  return ['__typename', ...drawn.map((field) => selectionOf(field, drawing, depth + 1))].join(' ')
}
