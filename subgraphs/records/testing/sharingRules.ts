import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RecordFixture } from './recordFixture.ts'

/** R1–R14 of sharing, for whatever kind of record the fixture has (R13). Call it in a test file of its own. */
export function sharingRules(start: () => Promise<RecordFixture & { stop(): Promise<void> }>): void {
  let fixture: Awaited<ReturnType<typeof start>>
  beforeAll(async () => {
    fixture = await start()
  })
  afterAll(() => fixture.stop())

  /** Nothing of a refused display is left: no share, no access, no event, no delivery. */
  async function expectNothingSaved(id: string) {
    const { db } = fixture
    const { access, eventTables } = fixture.tables
    const [row] = await db.select().from(fixture.tables.record).where(eq(fixture.tables.record.id, id))
    expect(row).toMatchObject({ version: 1, shareVisible: false, sharedAt: null, requesterId: null, watcherIds: [] })
    expect(await db.select().from(access).where(eq(access.recordId, id))).toEqual([])
    expect(
      (await db.select().from(eventTables.events).where(eq(eventTables.events.subjectId, id))).map(
        (event) => event.type,
      ),
    ).toEqual([`${fixture.kind}.created`])
  }

  describe('refusals', () => {
    it('an anonymous caller is UNAUTHENTICATED and a client FORBIDDEN, before any row is read', async () => {
      const missing = { id: '00000000-0000-7000-8000-000000000000', version: 1 }
      expect((await fixture.show(missing, {}, null)).codes).toEqual(['UNAUTHENTICATED'])
      expect((await fixture.show(missing, {}, fixture.viewer(fixture.people.rima))).codes).toEqual(['FORBIDDEN'])
    })

    it('a hidden record and a missing one get the same answer, also with a refusable input (R34, R63)', async () => {
      const hidden = await fixture.create({ private: true })
      const input = { watcherIds: [fixture.people.thomas.id] }
      const answers = await Promise.all([
        fixture.show(hidden, input, fixture.legal),
        fixture.show({ id: '00000000-0000-7000-8000-000000000000', version: 1 }, input, fixture.legal),
        fixture.show({ id: 'no id at all', version: 1 }, input, fixture.legal),
      ])
      expect(answers.map(({ codes }) => codes)).toEqual([['NOT_FOUND'], ['NOT_FOUND'], ['NOT_FOUND']])
      await expectNothingSaved(hidden.id)
    })

    it.each([
      ['no requester (R2)', { requesterId: null }, 'REQUESTER_REQUIRED'],
      ['an unknown requester', { requesterId: '00000000-0000-7000-8000-000000000000' }, 'REQUESTER_NOT_ELIGIBLE'],
      ['an inactive requester (R14)', { requesterId: 'elias' }, 'REQUESTER_NOT_ELIGIBLE'],
      ['a staff user as requester', { requesterId: 'nadine' }, 'REQUESTER_NOT_ELIGIBLE'],
      ['a watcher of another company (R5)', { watcherIds: ['karim', 'thomas'] }, 'WATCHER_COMPANY_MISMATCH'],
      [
        'any watcher of a requester without a company (R6)',
        { requesterId: 'marc', watcherIds: ['karim'] },
        'WATCHER_COMPANY_MISMATCH',
      ],
      [
        'two people without a company (R6, null is not null)',
        { requesterId: 'marc', watcherIds: ['claire'] },
        'WATCHER_COMPANY_MISMATCH',
      ],
      ['a watcher without a company (R7)', { watcherIds: ['claire'] }, 'WATCHER_COMPANY_MISMATCH'],
      ['the requester as watcher too (R8)', { watcherIds: ['rima'] }, 'WATCHER_NOT_ELIGIBLE'],
      ['a staff user as watcher (R8)', { watcherIds: ['antoine'] }, 'WATCHER_NOT_ELIGIBLE'],
      ['an inactive watcher (R14)', { watcherIds: ['elias'] }, 'WATCHER_NOT_ELIGIBLE'],
      ['a guest as requester', { requesterId: 'helene' }, 'REQUESTER_NOT_ELIGIBLE'],
      ['a guest as watcher (R8)', { watcherIds: ['helene'] }, 'WATCHER_NOT_ELIGIBLE'],
      ['an id of nobody as watcher', { watcherIds: ['x'] }, 'WATCHER_NOT_ELIGIBLE'],
    ])('%s is refused and nothing is saved', async (_title, input: Record<string, unknown>, code) => {
      const { people, staff } = fixture
      const ids = Object.fromEntries(
        [...Object.entries(people), ...Object.entries(staff)].map(([key, { id }]) => [key, id]),
      )
      const idOf = (key: unknown) => ids[key as string] ?? key
      const record = await fixture.create()
      const named = Object.fromEntries(
        Object.entries(input).map(([field, value]) => [field, Array.isArray(value) ? value.map(idOf) : idOf(value)]),
      )
      const { refusals, codes } = await fixture.show(record, named)
      expect({ refusals, codes }).toEqual({ refusals: [code], codes: [] })
      await expectNothingSaved(record.id)
    })

    it('101 watchers are refused as bad input', async () => {
      const record = await fixture.create()
      const watcherIds = Array.from({ length: 101 }, () => fixture.people.karim.id)
      expect((await fixture.show(record, { watcherIds })).codes).toEqual(['BAD_USER_INPUT'])
    })

    it('of two people who share at the same moment one wins, the other gets CONFLICT and the present record', async () => {
      const record = await fixture.create()
      const answers = await Promise.all([
        fixture.show(record, { requesterId: fixture.people.rima.id }),
        fixture.show(record, { requesterId: fixture.people.karim.id }, fixture.legal),
      ])
      expect(answers.flatMap(({ refusals }) => refusals)).toEqual(['CONFLICT'])
      const loser = answers.find(({ refusals }) => refusals.length)!
      expect(loser.record).toMatchObject({ version: 2, share: { visible: true } })
    })
  })

  describe('displaying', () => {
    it('a new record is no client’s, and a displayed one its requester’s and watchers’ only (R1, R3, R4)', async () => {
      const { people, viewer } = fixture
      const record = await fixture.create()
      expect(await fixture.sees(viewer(people.rima), record.id)).toBe(false)
      const { refusals } = await fixture.show(record, { watcherIds: [people.karim.id, people.joelle.id] })
      expect(refusals).toEqual([])
      expect(await fixture.sees(viewer(people.rima), record.id)).toBe(true)
      expect(await fixture.sees(viewer(people.karim), record.id)).toBe(true)
      expect(await fixture.sees(viewer(people.fadi), record.id)).toBe(false)
      expect(await fixture.sees(viewer(people.thomas), record.id)).toBe(false)
      expect(await fixture.sees(null, record.id)).toBe(false)
    })

    it('who became a guest loses it at the next read, is told nothing of it, and is no requester of anything any more', async () => {
      const { people, viewer, subgraph } = fixture
      const claire = people.claire
      const count = () => subgraph.internal.sharedWith({ personId: claire.id })
      const before = await count()
      const record = await fixture.create()
      const { record: shown } = await fixture.show(record, { requesterId: claire.id })
      expect([await fixture.sees(viewer(claire), record.id), await count()]).toEqual([true, before + 1])
      claire.accessType = 'GUEST'
      try {
        expect(await fixture.sees(viewer(claire), record.id)).toBe(false)
        const asked = { id: claire.id, companyId: null, requestSharing: 'NONE' as const }
        const told = (isGuest: boolean) =>
          subgraph.internal.visibleTo({ recordId: record.id, people: [{ ...asked, isGuest }] })
        expect([await told(false), await told(true)]).toEqual([[claire.id], []])
        expect((await fixture.show(shown!, { requesterId: claire.id })).refusals).toEqual(['REQUESTER_NOT_ELIGIBLE'])
        await expect(fixture.create({ requesterId: claire.id })).rejects.toThrow('PERSON_NOT_ELIGIBLE')
      } finally {
        claire.accessType = 'CLIENT'
      }
      expect(await fixture.sees(viewer(claire), record.id)).toBe(true)
      await fixture.hide(shown!)
      expect(await count()).toBe(before)
    })

    it('somebody who sees a record for two reasons has it once: listed, counted, and a page is not shorter for it', async () => {
      const { db, people, viewer } = fixture
      const { access } = fixture.tables
      const [older, newer] = [await fixture.create(), await fixture.create()]
      for (const record of [older, newer]) await fixture.show(record, { requesterId: people.marc.id })
      const [asked] = await db.select().from(access).where(eq(access.recordId, newer.id))
      await db.insert(access).values({ ...asked!, via: 'WATCHER' })
      expect(await fixture.sees(viewer(people.marc), newer.id)).toBe(true)
      const page = `${fixture.kind}s(first: 2) { nodes { id } totalCount { value } }`
      const { data } = await fixture.run(viewer(people.marc), `{ page: ${page} }`)
      expect(data.page).toEqual({ nodes: [{ id: newer.id }, { id: older.id }], totalCount: { value: 2 } })
    })

    it('records who is new, so that only they are mailed again (R12)', async () => {
      const { db, people, tables } = fixture
      const { events, deliveries } = tables.eventTables
      const record = await fixture.create()
      const shown = await fixture.show(record, { watcherIds: [people.karim.id] })
      const hidden = await fixture.hide(shown.record!)
      await fixture.show(hidden.record!, { watcherIds: [people.fadi.id] })
      const shares = await db.select().from(events).where(eq(events.subjectId, record.id)).orderBy(events.id)
      const news = shares
        .filter((event) => event.type === `${fixture.kind}.shared`)
        .map((event) => event.payload.newRecipientIds)
      expect(news).toEqual([[people.rima.id, people.karim.id], [people.fadi.id]])
      const delivered = await db.select().from(deliveries)
      expect(
        delivered.filter(({ eventId }) => shares.some(({ id }) => id === eventId)).map(({ consumer }) => consumer),
      ).toEqual(['notifications', 'notifications'])
    })

    it('a share that is saved as it is changes nothing, and nothing is recorded', async () => {
      const { db, people, tables } = fixture
      const { events } = tables.eventTables
      const shown = await fixture.show(await fixture.create(), { watcherIds: [people.karim.id, people.fadi.id] })
      const again = await fixture.show(shown.record!, { watcherIds: [people.karim.id, people.fadi.id] })
      expect([again.refusals, again.record]).toEqual([[], shown.record])
      const without = await fixture.show(again.record!, { watcherIds: [people.fadi.id] })
      expect(without.record!.version).toBe(shown.record!.version + 1)
      const recorded = await db.select().from(events).where(eq(events.subjectId, shown.record!.id))
      expect(recorded.filter(({ type }) => type === `${fixture.kind}.shared`)).toHaveLength(2)
    })

    it('the same client key twice has one effect and the same answer (R62)', async () => {
      const record = await fixture.create()
      const first = await fixture.show(record, { clientKey: 'a' })
      const second = await fixture.show(record, { clientKey: 'a' })
      expect(second).toEqual(first)
      expect(second.record!.version).toBe(2)
    })

    it('a client key that was used about another record is refused, and nothing is done', async () => {
      const [first, second] = [await fixture.create(), await fixture.create()]
      await fixture.show(first, { clientKey: 'once' })
      expect((await fixture.show(second, { clientKey: 'once' })).codes).toEqual(['BAD_USER_INPUT'])
      expect((await fixture.show(second)).record!.version).toBe(2)
    })

    it('of the company a record is done for, clients read only their own, by field or filter (V10, V13)', async () => {
      const { companies, people, viewer, run, kind } = fixture
      const record = await fixture.create({ companyId: companies.harcourt.id })
      await fixture.show(record)
      const query = `query ($id: ID!, $company: ID!) {
        record: ${kind}(id: $id) { company { id } }
        records: ${kind}s(first: 1, filter: { companyId: $company }) { nodes { id } }
      }`
      const variables = { id: record.id, company: companies.harcourt.id }
      const asClient = await run(viewer(people.rima), query, variables)
      expect(asClient.data).toEqual({ record: { company: null }, records: { nodes: [] } })
      const asStaff = await run(fixture.admin, query, variables)
      expect(asStaff.data.record).toEqual({ company: { id: companies.harcourt.id } })
    })

    it('a requester whose company is corrected while the record is being displayed is not cut off (R9b)', async () => {
      const { people, companies, viewer } = fixture
      const record = await fixture.create()
      const showing = fixture.show(record)
      people.rima.companyId = companies.harcourt.id
      expect((await showing).refusals).toEqual([])
      expect(await fixture.sees(viewer(people.rima), record.id)).toBe(true)
      people.rima.companyId = companies.cedre.id
    })

    it('a text with NUL or half of a character is refused as such, wherever it stands', async () => {
      const { run, kind } = fixture
      const answers = await Promise.all([
        run(fixture.admin, `query ($text: String) { ${kind}s(first: 1, filter: { search: $text }) { nodes { id } } }`, {
          text: 'a\0b',
        }),
        run(fixture.admin, `{ ${kind}s(first: 1, filter: { search: "a\\u0000b" }) { nodes { id } } }`),
        run(fixture.admin, `query ($text: String) { ${kind}s(first: 1, filter: { search: $text }) { nodes { id } } }`, {
          text: '\ud800',
        }),
        run(fixture.admin, `{ ${kind}s(first: 1, after: "WyIyMDI2IiwiMDAwIl0") { nodes { id } } }`),
      ])
      expect(answers.map(({ codes }) => codes)).toEqual([
        ['BAD_USER_INPUT'],
        ['BAD_USER_INPUT'],
        ['BAD_USER_INPUT'],
        ['BAD_USER_INPUT'],
      ])
    })

    it('replacing the requester by somebody of another company is refused while watchers remain (R10)', async () => {
      const { people } = fixture
      const record = await fixture.create()
      const shown = await fixture.show(record, { watcherIds: [people.karim.id] })
      const next = { requesterId: people.thomas.id, watcherIds: [people.karim.id] }
      expect((await fixture.show(shown.record!, next)).refusals).toEqual(['WATCHER_COMPANY_MISMATCH'])
      expect((await fixture.show(shown.record!, { ...next, watcherIds: [] })).refusals).toEqual([])
    })
  })
}
