import { newId } from '@parvis/kernel/database/columns.ts'
import type { AnyEvent } from '@parvis/schema/events.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { identityFixture } from '../fixtures.ts'
import { events, handOvers, type PortalUserRow, portalUsers } from '../tables.ts'

let fixture: Awaited<ReturnType<typeof identityFixture>>
let rima: PortalUserRow
let karim: PortalUserRow
beforeEach(async () => {
  fixture = await identityFixture()
  rima = await fixture.person()
  karim = await fixture.person({ firstName: 'Karim', lastName: 'Aoun' })
})
afterEach(() => fixture.stop())

const move = (from: { id: string }, to: { id: string }, viewer: Viewer = fixture.legal) =>
  fixture.mutate(viewer, 'movePortalUserRecords', { portalUserId: from.id, toPortalUserId: to.id }, 'portalUser { id }')
const present = async ({ id }: { id: string }) =>
  (await fixture.db.select().from(portalUsers).where(eq(portalUsers.id, id)))[0]!
const edit = async (person: PortalUserRow, changes: Record<string, unknown>) =>
  fixture.mutate(
    fixture.legal,
    'editPortalUser',
    { portalUserId: person.id, version: (await present(person)).version, ...changes },
    'portalUser { company { id } leftCompanies { id } }',
  )
const happened = async ({ id }: { id: string }) =>
  fixture.db.select().from(events).where(eq(events.subjectId, id)).orderBy(events.id)
const running = () => fixture.db.select().from(handOvers)
const step = (kind: 'contracts' | 'matters', handOverId: string, done: number): AnyEvent => ({
  id: newId(),
  type: `handOver.${kind}Step`,
  occurredAt: new Date().toISOString(),
  actorId: fixture.ids.antoine,
  subjectId: handOverId,
  payload: { handOverId, fromId: rima.id, toId: karim.id, done, total: done, finished: true },
})
async function finish() {
  const { id } = (await running()).at(-1)!
  await fixture.subgraph.internal.accept({ events: [step('contracts', id, 2), step('matters', id, 0)] })
  return id
}

describe('refusals', () => {
  it('who is missing is NOT_FOUND, and clients may not, of their own records either', async () => {
    expect((await move({ id: newId() }, karim)).codes).toEqual(['NOT_FOUND'])
    expect((await move(rima, karim, fixture.portal(rima))).codes).toEqual(['FORBIDDEN'])
    expect(await running()).toEqual([])
  })

  it('only a colleague who can be a requester takes them (R14): nobody else, and nothing is half done', async () => {
    const others = [
      rima,
      await fixture.person({ companyId: fixture.ids.harcourt }),
      await fixture.person({ companyId: null }),
      await fixture.person({ status: 'INACTIVE' }),
      { id: fixture.ids.antoine },
      { id: newId() },
      { id: 'nobody' },
    ]
    for (const other of others) expect((await move(rima, other)).refusals).toEqual(['CLIENT_NOT_ELIGIBLE'])
    const alone = await fixture.person({ companyId: null })
    const alsoAlone = await fixture.person({ companyId: null })
    expect((await move(alone, alsoAlone)).refusals).toEqual(['CLIENT_NOT_ELIGIBLE'])
    expect([await running(), await happened(rima)]).toEqual([[], []])
  })

  it('one runs at a time, of ten at once, and none on from the colleague while it runs', async () => {
    const fadi = await fixture.person()
    const answers = await Promise.all(Array.from({ length: 10 }, () => move(rima, karim)))
    expect(answers.filter(({ refusals }) => refusals.length === 0)).toHaveLength(1)
    expect((await move(karim, fadi)).refusals).toEqual(['RECORDS_MOVING'])
    expect((await move(karim, rima)).refusals).toEqual(['RECORDS_MOVING'])
    expect((await move(fadi, karim)).refusals).toEqual(['RECORDS_MOVING'])
  })

  it('nobody whose records are on their way, nor who gets them, changes the company; afterwards they do', async () => {
    await move(rima, karim)
    const elsewhere = { companyId: fixture.ids.harcourt, companyChange: 'CORRECTION' }
    for (const person of [rima, karim]) {
      expect((await edit(person, elsewhere)).refusals).toEqual(['RECORDS_MOVING'])
      expect((await edit(person, { jobTitle: 'Director' })).refusals).toEqual([])
      expect((await present(person)).companyId).toBe(fixture.ids.cedre)
    }
    await finish()
    expect((await edit(rima, elsewhere)).refusals).toEqual([])
  })

  it('a colleague is named only for a company that is left', async () => {
    const { harcourt } = fixture.ids
    const recordsToId = karim.id
    expect((await edit(rima, { recordsToId })).codes).toEqual(['BAD_USER_INPUT'])
    const corrected = await edit(rima, { companyId: harcourt, companyChange: 'CORRECTION', recordsToId })
    expect(corrected.codes).toEqual(['BAD_USER_INPUT'])
    const stranger = await fixture.person({ companyId: harcourt })
    const left = await edit(rima, { companyId: harcourt, companyChange: 'LEFT', recordsToId: stranger.id })
    expect(left.refusals).toEqual(['CLIENT_NOT_ELIGIBLE'])
    expect(await present(rima)).toEqual(rima)
    expect(await running()).toEqual([])
  })
})

it('is said of the person, in turn with their changes of company, and ends when both kinds are through, once', async () => {
  expect((await move(rima, karim)).refusals).toEqual([])
  const id = await finish()
  expect(await happened(rima)).toMatchObject([
    { type: 'portalUser.recordsMoving', payload: { handOverId: id, toId: karim.id, companyId: fixture.ids.cedre } },
  ])
  const query = `query ($id: ID!) { portalUser(id: $id) { recordMove {
    finishedAt to { id } askedBy { id } contracts { done total finished } matters { done } } } }`
  const seen = async (viewer: Viewer = fixture.legal) =>
    (await fixture.run(viewer, query, { id: rima.id })).data.portalUser.recordMove
  expect(await seen()).toEqual({
    finishedAt: expect.any(String),
    to: { id: karim.id },
    askedBy: { id: fixture.ids.antoine },
    contracts: { done: 2, total: 2, finished: true },
    matters: { done: 0 },
  })
  expect(await seen({ ...fixture.legal, id: newId() } as Viewer)).toBeNull()
  const told = await happened({ id })
  expect(told.map(({ type }) => type)).toEqual(['handOver.requesterFinished'])
})

it('who left can be asked for a colleague at once, or later; where the company was corrected nothing was theirs', async () => {
  const { cedre, harcourt } = fixture.ids
  const left = await edit(rima, { companyId: harcourt, companyChange: 'LEFT', recordsToId: karim.id })
  expect(left.payload.portalUser).toEqual({ company: { id: harcourt }, leftCompanies: [{ id: cedre }] })
  expect((await happened(rima)).map(({ type, payload }) => [type, payload.recordsToId])).toEqual([
    ['portalUser.recordsMoving', undefined],
    ['portalUser.moved', karim.id],
  ])
  await finish()
  const fadi = await fixture.person()
  expect((await move(rima, fadi)).refusals).toEqual([])
  const corrected = await fixture.person()
  await edit(corrected, { companyId: harcourt, companyChange: 'CORRECTION' })
  expect((await move(corrected, await fixture.person())).refusals).toEqual(['CLIENT_NOT_ELIGIBLE'])
})
