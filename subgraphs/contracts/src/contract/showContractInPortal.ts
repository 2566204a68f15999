import { type ShowInput, showInPortal } from '@parvis/records/sharing/showInPortal.ts'
import type { CommandContext } from '../context.ts'
import { toggleMilestones } from '../milestone/toggleMilestone.ts'
import { type ContractRow, contractTables } from '../tables.ts'

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
  const shown = await showInPortal(context, contractTables, { ...input, recordId: contractId }, (tx, contract) =>
    toggleMilestones(tx, { viewer: context.viewer, contract }, { hideIds, showIds }),
  )
  return shown as ContractRow
}
