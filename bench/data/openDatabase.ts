import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@parvis/runtime/embeddedPostgres.ts'
import postgres from 'postgres'
import { fillDatabase } from './fillDatabase.ts'

export type Cluster = {
  url: string
  /** PostgreSQL's first process, when it runs on this machine and is ours. */
  postmaster: number | null
  stop(): Promise<void>
}

/** The PostgreSQL to measure on: the one given, or one of our own whose data are kept for the next run. */
export async function openCluster(input: { databaseUrl?: string; dataDirectory: string }): Promise<Cluster> {
  if (input.databaseUrl) return { url: input.databaseUrl, postmaster: null, stop: async () => {} }
  mkdirSync(input.dataDirectory, { recursive: true })
  const embedded: EmbeddedPostgres = await startEmbeddedPostgres({
    dataDirectory: join(input.dataDirectory, 'postgres'),
    durable: false,
  })
  const pidFile = readFileSync(join(embedded.dataDirectory, 'postmaster.pid'), 'utf8')
  return { url: embedded.url, postmaster: Number.parseInt(pidFile, 10), stop: embedded.stop }
}

/** How a database comes to its data. */
export type Filling = {
  /** The first word of the databases' names. */
  name: string
  /** Changes when the data would be made otherwise: kept ones are made anew then. */
  version: string
  fill(databaseUrl: string, contracts: number): Promise<void>
}

/** As everybody's data are made. */
export const filling: Filling = { name: 'bench', version: dataVersion(), fill: fillDatabase }

/**
 * The address of a database with so many contracts, fresh at every call: a copy of one that is kept as it was made, so
 * that no run finds what another one left. The copy before it goes.
 */
export async function openDatabase(
  cluster: Cluster,
  contracts: number,
  onProgress: (line: string) => void,
  { name: first, version, fill }: Filling = filling,
): Promise<string> {
  const name = `${first}_${contracts}_${version}`
  const kept = `${name}_kept`
  const addressOf = (database: string) => new URL(`/${database}`, cluster.url).href
  const sql = postgres(cluster.url, { max: 1, onnotice: () => {} })
  try {
    const stale = await sql<{ name: string }[]>`
      select datname as name from pg_database
      where datname like ${`${first}\\_${contracts}\\_%`} and datname <> ${kept}`
    for (const { name: old } of stale) await sql.unsafe(`drop database ${old} with (force)`)
    const [found] = await sql`select 1 from pg_database where datname = ${kept}`
    if (!found) {
      onProgress(`Making ${contracts.toLocaleString('en')} contracts`)
      const startedAt = performance.now()
      await sql.unsafe(`create database ${name}_draft`)
      await fill(addressOf(`${name}_draft`), contracts)
      await sql.unsafe(`alter database ${name}_draft rename to ${kept}`)
      onProgress(`  took ${Math.round((performance.now() - startedAt) / 1000)} s`)
    }
    await sql.unsafe(`create database ${name} template ${kept} strategy file_copy`)
    return addressOf(name)
  } finally {
    await sql.end()
  }
}

/** Of everything the data are made by. Migrations count by their number. */
function dataVersion(): string {
  const files = ['fillDatabase.ts', 'people.sql', 'contracts.sql']
  const texts = files.map((file) => readFileSync(new URL(`./${file}`, import.meta.url), 'utf8'))
  const migrations = globSync('../../subgraphs/*/migrations/*.sql', { cwd: import.meta.dirname })
  const text = [...texts, ...migrations.map((file) => file.split('/').slice(-3).join('/')).sort()].join('\0')
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
