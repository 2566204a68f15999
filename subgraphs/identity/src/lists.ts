import { isId } from '@parvis/kernel/columns.ts'
import type { Database } from '@parvis/kernel/database.ts'
import { checkFirst, countLimit, decodeCursor, type Page, type PageInput, toPage } from '@parvis/kernel/pagination.ts'
import { searchPatterns } from '@parvis/kernel/searchPatterns.ts'
import type { Viewer } from '@parvis/kernel/viewer.ts'
import { and, asc, count, eq, getTableColumns, inArray, type SQL, sql } from 'drizzle-orm'
import { companies, type PortalUserRow, portalUsers, staffUsers } from './tables.ts'
import {
  type CompanySeen,
  type PortalUserSeen,
  type StaffUserSeen,
  visibleCompanies,
  visiblePortalUsers,
  visibleStaffUsers,
} from './visibility.ts'

export type PortalUserPage = Page<PortalUserSeen>
export type CompanyPage = Page<CompanySeen>

type Parts = { db: Database; viewer: Viewer | null }
type PeopleFilter = {
  search?: string | null
  companyId?: string | null
  statuses?: readonly PortalUserRow['status'][] | null
}

const isNameCursor = (values: string[]) => values.length === 2 && isId(values[1]!)
const byName = (name: unknown, id: unknown, cursor: string[] | null) =>
  cursor ? sql`(${name}, ${id}) > (${cursor[0]}, ${cursor[1]}::uuid)` : undefined
const matching = (text: SQL, search: string | null | undefined) =>
  searchPatterns(search).map((pattern) => sql`public.fold(${text}) like public.fold(${pattern})`)

/** A page of portal users by name. */
export async function listPortalUsers(
  { db, viewer }: Parts,
  { first, after, filter }: PageInput & { filter?: PeopleFilter | null },
): Promise<PortalUserPage> {
  checkFirst(first)
  const { firstName, lastName, username, email } = portalUsers
  const wanted = [
    visiblePortalUsers(viewer),
    filter?.companyId == null
      ? undefined
      : isId(filter.companyId)
        ? eq(portalUsers.companyId, filter.companyId)
        : sql`false`,
    filter?.statuses ? inArray(portalUsers.status, [...filter.statuses]) : undefined,
    ...matching(sql`${firstName} || ' ' || ${lastName} || ' ' || ${username} || ' ' || ${email}`, filter?.search),
  ]
  const cursor = decodeCursor(after, isNameCursor)
  const rows = await db
    .select({ ...getTableColumns(portalUsers), full: sql<boolean>`true` })
    .from(portalUsers)
    .where(and(...wanted, byName(portalUsers.displayName, portalUsers.id, cursor)))
    .orderBy(asc(portalUsers.displayName), asc(portalUsers.id))
    .limit(first + 1)
    .prepare('portalUsers')
    .execute()
  return toPage({
    rows,
    first,
    cursor: (row) => [row.displayName, row.id],
    count: () =>
      countRows(
        db,
        db
          .select({ id: portalUsers.id })
          .from(portalUsers)
          .where(and(...wanted))
          .limit(countLimit + 1)
          .as('matching'),
      ),
  })
}

/** A page of companies by name. */
export async function listCompanies(
  { db, viewer }: Parts,
  { first, after, filter }: PageInput & { filter?: { search?: string | null } | null },
): Promise<CompanyPage> {
  checkFirst(first)
  const wanted = [visibleCompanies(viewer), ...matching(sql`${companies.name}`, filter?.search)]
  const cursor = decodeCursor(after, isNameCursor)
  const rows = await db
    .select({ ...getTableColumns(companies), full: sql<boolean>`true` })
    .from(companies)
    .where(and(...wanted, byName(companies.name, companies.id, cursor)))
    .orderBy(asc(companies.name), asc(companies.id))
    .limit(first + 1)
    .prepare('companies')
    .execute()
  return toPage({
    rows,
    first,
    cursor: (row) => [row.name, row.id],
    count: () =>
      countRows(
        db,
        db
          .select({ id: companies.id })
          .from(companies)
          .where(and(...wanted))
          .limit(countLimit + 1)
          .as('matching'),
      ),
  })
}

/** A page of active members of the legal team by name. */
export async function listStaffUsers({ db, viewer }: Parts, { first, after }: PageInput): Promise<Page<StaffUserSeen>> {
  checkFirst(first)
  const wanted = and(visibleStaffUsers(viewer), eq(staffUsers.status, 'ACTIVE'))
  const cursor = decodeCursor(after, isNameCursor)
  const rows = await db
    .select()
    .from(staffUsers)
    .where(and(wanted, byName(staffUsers.displayName, staffUsers.id, cursor)))
    .orderBy(asc(staffUsers.displayName), asc(staffUsers.id))
    .limit(first + 1)
    .prepare('staffUsers')
    .execute()
  return toPage({
    rows,
    first,
    cursor: (row) => [row.displayName, row.id],
    count: () =>
      countRows(
        db,
        db
          .select({ id: staffUsers.id })
          .from(staffUsers)
          .where(wanted)
          .limit(countLimit + 1)
          .as('matching'),
      ),
  })
}

/** How many people of each company, for the companies of one page: one statement. */
export async function peopleCounts({ db, viewer }: Parts, companyIds: readonly string[]): Promise<number[]> {
  const rows = await db
    .select({ companyId: portalUsers.companyId, value: count() })
    .from(portalUsers)
    .where(and(visiblePortalUsers(viewer), inArray(portalUsers.companyId, [...companyIds])))
    .groupBy(portalUsers.companyId)
  const byCompany = new Map(rows.map((row) => [row.companyId, row.value]))
  return companyIds.map((id) => byCompany.get(id) ?? 0)
}

async function countRows(
  db: Database,
  matchingRows: Parameters<ReturnType<Database['select']>['from']>[0],
): Promise<number> {
  const [counted] = await db.select({ value: count() }).from(matchingRows).prepare('count').execute()
  return (counted as { value: number }).value
}
