import { describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  addWorkingHours,
  calendarFaults,
  type Holiday,
  isWorkingDay,
  nextWorkingDay,
  nextWorkingMoment,
  usualWeek,
  type WorkingCalendar,
  workingDaysBetween,
  workingHoursBetween,
} from './workingCalendar.ts'

const holiday = (name: string, from: string, to = from, everyYear = false): Holiday => ({ name, from, to, everyYear })
const calendar = (more: Partial<WorkingCalendar> = {}): WorkingCalendar => ({
  timeZone: 'Asia/Beirut',
  week: usualWeek,
  holidays: [],
  ...more,
})
const at = (moment: string) => Date.parse(moment)
const shown = (moment: number | null) => moment && new Date(moment).toISOString()
// A Friday and a Monday; Beirut is two hours ahead of UTC in winter.
const [friday, monday] = ['2026-11-27', '2026-11-30']

describe('working days', () => {
  it('the next after a Friday is Monday, and holidays in between are left out', () => {
    expect(nextWorkingDay(calendar(), friday)).toBe(monday)
    expect(nextWorkingDay(calendar({ holidays: [holiday('Feast', monday, '2026-12-01')] }), friday)).toBe('2026-12-02')
  })

  it('are counted forwards and backwards, from any day', () => {
    expect(addWorkingDays(calendar(), friday, 5)).toBe('2026-12-04')
    expect(addWorkingDays(calendar(), '2026-11-28', 5)).toBe('2026-12-04')
    expect(addWorkingDays(calendar(), monday, -1)).toBe(friday)
    expect(addWorkingDays(calendar(), '2026-11-28', 0)).toBe('2026-11-28')
  })

  it('between two days are as many as adding them goes', () => {
    const ours = calendar({ holidays: [holiday('New Year', '2026-01-01', '2026-01-01', true)] })
    for (const count of [1, 4, 30, 250]) {
      expect(workingDaysBetween(ours, friday, addWorkingDays(ours, friday, count)!)).toBe(count)
    }
    expect(workingDaysBetween(ours, monday, friday)).toBe(0)
  })

  it('a holiday of every year comes in other years too, also over New Year, and on 29 February only when there is one', () => {
    const winter = calendar({ holidays: [holiday('Winter', '2020-12-24', '2021-01-02', true)] })
    const [before, first, last, after] = ['2030-12-23', '2030-12-24', '2031-01-02', '2031-01-03']
    expect([before, first, last, after].map((day) => isWorkingDay(winter, day))).toEqual([true, false, false, true])
    const leap = calendar({ holidays: [holiday('Leap day', '2024-02-29', '2024-02-29', true)] })
    expect(['2027-03-01', '2028-02-29', '2028-03-01'].map((day) => isWorkingDay(leap, day))).toEqual([
      true,
      false,
      true,
    ])
    const once = calendar({ holidays: [holiday('Once', '2026-12-24')] })
    expect(['2026-12-24', '2027-12-24'].map((day) => isWorkingDay(once, day))).toEqual([false, true])
  })

  it('a week may begin on Sunday and end on Thursday', () => {
    const week = [...usualWeek.slice(0, 4), { weekday: 'SUNDAY' as const, hours: [{ from: '08:00', to: '16:00' }] }]
    expect(nextWorkingDay(calendar({ week }), '2026-11-26')).toBe('2026-11-29')
  })

  it('nobody looks for ever for one that never comes', () => {
    expect(nextWorkingDay(calendar({ week: [] }), friday)).toBeNull()
    expect(nextWorkingMoment(calendar({ week: [] }), at('2026-11-27T10:00Z'))).toBeNull()
    expect(addWorkingHours(calendar({ week: [] }), at('2026-11-27T10:00Z'), 1)).toBeNull()
  })
})

