import type { GraphQLError } from 'graphql'
import { expect, test } from 'vitest'
import { limits, readFit } from './limits.ts'
import { workMs } from './testing/workMs.ts'

/** 20 fragments, each spreading the next twice: 1.6 KB that unfold to a million fields. */
export const fragmentBomb = [
  'query Bomb { ...F0 }',
  ...Array.from(
    { length: 20 },
    (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} viewer { id displayName } }`,
  ),
  'fragment F20 on Query { viewer { id } }',
].join('\n')

function refusalOf(text: string): { code: unknown; workMs: number } {
  const startedAt = process.threadCpuUsage()
  try {
    readFit(text)
  } catch (error) {
    return { code: (error as GraphQLError).extensions.code, workMs: workMs(startedAt) }
  }
  return { code: null, workMs: workMs(startedAt) }
}

const nested = (depth: number) => `${'{ a '.repeat(depth)}${'}'.repeat(depth)}`
const aliases = (count: number, field: string) => Array.from({ length: count }, (_, n) => `a${n}: ${field}`).join(' ')

const bombs: [string, string][] = [
  ['a fragment bomb of 1.6 KB', fragmentBomb],
  ['10,000 aliases of a field', `{ ${aliases(10_000, 'viewer { id }')} }`],
  ['10,000 aliases of __typename', `{ ${aliases(10_000, '__typename')} }`],
  ['21 aliases of __typename at the top', `{ ${aliases(21, '__typename')} }`],
  ['21 aliases at the top inside a fragment', `{ ...F } fragment F on Query { ${aliases(21, '__typename')} }`],
  [
    'eleven fields in a fragment that is spread twice',
    `{ ...F ...F } fragment F on Query { ${aliases(11, 'firm { name }')} }`,
  ],
  ['13 fields inside one another', nested(13)],
  [
    '13 fields inside one another through fragments',
    `{ a { ...F } } fragment F on X { b { ...G } } fragment G on X ${nested(11)}`,
  ],
  ['900 fields inside one another', nested(900)],
  ['two operations', 'query A { viewer { id } } query B { viewer { id } }'],
  ['no operation', 'fragment F on Query { viewer { id } }'],
  ['two mutations', 'mutation { signOut { userErrors { code } } b: signOut { userErrors { code } } }'],
  ['two mutations in a fragment', 'mutation { ...F ...F } fragment F on Mutation { signOut { userErrors { code } } }'],
  ['90 kB of brackets', '['.repeat(90_000)],
  ['90 kB of a list', `{ a(b: ${'['.repeat(45_000)}${']'.repeat(45_000)}) }`],
]

test.each(bombs)('%s is refused within 100 ms of work', (_, text) => {
  const refusal = refusalOf(text)
  expect(refusal.code).toMatch(/^(BAD_USER_INPUT|GRAPHQL_PARSE_FAILED)$/)
  expect(refusal.workMs).toBeLessThan(100)
})

test.each([
  ['an ordinary operation', 'query A { viewer { id displayName } }'],
  ['20 fields at the top', `{ ${aliases(20, 'viewer { id }')} }`],
  ['12 fields inside one another', nested(12)],
  ['one mutation with its type name', 'mutation { __typename signOut { userErrors { code } } }'],
  ['a fragment inside itself, which validation names', '{ ...F } fragment F on Query { viewer { id } ...F }'],
])('%s passes', (_, text) => {
  expect(refusalOf(text).code).toBeNull()
})

const ofOne = (selection: string) => `query ($id: ID!) { contract(id: $id) { ${selection} watchers { id } } }`

test.each([
  ['an assignee', 'assigneeId: description', 'about: description'],
  ['watchers', '... on Contract { watcherIds: staff { id } }', '... on Contract { team: staff { id } }'],
  ['a company', 'shareCompanyId: title', 'shareCompany: title'],
  ['a key', 'id: title', 'id: id'],
  ['a type', 'requester { __typename: displayName }', 'requester { __typename }'],
  ['what all objects inherit', '__proto__: title', 'constructor: title'],
  ['what all objects have', 'name @skip(if: $toString)', 'name @skip(if: $text)'],
  ['the keys it sends', '... @include(if: $representations) { title }', '... @include(if: $represented) { title }'],
])('a name in the place of what one subgraph tells another of %s is refused', (_, selection, other) => {
  expect(refusalOf(ofOne(selection)).code).toBe('BAD_USER_INPUT')
  expect(refusalOf(`${ofOne('...F')} fragment F on Contract { ${selection} }`).code).toBe('BAD_USER_INPUT')
  expect(refusalOf(ofOne(other)).code).toBeNull()
})

test('too many words, or too deep a nesting, is said in our words', () => {
  expect(() => readFit(`{ ${'a '.repeat(2_001)}}`)).toThrow('A document has at most 2000 tokens.')
  const list = `{ a(b: ${'['.repeat(1_990)}`
  expect(() => readFit(list)).toThrow(/^(The document is nested too deep|Syntax Error)/)
  expect(() =>
    readFit(`{ contracts(first: 1, filter: ${'['.repeat(5_000)}${']'.repeat(5_000)}) { nodes { id } } }`),
  ).toThrow(/^(The document is nested too deep|A document has at most)/)
})

test('what is no GraphQL is called so', () => {
  expect(refusalOf('{ viewer').code).toBe('GRAPHQL_PARSE_FAILED')
  expect(refusalOf('').code).toBe('GRAPHQL_PARSE_FAILED')
})

test('a thousand selections in many fragments are counted once each', () => {
  const wide = Array.from(
    { length: 30 },
    (_, n) => `fragment W${n} on Query { ${'...W29 '.repeat(n < 29 ? 20 : 0)} viewer { id } }`,
  )
  expect(refusalOf(`{ ...W0 } ${wide.join(' ')}`).workMs).toBeLessThan(100)
  expect(limits.selections).toBe(5_000)
})
