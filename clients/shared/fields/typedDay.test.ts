import type { TFunction } from 'i18next'
import { expect, it } from 'vitest'
import { dayFaults, dayText, typedDay } from './typedDay.ts'

it('keeps a day as the graph takes it and shows it in the language of the application', () => {
  const day = typedDay('27/11/2026', 'en')
  expect(day).toBe('2026-11-27')
  expect([dayText(day, 'en'), dayText(day, 'fr'), dayText('', 'en')]).toEqual(['27 Nov 2026', '27 nov. 2026', ''])
  for (const nothing of [' ', '\u200b', '\u2800\u200f\n']) expect(typedDay(nothing, 'en')).toBe('')
  expect(typedDay('\u280027\u200b/１１/\u20682026\u2069\n', 'en')).toBe('2026-11-27')
})

it('keeps what is no day for its author to correct, and says so at its field', () => {
  const values = { from: typedDay('31/02/2026', 'en'), until: typedDay('28/02/2026', 'en') }
  expect(dayText(values.from, 'fr')).toBe('31/02/2026')
  const words = dayFaults(((key: string) => key) as TFunction, values, ['from', 'until'])
  expect(words).toEqual({ from: 'dayField.unreadable' })
})
