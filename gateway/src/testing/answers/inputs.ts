import type { Asked, AskedOfRecord } from './asked.ts'
import { type Asking, recordTypes } from './names.ts'
import { password } from './people.ts'
import type { KindOfRecord } from './records.ts'

/*
 * What every mutation is asked with: its root field, then a comma and what is asked in particular. A mutation without an
 * entry here fails the test.
 */

/** The input of every mutation about the firm and its people. */
export const mutations: Record<string, Asking<Asked>> = {
  acceptInvitation: async ({ link }) => ({ token: (await link('INVITATION')).token, password }),
  'acceptInvitation, of an unknown link': () => ({ token: 'unknown', password }),
  approveSignUp: async ({ client }) => ({ portalUserId: await client('PENDING_APPROVAL'), version: 1 }),
  'approveSignUp, changed meanwhile': async ({ client }) => ({
    portalUserId: await client('PENDING_APPROVAL'),
    version: 9,
  }),
  'approveSignUp, none that waits': async ({ client }) => ({ portalUserId: await client('ACTIVE'), version: 1 }),
  'approveSignUp, one that never was': ({ newId }) => ({ portalUserId: newId, version: 1 }),
  // The right one would make it another one for every question after it.
  changePassword: () => ({ oldPassword: 'wrong', newPassword: 'a quiet walk by the sea' }),
  'changePassword, too weak': () => ({ oldPassword: password, newPassword: 'short' }),
  confirmAddress: async ({ link }) => ({ token: (await link('SIGN_UP')).token, password }),
  'confirmAddress, of an unknown link': () => ({ token: 'unknown', password }),
  createCompany: ({ newId }) => ({ name: newId }),
  'createCompany, without a name': () => ({ name: '' }),
  createContract: ({ typeId }) => ({ name: 'Supply', typeId }),
  'createContract, of an unknown type': ({ newId }) => ({ name: 'Supply', typeId: newId }),
  createDepartment: ({ newId }) => ({ name: newId }),
  'createDepartment, without a name': () => ({ name: '' }),
  createMatter: ({ practiceAreaId }) => ({ name: 'Dispute', kind: 'CORPORATE', practiceAreaId }),
  'createMatter, of an unknown area': ({ newId }) => ({ name: 'Dispute', kind: 'CORPORATE', practiceAreaId: newId }),
  createUserGroup: ({ newId, people }) => ({ name: newId, memberIds: [people.of.legal.id] }),
  'createUserGroup, of a client': ({ newId, people }) => ({ name: newId, memberIds: [people.of.requester.id] }),
  deactivatePortalUser: async ({ client }) => ({ portalUserId: await client('ACTIVE') }),
  'deactivatePortalUser, inactive': async ({ client }) => ({ portalUserId: await client('INACTIVE') }),
  'deactivatePortalUser, one that never was': ({ newId }) => ({ portalUserId: newId }),
  deactivateStaffUser: async ({ colleague }) => ({ staffUserId: await colleague('ACTIVE') }),
  'deactivateStaffUser, inactive': async ({ colleague }) => ({ staffUserId: await colleague('INACTIVE') }),
  'deactivateStaffUser, one that never was': ({ newId }) => ({ staffUserId: newId }),
  decideLoginChange: async ({ loginChange }) => {
    return { portalUserId: await loginChange(), version: 1, decision: 'APPROVED' }
  },
  'decideLoginChange, rejected': async ({ loginChange }) => {
    return { portalUserId: await loginChange(), version: 1, decision: 'REJECTED' }
  },
  'decideLoginChange, changed meanwhile': async ({ loginChange }) => {
    return { portalUserId: await loginChange(), version: 9, decision: 'APPROVED' }
  },
  'decideLoginChange, none that waits': async ({ client }) => {
    return { portalUserId: await client('ACTIVE'), version: 1, decision: 'APPROVED' }
  },
  'decideLoginChange, one that never was': ({ newId }) => ({ portalUserId: newId, version: 1, decision: 'APPROVED' }),
  delegate: async ({ deputy }) => ({ ...absence, deputyId: await deputy() }),
  'delegate, to somebody of another company': ({ people }) => ({ ...absence, deputyId: people.of.stranger.id }),
  'delegate, of days that are over': async ({ deputy }) => ({
    from: '2020-01-01',
    to: '2020-01-02',
    deputyId: await deputy(),
  }),
  editCompany: async ({ company }) => ({ companyId: await company(), version: 1, requestSharing: 'EVERYONE' }),
  'editCompany, changed meanwhile': async ({ company }) => ({ companyId: await company(), version: 9, name: 'X' }),
  'editCompany, one that never was': ({ newId }) => ({ companyId: newId, version: 1 }),
  editDepartment: async ({ department }) => ({ departmentId: await department(), version: 1, ended: true }),
  'editDepartment, changed meanwhile': async ({ department }) => ({ departmentId: await department(), version: 9 }),
  'editDepartment, one that never was': ({ newId }) => ({ departmentId: newId, version: 1 }),
  editPortalUser: async ({ client }) => ({ portalUserId: await client('ACTIVE'), version: 1, jobTitle: 'Counsel' }),
  'editPortalUser, another address': async ({ client, newId }) => {
    return { portalUserId: await client('ACTIVE'), version: 1, email: `${newId}@example.test` }
  },
  'editPortalUser, what is for ADMIN': async ({ client }) => {
    return { portalUserId: await client('ACTIVE'), version: 1, accessType: 'CLIENT' }
  },
  'editPortalUser, oneself': ({ person, newId }) => ({ portalUserId: person?.id ?? newId, version: 1, jobTitle: 'X' }),
  'editPortalUser, out of the company': async ({ client }) => {
    return { portalUserId: await client('ACTIVE'), version: 1, companyId: null }
  },
  'editPortalUser, one that never was': ({ newId }) => ({ portalUserId: newId, version: 1 }),
  editProfile: () => ({ locale: 'EN' }),
  'editProfile, changed meanwhile': () => ({ version: 99, mobile: '1' }),
  endAllSessions: () => ({}),
  endSession: ({ newId }) => ({ sessionId: newId }),
  editStaffUser: async ({ colleague }) => ({ staffUserId: await colleague('ACTIVE'), version: 1, jobTitle: 'Partner' }),
  'editStaffUser, another address': async ({ colleague, newId }) => {
    return { staffUserId: await colleague('ACTIVE'), version: 1, email: `${newId}@example.test` }
  },
  'editStaffUser, changed meanwhile': async ({ colleague }) => ({ staffUserId: await colleague('ACTIVE'), version: 9 }),
  'editStaffUser, one that never was': ({ newId }) => ({ staffUserId: newId, version: 1 }),
  invitePortalUsers: ({ newId }) => ({ people: [{ ...invited, email: `${newId}@example.test` }] }),
  'invitePortalUsers, without a name': ({ newId }) => {
    return { people: [{ ...invited, firstName: '', email: `${newId}@example.test` }] }
  },
  'invitePortalUsers, only checked': ({ newId }) => {
    return { people: [{ ...invited, email: `${newId}@example.test` }], onlyCheck: true }
  },
  'editPortalUser, a guest of a company': async ({ client, people }) => {
    return { portalUserId: await client('ACTIVE'), version: 1, accessType: 'GUEST', companyId: people.companies.cedre }
  },
  'invitePortalUsers, a client of a company': ({ newId, people }) => {
    return { people: [{ ...invited, email: `${newId}@example.test`, companyId: people.companies.cedre }] }
  },
  'invitePortalUsers, a guest': ({ newId }) => {
    return { people: [{ ...invited, email: `${newId}@example.test`, accessType: 'GUEST' }] }
  },
  'editPortalUser, under themselves': async ({ client }) => {
    const id = await client('ACTIVE')
    return { portalUserId: id, version: 1, managerId: id }
  },
  editUserGroup: async ({ userGroup, people }) => {
    return { userGroupId: await userGroup(), version: 1, memberIds: [people.of.legal.id] }
  },
  'editUserGroup, changed meanwhile': async ({ userGroup }) => ({ userGroupId: await userGroup(), version: 9 }),
  'editUserGroup, one that never was': ({ newId }) => ({ userGroupId: newId, version: 1 }),
  endDelegation: () => ({}),
  handOverRecords: async ({ colleague }) => {
    return { staffUserId: await colleague('ACTIVE'), toStaffUserId: await colleague('ACTIVE') }
  },
  'handOverRecords, one’s own': async ({ colleague, person, newId }) => {
    return { staffUserId: person?.id ?? newId, toStaffUserId: await colleague('ACTIVE') }
  },
  'handOverRecords, to somebody inactive': async ({ colleague }) => {
    return { staffUserId: await colleague('ACTIVE'), toStaffUserId: await colleague('INACTIVE') }
  },
  inviteStaffUser: ({ newId }) => ({ ...colleague, email: `${newId}@example.test` }),
  'inviteStaffUser, without a name': ({ newId }) => ({ ...colleague, displayName: '', email: `${newId}@example.test` }),
  markNotifications: () => ({ read: false, ids: [] }),
  movePortalUserRecords: async ({ client }) => {
    return { portalUserId: await client('ACTIVE'), toPortalUserId: await client('ACTIVE') }
  },
  'movePortalUserRecords, to somebody inactive': async ({ client }) => {
    return { portalUserId: await client('ACTIVE'), toPortalUserId: await client('INACTIVE') }
  },
  'movePortalUserRecords, one’s own': async ({ client, person, newId }) => {
    return { portalUserId: person?.id ?? newId, toPortalUserId: await client('ACTIVE') }
  },
  reactivatePortalUser: async ({ client }) => ({ portalUserId: await client('INACTIVE') }),
  'reactivatePortalUser, active': async ({ client }) => ({ portalUserId: await client('ACTIVE') }),
  rejectSignUp: async ({ client }) => ({ portalUserId: await client('PENDING_APPROVAL'), version: 1 }),
  'rejectSignUp, changed meanwhile': async ({ client }) => ({
    portalUserId: await client('PENDING_APPROVAL'),
    version: 9,
  }),
  'rejectSignUp, none that waits': async ({ client }) => ({ portalUserId: await client('ACTIVE'), version: 1 }),
  'rejectSignUp, one that never was': ({ newId }) => ({ portalUserId: newId, version: 1 }),
  reactivateStaffUser: async ({ colleague }) => ({ staffUserId: await colleague('INACTIVE') }),
  'reactivateStaffUser, active': async ({ colleague }) => ({ staffUserId: await colleague('ACTIVE') }),
  requestPasswordLink: ({ people }) => ({ login: people.of.requester.login }),
  'requestPasswordLink, unknown': ({ newId }) => ({ login: newId }),
  resendInvitation: async ({ client }) => ({ portalUserId: await client('INVITED') }),
  'resendInvitation, active': async ({ client }) => ({ portalUserId: await client('ACTIVE') }),
  resendStaffInvitation: async ({ colleague }) => ({ staffUserId: await colleague('INVITED') }),
  'resendStaffInvitation, active': async ({ colleague }) => ({ staffUserId: await colleague('ACTIVE') }),
  resetPassword: async ({ link }) => ({ token: (await link('RESET')).token, password }),
  'resetPassword, too weak': async ({ link }) => ({ token: (await link('RESET')).token, password: 'short' }),
  setUpFirm: ({ newId }) => ({ ...firm, token: newId, email: `${newId}@example.test` }),
  signIn: async ({ link }) => ({ login: (await link('RESET')).login, password }),
  'signIn, wrong password': async ({ link }) => ({ login: (await link('RESET')).login, password: 'wrong' }),
  'signIn, inactive': ({ people }) => ({ login: people.of.inactive.login, password }),
  signOut: () => null,
  signUp: ({ newId }) => ({ ...signedUp, email: `${newId}@example.test` }),
  'signUp, known': ({ people }) => ({ ...signedUp, email: people.of.requester.login }),
  'signUp, as what is not allowed': ({ newId }) => {
    return { ...signedUp, email: `${newId}@example.test`, accessType: 'COLLABORATOR' }
  },
  updateFirm: async ({ firmVersion }) => ({ version: await firmVersion() }),
  'updateFirm, changed meanwhile': () => ({ version: 99 }),
  'updateFirm, of a green': async ({ firmVersion }) => ({ version: await firmVersion(), accent: '#22804a' }),
  updatePortalSettings: async ({ settingsVersion }) => ({ version: await settingsVersion() }),
  'updatePortalSettings, changed meanwhile': () => ({ version: 99 }),
}
const colleague = { displayName: 'New Colleague', role: 'LEGAL', locale: 'EN' }
const absence = { from: '2099-01-01', to: '2099-01-02' }
const invited = { firstName: 'New', lastName: 'Person', accessType: 'CLIENT', locale: 'EN' }
const signedUp = { firstName: 'New', lastName: 'Person', locale: 'EN' }
const firm = { firmName: 'Another', displayName: 'Somebody', password, locale: 'EN' }

