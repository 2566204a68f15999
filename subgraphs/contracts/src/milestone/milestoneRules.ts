import { notFound } from '@parvis/kernel/graph/errors.ts'
import { dataRule } from '@parvis/kernel/graph/rules.ts'
import { isSeenInside } from '@parvis/records/rules.ts'
import { chain, rule } from 'graphql-shield'
import type { Context } from '../context.ts'
import type { MilestoneRow } from '../tables.ts'
import { isMilestoneShown } from '../visibility.ts'

/** The contract is there for the viewer; hidden and missing are NOT_FOUND before anything else is said (§6). */
export const contractExists = dataRule(
  'contractExists',
  async (_parent: unknown, { input }: { input: { contractId: string } }, { loaders }: Context) =>
    (await loaders.contract.load(input.contractId)) ? true : notFound(),
)

/** The milestone is there for the viewer; hidden and missing are NOT_FOUND before anything else is said (§6). */
export const milestoneExists = dataRule(
  'milestoneExists',
  async (_parent: unknown, { input }: { input: { milestoneId: string } }, { loaders }: Context) =>
    (await loaders.milestone.load(input.milestoneId)) ? true : notFound(),
)

/** Before every field of a milestone: a hidden one that reached a client by any path stays unread (V7). */
const milestoneIsShown = rule('milestoneIsShown')(
  (milestone: MilestoneRow) => isMilestoneShown(milestone) || notFound(),
)

/** The rules on a milestone's fields. */
export const milestoneRules = {
  id: milestoneIsShown,
  amount: milestoneIsShown,
  attachments: milestoneIsShown,
  createdBy: milestoneIsShown,
  currency: milestoneIsShown,
  description: milestoneIsShown,
  dueDate: milestoneIsShown,
  editable: milestoneIsShown,
  financialStatus: milestoneIsShown,
  percentage: milestoneIsShown,
  portalVisible: chain(isSeenInside, milestoneIsShown),
  shownToClient: chain(isSeenInside, milestoneIsShown),
  startDate: milestoneIsShown,
  status: milestoneIsShown,
  title: milestoneIsShown,
  version: milestoneIsShown,
}
