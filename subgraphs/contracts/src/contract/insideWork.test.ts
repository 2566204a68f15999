import { type InsideWork, insideWorkRules } from '@parvis/records/testing/insideWorkRules.ts'
import { contractsFixture } from '../fixtures.ts'

type Fixture = Parameters<InsideWork[string]>[1]

async function change({ run, admin }: Fixture, name: string, input: Record<string, unknown>): Promise<string> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { milestone { id } userErrors { code } } }`
  const { data } = await run(admin, document, { input })
  return data[name].milestone.id
}

insideWorkRules(contractsFixture, {
  prepare: ({ id: contractId }, fixture) => change(fixture, 'addMilestone', { contractId, title: 'Delivery' }),
  'a milestone clients do not see, and another version of it': async ({ id: contractId }, fixture) => {
    const milestoneId = await change(fixture, 'addMilestone', { contractId, title: 'Ours', portalVisible: false })
    await change(fixture, 'editMilestone', { milestoneId, version: 1, title: 'Still ours' })
  },
  'a milestone they saw: hidden, a hidden file on it, shown again': async ({ id: contractId }, fixture) => {
    const { milestones } = await fixture.seen(fixture.admin, { id: contractId }, 'milestones { id title }')
    const { id: milestoneId } = milestones.find(({ title }: { title: string }) => title === 'Delivery')
    const { id: attachmentId } = await fixture.addFile({ id: contractId }, { portalVisible: false })
    await change(fixture, 'setMilestoneVisibility', { milestoneId, visibility: 'HIDDEN' })
    await change(fixture, 'editMilestone', { milestoneId, version: 1, attachmentIds: [attachmentId] })
    await change(fixture, 'setMilestoneVisibility', { milestoneId, visibility: 'SHOWN' })
  },
})
