import type { CommandContext } from '../context.ts'
import { toggleMilestone } from './toggleMilestone.ts'

type Show = { milestoneId: string; clientKey?: string | null }

/** Shows a milestone to the parties of its contract, once that is displayed (R22, R23). Throws NOT_FOUND. */
export const showMilestone = (context: Pick<CommandContext, 'db' | 'viewer'>, input: Show): Promise<void> =>
  toggleMilestone(context, { ...input, portalVisible: true })
