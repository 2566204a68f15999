import type { WorldPerson } from '@parvis/kernel/testing/world.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everyKindOfRecord, type KindOfRecord, whatPeopleDo } from './everyKindOfRecord.ts'
import type { RecordFixture } from './recordFixture.ts'
import { isParty, type Matrix, staffSees } from './visibilityModel.ts'

/**
 * Every person against every kind of record, compared with the model (§6); in a matrix of a row a condition,
 * after something happened only those whom it concerns. Call it in a test file.
 */
export function visibilityRules(
  start: () => Promise<RecordFixture & { stop(): Promise<void> }>,
  matrix: Matrix = 'whole',
): void {
  let fixture: Awaited<ReturnType<typeof start>>
  let records: KindOfRecord[]
  beforeAll(async () => {
    fixture = await start()
    records = await everyKindOfRecord(fixture)
  })
  afterAll(() => fixture.stop())

  async function compareClients(whom: string[]): Promise<void> {
    const companies = Object.values(fixture.companies)
    const people: Record<string, WorldPerson> = fixture.people
    for (const { id, title, model } of records) {
      for (const name of whom) {
        const expected = isParty(people[name]!, model(), companies)
        expect([title, name, await fixture.sees(fixture.viewer(people[name]!), id)]).toEqual([title, name, expected])
      }
    }
  }

  async function compareStaff(): Promise<void> {
    const { staff, admin, legal, otherLegal } = fixture
    const viewers = [
      ['nadine', admin],
      ['antoine', legal],
      ['olivia', otherLegal],
    ] as const
    for (const { id, title, model } of records) {
      for (const [name, viewer] of viewers) {
        const expected = staffSees(staff[name], model())
        expect([title, name, await fixture.sees(viewer, id)]).toEqual([title, name, expected])
      }
    }
  }

  describe('who sees what of every kind of record, compared with the rules in plain words', () => {
    it('every person, at first', async () => {
      await compareClients(Object.keys(fixture.people))
      await compareStaff()
    })

    it.each(whatPeopleDo)('$moment', async ({ concerns, happens }) => {
      happens(fixture)
      await compareClients(matrix === 'whole' ? Object.keys(fixture.people) : concerns)
      if (matrix === 'whole') await compareStaff()
    })
  })
}
