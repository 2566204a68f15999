import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  GraphQLNonNull,
  type GraphQLSchema,
  GraphQLString,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
  parse,
  print,
  validate,
} from 'graphql'
import { readFit } from '../limits.ts'

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

type Source = { schema: GraphQLSchema; random: () => number; ids: readonly string[] }
export type RandomOperation = { query: string; variables: Record<string, unknown> }

/** What is drawn so far of one operation. */
type Drawing = Source & {
  /** Declarations by the names of their variables. */
  declared: Map<string, string>
  variables: Record<string, unknown>
  fragments: string[]
  /** How many fields may still be drawn. */
  budget: number
}

const maxDepth = 6
const conditions = 6

/**
 * A valid query of random fields: aliases, fields asked for twice, fragments on types, interfaces and unions that are
 * spread more than once, up to six conditions on any selection, questions about the schema, and variables everywhere an
 * input may stand, given, null, left out, with and without defaults. Ids are drawn from those given.
 */
export function randomOperation(source: Source): RandomOperation {
  for (;;) {
    const drawing: Drawing = { ...source, declared: new Map(), variables: {}, fragments: [], budget: 120 }
    const root = source.schema.getQueryType()!
    const selections = selectionsOf(root, drawing, 0)
    const declared = [...drawing.declared.values()].join(', ')
    const query = [`query ${declared ? `(${declared}) ` : ''}{ ${selections} }`, ...drawing.fragments].join('\n')
    // It may be too large, or what was drawn twice under one name may differ: then it is drawn anew.
    if (isFit(query) && validate(source.schema, parse(query)).length === 0)
      return { query, variables: drawing.variables }
  }
}

function isFit(query: string): boolean {
  try {
    return Boolean(readFit(query))
  } catch {
    return false
  }
}

const pick = <T>({ random }: Drawing, list: readonly T[]): T => list[Math.floor(random() * list.length)]!
const isHappening = ({ random }: Drawing, probability: number) => random() < probability

function selectionsOf(type: GraphQLCompositeType, drawing: Drawing, depth: number): string {
  const parts = [...fieldsOf(type, drawing, depth), ...fragmentsOf(type, drawing, depth)]
  if (depth === 0 && isHappening(drawing, 0.3)) parts.push(questionOf(drawing))
  // Without conditions it is still a selection.
  return ['__typename', ...parts].join(' ')
}

function fieldsOf(type: GraphQLCompositeType, drawing: Drawing, depth: number): string[] {
  const typename = isHappening(drawing, 0.4) ? [`${aliasOf(drawing)}__typename${condition(drawing)}`] : []
  if (isUnionType(type)) return typename
  const share = depth === 0 ? 0.1 : 0.35
  const drawn = Object.values(type.getFields()).filter((field) => {
    const isInner = isCompositeType(getNamedType(field.type))
    if (field.name === 'passwordLink' || (isInner && (depth >= maxDepth || drawing.budget < 0))) return false
    return isHappening(drawing, isInner ? share : 0.35)
  })
  return [...typename, ...drawn.map((field) => fieldOf(field, drawing, depth))]
}

function fieldOf(field: GraphQLField<unknown, unknown>, drawing: Drawing, depth: number): string {
  drawing.budget -= 1
  const given = field.args.filter((arg) => isGiven(arg, drawing)).map((arg) => argument(arg, drawing))
  const named = getNamedType(field.type)
  const inner = isCompositeType(named) ? ` { ${selectionsOf(named, drawing, depth + 1)} }` : ''
  const args = given.length ? `(${given.join(', ')})` : ''
  // Without an alias two arguments of one field could differ.
  const alias = args ? `${freshName(drawing)}: ` : aliasOf(drawing)
  return `${alias}${field.name}${args}${condition(drawing)}${inner}`
}

function fragmentsOf(type: GraphQLCompositeType, drawing: Drawing, depth: number): string[] {
  if (drawing.budget < 0) return []
  const types = [type, ...(isAbstractType(type) ? drawing.schema.getPossibleTypes(type) : [])]
  const parts = isAbstractType(type) ? types.slice(1).map((each) => inlineFragment(each, drawing, depth)) : []
  if (isHappening(drawing, 0.25)) parts.push(inlineFragment(pick(drawing, types), drawing, depth))
  if (isHappening(drawing, 0.25)) parts.push(...spreadTwice(pick(drawing, types), drawing, depth))
  return parts
}

const inlineFragment = (type: GraphQLCompositeType, drawing: Drawing, depth: number) =>
  `... on ${type.name}${condition(drawing)} { ${selectionsOf(type, drawing, Math.max(depth, 1))} }`

