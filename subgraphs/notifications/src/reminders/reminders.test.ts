import { afterEach, beforeEach, expect, it } from 'vitest'
import { remindersFixture } from './testing/remindersFixture.ts'

let fixture: Awaited<ReturnType<typeof remindersFixture>>
beforeEach(async () => {
  fixture = await remindersFixture()
})
afterEach(() => fixture.stop())

const dueToBoth = (kind: string, dueOn: string) => [`Nadine ${kind} ${dueOn}`, `Rima ${kind} ${dueOn}`]

it('who looks after it and the requester are told in the morning, in the application and by one mail', async () => {
  fixture.milestone('2026-11-30')
  await fixture.at('2026-11-27T07:59:59Z')
  expect([await fixture.toldInApp(), fixture.mailed()]).toEqual([[], []])
  await fixture.at('2026-11-27T08:00:00Z')
  expect(await fixture.toldInApp()).toEqual(dueToBoth('MILESTONE_DUE', '2026-11-30'))
  const subject = 'A milestone is due: CT0000412'
  expect(fixture.mailed()).toEqual([`Nadine: ${subject}`, `Rima: ${subject}`])
  for (const later of ['2026-11-27T08:01:00Z', '2026-11-27T23:59:00Z', '2026-11-28T08:00:00Z', '2026-11-29T12:00:00Z'])
    await fixture.at(later)
  expect([await fixture.toldInApp(), fixture.mailed()]).toEqual([[], []])
  await fixture.at('2026-11-30T08:00:00Z')
  expect(await fixture.toldInApp()).toEqual(dueToBoth('MILESTONE_DUE', '2026-11-30'))
  await fixture.at('2026-12-01T08:00:00Z')
  expect(await fixture.toldInApp()).toEqual(dueToBoth('MILESTONE_OVERDUE', '2026-11-30'))
  expect(fixture.mailed().at(-1)).toBe('Rima: A milestone is overdue: CT0000412')
})

it('all that is due is in one mail a day, and in the inbox each by itself', async () => {
  fixture.milestone('2026-11-30')
  fixture.milestone('2026-11-26', { title: 'First invoice' })
  await fixture.at('2026-11-27T08:00:00Z')
  expect(await fixture.toldInApp()).toHaveLength(4)
  const { arrived } = fixture.postOffice
  expect(arrived).toHaveLength(2)
  const texts = arrived.map(({ text }) => text!)
  for (const text of texts) expect(text.indexOf('First invoice')).toBeLessThan(text.indexOf('Kick-off'))
  expect(fixture.mailed()).toContain('Rima: 2 milestones are due or overdue')
})

it('after three days without the product each is told once of what it missed', async () => {
  fixture.milestone('2026-11-26')
  fixture.milestone('2026-11-30', { title: 'Launch' })
  await fixture.at('2026-11-29T15:00:00Z')
  expect(await fixture.toldInApp()).toEqual([
    'Nadine MILESTONE_DUE 2026-11-30',
    'Nadine MILESTONE_OVERDUE 2026-11-26',
    'Rima MILESTONE_DUE 2026-11-30',
    'Rima MILESTONE_OVERDUE 2026-11-26',
  ])
  expect(fixture.mailed()).toHaveLength(2)
})

it('a part that is away puts the reminder off, and days that pass meanwhile come as one', async () => {
  fixture.milestone('2026-11-28')
  const { contracts } = fixture.peers
  fixture.peers.contracts = { ...contracts, internal: () => Promise.reject(new Error('away')) }
  for (const day of ['27', '28', '29']) await fixture.clock.turnTo(`2026-11-${day}T09:00:00Z`)
  fixture.peers.contracts = contracts
  await fixture.done()
  expect(await fixture.toldInApp()).toEqual(dueToBoth('MILESTONE_OVERDUE', '2026-11-28'))
  expect(fixture.mailed()).toHaveLength(2)
})

