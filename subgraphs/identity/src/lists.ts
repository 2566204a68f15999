import { isId } from '@parvis/kernel/database/columns.ts'
import {
  allOf,
  amongTexts,
  type Condition,
  matchingWords,
  sameFlag,
  sameId,
  sameText,
} from '@parvis/kernel/database/conditions.ts'
import type { Database } from '@parvis/kernel/database/database.ts'
import {
  checkFirst,
  countLimit,
  decodeCursor,
  type Page,
  type PageInput,
  toPage,
} from '@parvis/kernel/database/pagination.ts'
import { read, type Seer, seerOf } from '@parvis/kernel/database/read.ts'
import { searched } from '@parvis/kernel/database/searched.ts'
import type { Query } from '@parvis/kernel/database/statement.ts'
import { isOfTeam } from '@parvis/kernel/graph/abilities.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { and, asc, count, inArray, type Placeholder, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { canBeDeputy } from './delegation/deputies.ts'
import type { DeputySeen } from './delegation/outOfOffice.ts'
import {
  companies,
  companyColumns,
  departmentColumns,
  departments,
  type NamedFields,
  type PortalUserRow,
  portalUserColumns,
  portalUsers,
  type StaffUserRow,
  staffUserColumns,
  staffUsers,
  userGroupColumns,
  userGroups,
} from './tables.ts'
import {
  type CompanySeen,
  type PortalUserSeen,
  type StaffUserSeen,
  visibleCompanies,
  visibleDepartments,
  visiblePortalUsers,
  visibleStaffUsers,
  visibleUserGroups,
} from './visibility.ts'

export type PortalUserPage = Page<PortalUserSeen>
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
type PeopleFilter = {
  search?: string | null
  companyId?: string | null
  departmentId?: string | null
  statuses?: readonly PortalUserRow['status'][] | null
}

const isNameCursor = (values: string[]) => values.length === 2 && isId(values[1]!)

/** A list's select, as far as every one of them is completed here. */
type Listed<Row> = {
  where(condition: SQL | undefined): Listed<Row>
  orderBy(...order: SQL[]): Listed<Row>
  limit(limit: Placeholder): Query<Row>
}
type NameList = {
  name: string
  /** What the page is sorted by, before the id. */
  by: PgColumn
  id: PgColumn
  visible: (seer: Seer | null) => SQL
  conditions: Condition[]
}

/** A page by name and id, in one statement; its count in another, when it is asked for. */
function listByName<Row extends { id: string }>(
  { db, viewer }: Parts,
  { first, after }: PageInput,
  { select, nameOf, ...list }: NameList & { select: () => Listed<Row>; nameOf: (row: Row) => string },
): Page<Row> {
  checkFirst(first)
  const cursor = decodeCursor(after, isNameCursor)
  const { text, where, values } = allOf(list.conditions)
  const name = `${list.name} where ${text}`
  const further = sql`(${list.by}, ${list.id}) > (${sql.placeholder('sortedBy')}, ${sql.placeholder('sortedId')}::uuid)`
  return toPage({
    first,
    rows() {
      const paged = {
        name: cursor ? `${name} further on` : name,
        values: { ...values, limit: first + 1, sortedBy: cursor?.[0], sortedId: cursor?.[1] },
      }
      return read<Row>({ db, viewer }, paged, (seer) =>
        select()
          .where(and(list.visible(seer), cursor ? further : undefined, ...where()))
          .orderBy(asc(list.by), asc(list.id))
          .limit(sql.placeholder('limit')),
      )
    },
    cursor: (row) => [nameOf(row), row.id],
    async count() {
      const limited = { name: `number of ${name}`, values: { ...values, limit: countLimit + 1 } }
      const [counted] = await read({ db, viewer }, limited, (seer) => {
        const matching = db
          .select({ id: list.id })
          .from(list.id.table)
          .where(and(list.visible(seer), ...where()))
          .limit(sql.placeholder('limit'))
          .as('matching')
        return db.select({ value: count() }).from(matching)
      })
      return counted!.value
    },
  })
}

/** In these states; in one of them they are in order on an index, which PostgreSQL knows of a single value only. */
const ofStatuses = (statuses: PeopleFilter['statuses']) =>
  statuses?.length === 1 ? sameText(portalUsers.status, statuses[0]) : amongTexts(portalUsers.status, statuses)

/** A page of portal users by name; a search also looks at the name of their company. */
export function listPortalUsers(
  { db, viewer }: Parts,
  { filter, ...page }: PageInput & { filter?: PeopleFilter | null },
): PortalUserPage {
  const { id, displayName, searchText } = portalUsers
  // As ids, so that PostgreSQL walks the index of names only when many are found.
  const ofCompany = (pattern: SQL) => sql`${id} = any(array(
    select p.id from ${portalUsers} p join ${companies} c on c.id = p.company_id where c.search_text like ${pattern}))`
  return listByName<PortalUserSeen>({ db, viewer }, page, {
    name: 'portal users',
    by: displayName,
    id,
    visible: visiblePortalUsers,
    conditions: [
      sameId(portalUsers.companyId, filter?.companyId),
      sameId(portalUsers.departmentId, filter?.departmentId),
      ofStatuses(filter?.statuses),
      ...matchingWords(
        searched(filter?.search),
        (pattern) => sql`(${searchText} like ${pattern} or ${ofCompany(pattern)})`,
      ),
    ],
    select: () =>
      db
        .select({ ...portalUserColumns, full: sql<boolean>`true` })
        .from(portalUsers)
        .$dynamic(),
    nameOf: (row) => row.displayName,
  })
}

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
    // Written for each kind of viewer by name; who they are is filled in.
    visible: (seer) => (seer ? canBeDeputy(seer) : sql`false`),
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
