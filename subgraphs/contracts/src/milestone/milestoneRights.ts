import { can, companyOf } from '@parvis/kernel/graph/abilities.ts'
import { isInside } from '@parvis/records/seenAs.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import type { ContractRow, MilestoneRow } from '../tables.ts'

/** The viewer asked for this contract and sees it through its share (V1, V5). */
function isRequesterOf(viewer: Viewer, contract: ContractRow): boolean {
  const { shareVisible, requesterId, shareCompanyId } = contract
  if (contract.seenAs !== 'PARTY' || !shareVisible || requesterId !== viewer.id) return false
  return shareCompanyId === null || shareCompanyId === companyOf(viewer)
}

/** Nobody outside adds to a contract that was ended before its time (R24). */
export const isEnded = ({ stage }: Pick<ContractRow, 'stage'>): boolean =>
  stage === 'TERMINATED' || stage === 'CANCELLED'

/** Whether this person may add milestones to a contract they see: staff, and the requester by setting (R24, R25). */
export function mayAddMilestone(viewer: Viewer, contract: ContractRow): boolean {
  return can(viewer, 'milestone.add') && (isInside(contract) || isRequesterOf(viewer, contract))
}

type Both = { contract: ContractRow; milestone: MilestoneRow }

/** Whether this person may edit a milestone they see: staff, and requesters their own by the setting, while OPEN. */
export function mayEditMilestone(viewer: Viewer, { contract, milestone }: Both): boolean {
  if (!can(viewer, 'milestone.edit')) return false
  const isOwn = milestone.createdByKind === 'portal' && milestone.createdById === viewer.id
  return isInside(contract) || (isOwn && isRequesterOf(viewer, contract))
}
