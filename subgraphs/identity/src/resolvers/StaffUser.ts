import type { StaffUserResolvers } from '../schema.generated.ts'

export const StaffUser = {
  __resolveReference: ({ id }, { loaders }) => loaders.staffUser.load(id),
  email: (person) => person.email,
  role: (person) => person.role,
  status: (person) => person.status,
} satisfies StaffUserResolvers
