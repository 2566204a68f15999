import { isOfTeam } from '@parvis/kernel/graph/abilities.ts'
import { labelIn } from '@parvis/kernel/graph/label.ts'
import type { MatterStatusResolvers } from '../schema.generated.ts'

export const MatterStatus = {
  __resolveReference: ({ id }, { loaders, viewer }) => (viewer ? loaders.matterStatus.load(id) : null),
  explanation: ({ portalExplanation }, _args, context) => portalExplanation && labelIn(portalExplanation, context),
  label: ({ label, portalLabel }, _args, context) => labelIn(isOfTeam(context.viewer) ? label : portalLabel, context),
} satisfies MatterStatusResolvers
