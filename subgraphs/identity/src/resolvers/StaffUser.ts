import type { StaffUserResolvers } from '../schema.generated.ts'

export const StaffUser = {
  __resolveReference: ({ id }, { loaders }) => loaders.staffUser.load(id),
  email: (person) => person.email,
  mobile: (person) => person.mobile,
  role: (person) => person.role,
  status: (person) => person.status,
  version: (person) => person.version,
} satisfies StaffUserResolvers
