import type { Database } from '@parvis/kernel/database/database.ts'
import { rowLoader } from '@parvis/kernel/database/loaders.ts'
import { idsValue, isAmongIds, read } from '@parvis/kernel/database/read.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import DataLoader from 'dataloader'
import { and, eq, getTableColumns, sql } from 'drizzle-orm'
import { type Activation, activationOf } from './company/activationOf.ts'
import { type OutOfOfficeSeen, outOfOfficeOf } from './delegation/outOfOffice.ts'
import { type HandOverSeen, handOversOf } from './handOver/handOversOf.ts'
import { peopleCounts } from './lists.ts'
import { leftCompanies } from './person/leftCompanies.ts'
import { managersOf } from './person/managersOf.ts'
import {
  companies,
  companyColumns,
  departmentColumns,
  departments,
  groupMembers,
  type LoginChangeRow,
  loginChanges,
  type NamedFields,
  portalUserColumns,
  portalUsers,
  staffUserColumns,
  staffUsers,
  userGroupColumns,
  userGroups,
} from './tables.ts'
import {
  type CompanySeen,
  type PortalUserSeen,
  referenceable,
  type StaffUserSeen,
  visibleCompanies,
  visiblePortalUsers,
  visibleStaffUsers,
  visibleUserGroups,
} from './visibility.ts'

/** Whom or what of identity an id names. */
type Named = {
  id: string
  portalUser: PortalUserSeen | null
  staffUser: StaffUserSeen | null
  company: CompanySeen | null
}

/** Rows by id, as far as a reference shows them to the viewer; `full` says whether they may read all of a row. */
export function identityLoaders(db: Database, viewer: Viewer | null) {
  // One statement for all that a page of records refers to. The loaders below remember; this one need not.
  const named = rowLoader<Named>((ids) => readNamed({ db, viewer }, ids), { cache: false })
  const of = <Kind extends 'portalUser' | 'staffUser' | 'company'>(kind: Kind) =>
    new DataLoader<string, Named[Kind] | null>((ids) =>
      Promise.all(ids.map(async (id) => (await named.load(id))?.[kind] ?? null)),
    )
  return {
    portalUser: of('portalUser'),
    staffUser: of('staffUser'),
    company: of('company'),
    /** What of each person's login waits for an administrator. */
    loginChange: new DataLoader<string, LoginChangeRow | null>((ids) => readLoginChanges({ db, viewer }, ids)),
    outOfOffice: new DataLoader<string, OutOfOfficeSeen | null>((ids) => outOfOfficeOf({ db, viewer }, ids)),
    /** How many people of each company came how far. */
    activation: new DataLoader<string, Activation>((ids) => activationOf({ db, viewer }, ids)),
    leftCompanies: new DataLoader<string, string[]>((ids) => leftCompanies(db, ids)),
    /** Whom each of these people answers to. */
    manager: new DataLoader<string, PortalUserSeen | null>((ids) => managersOf({ db, viewer }, ids)),
    /** The last hand-over of each person's records. */
    handOver: new DataLoader<string, HandOverSeen | null>((ids) => handOversOf({ db, viewer }, ids)),
    /** How many portal users belong to each company. */
    peopleCount: new DataLoader<string, number>((ids) => peopleCounts({ db, viewer }, portalUsers.companyId, ids)),
    /** How many portal users are in each department. */
    departmentCount: new DataLoader<string, number>((ids) =>
      peopleCounts({ db, viewer }, portalUsers.departmentId, ids),
    ),
    /** By reference from somebody in it. */
    department: rowLoader<NamedFields>((ids) => readDepartments({ db, viewer }, ids)),
    userGroup: rowLoader<NamedFields>((ids) => readUserGroups({ db, viewer }, ids)),
    groupsOf: new DataLoader<string, NamedFields[]>((ids) => readGroupsOf({ db, viewer }, ids)),
    membersOf: new DataLoader<string, StaffUserSeen[]>((ids) => readMembersOf({ db, viewer }, ids)),
  }
}

