import { readFileSync } from 'node:fs'
import { conditionsOf, withoutConditions } from '@parvis/kernel/graph/conditions.ts'
import {
  buildSchema,
  type DocumentNode,
  execute,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLTypeResolver,
  getVariableValues,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  print,
  visit,
} from 'graphql'
import { expect, test } from 'vitest'
import { randomNumbers, randomOperation } from '../testing/randomOperation.ts'
import { readOperation } from './operation.ts'

const schema = buildSchema(readFileSync(new URL('../../../schema/api.graphql', import.meta.url), 'utf8'))

/** Always the same value at a place of a type. */
const fieldResolver: GraphQLFieldResolver<unknown, unknown> = (_source, _args, _context, { returnType, path }) =>
  sample(returnType, String(path.key))
const typeResolver: GraphQLTypeResolver<unknown, unknown> = (value) => (value as { __typename: string }).__typename

function sample(type: GraphQLOutputType, key: string): unknown {
  if (isNonNullType(type)) return sample(type.ofType, key)
  if (isListType(type)) return [sample(type.ofType, key), sample(type.ofType, `${key}!`)]
  if (isEnumType(type)) return type.getValues()[0]!.name
  if (isAbstractType(type)) {
    const possible = schema.getPossibleTypes(type)
    return { __typename: possible[key.length % possible.length]!.name }
  }
  return { Int: key.length, Boolean: true }[type.toString() as 'Int'] ?? key
}

/** Then nothing may be left of what is asked about something. */
const withoutTypenames = (document: DocumentNode): DocumentNode =>
  visit(document, {
    SelectionSet(set) {
      const others = set.selections.filter((node) => node.kind !== Kind.FIELD || node.name.value !== '__typename')
      return others.length ? { ...set, selections: others } : undefined
    },
  })

const random = randomNumbers(20261128)

test.each(Array.from({ length: 3 }, (_, hundred) => hundred + 1))(
  'taking conditions away changes no answer: graphql-js says the same to a hundred random operations before and after (%i)',
  () => {
    let left = 0
    for (let nth = 0; nth < 100; nth++) {
      const { query, variables } = randomOperation({ schema, random, ids: ['one', 'two'] })
      const document = withoutTypenames(parse(query))
      const { coerced } = getVariableValues(
        schema,
        readOperation(document).definition.variableDefinitions ?? [],
        variables,
      )
      const decided = withoutConditions(document, coerced!)
      expect(conditionsOf(decided)).toEqual([])
      expect(print(decided)).not.toMatch(/@skip|@include/)
      const asked = { schema, variableValues: variables, fieldResolver, typeResolver }
      const answer = execute({ ...asked, document })
      expect([query, execute({ ...asked, document: decided })]).toEqual([query, answer])
      left += JSON.stringify(answer).length
    }
    expect(left).toBeGreaterThan(30_000)
  },
)
