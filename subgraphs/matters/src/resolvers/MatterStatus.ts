import { isOfTeam } from '@parvis/kernel/graph/abilities.ts'
import { labelIn } from '@parvis/records/label.ts'
import type { MatterStatusResolvers } from '../schema.generated.ts'

export const MatterStatus = {
  __resolveReference: ({ id }, { loaders, viewer }) => (viewer ? loaders.matterStatus.load(id) : null),
  explanation: ({ portalExplanation }, _args, { locale }) => portalExplanation && labelIn(portalExplanation, locale),
  label: ({ label, portalLabel }, _args, { locale, viewer }) => labelIn(isOfTeam(viewer) ? label : portalLabel, locale),
} satisfies MatterStatusResolvers
