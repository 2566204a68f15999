import { readFirm } from '../firm/firm.ts'
import { listCompanies, listDepartments, listDeputies, listStaffUsers, listUserGroups } from '../lists.ts'
import { readPasswordLink } from '../passwordLink/passwordLinks.ts'
import { listPortalUsers } from '../person/listPortalUsers.ts'
import type { QueryResolvers } from '../schema.generated.ts'
import { accountById, signedIn } from '../session/accounts.ts'
import { listSessions } from '../session/listSessions.ts'
import { readSettings } from '../settings/settings.ts'
import { jobTitles } from '../staffUser/jobTitles.ts'

export const Query = {
  companies: (_parent, args, { db, viewer }) => listCompanies({ db, viewer }, args),
  company: async (_parent, { id }, { loaders }) => {
    const company = await loaders.company.load(id)
    return company?.full ? company : null
  },
  departments: (_parent, args, { db, viewer }) => listDepartments({ db, viewer }, args),
  deputies: (_parent, args, { db, viewer }) => listDeputies({ db, viewer: viewer! }, args),
  firm: (_parent, _args, { db, locale }) => readFirm(db, locale),
  jobTitles: (_parent, _args, { db, viewer }) => jobTitles({ db, viewer }),
  passwordLink: async (_parent, { token }, { db }) => {
    const link = await readPasswordLink(db, token)
    if (!link) return null
    const { account, purpose, expiresAt } = link
    return {
      purpose,
      expiresAt,
      displayName: account.displayName,
      // Who signed up has not seen the username yet that was made of their address.
      login: account.logins.at(purpose === 'SIGN_UP' ? -1 : 0)!,
      staff: account.kind === 'staff',
    }
  },
  portalSettings: (_parent, _args, { db }) => readSettings(db),
  portalUser: async (_parent, { id }, { loaders }) => {
    const person = await loaders.portalUser.load(id)
    return person?.full ? person : null
  },
  portalUsers: (_parent, args, { db, viewer }) => listPortalUsers({ db, viewer }, args),
  search: (_parent, sought) => sought,
  sessions: (_parent, _args, context) => listSessions(context),
  staffUser: (_parent, { id }, { loaders }) => loaders.staffUser.load(id),
  staffUsers: (_parent, args, { db, viewer }) => listStaffUsers({ db, viewer }, args),
  userGroups: (_parent, args, { db, viewer }) => listUserGroups({ db, viewer }, args),
  viewer: async (_parent, _args, { db, viewer }) => {
    const account = viewer && (await accountById(db, viewer.id))
    return account ? signedIn(account) : null
  },
} satisfies Required<QueryResolvers>
