import { describe, expect, it, test } from 'vitest'
import { isMutation } from './isMutation.ts'
import { timeoutOf } from './timeouts.ts'

const fragment = 'fragment Named on Contract { id name }'

describe.each([
  ['by itself', ''],
  ['after a fragment', `${fragment}\n`],
  ['after a comment', '# query\n'],
  ['after a fragment and a comment on its line', `${fragment} # { and\n`],
  ['after a byte order mark', '\uFEFF'],
  ['after commas and empty lines', ' ,\r\n,\t'],
])('an operation %s', (_, before) => {
  it.each([
    ['mutation { signOut }', true],
    ['mutation Change($input: Input!) { change(input: $input) { ...Named } }', true],
    ['mutation@client{ signOut }', true],
    [`mutation { signOut } ${fragment}`, true],
    ['{ mutation }', false],
    ['query mutation { contract { ...Named } }', false],
    ['query ($text: String = "mutation { signOut }") { found(text: $text) { id } }', false],
    ['{ contract { ...mutation } } fragment mutation on Contract { id }', false],
    ['subscription { mutation }', false],
  ])('%s', (operation, isOne) => {
    const request = { query: before + operation }
    expect(isMutation(request)).toBe(isOne)
    expect(timeoutOf(request)).toBe(isOne ? 10_000 : 2_000)
    // The second time it is known.
    expect(isMutation({ query: before + operation })).toBe(isOne)
  })
})

test('of several operations the one that is named is meant', () => {
  const query = 'query Read { contract { id } } mutation Change { change } query Again { contract { id } }'
  const asked = ['Read', 'Change', 'Again', 'Nothing'].map((operationName) => isMutation({ query, operationName }))
  expect(asked).toEqual([false, true, false, false])
  // Nobody runs several at once; whoever forgot the name is told so in a mutation's time, and once.
  expect(isMutation({ query })).toBe(true)
  expect(isMutation({ query, operationName: null })).toBe(true)
})

test.each(['', 'mutation', 'mutation {', '"mutation { signOut }"'])('no GraphQL changes nothing: %j', (query) => {
  expect(isMutation({ query })).toBe(false)
})
