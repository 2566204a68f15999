import type { WorldPerson } from '@parvis/kernel/testing/world.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everyKindOfRecord, whatPeopleDo } from './everyKindOfRecord.ts'
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
  beforeAll(async () => {
    fixture = await start()
  })
  afterAll(() => fixture.stop())

  describe('who sees what, compared with the rules in plain words', () => {
    it('every person and every record, before and after people move and companies open up', async () => {
      const { people, staff, companies } = fixture
      const records = await everyKindOfRecord(fixture)
      const everybody = Object.keys(people) as (keyof typeof people)[]
      const compare = async (moment: string, whom = everybody) => {
        for (const { id, title, model } of records) {
          for (const name of whom) {
            const person: WorldPerson = people[name]
            const expected = isParty(person, model(), Object.values(companies))
            expect([moment, title, name, await fixture.sees(fixture.viewer(person), id)]).toEqual([
              moment,
              title,
              name,
              expected,
            ])
          }
          if (whom !== everybody) continue
          for (const [name, viewer] of [
            ['nadine', fixture.admin],
            ['antoine', fixture.legal],
            ['olivia', fixture.otherLegal],
          ] as const) {
            const expected = staffSees(staff[name], model())
            expect([moment, title, name, await fixture.sees(viewer, id)]).toEqual([moment, title, name, expected])
          }
        }
      }
      await compare('at first')
      for (const { moment, concerns, happens } of whatPeopleDo(fixture)) {
        happens()
        await compare(moment, matrix === 'whole' ? everybody : concerns)
      }
    })
  })
}
