import { isId } from '@parvis/kernel/database/columns.ts'
import { allOf, type Condition, matchingWords, sameText } from '@parvis/kernel/database/conditions.ts'
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
import type { Viewer } from '@parvis/schema/viewer.ts'
import { and, asc, count, inArray, type Placeholder, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { companies, companyColumns, portalUsers, staffUserColumns, staffUsers } from './tables.ts'
import {
  type CompanySeen,
  type StaffUserSeen,
  visibleCompanies,
  visiblePortalUsers,
  visibleStaffUsers,
} from './visibility.ts'

export type CompanyPage = Page<CompanySeen>
export type StaffUserPage = Page<StaffUserSeen>

type Parts = { db: Database; viewer: Viewer | null }

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

/** A page of active members of the legal team by name. */
export function listStaffUsers({ db, viewer }: Parts, page: PageInput): StaffUserPage {
  const { id, displayName, status } = staffUsers
  return listByName<StaffUserSeen>({ db, viewer }, page, {
    name: 'staff users',
    by: displayName,
    id,
    visible: visibleStaffUsers,
    conditions: [sameText(status, 'ACTIVE')],
    select: () => db.select(staffUserColumns).from(staffUsers).$dynamic(),
    nameOf: (row) => row.displayName,
  })
}

/** How many people of each company, for the companies of one page: one statement. */
export async function peopleCounts({ db, viewer }: Parts, companyIds: readonly string[]): Promise<number[]> {
  const rows = await db
    .select({ companyId: portalUsers.companyId, value: count() })
    .from(portalUsers)
    .where(and(visiblePortalUsers(seerOf(viewer)), inArray(portalUsers.companyId, [...companyIds])))
    .groupBy(portalUsers.companyId)
  const byCompany = new Map(rows.map((row) => [row.companyId, row.value]))
  return companyIds.map((id) => byCompany.get(id) ?? 0)
}
