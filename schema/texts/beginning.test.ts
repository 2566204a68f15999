import { expect, it } from 'vitest'
import { beginning } from './beginning.ts'

it('what is longer is cut between two characters, however many signs one is written with', () => {
  for (const one of ['a', '😀', '👩\u200d👩\u200d👧', '🇱🇧', 'e\u0301']) {
    expect(beginning(one.repeat(3), 3)).toBe(one.repeat(3))
    expect(beginning(one.repeat(4), 3)).toBe(`${one.repeat(3)}…`)
  }
})

it('no space stands before the sign that there is more', () => {
  expect(beginning('one two', 4)).toBe('one…')
  expect(beginning('', 4)).toBe('')
})
