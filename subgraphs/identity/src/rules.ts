import { notFound } from '@parvis/kernel/graph/errors.ts'
import { anyone, connectionOf, dataRule, isSignedIn, may, type RulesOf } from '@parvis/kernel/graph/rules.ts'
import { chain, rule } from 'graphql-shield'
import type { Context } from './context.ts'
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

/** The record was visible where the reference comes from. */
const ofRecords = { assigneeEmail: isSignedIn, watchers: isSignedIn }

/** Every field that has a resolver, and who may call it. */
export const rules: RulesOf<typeof resolvers> = {
  Query: {
    companies: may('company.list'),
    company: isSignedIn,
    firm: anyone,
    passwordLink: anyone,
    portalSettings: may('settings.read'),
    portalUser: isSignedIn,
    portalUsers: may('person.list'),
    search: isSignedIn,
    staffUsers: may('staff.list'),
    viewer: anyone,
  },
  Mutation: {
    acceptInvitation: anyone,
    approveSignUp: chain(may('person.admit'), portalUserExists),
    changeLocale: isSignedIn,
    confirmAddress: anyone,
    createCompany: may('company.add'),
    deactivatePortalUser: chain(may('person.admit'), portalUserExists),
    decideLoginChange: chain(may('person.admit'), portalUserExists),
    editCompany: chain(may('company.edit'), companyExists),
    editPortalUser: chain(may('person.edit'), portalUserExists),
    invitePortalUsers: may('person.admit'),
    reactivatePortalUser: chain(may('person.admit'), portalUserExists),
    rejectSignUp: chain(may('person.admit'), portalUserExists),
    requestPasswordLink: anyone,
    resendInvitation: chain(may('person.admit'), portalUserExists),
    resetPassword: anyone,
    setUpFirm: anyone,
    signIn: anyone,
    signOut: anyone,
    signUp: anyone,
    updatePortalSettings: may('settings.change'),
  },
  Company: {
    peopleCount: may('company.list'),
    requestSharing: isReadInFull,
    version: may('company.edit'),
  },
  CompanyConnection: connectionOf(may('company.list')),
  Contract: ofRecords,
  LoginChange: { askedBy: may('person.edit') },
  Matter: ofRecords,
  PortalSettings: { portalUrl: may('settings.read') },
  PortalUser: {
    accessType: isReadInFull,
    activatedAt: isReadInFull,
    company: isReadInFull,
    email: isReadInFull,
    firstName: isReadInFull,
    invitedAt: isReadInFull,
    jobTitle: isReadInFull,
    lastLoginAt: isReadInFull,
    lastName: isReadInFull,
    locale: isReadInFull,
    loginChange: may('person.edit'),
    mobile: isReadInFull,
    signedUpAt: may('person.edit'),
    signUpCompany: may('person.edit'),
    status: isReadInFull,
    username: isReadInFull,
    version: may('person.edit'),
  },
  PortalUserConnection: connectionOf(may('person.list')),
  SearchResults: { companies: may('company.list'), portalUsers: may('person.list') },
  StaffUser: {
    email: may('staff.list'),
    role: may('staff.list'),
    status: may('staff.list'),
  },
  StaffUserConnection: connectionOf(may('staff.list')),
  Viewer: {
    portalUser: isSignedIn,
    staffUser: isSignedIn,
  },
}