it('moved to a later day it is reminded of again; moved away again, of nothing', async () => {
  const milestone = fixture.milestone('2026-11-27')
  await fixture.at('2026-11-27T08:00:00Z')
  expect(await fixture.toldInApp()).toHaveLength(2)
  milestone.dueOn = '2026-12-15'
  for (const day of ['2026-11-28', '2026-12-05', '2026-12-11']) await fixture.at(`${day}T08:00:00Z`)
  expect(await fixture.toldInApp()).toEqual([])
  await fixture.at('2026-12-12T08:00:00Z')
  expect(await fixture.toldInApp()).toEqual(dueToBoth('MILESTONE_DUE', '2026-12-15'))
})

it('what is finished, moved or somebody else’s between writing and sending is in no mail', async () => {
  const { milestones, postOffice } = fixture
  fixture.milestone('2026-11-30', { title: 'Finished' })
  const moved = fixture.milestone('2026-11-30', { title: 'Moved' })
  const others = fixture.milestone('2026-11-30', { title: 'Handed over' })
  await postOffice.close()
  await fixture.clock.turnTo('2026-11-27T08:00:00Z')
  await expect.poll(async () => (await fixture.mailRows()).length).toBe(2)
  milestones.shift()
  moved.dueOn = '2027-01-01'
  Object.assign(others, { lookedAfterByIds: [fixture.staff.olivia.id], requesterId: null })
  await postOffice.open()
  await fixture.done()
  expect((await fixture.mailRows()).map(({ status }) => status)).toEqual(['DROPPED', 'DROPPED'])
})

it('a hidden milestone is told to the legal team alone, a hidden contract to no client', async () => {
  fixture.milestone('2026-11-30', { requesterId: null })
  await fixture.at('2026-11-27T08:00:00Z')
  expect(await fixture.toldInApp()).toEqual(['Nadine MILESTONE_DUE 2026-11-30'])
  expect(fixture.mailed()).toEqual(['Nadine: A milestone is due: CT0000412'])
  fixture.record.shown = false
  fixture.milestone('2026-12-01')
  await fixture.at('2026-11-28T08:00:00Z')
  expect(fixture.mailed()).toEqual(['Nadine: A milestone is due: CT0000412'])
})

it('the inbox shows a client what is hidden by now no more, and counts it no more', async () => {
  const milestone = fixture.milestone('2026-11-30', { title: 'Berth handed over' })
  await fixture.at('2026-11-27T08:00:00Z')
  const rima = fixture.viewer(fixture.people.rima)
  const ask = async () => {
    const query =
      '{ notifications(first: 9) { nodes { id kind name dueOn actor { id } client { id } } } unreadNotificationCount { value } }'
    return (await fixture.run(rima, query)).data
  }
  const { notifications, unreadNotificationCount } = await ask()
  const [{ id }] = notifications.nodes
  const told = { kind: 'MILESTONE_DUE', name: 'Berth handed over', dueOn: '2026-11-30', actor: null, client: null }
  expect([notifications.nodes, unreadNotificationCount.value]).toEqual([[{ id, ...told }], 1])
  milestone.requesterId = null
  const gone = { notifications: { nodes: [] }, unreadNotificationCount: { value: 0 } }
  expect(await ask()).toEqual(gone)
  const mark = 'mutation ($id: ID!) { markNotifications(input: { read: true, upTo: $id }) { ids } }'
  expect((await fixture.run(rima, mark, { id })).data.markNotifications.ids).toEqual([])
  milestone.requesterId = fixture.people.rima.id
  expect((await fixture.run(rima, mark, { id })).data.markNotifications.ids).toEqual([id])
})

it('who cannot sign in is not reminded; who was invited and never came neither; who comes back is', async () => {
  const { rima } = fixture.people
  const { nadine, antoine } = fixture.staff
  fixture.record.lookedAfterByIds = [antoine.id]
  fixture.milestone('2026-11-30')
  fixture.told.set(antoine.id, { status: 'INACTIVE' })
  fixture.told.set(rima.id, { status: 'INVITED' })
  await fixture.at('2026-11-27T08:00:00Z')
  expect(await fixture.toldInApp()).toEqual([`${nadine.displayName.split(' ')[0]} MILESTONE_DUE 2026-11-30`])
  fixture.told.set(rima.id, {})
  await fixture.at('2026-11-28T08:00:00Z')
  expect(await fixture.toldInApp()).toEqual(['Rima MILESTONE_DUE 2026-11-30'])
})
