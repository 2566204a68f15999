import { unavailable } from '@parvis/kernel/graph/errors.ts'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { notificationsFixture } from '../fixtures.ts'

let fixture: Awaited<ReturnType<typeof notificationsFixture>>
let contracts: typeof fixture.peers.contracts
beforeAll(async () => {
  fixture = await notificationsFixture()
  contracts = fixture.peers.contracts
  const { rima } = fixture.people
  await fixture.share('contract.shared', [rima])
  await fixture.share('matter.shared', [rima])
})
afterEach(() => {
  fixture.peers.contracts = contracts
})
afterAll(() => fixture.stop())

const answerWith = (failure: Error) => {
  fixture.peers.contracts = { ...contracts, internal: () => Promise.reject(failure) }
}

async function told() {
  const text = '{ notifications(first: 9) { nodes { kind } isComplete } unreadNotificationCount { value } }'
  const { data, codes } = await fixture.run(fixture.viewer(fixture.people.rima), text)
  const { nodes = [], isComplete } = data?.notifications ?? {}
  return {
    kinds: nodes.map(({ kind }: { kind: string }) => kind),
    isComplete,
    unread: data?.unreadNotificationCount?.value,
    codes,
  }
}

it('with an owner away the others’ records are told of, and that something is missing', async () => {
  const both = { kinds: ['MATTER_SHARED', 'CONTRACT_SHARED'], isComplete: true, unread: 2, codes: [] }
  expect(await told()).toEqual(both)
  answerWith(unavailable(new Error('away')))
  expect(await told()).toEqual({ kinds: ['MATTER_SHARED'], isComplete: false, unread: 1, codes: [] })
  fixture.peers.contracts = contracts
  expect(await told()).toEqual(both)
})

it('a note’s notification says how it begins, until it is withdrawn', async () => {
  const { rima } = fixture.people
  const said = async () => {
    const text = '{ notifications(first: 1) { nodes { kind name } } }'
    return (await fixture.run(fixture.viewer(rima), text)).data.notifications.nodes[0]
  }
  const event = fixture.note(fixture.staff.nadine, { body: 'They accepted 45 days.' })
  await fixture.accept(event)
  expect(await said()).toEqual({ kind: 'CONTRACT_NOTE_ADDED', name: 'They accepted 45 days.' })
  fixture.notes.clear()
  expect(await said()).toEqual({ kind: 'CONTRACT_NOTE_ADDED', name: null })
})

it('what fails for another reason is not taken for an absence', async () => {
  answerWith(new Error('a fault of ours'))
  expect((await told()).codes).toContain('INTERNAL_SERVER_ERROR')
})
