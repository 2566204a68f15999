import type { CompanyResolvers } from '../schema.generated.ts'

export const Company = {
  __resolveReference: ({ id }, { loaders }) => loaders.company.load(id),
  peopleCount: ({ id }, _args, { loaders }) => loaders.peopleCount.load(id),
  requestSharing: (company) => company.requestSharing,
  version: (company) => company.version,
} satisfies CompanyResolvers
