import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType } from 'graphql'
import { expect, it } from 'vitest'
import { compose, staleOutputs } from './compose.ts'

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
