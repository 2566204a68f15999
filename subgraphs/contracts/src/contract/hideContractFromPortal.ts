import { type HideInput, hideFromPortal } from '@parvis/records/sharing/hideFromPortal.ts'
import type { CommandContext } from '../context.ts'
import { type ContractRow, contractTables } from '../tables.ts'

/** Takes a contract out of the portal (R11), by the one implementation of sharing. */
export const hideContractFromPortal = async (context: CommandContext, input: HideInput): Promise<ContractRow> =>
  (await hideFromPortal(context, contractTables, input)) as ContractRow