/** The input of every mutation about a record and what hangs on it. */
export function recordMutations(kind: KindOfRecord): Record<string, Asking<AskedOfRecord>> {
  return { ...(kind === 'contract' ? milestoneMutations : {}), ...sharingMutations(kind), ...attachedMutations(kind) }
}

function sharingMutations(kind: KindOfRecord): Record<string, Asking<AskedOfRecord>> {
  const Kind = recordTypes[kind]
  const of = ({ record }: AskedOfRecord) => ({ recordId: record.id })
  const shown = (asked: AskedOfRecord) => ({ ...of(asked), version: asked.record.version, attachmentsVisible: false })
  const privacy = (asked: AskedOfRecord) => ({
    ...of(asked),
    version: asked.record.version,
    private: true,
    staffIds: [],
  })
  return {
    [`edit${Kind}`]: (asked) => ({ ...of(asked), version: asked.record.version, name: 'Another' }),
    [`edit${Kind}, changed meanwhile`]: (asked) => ({ ...of(asked), version: 99, name: 'Another' }),
    [`edit${Kind}, without a name`]: (asked) => ({ ...of(asked), version: asked.record.version, name: '' }),
    [`hide${Kind}FromPortal`]: of,
    [`set${Kind}Privacy`]: (asked) => ({ ...privacy(asked), staffIds: [asked.people.of.legal.id] }),
    [`set${Kind}Privacy, opened`]: (asked) => ({ ...privacy(asked), private: false }),
    [`set${Kind}Privacy, changed meanwhile`]: (asked) => ({ ...privacy(asked), version: 99 }),
    [`set${Kind}Privacy, to a client`]: (asked) => ({ ...privacy(asked), staffIds: [asked.people.of.requester.id] }),
    [`show${Kind}InPortal`]: (asked) => ({
      ...shown(asked),
      requesterId: asked.people.of.requester.id,
      watcherIds: [],
    }),
    [`show${Kind}InPortal, to nobody`]: (asked) => ({ ...shown(asked), requesterId: null, watcherIds: [] }),
    [`show${Kind}InPortal, to a watcher of another company`]: (asked) => {
      const { requester, stranger } = asked.people.of
      return { ...shown(asked), requesterId: requester.id, watcherIds: [stranger.id] }
    },
  }
}

