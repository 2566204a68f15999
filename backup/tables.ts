import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import type postgres from 'postgres'

/** A table and the columns that are written, not computed. */
export type Table = { schema: string; name: string; columns: string[] }

/** Whoever was signed in signs in again after a restore, and guesses are counted anew. */
const leftOut = ['identity.sessions', 'identity.guesses']

/** A subgraph's PostgreSQL schema, and that of its jobs where it has any. */
const schemasOf = (subgraphs: readonly SubgraphName[]) => subgraphs.flatMap((name) => [name, `${name}_jobs`])

/** Of a job queue only the work that is not done: the rest is its library's own. */
const isOurs = ({ schema, name }: Pick<Table, 'schema' | 'name'>) => !schema.endsWith('_jobs') || name === 'job'

/** `"schema"."name"`, for SQL. */
export const quoted = ({ schema, name }: { schema: string; name: string }) => `"${schema}"."${name}"`

/** Every table of these subgraphs, whatever a foreign key points to before what points to it. */
export async function tablesOf(sql: postgres.Sql, subgraphs: readonly SubgraphName[]): Promise<Table[]> {
  const found = await sql<(Table & { parents: string[] })[]>`
    select n.nspname as schema, c.relname as name,
      array(select attname::text from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped
        and attgenerated = '' order by attnum) as columns,
      array(select f.relnamespace::regnamespace || '.' || f.relname from pg_constraint k
        join pg_class f on f.oid = k.confrelid
        where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as parents
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and not c.relispartition and n.nspname = any(${schemasOf(subgraphs)})
    order by 1, 2`
  const waiting = new Map(found.filter(isOurs).map((table) => [`${table.schema}.${table.name}`, table]))
  const ordered: Table[] = []
  while (waiting.size > 0) {
    const next = [...waiting].find(([, { parents }]) => !parents.some((parent) => waiting.has(parent)))
    if (!next) throw new Error(`foreign keys go in a circle among ${[...waiting.keys()].join(', ')}`)
    const [key, { schema, name, columns }] = next
    waiting.delete(key)
    ordered.push({ schema, name, columns })
  }
  return ordered
}

/** Whether a table's rows go into a backup. */
export const isKept = ({ schema, name }: Table) => !leftOut.includes(`${schema}.${name}`)

/** Which rows of a table are kept. */
export const rowsOf = (table: Table) =>
  `${quoted(table)}${table.schema.endsWith('_jobs') ? ` where state in ('created', 'retry', 'active')` : ''}`

/** Where each sequence of these subgraphs stands; one that was never used is not among them. */
export async function sequencesOf(sql: postgres.Sql, subgraphs: readonly SubgraphName[]) {
  return sql<{ schema: string; name: string; value: string }[]>`
    select schemaname as schema, sequencename as name, last_value::text as value from pg_sequences
    where schemaname = any(${subgraphs as string[]}) and last_value is not null order by 1, 2`
}

/** What was applied to each PostgreSQL schema of these subgraphs. */
export async function migrationsOf(sql: postgres.Sql, subgraphs: readonly SubgraphName[]) {
  const applied = subgraphs.map(async (name) => {
    const rows = await sql<{ hash: string }[]>`
      select hash from ${sql('drizzle')}.${sql(`${name}_migrations`)} order by id`
    return [name, rows.map(({ hash }) => hash)] as const
  })
  const queues = await sql<{ schema: string }[]>`
    select nspname as schema from pg_namespace where nspname = any(${subgraphs.map((name) => `${name}_jobs`)})`
  const versions = queues.map(async ({ schema }) => {
    const rows = await sql<{ version: number }[]>`select version from ${sql(schema)}.version`
    return [schema, rows.map(({ version }) => `${version}`)] as const
  })
  return Object.fromEntries(await Promise.all([...applied, ...versions]))
}
