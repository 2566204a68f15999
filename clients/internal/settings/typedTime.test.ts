import { expect, it } from 'vitest'
import { typedTime } from './typedTime.ts'

it.each([
  ['9', '09:00'],
  ['09:30', '09:30'],
  ['930', '09:30'],
  ['9.30', '09:30'],
  ['9h30', '09:30'],
  ['17h', '17:00'],
  [' 17:05 ', '17:05'],
  ['24', '24:00'],
  ['٩:٣٠', '09:30'],
])('%s is %s', (text, time) => {
  expect(typedTime(text)).toBe(time)
})

it.each(['', '25', '9:61', '24:01', 'noon', '12345', '9:3'])('%s is no time and stays', (text) => {
  expect(typedTime(text)).toBe(text)
})
