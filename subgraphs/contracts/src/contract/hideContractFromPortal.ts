import { hideFromPortal } from '@parvis/records/sharing/hideFromPortal.ts'
import type { CommandContext } from '../context.ts'
import { type ContractRow, contractTables } from '../tables.ts'

type Hide = { contractId: string; clientKey?: string | null }

/** Takes a contract out of the portal (R11), by the one implementation of sharing. */
export async function hideContractFromPortal(
  context: CommandContext,
  { contractId, clientKey }: Hide,
): Promise<ContractRow> {
  const hidden = await hideFromPortal(context, contractTables, { recordId: contractId, clientKey })
  return hidden as ContractRow
}
