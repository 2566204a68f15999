import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { openDiskStorage } from '@parvis/files/diskStorage.ts'
import { openStorage } from '@parvis/files/openStorage.ts'
import { StartError } from '@parvis/kernel/startError.ts'
import { findRunningPostgres, startEmbeddedPostgres } from '@parvis/runtime/embeddedPostgres.ts'
import { type Environment, readEnvironment } from '@parvis/runtime/environment.ts'
import { subgraphNames } from '@parvis/schema/typeDefs.ts'
import { embeddedDirectory, type Opened, type Place, placesOf, withTransactions } from './databases.ts'
import { bringFiles, type NamedFile, namedFiles, tablesWithFiles } from './files.ts'
import {
  type BackedUpTable,
  type DatabaseManifest,
  filesFolder,
  type Manifest,
  tableFile,
  writeManifest,
} from './manifest.ts'
import { runCommand } from './runCommand.ts'
import { isKept, migrationsOf, quoted, rowsOf, sequencesOf, type Table, tablesOf } from './tables.ts'

type Asked = { environment: Environment; directory: string; withFiles: boolean }

/**
 * Writes everything a deployment knows into a new directory, while it runs or while it does not. First the tables, each
 * database as it is at one moment; then the files its rows name, which never change once they are there.
 *
 * @throws StartError when the directory holds something, or the database cannot be reached.
 */
export async function backUp({ environment, directory, withFiles }: Asked): Promise<Manifest> {
  const { places, stop } = await reachDatabases(environment)
  try {
    await makeEmpty(directory)
    const { databases, files } = await withTransactions(
      places,
      'isolation level repeatable read, read only',
      (opened) => copyDatabases(opened, directory),
    )
    const lacking = withFiles ? await copyFiles(files, { environment, directory }) : []
    const named = lacking.length > 0 ? await stillNamed(places, lacking) : new Set()
    const keys = lacking.map(({ key }) => key)
    const manifest: Manifest = {
      format: 1,
      version: await productVersion(),
      databases,
      files: {
        included: withFiles,
        recalled: keys.filter((key) => !named.has(key)),
        damaged: keys.filter((key) => named.has(key)),
      },
    }
    await writeManifest(directory, manifest)
    return manifest
  } finally {
    await stop()
  }
}

async function makeEmpty(directory: string): Promise<void> {
  // Password hashes and client files: nobody else of this machine reads them.
  await mkdir(directory, { recursive: true, mode: 0o700 })
  if ((await readdir(directory)).length > 0) throw new StartError(`${directory} is not empty: name a new directory.`)
  await mkdir(join(directory, 'tables'))
}

/** In demo mode the database of the running Parvis, or of none: then it is started for as long as it takes. */
async function reachDatabases(environment: Environment): Promise<{ places: Place[]; stop: () => Promise<void> }> {
  if (!environment.isDemo) return { places: await placesOf(environment), stop: async () => {} }
  const dataDirectory = embeddedDirectory(environment)
  const running = await findRunningPostgres(dataDirectory)
  const { url, stop } = running
    ? { url: running, stop: async () => {} }
    : await startEmbeddedPostgres({ dataDirectory })
  return { places: [{ url, subgraphs: [...subgraphNames] }], stop }
}

async function copyDatabases(opened: Opened[], directory: string) {
  const databases: DatabaseManifest[] = []
  const files: NamedFile[] = []
  // All moments before the first copy: several databases are then milliseconds apart.
  const moments: string[] = []
  for (const { sql } of opened) {
    const [row] = await sql<{ at: Date }[]>`select clock_timestamp() as at`
    moments.push(row!.at.toISOString())
  }
  for (const [at, { sql, subgraphs }] of opened.entries()) {
    const all = await tablesOf(sql, subgraphs)
    const tables: BackedUpTable[] = []
    for (const table of all.filter(isKept)) tables.push(await copyTable(sql, table, directory))
    databases.push({
      subgraphs,
      takenAt: moments[at]!,
      migrations: await migrationsOf(sql, subgraphs),
      tables,
      // Not part of any snapshot, so they are read last: never behind the rows.
      sequences: [...(await sequencesOf(sql, subgraphs))],
    })
    files.push(...(await namedFiles(sql, all)))
  }
  return { databases, files }
}

const lineFeed = 0x0a

async function copyTable(sql: Opened['sql'], table: Table, directory: string): Promise<BackedUpTable> {
  const hash = createHash('sha256')
  let rows = 0
  // In PostgreSQL's text format a line is a row: what is inside a value is escaped.
  const counting = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, at + 1)) rows++
      done(null, chunk)
    },
  })
  const hashing = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      done(null, chunk)
    },
  })
  const columns = table.columns.map((column) => `"${column}"`).join(', ')
  const bytes = await sql.unsafe(`copy (select ${columns} from ${rowsOf(table)}) to stdout`).readable()
  await pipeline(bytes, counting, createGzip(), hashing, createWriteStream(tableFile(directory, table)))
  return { ...table, rows, sha256: hash.digest('hex') }
}

async function copyFiles(files: NamedFile[], { environment, directory }: Pick<Asked, 'environment' | 'directory'>) {
  const from = await openStorage(environment)
  const to = await openDiskStorage(filesFolder(directory))
  try {
    return await bringFiles(files, { from, to })
  } finally {
    await Promise.all([from.close(), to.close()])
  }
}

/** Those that rows name at this moment: a file that was recalled in between is rightly gone. */
async function stillNamed(places: Place[], files: NamedFile[]): Promise<Set<string>> {
  const keys = files.map(({ key }) => key)
  return withTransactions(places, 'isolation level repeatable read, read only', async (opened) => {
    const named = opened.map(async ({ sql, subgraphs }) => {
      const found: string[] = []
      for (const table of tablesWithFiles(await tablesOf(sql, subgraphs))) {
        const rows = await sql.unsafe(`select key from ${quoted(table)} where key = any($1)`, [keys])
        found.push(...rows.map(({ key }) => key))
      }
      return found
    })
    return new Set((await Promise.all(named)).flat())
  })
}

async function productVersion(): Promise<string> {
  return JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')).version
}

if (import.meta.main) {
  await runCommand(
    'npm run backup -- <new directory> [--without-files]',
    ['without-files'],
    async (directory, flags) => {
      const asked = { environment: readEnvironment(process.env), directory: resolve(directory), withFiles: !flags.size }
      const { databases, files } = await backUp(asked)
      const rows = databases.flatMap(({ tables }) => tables).reduce((sum, table) => sum + table.rows, 0)
      process.stdout.write(`Backed up ${rows} rows${files.included ? ' and the files they name' : ''}: ${directory}\n`)
      if (files.damaged.length === 0) return
      throw new StartError(
        `Everything else is in the backup, but these files are missing or changed where they are kept: ${files.damaged.join(', ')}`,
      )
    },
  )
}
