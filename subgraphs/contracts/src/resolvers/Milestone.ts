import { authorOf } from '@parvis/records/author.ts'
import { isInside } from '@parvis/records/seenAs.ts'
import type { Context } from '../context.ts'
import { mayEditMilestone } from '../milestone/milestoneRights.ts'
import type { MilestoneResolvers } from '../schema.generated.ts'
import type { MilestoneRow } from '../tables.ts'

async function isEditable(milestone: MilestoneRow, { viewer, loaders }: Context): Promise<boolean> {
  if (isInside(milestone)) return true
  const contract = await loaders.contract.load(milestone.recordId)
  return Boolean(viewer && contract && milestone.status === 'OPEN' && mayEditMilestone(viewer, { contract, milestone }))
}

// Every field has a resolver of its own, so that the rule on a milestone's visibility stands before each.
export const Milestone = {
  __resolveReference: ({ id }, { loaders }) => loaders.milestone.load(id),
  id: ({ id }) => id,
  amount: ({ amount }) => amount,
  attachments: async ({ attachmentIds }, _args, { loaders }) =>
    (await loaders.attachment.loadMany(attachmentIds)).flatMap((file) =>
      file && !(file instanceof Error) ? [file] : [],
    ),
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
  // It grows with what the legal team does for itself, too.
  version: async (milestone, _args, context) => ((await isEditable(milestone, context)) ? milestone.version : null),
} satisfies MilestoneResolvers
