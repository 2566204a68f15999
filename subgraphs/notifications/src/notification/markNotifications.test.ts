import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { notificationsFixture } from '../fixtures.ts'

let fixture: Awaited<ReturnType<typeof notificationsFixture>>
beforeAll(async () => {
  fixture = await notificationsFixture()
})
afterAll(() => fixture.stop())
/** Rima and Karim were told of three shares each. */
beforeEach(async () => {
  await fixture.sql`truncate notifications.notifications`
  const { rima, karim } = fixture.people
  for (const _ of [1, 2, 3]) await fixture.share('contract.shared', [rima, karim])
})

type Told = { id: string; readAt: string | null }
const viewer = (name: 'rima' | 'karim') => fixture.viewer(fixture.people[name])

async function mark(who: ReturnType<typeof viewer>, input: object) {
  const text =
    'mutation ($input: MarkNotificationsInput!) { markNotifications(input: $input) { ids userErrors { code } } }'
  const { data, codes } = await fixture.run(who, text, { input })
  return { ids: data?.markNotifications.ids as string[] | undefined, codes }
}
async function told(name: 'rima' | 'karim', unread = false): Promise<Told[]> {
  const text = `{ notifications(first: 9, unread: ${unread}) { nodes { id readAt } } }`
  return (await fixture.run(viewer(name), text)).data.notifications.nodes
}
async function unreadCount(name: 'rima' | 'karim') {
  return (await fixture.run(viewer(name), '{ unreadNotificationCount { value capped } }')).data.unreadNotificationCount
}

describe('refusals', () => {
  it('what is about a hidden record, somebody else’s and what never was stay alike as they are', async () => {
    const [karims] = await told('karim')
    const [rimas] = await told('rima')
    const others = { read: true, ids: [karims!.id, '00000000-0000-7000-8000-000000000000', 'no id'] }
    expect(await mark(viewer('rima'), others)).toEqual({ ids: [], codes: [] })
    expect(await unreadCount('karim')).toEqual({ value: 3, capped: false })
    fixture.record.shown = false
    for (const which of [{ ids: [rimas!.id] }, { upTo: rimas!.id }]) {
      expect(await mark(viewer('rima'), { read: true, ...which })).toEqual({ ids: [], codes: [] })
    }
    fixture.record.shown = true
    // It was never read: shown again, it is new.
    expect(await unreadCount('rima')).toEqual({ value: 3, capped: false })
  })

  it('both ways to say which, neither, too many or no id are BAD_USER_INPUT', async () => {
    const [rimas] = await told('rima')
    const ids = [rimas!.id]
    const wrong = [{}, { ids, upTo: rimas!.id }, { ids: Array(1001).fill(rimas!.id) }, { upTo: 'soon' }]
    for (const which of wrong) {
      expect((await mark(viewer('rima'), { read: true, ...which })).codes).toEqual(['BAD_USER_INPUT'])
    }
    expect(await told('rima', true)).toHaveLength(3)
  })
})

describe('marking', () => {
  it('up to one of them is once, and leaves what was told later and other people’s alone', async () => {
    const [newest, middle, oldest] = (await told('rima')).map(({ id }) => id)
    const { ids } = await mark(viewer('rima'), { read: true, upTo: middle })
    expect(ids!.toSorted()).toEqual([oldest, middle])
    expect((await mark(viewer('rima'), { read: true, upTo: middle })).ids).toEqual([])
    expect((await told('rima', true)).map(({ id }) => id)).toEqual([newest])
    expect([await unreadCount('rima'), await unreadCount('karim')]).toEqual([
      { value: 1, capped: false },
      { value: 3, capped: false },
    ])
  })

  it('by their ids is these only; marked as new again they are unread, in list and number', async () => {
    const [newest, middle, oldest] = (await told('rima')).map(({ id }) => id)
    const read = await mark(viewer('rima'), { read: true, ids: [newest, oldest] })
    expect(read.ids!.toSorted()).toEqual([oldest, newest])
    expect((await told('rima')).map(({ readAt }) => readAt === null)).toEqual([false, true, false])
    expect((await mark(viewer('rima'), { read: false, ids: [newest, middle] })).ids).toEqual([newest])
    expect((await told('rima', true)).map(({ id }) => id)).toEqual([newest, middle])
    expect(await unreadCount('rima')).toEqual({ value: 2, capped: false })
  })

  it('the number of unread ones stops at 99', async () => {
    const { rima } = fixture.people
    await fixture.sql`
      insert into notifications.notifications (id, recipient_id, kind, record_id, occurred_at, event_id)
      select gen_random_uuid(), ${rima.id}, 'CONTRACT_SHARED', ${fixture.record.id}, now(), gen_random_uuid()
      from generate_series(1, 96)`
    expect(await unreadCount('rima')).toEqual({ value: 99, capped: false })
    await fixture.share('contract.shared', [rima])
    expect(await unreadCount('rima')).toEqual({ value: 99, capped: true })
  })
})
