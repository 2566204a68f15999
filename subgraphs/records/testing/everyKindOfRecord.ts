import type { World } from '@parvis/kernel/testing/world.ts'
import { expect } from 'vitest'
import type { RecordFixture } from './recordFixture.ts'
import type { ModelRecord } from './visibilityModel.ts'

export type KindOfRecord = { id: string; title: string; model: () => ModelRecord }

type Moment = { moment: string; concerns: (keyof World['people'])[]; happens: (world: World) => void }

/** What happens to people one after the other, each of it changing who sees what. */
export const whatPeopleDo: Moment[] = [
  {
    moment: 'after a watcher moved to another company (R9)',
    concerns: ['karim'],
    happens: ({ people, companies }) => {
      people.karim.companyId = companies.harcourt.id
    },
  },
  {
    moment: 'after the watcher moved back (R9)',
    concerns: ['karim'],
    happens: ({ people, companies }) => {
      people.karim.companyId = companies.cedre.id
    },
  },
  {
    moment: 'after a requester left the company',
    concerns: ['rima'],
    happens: ({ people, companies }) => {
      people.rima.companyId = companies.harcourt.id
    },
  },
  {
    moment: 'when the company shares all its requests (V4)',
    concerns: ['rima', 'fadi', 'thomas'],
    happens: ({ people, companies }) => {
      people.rima.companyId = companies.cedre.id
      companies.cedre.requestSharing = 'EVERYONE'
    },
  },
  {
    moment: 'after people left and were deactivated (R57)',
    concerns: ['fadi', 'karim'],
    happens: ({ people }) => {
      people.fadi.companyId = null
      people.karim.status = 'INACTIVE'
    },
  },
  {
    moment: 'after a requester and a colleague became guests',
    concerns: ['claire', 'rima', 'helene'],
    happens: ({ people }) => {
      people.claire.accessType = 'GUEST'
      people.rima.accessType = 'GUEST'
    },
  },
]

/** Records in every state of the share, with what the model says about each. */
export async function everyKindOfRecord({
  people,
  staff,
  create,
  show,
  hide,
  companies,
}: RecordFixture): Promise<KindOfRecord[]> {
  const { rima, karim, joelle, marc, claire } = people
  const made: KindOfRecord[] = []
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
      share: { visible: Boolean(share) && !hidden, companyId, attachmentsVisible: false },
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
