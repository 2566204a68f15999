import { type ShowInput, showInPortal } from '@parvis/kernel/sharing/showInPortal.ts'
import type { CommandContext } from '../context.ts'
import { type ContractRow, contractSharing } from '../tables.ts'
import { toggleMilestones } from '../toggleMilestone.ts'

type Show = Omit<ShowInput, 'recordId'> & {
  contractId: string
  /** Milestones hidden and shown in the same step (R14b). */
  hideMilestoneIds?: readonly string[] | null
  showMilestoneIds?: readonly string[] | null
}

/** Displays a contract to a requester and watchers, or changes them (R1–R12), by the one implementation of sharing. */
export async function showContractInPortal(
  context: CommandContext,
  { contractId, ...input }: Show,
): Promise<ContractRow> {
  const { hideMilestoneIds: hideIds, showMilestoneIds: showIds } = input
  const shown = await showInPortal(context, contractSharing, { ...input, recordId: contractId }, (tx, contract) =>
    toggleMilestones(tx, { viewer: context.viewer, contract }, { hideIds, showIds }),
  )
  return shown as ContractRow
}
