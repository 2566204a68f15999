import { expect, it } from 'vitest'
import { nameFault } from './nameFault.ts'

it.each([['../'], ['a/b'], ['a\\b'], ['..'], ['nul\0.pdf'], ['invoice\u202efdp.exe.pdf'], ['half \ud800.pdf']])(
  'refuses %j for what stands in it',
  (name) => {
    expect(nameFault(name)).toBe('characters')
  },
)

it('refuses a name of 256 characters, and cuts none', () => {
  expect(nameFault('a'.repeat(256))).toBe('tooLong')
  expect(nameFault('a'.repeat(255))).toBeNull()
})

it('wants a name', () => {
  expect(nameFault('  ')).toBe('required')
})

it.each([['Contrat de cession.pdf'], ['عقد\u200f 2026.pdf'], ['Q&A: 50% (v1.2)']])('takes %s', (name) => {
  expect(nameFault(name)).toBeNull()
})
