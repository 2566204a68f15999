import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { isDeepStrictEqual } from 'node:util'
import { createGunzip } from 'node:zlib'
import { openDiskStorage } from '@parvis/files/diskStorage.ts'
import { openStorage } from '@parvis/files/openStorage.ts'
import { StartError } from '@parvis/kernel/startError.ts'
import { startEmbeddedPostgres } from '@parvis/runtime/embeddedPostgres.ts'
import { type Environment, readEnvironment } from '@parvis/runtime/environment.ts'
import { migrate } from '@parvis/runtime/migrate.ts'
import { consumersOf } from '@parvis/schema/events.ts'
import { subgraphNames } from '@parvis/schema/typeDefs.ts'
import { checkChains } from './checkChains.ts'
import { embeddedDirectory, type Opened, type Place, placesOf, withTransactions } from './databases.ts'
import { bringFiles, type NamedFile, namedFiles, tablesWithFiles } from './files.ts'
import { type BackedUpTable, filesFolder, type Manifest, readManifest, tableFile } from './manifest.ts'
import { runCommand } from './runCommand.ts'
import { migrationsOf, quoted, rowsOf, type Table, tablesOf } from './tables.ts'

type Asked = { environment: Environment; directory: string }
type Source = { directory: string; manifest: Manifest }

/**
 * Brings a backup into a database that holds nothing yet, and its files into the storage. Nothing is committed before
 * every count, every hash chain and every file was checked.
 *
 * @throws StartError when the backup is incomplete, damaged or of another version, or the database holds something.
 */
export async function restore({ environment, directory }: Asked): Promise<Manifest> {
  const manifest = await readManifest(directory)
  await checkTableFiles({ directory, manifest })
  const { places, stop } = await prepareDatabases(environment)
  try {
    await withTransactions(places, 'read write', async (opened) => {
      for (const one of opened) await restoreDatabase(one, { directory, manifest })
      if (opened.length > 1) await deliverAgain(opened, manifest)
      await restoreFiles(opened, { environment, directory, manifest })
    })
    return manifest
  } finally {
    await stop()
  }
}

/** Before anything is written anywhere. */
async function checkTableFiles({ directory, manifest }: Source): Promise<void> {
  for (const table of manifest.databases.flatMap(({ tables }) => tables)) {
    const hash = createHash('sha256')
    const file = tableFile(directory, table)
    await pipeline(createReadStream(file), hash).catch(() => {})
    if (hash.digest('hex') !== table.sha256) throw new StartError(`The backup is damaged: ${file} is not as written.`)
  }
}

