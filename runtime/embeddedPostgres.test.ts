import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { StartError } from '@parvis/kernel/startError.ts'
import postgres from 'postgres'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embeddedPostgres.ts'

const isRoot = process.getuid?.() === 0

let directory: string
let dataDirectory: string
let running: EmbeddedPostgres[] = []
let owners: ChildProcess[] = []

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'parvis-postgres-'))
  // mkdtemp closes the directory; the user postgres, whom root runs the database as, has to pass.
  chmodSync(directory, 0o755)
  dataDirectory = join(directory, 'postgres')
})

afterEach(async () => {
  for (const owner of owners.filter((one) => one.exitCode === null && one.signalCode === null)) {
    owner.kill('SIGTERM')
    await once(owner, 'exit')
  }
  await Promise.all(running.map((one) => one.stop()))
  running = []
  owners = []
  if (existsSync(dataDirectory)) rmSync(dirname(realpathSync(dataDirectory)), { recursive: true })
  rmSync(directory, { recursive: true, force: true })
})

test('the first start creates the database, the second keeps its data', async () => {
  const first = await start()
  await query(first.url, 'create table notes (text text)')
  await query(first.url, `insert into notes values ('kept')`)
  const pid = postmasterPid()
  await first.stop()
  expect(isAlive(pid)).toBe(false)
  const second = await start()
  expect(await query(second.url, 'select text from notes')).toEqual([{ text: 'kept' }])
})

test('the password is readable by nobody else and needed', async () => {
  const { url, dataDirectory: place } = await start()
  expect(statSync(`${place}.password`).mode & 0o777).toBe(0o600)
  expect(statSync(place).mode & 0o777).toBe(0o700)
  const stranger = new URL(url)
  stranger.password = 'guess'
  await expect(query(stranger.href, 'select 1')).rejects.toMatchObject({ code: '28P01' })
})

test('letters are letters in every script, without a locale of the machine', async () => {
  const { url } = await start()
  await query(url, 'create extension pg_trgm')
  const [row] = await query(url, `select lower('ÉCOLE') as lower, cardinality(show_trgm('عقد')) as trigrams`)
  expect(row).toEqual({ lower: 'école', trigrams: 4 })
})

test('a start with durable writes does not give up a transaction for speed', async () => {
  const { url } = await start({ durable: true })
  expect(await query(url, 'show fsync')).toEqual([{ fsync: 'on' }])
})

test('a database that outlived its killed Parvis is stopped by the next start, and keeps what was committed', async () => {
  const { owner, url } = await startInProcess()
  await query(url, 'create table notes (text text)')
  const survivor = postmasterPid()
  owner.kill('SIGKILL')
  await once(owner, 'exit')
  expect(isAlive(survivor)).toBe(true)
  const next = await start()
  expect(isAlive(survivor)).toBe(false)
  expect(await query(next.url, 'select text from notes')).toEqual([])
})

test('a pid file whose process id belongs to another program by now does not matter, and that program lives', async () => {
  const first = await start()
  const pidFile = readFileSync(join(dataDirectory, 'postmaster.pid'), 'utf8')
  await first.stop()
  const stranger = spawn('sleep', ['60'])
  try {
    writeFileSync(join(dataDirectory, 'postmaster.pid'), pidFile.replace(/^\d+/, `${stranger.pid}`))
    await start()
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull()
  } finally {
    stranger.kill()
  }
})

