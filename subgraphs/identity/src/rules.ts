import { can } from '@parvis/kernel/graph/abilities.ts'
import { forbidden, notFound } from '@parvis/kernel/graph/errors.ts'
import { anyone, connectionOf, dataRule, isSignedIn, may, type RulesOf } from '@parvis/kernel/graph/rules.ts'
import { chain, rule } from 'graphql-shield'
import type { Context } from './context.ts'
import { isOneClientOfCompany, oneClientOfCompany } from './person/oneClientOfCompany.ts'
import type { PersonToInvite } from './person/peopleToInvite.ts'
import type { resolvers } from './resolvers/resolvers.ts'
import { fullOnly } from './visibility.ts'

/** Of a person: staff and themselves. Of a company: staff and its people (V13). */
const isReadInFull = rule('isReadInFull')((parent: { full: boolean }, _args, { viewer }: Context) =>
  fullOnly(parent, viewer),
)

/** The person is there for the viewer; hidden and missing are NOT_FOUND before anything else is said (§6). */
const portalUserExists = dataRule(
  'portalUserExists',
  async (_parent, { input }: { input: { portalUserId: string } }, { loaders }: Context) =>
    (await loaders.portalUser.load(input.portalUserId))?.full ? true : notFound(),
)

/** The same for a company. */
const companyExists = dataRule(
  'companyExists',
  async (_parent, { input }: { input: { companyId: string } }, { loaders }: Context) =>
    (await loaders.company.load(input.companyId))?.full ? true : notFound(),
)

/** The same for a member of the legal team. */
const staffUserExists = dataRule(
  'staffUserExists',
  async (_parent, { input }: { input: { staffUserId: string } }, { loaders }: Context) =>
    (await loaders.staffUser.load(input.staffUserId)) ? true : notFound(),
)

/** The same for a department, and for a user group. */
const departmentExists = dataRule(
  'departmentExists',
  async (_parent, { input }: { input: { departmentId: string } }, { loaders }: Context) =>
    (await loaders.department.load(input.departmentId)) ? true : notFound(),
)
const userGroupExists = dataRule(
  'userGroupExists',
  async (_parent, { input }: { input: { userGroupId: string } }, { loaders }: Context) =>
    (await loaders.userGroup.load(input.userGroupId)) ? true : notFound(),
)

/** Whoever does not admit everybody invites one CLIENT into an existing company; judged by the input alone. */
const invitesWhomTheyMay = rule('invitesWhomTheyMay')(
  (_parent, { input }: { input: { people: PersonToInvite[] } }, { viewer }: Context) =>
    can(viewer, 'person.admit') || isOneClientOfCompany(input.people) || forbidden(oneClientOfCompany),
)

/** The record was visible where the reference comes from. */
const ofRecords = { assigneeEmail: isSignedIn, watchers: isSignedIn }

