import { searchRules } from '@parvis/records/testing/searchRules.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { contractsFixture } from '../fixtures.ts'

searchRules(contractsFixture)

let fixture: Awaited<ReturnType<typeof contractsFixture>>
beforeAll(async () => {
  fixture = await contractsFixture()
})
afterAll(() => fixture.stop())

it('staff and clients find a contract by its parties, and not by what is no name of theirs', async () => {
  const contract = await fixture.create({
    parties: [{ name: 'Société "Générale" d’Ébène', category: 'Lender' }, { name: 'شركة الأرز' }],
  })
  await fixture.show(contract)
  for (const viewer of [fixture.admin, fixture.viewer(fixture.people.rima)]) {
    const found = async (search: string) => {
      const query = 'query ($search: String!) { contracts(first: 9, filter: { search: $search }) { nodes { id } } }'
      return (await fixture.run(viewer, query, { search })).data.contracts.nodes
    }
    for (const search of ['ebene generale', 'شركه الارز', "d'ebene"]) {
      expect([search, await found(search)]).toEqual([search, [{ id: contract.id }]])
    }
    for (const search of ['lender', 'category']) expect([search, await found(search)]).toEqual([search, []])
  }
})
