import { ofIdentity } from '@parvis/records/resolvers/standing.ts'
import type { CompanyResolvers } from '../schema.generated.ts'

export const Company = {
  ...ofIdentity,
  displayedMatters: ({ id }, _args, { loaders }) => loaders.displayedFor.load(id),
} satisfies CompanyResolvers
