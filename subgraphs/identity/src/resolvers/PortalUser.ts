import { can } from '@parvis/kernel/graph/abilities.ts'
import { profileVersion } from '../person/profileVersion.ts'
import type { PortalUserResolvers } from '../schema.generated.ts'

/** Fields beyond the reference have a resolver so that a rule can stand before them (V13). */
export const PortalUser = {
  __resolveReference: ({ id }, { loaders }) => loaders.portalUser.load(id),
  accessType: (person) => person.accessType,
  actedAt: (person) => person.actedAt,
  activatedAt: (person) => person.activatedAt,
  activation: (person) => person.activation,
  company: ({ companyId }, _args, { loaders }) => (companyId ? loaders.company.load(companyId) : null),
  department: ({ departmentId }, _args, { loaders }) => (departmentId ? loaders.department.load(departmentId) : null),
  email: (person) => person.email,
  firstName: (person) => person.firstName,
  invitedAt: (person) => person.invitedAt,
  jobTitle: (person) => person.jobTitle,
  lastLoginAt: (person) => person.lastLoginAt,
  lastName: (person) => person.lastName,
  locale: (person) => person.locale,
  loginChange: ({ id }, _args, { loaders }) => loaders.loginChange.load(id),
  leftCompanies: async ({ id }, _args, { loaders }) => {
    const companies = await loaders.company.loadMany(await loaders.leftCompanies.load(id))
    return companies.flatMap((company) => (company === null || company instanceof Error ? [] : [company]))
  },
  manager: ({ id, managerId }, _args, { loaders }) => (managerId ? loaders.manager.load(id) : null),
  mobile: (person) => person.mobile,
  outOfOffice: ({ id }, _args, { loaders }) => loaders.outOfOffice.load(id),
  recordMove: ({ id }, _args, { loaders }) => loaders.handOver.load(id),
  signedUpAt: (person) => person.signedUpAt,
  signUpCompany: (person) => person.signUpCompany,
  status: (person) => person.status,
  timeZone: ({ timeZone }, _args, { viewer }) => timeZone ?? viewer!.firmTimeZone,
  username: (person) => person.username,
  version: (person, _args, { viewer }) => (can(viewer, 'person.edit') ? person.version : profileVersion(person)),
} satisfies PortalUserResolvers
