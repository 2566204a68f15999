import { today } from '@parvis/kernel/graph/today.ts'
import { LegalRecord } from '@parvis/records/resolvers/LegalRecord.ts'
import { isInside } from '@parvis/records/seenAs.ts'
import { isExpired, turnAt } from '../contract/contractStage.ts'
import { isEnded, mayAddMilestone } from '../milestone/milestoneRights.ts'
import type { ContractResolvers } from '../schema.generated.ts'
import { descriptionOf } from '../visibility.ts'

export const Contract = {
  ...LegalRecord,
  __resolveReference: ({ id }, { loaders }) => loaders.contract.load(id),
  description: descriptionOf,
  expired: (contract, _args, { viewer }) => isExpired(contract, today(viewer)),
  mayAddMilestone: (contract, _args, { viewer }) => {
    if (!viewer) return false
    return mayAddMilestone(viewer, contract) && (isInside(contract) || !isEnded(contract))
  },
  milestones: ({ id }, _args, { loaders }) => loaders.milestonesOf.load(id),
  type: async ({ typeId }, _args, { loaders }) => (await loaders.contractType.load(typeId))!,
  waitsFor: ({ stage }) => turnAt(stage),
} satisfies ContractResolvers
