import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { cp, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoDatabase } from '@parvis/demo/testing/demoDatabase.ts'
import { StartError } from '@parvis/kernel/startError.ts'
import { readEnvironment } from '@parvis/runtime/environment.ts'
import { testDatabase } from '@parvis/runtime/testing/testDatabase.ts'
import { type SubgraphName, subgraphNames } from '@parvis/schema/typeDefs.ts'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { emptyDatabase } from '../e2e/emptyDatabase.ts'
import { backUp } from './backup.ts'
import { type Manifest, tableFile } from './manifest.ts'
import { restore } from './restore.ts'
import { isKept, quoted, rowsOf, tablesOf } from './tables.ts'

// Side by side they wait for one another, and mostly for packets on their way.
vi.setConfig({ testTimeout: 60_000 })

let home: string
let demo: { databaseUrl: string; environment: ReturnType<typeof readEnvironment> }
let backup: string
let manifest: Manifest

const place = (name: string) => mkdtemp(join(home, `${name}-`))
const deployment = async (databaseUrl: string) => {
  const DATA_DIR = await place('data')
  return { databaseUrl, environment: readEnvironment({ DATABASE_URL: databaseUrl, DATA_DIR }) }
}
const onSql = async <T>(url: string, run: (sql: postgres.Sql) => Promise<T>): Promise<T> => {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  return run(sql).finally(() => sql.end())
}

/** A deployment with the demo world, a mail that waits, and a few rows that were written and taken away again. */
async function lived() {
  const DATA_DIR = await place('data')
  const databaseUrl = await demoDatabase(join(DATA_DIR, 'files'))
  const made = { databaseUrl, environment: readEnvironment({ DATABASE_URL: databaseUrl, DATA_DIR }) }
  await onSql(made.databaseUrl, async (sql) => {
    await sql`insert into notifications_jobs.job (name, data) values ('mail', '{"messageId": "waits"}')`
    await sql`insert into notifications_jobs.job (name, data, state) values ('mail', '{"messageId": "sent"}', 'completed')`
  })
  return made
}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'parvis-backup-'))
  demo = await lived()
  backup = join(await place('backup'), 'new')
  manifest = await backUp({ environment: demo.environment, directory: backup, withFiles: true })
})
afterAll(() => rm(home, { recursive: true, force: true }))

/** Every kept row of every table, and every file, as hashes. */
async function contents(databaseUrl: string, subgraphs: readonly SubgraphName[] = subgraphNames) {
  return onSql(databaseUrl, async (sql) => {
    const hashes: Record<string, string> = {}
    for (const table of (await tablesOf(sql, subgraphs)).filter(isKept)) {
      const columns = table.columns.map((column) => `"${column}"`).join(', ')
      const [row] = await sql.unsafe(
        `select md5(coalesce(string_agg(line, '|' order by line), '')) as hash from (select row(${columns})::text as line from ${rowsOf(table)}) it`,
      )
      hashes[quoted(table)] = row!.hash
    }
    return hashes
  })
}
const filesOf = (folder: string) =>
  globSync('objects/*/*', { cwd: folder }).map((file) => [
    file,
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex'),
  ])

const events = (databaseUrl: string) =>
  onSql(databaseUrl, async (sql) => (await sql`select from identity.events`).length)

/** A copy of the backup to be spoilt. */
async function copyOf(directory: string) {
  const copy = await place('copy')
  await cp(directory, copy, { recursive: true })
  return copy
}
const refusal = (error: unknown) => (error instanceof StartError ? error.message : error)
const restoreInto = async (target: Awaited<ReturnType<typeof deployment>>, directory: string) =>
  restore({ environment: target.environment, directory }).then(() => null, refusal)

it.concurrent('a backup goes into a directory of its own, and nobody else of the machine reads it', async () => {
  const asked = { environment: demo.environment, withFiles: true }
  await expect(backUp({ ...asked, directory: backup })).rejects.toThrow(/is not empty: name a new directory/)
  expect((await stat(backup)).mode & 0o077).toBe(0)
})

it.concurrent.each([
  ['is not named', { IDENTITY_URL: 'http://identity:4000' }, /^The database of identity is wanted: .*DATABASE_URL\.$/],
  [
    'does not answer',
    { DATABASE_URL: 'postgres://me:s3cret@127.0.0.1:1/parvis' },
    /^The database at 127.0.0.1:1 cannot/,
  ],
])('a database that %s is said in one line', async (_what, variables, line) => {
  const asked = { environment: readEnvironment(variables), withFiles: true, directory: await place('none') }
  await expect(backUp(asked).catch(refusal)).resolves.toMatch(line)
})

