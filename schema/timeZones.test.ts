import { expect, it } from 'vitest'
import { listTimeZones, timeZoneNamed } from './timeZones.ts'

it('what is no time zone has no name', () => {
  for (const name of ['', 'Beirut', '+03:00', 'Asia/Nowhere', "Asia/Beirut'; drop", 'x'.repeat(500)]) {
    expect(timeZoneNamed(name)).toBeNull()
  }
})

it.each([
  ['Asia/Beirut', 'Asia/Beirut'],
  [' asia/beirut ', 'Asia/Beirut'],
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['Asia/Kolkata', 'Asia/Kolkata'],
  ['Europe/Kiev', 'Europe/Kyiv'],
  ['US/Eastern', 'America/New_York'],
  ['Asia/Tel_Aviv', 'Asia/Jerusalem'],
  ['Etc/UTC', 'UTC'],
  ['GMT', 'UTC'],
])('%s is kept as %s', (called, kept) => {
  expect(timeZoneNamed(called)).toBe(kept)
})

it('every zone is listed once, by the name it is kept by', () => {
  const names = listTimeZones().map(({ name }) => name)
  expect(names.length).toBeGreaterThan(400)
  expect(new Set(names).size).toBe(names.length)
  expect(names.filter((name) => timeZoneNamed(name) !== name)).toEqual([])
  expect(listTimeZones()).toContainEqual({ name: 'Asia/Kolkata', olderName: 'Asia/Calcutta' })
})
