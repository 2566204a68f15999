import type { NewSession } from '@parvis/kernel/graph/subgraph.ts'
import { createCompany } from '../company/createCompany.ts'
import { editCompany } from '../company/editCompany.ts'
import type { Context } from '../context.ts'
import { delegate } from '../delegation/delegate.ts'
import { endDelegation } from '../delegation/endDelegation.ts'
import { createDepartment } from '../department/createDepartment.ts'
import { editDepartment } from '../department/editDepartment.ts'
import { readFirm } from '../firm/firm.ts'
import { setUpFirm } from '../firm/setUpFirm.ts'
import { updateFirm } from '../firm/updateFirm.ts'
import { handOverRecords } from '../handOver/handOverRecords.ts'
import { movePortalUserRecords } from '../handOver/movePortalUserRecords.ts'
import { acceptInvitation } from '../passwordLink/acceptInvitation.ts'
import { requestPasswordLink } from '../passwordLink/requestPasswordLink.ts'
import { resetPassword } from '../passwordLink/resetPassword.ts'
import { changePassword } from '../person/changePassword.ts'
import { deactivatePortalUser } from '../person/deactivatePortalUser.ts'
import { decideLoginChange } from '../person/decideLoginChange.ts'
import { editPortalUser } from '../person/editPortalUser.ts'
import { editProfile } from '../person/editProfile.ts'
import { invitePortalUsers } from '../person/invitePortalUsers.ts'
import { reactivatePortalUser } from '../person/reactivatePortalUser.ts'
import { resendInvitation } from '../person/resendInvitation.ts'
import type { MutationResolvers } from '../schema.generated.ts'
import { type Account, accountById, signedIn } from '../session/accounts.ts'
import { endAllSessions } from '../session/endAllSessions.ts'
import { endSession } from '../session/endSession.ts'
import { listSessions } from '../session/listSessions.ts'
import { signIn } from '../session/signIn.ts'
import { signOut } from '../session/signOut.ts'
import { readSettings } from '../settings/settings.ts'
import { updatePortalSettings } from '../settings/updatePortalSettings.ts'
import { approveSignUp } from '../signUp/approveSignUp.ts'
import { confirmAddress } from '../signUp/confirmAddress.ts'
import { rejectSignUp } from '../signUp/rejectSignUp.ts'
import { signUp } from '../signUp/signUp.ts'
import { deactivateStaffUser } from '../staffUser/deactivateStaffUser.ts'
import { editStaffUser } from '../staffUser/editStaffUser.ts'
import { inviteStaffUser } from '../staffUser/inviteStaffUser.ts'
import { reactivateStaffUser } from '../staffUser/reactivateStaffUser.ts'
import { resendStaffInvitation } from '../staffUser/resendStaffInvitation.ts'
import { createUserGroup } from '../userGroup/createUserGroup.ts'
import { editUserGroup } from '../userGroup/editUserGroup.ts'