it.concurrent('half a backup is none', async () => {
  const copy = await copyOf(backup)
  await rm(join(copy, 'backup.json'))
  expect(await restoreInto(demo, copy)).toMatch(/holds no complete backup/)
})

it.concurrent('a backup is not restored over what happened', async () => {
  expect(await restoreInto(demo, backup)).toBe('The database is in use already: restore into a new one.')
})

it.concurrent('a table that changed in the backup is noticed before anything is written', async () => {
  const copy = await copyOf(backup)
  const file = tableFile(copy, { schema: 'contracts', name: 'contracts' })
  writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.from('x')]))
  const target = await deployment(await emptyDatabase())
  expect(await restoreInto(target, copy)).toMatch(
    /^The backup is damaged: .*contracts.contracts.copy.gz is not as written/,
  )
  const schemas = await onSql(target.databaseUrl, (sql) => sql`select from pg_namespace where nspname = 'contracts'`)
  expect(schemas).toHaveLength(0)
})

it.concurrent.each([
  ['is missing', (file: string) => rm(file)],
  ['has other bytes', async (file: string) => writeFileSync(file, readFileSync(file).fill(0x20))],
])('a backup of which a file %s is refused, and nothing of it is in the database', async (_what, spoil) => {
  const copy = await copyOf(backup)
  const [file] = globSync('files/objects/*/*', { cwd: copy })
  await spoil(join(copy, file!))
  const target = await deployment(await emptyDatabase())
  expect(await restoreInto(target, copy)).toContain(file!.replace('files/', ''))
  expect(await events(target.databaseUrl)).toBe(0)
})

it.concurrent('a backup of another version is not forced into these tables', async () => {
  const copy = await copyOf(backup)
  const other = structuredClone(manifest)
  other.databases[0]!.migrations.contracts!.push('a later one')
  writeFileSync(join(copy, 'backup.json'), JSON.stringify(other))
  const target = await deployment(await emptyDatabase())
  expect(await restoreInto(target, copy)).toMatch(/made by another version of Parvis .*contracts/)
  expect(await events(target.databaseUrl)).toBe(0)
})

it.concurrent('a history that somebody changed in the database is noticed when its backup is restored', async () => {
  const forged = await lived()
  await onSql(forged.databaseUrl, async (sql) => {
    await sql`update contracts.events set payload = payload || '{"reason": "another"}'
      where id = (select max(id::text)::uuid from contracts.events)`
  })
  const directory = await place('forged')
  await backUp({ environment: forged.environment, directory, withFiles: true })
  const target = await deployment(await emptyDatabase())
  expect(await restoreInto(target, directory)).toMatch(/^The history of \S+ in contracts is broken/)
  expect(await events(target.databaseUrl)).toBe(0)
})

it.concurrent('every row, every file and every number comes back; sessions do not, nor work that was done', async () => {
  await onSql(demo.databaseUrl, async (sql) => {
    await sql`insert into identity.sessions (id, token_hash, staff_user_id, expires_at)
      select gen_random_uuid(), 'hash', id, now() from identity.staff_users limit 1`
  })
  // A Parvis that was started on it and never set up is in nobody's way, nor is a restore that broke off.
  const target = await deployment(await testDatabase())
  const spoilt = await copyOf(backup)
  await rm(join(spoilt, 'files'), { recursive: true })
  expect(await restoreInto(target, spoilt)).toMatch(/^The backup is damaged/)
  expect(await restoreInto(target, backup)).toBeNull()
  expect(await contents(target.databaseUrl)).toEqual(await contents(demo.databaseUrl))
  const folders = [target, demo].map(({ environment }) => filesOf(join(environment.DATA_DIR, 'files')).sort())
  expect(folders[0]!.length).toBeGreaterThan(5)
  expect(folders[0]).toEqual(folders[1])
  await onSql(target.databaseUrl, async (sql) => {
    expect(await sql`select from identity.sessions`).toHaveLength(0)
    expect(await sql`select data from notifications_jobs.job`).toEqual([{ data: { messageId: 'waits' } }])
    const [next] = await sql`select nextval('contracts.reference_numbers')::int as number`
    const [largest] = await sql`select max(substr(reference, 3)::int) as number from contracts.contracts`
    expect(next!.number).toBeGreaterThan(largest!.number)
  })
})

