import { newId } from '@parvis/kernel/database/columns.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MadeRecord, RecordFixture } from './recordFixture.ts'

/** What a search of records finds, for any kind of record. Call it in a test file of its own. */
export function searchRules(start: () => Promise<RecordFixture & { stop(): Promise<void> }>): void {
  let fixture: Awaited<ReturnType<typeof start>>
  beforeAll(async () => {
    fixture = await start()
  })
  afterAll(() => fixture.stop())

  /** The ids a search finds; the count says the same. */
  async function found(viewer: Viewer | null, search: string): Promise<string[]> {
    const records = `${fixture.kind}s`
    const { data } = await fixture.run(
      viewer,
      `query ($search: String!) {
        ${records}(first: 100, filter: { search: $search }) { nodes { id } totalCount { value } }
      }`,
      { search },
    )
    const ids = data[records].nodes.map(({ id }: { id: string }) => id)
    expect(data[records].totalCount.value).toBe(ids.length)
    return ids
  }

  describe('a search', () => {
    it.each([
      ['digits of Arabic', 'Plot 4711', 'Plot ٤٧١١'],
      ['digits of Persian', 'Plot 4712', 'Plot ۴۷۱۲'],
      ['Farsi yeh and keheh', 'شركة كريم', 'شرکة کریم'],
      ['presentation forms', 'اتفاق سيدار', 'اتفاق ﺳﻴﺪﺍﺭ'],
      ['decomposed letters', 'Fidélité', 'Fide\u0301lite\u0301'],
      ['a superscript alef', 'عبد الرحمن', 'عبد الرحمٰن'],
      ['marks that were copied along', 'Northern quay', '\u2068North\u200bern\u2069 quay\u200f'],
      ['full-width letters', 'Southern quay', 'ｓｏｕｔｈｅｒｎ quay'],
    ])('does not mind %s, on either side', async (_what, name, search) => {
      const record = await fixture.create({ name })
      const other = await fixture.create({ name: search })
      expect((await found(fixture.admin, search)).sort()).toEqual([record.id, other.id].sort())
      expect((await found(fixture.admin, name)).sort()).toEqual([record.id, other.id].sort())
    })

    it('finds a reference however its digits are written, and takes no sign for a pattern', async () => {
      const record = await fixture.create({ name: 'Yearly 100％_fee' })
      const arabic = record.reference.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)]!)
      expect(await found(fixture.admin, arabic)).toEqual([record.id])
      expect(await found(fixture.admin, '100%_fee')).toEqual([record.id])
      expect(await found(fixture.admin, '１００％fee')).toEqual([])
      expect(await found(fixture.admin, 'yearly\\')).toEqual([])
    })

    it('finds what stands in the columns of the list: company, requester, who looks after it; each word anywhere', async () => {
      const { people, companies, staff } = fixture
      const record = await fixture.create({
        name: 'Quarry',
        companyId: companies.harcourt.id,
        requesterId: people.thomas.id,
        assigneeId: staff.olivia.id,
      })
      for (const search of ['harcourt', 'whitfield', 'Olivia', 'quarry SHIPPING thomas', 'bennett quarry']) {
        expect([search, await found(fixture.legal, search)]).toEqual([search, [record.id]])
      }
      expect(await found(fixture.legal, 'quarry cèdre')).toEqual([])
    })
  })

  describe('a word that stands in more names than a page could list', () => {
    let record: MadeRecord
    const form = 'Offshore'
    beforeAll(async () => {
      for (let nth = 0; nth < 1_500; nth += 1) {
        const id = newId()
        Object.assign(fixture.companies, { [id]: { id, name: `Holding ${nth} ${form}`, requestSharing: 'NONE' } })
      }
      const last = Object.values(fixture.companies).at(-1)!
      record = await fixture.create({ name: 'Vineyard', companyId: last.id })
    })

    it('finds the records of every one of them, alone and with other words', async () => {
      for (const search of [form, `${form} 1499`, `holding ${form} vineyard`]) {
        expect([search, await found(fixture.legal, search)]).toEqual([search, [record.id]])
      }
      expect(await found(fixture.legal, `${form} quarry`)).toEqual([])
      expect(await found(fixture.viewer(fixture.people.rima), form)).toEqual([])
    })
  })

  describe('a client’s search', () => {
    let record: MadeRecord
    beforeAll(async () => {
      const { people, companies } = fixture
      record = await fixture.create({ name: 'Hidden name', portalTitle: 'Cave', companyId: companies.harcourt.id })
      await fixture.show(record, { requesterId: people.rima.id, watcherIds: [people.karim.id] })
    })

    it('finds whom the record tells them of, and nothing of what is hidden', async () => {
      const karim = fixture.viewer(fixture.people.karim)
      expect(await found(karim, 'cave HADDAD')).toEqual([record.id])
      expect(await found(karim, 'cave khoury')).toEqual([record.id])
      expect(await found(karim, 'hidden')).toEqual([])
      expect(await found(fixture.viewer(fixture.people.thomas), 'cave')).toEqual([])
    })

    it('does not find by a company that is not theirs, for it is not told to them (V10, V13)', async () => {
      const karim = fixture.viewer(fixture.people.karim)
      expect(await found(karim, 'harcourt')).toEqual([])
      const own = await fixture.create({ name: 'Own', companyId: fixture.companies.cedre.id })
      await fixture.show(own, { watcherIds: [fixture.people.karim.id] })
      expect(await found(karim, 'groupe cedre')).toEqual([own.id])
    })
  })
}