test('a second living owner is refused in one line, and the first keeps its database', async () => {
  const { owner, url } = await startInProcess()
  const refusal = await start().catch((error: Error) => error)
  expect(refusal).toBeInstanceOf(StartError)
  expect((refusal as Error).message).toContain(
    `Parvis is already running on this data directory (process ${owner.pid})`,
  )
  expect((refusal as Error).message).not.toContain('\n')
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('of two first starts at the same moment one wins', async () => {
  const results = await Promise.allSettled([start(), start()])
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('data of another version are refused and left alone', async () => {
  await (await start()).stop()
  writeFileSync(join(dataDirectory, 'PG_VERSION'), '15\n')
  const refusal = await start().catch((error: Error) => error)
  expect(refusal).toBeInstanceOf(StartError)
  expect((refusal as Error).message).toMatch(
    /^The data in .* were written by PostgreSQL 15, and this is 18: .*DATABASE_URL\.$/,
  )
  expect(readFileSync(join(dataDirectory, 'PG_VERSION'), 'utf8')).toBe('15\n')
})

test('a directory with other files is refused and left alone', async () => {
  mkdirSync(dataDirectory)
  writeFileSync(join(dataDirectory, 'letter.txt'), 'mine')
  await expect(start()).rejects.toThrow(StartError)
  expect(readFileSync(join(dataDirectory, 'letter.txt'), 'utf8')).toBe('mine')
})

test('Ctrl-C in the terminal does not reach the database before its owner drained', async () => {
  const { owner, url } = await startInProcess({ ignoreInterrupt: true })
  // What a terminal does: the signal goes to the whole process group of the foreground program.
  process.kill(-owner.pid!, 'SIGINT')
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('an owner that ends without stopping its database leaves no process behind', async () => {
  const { owner } = await startInProcess()
  const pid = postmasterPid()
  owner.stdin!.end('exit\n')
  await once(owner, 'exit')
  await expect.poll(() => isAlive(pid), { timeout: 15_000 }).toBe(false)
})

test.runIf(isRoot)('for root, the database lives elsewhere when others cannot enter the asked place', async () => {
  chmodSync(directory, 0o700)
  const first = await start()
  const place = first.dataDirectory
  expect(place).toMatch(/^\/var\/lib\/parvis\/[0-9a-f]{12}-\w+\/postgres$/)
  expect(realpathSync(dataDirectory)).toBe(place)
  await query(first.url, 'create table notes (text text)')
  await first.stop()
  const second = await start()
  expect(second.dataDirectory).toBe(place)
  expect(await query(second.url, 'select * from notes')).toEqual([])
})

test.runIf(isRoot)('for root, the database does not run as root', async () => {
  await start()
  expect(statSync(`/proc/${postmasterPid()}`).uid).not.toBe(0)
})

test.skipIf(isRoot)('an ordinary user keeps everything in the asked place, whoever may enter it', async () => {
  chmodSync(directory, 0o700)
  const { dataDirectory: place } = await start()
  expect(place).toBe(realpathSync(dataDirectory))
  expect(existsSync(join(directory, 'postgres', 'PG_VERSION'))).toBe(true)
})

async function start(options: { durable?: boolean } = {}): Promise<EmbeddedPostgres> {
  const started = await startEmbeddedPostgres({ dataDirectory, durable: false, ...options })
  running.push(started)
  return started
}

/** The same in a process of its own, in a process group of its own, as a shell would start it. */
async function startInProcess(
  options: { ignoreInterrupt?: boolean } = {},
): Promise<{ owner: ChildProcess; url: string }> {
  const script = `
    import { startEmbeddedPostgres } from ${JSON.stringify(new URL('embeddedPostgres.ts', import.meta.url).href)}
    ${options.ignoreInterrupt ? `process.on('SIGINT', () => {})` : ''}
    const { url, stop } = await startEmbeddedPostgres({ dataDirectory: process.env.DATA, durable: false })
    process.on('SIGTERM', () => stop().then(() => process.exit()))
    process.stdin.on('data', () => process.exit())
    console.log(url)`
  const owner = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, DATA: dataDirectory },
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  })
  owners.push(owner)
  const [line] = await once(owner.stdout!, 'data')
  return { owner, url: String(line).trim() }
}

async function query(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    return (await sql.unsafe(statement)).map((row) => ({ ...row }))
  } finally {
    await sql.end()
  }
}

function postmasterPid(): number {
  return Number.parseInt(readFileSync(join(dataDirectory, 'postmaster.pid'), 'utf8'), 10)
}

/** A zombie, which a container without an init process may keep for ever, is dead. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    const stat = process.platform === 'linux' ? readFileSync(`/proc/${pid}/stat`, 'utf8') : ''
    return !stat.includes(') Z ')
  } catch {
    return false
  }
}