function spreadTwice(type: GraphQLCompositeType, drawing: Drawing, depth: number): string[] {
  const name = freshName(drawing)
  drawing.fragments.push(`fragment ${name} on ${type.name} { ${selectionsOf(type, drawing, Math.max(depth, 1))} }`)
  return [`...${name}${condition(drawing)}`, `... { __typename ...${name}${condition(drawing)} }`]
}

function questionOf(drawing: Drawing): string {
  return pick(drawing, [
    () => `__schema${condition(drawing)} { queryType { name } }`,
    () => '__type(name: "Contract") { kind fields { name type { name } } }',
    () => `${freshName(drawing)}: __type(name: ${input(new GraphQLNonNull(GraphQLString), drawing)}) { name }`,
  ])()
}

const freshName = ({ random }: Drawing) => `a${Math.floor(random() * 1e9)}`
const aliasOf = (drawing: Drawing) => (isHappening(drawing, 0.3) ? `${freshName(drawing)}: ` : '')

/** Mostly none, sometimes both. Each variable has its own way of being given. */
function condition(drawing: Drawing): string {
  const one = () => {
    const nth = Math.floor(drawing.random() * conditions)
    const name = `when${nth}`
    const value = isHappening(drawing, 0.5)
    if (!drawing.declared.has(name)) {
      drawing.declared.set(name, `$${name}: ${['Boolean!', `Boolean! = ${value}`, `Boolean = ${!value}`][nth % 3]}`)
      if (nth % 3 === 0 || isHappening(drawing, 0.3)) drawing.variables[name] = value
    }
    return pick(drawing, [`$${name}`, `$${name}`, `$${name}`, 'true', 'false'])
  }
  return pick(drawing, [
    () => '',
    () => '',
    () => '',
    () => ` @include(if: ${one()})`,
    () => ` @skip(if: ${one()})`,
    () => (isHappening(drawing, 0.2) ? ` @skip(if: ${one()}) @include(if: ${one()})` : ''),
  ])()
}

/** No text of ours is a cursor. */
const isGiven = (arg: GraphQLArgument, drawing: Drawing) =>
  isRequiredArgument(arg) || (arg.name !== 'after' && isHappening(drawing, 0.4))

const argument = ({ name, type }: GraphQLArgument, drawing: Drawing) => `${name}: ${input(type, drawing)}`

/** An input as it is written in a document, with variables in it. */
function input(type: GraphQLInputType, drawing: Drawing): string {
  if (isHappening(drawing, 0.4)) return variable(type, drawing)
  if (!isNonNullType(type) && isHappening(drawing, 0.2)) return 'null'
  const inner = isNonNullType(type) ? type.ofType : type
  if (isListType(inner)) return `[${isHappening(drawing, 0.7) ? input(inner.ofType, drawing) : ''}]`
  if (!isInputObjectType(inner)) return literal(inner, drawing)
  const fields = Object.values(inner.getFields()).filter(
    (field) => isRequiredInputField(field) || isHappening(drawing, 0.3),
  )
  return `{ ${fields.map((field) => `${field.name}: ${input(field.type, drawing)}`).join(', ')} }`
}

function variable(type: GraphQLInputType, drawing: Drawing): string {
  const name = freshName(drawing)
  const named = isNonNullType(type) ? type.ofType : type
  const ways: [declared: string, value: unknown][] = [
    [`${named}!`, value(named, drawing)],
    [`${named}! = ${literal(named, drawing)}`, undefined],
    [`${named}! = ${literal(named, drawing)}`, value(named, drawing)],
    [`${named} = ${literal(named, drawing)}`, undefined],
    [`${named} = ${literal(named, drawing)}`, value(named, drawing)],
  ]
  if (!isNonNullType(type)) {
    ways.push([`${named}`, undefined], [`${named}`, null], [`${named} = ${literal(named, drawing)}`, null])
  }
  const [declared, given] = pick(drawing, ways)
  drawing.declared.set(name, `$${name}: ${declared}`)
  if (given !== undefined) drawing.variables[name] = given
  return `$${name}`
}

const literal = (type: GraphQLInputType, drawing: Drawing) => print(astFromValue(value(type, drawing), type)!)

/** An input as JSON. */
function value(type: GraphQLInputType, drawing: Drawing): unknown {
  if (isNonNullType(type)) return value(type.ofType, drawing)
  if (isListType(type)) return isHappening(drawing, 0.7) ? [value(type.ofType, drawing)] : []
  if (isEnumType(type)) return pick(drawing, type.getValues()).name
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => isRequiredInputField(field) || isHappening(drawing, 0.3),
    )
    return Object.fromEntries(fields.map((field) => [field.name, value(field.type, drawing)]))
  }
  return { Int: 3, Boolean: isHappening(drawing, 0.5), ID: pick(drawing, drawing.ids) }[type.name as 'Int'] ?? 'a'
}