describe('working hours', () => {
  const split = [
    {
      weekday: 'MONDAY' as const,
      hours: [
        { from: '14:00', to: '18:00' },
        { from: '09:00', to: '13:00' },
      ],
    },
  ]

  it('a moment within them is itself; before, in a break and after them the next beginning counts', () => {
    const ours = calendar({ week: split })
    expect(shown(nextWorkingMoment(ours, at('2026-11-30T08:15Z')))).toBe('2026-11-30T08:15:00.000Z')
    expect(shown(nextWorkingMoment(ours, at('2026-11-30T05:00Z')))).toBe('2026-11-30T07:00:00.000Z')
    expect(shown(nextWorkingMoment(ours, at('2026-11-30T11:00Z')))).toBe('2026-11-30T12:00:00.000Z')
    expect(shown(nextWorkingMoment(ours, at('2026-11-30T16:00Z')))).toBe('2026-12-07T07:00:00.000Z')
  })

  it('pass over breaks, nights, weekends and holidays; the last minute still counts', () => {
    const ours = calendar({ holidays: [holiday('Feast', monday)] })
    expect(shown(addWorkingHours(ours, at('2026-11-27T14:00Z'), 1))).toBe('2026-11-27T15:00:00.000Z')
    expect(shown(addWorkingHours(ours, at('2026-11-27T14:00Z'), 2))).toBe('2026-12-01T08:00:00.000Z')
    expect(shown(addWorkingHours(calendar({ week: split }), at('2026-11-30T10:30Z'), 1))).toBe(
      '2026-11-30T12:30:00.000Z',
    )
    expect(shown(addWorkingHours(ours, at('2026-11-28T10:00Z'), 0))).toBe('2026-12-01T07:00:00.000Z')
  })

  it('between two moments are as many as adding them goes', () => {
    const ours = calendar({ week: [...split, ...usualWeek.slice(1)], holidays: [holiday('Feast', '2026-12-03')] })
    const from = at('2026-11-28T21:17Z')
    for (const hours of [0.25, 3, 8, 41.5, 400]) {
      expect(workingHoursBetween(ours, from, addWorkingHours(ours, from, hours)!)).toBeCloseTo(hours, 9)
    }
    expect(workingHoursBetween(ours, from, from - 1)).toBe(0)
  })

  it('are those that clocks show on days on which clocks change', () => {
    const always = usualWeek.map(({ weekday }) => ({ weekday, hours: [{ from: '00:00', to: '24:00' }] }))
    const week = [...always, { weekday: 'SUNDAY' as const, hours: [{ from: '00:00', to: '24:00' }] }]
    const hoursOf = (timeZone: string, day: string) =>
      workingHoursBetween(
        calendar({ timeZone, week }),
        at(`${day}T00:00Z`) - 43_200_000,
        at(`${day}T00:00Z`) + 86_400_000 * 2,
      ) -
      workingHoursBetween(
        calendar({ timeZone, week, holidays: [holiday('x', day)] }),
        at(`${day}T00:00Z`) - 43_200_000,
        at(`${day}T00:00Z`) + 86_400_000 * 2,
      )
    expect(hoursOf('Europe/Paris', '2026-03-29')).toBe(23)
    expect(hoursOf('Europe/Paris', '2026-10-25')).toBe(25)
    // Midnight is what Beirut leaves out.
    expect(hoursOf('Asia/Beirut', '2026-03-29')).toBe(23)
    expect(hoursOf('Asia/Kathmandu', '2026-03-29')).toBe(24)
    const ours = calendar({ timeZone: 'Europe/Paris', week: usualWeek })
    expect(shown(nextWorkingMoment(ours, at('2026-03-28T12:00Z')))).toBe('2026-03-30T07:00:00.000Z')
    expect(shown(nextWorkingMoment(ours, at('2026-10-24T12:00Z')))).toBe('2026-10-26T08:00:00.000Z')
  })
})

describe('a calendar', () => {
  const faults = (more: Partial<WorkingCalendar>) => calendarFaults(calendar(more), friday)
  const day = (...hours: [string, string][]) => [
    { weekday: 'MONDAY' as const, hours: hours.map(([from, to]) => ({ from, to })) },
  ]

  it('of usual hours and holidays has no fault', () => {
    const holidays = [holiday('Summer', '2026-07-15', '2026-09-15', true), holiday('Feast', '2027-03-20')]
    expect(faults({ week: day(['09:00', '13:00'], ['13:00', '24:00']), holidays })).toEqual([])
  })

  it.each([
    [[['17:00', '09:00']]],
    [[['09:00', '09:00']]],
    [
      [
        ['09:00', '13:00'],
        ['12:59', '17:00'],
      ],
    ],
    [[['9:00', '17:00']]],
    [[['09:00', '25:00']]],
    [[['24:00', '24:00']]],
    [[]],
  ] as [string, string][][][])('of hours such as %j is refused at its day', (hours) => {
    expect(faults({ week: day(...(hours as [string, string][])) })).toEqual([{ at: ['week', 0], fault: 'HOURS' }])
  })

  it('with a day twice, or a holiday that is none, is refused where it is', () => {
    expect(faults({ week: [...usualWeek, usualWeek[0]!] })).toEqual([{ at: ['week', 5], fault: 'HOURS' }])
    const wrong = [
      holiday('', monday),
      holiday('Back', monday, friday),
      holiday('Long', '2026-01-01', '2026-04-11'),
      holiday('None', '2026-02-30'),
    ]
    expect(faults({ holidays: [holiday('Good', monday), ...wrong] })).toEqual(
      wrong.map((_, index) => ({ at: ['holidays', index + 1], fault: 'HOLIDAY' })),
    )
    const many = Array.from({ length: 201 }, () => holiday('Feast', monday))
    expect(faults({ holidays: many })).toEqual([{ at: [], fault: 'TOO_MANY' }])
  })

  it('by which nobody would ever work is refused', () => {
    expect(faults({ week: [] })).toEqual([{ at: [], fault: 'NO_WORKING_DAY' }])
    const all = ['01-01', '04-01', '07-01', '10-01'].map((from) => {
      const to = new Date(Date.parse(`2026-${from}`) + 99 * 86_400_000).toISOString().slice(0, 10)
      return holiday(from, `2026-${from}`, to, true)
    })
    expect(faults({ holidays: all })).toEqual([{ at: [], fault: 'NO_WORKING_DAY' }])
  })
})
