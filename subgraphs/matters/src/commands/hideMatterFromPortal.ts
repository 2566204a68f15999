import { hideFromPortal } from '@parvis/kernel/sharing/hideFromPortal.ts'
import type { CommandContext } from '../context.ts'
import { type MatterRow, matterSharing } from '../tables.ts'

type Hide = { matterId: string; clientKey?: string | null }

/** Takes a matter out of the portal (R11), by the one implementation of sharing. */
export async function hideMatterFromPortal(context: CommandContext, { matterId, clientKey }: Hide): Promise<MatterRow> {
  const hidden = await hideFromPortal(context, matterSharing, { recordId: matterId, clientKey })
  return hidden as MatterRow
}
