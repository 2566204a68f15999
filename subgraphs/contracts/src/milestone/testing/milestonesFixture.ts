import type { Viewer } from '@parvis/schema/viewer.ts'
import { eq } from 'drizzle-orm'
import { contractsFixture } from '../../fixtures.ts'
import { contracts, events, milestones, type StoredMilestone } from '../../tables.ts'

export type MadeMilestone = Record<'id' | 'title' | 'status' | 'financialStatus', string> & {
  version: number
  amount: string | null
  currency: string | null
  percentage: string | null
  createdBy: { __typename: string; id: string } | null
}

const fields = `id version title description amount currency percentage startDate dueDate status financialStatus editable
  createdBy { __typename ... on PortalUser { id } ... on StaffUser { id } }`

/** How tests of milestones add, change and look for them: through the graph, as anybody. */
export async function milestonesFixture() {
  const fixture = await contractsFixture()
  const { db } = fixture

  async function mutate(viewer: Viewer | null, name: string, input: Record<string, unknown>) {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
    const document = `mutation ($input: ${type}!) {
      ${name}(input: $input) { milestone { ${fields} } userErrors { code field } }
    }`
    const { data, codes } = await fixture.run(viewer, document, { input })
    const payload = data?.[name] as { milestone: MadeMilestone | null; userErrors: { code: string }[] } | undefined
    return {
      milestone: payload?.milestone ?? null,
      refusals: payload?.userErrors.map(({ code }) => code) ?? [],
      codes,
    }
  }

  /** Adds a milestone to a contract, as the ADMIN unless somebody else does. */
  const addMilestone = (
    contract: { id: string },
    input: Record<string, unknown> = {},
    viewer: Viewer | null = fixture.admin,
  ) => mutate(viewer, 'addMilestone', { contractId: contract.id, title: 'Kick-off', ...input })

  return {
    ...fixture,
    mutateMilestone: mutate,
    addMilestone,
    /** A milestone that surely was added. */
    async madeMilestone(...args: Parameters<typeof addMilestone>): Promise<MadeMilestone> {
      const { milestone, refusals, codes } = await addMilestone(...args)
      if (!milestone) throw new Error(`not added: ${[...codes, ...refusals]}`)
      return milestone
    },
    editMilestone: (
      { id, version }: { id: string; version: number },
      input: Record<string, unknown>,
      viewer: Viewer | null = fixture.admin,
    ) => mutate(viewer, 'editMilestone', { milestoneId: id, version, ...input }),
    setVisibility: (visibility: 'SHOWN' | 'HIDDEN', { id }: { id: string }, viewer: Viewer | null = fixture.admin) =>
      mutate(viewer, 'setMilestoneVisibility', { milestoneId: id, visibility }),
    /** A contract Rima asked for and Karim watches, displayed to both. */
    async displayed(input: Record<string, unknown> = {}) {
      const contract = await fixture.create(input)
      const { record } = await fixture.show(contract, { watcherIds: [fixture.people.karim.id] })
      return record!
    },
    async rowOf({ id }: { id: string }): Promise<StoredMilestone | undefined> {
      return (await db.select().from(milestones).where(eq(milestones.id, id)))[0]
    },
    /** What happened to a contract's milestones, oldest first; throws unless the head of the chain is the last event. */
    async happened({ id }: { id: string }) {
      const [contract] = await db.select().from(contracts).where(eq(contracts.id, id))
      const all = await db.select().from(events).where(eq(events.subjectId, id)).orderBy(events.id)
      for (const [index, event] of all.entries()) {
        if (event.previousHash !== (all[index - 1]?.hash ?? null)) throw new Error('the chain is broken')
      }
      if (contract!.chainHead !== all.at(-1)!.hash) throw new Error('the head is not the last event')
      return all.filter(({ type }) => type.startsWith('milestone.'))
    },
    /** Moves a contract to a stage, which no command does yet. */
    async setStage({ id }: { id: string }, stage: 'EXECUTED' | 'TERMINATED' | 'CANCELLED') {
      await db.update(contracts).set({ stage }).where(eq(contracts.id, id))
    },
  }
}
