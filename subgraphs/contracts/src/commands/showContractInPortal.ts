import { type ShowInput, showInPortal } from '@parvis/kernel/sharing/showInPortal.ts'
import type { CommandContext } from '../context.ts'
import { contractSharing } from '../tables.ts'

type Show = Omit<ShowInput, 'recordId'> & { contractId: string }

/** Displays a contract to a requester and watchers, or changes them (R1–R12), by the one implementation of sharing. */
export async function showContractInPortal(context: CommandContext, { contractId, ...input }: Show): Promise<void> {
  await showInPortal(context, contractSharing, { ...input, recordId: contractId })
}
