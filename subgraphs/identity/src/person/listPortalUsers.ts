import { isId } from '@parvis/kernel/database/columns.ts'
import {
  allOf,
  amongTexts,
  type Condition,
  matchingWords,
  sameId,
  sameText,
} from '@parvis/kernel/database/conditions.ts'
import { countUpTo } from '@parvis/kernel/database/countUpTo.ts'
import type { Database } from '@parvis/kernel/database/database.ts'
import {
  checkFirst,
  decodeCursor,
  isMoment,
  type Page,
  type PageInput,
  toPage,
} from '@parvis/kernel/database/pagination.ts'
import { read, type Seer } from '@parvis/kernel/database/read.ts'
import { searched } from '@parvis/kernel/database/searched.ts'
import type { Query } from '@parvis/kernel/database/statement.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { and, type Column, type SQL, Subquery, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import {
  companies,
  listedPersonColumns,
  momentOrNever,
  type PortalUserRow,
  portalUserColumns,
  portalUsers,
} from '../tables.ts'
import { type PortalUserSeen, visiblePortalUsers } from '../visibility.ts'
import { type Further, listedByCompany } from './listedByCompany.ts'

export type PortalUserPage = Page<PortalUserSeen>

type Parts = { db: Database; viewer: Viewer | null }
type PeopleFilter = {
  search?: string | null
  companyId?: string | null
  departmentId?: string | null
  accessTypes?: readonly PortalUserRow['accessType'][] | null
  statuses?: readonly PortalUserRow['status'][] | null
  neverSignedIn?: boolean | null
  activation?: PortalUserRow['activation'] | null
}
type PeopleSort = { by: 'NAME' | 'COMPANY' | 'LAST_SIGN_IN' | 'INVITED'; descending?: boolean | null }
type Asked = PageInput & { filter?: PeopleFilter | null; sort?: PeopleSort | null }

const { id, displayName, searchText, lastLoginAt } = portalUsers
const full = sql<boolean>`true`
const columns = { ...portalUserColumns, full }
const listedColumns = { ...listedPersonColumns, full }

/** One of several texts. For a single one the index keeps the order of what is found. */
const oneOf = (column: Column, texts: readonly string[] | null | undefined): Condition =>
  texts?.length === 1 ? sameText(column, texts[0]) : amongTexts(column, texts)

const signedInOrNot = (never: boolean | null | undefined): Condition =>
  never == null
    ? null
    : {
        text: `signed in ${!never}`,
        where: () => (never ? sql`${lastLoginAt} is null` : sql`${lastLoginAt} is not null`),
      }

// As ids, so that PostgreSQL walks the index of names only when many are found.
const ofCompany = (pattern: SQL) => sql`${id} = any(array(
  select p.id from ${portalUsers} p join ${companies} c on c.id = p.company_id where c.search_text like ${pattern}))`

const conditionsOf = (filter: PeopleFilter, words: string[]): Condition[] => [
  sameId(portalUsers.companyId, filter.companyId),
  sameId(portalUsers.departmentId, filter.departmentId),
  oneOf(portalUsers.accessType, filter.accessTypes),
  oneOf(portalUsers.status, filter.statuses),
  signedInOrNot(filter.neverSignedIn),
  sameText(portalUsers.activation, filter.activation),
  ...matchingWords(words, (pattern) => sql`(${searchText} like ${pattern} or ${ofCompany(pattern)})`),
]

/** What a list is sorted by before the id, and how a cursor says it. */
type SortKey = {
  expression: SQL | PgColumn
  type: 'text' | 'timestamptz'
  of: (row: PortalUserSeen) => string
  isValid: (value: string) => boolean
}
const sortedByMoment = (column: PgColumn, at: (row: PortalUserSeen) => Date | null): SortKey => ({
  expression: momentOrNever(column),
  type: 'timestamptz',
  of: (row) => (at(row) ?? new Date(0)).toISOString(),
  isValid: isMoment,
})
const sortKeys: Record<Exclude<PeopleSort['by'], 'COMPANY'>, SortKey> = {
  NAME: { expression: displayName, type: 'text', of: (row) => row.displayName, isValid: () => true },
  LAST_SIGN_IN: sortedByMoment(lastLoginAt, (row) => row.lastLoginAt),
  INVITED: sortedByMoment(portalUsers.invitedAt, (row) => row.invitedAt),
}

