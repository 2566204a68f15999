import { afterEach, beforeEach, expect, it } from 'vitest'
import { formatDate, formatMoment, formatTime } from '../language/formatDate.ts'
import { dayOf, hourOf } from './calendar.ts'
import { showMomentsIn, shownZone } from './zone.ts'

const zone = process.env.TZ
beforeEach(() => {
  process.env.TZ = 'Asia/Beirut'
})
afterEach(() => {
  showMomentsIn(null)
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

const moment = '2026-11-28T22:30:00Z'

it('moments are shown by the clocks of the device until a person with a zone of their own reads', () => {
  expect([shownZone(), dayOf(moment), hourOf(moment)]).toEqual(['Asia/Beirut', '2026-11-29', 0])
  showMomentsIn('America/New_York')
  expect([shownZone(), dayOf(moment), hourOf(moment)]).toEqual(['America/New_York', '2026-11-28', 17])
  expect(formatDate('en', moment)).toBe('28 Nov 2026')
  expect(formatMoment('en', moment)).toBe('28 Nov 2026, 17:30 GMT-5')
  expect(formatTime('en', moment)).toBe('17:30 GMT-5')
  showMomentsIn(null)
  expect(formatTime('en', moment)).toBe('00:30 EET')
})

it('a calendar day is the same day in every zone', () => {
  showMomentsIn('Pacific/Kiritimati')
  expect(formatDate('en', '2026-11-28')).toBe('28 Nov 2026')
  expect(dayOf('2026-11-28')).toBe('2026-11-28')
})

it('a zone this browser does not know is shown by the clocks of the device', () => {
  showMomentsIn('Moon/Tranquility')
  expect(formatTime('en', moment)).toBe('00:30 EET')
})
