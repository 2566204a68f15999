import { newId } from '@parvis/kernel/database/columns.ts'
import type { AnyEvent } from '@parvis/schema/events.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { identityFixture } from '../fixtures.ts'
import { events, handOvers, staffUsers } from '../tables.ts'

let fixture: Awaited<ReturnType<typeof identityFixture>>
let olivia: string
beforeEach(async () => {
  fixture = await identityFixture()
  olivia = newId()
  const row = { id: olivia, displayName: 'Olivia Bennett', email: 'olivia@firm.example', locale: 'EN' as const }
  await fixture.db.insert(staffUsers).values({ ...row, role: 'LEGAL', status: 'ACTIVE' })
})
afterEach(() => fixture.stop())

const act = (name: string, input: Record<string, unknown>, viewer: Viewer = fixture.admin) =>
  fixture.mutate(viewer, name, input, 'staffUser { id status }')
const give = (from: string, to: string, viewer?: Viewer) =>
  act('handOverRecords', { staffUserId: from, toStaffUserId: to }, viewer)
const all = () => fixture.db.select().from(handOvers)
const step = (
  kind: 'contracts' | 'matters',
  handOverId: string,
  more: { done: number; total: number; finished: boolean },
) =>
  ({
    id: newId(),
    type: `handOver.${kind}Step`,
    occurredAt: new Date().toISOString(),
    actorId: fixture.ids.nadine,
    subjectId: handOverId,
    payload: { handOverId, fromId: fixture.ids.antoine, toId: olivia, ...more },
  }) as AnyEvent
const accept = (...told: AnyEvent[]) => fixture.subgraph.internal.accept({ events: told })

describe('refusals', () => {
  it('who is missing is NOT_FOUND, clients may not, LEGAL only their own', async () => {
    const { nadine, antoine } = fixture.ids
    expect((await give(newId(), olivia)).codes).toEqual(['NOT_FOUND'])
    expect((await give(nadine, olivia, fixture.portal(await fixture.person()))).codes).toEqual(['FORBIDDEN'])
    expect((await give(nadine, antoine, fixture.legal)).codes).toEqual(['FORBIDDEN'])
    expect((await give(antoine, olivia, fixture.legal)).refusals).toEqual([])
  })

  it.each(['INVITED', 'INACTIVE'] as const)(
    'nobody %s takes over, nor oneself, nor a client, nor who is unknown',
    async (status) => {
      const { antoine } = fixture.ids
      await fixture.db.update(staffUsers).set({ status }).where(eq(staffUsers.id, olivia))
      for (const to of [olivia, antoine, (await fixture.person()).id, newId(), 'nobody']) {
        expect((await give(antoine, to)).refusals).toEqual(['COLLEAGUE_NOT_ELIGIBLE'])
      }
      expect(await all()).toEqual([])
    },
  )

  it('whoever is deactivated stays where the colleague cannot take over: nothing is half done', async () => {
    const { nadine, antoine } = fixture.ids
    const given = await act('deactivateStaffUser', { staffUserId: antoine, toStaffUserId: antoine })
    expect(given.refusals).toEqual(['COLLEAGUE_NOT_ELIGIBLE'])
    expect(given.payload.staffUser.status).toBe('ACTIVE')
    await act('deactivateStaffUser', { staffUserId: antoine, toStaffUserId: nadine })
    expect(await all()).toMatchObject([{ fromId: antoine, toId: nadine, askedById: nadine }])
  })

  it('one runs at a time, of ten at once, and none back while it runs', async () => {
    const { antoine, nadine } = fixture.ids
    const answers = await Promise.all(Array.from({ length: 10 }, () => give(antoine, olivia)))
    expect(answers.filter(({ refusals }) => refusals.length === 0)).toHaveLength(1)
    expect((await give(olivia, antoine)).refusals).toEqual(['HAND_OVER_RUNNING'])
    expect((await give(nadine, antoine)).refusals).toEqual(['HAND_OVER_RUNNING'])
  })
})

it('both kinds tell how far they are; when both are through it is finished, once', async () => {
  await give(fixture.ids.antoine, olivia)
  const id = (await all())[0]!.id
  await accept(step('contracts', id, { done: 0, total: 120, finished: false }))
  await accept(step('matters', id, { done: 3, total: 3, finished: true }))
  const progress = `query ($id: ID!) { staffUser(id: $id) { handOver {
    finishedAt to { id } askedBy { id } contracts { done total finished } matters { done total finished } } } }`
  const seen = async (viewer: Viewer) =>
    (await fixture.run(viewer, progress, { id: fixture.ids.antoine })).data.staffUser
  expect((await seen(fixture.admin)).handOver).toEqual({
    finishedAt: null,
    to: { id: olivia },
    askedBy: { id: fixture.ids.nadine },
    contracts: { done: 0, total: 120, finished: false },
    matters: { done: 3, total: 3, finished: true },
  })
  const last = step('contracts', id, { done: 120, total: 120, finished: true })
  await accept(last)
  await accept(last)
  expect((await seen(fixture.legal)).handOver.finishedAt).not.toBeNull()
  const told = await fixture.db.select().from(events).where(eq(events.subjectId, id)).orderBy(events.id)
  expect(told.map(({ type }) => type)).toEqual(['handOver.started', 'handOver.finished'])
  expect(told[1]!.payload).toMatchObject({ contracts: 120, matters: 3, toId: olivia })
  const another = { ...fixture.legal, id: newId() } as Viewer
  expect(await seen(another)).toEqual({ handOver: null })
})
