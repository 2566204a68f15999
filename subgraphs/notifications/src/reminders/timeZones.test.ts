import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { remindersFixture } from './testing/remindersFixture.ts'

let fixture: Awaited<ReturnType<typeof remindersFixture>>
beforeEach(async () => {
  fixture = await remindersFixture()
})
afterEach(() => fixture.stop())

/** Lets everybody live there, and only Rima be told. */
function everybodyLivesIn(timeZone: string) {
  const { people, staff, told } = fixture
  for (const { id } of [...Object.values(people), ...Object.values(staff)]) told.set(id, { timeZone })
  told.set(staff.nadine.id, { timeZone, status: 'INACTIVE' })
}
/** From now on one thing falls due, on this day. */
function onlyDue(day: string) {
  fixture.milestones.splice(0)
  fixture.milestone(day, { lookedAfterByIds: [] })
}
const toldAt = async (moment: string) => {
  await fixture.at(moment)
  return (await fixture.toldInApp()).map((each) => each.split(' ').at(-1))
}

describe.each([
  // In Paris the hour from 2 to 3 is left out on 29 March and comes twice on 25 October.
  { zone: 'Europe/Paris', before: '2026-03-28T06:59:00Z', mornings: ['2026-03-28T07:00:00Z', '2026-03-29T06:00:00Z'] },
  { zone: 'Europe/Paris', before: '2026-10-24T05:59:00Z', mornings: ['2026-10-24T06:00:00Z', '2026-10-25T07:00:00Z'] },
  // In Beirut the first hour of 29 March is left out, and the last one of 24 October comes twice.
  { zone: 'Asia/Beirut', before: '2026-03-28T05:59:00Z', mornings: ['2026-03-28T06:00:00Z', '2026-03-29T05:00:00Z'] },
  { zone: 'Asia/Beirut', before: '2026-10-24T04:59:00Z', mornings: ['2026-10-24T05:00:00Z', '2026-10-25T06:00:00Z'] },
  { zone: 'Asia/Dubai', before: '2026-03-28T03:59:00Z', mornings: ['2026-03-28T04:00:00Z', '2026-03-29T04:00:00Z'] },
])('in $zone around $before', ({ zone, before, mornings }) => {
  it('each day is told of once, from 8 by the clocks there on', async () => {
    everybodyLivesIn(zone)
    const days = mornings.map((moment) => moment.slice(0, 10))
    await fixture.clock.turnTo(before)
    for (const [index, moment] of mornings.entries()) {
      onlyDue(days[index]!)
      expect(await toldAt(new Date(Date.parse(moment) - 1000).toISOString())).toEqual([])
      expect(await toldAt(moment)).toEqual([days[index]])
      for (let hours = 1; hours < 16; hours += 1) {
        await fixture.clock.turnTo(new Date(Date.parse(moment) + hours * 3_600_000).toISOString())
      }
      await fixture.done()
      expect(await fixture.toldInApp()).toEqual([])
    }
    const called = await fixture.sql`select time_zone, day::text from notifications.mornings order by day`
    expect(called.map(({ day }) => day)).toEqual(days)
  })
})

it('people are told in their own mornings, each once', async () => {
  fixture.told.set(fixture.staff.nadine.id, { timeZone: 'Europe/Paris' })
  fixture.told.set(fixture.people.rima.id, { timeZone: 'Asia/Tokyo' })
  fixture.milestone('2026-12-01')
  await fixture.at('2026-11-30T23:00:00Z')
  expect(await fixture.toldInApp()).toEqual(['Rima MILESTONE_DUE 2026-12-01'])
  await fixture.at('2026-12-01T06:59:00Z')
  expect(await fixture.toldInApp()).toEqual([])
  await fixture.at('2026-12-01T07:00:00Z')
  expect(await fixture.toldInApp()).toEqual(['Nadine MILESTONE_DUE 2026-12-01'])
})

it('who moves to another time zone is told once, also where their morning is over there already', async () => {
  const { rima } = fixture.people
  fixture.told.set(rima.id, { timeZone: 'America/New_York' })
  fixture.milestone('2026-12-01', { lookedAfterByIds: [fixture.staff.olivia.id] })
  fixture.told.set(fixture.staff.olivia.id, { timeZone: 'Asia/Tokyo' })
  await fixture.at('2026-12-01T01:00:00Z')
  expect(await fixture.toldInApp()).toEqual(['Olivia MILESTONE_DUE 2026-12-01', 'Rima MILESTONE_DUE 2026-12-01'])
  fixture.told.set(rima.id, { timeZone: 'Asia/Tokyo' })
  await fixture.at('2026-12-01T09:00:00Z')
  expect(await fixture.toldInApp()).toEqual([])
  await fixture.at('2026-12-02T01:00:00Z')
  expect(await fixture.toldInApp()).toEqual([
    'Olivia MILESTONE_OVERDUE 2026-12-01',
    'Rima MILESTONE_OVERDUE 2026-12-01',
  ])
})
