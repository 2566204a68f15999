import type { WorldPerson } from '@parvis/kernel/testing/world.ts'
import { everyKindOfRecord, whatPeopleDo } from '@parvis/records/testing/everyKindOfRecord.ts'
import { seesMilestone, staffSees } from '@parvis/records/testing/visibilityModel.ts'
import type { SeenAs, Viewer } from '@parvis/schema/viewer.ts'
import { type GraphQLResolveInfo, isObjectType } from 'graphql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { rules } from '../rules.ts'
import { milestonesFixture } from './testing/milestonesFixture.ts'

let fixture: Awaited<ReturnType<typeof milestonesFixture>>
beforeAll(async () => {
  fixture = await milestonesFixture()
})
afterAll(() => fixture.stop())

const byReference = `_entities(representations: $any) {
  ... on Contract { milestones { id } } ... on Milestone { id title amount }
}`
const byListToo = `contracts(first: 100) { nodes { milestones { id title } } } ${byReference}`

/** Which of these milestones a viewer has: the same by the list of contracts, by each contract and by reference. */
async function seen(viewer: Viewer | null, all: { id: string; contractId: string }[]): Promise<Set<string>> {
  const any = [...new Set(all.map(({ contractId }) => contractId)), ...all.map(({ id }) => id)].map((id) => ({
    __typename: all.some((one) => one.id === id) ? 'Milestone' : 'Contract',
    id,
    portalVisible: true,
  }))
  const { data } = await fixture.run(viewer, `query ($any: [_Any!]!) { ${viewer ? byListToo : byReference} }`, { any })
  type Node = { id?: string; milestones?: { id: string }[] } | null
  const entities = data._entities as Node[]
  const listed = (nodes: Node[]) => nodes.flatMap((node) => node?.milestones?.map(({ id }) => id) ?? []).sort()
  const byList = listed((data.contracts?.nodes ?? []) as Node[])
  expect(listed(entities)).toEqual(byList)
  expect(entities.flatMap((node) => node?.id ?? []).sort()).toEqual(byList)
  return new Set(byList)
}

it('every milestone, hidden or not, of every kind of contract, for every person, however people move (V7)', async () => {
  const { people, staff, companies } = fixture
  const records = await everyKindOfRecord(fixture)
  const all: {
    id: string
    contractId: string
    title: string
    m: { portalVisible: boolean }
    c: (typeof records)[number]
  }[] = []
  for (const c of records) {
    for (const portalVisible of [true, false]) {
      const { id } = await fixture.madeMilestone(c, { title: c.title, portalVisible, amount: '1', currency: 'USD' })
      all.push({
        id,
        contractId: c.id,
        title: `${c.title}, ${portalVisible ? 'visible' : 'hidden'}`,
        m: { portalVisible },
        c,
      })
    }
  }
  const compare = async (moment: string) => {
    const told = async (name: string, viewer: Viewer | null, expected: (one: (typeof all)[number]) => boolean) => {
      const found = await seen(viewer, all)
      const titles = (wanted: (one: (typeof all)[number]) => boolean) => all.filter(wanted).map(({ title }) => title)
      expect([moment, name, titles(({ id }) => found.has(id))]).toEqual([moment, name, titles(expected)])
    }
    for (const [name, person] of Object.entries(people) as [string, WorldPerson][]) {
      await told(name, fixture.viewer(person), ({ c, m }) =>
        seesMilestone(person, c.model(), { m, companies: Object.values(companies) }),
      )
    }
    for (const [name, viewer] of Object.entries({
      nadine: fixture.admin,
      antoine: fixture.legal,
      olivia: fixture.otherLegal,
    })) {
      await told(name, viewer, ({ c }) => staffSees(staff[name as keyof typeof staff], c.model()))
    }
  }
  await compare('at first')
  for (const { moment, happens } of whatPeopleDo) {
    happens(fixture)
    await compare(moment)
  }
})

it('a hidden milestone that reached a client by another path stays unread: a rule stands before every field', async () => {
  const type = fixture.subgraph.schema.getType('Milestone')
  if (!isObjectType(type)) throw new Error('there is no Milestone')
  const fields = type.getFields()
  expect(Object.keys(rules.Milestone!).sort()).toEqual(Object.keys(fields).sort())
  const own = await fixture.madeMilestone(await fixture.create(), { portalVisible: false })
  const row = await fixture.rowOf(own)
  const read = async (name: string, viewer: Viewer | null, seenAs: SeenAs) => {
    const info = { fieldName: name, parentType: type } as GraphQLResolveInfo
    try {
      return await fields[name]!.resolve!({ ...row, seenAs }, {}, { viewer }, info)
    } catch (error) {
      return error
    }
  }
  for (const name of Object.keys(fields)) {
    const code = name === 'portalVisible' || name === 'shownToClient' ? 'FORBIDDEN' : 'NOT_FOUND'
    for (const seenAs of ['PARTY', 'ACTOR'] as const) {
      const found = await read(name, fixture.viewer(fixture.people.fadi), seenAs)
      expect([name, seenAs, found]).toMatchObject([name, seenAs, { code }])
    }
  }
  expect(await read('title', fixture.legal, 'INSIDE')).toBe('Kick-off')
})