function attachedMutations(kind: KindOfRecord): Record<string, Asking<AskedOfRecord>> {
  const Kind = recordTypes[kind]
  const of = ({ record }: AskedOfRecord) => ({ recordId: record.id })
  const file = ({ record }: AskedOfRecord) => ({ attachmentId: record.things.attachments!['own switch shows'] })
  const hiddenFile = ({ record }: AskedOfRecord) => ({ attachmentId: record.things.attachments!['own switch hides'] })
  const folder = ({ record }: AskedOfRecord) => ({ folderId: record.things.folders!.hides })
  const note = ({ record }: AskedOfRecord) => ({ noteId: record.things.notes!['staff’s to the client'] })
  return {
    [`add${Kind}Attachment`]: async (asked) => ({ ...of(asked), uploadId: await asked.upload() }),
    [`add${Kind}Attachment, unknown upload`]: (asked) => ({ ...of(asked), uploadId: 'unknown' }),
    [`add${Kind}AttachmentVersion`]: async (asked) => ({ ...file(asked), uploadId: await asked.upload() }),
    [`add${Kind}AttachmentVersion, of one’s own`]: async (asked) => {
      return { attachmentId: (await asked.own()).attachmentId, uploadId: await asked.upload() }
    },
    [`add${Kind}Note`]: (asked) => ({ ...of(asked), body: 'Words', audience: 'CLIENT' }),
    [`add${Kind}Note, without an audience`]: (asked) => ({ ...of(asked), body: 'Words' }),
    [`add${Kind}Note, internal`]: (asked) => ({ ...of(asked), body: 'Words', audience: 'INTERNAL' }),
    [`add${Kind}Note, empty`]: (asked) => ({ ...of(asked), body: ' ', audience: 'CLIENT' }),
    [`create${Kind}Folder`]: (asked) => ({ ...of(asked), name: 'New' }),
    [`create${Kind}Folder, of a taken name`]: (asked) => ({ ...of(asked), name: 'hides' }),
    [`set${Kind}AttachmentVisibility, hidden`]: (asked) => ({ ...file(asked), visibility: 'HIDDEN' }),
    [`set${Kind}FolderVisibility, hidden`]: (asked) => ({ ...folder(asked), visibility: 'HIDDEN' }),
    [`set${Kind}AttachmentVisibility, inherited`]: (asked) => ({ ...file(asked), visibility: 'INHERITED' }),
    [`set${Kind}FolderVisibility, inherited`]: (asked) => ({ ...folder(asked), visibility: 'INHERITED' }),
    [`move${Kind}Attachment`]: (asked) => ({ ...file(asked), ...folder(asked) }),
    [`move${Kind}Attachment, to an unknown folder`]: (asked) => ({ ...file(asked), folderId: asked.newId }),
    [`move${Kind}Folder`]: (asked) => ({ ...folder(asked), parentId: null }),
    [`move${Kind}Folder, into itself`]: (asked) => ({ ...folder(asked), parentId: folder(asked).folderId }),
    [`recall${Kind}Attachment`]: (asked) => ({ ...file(asked), reason: 'by mistake' }),
    [`recall${Kind}Attachment, without a reason`]: (asked) => ({ ...file(asked), reason: '' }),
    [`rename${Kind}Attachment`]: (asked) => ({ ...file(asked), name: 'New' }),
    [`rename${Kind}Attachment, to a path`]: (asked) => ({ ...file(asked), name: 'a/b' }),
    [`rename${Kind}Folder`]: (asked) => ({ ...folder(asked), name: 'New' }),
    [`set${Kind}AttachmentVisibility, shown`]: (asked) => ({ ...hiddenFile(asked), visibility: 'SHOWN' }),
    [`set${Kind}FolderVisibility, shown`]: (asked) => ({ ...folder(asked), visibility: 'SHOWN' }),
    [`withdraw${Kind}Note`]: note,
    [`withdraw${Kind}Note, one’s own`]: async (asked) => ({ noteId: (await asked.own()).noteId }),
    [`withdraw${Kind}Note, withdrawn`]: ({ record }) => ({ noteId: record.things.notes!.withdrawn }),
  }
}

