import { getTableColumns, sql } from 'drizzle-orm'
import { customType, type PgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { v7 } from 'uuid'

/** A new id: UUIDv7, so ids sort by time of creation. */
export const newId = () => v7()

/** True for anything PostgreSQL takes as a uuid; other ids are simply not found. */
export const isId = (text: string) => /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text)

export const idColumn = () => uuid().primaryKey().$defaultFn(newId)

/** Milliseconds, because cursors carry moments through JavaScript dates. */
export const moment = () => timestamp({ precision: 3, withTimezone: true, mode: 'date' })

/**
 * A name that lists are sorted by: in the one order for all readers, `public.names`, which is `compareNames` in SQL. Sorting,
 * cursors and indexes take the order from the column, so they agree.
 */
export const name = customType<{ data: string }>({ dataType: () => 'text collate public.names' })

/** What a search looks at, kept in search form: an SQL text of columns. */
export const searchColumn = (texts: string) =>
  text()
    .notNull()
    .generatedAlwaysAs(sql.raw(`public.search_form(${texts})`))

/** What a select reads of a table but for these columns. */
export function columnsWithout<Table extends PgTable, Name extends keyof Table['_']['columns'] & string>(
  table: Table,
  names: readonly Name[],
): Omit<Table['_']['columns'], Name> {
  const columns = Object.entries(getTableColumns(table)).filter(([name]) => !names.includes(name as Name))
  return Object.fromEntries(columns) as unknown as Omit<Table['_']['columns'], Name>
}
