import { describe, expect, it } from 'vitest'
import { formatDate } from '../language/formatDate.ts'
import { languages } from '../language/i18n.ts'
import { readDay } from './readDay.ts'

describe.each(languages)('in %s', (language) => {
  it.each(Array.from({ length: 12 }, (_, month) => `2026-${`${month + 1}`.padStart(2, '0')}-01`))(
    'reads %s as the application writes it, short and long',
    (day) => {
      expect(readDay(formatDate(language, day), language)).toBe(day)
      expect(readDay(formatDate(language, day, 'long'), language)).toBe(day)
      expect(readDay(day, language)).toBe(day)
    },
  )

  it.each([
    '27/11/2026',
    '27-11-2026',
    '27.11.2026',
    '27 11 2026',
    '27/11/26',
    ' 27/11/2026 ',
    '٢٧/١١/٢٠٢٦',
    '۲۷/۱۱/۲۰۲۶',
    '\u200f27/11/2026',
    '2026/11/27',
  ])('reads %j with the day before the month', (text) => {
    expect(readDay(text, language)).toBe('2026-11-27')
  })

  it.each(['', '27', '27/11', '31/02/2026', '11/27/2026', '0/1/2026', 'tomorrow', '27 Foo 2026', '27/11/2026 x'])(
    'takes %j for no day',
    (text) => {
      expect(readDay(text, language)).toBeNull()
    },
  )
})

it.each([
  ['27 november 2026', 'en', '2026-11-27'],
  ['27 nov. 2026', 'en', '2026-11-27'],
  ['27th of November 2026', 'en', '2026-11-27'],
  ['Nov 27, 2026', 'en', '2026-11-27'],
  ['3 Sep 2026', 'en', '2026-09-03'],
  ['1er juin 2026', 'fr', '2026-06-01'],
  ['3 fevrier 2026', 'fr', '2026-02-03'],
  ['3 févr. 2026', 'fr', '2026-02-03'],
  ['15 août 2026', 'fr', '2026-08-15'],
  ['27 تشرين الثاني 2026', 'ar', '2026-11-27'],
  ['٢٧ نوفمبر ٢٠٢٦', 'ar', '2026-11-27'],
] as const)('reads %s in %s', (text, language, day) => {
  expect(readDay(text, language)).toBe(day)
})
