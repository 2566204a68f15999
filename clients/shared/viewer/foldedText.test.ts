import { searchForm } from '@parvis/schema/texts/searchForm.ts'
import { describe, expect, it } from 'vitest'
import { foldedText, searchPattern, stretchesOf } from './foldedText.ts'

function found(text: string, search: string): string[] {
  const pattern = searchPattern(search)
  return pattern ? stretchesOf(foldedText(text), pattern).map(({ at, length }) => text.slice(at, at + length)) : []
}

const texts = [
  'Payment within forty-five (45) days',
  'Délai de paiement : « quarante-cinq » jours, cœur du marché',
  'عَقْدُ تَوْرِيدِ خَشَبِ الأَرْزِ رقم ٤٥',
  'ﻋﻘﺪ ﺗﻮﺭﻳﺪ',
  'De\u0301lai',
  'ﬁnal oﬃce Straße ΣΊΣΥΦΟΣ',
  '한국 한국',
  '\u2066CT0000412\u2069 \u{1f512} end',
]

describe('finding in the text of a file', () => {
  it.each(texts)('compares what the lists of the product compare: %s', (text) => {
    expect(foldedText(text).form).toBe(searchForm(text))
  })

  it('knows where each sign of the form stood, whatever is left out or written as several', () => {
    for (const text of texts) {
      const { form, places } = foldedText(text)
      if (!places) continue
      expect(places).toHaveLength(form.length + 1)
      expect([...places]).toEqual([...places].toSorted((one, other) => one - other))
      expect(places.at(-1)).toBe(text.length)
    }
  })

  it.each([
    ['Délai, DELAI and de\u0301lai', 'delai', ['Délai', 'DELAI', 'de\u0301lai']],
    ['عَقْدُ تَوْرِيدِ', 'عقد توريد', ['عَقْدُ تَوْرِيدِ']],
    ['ﻋﻘﺪ and عقد', 'عقد', ['ﻋﻘﺪ', 'عقد']],
    ['٤٥ days, 45 days', '45', ['٤٥', '45']],
    ['the ﬁnal draft', 'fi', ['ﬁ']],
    ['Straße', 'strasse', ['Straße']],
    ['forty-five\n  days', 'forty-five days', ['forty-five\n  days']],
    ['forty‐five', 'forty-five', ['forty‐five']],
    ['a.b a+b (c) [d]', 'a+b (c) [d]', ['a+b (c) [d]']],
    ['a.b acb', 'a.b', ['a.b']],
    ['clause 7.2/8 \\ x', '7.2/8 \\', ['7.2/8 \\']],
  ])('in %j looks for %j', (text, search, expected) => {
    expect(found(text, search)).toEqual(expected)
  })

  it('finds nothing for nothing', () => {
    for (const nothing of ['', '   ', '\u200f', '\u0301']) expect(searchPattern(nothing)).toBeNull()
    expect(found('some text', 'other')).toEqual([])
  })
})
