import { sharingRules } from '@parvis/records/testing/sharingRules.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { contractsFixture } from '../fixtures.ts'

sharingRules(contractsFixture)

let fixture: Awaited<ReturnType<typeof contractsFixture>>
beforeAll(async () => {
  fixture = await contractsFixture()
})
afterAll(() => fixture.stop())

it('what hangs on a contract is answered as it is after the mutation, not as the rule read it', async () => {
  const { admin, people, run } = fixture
  const { id: contractId, version } = await fixture.create()
  const add = 'mutation ($input: AddMilestoneInput!) { addMilestone(input: $input) { milestone { id } } }'
  await run(admin, add, { input: { contractId, title: 'Delivery' } })
  const share = { requesterId: people.rima.id, watcherIds: [], attachmentsVisible: false }
  const answers = [
    await run(
      admin,
      `mutation ($input: ShowContractInPortalInput!) {
        done: showContractInPortal(input: $input) { contract { milestones { shownToClient } } }
      }`,
      { input: { recordId: contractId, version, ...share } },
    ),
    await run(
      admin,
      `mutation ($input: HideFromPortalInput!) {
        done: hideContractFromPortal(input: $input) { contract { milestones { shownToClient } } }
      }`,
      { input: { recordId: contractId } },
    ),
  ]
  const shown = answers.map(({ data }) => data.done.contract.milestones)
  expect(shown).toEqual([[{ shownToClient: true }], [{ shownToClient: false }]])
})
