import { Column, fillPlaceholders, is, type Placeholder, sql } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import type { Database } from './database.ts'
import type { PortalViewer, StaffViewer, Viewer } from './viewer.ts'

/** A viewer as the text of a statement sees him: of what kind he is. Who he is comes when it is executed. */
export type ViewerInSql =
  | (Pick<StaffViewer, 'kind' | 'role'> & { id: string | Placeholder })
  | (Pick<PortalViewer, 'kind' | 'requestSharing'> & {
      id: string | Placeholder
      companyId: string | Placeholder | null
    })

type Statement<Row> = { execute(values: Record<string, unknown>): Promise<Row[]> }
/** A select of drizzle's that is written to its end. */
export type Query<Row> = {
  prepare(name: string): Statement<Row>
  toSQL(): { sql: string; params: unknown[] }
  readonly _: object
}

/** Texts kept for a database: some dozens of reads, and lists under every combination of their filters. */
const maxStatements = 500
const written = new WeakMap<Database, LRUCache<string, Statement<unknown>>>()

/**
 * Reads rows by a statement whose text is written once for each kind of viewer and prepared once on each connection:
 * writing it anew costs more than all the rest of a read. `write` may look at nothing but the viewer it is given and what
 * the name says; whatever else differs from one read to the next is a placeholder, and stands in `values`.
 */
export function read<Row>(
  { db, viewer = null }: { db: Database; viewer?: Viewer | null },
  { name, values = {} }: { name: string; values?: Record<string, unknown> },
  write: (viewer: ViewerInSql | null) => Query<Row>,
): Promise<Row[]> {
  const statements = written.get(db) ?? new LRUCache({ max: maxStatements })
  written.set(db, statements)
  const key = `${name} for ${kindOf(viewer)}`
  let statement = statements.get(key) as Statement<Row> | undefined
  if (!statement) {
    statement = prepare(db, key, write(inSql(viewer)))
    statements.set(key, statement)
  }
  return statement.execute({ ...valuesOf(viewer), ...values })
}

/** The statement, with rows read by a function of its own where each field of them is a column: most are. */
function prepare<Row>(db: Database, name: string, query: Query<Row>): Statement<Row> {
  const { selectedFields } = query._ as { selectedFields?: Record<string, unknown> }
  const fields = Object.entries(selectedFields ?? {})
  const columns = fields.flatMap(([key, field]) => (is(field, Column) ? [{ key, decode: decoderOf(field) }] : []))
  if (columns.length === 0 || columns.length < fields.length) return query.prepare(name)
  const { sql: text, params } = query.toSQL()
  const toRow = (values: readonly unknown[]): Row => {
    const row: Record<string, unknown> = {}
    for (let index = 0; index < columns.length; index++) {
      const { key, decode } = columns[index]!
      const value = values[index]
      row[key] = decode && value !== null ? decode(value) : value
    }
    return row as Row
  }
  return {
    async execute(values) {
      const given = fillPlaceholders(params, values) as never[]
      const rows = await db.$client.unsafe(text, given, { prepare: true }).values()
      return rows.map(toRow)
    },
  }
}

/** How a column's value is read from what the driver gives; null where it is the same. */
const decoderOf = (column: Column): ((value: unknown) => unknown) | null =>
  column.mapFromDriverValue === Column.prototype.mapFromDriverValue ? null : (value) => column.mapFromDriverValue(value)

/** The value called `ids`. */
export const idsValue = sql`${sql.placeholder('ids')}::uuid[]`

/** The rows whose column is among the value called `ids`. */
export const isAmongIds = (column: unknown) => sql`${column} = any(${idsValue})`

function kindOf(viewer: Viewer | null): string {
  if (!viewer) return 'nobody'
  if (viewer.kind === 'staff') return viewer.role
  return `a client with ${viewer.requestSharing} of ${viewer.companyId ? 'a' : 'no'} company`
}

function inSql(viewer: Viewer | null): ViewerInSql | null {
  if (!viewer) return null
  const id = sql.placeholder('viewerId')
  if (viewer.kind === 'staff') return { kind: viewer.kind, role: viewer.role, id }
  const companyId = viewer.companyId === null ? null : sql.placeholder('viewerCompanyId')
  return { kind: viewer.kind, requestSharing: viewer.requestSharing, id, companyId }
}

const valuesOf = (viewer: Viewer | null): Record<string, unknown> => ({
  viewerId: viewer?.id,
  viewerCompanyId: viewer?.kind === 'portal' ? viewer.companyId : null,
})