it.concurrent('a file that is gone or changed where files are kept is named, and the rest is backed up', async () => {
  const poor = await lived()
  const folder = join(poor.environment.DATA_DIR, 'files')
  const [gone, changed] = globSync('objects/*/*', { cwd: folder })
  await rm(join(folder, gone!))
  writeFileSync(join(folder, changed!), readFileSync(join(folder, changed!)).fill(0x20))
  const directory = await place('poor')
  const { files } = await backUp({ environment: poor.environment, directory, withFiles: true })
  expect(files).toEqual({ included: true, recalled: [], damaged: expect.arrayContaining([gone, changed]) })
  expect(files.damaged).toHaveLength(2)
  const target = await deployment(await emptyDatabase())
  expect(await restoreInto(target, directory)).toBeNull()
  expect(await contents(target.databaseUrl)).toEqual(await contents(poor.databaseUrl))
})

it.concurrent('files that somebody recalls while the backup runs stay recalled', async () => {
  const busy = await lived()
  // A bucket of which everything is recalled the moment before it is asked for.
  const bucket = createServer(async (_request, response) => {
    await onSql(busy.databaseUrl, async (sql) => {
      await sql`update contracts.contract_attachment_versions set key = null`
      await sql`update matters.matter_attachment_versions set key = null`
    })
    response.writeHead(404).end()
  }).listen(0, '127.0.0.1')
  await once(bucket, 'listening')
  const S3_ENDPOINT = `http://127.0.0.1:${(bucket.address() as AddressInfo).port}`
  const s3 = { S3_BUCKET: 'files', S3_ENDPOINT, S3_ACCESS_KEY_ID: 'key', S3_SECRET_ACCESS_KEY: 'secret' }
  const directory = await place('busy')
  const environment = readEnvironment({ DATABASE_URL: busy.databaseUrl, ...s3 })
  const { files } = await backUp({ environment, directory, withFiles: true })
  bucket.closeAllConnections()
  bucket.close()
  expect(files.damaged).toEqual([])
  expect(files.recalled.length).toBeGreaterThan(5)
  const target = await deployment(await emptyDatabase())
  expect(await restoreInto(target, directory)).toBeNull()
  expect(await contents(target.databaseUrl)).toEqual(await contents(busy.databaseUrl))
})

it.concurrent('without files only the tables are copied; restoring wants the files to be where they are kept', async () => {
  const directory = await place('bare')
  await backUp({ environment: demo.environment, directory, withFiles: false })
  expect(await readdir(directory)).not.toContain('files')
  const target = await deployment(await emptyDatabase())
  expect(await restoreInto(target, directory)).toMatch(/^The backup was made without files: first bring them/)
  await cp(join(demo.environment.DATA_DIR, 'files'), join(target.environment.DATA_DIR, 'files'), { recursive: true })
  expect(await restoreInto(target, directory)).toBeNull()
})

it.concurrent('several databases become several again, or one; what happened lately is delivered again', async () => {
  const [one, two] = [await emptyDatabase(), await emptyDatabase()]
  const several = (await deployment(one)).environment
  Object.assign(several, { CONTRACTS_DATABASE_URL: two, NOTIFICATIONS_DATABASE_URL: two })
  await restore({ environment: several, directory: backup })
  const whole = await contents(demo.databaseUrl)
  const both = {
    ...(await contents(one, ['identity', 'matters'])),
    ...(await contents(two, ['contracts', 'notifications'])),
  }
  const toTell = Object.keys(both).filter((table) => table.endsWith('"deliveries"'))
  const differing = Object.keys(both).filter((table) => both[table] !== whole[table])
  expect(toTell).toEqual(expect.arrayContaining(differing))
  expect(differing).toContain('"contracts"."deliveries"')
  const consumers = await onSql(two, (sql) => sql`select distinct consumer from contracts.deliveries order by 1`)
  expect(consumers).toEqual([{ consumer: 'identity' }, { consumer: 'notifications' }])

  const directory = await place('several')
  const again = await backUp({ environment: several, directory, withFiles: true })
  expect(again.databases.map(({ subgraphs }) => subgraphs)).toEqual([
    ['identity', 'matters'],
    ['contracts', 'notifications'],
  ])
})
