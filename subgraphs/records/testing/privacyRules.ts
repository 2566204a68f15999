import { newId } from '@parvis/kernel/database/columns.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { asc, eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AttachedFixture, attachedFixture, type StartedFixture } from './attachedFixture.ts'
import type { MadeRecord } from './recordFixture.ts'
import { type ModelRecord, staffSees } from './visibilityModel.ts'

/** Who decides which of the legal team see a record, and who sees it then (V12, R63). Call it in a test file of its own. */
export function privacyRules(start: () => Promise<StartedFixture>): void {
  let fixture: AttachedFixture
  beforeAll(async () => {
    fixture = attachedFixture(await start())
  })
  afterAll(() => fixture.stop())

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
  async function stored({ id }: MadeRecord) {
    const { record, access } = fixture.tables
    const [row] = await fixture.db.select().from(record).where(eq(record.id, id))
    const rows = await fixture.db
      .select()
      .from(access)
      .where(eq(access.recordId, id))
      .orderBy(access.via, access.granteeId)
    return { row, rows, happened: await happened({ id } as MadeRecord) }
  }
  const present = async ({ id }: MadeRecord): Promise<MadeRecord> => {
    const query = `query ($id: ID!) { record: ${fixture.kind}(id: $id) { id reference version } }`
    return (await fixture.run(fixture.admin, query, { id })).data.record
  }
  const done = { refusals: [], codes: [] }

  describe('refused, nothing is changed and nobody is told', () => {
    it('on a record hidden from who asks it is NOT_FOUND as on one that never was, however bad the input; no client may', async () => {
      const { people, legal, viewer } = fixture
      const record = await fixture.create({ private: true })
      const before = await stored(record)
      const never = { ...record, id: newId() }
      for (const staffIds of [null, [people.rima.id], Array.from({ length: 51 }, newId)]) {
        const [hidden, missing] = [
          await fixture.restrict(record, staffIds, legal),
          await fixture.restrict(never, staffIds, legal),
        ]
        expect(hidden).toEqual(missing)
        expect(hidden.codes).toEqual(['NOT_FOUND'])
      }
      expect((await fixture.restrict(record, [], viewer(people.rima))).codes).toEqual(['FORBIDDEN'])
      expect((await fixture.restrict(record, [], null)).codes).toEqual(['UNAUTHENTICATED'])
      expect(await stored(record)).toEqual(before)
    })

    it('FORBIDDEN to a LEGAL user who is neither creator nor assignee, named or not, before anything is said of the input', async () => {
      const { antoine, olivia } = fixture.staff
      const named = await fixture.create({ private: true, staffIds: [antoine.id] })
      const open = await fixture.create({ assigneeId: olivia.id })
      const before = [await stored(named), await stored(open)]
      for (const record of [named, open]) {
        for (const staffIds of [[antoine.id], null, [newId()]]) {
          expect((await fixture.restrict(record, staffIds, fixture.legal)).codes).toEqual(['FORBIDDEN'])
        }
        expect((await fixture.restrict({ ...record, version: 99 }, [], fixture.legal)).codes).toEqual(['FORBIDDEN'])
      }
      expect([await stored(named), await stored(open)]).toEqual(before)
    })

    it('to somebody who only is named, also by making somebody the assignee; every other edit is theirs', async () => {
      const { antoine, olivia } = fixture.staff
      const record = await fixture.create({ private: true, staffIds: [antoine.id] })
      const before = await stored(record)
      for (const assigneeId of [antoine.id, olivia.id, null]) {
        expect((await fixture.edit(record, { assigneeId, name: 'Taken' }, fixture.legal)).codes).toEqual(['FORBIDDEN'])
      }
      expect(await stored(record)).toEqual(before)
      expect(await fixture.edit(record, { name: 'Cedar planks' }, fixture.legal)).toMatchObject(done)
    })

    it('PERSON_NOT_ELIGIBLE for whoever is no active or invited colleague, BAD_USER_INPUT for too many, and for names on an open record', async () => {
      const { people, staff } = fixture
      const record = await fixture.create()
      const before = await stored(record)
      Object.assign(staff.olivia, { status: 'INACTIVE' })
      try {
        for (const id of [people.rima.id, newId(), staff.olivia.id, 'nobody']) {
          const { refusals, payload } = await fixture.restrict(record, [staff.antoine.id, id])
          expect([refusals, payload!.userErrors[0]!.field]).toEqual([['PERSON_NOT_ELIGIBLE'], ['staffIds']])
        }
      } finally {
        Object.assign(staff.olivia, { status: 'ACTIVE' })
      }
      expect((await fixture.restrict(record, Array.from({ length: 51 }, newId))).codes).toEqual(['BAD_USER_INPUT'])
      const opened = await fixture.restrict(record, [staff.antoine.id], fixture.admin, { private: false })
      expect(opened.codes).toEqual(['BAD_USER_INPUT'])
      expect(await stored(record)).toEqual(before)
    })

    it('CONFLICT with the record as it is, when somebody changed it meanwhile', async () => {
      const record = await fixture.create()
      const { record: edited } = await fixture.edit(record, { name: 'Cedar planks' })
      const before = await stored(record)
      const late = await fixture.restrict(record, [])
      expect([late.refusals, late.record]).toEqual([['CONFLICT'], edited])
      expect(await stored(record)).toEqual(before)
    })
  })

  describe('a restricted record', () => {
    it('is restricted by creator, assignee or ADMIN; whoever is named anew is told, and the same again is nothing new', async () => {
      const { antoine, olivia, nadine } = fixture.staff
      const record = await fixture.create({}, fixture.legal)
      const { record: restricted, ...first } = await fixture.restrict(record, [olivia.id], fixture.legal)
      expect(first).toMatchObject(done)
      const { record: again } = await fixture.restrict(restricted!, [olivia.id], fixture.legal)
      expect(again!.version).toBe(restricted!.version)
      const { record: more } = await fixture.restrict(again!, [nadine.id, olivia.id])
      await fixture.restrict(more!, null, fixture.legal)
      expect((await happened(record)).slice(1)).toEqual([
        ['restricted', { staffIds: [olivia.id], newStaffIds: [olivia.id] }, 'notifications'],
        ['restricted', { staffIds: [nadine.id, olivia.id], newStaffIds: [nadine.id] }, 'notifications'],
        ['unrestricted', {}, null],
      ])
      const assigned = await fixture.create({ assigneeId: antoine.id })
      expect(await fixture.restrict(assigned, [], fixture.legal)).toMatchObject(done)
      expect(await fixture.sees(fixture.otherLegal, assigned.id)).toBe(false)
    })

    it('tells those named at its creation, too, and its history holds', async () => {
      const { olivia } = fixture.staff
      const record = await fixture.create({ private: true, staffIds: [olivia.id, olivia.id.toUpperCase()] })
      expect((await happened(record)).slice(1)).toEqual([
        ['restricted', { staffIds: [olivia.id], newStaffIds: [olivia.id] }, 'notifications'],
      ])
      const query = `query ($id: ID!) { record: ${fixture.kind}(id: $id) {
        history(first: 9) { verified } private staff { id } createdBy { id } mayRestrict } }`
      const { data } = await fixture.run(fixture.otherLegal, query, { id: record.id })
      expect(data.record).toEqual({
        history: { verified: true },
        private: true,
        staff: [{ id: olivia.id }],
        createdBy: { id: fixture.staff.nadine.id },
        mayRestrict: false,
      })
      const asked = await fixture.run(fixture.admin, query, { id: record.id })
      expect(asked.data.record.mayRestrict).toBe(true)
    })

    it('is its new assignee’s to see at once, and no more the one’s before, unless they are named or made it', async () => {
      const { antoine, olivia } = fixture.staff
      const { legal, otherLegal } = fixture
      const record = await fixture.create({ private: true, assigneeId: antoine.id })
      expect(await fixture.sees(legal, record.id)).toBe(true)
      const gone = await fixture.edit(record, { assigneeId: olivia.id }, legal)
      // Theirs to give away, and then no longer theirs to read.
      expect(gone).toMatchObject({ ...done, record: null })
      expect([await fixture.sees(legal, record.id), await fixture.sees(otherLegal, record.id)]).toEqual([false, true])
      const own = await fixture.create({ private: true }, legal)
      expect(await fixture.edit(own, { assigneeId: olivia.id }, legal)).toMatchObject(done)
      expect([await fixture.sees(legal, own.id), await fixture.sees(otherLegal, own.id)]).toEqual([true, true])
    })

    it('keeps somebody named who was deactivated since, and does not tell them again', async () => {
      const { antoine, olivia } = fixture.staff
      const record = await fixture.create({ private: true, staffIds: [olivia.id] })
      Object.assign(olivia, { status: 'INACTIVE' })
      try {
        expect(await fixture.restrict(record, [olivia.id, antoine.id])).toMatchObject(done)
      } finally {
        Object.assign(olivia, { status: 'ACTIVE' })
      }
      expect((await happened(record)).at(-1)![1]).toEqual({
        staffIds: [olivia.id, antoine.id],
        newStaffIds: [antoine.id],
      })
    })

    it('answers a client key a second time only to whom it is still there', async () => {
      const { antoine, olivia } = fixture.staff
      const record = await fixture.create({ private: true, assigneeId: antoine.id })
      const key = { clientKey: 'restricts it' }
      const first = await fixture.restrict(record, [olivia.id], fixture.legal, key)
      expect(await fixture.restrict(record, [olivia.id], fixture.legal, key)).toEqual(first)
      await fixture.edit(first.record!, { assigneeId: null })
      expect((await fixture.restrict(record, [olivia.id], fixture.legal, key)).codes).toEqual(['NOT_FOUND'])
    })

    it('is gone for whoever waited for their turn to change it while it was restricted', async () => {
      const record = await fixture.create()
      const { record: table } = fixture.tables
      let waiting: ReturnType<typeof fixture.edit> | undefined
      await fixture.db.transaction(async (tx) => {
        await tx.update(table).set({ private: true }).where(eq(table.id, record.id))
        waiting = fixture.edit(record, { name: 'Too late' }, fixture.legal)
        await expect.poll(() => waitsForLock()).toBe(true)
      })
      expect((await waiting!).codes).toEqual(['NOT_FOUND'])
    })

    async function waitsForLock(): Promise<boolean> {
      const rows = await fixture.db.execute(
        sql`select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
      )
      return rows.length > 0
    }

    it('is in no search, filter or count of others, whatever they ask', async () => {
      const { antoine } = fixture.staff
      const company = fixture.companies.harcourt.id
      const record = await fixture.create({ name: 'Unheard of', companyId: company, assigneeId: antoine.id })
      const of = { requester: fixture.people.thomas.id, assignee: antoine.id }
      const asked = `query ($s: String!, $c: ID!, $a: ID!) {
        named: ${fixture.kind}s(first: 9, filter: { search: $s }) { nodes { id } totalCount { value } }
        ofCompany: ${fixture.kind}s(first: 9, filter: { companyId: $c }) { nodes { id } totalCount { value } }
        ofAssignee: ${fixture.kind}s(first: 9, filter: { assigneeId: $a, open: true }) { nodes { id } totalCount { value } }
        search(text: $s, first: 9) { ${fixture.kind}s { id } }
      }`
      const found = async (viewer: Viewer) => {
        const { data } = await fixture.run(viewer, asked, { s: 'unheard', c: company, a: of.assignee })
        const lists = [data.named, data.ofCompany, data.ofAssignee].map((list) => [
          list.nodes.some(({ id }: { id: string }) => id === record.id),
          list.totalCount.value === list.nodes.length,
        ])
        return [...lists, data.search[`${fixture.kind}s`].length]
      }
      const there = [[true, true], [true, true], [true, true], 1]
      expect(await found(fixture.otherLegal)).toEqual(there)
      await fixture.restrict(record, [])
      expect(await found(fixture.otherLegal)).toEqual([[false, true], [false, true], [false, true], 0])
      for (const viewer of [fixture.legal, fixture.admin]) expect(await found(viewer)).toEqual(there)
    })
  })

  it('in a random life everybody of the legal team sees, lists and counts what the rules say', async () => {
    const { nadine, antoine, olivia } = fixture.staff
    const staff = [nadine, antoine, olivia]
    const viewers = [fixture.admin, fixture.legal, fixture.otherLegal]
    let seed = 20261129
    const random = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return Math.floor((seed / 2147483648) * below)
    }
    const some = () => staff.filter(() => random(2) === 1).map(({ id }) => id)
    type Life = { record: MadeRecord; model: Pick<ModelRecord, 'private' | 'staffIds' | 'assigneeId' | 'createdById'> }
    const lives: Life[] = []
    for (let step = 0; step < 60; step += 1) {
      const by = random(3)
      const life = lives[random(lives.length + 2)]
      if (!life) {
        const staffIds = random(2) ? some() : null
        const assigneeId = staff[random(3)]!.id
        const privacy = staffIds ? { private: true, staffIds } : {}
        const record = await fixture.create({ assigneeId, ...privacy }, viewers[by])
        const model = { private: staffIds !== null, staffIds: staffIds ?? [], assigneeId, createdById: staff[by]!.id }
        lives.push({ record, model })
      } else {
        const { model } = life
        const may = by === 0 || [model.createdById, model.assigneeId].includes(staff[by]!.id)
        const sees = staffSees(staff[by]!, model as ModelRecord)
        const [staffIds, assigneeId] = [random(3) ? some() : null, random(4) ? staff[random(3)]!.id : null]
        const isAssigned = random(2) === 1
        const answer = isAssigned
          ? await fixture.edit(await present(life.record), { assigneeId }, viewers[by])
          : await fixture.restrict(await present(life.record), staffIds, viewers[by])
        const isChange = !isAssigned || assigneeId !== model.assigneeId
        const mayEdit = isAssigned && (!model.private || !isChange)
        expect(answer.codes).toEqual(sees ? (may || mayEdit ? [] : ['FORBIDDEN']) : ['NOT_FOUND'])
        if (sees && (may || mayEdit)) {
          Object.assign(model, isAssigned ? { assigneeId } : { private: staffIds !== null, staffIds: staffIds ?? [] })
        }
      }
      const { record, model } = life ?? lives.at(-1)!
      for (const [nth, person] of staff.entries()) {
        expect([step, nth, await fixture.sees(viewers[nth]!, record.id)]).toEqual([
          step,
          nth,
          staffSees(person, model as ModelRecord),
        ])
      }
    }
    const queried = `{ ${fixture.kind}s(first: 100) { nodes { id } } }`
    for (const [nth, person] of staff.entries()) {
      const { data } = await fixture.run(viewers[nth]!, queried)
      const listed = data[`${fixture.kind}s`].nodes.map(({ id }: { id: string }) => id)
      const lived = lives.filter(({ model }) => staffSees(person, model as ModelRecord)).map(({ record }) => record.id)
      expect(listed.filter((id: string) => lives.some(({ record }) => record.id === id))).toEqual(lived.reverse())
    }
  })
}
