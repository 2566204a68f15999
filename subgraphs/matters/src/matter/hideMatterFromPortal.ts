import { hideFromPortal } from '@parvis/records/sharing/hideFromPortal.ts'
import type { CommandContext } from '../context.ts'
import { type MatterRow, matterTables } from '../tables.ts'

type Hide = { matterId: string; clientKey?: string | null }

/** Takes a matter out of the portal (R11), by the one implementation of sharing. */
export async function hideMatterFromPortal(context: CommandContext, { matterId, clientKey }: Hide): Promise<MatterRow> {
  const hidden = await hideFromPortal(context, matterTables, { recordId: matterId, clientKey })
  return hidden as MatterRow
}
