import {
  declaredResolvers,
  entryPoints,
  ruledFields,
  ruledNonObjects,
  unresolvedEntities,
} from '@parvis/kernel/testing/entryPoints.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { notificationsFixture } from './fixtures.ts'
import { resolvers } from './resolvers/resolvers.ts'
import { rules } from './rules.ts'

let fixture: Awaited<ReturnType<typeof notificationsFixture>>
let rimas: { id: string }
beforeAll(async () => {
  fixture = await notificationsFixture()
  const { rima, karim } = fixture.people
  await fixture.share('contract.shared', [rima, karim])
  await fixture.share('matter.shared', [karim])
  rimas = (await list(fixture.viewer(rima))).data.notifications.nodes[0]
})
afterAll(() => fixture.stop())

const foreign = '00000000-0000-7000-8000-000000000000'
const fields =
  'id kind occurredAt readAt actor { id } client { id } subject { __typename ... on Contract { id } ... on Matter { id } }'
const list = (viewer: Viewer | null) =>
  fixture.run(viewer, `{ notifications(first: 100) { nodes { ${fields} } totalCount { value } } }`)
const count = '{ unreadNotificationCount { value capped } }'
const mark = 'mutation ($input: MarkNotificationsInput!) { markNotifications(input: $input) { ids } }'
const entity = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Notification { id kind } } }'
const everything = { read: true, upTo: 'ffffffff-ffff-7fff-bfff-ffffffffffff' }
const representation = (id: string) => ({
  of: [{ __typename: 'Notification', id, recipientId: fixture.people.karim.id, kind: 'MATTER_SHARED' }],
})

/** Every way in, tried by somebody it is not meant for. A new entry point fails until it stands here. */
const tried: Record<string, (viewer: Viewer | null) => Promise<{ data: unknown; codes: unknown[] }>> = {
  'Query.notifications': list,
  'Query.unreadNotificationCount': (viewer) => fixture.run(viewer, count),
  'Mutation.markNotifications': (viewer) => fixture.run(viewer, mark, { input: everything }),
  '_entities Notification': (viewer) => fixture.run(viewer, entity, representation(rimas.id)),
  '_entities Contract': (viewer) => fixture.run(viewer, anyEntity, { of: [forged('Contract')] }),
  '_entities PortalUser': (viewer) => fixture.run(viewer, anyEntity, { of: [forged('PortalUser')] }),
  '_entities Matter': (viewer) => fixture.run(viewer, anyEntity, { of: [forged('Matter')] }),
  '_entities StaffUser': (viewer) => fixture.run(viewer, anyEntity, { of: [forged('StaffUser')] }),
}
const anyEntity = 'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }'
const forged = (__typename: string) => ({ __typename, id: fixture.record.id, title: 'forged' })

it('every entry point is classified', () => {
  expect(Object.keys(tried).sort()).toEqual(entryPoints(fixture.subgraph.schema))
})

it('every declared resolver has a rule, every rule a resolver, and every entity resolves its reference', () => {
  expect(ruledFields(rules)).toEqual(declaredResolvers(resolvers))
  expect(ruledNonObjects(fixture.subgraph.schema, rules)).toEqual([])
  expect(unresolvedEntities(fixture.subgraph.schema)).toEqual([])
})

it('nobody signed in lists, counts and marks nothing, and finds no notification by its id', async () => {
  expect((await tried['Query.notifications']!(null)).codes).toEqual(['UNAUTHENTICATED'])
  expect((await tried['Query.unreadNotificationCount']!(null)).codes).toEqual(['UNAUTHENTICATED'])
  expect((await tried['Mutation.markNotifications']!(null)).codes).toEqual(['UNAUTHENTICATED'])
  expect(await tried['_entities Notification']!(null)).toEqual({ data: { _entities: [null] }, codes: [] })
})

it.each(['Contract', 'Matter', 'PortalUser', 'StaffUser'])(
  '%s is another part’s: a stub of it answers nothing here',
  async (type) => {
    expect(await tried[`_entities ${type}`]!(fixture.admin)).toEqual({ data: { _entities: [null] }, codes: [] })
  },
)

