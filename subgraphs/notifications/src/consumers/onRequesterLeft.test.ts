import { afterAll, beforeAll, expect, it } from 'vitest'
import { eventOf, notificationsFixture } from '../fixtures.ts'

let fixture: Awaited<ReturnType<typeof notificationsFixture>>
beforeAll(async () => {
  fixture = await notificationsFixture()
})
afterAll(() => fixture.stop())

const inboxOf = async (viewer: typeof fixture.admin) => {
  const query = '{ notifications(first: 10) { nodes { kind subject { __typename } actor { id } } } }'
  return (await fixture.run(viewer, query)).data.notifications.nodes
}

it.each(['contract', 'matter'] as const)(
  'who looks after a %s is asked once for a new requester, in the application only; not who said it themselves (R9b)',
  async (kind) => {
    const { nadine, antoine } = fixture.staff
    fixture.record.lookedAfterByIds = [antoine.id]
    const before = (await inboxOf(fixture.legal)).length
    const left = (actorId: string) =>
      eventOf(`${kind}.requesterLeft`, {
        actorId,
        subjectId: fixture.record.id,
        payload: { requesterId: fixture.people.rima.id, companyId: fixture.companies.cedre.id },
      })
    await fixture.accept(left(antoine.id))
    const event = left(nadine.id)
    for (const _ of [1, 2]) await fixture.accept(event)
    const inbox = await inboxOf(fixture.legal)
    expect(inbox).toHaveLength(before + 1)
    expect(inbox[0]).toEqual({
      kind: `${kind.toUpperCase()}_REQUESTER_LEFT`,
      subject: { __typename: kind === 'contract' ? 'Contract' : 'Matter' },
      actor: { id: nadine.id },
    })
    expect(await inboxOf(fixture.admin)).toEqual([])
    expect(await fixture.mailRows()).toHaveLength(0)
  },
)
