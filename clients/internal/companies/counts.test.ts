import { expect, it } from 'vitest'
import { sum, without } from './counts.ts'

const exactly = (value: number) => ({ value, capped: false })
const atLeast = (value: number) => ({ value, capped: true })

it('both kinds together have a limit where one of them has; what was not asked is nothing', () => {
  expect(sum(exactly(4), exactly(1))).toEqual(exactly(5))
  expect(sum(atLeast(1000), exactly(3))).toEqual(atLeast(1003))
  expect(sum(null, exactly(2), undefined)).toEqual(exactly(2))
})

it('what somebody would see more is what they do not see already, never less than nothing', () => {
  expect(without(exactly(5), exactly(2))).toEqual(exactly(3))
  expect(without(atLeast(1000), exactly(10))).toEqual(atLeast(990))
  expect(without(exactly(1), exactly(2))).toEqual(exactly(0))
})
