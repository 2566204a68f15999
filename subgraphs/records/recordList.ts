import { isId } from '@parvis/kernel/database/columns.ts'
import { allOf, type Condition, matchingWords, nothing, sameFlag, sameId } from '@parvis/kernel/database/conditions.ts'
import { countUpTo } from '@parvis/kernel/database/countUpTo.ts'
import type { Database } from '@parvis/kernel/database/database.ts'
import { checkFirst, decodeCursor, type Page, type PageInput, toPage } from '@parvis/kernel/database/pagination.ts'
import { read, type Seer } from '@parvis/kernel/database/read.ts'
import { searched } from '@parvis/kernel/database/searched.ts'
import { companyOf, isOfTeam } from '@parvis/kernel/graph/abilities.ts'
import type { NamedIds } from '@parvis/schema/calls.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import type DataLoader from 'dataloader'
import { and, or, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { type Among, idsFor, newestFirst, type Order } from './recordIds.ts'
import type { RecordRow } from './recordTable.ts'
import type { RecordTables } from './recordTables.ts'
import { seenAs } from './seenAs.ts'
import { visibleRecords } from './visibility.ts'

export type RecordFilter = {
  search?: string | null
  relation?: 'MINE' | 'WATCHING' | 'COMPANY' | null
  shownInPortal?: boolean | null
  companyId?: string | null
  requesterId?: string | null
  assigneeId?: string | null
  open?: boolean | null
}
type ListInput<Row> = PageInput & {
  filter?: RecordFilter | null
  conditions?: Condition[]
  among?: Among | null
  /** Of the legal team's list; clients read theirs newest first. */
  order?: Order<Row>
}
/** Who asks, and where. */
export type ListParts = { db: Database; viewer: Viewer | null; loaders: { named: DataLoader<string, NamedIds> } }
type Parts = ListParts & { tables: RecordTables; columns: Record<string, PgColumn> }

/**
 * A page of the records the viewer sees, newest first, in one statement. A portal user's is read off their own access
 * rows, so it costs the page and not the table; staff's off the index of its order, or once a value off that of what it is
 * `among`. Conditions combine with AND. For a search identity is asked first, once, who has its words in their name.
 */
export function listRecords<Row extends RecordRow>(
  { db, viewer, loaders, tables, columns }: Parts,
  input: ListInput<Row>,
): Page<Row> {
  checkFirst(input.first)
  const { record } = tables
  const order = (isOfTeam(viewer) && input.order) || newestFirst(tables)
  const among = input.among ?? null
  const isCursor = (at: string[]) => at.length === 2 && order.isValue(at[0]!) && isId(at[1]!)
  const cursor = decodeCursor(input.after, isCursor)
  const words = searched(input.filter?.search)
  async function asked() {
    const conditions = [...recordConditions(tables, viewer, input.filter), ...(input.conditions ?? [])]
    const named = await Promise.all(words.map((word) => loaders.named.load(word)))
    const all = allOf([...conditions, ...wordConditions(tables, viewer, { words, named })])
    const text = among ? `${all.text} among ${among.text}` : all.text
    return { ...all, values: { ...all.values, ...among?.values }, name: `${tables.kind}s ${order.text} where ${text}` }
  }
  return toPage({
    first: input.first,
    async rows() {
      const { name, where, values } = await asked()
      const paged = {
        name: cursor ? `${name} further on` : name,
        values: { ...values, limit: input.first + 1, sortedAt: cursor?.[0], sortedId: cursor?.[1] },
      }
      const wanted = cursor ? 'further page' : 'first page'
      const rows = await read({ db, viewer }, paged, (seer) =>
        db
          .select({ ...columns, seenAs: seenAs(seer) })
          .from(record)
          .where(
            and(
              isOneOf(record.id, idsFor({ db, tables }, seer, { where: where(), among, order, wanted })),
              judged(seer, tables),
            ),
          )
          .orderBy(order.direction(order.column), order.direction(record.id)),
      )
      // The table's type has only the columns all records share; its rows have the kind's own columns too.
      return rows as unknown as Row[]
    },
    cursor: (row) => [order.valueOf(row), row.id],
    async count() {
      const { name, where, values } = await asked()
      return countUpTo({ db, viewer }, { name, values }, (seer) =>
        idsFor({ db, tables }, seer, { where: where(), among, order, wanted: 'count' }),
      )
    },
  })
}

/**
 * Compares with an array, so that PostgreSQL finds all rows in one walk along the index: ids sort by time, so a page of
 * somebody's rows lies on a few leaves. A join would look up each row from the root.
 */
const isOneOf = (id: PgColumn, ids: { getSQL(): SQL }) => sql`${id} = any(array${ids})`

/** What is private is judged by its own row again: its access rows say no more than where to look. */
const judged = (seer: Seer | null, tables: RecordTables): SQL | undefined =>
  seer?.reach === 'TEAM' ? visibleRecords(seer, tables) : undefined

function recordConditions(
  tables: RecordTables,
  viewer: Viewer | null,
  filter: RecordFilter | null | undefined,
): Condition[] {
  if (!filter) return []
  const { record } = tables
  return [
    ofCompany(record, viewer, filter.companyId),
    sameId(record.requesterId, filter.requesterId),
    sameId(record.assigneeId, filter.assigneeId),
    sameFlag(record.shareVisible, filter.shownInPortal),
    whetherOpen(tables, filter.open),
    filter.relation ? related(record, viewer, filter.relation) : null,
  ]
}

const whetherOpen = ({ isOpen }: RecordTables, open: boolean | null | undefined): Condition =>
  open == null ? null : { text: `open ${open}`, where: () => (open ? isOpen : sql`not (${isOpen})`) }

/**
 * Every word in what this viewer may read of the title (V10), or in the name of somebody or something the record tells
 * them of: a client never matches an internal name, nor by a company that is not told (`companyFor`).
 */
function wordConditions(
  { record }: RecordTables,
  viewer: Viewer | null,
  { words, named }: { words: string[]; named: NamedIds[] },
): Condition[] {
  const isTold = (companyId: string) => isOfTeam(viewer) || companyOf(viewer) === companyId
  const text = isOfTeam(viewer) ? record.searchText : record.portalSearchText
  const found = named.map(({ companyIds, personIds }) => {
    const companies = companyIds.filter(isTold)
    return { companies, people: personIds, areMany: companies.length + personIds.length > fewNames }
  })
  return matchingWords(
    words,
    (pattern, nth) => {
      const isAmong = found[nth]!.areMany ? isAmongMany : isAmongFew
      return or(
        sql`${text} like ${pattern}`,
        isAmong(record.companyId, `companies${nth}`),
        isAmong(record.requesterId, `people${nth}`),
        isAmong(record.assigneeId, `people${nth}`),
      )!
    },
    (nth) => {
      const { companies, people, areMany } = found[nth]!
      return { text: areMany ? ' of many' : '', values: { [`companies${nth}`]: companies, [`people${nth}`]: people } }
    },
  )
}

/**
 * So many are looked up in an index each. With more of them every row would be compared with each, for a word such as the
 * form of a company thousands of times; so PostgreSQL makes a table of them first, once a statement.
 */
const fewNames = 20
const isAmongFew = (column: PgColumn, value: string) => sql`${column} = any(${sql.placeholder(value)}::uuid[])`
const isAmongMany = (column: PgColumn, value: string) =>
  sql`${column} in (select unnest(${sql.placeholder(value)}::uuid[]))`

/** Clients ask about their own company only: a filter tells as much as a field (V13). */
function ofCompany(
  record: RecordTables['record'],
  viewer: Viewer | null,
  companyId: string | null | undefined,
): Condition {
  const isTold = isOfTeam(viewer) || companyId == null || companyOf(viewer) === companyId.toLowerCase()
  return isTold ? sameId(record.companyId, companyId) : nothing
}

/** How the viewer came to see it: asked for it, watches it, or sees it through their company (R32). */
function related(
  record: RecordTables['record'],
  viewer: Viewer | null,
  relation: 'MINE' | 'WATCHING' | 'COMPANY',
): Condition {
  if (!viewer || isOfTeam(viewer)) return nothing
  const id = sql`${sql.placeholder('viewerId')}::uuid`
  const mine = sql`${record.requesterId} = ${id}`
  const watching = sql`${id} = any(${record.watcherIds})`
  const where = { MINE: mine, WATCHING: watching, COMPANY: sql`not (coalesce(${mine}, false) or ${watching})` }
  return { text: relation, where: () => where[relation] }
}
