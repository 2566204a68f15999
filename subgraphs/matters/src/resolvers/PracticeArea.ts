import { labelIn } from '@parvis/kernel/graph/label.ts'
import type { PracticeAreaResolvers } from '../schema.generated.ts'

export const PracticeArea = {
  __resolveReference: ({ id }, { loaders, viewer }) => (viewer ? loaders.practiceArea.load(id) : null),
  label: ({ label }, _args, context) => labelIn(label, context),
} satisfies PracticeAreaResolvers
