import type { CommandContext } from '../context.ts'
import { toggleMilestone } from './toggleMilestone.ts'

type Hide = { milestoneId: string; clientKey?: string | null }

/** Hides a milestone from every client, its creator included (R23, R23b). Nobody is told. Throws NOT_FOUND. */
export const hideMilestone = (context: Pick<CommandContext, 'db' | 'viewer'>, input: Hide): Promise<void> =>
  toggleMilestone(context, { ...input, portalVisible: false })
