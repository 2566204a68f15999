import type { NewSession } from '@parvis/kernel/graph/subgraph.ts'
import { createCompany } from '../company/createCompany.ts'
import { editCompany } from '../company/editCompany.ts'
import type { Context } from '../context.ts'
import { setUpFirm } from '../firm/setUpFirm.ts'
import { acceptInvitation } from '../passwordLink/acceptInvitation.ts'
import { requestPasswordLink } from '../passwordLink/requestPasswordLink.ts'
import { resetPassword } from '../passwordLink/resetPassword.ts'
import { changeLocale } from '../person/changeLocale.ts'
import { deactivatePortalUser } from '../person/deactivatePortalUser.ts'
import { decideLoginChange } from '../person/decideLoginChange.ts'
import { editPortalUser } from '../person/editPortalUser.ts'
import { invitePortalUsers } from '../person/invitePortalUsers.ts'
import { reactivatePortalUser } from '../person/reactivatePortalUser.ts'
import { resendInvitation } from '../person/resendInvitation.ts'
import type { MutationResolvers } from '../schema.generated.ts'
import { type Account, signedIn } from '../session/accounts.ts'
import { signIn } from '../session/signIn.ts'
import { signOut } from '../session/signOut.ts'
import { readSettings } from '../settings/settings.ts'
import { updatePortalSettings } from '../settings/updatePortalSettings.ts'
import { approveSignUp } from '../signUp/approveSignUp.ts'
import { confirmAddress } from '../signUp/confirmAddress.ts'
import { rejectSignUp } from '../signUp/rejectSignUp.ts'
import { signUp } from '../signUp/signUp.ts'

export const Mutation = {
  acceptInvitation: async (_parent, { input }, context) => welcome(context, await acceptInvitation(context, input)),
  approveSignUp: async (_parent, { input }, context) => {
    await approveSignUp(context, input)
    return {
      portalUser: await context.loaders.portalUser.clear(input.portalUserId).load(input.portalUserId),
      userErrors: [],
    }
  },
  changeLocale: async (_parent, { input }, context) => {
    const account = await changeLocale(context, input.locale)
    return { viewer: signedIn(account), userErrors: [] }
  },
  confirmAddress: async (_parent, { input }, context) => {
    const { account, session } = await confirmAddress(context, input)
    if (!session) return { viewer: null, awaitsApproval: true, userErrors: [] }
    return { ...welcome(context, { account, session }), awaitsApproval: false }
  },
  createCompany: async (_parent, { input }, context) => {
    const id = await createCompany(context, input)
    return { company: await context.loaders.company.load(id), userErrors: [] }
  },
  deactivatePortalUser: async (_parent, { input }, context) => {
    await deactivatePortalUser(context, input)
    return {
      portalUser: await context.loaders.portalUser.clear(input.portalUserId).load(input.portalUserId),
      userErrors: [],
    }
  },
  decideLoginChange: async (_parent, { input }, context) => {
    await decideLoginChange(context, input)
    return {
      portalUser: await context.loaders.portalUser.clear(input.portalUserId).load(input.portalUserId),
      userErrors: [],
    }
  },
  editCompany: async (_parent, { input }, context) => {
    await editCompany(context, input)
    return { company: await context.loaders.company.clear(input.companyId).load(input.companyId), userErrors: [] }
  },
  editPortalUser: async (_parent, { input }, context) => {
    await editPortalUser(context, input)
    return {
      portalUser: await context.loaders.portalUser.clear(input.portalUserId).load(input.portalUserId),
      userErrors: [],
    }
  },
  invitePortalUsers: async (_parent, { input }, context) => {
    const ids = await invitePortalUsers(context, input)
    const people = ids && (await Promise.all(ids.map((id) => context.loaders.portalUser.load(id))))
    return { portalUsers: people?.filter((person) => person !== null), userErrors: [] }
  },
  reactivatePortalUser: async (_parent, { input }, context) => {
    await reactivatePortalUser(context, input)
    return {
      portalUser: await context.loaders.portalUser.clear(input.portalUserId).load(input.portalUserId),
      userErrors: [],
    }
  },
  rejectSignUp: async (_parent, { input }, context) => {
    await rejectSignUp(context, input)
    return {
      portalUser: await context.loaders.portalUser.clear(input.portalUserId).load(input.portalUserId),
      userErrors: [],
    }
  },
  requestPasswordLink: async (_parent, { input }, context) => {
    await requestPasswordLink(context, input)
    return { userErrors: [] }
  },
  resendInvitation: async (_parent, { input }, context) => {
    await resendInvitation(context, input)
    return {
      portalUser: await context.loaders.portalUser.clear(input.portalUserId).load(input.portalUserId),
      userErrors: [],
    }
  },
  resetPassword: async (_parent, { input }, context) => welcome(context, await resetPassword(context, input)),
  setUpFirm: async (_parent, { input }, context) => welcome(context, await setUpFirm(context, input)),
  signIn: async (_parent, { input }, context) => welcome(context, await signIn(context, input)),
  signOut: async (_parent, _args, context) => {
    await signOut(context)
    context.effects.session = 'ended'
    return { userErrors: [] }
  },
  signUp: async (_parent, { input }, context) => {
    await signUp(context, input)
    return { userErrors: [] }
  },
  updatePortalSettings: async (_parent, { input }, context) => {
    await updatePortalSettings(context, input)
    return { settings: await readSettings(context.db), userErrors: [] }
  },
} satisfies Required<MutationResolvers>

/** Hands the new session to the door and answers as the person who just came in. */
function welcome(context: Context, { account, session }: { account: Account; session: NewSession }) {
  context.effects.session = session
  context.become(account.viewer)
  return { viewer: signedIn(account), userErrors: [] }
}
