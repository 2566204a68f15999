import type { Viewer } from '@parvis/schema/viewer.ts'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { contractsFixture } from '../fixtures.ts'
import { contractStages, contracts } from '../tables.ts'

let fixture: Awaited<ReturnType<typeof contractsFixture>>
/** A contract at every stage, oldest first, each shown to Rima. */
const at = {} as Record<(typeof contractStages)[number], string>
beforeAll(async () => {
  fixture = await contractsFixture()
  for (const stage of contractStages) {
    const contract = await fixture.create()
    await fixture.show(contract)
    await fixture.db.update(contracts).set({ stage }).where(eq(contracts.id, contract.id))
    at[stage] = contract.id
  }
})
afterAll(() => fixture.stop())

async function found(viewer: Viewer | null, filter: { waitsFor?: string[]; stages?: string[] }, first = 100) {
  const ids: string[] = []
  let after: string | null = null
  do {
    const { data } = await fixture.run(
      viewer,
      `query ($first: Int!, $after: String, $filter: ContractFilter) {
        contracts(first: $first, after: $after, filter: $filter) {
          nodes { id } pageInfo { hasNextPage endCursor } totalCount { value }
        }
      }`,
      { first, after, filter },
    )
    const { nodes, pageInfo, totalCount } = data.contracts
    ids.push(...nodes.map(({ id }: { id: string }) => id))
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    if (!after) expect(totalCount.value).toBe(ids.length)
  } while (after)
  return ids
}

it.each([
  [['LEGAL'], ['IN_PROGRESS', 'DRAFT']],
  [
    ['APPROVER', 'SIGNEE'],
    ['UNDER_SIGNATURE', 'UNDER_APPROVAL'],
  ],
  [['CLIENT'], []],
  [['NOBODY'], ['CANCELLED', 'TERMINATED', 'EXECUTED']],
  [[], []],
] as const)(
  'what waits for %j is at %j, newest first, in pages of any size, for staff and for clients',
  async (turns, stages) => {
    const expected = stages.map((stage) => at[stage])
    for (const viewer of [fixture.admin, fixture.legal, fixture.viewer(fixture.people.rima)]) {
      for (const first of [1, 2, 100]) expect(await found(viewer, { waitsFor: [...turns] }, first)).toEqual(expected)
    }
  },
)

it('turn and stage combine, and a stage named twice is listed once', async () => {
  const { admin } = fixture
  expect(await found(admin, { waitsFor: ['LEGAL'], stages: ['DRAFT', 'EXECUTED'] })).toEqual([at.DRAFT])
  expect(await found(admin, { waitsFor: ['LEGAL'], stages: ['EXECUTED'] })).toEqual([])
  expect(await found(admin, { stages: ['DRAFT', 'DRAFT', 'EXECUTED'] }, 1)).toEqual([at.EXECUTED, at.DRAFT])
})

it('what waits for somebody is still only what the viewer sees', async () => {
  const contract = await fixture.create({ private: true })
  expect(await found(fixture.admin, { waitsFor: ['LEGAL'] })).toContain(contract.id)
  expect(await found(fixture.legal, { waitsFor: ['LEGAL'] })).not.toContain(contract.id)
  expect(await found(fixture.viewer(fixture.people.thomas), { waitsFor: ['LEGAL', 'APPROVER'] })).toEqual([])
})
