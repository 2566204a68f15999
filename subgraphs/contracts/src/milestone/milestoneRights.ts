import type { Viewer } from '@parvis/schema/viewer.ts'
import type { ContractRow, MilestoneRow } from '../tables.ts'

/** The viewer asked for this contract and sees it through its share (V1, V5). */
function isRequesterOf(viewer: Viewer, contract: ContractRow): boolean {
  const { shareVisible, requesterId, shareCompanyId } = contract
  if (viewer.kind !== 'portal' || !shareVisible || requesterId !== viewer.id) return false
  return shareCompanyId === null || shareCompanyId === viewer.companyId
}

/** Nobody outside adds to a contract that was ended before its time (R24). */
export const isEnded = ({ stage }: Pick<ContractRow, 'stage'>): boolean =>
  stage === 'TERMINATED' || stage === 'CANCELLED'

/** Whether this person may add milestones to a contract they see: staff, and the requester by setting (R24, R25). */
export function mayAddMilestone(viewer: Viewer, contract: ContractRow): boolean {
  return viewer.kind === 'staff' || (viewer.settings.clientsMayAddMilestones && isRequesterOf(viewer, contract))
}

type Both = { contract: ContractRow; milestone: MilestoneRow }

/** Whether this person may edit a milestone they see: staff, and requesters their own by the setting, while OPEN. */
export function mayEditMilestone(viewer: Viewer, { contract, milestone }: Both): boolean {
  if (viewer.kind === 'staff') return true
  const isOwn = milestone.createdByKind === 'portal' && milestone.createdById === viewer.id
  return viewer.settings.clientsMayEditMilestones && isOwn && isRequesterOf(viewer, contract)
}
