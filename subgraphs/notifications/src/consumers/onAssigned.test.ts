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
    '{ notifications(first: 10) { nodes { kind subject { __typename ... on Contract { id } ... on Matter { id } } actor { id } client { id } } } }',
  )
  return data.notifications.nodes
}

it.each(['contract', 'matter'] as const)(
  'a %s is told to whom it was assigned, in the application only; not to who took it, nor to nobody',
  async (kind) => {
    const { nadine, antoine } = fixture.staff
    const before = (await inboxOf(fixture.legal)).length
    const assigned = (to: string | null) =>
      eventOf(`${kind}.assigned`, {
        actorId: nadine.id,
        subjectId: fixture.record.id,
        payload: { from: antoine.id, to },
      })
    for (const to of [null, nadine.id]) await fixture.accept(assigned(to))
    const event = assigned(antoine.id)
    for (const _ of [1, 2]) await fixture.accept(event)
    expect(await inboxOf(fixture.admin)).toEqual([])
    const inbox = await inboxOf(fixture.legal)
    expect(inbox).toHaveLength(before + 1)
    expect(inbox[0]).toMatchObject({
      kind: `${kind.toUpperCase()}_ASSIGNED`,
      subject: { __typename: kind === 'contract' ? 'Contract' : 'Matter', id: fixture.record.id },
      actor: { id: nadine.id },
      client: null,
    })
    expect(await fixture.mailRows()).toHaveLength(0)
  },
)

it('one that cannot be told keeps only what comes after it of the same record waiting, and has done nothing', async () => {
  const { nadine, antoine } = fixture.staff
  const before = (await inboxOf(fixture.legal)).length
  const { record } = fixture
  const assigned = (subjectId: string, to: string) =>
    eventOf('contract.assigned', { actorId: nadine.id, subjectId, payload: { from: null, to } })
  const [other, broken, after, last] = [
    assigned(record.id, antoine.id),
    assigned(nadine.id, 'nobody at all'),
    assigned(nadine.id, antoine.id),
    assigned(record.id, antoine.id),
  ]
  const events = [other!, broken!, after!, last!]
  const { accept } = fixture.subgraph.internal
  for (const _ of [1, 2]) expect(await accept!({ events })).toEqual({ accepted: [other!.id, last!.id] })
  expect(await inboxOf(fixture.legal)).toHaveLength(before + 2)
  const left = [broken!.id, after!.id]
  expect(await fixture.sql`select from notifications.inbox where event_id = any(${left})`).toHaveLength(0)
})
