import type { CompanyResolvers } from '../schema.generated.ts'

export const Company = {
  activation: ({ id }, _args, { loaders }) => loaders.activation.load(id),
  __resolveReference: ({ id }, { loaders }) => loaders.company.load(id),
  peopleCount: ({ id }, _args, { loaders }) => loaders.peopleCount.load(id),
  requestSharing: (company) => company.requestSharing,
  version: (company) => company.version,
} satisfies CompanyResolvers
