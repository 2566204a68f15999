import { LegalRecord } from '@parvis/records/resolvers/LegalRecord.ts'
import type { MatterResolvers } from '../schema.generated.ts'

export const Matter = {
  ...LegalRecord,
  __resolveReference: ({ id }, { loaders }) => loaders.matter.load(id),
  practiceArea: async ({ practiceAreaId }, _args, { loaders }) => (await loaders.practiceArea.load(practiceAreaId))!,
  status: async ({ statusId }, _args, { loaders }) => (await loaders.matterStatus.load(statusId))!,
} satisfies MatterResolvers
