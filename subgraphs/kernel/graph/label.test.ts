import { expect, it } from 'vitest'
import { labelIn } from './label.ts'

const french = { locale: 'FR', viewer: { firmLocale: 'AR' } } as const

it.each([
  [{ en: 'Open', fr: 'Ouvert', ar: 'مفتوح' }, 'Ouvert'],
  // Not English: the firm writes Arabic.
  [{ en: 'Open', ar: 'مفتوح' }, 'مفتوح'],
  [{ en: 'Open', fr: null }, 'Open'],
  [{}, ''],
])('%j is %s to somebody who reads French, at a firm that writes Arabic', (label, shown) => {
  expect(labelIn(label, french)).toBe(shown)
})

it('is in English to somebody who is not signed in and whose language is not there', () => {
  expect(labelIn({ en: 'Open', fr: 'Ouvert' }, { locale: 'AR', viewer: null })).toBe('Open')
})
