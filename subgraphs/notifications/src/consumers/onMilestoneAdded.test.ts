import { newId } from '@parvis/kernel/database/columns.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { eventOf, notificationsFixture } from '../fixtures.ts'

let fixture: Awaited<ReturnType<typeof notificationsFixture>>
beforeAll(async () => {
  fixture = await notificationsFixture()
})
afterAll(() => fixture.stop())

const added = (source: 'STAFF' | 'PORTAL') =>
  eventOf('milestone.added', {
    actorId: source === 'PORTAL' ? fixture.people.rima.id : fixture.staff.antoine.id,
    subjectId: fixture.record.id,
    payload: { milestoneId: newId(), title: 'First yearly review', source },
  })
const inboxOf = async (viewer: typeof fixture.admin) => {
  const { data } = await fixture.run(
    viewer,
    '{ notifications(first: 10) { nodes { kind name subject { __typename ... on Contract { id } ... on Matter { id } } actor { id } client { id } } } }',
  )
  return data.notifications.nodes
}

it('one the legal team added is told to nobody', async () => {
  await fixture.accept(added('STAFF'))
  expect(await fixture.sql`select id from notifications.notifications`).toHaveLength(0)
})

it('a milestone a client added is told to who looks after the contract, once, in the application only (R24)', async () => {
  const event = added('PORTAL')
  await Promise.all([fixture.accept(event), fixture.accept(event)])
  await fixture.accept(event)
  expect(await inboxOf(fixture.admin)).toEqual([
    {
      kind: 'MILESTONE_ADDED',
      name: 'First yearly review',
      subject: { __typename: 'Contract', id: fixture.record.id },
      actor: null,
      client: { id: fixture.people.rima.id },
    },
  ])
  expect(await inboxOf(fixture.legal)).toEqual([])
  expect(await fixture.mailRows()).toHaveLength(0)
})

it('where nobody who looks after it can sign in, every ADMIN is told of it: never nobody (§9)', async () => {
  fixture.record.lookedAfterByIds = [fixture.staff.antoine.id]
  fixture.told.set(fixture.staff.antoine.id, { status: 'INACTIVE' })
  await fixture.accept(added('PORTAL'))
  expect(await inboxOf(fixture.admin)).toHaveLength(2)
  expect(await inboxOf(fixture.legal)).toEqual([])
})
