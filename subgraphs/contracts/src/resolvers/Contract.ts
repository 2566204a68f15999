import { reference } from '@parvis/kernel/graph/reference.ts'
import { companyFor } from '@parvis/records/sharing/companyFor.ts'
import { shareOf } from '@parvis/records/sharing/shareOf.ts'
import { isExpired, turnAt } from '../contract/contractStage.ts'
import { isEnded, mayAddMilestone } from '../milestone/milestoneRights.ts'
import type { ContractResolvers } from '../schema.generated.ts'
import { descriptionFor, titleFor } from '../visibility.ts'
import { attached } from './attached.ts'

export const Contract: ContractResolvers = {
  ...attached.record,
  __resolveReference: ({ id }, { loaders }) => loaders.contract.load(id),
  assignee: ({ assigneeId }) => reference(assigneeId),
  company: (contract, _args, { viewer }) => companyFor(viewer, contract),
  description: (contract, _args, { viewer }) => descriptionFor(viewer, contract),
  expired: (contract) => isExpired(contract, new Date()),
  mayAddMilestone: (contract, _args, { viewer }) => {
    if (!viewer) return false
    return mayAddMilestone(viewer, contract) && (viewer.kind === 'staff' || !isEnded(contract))
  },
  milestones: ({ id }, _args, { loaders }) => loaders.milestonesOf.load(id),
  name: (contract) => contract.name,
  portalTitle: (contract) => contract.portalTitle,
  private: (contract) => contract.private,
  requester: ({ requesterId }) => reference(requesterId),
  share: shareOf,
  staff: ({ staffIds }) => staffIds.map((id) => ({ id })),
  title: (contract, _args, { viewer }) => titleFor(viewer, contract),
  type: async ({ typeId }, _args, { loaders }) => (await loaders.contractType.load(typeId))!,
  waitsFor: ({ stage }) => turnAt(stage),
}
