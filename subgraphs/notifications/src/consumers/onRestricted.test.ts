import { afterAll, beforeAll, expect, it } from 'vitest'
import { eventOf, notificationsFixture } from '../fixtures.ts'

let fixture: Awaited<ReturnType<typeof notificationsFixture>>
beforeAll(async () => {
  fixture = await notificationsFixture()
})
afterAll(() => fixture.stop())

const inboxOf = async (viewer: typeof fixture.admin) => {
  const { data } = await fixture.run(
    viewer,
    `{ notifications(first: 10) { nodes {
      kind subject { __typename ... on Contract { id } ... on Matter { id } } actor { id } client { id }
    } } unreadNotificationCount { value } }`,
  )
  return { told: data.notifications.nodes, unread: data.unreadNotificationCount.value }
}

it.each(['contract', 'matter'] as const)(
  'a restricted %s is told to those named anew, in the application only; not to who named themselves',
  async (kind) => {
    const { nadine, antoine, olivia } = fixture.staff
    const before = (await inboxOf(fixture.legal)).told.length
    const event = eventOf(`${kind}.restricted`, {
      actorId: nadine.id,
      subjectId: fixture.record.id,
      payload: { staffIds: [nadine.id, antoine.id, olivia.id], newStaffIds: [nadine.id, antoine.id] },
    })
    for (const _ of [1, 2]) await fixture.accept(event)
    expect((await inboxOf(fixture.admin)).told).toEqual([])
    expect((await inboxOf(fixture.otherLegal)).told).toEqual([])
    const { told } = await inboxOf(fixture.legal)
    expect(told).toHaveLength(before + 1)
    expect(told[0]).toMatchObject({
      kind: `${kind.toUpperCase()}_RESTRICTED`,
      subject: { __typename: kind === 'contract' ? 'Contract' : 'Matter', id: fixture.record.id },
      actor: { id: nadine.id },
      client: null,
    })
    expect(await fixture.mailRows()).toHaveLength(0)
  },
)

it('what somebody was told is gone while the record is restricted to others, and there again once they are named (R63)', async () => {
  const before = await inboxOf(fixture.legal)
  expect(before.told.length).toBeGreaterThan(0)
  fixture.record.shown = false
  expect(await inboxOf(fixture.legal)).toEqual({ told: [], unread: 0 })
  fixture.record.shown = true
  expect(await inboxOf(fixture.legal)).toEqual(before)
})
