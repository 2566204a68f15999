import { newId } from '@parvis/kernel/columns.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { eventOf, notificationsFixture } from '../fixtures.ts'

let fixture: Awaited<ReturnType<typeof notificationsFixture>>
beforeAll(async () => {
  fixture = await notificationsFixture()
})
afterAll(() => fixture.stop())

const added = (notifyIds: string[]) =>
  eventOf('milestone.added', {
    actorId: fixture.people.rima.id,
    subjectId: fixture.record.id,
    payload: { milestoneId: newId(), title: 'First yearly review', notifyIds },
  })
const inboxOf = async (viewer: typeof fixture.admin) => {
  const { data } = await fixture.run(
    viewer,
    '{ notifications(first: 10) { nodes { kind contract { id } matter { id } actor { id } client { id } } } }',
  )
  return data.notifications.nodes
}

it('a milestone a client added is told to who looks after the contract, once, in the application only (R24)', async () => {
  const event = added([fixture.staff.nadine.id])
  await Promise.all([fixture.accept(event), fixture.accept(event)])
  await fixture.accept(event)
  expect(await inboxOf(fixture.admin)).toEqual([
    {
      kind: 'MILESTONE_ADDED',
      contract: { id: fixture.record.id },
      matter: null,
      actor: null,
      client: { id: fixture.people.rima.id },
    },
  ])
  expect(await inboxOf(fixture.legal)).toEqual([])
  expect(await fixture.mailRows()).toHaveLength(0)
})

it('one the legal team added is told to nobody', async () => {
  await fixture.accept(added([]))
  expect(await fixture.sql`select id from notifications.notifications`).toHaveLength(1)
})
