import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RecordFixture } from './recordFixture.ts'
import { isParty, type ModelRecord, staffSees } from './visibilityModel.ts'
import type { WorldPerson } from './world.ts'

/** Every person against every kind of record, compared with the model of DOMAIN.md §6. Call it in a test file. */
export function visibilityRules(start: () => Promise<RecordFixture & { stop(): Promise<void> }>): void {
  let fixture: Awaited<ReturnType<typeof start>>
  beforeAll(async () => {
    fixture = await start()
  })
  afterAll(() => fixture.stop())

  describe('who sees what, compared with the rules in plain words', () => {
    it('every person and every record, before and after people move and companies open up', async () => {
      const { people, staff, companies } = fixture
      const records = await everyKindOfRecord()
      const compare = async (moment: string) => {
        for (const { id, title, model } of records) {
          for (const [name, person] of Object.entries(people) as [string, WorldPerson][]) {
            const expected = isParty(person, model(), Object.values(companies))
            expect([moment, title, name, await fixture.sees(fixture.viewer(person), id)]).toEqual([
              moment,
              title,
              name,
              expected,
            ])
          }
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
      people.karim.companyId = companies.harcourt.id
      await compare('after a watcher moved to another company (R9)')
      people.karim.companyId = companies.cedre.id
      await compare('after he moved back (R9)')
      people.rima.companyId = companies.harcourt.id
      await compare('after a requester left her company')
      people.rima.companyId = companies.cedre.id
      companies.cedre.requestSharing = 'EVERYONE'
      await compare('when the company shares all its requests (V4)')
      people.fadi.companyId = null
      people.karim.status = 'INACTIVE'
      await compare('after people left and were deactivated (R57)')
    })

    /** Records in every state of the share, with what the model says about each. */
    async function everyKindOfRecord() {
      const { people, staff, create, show, hide, companies } = fixture
      const { rima, karim, joelle, marc, claire } = people
      const made: { id: string; title: string; model: () => ModelRecord }[] = []
      const add = async (
        title: string,
        {
          input = {},
          share,
          hidden = false,
        }: { input?: Record<string, unknown>; share?: { requesterId: string; watcherIds: string[] }; hidden?: boolean },
      ) => {
        const record = await create({ name: title, ...input })
        let companyId: string | null = null
        if (share) {
          const { record: shown, refusals } = await show(record, share)
          expect(refusals).toEqual([])
          companyId = Object.values(people).find(({ id }) => id === share.requesterId)!.companyId
          if (hidden) await hide(shown!)
        }
        const model: ModelRecord = {
          requesterId: share?.requesterId ?? (input.requesterId as string | undefined) ?? null,
          watcherIds: share?.watcherIds ?? [],
          createdById: staff.nadine.id,
          assigneeId: (input.assigneeId as string | undefined) ?? staff.nadine.id,
          staffIds: (input.staffIds as string[] | undefined) ?? [],
          private: Boolean(input.private),
          share: { visible: Boolean(share) && !hidden, companyId },
        }
        made.push({ id: record.id, title, model: () => model })
      }
      expect(companies.cedre.requestSharing).toBe('NONE')
      await add('internal', {})
      await add('internal, with a requester named', { input: { requesterId: rima.id } })
      await add('shown to a requester', { share: { requesterId: rima.id, watcherIds: [] } })
      await add('shown to a requester and watchers', {
        share: { requesterId: rima.id, watcherIds: [karim.id, joelle.id] },
      })
      await add('shown, then hidden', { share: { requesterId: rima.id, watcherIds: [karim.id] }, hidden: true })
      await add('shown to somebody of no company', { share: { requesterId: claire.id, watcherIds: [] } })
      await add('shown to a collaborator', { share: { requesterId: marc.id, watcherIds: [] } })
      await add('private', { input: { private: true } })
      await add('private, another’s to look after', { input: { private: true, assigneeId: staff.antoine.id } })
      await add('private, with somebody named', { input: { private: true, staffIds: [staff.olivia.id] } })
      await add('private and shown', {
        input: { private: true },
        share: { requesterId: rima.id, watcherIds: [karim.id] },
      })
      return made
    }
  })
}
