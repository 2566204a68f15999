import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MadeRecord, RecordFixture } from './recordFixture.ts'

/** Who looks after a record, and that they are told (§9), for any kind of record. Call it in a test file of its own. */
export function assignmentRules(start: () => Promise<RecordFixture & { stop(): Promise<void> }>): void {
  let fixture: Awaited<ReturnType<typeof start>>
  beforeAll(async () => {
    fixture = await start()
  })
  afterAll(() => fixture.stop())

  /** What happened to a record by and by: the event without its kind, its payload, to whom it is delivered. */
  async function happened({ id }: MadeRecord) {
    const { events, deliveries } = fixture.tables.eventTables
    const rows = await fixture.db
      .select()
      .from(events)
      .leftJoin(deliveries, eq(deliveries.eventId, events.id))
      .where(eq(events.subjectId, id))
      .orderBy(asc(events.id))
    return rows.map(({ events: event, deliveries: delivery }) => [
      event.type.replace(`${fixture.kind}.`, ''),
      event.payload,
      delivery?.consumer ?? null,
    ])
  }

  describe('refused, an assignment is no event', () => {
    it('on a record hidden from who does it, by a client, and to somebody who is no active colleague', async () => {
      const { people, staff } = fixture
      const record = await fixture.create({ private: true })
      const before = await happened(record)
      const assign = (assigneeId: string, viewer = fixture.admin as Parameters<typeof fixture.edit>[2]) =>
        fixture.edit(record, { assigneeId }, viewer)
      expect((await assign(staff.antoine.id, fixture.legal)).codes).toEqual(['NOT_FOUND'])
      expect((await assign(staff.antoine.id, fixture.viewer(people.rima))).codes).toEqual(['FORBIDDEN'])
      expect((await assign(people.rima.id)).refusals).toEqual(['PERSON_NOT_ELIGIBLE'])
      expect(await happened(record)).toEqual(before)
    })
  })

  describe('an assignment', () => {
    it('is an event of its own beside the other changes, for notifications; the same again is none', async () => {
      const { nadine, antoine } = fixture.staff
      const record = await fixture.create()
      const { record: handed } = await fixture.edit(record, { name: 'Cedar planks', assigneeId: antoine.id })
      await fixture.edit(handed!, { assigneeId: antoine.id })
      const { record: nobodys } = await fixture.edit(handed!, { assigneeId: null })
      expect(nobodys!.version).toBe(handed!.version + 1)
      expect((await happened(record)).slice(1)).toEqual([
        ['edited', { fields: ['name'] }, null],
        ['assigned', { from: nadine.id, to: antoine.id }, 'notifications'],
        ['assigned', { from: antoine.id, to: null }, 'notifications'],
      ])
    })

    it('decides who may be told of what a client does, before who shared it and who created it (§9, V12)', async () => {
      const { nadine, antoine, olivia } = fixture.staff
      const lookers = async (input: Record<string, unknown>, assigneeId: string | null) => {
        const record = await fixture.create(input, fixture.legal)
        const { record: shown } = await fixture.show(record)
        await fixture.edit(shown!, { assigneeId })
        const facts = await fixture.subgraph.internal.recordFacts({ recordId: record.id })
        return facts!.lookedAfterByIds
      }
      expect(await lookers({}, olivia.id)).toEqual([olivia.id, nadine.id, antoine.id])
      expect(await lookers({}, null)).toEqual([nadine.id, antoine.id])
      // Who shared a private record may not see it any more.
      expect(await lookers({ private: true }, null)).toEqual([antoine.id])
    })

    it('to a colleague at creation is one, to oneself is none; the chain holds either way', async () => {
      const { antoine } = fixture.staff
      const own = await fixture.create()
      const handed = await fixture.create({ assigneeId: antoine.id })
      expect((await happened(own)).map(([type]) => type)).toEqual(['created'])
      expect((await happened(handed)).slice(1)).toEqual([['assigned', { from: null, to: antoine.id }, 'notifications']])
      const chain = `query ($id: ID!) { ${fixture.kind}(id: $id) { history(first: 9) { verified } } }`
      for (const record of [own, handed]) {
        const { data } = await fixture.run(fixture.admin, chain, { id: record.id })
        expect(data[fixture.kind].history.verified).toBe(true)
      }
    })
  })
}
