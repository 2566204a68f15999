import { type ShowInput, showInPortal } from '@parvis/records/sharing/showInPortal.ts'
import type { CommandContext } from '../context.ts'
import { type MatterRow, matterTables } from '../tables.ts'

/** Displays a matter to a requester and watchers, or changes them (R1–R12), by the one implementation of sharing. */
export const showMatterInPortal = async (context: CommandContext, input: ShowInput): Promise<MatterRow> =>
  (await showInPortal(context, matterTables, input)) as MatterRow