async function readLoginChanges(
  { db, viewer }: { db: Database; viewer: Viewer | null },
  ids: readonly string[],
): Promise<(LoginChangeRow | null)[]> {
  const rows = await read({ db, viewer }, { name: 'login changes', values: { ids } }, (seer) =>
    db
      .select(getTableColumns(loginChanges))
      .from(loginChanges)
      .innerJoin(portalUsers, eq(portalUsers.id, loginChanges.personId))
      .where(and(isAmongIds(loginChanges.personId), visiblePortalUsers(seer))),
  )
  const byPerson = new Map(rows.map((row) => [row.personId, row]))
  return ids.map((id) => byPerson.get(id) ?? null)
}

type Parts = { db: Database; viewer: Viewer | null }

const readDepartments = ({ db, viewer }: Parts, ids: string[]): Promise<NamedFields[]> =>
  read({ db, viewer }, { name: 'departments by id', values: { ids } }, (seer) =>
    db
      .select(departmentColumns)
      .from(departments)
      .where(and(isAmongIds(departments.id), referenceable(seer))),
  )

const readUserGroups = ({ db, viewer }: Parts, ids: string[]): Promise<NamedFields[]> =>
  read({ db, viewer }, { name: 'user groups by id', values: { ids } }, (seer) =>
    db
      .select(userGroupColumns)
      .from(userGroups)
      .where(and(isAmongIds(userGroups.id), visibleUserGroups(seer))),
  )

async function readGroupsOf({ db, viewer }: Parts, ids: readonly string[]): Promise<NamedFields[][]> {
  const rows = await read({ db, viewer }, { name: 'groups of people', values: { ids } }, (seer) =>
    db
      .select({ of: groupMembers.staffUserId, group: userGroupColumns })
      .from(groupMembers)
      .innerJoin(userGroups, eq(userGroups.id, groupMembers.groupId))
      .where(and(isAmongIds(groupMembers.staffUserId), eq(userGroups.ended, false), visibleUserGroups(seer)))
      .orderBy(userGroups.name),
  )
  const byPerson = Map.groupBy(rows, (row) => row.of)
  return ids.map((id) => (byPerson.get(id) ?? []).map(({ group }) => group))
}

async function readMembersOf({ db, viewer }: Parts, ids: readonly string[]): Promise<StaffUserSeen[][]> {
  const rows = await read({ db, viewer }, { name: 'members of groups', values: { ids } }, (seer) =>
    db
      .select({ of: groupMembers.groupId, member: staffUserColumns })
      .from(groupMembers)
      .innerJoin(staffUsers, eq(staffUsers.id, groupMembers.staffUserId))
      .where(and(isAmongIds(groupMembers.groupId), visibleStaffUsers(seer)))
      .orderBy(staffUsers.displayName),
  )
  const byGroup = Map.groupBy(rows, (row) => row.of)
  return ids.map((id) => (byGroup.get(id) ?? []).map(({ member }) => member))
}

function readNamed({ db, viewer }: { db: Database; viewer: Viewer | null }, ids: string[]): Promise<Named[]> {
  return read({ db, viewer }, { name: 'whom ids name', values: { ids } }, (seer) =>
    db
      .select({
        id: sql<string>`wanted.id`,
        portalUser: { ...portalUserColumns, full: sql<boolean>`(${visiblePortalUsers(seer)})` },
        staffUser: staffUserColumns,
        company: { ...companyColumns, full: sql<boolean>`(${visibleCompanies(seer)})` },
      })
      .from(sql`unnest(${idsValue}) as wanted(id)`)
      .leftJoin(portalUsers, sql`${portalUsers.id} = wanted.id`)
      .leftJoin(staffUsers, sql`${staffUsers.id} = wanted.id`)
      .leftJoin(companies, sql`${companies.id} = wanted.id`)
      .where(referenceable(seer)),
  )
}

export type IdentityLoaders = ReturnType<typeof identityLoaders>
