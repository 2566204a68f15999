import { is, Param, Placeholder, SQL, type SQLWrapper } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import type postgres from 'postgres'
import type { Executor } from './database.ts'
import { rowDecoder } from './rowDecoder.ts'

/** A finished select of drizzle's, or a change of rows with `returning`. */
export type Query<Row> = SQLWrapper & { readonly _: { result: Row[] } }

type Values = Record<string, unknown>
/** What drizzle makes of a statement: its text, what stands for each parameter, and what each row has, if anything. */
export type Written = { sql: string; params: unknown[]; fields: object | null }
type Statement = { text: string; fill: ((values: Values) => unknown)[]; toRow: (row: readonly unknown[]) => unknown }

/** What drizzle's types hide of a pool or transaction. Both have one dialect, so they share their statements. */
type Inside = {
  dialect: { sqlToQuery(query: SQL): { sql: string; params: unknown[] } }
  session: { client: postgres.Sql }
}

/** Texts kept for a database: some dozens of statements, and lists under every combination of their filters. */
const maxStatements = 500
const kept = new WeakMap<object, LRUCache<string, Statement>>()

/** Is told every statement by its name, as it is written this time. */
export type Watcher = (database: object, name: string, written: Written) => void
let watcher: Watcher | null = null

/** For tests, which have every statement written at every call and compare (testing/compareStatements.ts). */
export function watchStatements(watch: Watcher): void {
  watcher = watch
}

/**
 * Runs a statement, on the pool or inside a transaction. Its text is written once for its name and prepared once on
 * each connection, because writing it anew costs more than all the rest. So `write` may depend on nothing but what the
 * name says; whatever else differs from one run to the next is a placeholder with its value in `values`.
 */
export async function runStatement<Row>(
  executor: Executor,
  { name, values }: { name: string; values: Values },
  write: () => Query<Row> | SQL,
): Promise<Row[]> {
  const { dialect, session } = executor as unknown as Inside
  const statements = kept.get(dialect) ?? new LRUCache({ max: maxStatements })
  kept.set(dialect, statements)
  watcher?.(dialect, name, writtenBy(dialect, write()))
  let statement = statements.get(name)
  if (!statement) {
    statement = statementOf(writtenBy(dialect, write()))
    statements.set(name, statement)
  }
  const params = statement.fill.map((valueIn) => valueIn(values)) as never[]
  const rows = await session.client.unsafe(statement.text, params, { prepare: true }).values()
  return rows.map(statement.toRow) as Row[]
}

function writtenBy(dialect: Inside['dialect'], query: Query<unknown> | SQL): Written {
  const { sql, params } = dialect.sqlToQuery(query.getSQL())
  return { sql, params, fields: is(query, SQL) ? null : fieldsOf(query) }
}

function statementOf({ sql, params, fields }: Written): Statement {
  return { text: sql, fill: params.map(fillOf), toRow: fields ? rowDecoder(fields) : (row) => row }
}

/** What a select or `returning` names; null for a change that returns nothing. */
function fieldsOf(query: Query<unknown>): object | null {
  const { config } = query as unknown as { config: { fields?: object; returningFields?: object } }
  return config.fields ?? config.returningFields ?? null
}

/** How a parameter gets its value: by name, as its column wants it, or always the same. */
function fillOf(param: unknown): (values: Values) => unknown {
  if (is(param, Placeholder)) return valueNamed(param.name)
  if (!is(param, Param) || !is(param.value, Placeholder)) return () => param
  const valueIn = valueNamed(param.value.name)
  const { encoder } = param
  return (values) => {
    const value = valueIn(values)
    return value === null ? null : encoder.mapToDriverValue(value)
  }
}

const valueNamed = (name: string) => (values: Values) => {
  if (!(name in values)) throw new Error(`No value for placeholder "${name}" was provided`)
  return values[name]
}
