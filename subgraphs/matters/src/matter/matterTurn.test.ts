import type { Viewer } from '@parvis/schema/viewer.ts'
import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { mattersFixture } from '../fixtures.ts'
import { type MatterStatusRow, matterStatuses, matters } from '../tables.ts'

let fixture: Awaited<ReturnType<typeof mattersFixture>>
let statuses: MatterStatusRow[]
/** A matter in every status, oldest first, each shown to Rima. */
const made: { id: string; status: MatterStatusRow }[] = []
beforeAll(async () => {
  fixture = await mattersFixture()
  statuses = await fixture.db.select().from(matterStatuses).orderBy(asc(matterStatuses.order))
  for (const status of statuses) {
    const { id, version } = await fixture.create()
    await fixture.show({ id, version })
    await fixture.db.update(matters).set({ statusId: status.id }).where(eq(matters.id, id))
    made.push({ id, status })
  }
})
afterAll(() => fixture.stop())

async function found(viewer: Viewer | null, filter: { waitsFor?: string[]; statusIds?: string[] }) {
  const { data } = await fixture.run(
    viewer,
    'query ($filter: MatterFilter) { matters(first: 100, filter: $filter) { nodes { id } totalCount { value } } }',
    { filter },
  )
  const ids = data.matters.nodes.map(({ id }: { id: string }) => id)
  expect(data.matters.totalCount.value).toBe(ids.length)
  return ids
}

it.each([[['LEGAL']], [['CLIENT']], [['CLIENT', 'COURT']], [['NOBODY']], [[]]])(
  'what waits for %j is in a status that does, newest first, for staff and for clients',
  async (turns) => {
    const waiting = made.filter(({ status }) => (turns as string[]).includes(status.waitsFor))
    const expected = waiting.map(({ id }) => id).reverse()
    expect(turns.length === 0 || expected.length > 0).toBe(true)
    for (const viewer of [fixture.admin, fixture.legal, fixture.viewer(fixture.people.rima)]) {
      expect(await found(viewer, { waitsFor: turns })).toEqual(expected)
    }
  },
)

it('turn and status combine, and what is no status is in none', async () => {
  const [first] = made
  const statusIds = [first!.status.id, first!.status.id, crypto.randomUUID(), 'none']
  expect(await found(fixture.admin, { statusIds })).toEqual([first!.id])
  expect(await found(fixture.admin, { statusIds, waitsFor: [first!.status.waitsFor] })).toEqual([first!.id])
  expect(await found(fixture.admin, { statusIds, waitsFor: ['NOBODY'] })).toEqual([])
})

it('a matter arrives on the firm’s day', async () => {
  const arrival = async (firmTimeZone: string) => {
    const { id } = await fixture.create({}, { ...fixture.admin, firmTimeZone })
    const [row] = await fixture.db.select().from(matters).where(eq(matters.id, id))
    return row!.arrivalDate
  }
  // Twenty-five hours apart: it is never the same day in both.
  expect((await arrival('Pacific/Pago_Pago')) < (await arrival('Pacific/Kiritimati'))).toBe(true)
})