/** Every field that has a resolver, and who may call it. */
export const rules: RulesOf<typeof resolvers> = {
  Query: {
    companies: may('company.list'),
    company: isSignedIn,
    departments: may('person.list'),
    deputies: isSignedIn,
    firm: anyone,
    jobTitles: may('staff.list'),
    passwordLink: anyone,
    portalSettings: may('settings.read'),
    portalUser: isSignedIn,
    portalUsers: may('person.list'),
    search: isSignedIn,
    sessions: isSignedIn,
    staffUser: may('staff.list'),
    staffUsers: may('staff.list'),
    userGroups: may('staff.list'),
    viewer: anyone,
  },
  Mutation: {
    acceptInvitation: anyone,
    approveSignUp: chain(may('person.admit'), portalUserExists),
    changePassword: isSignedIn,
    confirmAddress: anyone,
    createCompany: may('company.add'),
    createDepartment: may('department.edit'),
    createUserGroup: may('group.edit'),
    deactivatePortalUser: chain(may('person.admit'), portalUserExists),
    deactivateStaffUser: chain(may('staff.admit'), staffUserExists),
    decideLoginChange: chain(may('person.admit'), portalUserExists),
    delegate: isSignedIn,
    editCompany: chain(may('company.edit'), companyExists),
    editDepartment: chain(may('department.edit'), departmentExists),
    editUserGroup: chain(may('group.edit'), userGroupExists),
    editPortalUser: chain(may('person.edit'), portalUserExists),
    editProfile: isSignedIn,
    endAllSessions: isSignedIn,
    endSession: isSignedIn,
    editStaffUser: chain(may('staff.admit'), staffUserExists),
    invitePortalUsers: chain(may('person.invite'), invitesWhomTheyMay),
    endDelegation: isSignedIn,
    handOverRecords: chain(may('staff.handOver'), staffUserExists),
    inviteStaffUser: may('staff.admit'),
    movePortalUserRecords: chain(may('person.edit'), portalUserExists),
    reactivatePortalUser: chain(may('person.admit'), portalUserExists),
    reactivateStaffUser: chain(may('staff.admit'), staffUserExists),
    rejectSignUp: chain(may('person.admit'), portalUserExists),
    requestPasswordLink: anyone,
    resendInvitation: chain(may('person.admit'), portalUserExists),
    resendStaffInvitation: chain(may('staff.admit'), staffUserExists),
    resetPassword: anyone,
    setUpFirm: anyone,
    signIn: anyone,
    signOut: anyone,
    signUp: anyone,
    updateFirm: may('firm.edit'),
    updatePortalSettings: may('settings.change'),
  },
  Company: {
    activation: may('company.list'),
    peopleCount: may('company.list'),
    requestSharing: isReadInFull,
    version: may('company.edit'),
  },
  CompanyConnection: connectionOf(may('company.list')),
  Contract: ofRecords,
  Department: { ended: may('person.list'), peopleCount: may('person.list'), version: may('person.list') },
  DepartmentConnection: connectionOf(may('person.list')),
  DeputyConnection: connectionOf(isSignedIn),
  HandOver: {
    askedBy: may('staff.list'),
    contracts: may('staff.list'),
    matters: may('staff.list'),
    to: may('staff.list'),
  },
  RecordMove: {
    askedBy: may('staff.list'),
    contracts: may('staff.list'),
    matters: may('staff.list'),
    to: may('person.list'),
  },
  LoginChange: { askedBy: may('person.edit') },
  Matter: ofRecords,
  PortalSettings: { portalUrl: may('settings.read'), workingCalendar: may('settings.read') },
  PortalUser: {
    accessType: isReadInFull,
    actedAt: isReadInFull,
    activatedAt: isReadInFull,
    activation: isReadInFull,
    company: isReadInFull,
    department: isReadInFull,
    email: isReadInFull,
    firstName: isReadInFull,
    invitedAt: isReadInFull,
    jobTitle: isReadInFull,
    lastLoginAt: isReadInFull,
    lastName: isReadInFull,
    locale: isReadInFull,
    leftCompanies: may('person.edit'),
    loginChange: may('person.edit'),
    manager: isReadInFull,
    mobile: isReadInFull,
    outOfOffice: isReadInFull,
    recordMove: may('person.edit'),
    signedUpAt: may('person.edit'),
    signUpCompany: may('person.edit'),
    status: isReadInFull,
    timeZone: isReadInFull,
    username: isReadInFull,
    version: isReadInFull,
  },
  PortalUserConnection: connectionOf(may('person.list')),
  SearchResults: { companies: may('company.list'), portalUsers: may('person.list') },
  StaffUser: {
    email: may('staff.list'),
    groups: may('staff.list'),
    handOver: may('staff.list'),
    invitedAt: may('staff.list'),
    jobTitle: may('staff.list'),
    lastLoginAt: may('staff.list'),
    locale: may('staff.list'),
    mobile: may('staff.list'),
    outOfOffice: may('staff.list'),
    role: may('staff.list'),
    status: may('staff.list'),
    timeZone: may('staff.list'),
    version: may('staff.list'),
  },
  StaffUserConnection: connectionOf(may('staff.list')),
  UserGroup: { members: may('staff.list') },
  UserGroupConnection: connectionOf(may('staff.list')),
  Viewer: {
    portalUser: isSignedIn,
    staffUser: isSignedIn,
  },
}
