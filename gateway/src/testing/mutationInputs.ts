import { demoPassword } from '@parvis/demo/accounts.ts'
import { newId } from '@parvis/kernel/database/columns.ts'
import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql'

const attached =
  'id version requester { id } folders { id } attachments { id } notes { id author { ... on PortalUser { id } ... on StaffUser { id } } }'
/** What mutations can be tried on, as an ADMIN sees it now: a contract and a matter of one client, and people of others. */
export const findSubjects = `{
  contracts(first: 1, filter: { search: "CT0000412" }) { nodes { ${attached} milestones { id version } } }
  matters(first: 1, filter: { search: "M0000231" }) { nodes { ${attached} } }
  contractTypes { id }
  practiceAreas { id }
  portalSettings { version }
  firm { version }
  companies(first: 1) { nodes { id version } }
  departments(first: 1) { nodes { id version } }
  userGroups(first: 1) { nodes { id version } }
  invited: portalUsers(first: 1, filter: { statuses: [INVITED] }) { nodes { id version } }
  active: portalUsers(first: 1, filter: { search: "maya.chidiac" }) { nodes { id version } }
  inactive: portalUsers(first: 1, filter: { statuses: [INACTIVE] }) { nodes { id version } }
  signedUp: portalUsers(first: 1, filter: { statuses: [PENDING_APPROVAL] }) { nodes { id version } }
  waiting: portalUsers(first: 1, filter: { search: "georges.nasr" }) { nodes { id version } }
  leaving: portalUsers(first: 1, filter: { search: "joelle.mansour" }) { nodes { id version } }
  staying: portalUsers(first: 1, filter: { search: "fadi.saliba" }) { nodes { id version } }
  colleague: staffUsers(first: 1, filter: { search: "olivia", statuses: [ACTIVE, INACTIVE] }) { nodes { id version } }
  successor: staffUsers(first: 1, filter: { search: "antoine" }) { nodes { id } }
  newColleague: staffUsers(first: 1, filter: { statuses: [INVITED] }) { nodes { id version } }
  formerColleague: staffUsers(first: 1, filter: { statuses: [INACTIVE] }) { nodes { id version } }
}`

type Versioned = { id: string; version: number }
type LegalRecord = Versioned & {
  requester: { id: string } | null
  folders: { id: string }[]
  attachments: { id: string }[]
  notes: { id: string; author: { id: string } | null }[]
  milestones?: Versioned[]
}
type Nodes<T> = { nodes: T[] }
export type Subjects = {
  contracts: Nodes<LegalRecord>
  matters: Nodes<LegalRecord>
  contractTypes: { id: string }[]
  practiceAreas: { id: string }[]
  portalSettings: { version: number }
  firm: { version: number }
  companies: Nodes<Versioned>
  departments: Nodes<Versioned>
  userGroups: Nodes<Versioned>
  successor: Nodes<{ id: string }>
} & Record<
  | 'invited'
  | 'active'
  | 'inactive'
  | 'signedUp'
  | 'waiting'
  | 'leaving'
  | 'staying'
  | 'colleague'
  | 'newColleague'
  | 'formerColleague',
  Nodes<Versioned>
>

type Try = {
  /** The mutation's name in the schema, such as `addContractNote`. */
  mutation: string
  personId: string
  uploadId: string
}

/** The record a mutation is tried on. */
export const recordFor = (mutation: string, { contracts, matters }: Subjects): LegalRecord =>
  (/Matter/.test(mutation) ? matters : contracts).nodes[0]!

/** What a mutation's input is filled with, by the names of its fields. */
export function valuesFor(subjects: Subjects, { mutation, personId, uploadId }: Try): Record<string, unknown> {
  const record = recordFor(mutation, subjects)
  const company = subjects.companies.nodes[0]!
  const milestone = subjects.contracts.nodes[0]!.milestones!.at(-1)!
  const statuses = {
    resendInvitation: subjects.invited,
    reactivatePortalUser: subjects.inactive,
    decideLoginChange: subjects.waiting,
    approveSignUp: subjects.signedUp,
    rejectSignUp: subjects.signedUp,
    movePortalUserRecords: subjects.leaving,
  }
  const person = (statuses[mutation as keyof typeof statuses] ?? subjects.active).nodes[0]
  const staffStatuses = {
    resendStaffInvitation: subjects.newColleague,
    reactivateStaffUser: subjects.formerColleague,
  }
  const colleague = (staffStatuses[mutation as keyof typeof staffStatuses] ?? subjects.colleague).nodes[0]
  const [department, group] = [subjects.departments.nodes[0], subjects.userGroups.nodes[0]]
  const changed = {
    editMilestone: milestone,
    editCompany: company,
    editPortalUser: person,
    decideLoginChange: person,
    approveSignUp: person,
    rejectSignUp: person,
    editStaffUser: colleague,
    editDepartment: department,
    editUserGroup: group,
    updatePortalSettings: subjects.portalSettings,
    updateFirm: subjects.firm,
  }
  return {
    recordId: record.id,
    contractId: record.id,
    folderId: record.folders.at(-1)?.id,
    attachmentId: record.attachments.at(-1)!.id,
    // Only whoever wrote a note withdraws it.
    noteId: (record.notes.findLast(({ author }) => author?.id === personId) ?? record.notes.at(-1)!).id,
    milestoneId: milestone.id,
    companyId: company.id,
    departmentId: department?.id,
    userGroupId: group?.id,
    portalUserId: person?.id,
    toPortalUserId: subjects.staying.nodes[0]?.id,
    staffUserId: colleague?.id,
    // Who asks first is an administrator; of everybody else it is refused.
    deputyId: subjects.successor.nodes[0]?.id,
    from: '2099-01-01',
    to: '2099-01-02',
    toStaffUserId: subjects.successor.nodes[0]?.id,
    version: (changed[mutation as keyof typeof changed] ?? record).version,
    typeId: subjects.contractTypes[0]!.id,
    practiceAreaId: subjects.practiceAreas[0]!.id,
    uploadId,
    requesterId: record.requester?.id,
    watcherIds: [],
    staffIds: [],
    ids: [],
    login: 'karim.aoun',
    password: demoPassword,
    oldPassword: demoPassword,
    newPassword: 'a quiet walk by the sea',
    sessionId: newId(),
    token: 'of nobody',
    email: `somebody.${uploadId}@harcourt.example`,
    username: `somebody.${uploadId}`,
  }
}

/** Fields that need not be given, and are: what is changed, or what little is done without. */
const alsoGiven = ['name', 'title', 'requesterId', 'ids', 'accessType']

/** A value of a type: a field gets the value of its name, or one of its form. */
export function inputOf(type: GraphQLInputType, values: Record<string, unknown>, name = ''): unknown {
  if (name in values) return values[name]
  if (isNonNullType(type)) return inputOf(type.ofType, values, name)
  if (isListType(type)) return [inputOf(type.ofType, values)]
  if (isEnumType(type)) return type.getValues()[0]!.name
  if (isInputObjectType(type)) {
    const given = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) || alsoGiven.includes(field.name),
    )
    return Object.fromEntries(given.map((field) => [field.name, inputOf(field.type, values, field.name)]))
  }
  if (String(type) === 'String') return `Some ${name} ${values.uploadId}`
  if (String(type) === 'Boolean') return true
  throw new Error(`no value for ${name}: ${type}`)
}