/** Databases with every table and nothing in them that happened. */
async function prepareDatabases(environment: Environment): Promise<{ places: Place[]; stop: () => Promise<void> }> {
  const embedded = environment.isDemo
    ? await startEmbeddedPostgres({ dataDirectory: embeddedDirectory(environment) })
    : null
  const stop = embedded?.stop ?? (async () => {})
  const places = embedded ? [{ url: embedded.url, subgraphs: [...subgraphNames] }] : await placesOf(environment)
  try {
    for (const { url, subgraphs } of places) {
      for (const name of subgraphs) await migrate(url, name)
    }
    return { places, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function restoreDatabase({ sql, subgraphs }: Opened, { directory, manifest }: Source): Promise<void> {
  const isHere = ({ schema }: { schema: string }) => subgraphs.some((name) => [name, `${name}_jobs`].includes(schema))
  const tables = await tablesOf(sql, subgraphs)
  await refuseWhatHappened(sql, tables)
  const applied = Object.assign({}, ...manifest.databases.map(({ migrations }) => migrations))
  for (const [schema, steps] of Object.entries(await migrationsOf(sql, subgraphs))) {
    if (isDeepStrictEqual(steps, applied[schema])) continue
    throw new StartError(
      `The backup was made by another version of Parvis (${manifest.version}), with other tables of ${schema}: restore it with that version into an empty database, then upgrade.`,
    )
  }
  const ours = tables.filter(({ schema }) => !schema.endsWith('_jobs'))
  await sql.unsafe(`truncate ${ours.map(quoted).join(', ')}`)
  const backedUp = manifest.databases.flatMap((database) => database.tables).filter(isHere)
  for (const table of tables) {
    const found = backedUp.find(({ schema, name }) => schema === table.schema && name === table.name)
    if (found?.rows) await fillTable(sql, found, directory)
  }
  await checkCounts(sql, backedUp)
  for (const { schema, name, value } of manifest.databases.flatMap(({ sequences }) => sequences).filter(isHere)) {
    await sql`select setval(${`"${schema}"."${name}"`}::regclass, ${value}::bigint)`
  }
  await checkChains(sql, subgraphs)
}

/** Everything that ever happens leaves an event, the creation of the firm being the first. */
async function refuseWhatHappened(sql: Opened['sql'], tables: Table[]): Promise<void> {
  for (const table of tables.filter(({ name }) => name === 'events')) {
    const [found] = await sql.unsafe(`select 1 from ${quoted(table)} limit 1`)
    if (found) throw new StartError('The database is in use already: restore into a new one.')
  }
}

async function fillTable(sql: Opened['sql'], table: BackedUpTable, directory: string): Promise<void> {
  const columns = table.columns.map((column) => `"${column}"`).join(', ')
  const into = await sql.unsafe(`copy ${quoted(table)} (${columns}) from stdin`).writable()
  await pipeline(createReadStream(tableFile(directory, table)), createGunzip(), into)
}

async function checkCounts(sql: Opened['sql'], tables: BackedUpTable[]): Promise<void> {
  const counts = tables.map((table) => `(select count(*)::int from ${rowsOf(table)})`)
  const [row] = await sql.unsafe(`select array[${counts.join(', ')}] as counts`)
  const wrong = tables.find(({ rows }, at) => rows !== row!.counts[at])
  if (wrong) throw new StartError(`The backup is damaged: ${quoted(wrong)} has not the rows it says.`)
}

/** How far apart the moments of several databases may be, and the longest way of an event to its consumer, by far. */
const overlapMs = 10 * 60 * 1_000

/**
 * Several databases were copied at moments a little apart: an event may count as delivered in one that its consumer had
 * not received in the other. What happened lately is delivered again; whoever has it lets it pass.
 */
async function deliverAgain(opened: Opened[], { databases }: Manifest): Promise<void> {
  const first = Math.min(...databases.map(({ takenAt }) => Date.parse(takenAt)))
  const since = new Date(first - overlapMs)
  for (const { sql, subgraphs } of opened) {
    for (const name of subgraphs) {
      for (const [type, consumers] of Object.entries(consumersOf)) {
        await sql`
          insert into ${sql(name)}.deliveries (event_id, consumer, due_at)
          select id, consumer, now() from ${sql(name)}.events, unnest(${consumers as string[]}::text[]) as consumer
          where type = ${type} and occurred_at >= ${since} on conflict do nothing`
      }
    }
  }
}

async function restoreFiles(opened: Opened[], { environment, directory, manifest }: Asked & Source): Promise<void> {
  const { included, recalled, damaged } = manifest.files
  const files: NamedFile[] = []
  for (const { sql, subgraphs } of opened) {
    const tables = await tablesOf(sql, subgraphs)
    for (const table of tablesWithFiles(tables)) {
      await sql.unsafe(`update ${quoted(table)} set key = null where key = any($1)`, [recalled])
    }
    files.push(...(await namedFiles(sql, tables)))
  }
  const from = included ? await openDiskStorage(filesFolder(directory)) : null
  const to = await openStorage(environment)
  const lacking = (await bringFiles(files, { from, to })).filter(({ key }) => !damaged.includes(key))
  await Promise.all([from?.close(), to.close()])
  if (lacking.length === 0) return
  const keys = lacking.map(({ key }) => key).join(', ')
  throw new StartError(
    included
      ? `The backup is damaged: these files are missing in it or not as uploaded: ${keys}`
      : `The backup was made without files: first bring them to where this deployment keeps its files. Missing or changed: ${keys}`,
  )
}

if (import.meta.main) {
  await runCommand('npm run restore -- <directory of a backup>', [], async (directory) => {
    const { databases, files } = await restore({
      environment: readEnvironment(process.env),
      directory: resolve(directory),
    })
    const rows = databases.flatMap(({ tables }) => tables).reduce((sum, table) => sum + table.rows, 0)
    process.stdout.write(
      `Restored ${rows} rows as they were at ${databases[0]!.takenAt}; counts, hash chains and files are in order.\n`,
    )
    if (files.damaged.length) process.stdout.write(`Missing already in the backup: ${files.damaged.join(', ')}\n`)
  })
}
