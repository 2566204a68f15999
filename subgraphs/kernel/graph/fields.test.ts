import { expect, test } from 'vitest'
import { optionalText, requiredText } from './fields.ts'

const form = { field: 'name', max: 100 }

test.each([
  ['a line break', 'Rima\nHaddad'],
  ['a line break of Windows', 'Rima\r\nHaddad'],
  ['other line breaks', 'Rima\u0085\u2028\u2029\v\fHaddad'],
  ['a tab', 'Rima\tHaddad'],
  ['other controls', 'Rima\u0001\u001b\u007f\u009bHaddad'],
  ['line breaks around', '\n\r\n Rima Haddad\u2028\n'],
])('a text of one line has a space for %s', (_what, value) => {
  expect(requiredText(value, form)).toBe('Rima Haddad')
  expect(optionalText(value, form)).toBe('Rima Haddad')
})

test('what is nothing but line breaks is nothing', () => {
  expect(optionalText('\r\n\u2028', form)).toBeNull()
  expect(() => requiredText('\r\n\u2028', form)).toThrow('INVALID_VALUE')
})

test('a text of several lines keeps them, and nothing else of the kind', () => {
  const several = { ...form, lines: true }
  expect(requiredText('Dear all,\n\nthe \u202edraft\u0000', several)).toBe('Dear all,\n\nthe draft')
  expect(requiredText('One\r\ntwo\u2028three', several)).toBe('One\ntwo\nthree')
})

test.each(['\u200b', '\u2800 \u2800', '\u3164', '\u2068\u2069', '\u00ad\u200d\ufeff', ' \u0301', '\u200f\n\u00a0'])(
  '%j shows nothing, so it is nothing',
  (value) => {
    for (const lines of [false, true]) {
      expect(() => requiredText(value, { ...form, lines })).toThrow('INVALID_VALUE')
      expect(optionalText(value, { ...form, lines })).toBeNull()
    }
  },
)

test('marks that Arabic and joined letters want are kept', () => {
  expect(requiredText('ريما\u200f (Rima\u200e)\u061c می\u200cخواهم', form)).toBe(
    'ريما\u200f (Rima\u200e)\u061c می\u200cخواهم',
  )
})
