import type { Database } from '@parvis/kernel/database/database.ts'
import { isMoment } from '@parvis/kernel/database/pagination.ts'
import type { Seer } from '@parvis/kernel/database/read.ts'
import { seesInside } from '@parvis/kernel/graph/abilities.ts'
import { and, type asc, desc, eq, type SQL, sql } from 'drizzle-orm'
import { type PgColumn, union } from 'drizzle-orm/pg-core'
import type { RecordRow } from './recordTable.ts'
import type { RecordTables } from './recordTables.ts'
import { companyGrant, grantInside, ownGrant, personInSql } from './visibility.ts'

/** In which order a list stands: by a column, and by id where that is the same. */
export type Order<Row> = {
  text: string
  column: PgColumn
  type: 'timestamptz' | 'date'
  direction: typeof asc | typeof desc
  /** What a cursor keeps of a row, and whether it can be that. */
  valueOf: (row: Row) => string
  isValue: (value: string) => boolean
}

/** The order every list has unless something else is asked for, and the only one of what somebody was granted. */
export const newestFirst = ({ record }: RecordTables): Order<RecordRow> => ({
  text: 'newest first',
  column: record.createdAt,
  type: 'timestamptz',
  direction: desc,
  valueOf: ({ createdAt }) => createdAt.toISOString(),
  isValue: isMoment,
})

/**
 * One of several values of a column by which, and then by order of the list, an index stands: a page is read off that
 * index once a value, so that it costs the page also where few of many records have one of them.
 */
export type Among = {
  text: string
  column: PgColumn
  /** A table in SQL whose one column holds the values, each once. */
  oneOf: SQL
  values: Record<string, unknown>
}

/** Which records are wanted, of a page those after the cursor when `isFurther`; the order of what is only counted is free. */
export type Slice<Row> = {
  where: SQL[]
  among: Among | null
  order: Order<Row>
  wanted: 'first page' | 'further page' | 'count'
}
type IdParts = { db: Database; tables: RecordTables }

/** The ids of a page, in order; `limit` and, further on, `sortedAt` and `sortedId` are values of the statement. */
export function idsFor<Row>(parts: IdParts, seer: Seer | null, slice: Slice<Row>) {
  const newest = { ...slice, order: newestFirst(parts.tables) }
  if (!seer) return merged(parts, slice, [recordsWhere(parts, slice, sql`false`)])
  if (!seesInside(seer)) return merged(parts, newest, grantedToClient(parts, seer, newest))
  return merged(parts, slice, insideOf(parts, seer, slice))
}

/**
 * What the legal team sees: what is open to all of it, and what is private, each a page off an index of its own kind. Of the
 * private ones ADMIN reads them all; a LEGAL user only those they have a row for, so that a page costs the same where
 * every record is private to others (V12).
 */
function insideOf<Row>(parts: IdParts, seer: Seer, slice: Slice<Row>) {
  const { record, access } = parts.tables
  const open = recordsWhere(parts, slice, sql`not ${record.private}`)
  if (seer.reach === 'ALL') return [open, recordsWhere(parts, slice, sql`${record.private}`)]
  return [open, grantedBy(parts, slice, grantInside(access, seer))]
}

/** The viewer's own rows and their company's. */
function grantedToClient<Row>(parts: IdParts, seer: Seer, slice: Slice<Row>) {
  const { access } = parts.tables
  const person = personInSql(seer)
  const own = grantedBy(parts, slice, ownGrant(access, person))
  return seer.requestSharing === 'EVERYONE' ? [own, grantedBy(parts, slice, companyGrant(access, person))] : [own]
}

/** The records of one kind, read off the index of their order. */
function recordsWhere<Row>({ db, tables }: IdParts, { where, among, order, wanted }: Slice<Row>, isOfKind: SQL) {
  const { record } = tables
  const { column, direction } = order
  const after = wanted === 'further page' ? further(order, column, record.id) : undefined
  const sorted = (...by: SQL[]) => (wanted === 'count' ? [] : by)
  const page = (isOne?: SQL, ...first: SQL[]) =>
    db
      .select({ id: record.id, sortedBy: column })
      .from(record)
      .where(and(isOfKind, isOne, after, ...where))
      .orderBy(...sorted(...first, direction(column), direction(record.id)))
      .limit(sql.placeholder('limit'))
  if (!among) return page()
  // Said as a range and sorted by, because PostgreSQL may walk another index for one value, in the hope to find it soon.
  const isOne = sql`${among.column} between one.value and one.value`
  const found = page(isOne, direction(among.column)).as('found')
  return db
    .select({ id: found.id, sortedBy: found.sortedBy })
    .from(sql`${among.oneOf} as one (value)`)
    .crossJoinLateral(found)
    .orderBy(...sorted(direction(found.sortedBy), direction(found.id)))
    .limit(sql.placeholder('limit'))
}

/**
 * The records somebody was granted, off their access rows, which stand in the order of creation. A record is looked at for
 * each row, and only where a condition does: said as `lateral`, because PostgreSQL would rather read all of somebody's
 * records than walk along their rows until the page is full.
 */
function grantedBy<Row>({ db, tables }: IdParts, { where, among, order, wanted }: Slice<Row>, grant: SQL) {
  const { record, access } = tables
  const { direction } = order
  const isNewest = order.column === record.createdAt
  const isOne = among && sql`${among.column} in (select value from ${among.oneOf} as one (value))`
  const conditions = isOne ? [...where, isOne] : where
  const met = db
    .select({ sortedBy: sql`${order.column}`.as('sorted_by') })
    .from(record)
    .where(and(eq(record.id, access.recordId), ...conditions))
    .limit(1)
    .as('met')
  const column = isNewest ? access.sortAt : met.sortedBy
  const after = wanted === 'further page' ? further(order, column, access.recordId) : undefined
  // Somebody may have several reasons to see a record.
  const granted = db.selectDistinctOn([column, access.recordId], { id: access.recordId, sortedBy: column }).from(access)
  return (conditions.length || !isNewest ? granted.crossJoinLateral(met) : granted)
    .where(and(grant, after))
    .orderBy(direction(column), direction(access.recordId))
    .limit(sql.placeholder('limit'))
}

type Part = ReturnType<typeof recordsWhere> | ReturnType<typeof grantedBy>

/** One page of several, each of them cut to the page before; a record that stands in two counts once. */
function merged<Row>({ db }: IdParts, { order: { direction }, wanted }: Slice<Row>, parts: Part[]) {
  const [first, second] = parts
  const all = second ? union(first as never, second as never) : first!
  const page = (all as Part).as('page')
  const ids = db.select({ id: page.id }).from(page)
  if (wanted === 'count') return ids.limit(sql.placeholder('limit'))
  return ids.orderBy(direction(page.sortedBy), direction(page.id)).limit(sql.placeholder('limit'))
}

/** What stands after the cursor's row. */
function further<Row>({ type, direction }: Order<Row>, sortedBy: PgColumn | SQL.Aliased, id: PgColumn): SQL {
  const [at, than] = [sql.placeholder('sortedAt'), sql.raw(direction === desc ? '<' : '>')]
  return sql`(${sortedBy}, ${id}) ${than} (${at}::${sql.raw(type)}, ${sql.placeholder('sortedId')}::uuid)`
}