const milestone = ({ record }: AskedOfRecord) => ({ milestoneId: record.things.milestones!['staff’s'] })
const hidden = ({ record }: AskedOfRecord) => ({ milestoneId: record.things.milestones!['staff’s, hidden'] })
const added = ({ record }: AskedOfRecord) => ({ contractId: record.id, title: 'Delivery' })

const milestoneMutations: Record<string, Asking<AskedOfRecord>> = {
  addMilestone: added,
  'addMilestone, with a status': (asked) => ({ ...added(asked), status: 'COMPLETED' }),
  'addMilestone, amount and percentage': (asked) => {
    return { ...added(asked), amount: '1.00', currency: 'USD', percentage: '1.00' }
  },
  editMilestone: (asked) => ({ ...milestone(asked), version: 1, title: 'Another' }),
  'editMilestone, one’s own': async (asked) => {
    return { milestoneId: (await asked.own()).milestoneId, version: 1, title: 'Another' }
  },
  'editMilestone, hidden': (asked) => ({ ...hidden(asked), version: 1, title: 'Another' }),
  'editMilestone, changed meanwhile': async (asked) => {
    return { milestoneId: (await asked.own()).milestoneId, version: 9, title: 'Another' }
  },
  'setMilestoneVisibility, shown': (asked) => ({ ...hidden(asked), visibility: 'SHOWN' }),
  'setMilestoneVisibility, hidden': (asked) => ({ ...milestone(asked), visibility: 'HIDDEN' }),
}
