import { amongTexts, matchingWords, sameFlag, sameText } from '@parvis/kernel/database/conditions.ts'
import type { Database } from '@parvis/kernel/database/database.ts'
import type { Page, PageInput } from '@parvis/kernel/database/pagination.ts'
import { seerOf } from '@parvis/kernel/database/read.ts'
import { searched } from '@parvis/kernel/database/searched.ts'
import { isOfTeam } from '@parvis/kernel/graph/abilities.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { and, count, inArray, sql } from 'drizzle-orm'
import type { DeputySeen } from './delegation/outOfOffice.ts'
import { type Listed, listByName, type NameList } from './list/listByName.ts'
import {
  companies,
  companyColumns,
  departmentColumns,
  departments,
  type NamedFields,
  portalUsers,
  type StaffUserRow,
  staffUserColumns,
  staffUsers,
  userGroupColumns,
  userGroups,
} from './tables.ts'
import {
  type CompanySeen,
  type StaffUserSeen,
  visibleCompanies,
  visibleDepartments,
  visibleDeputies,
  visiblePortalUsers,
  visibleStaffUsers,
  visibleUserGroups,
} from './visibility.ts'

export type CompanyPage = Page<CompanySeen>
export type StaffUserPage = Page<StaffUserSeen>
export type DeputyPage = Page<DeputySeen>
export type NamedPage = Page<NamedFields>

type StaffFilter = {
  search?: string | null
  statuses?: readonly StaffUserRow['status'][] | null
  role?: StaffUserRow['role'] | null
}
type NamedFilter = { search?: string | null; ended?: boolean | null }
type Parts = { db: Database; viewer: Viewer | null }

/** A page of companies by name. */
export function listCompanies(
  { db, viewer }: Parts,
  { filter, ...page }: PageInput & { filter?: { search?: string | null } | null },
): CompanyPage {
  const { id, name, searchText } = companies
  return listByName<CompanySeen>({ db, viewer }, page, {
    name: 'companies',
    by: name,
    id,
    visible: visibleCompanies,
    conditions: matchingWords(searched(filter?.search), (pattern) => sql`${searchText} like ${pattern}`),
    select: () =>
      db
        .select({ ...companyColumns, full: sql<boolean>`true` })
        .from(companies)
        .$dynamic(),
    nameOf: (row) => row.name,
  })
}

/** A page of members of the legal team by name; of active ones unless the filter says otherwise. */
export function listStaffUsers(
  { db, viewer }: Parts,
  { filter, ...page }: PageInput & { filter?: StaffFilter | null },
): StaffUserPage {
  const { id, displayName, status, role, searchText } = staffUsers
  return listByName<StaffUserSeen>({ db, viewer }, page, {
    name: 'staff users',
    by: displayName,
    id,
    visible: visibleStaffUsers,
    conditions: [
      amongTexts(status, filter?.statuses ?? ['ACTIVE']),
      sameText(role, filter?.role),
      ...matchingWords(searched(filter?.search), (pattern) => sql`${searchText} like ${pattern}`),
    ],
    select: () => db.select(staffUserColumns).from(staffUsers).$dynamic(),
    nameOf: (row) => row.displayName,
  })
}

/** A page of departments by name. */
export const listDepartments = (parts: Parts, input: PageInput & { filter?: NamedFilter | null }): NamedPage =>
  listNamed(parts, input, { table: departments, columns: departmentColumns, visible: visibleDepartments })

/** A page of user groups by name. */
export const listUserGroups = (parts: Parts, input: PageInput & { filter?: NamedFilter | null }): NamedPage =>
  listNamed(parts, input, { table: userGroups, columns: userGroupColumns, visible: visibleUserGroups })

type NamedKind = Pick<NameList, 'visible'> &
  (
    | { table: typeof departments; columns: typeof departmentColumns }
    | { table: typeof userGroups; columns: typeof userGroupColumns }
  )

function listNamed(
  { db, viewer }: Parts,
  { filter, ...page }: PageInput & { filter?: NamedFilter | null },
  { table, columns, visible }: NamedKind,
): NamedPage {
  const { id, name, searchText, ended } = table
  return listByName<NamedFields>({ db, viewer }, page, {
    name: table === departments ? 'departments' : 'user groups',
    by: name,
    id,
    visible,
    conditions: [
      sameFlag(ended, filter?.ended),
      ...matchingWords(searched(filter?.search), (pattern) => sql`${searchText} like ${pattern}`),
    ],
    select: () => db.select(columns).from(table).$dynamic() as unknown as Listed<NamedFields>,
    nameOf: (row) => row.name,
  })
}

/** A page of those who could stand in for the viewer, by name. */
export function listDeputies(
  { db, viewer }: { db: Database; viewer: Viewer },
  { search, ...page }: PageInput & { search?: string | null },
): DeputyPage {
  const isStaff = isOfTeam(viewer)
  const table = isStaff ? staffUsers : portalUsers
  const { id, displayName } = table
  const nameSearchText = isStaff ? sql`public.search_form(${displayName})` : sql`${portalUsers.nameSearchText}`
  return listByName<DeputySeen>({ db, viewer }, page, {
    name: isStaff ? 'deputies of the legal team' : 'deputies of a client',
    by: displayName,
    id,
    visible: visibleDeputies,
    conditions: matchingWords(searched(search), (pattern) => sql`${nameSearchText} like ${pattern}`),
    select: () =>
      db
        .select({ id, displayName, isActive: sql<boolean>`true` })
        .from(table)
        .$dynamic() as unknown as Listed<DeputySeen>,
    nameOf: (row) => row.displayName,
  })
}

/** How many people of each company, or of each department, for those of one page: one statement. */
export async function peopleCounts(
  { db, viewer }: Parts,
  column: typeof portalUsers.companyId | typeof portalUsers.departmentId,
  ids: readonly string[],
): Promise<number[]> {
  const rows = await db
    .select({ of: column, value: count() })
    .from(portalUsers)
    .where(and(visiblePortalUsers(seerOf(viewer)), inArray(column, [...ids])))
    .groupBy(column)
  const byId = new Map(rows.map((row) => [row.of, row.value]))
  return ids.map((id) => byId.get(id) ?? 0)
}
