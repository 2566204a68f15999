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

/** The address of a database with so many contracts; makes it when it is not there yet. */
export async function openDatabase(
  cluster: Cluster,
  contracts: number,
  onProgress: (line: string) => void,
): Promise<string> {
  const name = `bench_${contracts}_${dataVersion()}`
  const address = new URL(cluster.url)
  address.pathname = `/${name}`
  const sql = postgres(cluster.url, { max: 1, onnotice: () => {} })
  try {
    const [found] = await sql`select 1 from pg_database where datname = ${name}`
    if (found) return address.href
    const stale = await sql<{ name: string }[]>`
      select datname as name from pg_database where datname like ${`bench\\_${contracts}\\_%`}`
    for (const { name: old } of stale) await sql.unsafe(`drop database ${old}`)
    onProgress(`Making ${contracts.toLocaleString('en')} contracts`)
    const startedAt = performance.now()
    const draft = new URL(address)
    draft.pathname = `/${name}_draft`
    await sql.unsafe(`create database ${name}_draft`)
    await fillDatabase(draft.href, contracts)
    await sql.unsafe(`alter database ${name}_draft rename to ${name}`)
    onProgress(`  took ${Math.round((performance.now() - startedAt) / 1000)} s`)
    return address.href
  } finally {
    await sql.end()
  }
}

/** Changes when the data would be made otherwise: kept ones are made anew then. Migrations count by their number. */
function dataVersion(): string {
  const files = ['fillDatabase.ts', 'people.sql', 'contracts.sql']
  const texts = files.map((file) => readFileSync(new URL(`./${file}`, import.meta.url), 'utf8'))
  const migrations = globSync('../../subgraphs/*/migrations/*.sql', { cwd: import.meta.dirname })
  const text = [...texts, ...migrations.map((file) => file.split('/').slice(-3).join('/')).sort()].join('\0')
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