type Order = {
  cursor: (row: PortalUserSeen) => string[]
  isCursor: (values: string[]) => boolean
  /** What follows a cursor, as placeholders. */
  values: (cursor: string[]) => Record<string, string>
  rows: (db: Database, condition: SQL | undefined, further: Further | null) => Query<PortalUserSeen>
}

function byKey({ expression, type, of, isValid }: SortKey, descending: boolean): Order {
  const [after, direction] = descending ? [sql`<`, sql`desc`] : [sql`>`, sql`asc`]
  const place = sql`(${sql.placeholder('sortedBy')}::${sql.raw(type)}, ${sql.placeholder('sortedId')}::uuid)`
  return {
    cursor: (row) => [of(row), row.id],
    isCursor: (values) => values.length === 2 && isValid(values[0]!) && isId(values[1]!),
    values: ([sortedBy, sortedId]) => ({ sortedBy: sortedBy!, sortedId: sortedId! }),
    rows: (db, condition, further) =>
      db
        .select(columns)
        .from(portalUsers)
        .where(and(condition, further ? sql`(${expression}, ${id}) ${after} ${place}` : undefined))
        .orderBy(sql`${expression} ${direction}`, sql`${id} ${direction}`)
        .limit(sql.placeholder('limit')),
  }
}

/** People of no company come after all others, or before them. */
function byCompany({ descending, searches }: { descending: boolean; searches: boolean }): Order {
  const direction = descending ? sql`desc` : sql`asc`
  const isCursor = ([companyId, , personId, ...more]: string[]) =>
    more.length === 0 && (companyId === '' || isId(companyId ?? '')) && isId(personId ?? '')
  return {
    cursor: (row) => [row.companyId ?? '', row.displayName, row.id],
    isCursor,
    values: ([sortedCompany, sortedBy, sortedId]) => ({
      ...(sortedCompany && { sortedCompany }),
      sortedBy: sortedBy!,
      sortedId: sortedId!,
    }),
    rows: (db, condition, further) =>
      db
        .select(listedColumns)
        .from(
          new Subquery(listedByCompany({ descending, searches, condition, further }), listedPersonColumns, 'listed'),
        )
        .orderBy(
          ...['last', 'company_name', 'company_id', 'display_name', 'id'].map(
            (key) => sql`listed.${sql.raw(key)} ${direction}`,
          ),
        )
        .limit(sql.placeholder('limit')),
  }
}

/** Where a cursor of the list by company stands. */
const placeOf = (cursor: string[] | null): Further | null =>
  cursor && (cursor.length === 3 && cursor[0] === '' ? 'OF_NO_COMPANY' : 'OF_A_COMPANY')

/** A page of portal users in the order asked for; a search looks at everything the list shows. */
export function listPortalUsers({ db, viewer }: Parts, { first, after, filter, sort }: Asked): PortalUserPage {
  checkFirst(first)
  const words = searched(filter?.search)
  const { text, where, values } = allOf(conditionsOf(filter ?? {}, words))
  // People of one company are in the order of the companies already.
  const by = sort?.by === 'COMPANY' && filter?.companyId ? 'NAME' : (sort?.by ?? 'NAME')
  const descending = sort?.descending ?? false
  const order =
    by === 'COMPANY' ? byCompany({ descending, searches: words.length > 0 }) : byKey(sortKeys[by], descending)
  const cursor = decodeCursor(after, order.isCursor)
  const further = placeOf(cursor)
  const condition = (seer: Seer | null) => and(visiblePortalUsers(seer), ...where())
  const name = `portal users where ${text}`
  return toPage({
    first,
    rows() {
      const paged = {
        name: `${name} by ${by}${descending ? ' backwards' : ''}${further ? ` further on ${further}` : ''}`,
        values: { ...values, limit: first + 1, ...(cursor && order.values(cursor)) },
      }
      return read({ db, viewer }, paged, (seer) => order.rows(db, condition(seer), further))
    },
    cursor: order.cursor,
    count: () =>
      countUpTo({ db, viewer }, { name, values }, (seer) =>
        db.select({ id }).from(portalUsers).where(condition(seer)).limit(sql.placeholder('limit')),
      ),
  })
}
