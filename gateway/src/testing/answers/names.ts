import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import type { Asked, AskedOfRecord } from './asked.ts'
import { keyOf } from './attached.ts'
import type { KindOfRecord } from './records.ts'

/*
 * Every name of the schema that the answer table knows, but for the mutations' (`inputs.ts`). A query, an entity or an
 * inner function without an entry here fails the test.
 */

type Values = Record<string, unknown>
export type Asking<About> = (asked: About) => Values | null | Promise<Values | null>

/** The object type of a kind of record. */
export const recordTypes: Record<KindOfRecord, string> = { contract: 'Contract', matter: 'Matter' }
/** Their fields are asked for in a section of their own, at each place where somebody is named. */
export const peopleTypes = ['PortalUser', 'StaffUser', 'Company']
/** What fields want as arguments. */
export const fieldArguments = { history: '(first: 10)' }

/** A root field, then a comma and what is asked in particular. */
export const fieldOf = (key: string) => key.split(', ')[0]!

/** What is asked about a record, by label: the root field, its arguments, and below which path. */
export function recordQueries(kind: KindOfRecord) {
  const listed = (filter: Values) => ({
    field: `${kind}s`,
    below: 'nodes',
    args: () => ({ first: 100, after: null, filter }),
  })
  return {
    '': { field: kind, below: '', args: ({ record }: { record: { id: string } }) => ({ id: record.id }) },
    listed: listed({}),
    'listed as mine': listed({ relation: 'MINE' }),
    'listed as watched': listed({ relation: 'WATCHING' }),
    'listed as the company’s': listed({ relation: 'COMPANY' }),
    'listed as displayed': listed({ shownInPortal: true }),
    told: { field: 'notifications', below: 'nodes.', args: () => ({ first: 100, after: null, unread: false }) },
  }
}

const page = { first: 100, after: null, filter: {} }

/** Every other query. */
export const queries: Record<string, Asking<Asked>> = {
  companies: () => page,
  company: ({ people }) => ({ id: people.companies.cedre }),
  'company, another': ({ people }) => ({ id: people.companies.orontes }),
  'company, one that never was': ({ newId }) => ({ id: newId }),
  contracts: () => page,
  contractTypes: () => ({}),
  departments: () => page,
  deputies: () => ({ first: 100, after: null, search: null }),
  firm: () => ({}),
  jobTitles: () => ({}),
  matters: () => page,
  matterStatuses: () => ({}),
  notifications: () => ({ first: 100, after: null, unread: false }),
  passwordLink: async ({ link }) => ({ token: (await link('INVITATION')).token }),
  'passwordLink, unknown': () => ({ token: 'unknown' }),
  portalSettings: () => ({}),
  portalUser: ({ people }) => ({ id: people.of.requester.id }),
  'portalUser, of another company': ({ people }) => ({ id: people.of.stranger.id }),
  'portalUser, one that never was': ({ newId }) => ({ id: newId }),
  portalUsers: () => page,
  practiceAreas: () => ({}),
  sessions: () => ({}),
  search: () => ({ text: '00', first: 50 }),
  staffUser: ({ people }) => ({ id: people.of.legal.id }),
  'staffUser, one that never was': ({ newId }) => ({ id: newId }),
  staffUsers: () => ({ first: 100, after: null }),
  unreadNotificationCount: () => ({}),
  userGroups: () => page,
  viewer: () => ({}),
}

/** Whose id an entity is asked for by: the record's, those of a list on it, or one of the deployment's. */
export const entities: Record<string, string | ((asked: Asked) => string)> = {
  Contract: 'record',
  Matter: 'record',
  Milestone: 'milestones',
  Notification: 'told',
  Company: ({ people }) => people.companies.cedre,
  ContractType: ({ typeId }) => typeId,
  MatterStatus: ({ statusId }) => statusId,
  PortalUser: ({ people }) => people.of.requester.id,
  PracticeArea: ({ practiceAreaId }) => practiceAreaId,
  StaffUser: ({ people }) => people.of.author.id,
}

/** Inner functions that are asked about a record for a viewer, or about one thing on it. */
export const recordFunctions: Record<string, Asking<AskedOfRecord>> = {
  filesOf: ({ record, viewer }) => ({ recordId: record.id, viewer }),
  'filesOf, a folder': ({ record, viewer }) => ({ folderId: record.things.folders!.hides, viewer }),
  mayOpenFile: ({ thing, viewer }) => ({ attachmentId: thing('attachments'), version: null, viewer, purpose: null }),
  mayUpload: ({ record, viewer }) => ({ recordId: record.id, viewer }),
  noteWords: ({ thing, viewer }) => ({ noteIds: [thing('notes')], viewer }),
  visibleIds: ({ record, viewer }) => ({ ids: [record.id], viewer }),
  visibleTo: ({ record, told }) => ({ recordId: record.id, people: told }),
}

/** The same of what only one kind of record has. */
export const functionsOfKind: Record<KindOfRecord, Record<string, Asking<AskedOfRecord>>> = {
  contract: { milestoneTitles: ({ thing, viewer }) => ({ ids: [thing('milestones')], viewer }) },
  matter: {},
}

/** The other inner functions, which know no viewer: asked about a shown record where they are a record's. */
export const innerFunctions: Record<SubgraphName, Record<string, Asking<AskedOfRecord>>> = {
  identity: {
    accept: () => ({ events: [] }),
    adminIds: () => null,
    colleagues: ({ people }) => ({ companyIds: [people.companies.cedre] }),
    companies: ({ people }) => ({ ids: [people.companies.cedre] }),
    firm: () => null,
    firmLogo: () => ({ sha256: null }),
    health: () => null,
    issuePasswordLink: async ({ client }) => ({ personId: await client('INVITED'), purpose: 'INVITATION' }),
    issueSetUpLink: () => null,
    mayUploadLogo: ({ viewer }) => ({ viewer }),
    named: () => ({ words: ['haddad'] }),
    people: ({ people }) => ({ ids: [people.of.requester.id] }),
    timeZones: () => null,
    resolveSession: () => ({ token: 'unknown', door: 'portal' }),
  },
  matters: ofRecordsOwner(),
  contracts: {
    ...ofRecordsOwner(),
    dueMilestones: ({ thing }) => ({ ids: [thing('milestones')] }),
    milestonesDue: () => ({ from: '2000-01-01', to: '2100-01-01', first: 100, after: null }),
  },
  notifications: { accept: () => ({ events: [] }), health: () => null },
}

function ofRecordsOwner(): Record<string, Asking<AskedOfRecord>> {
  return {
    accept: () => ({ events: [] }),
    health: () => null,
    keepsFile: ({ record, thing }) => ({ recordId: record.id, key: keyOf(thing('attachments')) }),
    noteFacts: ({ thing }) => ({ noteId: thing('notes') }),
    recordFacts: ({ record }) => ({ recordId: record.id }),
    sharedWith: ({ people }) => ({ personId: people.of.requester.id }),
  }
}
