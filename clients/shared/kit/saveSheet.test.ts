import { expect, it } from 'vitest'
import { neutralised } from './saveSheet.ts'

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\u2068=1', '\u200f=HYPERLINK("x")'])(
  'neutralises %j',
  (text) => {
    expect(neutralised(text)).toBe(`'${text}`)
  },
)

it.each(['Agreement', '1 = 1', '', 'a-b'])('leaves %j as it is', (text) => {
  expect(neutralised(text)).toBe(text)
})
