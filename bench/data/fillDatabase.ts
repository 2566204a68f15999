import { readFileSync } from 'node:fs'
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
    await sql.unsafe('vacuum (analyze)')
    await sql.unsafe('checkpoint')
  } finally {
    await sql.end()
  }
}

function statements(file: string, contracts: number): string {
  const text = readFileSync(new URL(`./${file}.sql`, import.meta.url), 'utf8')
  const numbers: Record<string, number> = proportions(contracts)
  return text.replace(/\$([a-z]+)/g, (_, name: string) => `${numbers[name]}`)
}
