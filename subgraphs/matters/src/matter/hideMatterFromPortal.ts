import { type HideInput, hideFromPortal } from '@parvis/records/sharing/hideFromPortal.ts'
import type { CommandContext } from '../context.ts'
import { type MatterRow, matterTables } from '../tables.ts'

/** Takes a matter out of the portal (R11), by the one implementation of sharing. */
export const hideMatterFromPortal = async (context: CommandContext, input: HideInput): Promise<MatterRow> =>
  (await hideFromPortal(context, matterTables, input)) as MatterRow
