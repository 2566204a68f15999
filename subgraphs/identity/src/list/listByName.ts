import { isId } from '@parvis/kernel/database/columns.ts'
import { allOf, type Condition } from '@parvis/kernel/database/conditions.ts'
import { countUpTo } from '@parvis/kernel/database/countUpTo.ts'
import type { Database } from '@parvis/kernel/database/database.ts'
import { checkFirst, decodeCursor, type Page, type PageInput, toPage } from '@parvis/kernel/database/pagination.ts'
import { read, type Seer } from '@parvis/kernel/database/read.ts'
import type { Query } from '@parvis/kernel/database/statement.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { and, asc, type Placeholder, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'

const isNameCursor = (values: string[]) => values.length === 2 && isId(values[1]!)

/** A list's select, as far as every one of them is completed here. */
export type Listed<Row> = {
  where(condition: SQL | undefined): Listed<Row>
  orderBy(...order: SQL[]): Listed<Row>
  limit(limit: Placeholder): Query<Row>
}
export type NameList = {
  name: string
  /** What the page is sorted by, before the id. */
  by: PgColumn
  id: PgColumn
  visible: (seer: Seer | null) => SQL
  conditions: Condition[]
}

/** A page by name and id, in one statement; its count in another, when it is asked for. */
export function listByName<Row extends { id: string }>(
  { db, viewer }: { db: Database; viewer: Viewer | null },
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
    count: () =>
      countUpTo({ db, viewer }, { name, values }, (seer) =>
        db
          .select({ id: list.id })
          .from(list.id.table)
          .where(and(list.visible(seer), ...where()))
          .limit(sql.placeholder('limit')),
      ),
  })
}
