import { readFirm } from '../firm/firm.ts'
import { listCompanies, listStaffUsers } from '../lists.ts'
import { readPasswordLink } from '../passwordLink/passwordLinks.ts'
import { listPortalUsers } from '../person/listPortalUsers.ts'
import type { QueryResolvers } from '../schema.generated.ts'
import { accountById, signedIn } from '../session/accounts.ts'
import { readSettings } from '../settings/settings.ts'

export const Query = {
  companies: (_parent, args, { db, viewer }) => listCompanies({ db, viewer }, args),
  company: async (_parent, { id }, { loaders }) => {
    const company = await loaders.company.load(id)
    return company?.full ? company : null
  },
  firm: (_parent, _args, { db, locale }) => readFirm(db, locale),
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
  staffUsers: (_parent, args, { db, viewer }) => listStaffUsers({ db, viewer }, args),
  viewer: async (_parent, _args, { db, viewer }) => {
    const account = viewer && (await accountById(db, viewer.id))
    return account ? signedIn(account) : null
  },
} satisfies Required<QueryResolvers>
