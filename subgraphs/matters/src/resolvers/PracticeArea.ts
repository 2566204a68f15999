import { labelIn } from '@parvis/records/label.ts'
import type { PracticeAreaResolvers } from '../schema.generated.ts'

export const PracticeArea = {
  __resolveReference: ({ id }, { loaders, viewer }) => (viewer ? loaders.practiceArea.load(id) : null),
  label: ({ label }, _args, { locale }) => labelIn(label, locale),
} satisfies PracticeAreaResolvers
