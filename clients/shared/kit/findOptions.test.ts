import type { ComboboxItem } from '@mantine/core'
import { expect, it } from 'vitest'
import { findOptions } from './findOptions.ts'

it('offers the choices that have all words of what is typed, in whatever form', () => {
  const options = ['Prestation de services', 'Affrètement', 'معالجة بيانات'].map((label) => ({ value: label, label }))
  const offered = (search: string) =>
    (findOptions({ options, search, limit: 10 }) as ComboboxItem[]).map(({ label }) => label)
  expect(offered('services PREST')).toEqual(['Prestation de services'])
  expect(offered('affretement')).toEqual(['Affrètement'])
  expect(offered('\u2068معالجه\u2069')).toEqual(['معالجة بيانات'])
  expect(offered(' ')).toHaveLength(3)
})