export const Mutation = {
  acceptInvitation: async (_parent, { input }, context) => welcome(context, await acceptInvitation(context, input)),
  approveSignUp: async (_parent, { input }, context) => {
    await approveSignUp(context, input)
    return {
      portalUser: await context.loaders.portalUser.clear(input.portalUserId).load(input.portalUserId),
      userErrors: [],
    }
  },
  changePassword: async (_parent, { input }, context) => welcome(context, await changePassword(context, input)),
  confirmAddress: async (_parent, { input }, context) => {
    const { account, session } = await confirmAddress(context, input)
    if (!session) return { viewer: null, awaitsApproval: true, userErrors: [] }
    return { ...welcome(context, { account, session }), awaitsApproval: false }
  },
  createCompany: async (_parent, { input }, context) => {
    const id = await createCompany(context, input)
    return { company: await context.loaders.company.load(id), userErrors: [] }
  },
  createDepartment: async (_parent, { input }, context) => {
    const id = await createDepartment(context, input)
    return { department: await context.loaders.department.load(id), userErrors: [] }
  },
  createUserGroup: async (_parent, { input }, context) => {
    const id = await createUserGroup(context, input)
    return { userGroup: await context.loaders.userGroup.load(id), userErrors: [] }
  },
  deactivatePortalUser: async (_parent, { input }, context) => {
    await deactivatePortalUser(context, input)
    return {
      portalUser: await context.loaders.portalUser.clear(input.portalUserId).load(input.portalUserId),
      userErrors: [],
    }
  },
  deactivateStaffUser: async (_parent, { input }, context) => {
    await deactivateStaffUser(context, input)
    return staffUserPayload(context, input.staffUserId)
  },
  decideLoginChange: async (_parent, { input }, context) => {
    await decideLoginChange(context, input)
    return {
      portalUser: await context.loaders.portalUser.clear(input.portalUserId).load(input.portalUserId),
      userErrors: [],
    }
  },
  delegate: async (_parent, { input }, context) => {
    await delegate({ db: context.db, viewer: context.viewer! }, input)
    return viewerPayload(context)
  },
  editCompany: async (_parent, { input }, context) => {
    await editCompany(context, input)
    return { company: await context.loaders.company.clear(input.companyId).load(input.companyId), userErrors: [] }
  },
  editDepartment: async (_parent, { input }, context) => {
    await editDepartment(context, input)
    return {
      department: await context.loaders.department.clear(input.departmentId).load(input.departmentId),
      userErrors: [],
    }
  },
  editPortalUser: async (_parent, { input }, context) => {
    await editPortalUser(context, input)
    return {
      portalUser: await context.loaders.portalUser.clear(input.portalUserId).load(input.portalUserId),
      userErrors: [],
    }
  },
  editProfile: async (_parent, { input }, context) => {
    const account = await editProfile(context, input)
    return { viewer: signedIn(account), userErrors: [] }
  },
  endAllSessions: async (_parent, { input }, context) => {
    await endAllSessions(context, input)
    return { sessions: await listSessions(context), userErrors: [] }
  },
  endSession: async (_parent, { input }, context) => {
    await endSession(context, input)
    if (input.sessionId === context.sessionId) context.effects.session = 'ended'
    return { sessions: await listSessions(context), userErrors: [] }
  },
  editStaffUser: async (_parent, { input }, context) => {
    await editStaffUser(context, input)
    return staffUserPayload(context, input.staffUserId)
  },
  invitePortalUsers: async (_parent, { input }, context) => {
    const ids = await invitePortalUsers(context, input)
    const people = ids && (await Promise.all(ids.map((id) => context.loaders.portalUser.load(id))))
    return { portalUsers: people?.filter((person) => person !== null), userErrors: [] }
  },
  editUserGroup: async (_parent, { input }, context) => {
    await editUserGroup(context, input)
    return {
      userGroup: await context.loaders.userGroup.clear(input.userGroupId).load(input.userGroupId),
      userErrors: [],
    }
  },
  endDelegation: async (_parent, { input }, context) => {
    await endDelegation({ db: context.db, viewer: context.viewer! }, input)
    return viewerPayload(context)
  },
  handOverRecords: async (_parent, { input }, context) => {
    await handOverRecords(context, input)
    return staffUserPayload(context, input.staffUserId)
  },
  inviteStaffUser: async (_parent, { input }, context) =>
    staffUserPayload(context, await inviteStaffUser(context, input)),
  movePortalUserRecords: async (_parent, { input }, context) => {
    await movePortalUserRecords(context, input)
    return {
      portalUser: await context.loaders.portalUser.clear(input.portalUserId).load(input.portalUserId),
      userErrors: [],
    }
  },
  reactivatePortalUser: async (_parent, { input }, context) => {
    await reactivatePortalUser(context, input)
    return {
      portalUser: await context.loaders.portalUser.clear(input.portalUserId).load(input.portalUserId),
      userErrors: [],
    }
  },
  reactivateStaffUser: async (_parent, { input }, context) => {
    await reactivateStaffUser(context, input)
    return staffUserPayload(context, input.staffUserId)
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
  resendStaffInvitation: async (_parent, { input }, context) => {
    await resendStaffInvitation(context, input)
    return staffUserPayload(context, input.staffUserId)
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
  updateFirm: async (_parent, { input }, context) => {
    await updateFirm(context, input)
    return { firm: await readFirm(context.db, context.locale), userErrors: [] }
  },
  updatePortalSettings: async (_parent, { input }, context) => {
    await updatePortalSettings(context, input)
    return { settings: await readSettings(context.db), userErrors: [] }
  },
} satisfies Required<MutationResolvers>

/** The viewer as they are after the change. */
async function viewerPayload({ db, viewer, loaders }: Context) {
  loaders.outOfOffice.clear(viewer!.id)
  return { viewer: signedIn((await accountById(db, viewer!.id))!), userErrors: [] }
}

/** The person as they are after the change. */
async function staffUserPayload({ loaders }: Context, id: string) {
  return { staffUser: await loaders.staffUser.clear(id).load(id), userErrors: [] }
}

/** Hands the new session to the door and answers as the person who just came in. */
function welcome(context: Context, { account, session }: { account: Account; session: NewSession }) {
  context.effects.session = session
  context.become(account.viewer)
  return { viewer: signedIn(account), userErrors: [] }
}
