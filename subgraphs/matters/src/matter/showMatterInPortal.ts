import { type ShowInput, showInPortal } from '@parvis/records/sharing/showInPortal.ts'
import type { CommandContext } from '../context.ts'
import { type MatterRow, matterTables } from '../tables.ts'

type Show = Omit<ShowInput, 'recordId'> & { matterId: string }

/** Displays a matter to a requester and watchers, or changes them (R1–R12), by the one implementation of sharing. */
export async function showMatterInPortal(context: CommandContext, { matterId, ...input }: Show): Promise<MatterRow> {
  const shown = await showInPortal(context, matterTables, { ...input, recordId: matterId })
  return shown as MatterRow
}
