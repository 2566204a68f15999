import { afterAll, beforeAll, expect, it } from 'vitest'
import { eventOf, notificationsFixture } from '../fixtures.ts'

let fixture: Awaited<ReturnType<typeof notificationsFixture>>
beforeAll(async () => {
  fixture = await notificationsFixture()
})
afterAll(() => fixture.stop())

it('marks the viewer’s own up to the moment, once, and leaves newer ones and other people’s alone', async () => {
  const { rima, karim } = fixture.people
  for (const occurredAt of ['2026-06-01T09:00:00.000Z', '2026-06-02T09:00:00.000Z', '2026-06-03T09:00:00.000Z']) {
    await fixture.accept(
      eventOf('contract.shared', {
        actorId: fixture.staff.nadine.id,
        subjectId: fixture.record.id,
        occurredAt,
        payload: {
          requesterId: rima.id,
          watcherIds: [karim.id],
          newRecipientIds: [rima.id, karim.id],
          companyId: rima.companyId,
          attachmentsVisible: false,
        },
      }),
    )
  }
  const mark = async (upTo: string) => {
    const { data } = await fixture.run(
      fixture.viewer(rima),
      'mutation ($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) { count userErrors { code } } }',
      { input: { upTo } },
    )
    return data.markNotificationsRead
  }
  const unread = async (person: typeof rima) => {
    const { data } = await fixture.run(
      fixture.viewer(person),
      '{ notifications(first: 9) { nodes { occurredAt readAt } } }',
    )
    return data.notifications.nodes.filter((node: { readAt: string | null }) => !node.readAt).length
  }
  expect(await mark('2026-06-02T09:00:00.000Z')).toEqual({ count: 2, userErrors: [] })
  expect(await mark('2026-06-02T09:00:00.000Z')).toEqual({ count: 0, userErrors: [] })
  expect([await unread(rima), await unread(karim)]).toEqual([1, 3])
  expect(
    (await fixture.run(fixture.viewer(rima), 'mutation { markNotificationsRead(input: { upTo: "soon" }) { count } }'))
      .codes,
  ).toEqual(['BAD_USER_INPUT'])
})
