import { notFound } from '@parvis/kernel/graph/errors.ts'
import {
  anyone,
  connectionOf,
  dataRule,
  isAdmin,
  isSignedIn,
  isStaff,
  type RulesOf,
} from '@parvis/kernel/graph/rules.ts'
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
    companies: isStaff,
    company: isSignedIn,
    firm: anyone,
    passwordLink: anyone,
    portalSettings: isStaff,
    portalUser: isSignedIn,
    portalUsers: isStaff,
    staffUsers: isStaff,
    viewer: anyone,
  },
  Mutation: {
    acceptInvitation: anyone,
    changeLocale: isSignedIn,
    createCompany: isStaff,
    deactivatePortalUser: chain(isAdmin, portalUserExists),
    decideLoginChange: chain(isAdmin, portalUserExists),
    editCompany: chain(isStaff, companyExists),
    editPortalUser: chain(isStaff, portalUserExists),
    invitePortalUser: isAdmin,
    reactivatePortalUser: chain(isAdmin, portalUserExists),
    requestPasswordLink: anyone,
    resendInvitation: chain(isAdmin, portalUserExists),
    resetPassword: anyone,
    setUpFirm: anyone,
    signIn: anyone,
    signOut: anyone,
    updatePortalSettings: isAdmin,
  },
  Company: {
    peopleCount: isStaff,
    requestSharing: isReadInFull,
    version: isStaff,
  },
  CompanyConnection: connectionOf(isStaff),
  Contract: ofRecords,
  LoginChange: { askedBy: isStaff },
  Matter: ofRecords,
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
    loginChange: isStaff,
    mobile: isReadInFull,
    status: isReadInFull,
    username: isReadInFull,
    version: isStaff,
  },
  PortalUserConnection: connectionOf(isStaff),
  StaffUser: {
    email: isStaff,
    role: isStaff,
    status: isStaff,
  },
  StaffUserConnection: connectionOf(isStaff),
  Viewer: {
    portalUser: isSignedIn,
    staffUser: isSignedIn,
  },
}
