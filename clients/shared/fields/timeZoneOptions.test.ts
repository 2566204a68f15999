import { expect, it } from 'vitest'
import type { Language } from '../language/i18n.ts'
import { findTimeZones, timeZoneOption, timeZoneOptions } from './timeZoneOptions.ts'

const found = (search: string, language: Language = 'en') =>
  findTimeZones(language, timeZoneOptions(language), search).map(({ value }) => value)

it('a zone reads with its distance from Greenwich', () => {
  expect(timeZoneOption('en', 'Asia/Kolkata').label).toBe('Asia/Kolkata (GMT+5:30)')
  expect(timeZoneOption('ar', 'Asia/Kolkata').label).toContain('\u2068Asia/Kolkata\u2069')
})

it('is found by words of its name, by an older name, by its offset and by what people call it in their language', () => {
  expect(found('new york')).toEqual(['America/New_York'])
  expect(found('calcutta')).toEqual(['Asia/Kolkata'])
  expect(found('+5:30')).toContain('Asia/Kolkata')
  expect(found('japan')).toEqual(['Asia/Tokyo'])
  expect(found('eastern european')).toContain('Asia/Beirut')
  expect(found('liban', 'fr')).toContain('Asia/Beirut')
  expect(found('لبنان', 'ar')).toContain('Asia/Beirut')
  expect(found('nowhere at all')).toEqual([])
  expect(found(' ').length).toBeGreaterThan(400)
})