it('everybody lists their own and nobody else’s, an administrator too (V14)', async () => {
  const { people, viewer, legal } = fixture
  const kinds = async (of: Viewer | null) =>
    (await list(of)).data.notifications.nodes.map(({ kind }: { kind: string }) => kind)
  expect(await kinds(viewer(people.rima))).toEqual(['CONTRACT_SHARED'])
  expect(await kinds(viewer(people.karim))).toEqual(['MATTER_SHARED', 'CONTRACT_SHARED'])
  expect(await kinds(viewer(people.fadi))).toEqual([])
  expect(await kinds(fixture.admin)).toEqual([])
  expect(await kinds(legal)).toEqual([])
  expect((await list(viewer(people.karim))).data.notifications.totalCount).toEqual({ value: 2 })
  const unread = async (of: Viewer | null) => (await fixture.run(of, count)).data.unreadNotificationCount.value
  expect([await unread(viewer(people.rima)), await unread(viewer(people.karim))]).toEqual([1, 2])
  expect([await unread(fixture.admin), await unread(legal)]).toEqual([0, 0])
})

it('a notification names its record and who did it, by their keys only', async () => {
  const { nodes } = (await list(fixture.viewer(fixture.people.rima))).data.notifications
  expect(nodes[0]).toMatchObject({
    readAt: null,
    actor: { id: fixture.staff.nadine.id },
    client: null,
    subject: { __typename: 'Contract', id: fixture.record.id },
  })
})

it('somebody else’s notification is the same null by reference as one that never was, whatever is claimed of it', async () => {
  const karim = fixture.viewer(fixture.people.karim)
  const hidden = await fixture.run(karim, entity, representation(rimas.id))
  const missing = await fixture.run(karim, entity, representation(foreign))
  expect(hidden).toEqual({ data: { _entities: [null] }, codes: [] })
  expect(JSON.stringify(hidden)).toBe(JSON.stringify(missing))
  const own = await fixture.run(fixture.viewer(fixture.people.rima), entity, representation(rimas.id))
  expect(own.data._entities).toEqual([{ id: rimas.id, kind: 'CONTRACT_SHARED' }])
})

it('a page follows the one before it, and a cursor of ours is asked for', async () => {
  const karim = fixture.viewer(fixture.people.karim)
  const page = async (after: string | null) =>
    fixture.run(
      karim,
      'query ($after: String) { notifications(first: 1, after: $after) { nodes { kind } pageInfo { hasNextPage endCursor } } }',
      { after },
    )
  const first = (await page(null)).data.notifications
  const second = (await page(first.pageInfo.endCursor)).data.notifications
  expect([first.nodes[0].kind, second.nodes[0].kind]).toEqual(['MATTER_SHARED', 'CONTRACT_SHARED'])
  expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false])
  expect((await page('nonsense')).codes).toEqual(['BAD_USER_INPUT'])
  expect((await fixture.run(karim, '{ notifications(first: 0) { nodes { id } } }')).codes).toEqual(['BAD_USER_INPUT'])
})

it('a notification about a record that was hidden since is gone from list, count and by its id (V14)', async () => {
  const rima = fixture.viewer(fixture.people.rima)
  const before = (await list(rima)).data.notifications
  expect(before.totalCount.value).toBeGreaterThan(0)
  expect((await fixture.run(rima, count)).data.unreadNotificationCount.value).toBe(before.totalCount.value)
  fixture.record.shown = false
  expect((await list(rima)).data.notifications).toEqual({ nodes: [], totalCount: { value: 0 } })
  const byId = await fixture.run(rima, entity, { of: [{ __typename: 'Notification', id: before.nodes[0].id }] })
  expect(byId.data).toEqual({ _entities: [null] })
  expect((await fixture.run(rima, count)).data.unreadNotificationCount).toEqual({ value: 0, capped: false })
  fixture.record.shown = true
})
