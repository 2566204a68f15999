import type { Database } from '@parvis/kernel/database/database.ts'
import { isMoment } from '@parvis/kernel/database/pagination.ts'
import type { Seer } from '@parvis/kernel/database/read.ts'
import { seesInside } from '@parvis/kernel/graph/abilities.ts'
import { and, type asc, desc, eq, type SQL, sql } from 'drizzle-orm'
import { type PgColumn, union } from 'drizzle-orm/pg-core'
import type { RecordRow } from './recordTable.ts'
import type { RecordTables } from './recordTables.ts'
import { companyGrant, ownGrant, personInSql, visibleRecords } from './visibility.ts'

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
export const idsFor = <Row>(parts: IdParts, seer: Seer | null, slice: Slice<Row>) =>
  seer && !seesInside(seer) ? grantedIds(parts, seer, slice) : staffIds(parts, seer, slice)

function staffIds<Row>({ db, tables }: IdParts, seer: Seer | null, { where, among, order, wanted }: Slice<Row>) {
  const { record } = tables
  const { column, direction } = order
  const after = wanted === 'further page' ? further(order, column, record.id) : undefined
  const sorted = (...by: SQL[]) => (wanted === 'count' ? [] : by)
  const page = (isOne?: SQL, ...first: SQL[]) =>
    db
      .select({ id: record.id, sortedBy: column })
      .from(record)
      .where(and(visibleRecords(seer, tables), isOne, after, ...where))
      .orderBy(...sorted(...first, direction(column), direction(record.id)))
      .limit(sql.placeholder('limit'))
  // Said as a range and sorted by, because PostgreSQL may walk another index for one value, in the hope to find it soon.
  const isOne = among && sql`${among.column} between one.value and one.value`
  const found = (isOne ? page(isOne, direction(among.column)) : page()).as('found')
  const ids = db.select({ id: found.id })
  const from = among ? ids.from(sql`${among.oneOf} as one (value)`).crossJoinLateral(found) : ids.from(found)
  return from.orderBy(...sorted(direction(found.sortedBy), direction(found.id))).limit(sql.placeholder('limit'))
}

/** The viewer's own rows and their company's, each cut to the page before the two are merged and de-duplicated. */
function grantedIds<Row>({ db, tables }: IdParts, seer: Seer, { where, among, wanted }: Slice<Row>) {
  const { record, access } = tables
  const isFurther = wanted === 'further page'
  const after = isFurther ? further(newestFirst(tables), access.sortAt, access.recordId) : undefined
  const person = personInSql(seer)
  const isOne = among && sql`${among.column} in (select value from ${among.oneOf} as one (value))`
  const conditions = isOne ? [...where, isOne] : where
  const branch = (grant: SQL) => {
    // Somebody may have several reasons to see a record.
    const granted = db
      .selectDistinctOn([access.sortAt, access.recordId], { id: access.recordId, sortAt: access.sortAt })
      .from(access)
    // The record itself is joined only where a condition looks at it.
    return (conditions.length ? granted.innerJoin(record, eq(record.id, access.recordId)) : granted)
      .where(and(grant, after, ...conditions))
      .orderBy(desc(access.sortAt), desc(access.recordId))
      .limit(sql.placeholder('limit'))
  }
  const own = branch(ownGrant(access, person))
  const merged = seer.requestSharing === 'EVERYONE' ? union(own, branch(companyGrant(access, person))) : own
  const granted = merged.as('granted')
  return db
    .select({ id: granted.id })
    .from(granted)
    .orderBy(desc(granted.sortAt), desc(granted.id))
    .limit(sql.placeholder('limit'))
}

/** What stands after the cursor's row. */
function further<Row>({ type, direction }: Order<Row>, sortedBy: PgColumn, id: PgColumn): SQL {
  const [at, than] = [sql.placeholder('sortedAt'), sql.raw(direction === desc ? '<' : '>')]
  return sql`(${sortedBy}, ${id}) ${than} (${at}::${sql.raw(type)}, ${sql.placeholder('sortedId')}::uuid)`
}
