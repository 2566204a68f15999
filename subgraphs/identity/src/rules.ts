import { anyone, isAdmin, isSignedIn, isStaff, type Rules } from '@parvis/kernel/rules.ts'
import { rule } from 'graphql-shield'
import type { Context } from './context.ts'
import { fullOnly } from './visibility.ts'

/** Staff and the person himself, or staff and people of the company (V13). */
const isReadInFull = rule('isReadInFull')((parent: { full: boolean }, _args, { viewer }: Context) =>
  fullOnly(parent, viewer),
)

/** Every field that has a resolver, and who may call it. */
export const rules: Rules = {
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
    deactivatePortalUser: isAdmin,
    editPortalUser: isStaff,
    invitePortalUser: isAdmin,
    reactivatePortalUser: isAdmin,
    renameCompany: isStaff,
    requestPasswordLink: anyone,
    resendInvitation: isAdmin,
    resetPassword: anyone,
    setUpFirm: anyone,
    signIn: anyone,
    signOut: anyone,
  },
  Company: {
    peopleCount: isStaff,
    requestSharing: isReadInFull,
    version: isStaff,
  },
  CompanyConnection: { totalCount: isStaff },
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
    mobile: isReadInFull,
    status: isReadInFull,
    username: isReadInFull,
    version: isStaff,
  },
  PortalUserConnection: { totalCount: isStaff },
  StaffUser: {
    role: isStaff,
    status: isStaff,
  },
  Viewer: {
    portalUser: isSignedIn,
    staffUser: isSignedIn,
  },
}
