import { fillPlaceholders, type Placeholder, sql } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import type { Database } from './database.ts'
import { rowDecoder } from './rowDecoder.ts'
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
  toSQL(): { sql: string; params: unknown[] }
  readonly _: { config: { fields: object }; result: Row[] }
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
    statement = prepare(db, write(inSql(viewer)))
    statements.set(key, statement)
  }
  return statement.execute({ ...valuesOf(viewer), ...values })
}

function prepare<Row>(db: Database, query: Query<Row>): Statement<Row> {
  const { sql: text, params } = query.toSQL()
  const toRow = rowDecoder<Row>(query._.config.fields)
  return {
    async execute(values) {
      const given = fillPlaceholders(params, values) as never[]
      const rows = await db.$client.unsafe(text, given, { prepare: true }).values()
      return rows.map(toRow)
    },
  }
}

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
