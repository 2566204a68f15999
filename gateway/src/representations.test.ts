import { expect, test } from 'vitest'
import { fanOutEntities, shareRepresentations } from './representations.ts'

const person = (id: string) => ({ __typename: 'PortalUser', id })

test('each person is asked for once and answered wherever he stands', () => {
  const { variables, slots } = shareRepresentations({ a: 1, representations: ['r', 'k', 'r', 'r'].map(person) })
  expect(variables).toEqual({ a: 1, representations: [person('r'), person('k')] })
  const answer = fanOutEntities({ data: { _entities: [{ displayName: 'Rima' }, null] } }, slots!)
  expect(answer.data?._entities).toEqual([
    { displayName: 'Rima' },
    null,
    { displayName: 'Rima' },
    { displayName: 'Rima' },
  ])
})

test('the occurrences share nothing that could be written to', () => {
  const { slots } = shareRepresentations({ representations: [person('r'), person('r')] })
  const { data } = fanOutEntities({ data: { _entities: [{ company: { names: [{ text: 'Cèdre' }] } }] } }, slots!)
  const [first, second] = data!._entities as { company: { names: { text: string }[] } }[]
  first!.company.names[0]!.text = 'changed'
  expect(second!.company.names[0]!.text).toBe('Cèdre')
})

test('an error stands at every occurrence', () => {
  const { slots } = shareRepresentations({ representations: ['a', 'b', 'a'].map(person) })
  const error = { message: 'no', path: ['_entities', 0, 'email'] }
  const elsewhere = { message: 'no', path: ['viewer'] }
  expect(fanOutEntities({ data: { _entities: [null, null] }, errors: [error, elsewhere] }, slots!).errors).toEqual([
    { message: 'no', path: ['_entities', 0, 'email'] },
    { message: 'no', path: ['_entities', 2, 'email'] },
    elsewhere,
  ])
})

test('without doubles nothing is touched', () => {
  const variables = { representations: [person('a'), person('b')] }
  expect(shareRepresentations(variables)).toEqual({ variables, slots: null })
  expect(shareRepresentations({ id: 'x' })).toEqual({ variables: { id: 'x' }, slots: null })
  expect(shareRepresentations(undefined)).toEqual({ variables: undefined, slots: null })
})
