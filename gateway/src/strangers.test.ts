import { rules as contracts } from '@parvis/contracts/src/rules.ts'
import { rules as identity } from '@parvis/identity/src/rules.ts'
import { anyone } from '@parvis/kernel/graph/rules.ts'
import { rules as matters } from '@parvis/matters/src/rules.ts'
import { rules as notifications } from '@parvis/notifications/src/rules.ts'
import { type GraphQLError, parse } from 'graphql'
import { expect, test } from 'vitest'
import { refuseStrangers } from './strangers.ts'

const codeOf = (text: string) => {
  try {
    refuseStrangers(parse(text), 'EN')
    return null
  } catch (error) {
    return (error as GraphQLError).extensions.code
  }
}

test('whoever is not signed in may have asked exactly what every part answers anybody', () => {
  const fields = [identity, matters, contracts, notifications].flatMap(({ Query, Mutation }) => [
    ...Object.entries(Query).map(([name, rule]) => ({ text: `{ ${name} }`, rule })),
    ...Object.entries(Mutation).map(([name, rule]) => ({ text: `mutation { ${name} }`, rule })),
  ])
  expect(fields.length).toBeGreaterThan(50)
  for (const { text, rule } of fields) {
    expect([text, codeOf(text)]).toEqual([text, rule === anyone ? null : 'UNAUTHENTICATED'])
  }
})

test.each([
  ['beside what is open', '{ firm { name } a: contracts(first: 1) { nodes { id } } }'],
  ['in a fragment', '{ ...F } fragment F on Query { ... on Query { contracts(first: 1) { nodes { id } } } }'],
  ['behind a condition', '{ firm { name } contracts(first: 1) @skip(if: true) { nodes { id } } }'],
  ['in a fragment that contains itself', '{ ...F } fragment F on Query { ...F contracts(first: 1) { nodes { id } } }'],
  ['about the schema', '{ __schema { types { name } } }'],
])('what is not open is found %s', (_, text) => {
  expect(codeOf(text)).toBe('UNAUTHENTICATED')
})

test('an alias is no way in, and none out', () => {
  expect(codeOf('{ firm: contracts(first: 1) { nodes { id } } }')).toBe('UNAUTHENTICATED')
  expect(codeOf('{ contracts: firm { name } ...F } fragment F on Query { __typename viewer { id } }')).toBeNull()
})
