import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { migrate } from '@parvis/runtime/migrate.ts'
import { subgraphNames } from '@parvis/schema/typeDefs.ts'
import postgres from 'postgres'

/** How many of each there are, for so many contracts. */
function proportions(contracts: number) {
  return {
    contracts,
    companies: Math.max(20, Math.round(contracts / 200)),
    staff: 40,
    /** The large client's, nine in ten of them visible: 50,000 of a million, and the same share of any other size. */
    large: Math.round(contracts / 18),
  }
}

/** Makes so many contracts and everything around them, set-based: a million takes minutes. The database is empty before. */
export async function fillDatabase(databaseUrl: string, contracts: number): Promise<void> {
  for (const name of subgraphNames) await migrate(databaseUrl, name)
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} })
  try {
    const indexes = await sql<{ name: string; definition: string }[]>`
      select format('%I.%I', schemaname, indexname) as name, indexdef as definition from pg_indexes
      where schemaname = 'contracts' and indexdef like 'CREATE INDEX%'`
    await sql.unsafe("set work_mem = '256MB'; set maintenance_work_mem = '512MB'; set synchronous_commit = off")
    // An index made at the end costs a fraction of one kept up row by row.
    for (const { name } of indexes) await sql.unsafe(`drop index ${name}`)
    for (const file of ['people', 'contracts']) await sql.unsafe(statements(file, contracts))
    for (const { definition } of indexes) await sql.unsafe(definition)
    await vacuumed(sql)
    await sql.unsafe('checkpoint')
  } finally {
    await sql.end()
  }
}

/**
 * Vacuums until every page of the tables is known to be seen by all: it is not while another session, such as autovacuum's
 * on a slow machine, still looks at what was there before, and reading then touches more pages.
 */
async function vacuumed(sql: postgres.Sql): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    await sql.unsafe('vacuum (analyze)')
    const [unseen] = await sql`
      select from pg_class where relkind = 'r' and relnamespace::regnamespace::text in ('identity', 'contracts')
        and relallvisible < relpages limit 1`
    if (!unseen) return
    await sleep(1_000)
  }
  throw new Error('Another session looks at the bench’s tables for too long.')
}

function statements(file: string, contracts: number): string {
  const text = readFileSync(new URL(`./${file}.sql`, import.meta.url), 'utf8')
  const numbers: Record<string, number> = proportions(contracts)
  return text.replace(/\$([a-z]+)/g, (_, name: string) => `${numbers[name]}`)
}
