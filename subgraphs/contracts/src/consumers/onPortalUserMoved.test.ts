import { newId } from '@parvis/kernel/database/columns.ts'
import type { EventOf } from '@parvis/schema/events.ts'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { contractsFixture } from '../fixtures.ts'
import { contracts, events } from '../tables.ts'

let fixture: Awaited<ReturnType<typeof contractsFixture>>
beforeAll(async () => {
  fixture = await contractsFixture()
})
afterAll(() => fixture.stop())

const moved = (change: 'CORRECTION' | 'LEFT' | null): EventOf<'portalUser.moved'> => ({
  id: newId(),
  type: 'portalUser.moved',
  occurredAt: new Date().toISOString(),
  actorId: fixture.staff.nadine.id,
  subjectId: fixture.people.rima.id,
  payload: { from: fixture.companies.cedre.id, to: fixture.companies.harcourt.id, change },
})
const accept = (event: EventOf<'portalUser.moved'>) => fixture.subgraph.internal.accept!({ events: [event] })

it('after a departure the record stays with the company; after a correction it moves along, once (R9b)', async () => {
  const { people, viewer, companies, db } = fixture
  const record = await fixture.create({ companyId: companies.cedre.id })
  await fixture.show(record, { watcherIds: [people.karim.id] })
  people.rima.companyId = companies.harcourt.id

  await accept(moved('LEFT'))
  expect(await fixture.sees(viewer(people.rima), record.id)).toBe(false)
  expect(await fixture.sees(viewer(people.karim), record.id)).toBe(true)

  const correction = moved('CORRECTION')
  await Promise.all([accept(correction), accept(correction)])
  await accept(correction)
  expect(await fixture.sees(viewer(people.rima), record.id)).toBe(true)
  expect(await fixture.sees(viewer(people.karim), record.id)).toBe(false)
  const [row] = await db.select().from(contracts).where(eq(contracts.id, record.id))
  expect(row).toMatchObject({ version: 3, companyId: companies.harcourt.id, shareCompanyId: companies.harcourt.id })
  const types = (await db.select().from(events).where(eq(events.subjectId, record.id)).orderBy(events.id)).map(
    ({ type }) => type,
  )
  expect(types).toEqual([
    'contract.created',
    'contract.shared',
    'contract.requesterLeft',
    'contract.movedWithRequester',
  ])

  // The watchers stay chosen; identity tells nobody but staff of who is of another company.
  const { data } = await fixture.run(
    viewer(people.rima),
    'query ($id: ID!) { contract(id: $id) { watcherIds shareCompanyId } }',
    { id: record.id },
  )
  expect(data.contract).toEqual({ watcherIds: [people.karim.id], shareCompanyId: companies.harcourt.id })
})

it('the second of two corrections waits for the first, which met a lock (R9b)', async () => {
  const { people, companies, db } = fixture
  const record = await fixture.create()
  await fixture.show(record, { requesterId: people.karim.id })
  const of = (payload: { from: string; to: string }): EventOf<'portalUser.moved'> => {
    return { ...moved(null), subjectId: people.karim.id, payload: { ...payload, change: 'CORRECTION' } }
  }
  const last = newId()
  const events = [
    of({ from: companies.cedre.id, to: companies.harcourt.id }),
    of({ from: companies.harcourt.id, to: last }),
  ]
  const accept = () => fixture.subgraph.internal.accept!({ events })
  await db.transaction(async (tx) => {
    await tx.select().from(contracts).where(eq(contracts.id, record.id)).for('update')
    expect(await accept()).toEqual({ accepted: [] })
  })
  await accept()
  const [row] = await db.select().from(contracts).where(eq(contracts.id, record.id))
  expect(row!.shareCompanyId).toBe(last)
})
