import { type SQL, sql } from 'drizzle-orm'
import type { Executor } from './database.ts'
import { type Query, runStatement } from './statement.ts'

/**
 * Changes rows by a statement whose text is written once for its name: see `runStatement`. For changes that many
 * commands share; what only one command changes it writes with drizzle directly.
 */
export const write = <Row = never>(
  db: Executor,
  { name, values }: { name: string; values: Record<string, unknown> },
  writeOnce: () => Query<Row> | SQL,
): Promise<Row[]> => runStatement(db, { name, values }, writeOnce)

/** For each of these columns the value of its name, as `values` and `set` take them. */
export const valuesNamed = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, sql.placeholder(name)])) as Record<Name, never>
