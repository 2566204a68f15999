import type { StaffUserResolvers } from '../schema.generated.ts'

export const StaffUser = {
  __resolveReference: ({ id }, { loaders }) => loaders.staffUser.load(id),
  email: (person) => person.email,
  groups: ({ id }, _args, { loaders }) => loaders.groupsOf.load(id),
  handOver: ({ id }, _args, { loaders }) => loaders.handOver.load(id),
  invitedAt: (person) => person.invitedAt,
  jobTitle: (person) => person.jobTitle,
  lastLoginAt: (person) => person.lastLoginAt,
  locale: (person) => person.locale,
  mobile: (person) => person.mobile,
  outOfOffice: ({ id }, _args, { loaders }) => loaders.outOfOffice.load(id),
  role: (person) => person.role,
  status: (person) => person.status,
  timeZone: ({ timeZone }, _args, { viewer }) => timeZone ?? viewer!.firmTimeZone,
  version: (person) => person.version,
} satisfies StaffUserResolvers
