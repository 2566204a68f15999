import type { Seer } from '@parvis/kernel/database/read.ts'
import { companyOf, isOfTeam, seesInside } from '@parvis/kernel/graph/abilities.ts'
import { forbidden, unauthenticated } from '@parvis/kernel/graph/errors.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { RecordPeople } from './person/recordPeople.ts'
import {
  type CompanyFields,
  companies,
  delegations,
  handOvers,
  type PortalUserFields,
  portalUsers,
  type StaffUserFields,
  sessions,
  staffUsers,
} from './tables.ts'

/** `full`: the viewer may read every field, not only what stands for the row in a reference (V13). */
type Seen<Row> = Row & { full: boolean }
export type PortalUserSeen = Seen<PortalUserFields>
export type CompanySeen = Seen<CompanyFields>
export type StaffUserSeen = StaffUserFields

/** What `Viewer` is resolved from. */
export type SignedIn = {
  id: string
  displayName: string
  locale: 'EN' | 'FR' | 'AR'
  kind: 'staff' | 'portal'
  mayInviteClients: boolean
}

/**
 * Portal users read in full, and by address: staff everybody, portal users themselves (V13). Whoever signed up and has
 * not proven an address may be nobody: they are there for nobody.
 */
export function visiblePortalUsers(seer: Seer | null): SQL {
  if (!seer) return sql`false`
  return seesInside(seer) ? sql`${portalUsers.status} <> 'UNVERIFIED'` : sql`${portalUsers.id} = ${seer.id}::uuid`
}

/** Companies read in full, and by address: staff all, portal users their present one (V13). */
export function visibleCompanies(seer: Seer | null): SQL {
  if (!seer) return sql`false`
  if (seesInside(seer)) return sql`true`
  return seer.companyId ? sql`${companies.id} = ${seer.companyId}::uuid` : sql`false`
}

/** Where somebody is signed in: nobody but they themselves sees it, not even an administrator. */
export function ownSessions(person: Pick<Seer, 'id'> | null): SQL {
  if (!person) return sql`false`
  return sql`(${sessions.portalUserId} = ${person.id}::uuid or ${sessions.staffUserId} = ${person.id}::uuid)`
}

/** Who may be read by a reference from a record the viewer sees: id and name only, for anybody signed in (V13). */
export const referenceable = (seer: Seer | null): SQL => (seer ? sql`true` : sql`false`)

/** Members of the legal team that are listed: for staff only. By reference: anybody signed in (V10). */
export const visibleStaffUsers = (seer: Seer | null): SQL => (seesInside(seer) ? sql`true` : sql`false`)

/** Departments and user groups that are listed: for staff only. By reference: a department of anybody's own. */
export const visibleDepartments = (seer: Seer | null): SQL => (seesInside(seer) ? sql`true` : sql`false`)
export const visibleUserGroups = visibleDepartments

/** When people are away: staff everybody's, portal users their own. */
export function visibleDelegations(seer: Seer | null): SQL {
  if (!seer) return sql`false`
  return seesInside(seer) ? sql`true` : sql`${delegations.fromId} = ${seer.id}::uuid`
}

/**
 * Who could stand in for a viewer: of the legal team for one of its members, an active collaborator of the same company
 * for a portal user (V3). Nobody for a portal user of no company.
 */
export function visibleDeputies(seer: Seer | null): SQL {
  if (!seer) return sql`false`
  if (seesInside(seer)) return and(eq(staffUsers.status, 'ACTIVE'), sql`${staffUsers.id} <> ${seer.id}::uuid`)!
  if (seer.companyId === null) return sql`false`
  return and(
    sql`${portalUsers.companyId} = ${seer.companyId}::uuid`,
    eq(portalUsers.status, 'ACTIVE'),
    inArray(portalUsers.accessType, ['COLLABORATOR', 'BOTH']),
    sql`${portalUsers.id} <> ${seer.id}::uuid`,
  )!
}

/** Hand-overs: an administrator every one, others those they have a part in. They tell how much somebody has open (V12). */
export function visibleHandOvers(seer: Seer | null): SQL {
  if (!seer || !seesInside(seer)) return sql`false`
  if (seer.reach === 'ALL') return sql`true`
  return sql`${seer.id}::uuid in (${handOvers.fromId}, ${handOvers.toId}, ${handOvers.askedById})`
}

/**
 * Which of a record's watchers a viewer reads: staff all; a client of the company it is shared with those who are of it
 * now and were not deactivated, without the cut ones (V2, V8); who only decides something on it none (V10).
 */
export function isWatcherFor(
  viewer: Viewer | null,
  { seenAs, shareCompanyId }: Pick<RecordPeople, 'seenAs' | 'shareCompanyId'>,
): (watcher: PortalUserSeen) => boolean {
  if (seenAs === 'INSIDE' && isOfTeam(viewer)) return () => true
  if (seenAs !== 'PARTY' || shareCompanyId === null || companyOf(viewer) !== shareCompanyId) return () => false
  return ({ companyId, status }) => companyId === shareCompanyId && status !== 'INACTIVE'
}

/**
 * Whether a viewer reads how to reach who looks after a record: the legal team and a party do, who only decides
 * something on it does not (V10, V13).
 */
export const isContactFor = (viewer: Viewer | null, { seenAs }: Pick<RecordPeople, 'seenAs'>): boolean =>
  seenAs === 'PARTY' || (seenAs === 'INSIDE' && isOfTeam(viewer))

/** The rule on fields beyond the reference. */
export function fullOnly(parent: { full: boolean }, viewer: Viewer | null): true | Error {
  if (!viewer) return unauthenticated()
  return parent.full || forbidden()
}
