import { type ShowInput, showInPortal } from '@parvis/records/sharing/showInPortal.ts'
import type { CommandContext } from '../context.ts'
import { setMilestoneVisibilities } from '../milestone/setMilestoneVisibility.ts'
import { type ContractRow, contractTables } from '../tables.ts'

type Show = ShowInput & {
  /** Milestones hidden and shown in the same step (R14b). */
  hideMilestoneIds?: readonly string[] | null
  showMilestoneIds?: readonly string[] | null
}

/** Displays a contract to a requester and watchers, or changes them (R1–R12), by the one implementation of sharing. */
export async function showContractInPortal(context: CommandContext, input: Show): Promise<ContractRow> {
  const { hideMilestoneIds: hideIds, showMilestoneIds: showIds } = input
  const shown = await showInPortal(context, contractTables, input, (tx, contract) =>
    setMilestoneVisibilities(tx, { viewer: context.viewer, contract }, { hideIds, showIds }),
  )
  return shown as ContractRow
}
