import {
  buildSchema,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  Kind,
  parse,
  print,
  printType,
  visit,
} from 'graphql'
import { expect, it } from 'vitest'
import { compose, staleOutputs } from './compose.ts'
import { type SubgraphName, subgraphNames, typeDefs } from './typeDefs.ts'

it('the committed supergraph and api are what the files compose to', () => {
  expect(staleOutputs()).toEqual([])
})

it('every type, field, argument, input and enum value says what it is', () => {
  const schema = buildSchema(compose().api)
  const silent = Object.values(schema.getTypeMap()).flatMap((type) => {
    const root = ['Query', 'Mutation'].includes(type.name)
    if (isIntrospectionType(type) || ['Int', 'Float', 'String', 'Boolean', 'ID'].includes(type.name)) return []
    const own = type.description || root ? [] : [type.name]
    if (isEnumType(type)) return [...own, ...silentOf(type.name, type.getValues())]
    if (isInputObjectType(type)) return [...own, ...silentOf(type.name, Object.values(type.getFields()))]
    if (!isObjectType(type) && !isInterfaceType(type)) return own
    const fields = Object.values(type.getFields())
    return [
      ...own,
      ...silentOf(type.name, fields),
      ...fields.flatMap((field) => silentOf(`${type.name}.${field.name}`, field.args)),
    ]
  })
  expect(silent).toEqual([])
})

const silentOf = (owner: string, parts: readonly { name: string; description?: string | null }[]) =>
  parts.filter(({ description }) => !description).map(({ name }) => `${owner}.${name}`)

it('what both kinds of records have is spelled once: no two types are equal but for the kind’s name', () => {
  const schema = buildSchema(compose().api)
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  )
  expect(types.length).toBeLessThanOrEqual(240)
  const twins = Map.groupBy(
    types.filter((type) => !isOfOneKind(type)),
    withoutKind,
  )
  expect([...twins.values()].filter(({ length }) => length > 1).map((equal) => equal.map(({ name }) => name))).toEqual(
    [],
  )
})

it('what one part believes another about a row is these few fields, which no caller sees or can write', () => {
  const required = new Map<string, string>()
  const inner = new Set<string>()
  const fieldsOf = (name: SubgraphName) =>
    parse(typeDefs(name)).definitions.flatMap((node) =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION
        ? (node.fields ?? []).map((field) => ({ type: node.name.value, field }))
        : [],
    )
  for (const { type, field } of subgraphNames.flatMap(fieldsOf)) {
    const place = `${type}.${field.name.value}`
    for (const { name, arguments: args } of field.directives ?? []) {
      if (name.value === 'inaccessible') inner.add(place)
      const [fields] = args ?? []
      if (name.value === 'requires' && fields?.value.kind === Kind.STRING) required.set(place, fields.value.value)
    }
  }
  const people = ['watchers: watcherIds shareCompanyId seenAs', 'assigneeEmail: assigneeId seenAs']
  expect([...required].map(([place, fields]) => `${place}: ${fields}`).sort()).toEqual(
    ['Contract', 'Matter'].flatMap((kind) => people.map((each) => `${kind}.${each}`)).sort(),
  )
  for (const [place, fields] of required) {
    const [type] = place.split('.')
    for (const field of fields.split(' ')) expect(inner).toContain(`${type}.${field}`)
  }
})

/** Connections, and payloads that return the record itself. */
const isOfOneKind = (type: GraphQLNamedType) =>
  type.name.endsWith('Connection') ||
  (isObjectType(type) &&
    type.name.endsWith('Payload') &&
    Object.values(type.getFields()).some((field) => ['Contract', 'Matter'].includes(getNamedType(field.type).name)))

/** A type as it is written, without descriptions and without the name of its kind of record. */
const withoutKind = (type: GraphQLNamedType) =>
  print(
    visit(parse(printType(type)), {
      enter: (node) => ('description' in node ? { ...node, description: undefined } : node),
    }),
  ).replace(/contract|matter/gi, 'record')
