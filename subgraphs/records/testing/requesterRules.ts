import { newId } from '@parvis/kernel/database/columns.ts'
import type { AnyEvent, EventOf } from '@parvis/schema/events.ts'
import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MadeRecord, RecordFixture } from './recordFixture.ts'

type Moving = EventOf<'portalUser.recordsMoving'>
type Shared = { newRecipientIds: string[]; watcherIds: string[]; requesterId: string; companyId: string }

/**
 * What becomes of records when their requester leaves, or gives them to a colleague (R9b), for any kind of record. Call it in
 * a test file of its own.
 */
export function requesterRules(start: () => Promise<RecordFixture & { stop(): Promise<void> }>): void {
  let fixture: Awaited<ReturnType<typeof start>>
  beforeAll(async () => {
    fixture = await start()
  })
  afterAll(() => fixture.stop())

  const accept = (...events: AnyEvent[]) => fixture.subgraph.internal.accept({ events })
  const envelope = (subjectId: string) => ({
    id: newId(),
    occurredAt: new Date().toISOString(),
    actorId: fixture.staff.nadine.id,
    subjectId,
  })
  const moving = (from: { id: string }, to: { id: string }, companyId = fixture.companies.cedre.id): Moving => ({
    ...envelope(from.id),
    type: 'portalUser.recordsMoving',
    payload: { handOverId: newId(), toId: to.id, companyId },
  })
  const left = (from: { id: string }, recordsToId: string | null = null): EventOf<'portalUser.moved'> => {
    const { cedre, harcourt } = fixture.companies
    const payload = { from: cedre.id, to: harcourt.id, change: 'LEFT' as const, recordsToId }
    return { ...envelope(from.id), type: 'portalUser.moved', payload }
  }
  async function eventsOf(subjectId: string): Promise<AnyEvent[]> {
    const { events } = fixture.tables.eventTables
    const rows = await fixture.db.select().from(events).where(eq(events.subjectId, subjectId)).orderBy(asc(events.id))
    return rows.map((row) => ({ ...row, occurredAt: row.occurredAt.toISOString() }) as unknown as AnyEvent)
  }
  /** Delivers every step this part has sent itself, each of them twice, until all is through. */
  async function runThrough(event: Moving): Promise<{ done: number; total: number }> {
    await Promise.all([accept(event), accept(event)])
    for (let round = 0; round < 9; round += 1) {
      const steps = await eventsOf(event.payload.handOverId)
      await accept(...steps)
      await accept(...steps)
      const { payload } = steps.at(-1) as EventOf<'handOver.contractsStep'>
      if (payload.finished) return { done: payload.done, total: payload.total }
    }
    throw new Error('it does not end')
  }
  async function rowOf({ id }: MadeRecord) {
    const [row] = await fixture.db.select().from(fixture.tables.record).where(eq(fixture.tables.record.id, id))
    return row!
  }

  describe('to a colleague', () => {
    it('goes everything of the company, displayed, hidden or never displayed, and nothing of another', async () => {
      const { rima, karim, fadi } = fixture.people
      const { cedre, harcourt } = fixture.companies
      const shown = await fixture.create({ companyId: cedre.id })
      await fixture.show(shown, { watcherIds: [karim.id, fadi.id] })
      const unwatched = await fixture.create()
      await fixture.show(unwatched)
      const hidden = await fixture.create()
      await fixture.show(hidden)
      await fixture.hide(hidden)
      const draft = await fixture.create({ companyId: cedre.id, requesterId: rima.id, private: true })
      const elsewhere = await fixture.create({ companyId: harcourt.id, requesterId: rima.id })
      const event = moving(rima, karim)
      expect(await runThrough(event)).toEqual({ done: 4, total: 4 })

      for (const record of [shown, unwatched, hidden, draft]) expect((await rowOf(record)).requesterId).toBe(karim.id)
      expect((await rowOf(elsewhere)).requesterId).toBe(rima.id)
      // Who watched it is its requester now, and no watcher beside (R8).
      expect((await rowOf(shown)).watcherIds).toEqual([fadi.id])
      expect(await fixture.sees(fixture.viewer(karim), unwatched.id)).toBe(true)
      expect(await fixture.sees(fixture.viewer(rima), unwatched.id)).toBe(false)
      expect(await fixture.sees(fixture.viewer(fadi), shown.id)).toBe(true)
      expect(await fixture.sees(fixture.viewer(karim), hidden.id)).toBe(false)

      const { kind } = fixture
      const told = async (record: MadeRecord) =>
        (await eventsOf(record.id)).filter(({ actorId, type }) => actorId && type === `${kind}.shared`).slice(1)
      // Told as at every sharing: who is new; who watched it before knows it (R12); of hidden ones nobody.
      expect((await told(unwatched)).map(({ payload }) => payload as Shared)).toMatchObject([
        { newRecipientIds: [karim.id], requesterId: karim.id, watcherIds: [], companyId: cedre.id },
      ])
      expect((await told(shown)).map(({ payload }) => (payload as Shared).newRecipientIds)).toEqual([[]])
      expect([await told(hidden), (await eventsOf(draft.id)).at(-1)]).toMatchObject([
        [],
        { type: `${kind}.requesterMoved`, payload: { from: rima.id, to: karim.id } },
      ])
    })

    it('and who edits with the version from before gets the record as it is now', async () => {
      const { thomas, claire } = fixture.people
      const { harcourt } = fixture.companies
      const record = await fixture.create({ companyId: harcourt.id, requesterId: thomas.id })
      expect(await runThrough(moving(thomas, claire, harcourt.id))).toEqual({ done: 1, total: 1 })
      expect((await fixture.edit(record, { name: 'Cedar planks' })).refusals).toEqual(['CONFLICT'])
    })
  })

  describe('after a departure', () => {
    it('who looks after a displayed record is asked for a new requester, once; a colleague’s records ask nobody', async () => {
      const { fadi, karim } = fixture.people
      const shown = await fixture.create()
      await fixture.show(shown, { requesterId: fadi.id, watcherIds: [karim.id] })
      const hidden = await fixture.create()
      await fixture.show(hidden, { requesterId: fadi.id })
      await fixture.hide(hidden)
      await accept(left(fadi, karim.id))
      const asked = async (record: MadeRecord) =>
        (await eventsOf(record.id)).filter(({ type }) => type === `${fixture.kind}.requesterLeft`)
      expect(await asked(shown)).toEqual([])
      const event = left(fadi)
      await Promise.all([accept(event), accept(event)])
      expect(await asked(shown)).toMatchObject([
        { payload: { requesterId: fadi.id, companyId: fixture.companies.cedre.id } },
      ])
      expect(await asked(hidden)).toEqual([])
      expect(await rowOf(shown)).toMatchObject({ requesterId: fadi.id, shareCompanyId: fixture.companies.cedre.id })
    })
  })

  describe('what hangs on somebody’s company', () => {
    it('is counted for the legal team as far as each sees, and for nobody else', async () => {
      const { joelle, karim, fadi } = fixture.people
      const { cedre } = fixture.companies
      const first = await fixture.create()
      await fixture.show(first, { requesterId: joelle.id, watcherIds: [karim.id, fadi.id] })
      const second = await fixture.create({ private: true })
      await fixture.show(second, { requesterId: joelle.id, watcherIds: [karim.id] })
      await fixture.create({ requesterId: joelle.id, companyId: cedre.id })
      const field = `${fixture.kind}Standing`
      const query = `query ($any: [_Any!]!) { _entities(representations: $any) { ... on PortalUser { id standing: ${field} {
        asked { value capped } shown { value } watched { value } watchers { person { id } count { value } } } } } }`
      const of = async (viewer: Parameters<typeof fixture.run>[0], id: string) =>
        fixture.run(viewer, query, { any: [{ __typename: 'PortalUser', id }] })
      const standing = async (viewer: Parameters<typeof fixture.run>[0], id = joelle.id) =>
        (await of(viewer, id)).data._entities[0].standing
      expect(await standing(fixture.admin)).toEqual({
        asked: { value: 3, capped: false },
        shown: { value: 2 },
        watched: { value: 0 },
        watchers: [
          { person: { id: karim.id }, count: { value: 2 } },
          { person: { id: fadi.id }, count: { value: 1 } },
        ],
      })
      // The private one is there for its own staff only (V12).
      expect(await standing(fixture.otherLegal)).toMatchObject({ asked: { value: 2 }, shown: { value: 1 } })
      expect((await standing(fixture.otherLegal)).watchers).toHaveLength(2)
      expect((await standing(fixture.admin, karim.id)).watched.value).toBeGreaterThanOrEqual(2)
      expect(await standing(fixture.admin, fixture.people.marc.id)).toBeNull()
      for (const nobody of [null, fixture.viewer(karim)])
        expect((await of(nobody, joelle.id)).data).toEqual({ _entities: [null] })
    })

    it('a company’s displayed records are all that are shared with it', async () => {
      const { harcourt } = fixture.companies
      const { thomas } = fixture.people
      const field = `displayed${fixture.kind === 'contract' ? 'Contracts' : 'Matters'}`
      const query = `query ($any: [_Any!]!) { _entities(representations: $any) { ... on Company { number: ${field} { value } } } }`
      const any = [{ __typename: 'Company', id: harcourt.id }]
      const number = async (viewer: Parameters<typeof fixture.run>[0]) =>
        (await fixture.run(viewer, query, { any })).data._entities[0]?.number.value
      const before = await number(fixture.admin)
      const shown = await fixture.create({ private: true })
      await fixture.show(shown, { requesterId: thomas.id })
      expect([await number(fixture.admin), await number(fixture.otherLegal)]).toEqual([before + 1, before])
      await fixture.hide(shown)
      expect(await number(fixture.admin)).toBe(before)
      expect(await number(fixture.viewer(thomas))).toBeUndefined()
    })
  })
}
