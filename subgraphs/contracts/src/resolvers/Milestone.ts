import { authorOf } from '@parvis/records/author.ts'
import { isInside } from '@parvis/records/seenAs.ts'
import type { Context } from '../context.ts'
import { mayEditMilestone } from '../milestone/milestoneRights.ts'
import { milestoneVersion } from '../milestone/milestoneVersion.ts'
import type { MilestoneResolvers } from '../schema.generated.ts'
import type { MilestoneRow } from '../tables.ts'

async function isEditable(milestone: MilestoneRow, { viewer, loaders }: Context): Promise<boolean> {
  if (isInside(milestone)) return true
  const contract = await loaders.contract.load(milestone.recordId)
  return Boolean(viewer && contract && milestone.status === 'OPEN' && mayEditMilestone(viewer, { contract, milestone }))
}

/** The files of a milestone that the viewer can open. */
const filesOf = async ({ attachmentIds }: MilestoneRow, { loaders }: Context) =>
  (await loaders.attachment.loadMany(attachmentIds)).flatMap((file) => (file && !(file instanceof Error) ? [file] : []))

// Every field has a resolver of its own, so that the rule on a milestone's visibility stands before each.
export const Milestone = {
  __resolveReference: ({ id }, { loaders }) => loaders.milestone.load(id),
  id: ({ id }) => id,
  amount: ({ amount }) => amount,
  attachments: (milestone, _args, context) => filesOf(milestone, context),
  createdBy: ({ createdById, createdByKind }) => authorOf(createdById, createdByKind),
  currency: ({ currency }) => currency,
  description: ({ description }) => description,
  dueDate: ({ dueDate }) => dueDate,
  editable: (milestone, _args, context) => isEditable(milestone, context),
  financialStatus: ({ financialStatus }) => financialStatus,
  percentage: ({ percentage }) => percentage,
  portalVisible: ({ portalVisible }) => portalVisible,
  shownToClient: async ({ recordId, portalVisible }, _args, { loaders }) =>
    portalVisible && Boolean((await loaders.contract.load(recordId))?.shareVisible),
  startDate: ({ startDate }) => startDate,
  status: ({ status }) => status,
  title: ({ title }) => title,
  version: async (milestone, _args, context) => {
    if (!(await isEditable(milestone, context))) return null
    return milestoneVersion(milestone, new Set((await filesOf(milestone, context)).map(({ id }) => id)))
  },
} satisfies MilestoneResolvers
