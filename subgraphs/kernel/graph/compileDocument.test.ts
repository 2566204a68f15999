import { buildSchema, execute, parse } from 'graphql'
import { expect, test } from 'vitest'
import { compileDocument } from './compileDocument.ts'

const schema = buildSchema(`
  type Query { record(first: Int!, filter: Filter): Record  records: [Record!]! }
  type Record { id: ID! title: String  asked: String!  parent: Record }
  input Filter { words: [String!], of: Words }
  input Words { words: [String!] }
`)
const record = (asked: string): object => ({
  id: '1',
  title: 'Lease',
  asked,
  parent: { id: '2', title: 'Frame', asked },
})
Object.assign(schema.getQueryType()!.getFields().record!, {
  resolve: (_: unknown, args: unknown) => record(JSON.stringify(args, ['filter', 'first', 'of', 'words'])),
})
Object.assign(schema.getQueryType()!.getFields().records!, { resolve: () => [record('first'), record('second')] })

const ways = [true, false].flatMap((a) => [true, false].map((b) => ({ a, b })))

test.each([
  [
    'a fragment spread twice',
    '{ records { ...F @include(if: $a) ...F @include(if: $b) } } fragment F on Record { id asked }',
  ],
  [
    'a fragment in two places',
    '{ one: records { ...F @include(if: $a) } two: records { ...F @skip(if: $a) id @skip(if: $b) } } fragment F on Record { title }',
  ],
  [
    'a field in parts',
    '{ records { parent @include(if: $a) { ... on Record { id } } parent @include(if: $b) { title } } }',
  ],
  ['a list asked for twice', '{ records @include(if: $a) { id } ... @skip(if: $b) { records { title } } }'],
  ['everything', '{ records { parent { id @include(if: $a) @skip(if: $b) } } }'],
])('under conditions %s is answered as graphql-js answers it', async (_, text) => {
  const query = `query ($a: Boolean!, $b: Boolean!) ${text}`
  const compiled = compileDocument(schema, { query })
  // At first it is interpreted, then compiled.
  for (const variables of [...ways, ...ways, ...ways, ...ways]) {
    const { data } = await execute({ schema, document: parse(query), variableValues: variables })
    const answer = await compiled(variables, {})
    expect([variables, answer.errors?.length, answer.data]).toEqual([variables, undefined, data])
  }
})

test.each([
  ['left out', {}],
  ['given', { first: 7, words: ['a'], of: { words: ['b'] } }],
  ['null where it may be', { words: null, of: null }],
])('variables with defaults are taken as graphql-js takes them when they are %s', async (_, variables) => {
  const query = `query ($first: Int! = 2, $words: [String!] = ["x"], $of: Words = { words: "y" }) {
    record(first: $first, filter: { words: $words, of: $of }) { asked }
  }`
  const { data } = await execute({ schema, document: parse(query), variableValues: variables })
  for (const isOurs of [false, true]) {
    const answer = await compileDocument(schema, { query, isOurs })(variables, {})
    expect([isOurs, answer.errors?.length, answer.data]).toEqual([isOurs, undefined, data])
  }
})

test('what does not fit is the caller’s mistake', async () => {
  for (const query of [
    '{ nothing }',
    '{',
    '{ record(first: "\\u0000") { id } }',
    'query ($first: Int! = 2) { record(first: $first) { id } }',
  ]) {
    const { errors } = await compileDocument(schema, { query })({ first: null }, {})
    expect([query, errors?.length]).toEqual([query, 1])
  }
})
