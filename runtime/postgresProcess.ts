import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { StartError } from '@parvis/kernel/startError.ts'
import type { PostgresHome } from './postgresHome.ts'

/** Replaying the log after a crash can take a while on a slow disk; a minute of it means something else is wrong. */
const READY_TIMEOUT_MS = 60_000
/** A fast shutdown waits only for its checkpoint. */
const STOP_TIMEOUT_MS = 30_000
const POLL_MS = 10
const LAUNCHES = 20

/** A PostgreSQL that accepts connections on 127.0.0.1:`port`. */
export interface PostgresProcess {
  port: number
  /** Fast shutdown: breaks off sessions, writes everything, resolves when the process is gone. */
  stop(): Promise<void>
}

/**
 * Starts PostgreSQL on a free port and resolves when it accepts connections. It runs in a session of its own, so that a
 * terminal's Ctrl-C reaches our server first, which drains before it stops the database. When this process exits without
 * having called `stop`, PostgreSQL is told to shut down; after `kill -9` it lives on until `stopSurvivor`.
 *
 * @throws StartError with PostgreSQL's own reason.
 */
export async function launchPostgres(input: { home: PostgresHome; durable: boolean }): Promise<PostgresProcess> {
  for (let launch = 1; ; launch++) {
    const port = await freePort()
    const child = spawnPostgres({ ...input, port })
    const ready = await waitUntilReady({ child, dataDirectory: input.home.dataDirectory })
    if (ready) return processOf({ child, port })
    const reason = lastReason(logFile(input.home))
    // Somebody took the port in between, or sessions of a database that was killed are still ending.
    const passing = /could not bind|could not create any TCP|shared memory block .* is still in use/.test(reason)
    if (!passing || launch === LAUNCHES) {
      throw new StartError(`PostgreSQL could not start: ${reason.split('\n')[0]} (see ${logFile(input.home)})`)
    }
    await sleep(100)
  }
}

/** Creates the files of a new, empty cluster in `directory`, which must be empty and belong to the account. */
export async function runInitdb(input: {
  home: PostgresHome
  directory: string
  passwordFile: string
  durable: boolean
}): Promise<void> {
  const { home } = input
  const flags = ['--username=postgres', '--auth=scram-sha-256', '--encoding=UTF8', '--no-instructions']
  // The built-in locale sorts the same on every machine. pg_trgm still asks the C library what a letter is: under plain
  // C it would see no letter in Arabic, so its UTF-8 locale is wanted, by whatever name this machine knows it.
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
  const files = [
    `--pgdata=${input.directory}`,
    `--pwfile=${input.passwordFile}`,
    ...(input.durable ? [] : ['--no-sync']),
  ]
  const options = { cwd: '/', env: environment(), ...home.account }
  let reason = ''
  for (const letters of ['C.UTF-8', 'en_US.UTF-8']) {
    const initdb = join(home.programs, 'bin', 'initdb')
    try {
      await promisify(execFile)(initdb, [...flags, ...locale, `--lc-ctype=${letters}`, ...files], options)
      return
    } catch (error) {
      const { stderr, message } = error as { stderr?: string; message: string }
      const lines = (stderr || message).split('\n')
      reason = lines.find((line) => /error|fatal|denied|could not/i.test(line)) ?? lines[0]!
      if (!reason.includes('locale')) break
    }
  }
  throw new StartError(`The database could not be created: ${reason}`)
}

/**
 * Stops a PostgreSQL that outlived its Parvis (`kill -9`), and removes a pid file nobody stands behind, also when another
 * program has got its process id since. Call it only as the owner of the data directory.
 */
export async function stopSurvivor(dataDirectory: string): Promise<void> {
  const pidFile = join(dataDirectory, 'postmaster.pid')
  const pid = Number.parseInt(await readFile(pidFile, 'utf8').catch(() => ''), 10)
  const runs = () => servesData({ pid, dataDirectory })
  if (pid > 1 && (await runs())) {
    process.kill(pid, 'SIGINT')
    const deadline = Date.now() + STOP_TIMEOUT_MS
    while (await runs()) {
      if (Date.now() > deadline) {
        throw new StartError(
          `PostgreSQL of an earlier start (process ${pid}) does not stop: kill it, then start again.`,
        )
      }
      await sleep(POLL_MS)
    }
  }
  await rm(pidFile, { force: true })
}

/** Whether the process is a PostgreSQL that `spawnPostgres` started on this directory. A zombie has no command line. */
async function servesData({ pid, dataDirectory }: { pid: number; dataDirectory: string }): Promise<boolean> {
  if (process.platform === 'linux') {
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
    const [program, flag, directory] = command.split('\0')
    return program!.endsWith('/postgres') && flag === '-D' && directory === dataDirectory
  }
  const { stdout } = await promisify(execFile)('ps', ['-ww', '-o', 'command=', '-p', `${pid}`]).catch(() => ({
    stdout: '',
  }))
  return stdout.includes(`/postgres -D ${dataDirectory} `)
}

function spawnPostgres({ home, durable, port }: { home: PostgresHome; durable: boolean; port: number }): ChildProcess {
  // A file, not a pipe: PostgreSQL goes on writing after we were killed. Opened by us, it needs no right of the account.
  const log = openSync(logFile(home), 'w', 0o600)
  try {
    const child = spawn(
      join(home.programs, 'bin', 'postgres'),
      ['-D', home.dataDirectory, '-p', `${port}`, ...settings(durable).flatMap((setting) => ['-c', setting])],
      { cwd: '/', env: environment(), stdio: ['ignore', log, log], detached: true, ...home.account },
    )
    child.unref()
    return child
  } finally {
    closeSync(log)
  }
}

/** On the command line rather than in postgresql.conf, so that an older data directory gets today's settings. */
function settings(durable: boolean): string[] {
  const always = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
    'shared_buffers=64MB',
    'max_wal_size=256MB',
    'wal_level=minimal',
    'max_wal_senders=0',
    'io_method=sync',
    'jit=off',
  ]
  if (durable) return [...always, 'max_connections=150']
  return [...always, 'max_connections=400', 'fsync=off', 'synchronous_commit=off', 'full_page_writes=off']
}

/** False when the process ended first. PostgreSQL writes its state into the eighth line of its pid file. */
async function waitUntilReady(input: { child: ChildProcess; dataDirectory: string }): Promise<boolean> {
  const { child } = input
  let failure: Error | undefined
  child.on('error', (error) => {
    failure = error
  })
  const deadline = Date.now() + READY_TIMEOUT_MS
  while (child.exitCode === null && child.signalCode === null) {
    if (failure) throw new StartError(`PostgreSQL could not be run: ${failure.message}`)
    const lines = (await readFile(join(input.dataDirectory, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
    if (Number(lines[0]) === child.pid && lines[7]?.startsWith('ready')) return true
    if (Date.now() > deadline) {
      child.kill('SIGQUIT')
      throw new StartError(
        `PostgreSQL was not ready within ${READY_TIMEOUT_MS / 1000} s: start again to let it recover.`,
      )
    }
    await sleep(POLL_MS)
  }
  return false
}

function processOf({ child, port }: { child: ChildProcess; port: number }): PostgresProcess {
  const exited = once(child, 'exit')
  const interrupt = () => child.kill('SIGINT')
  process.once('exit', interrupt)
  return {
    port,
    async stop() {
      process.off('exit', interrupt)
      if (child.exitCode !== null || child.signalCode !== null) return
      child.ref()
      interrupt()
      const impatience = setTimeout(() => child.kill('SIGQUIT'), STOP_TIMEOUT_MS)
      await exited
      clearTimeout(impatience)
    },
  }
}

/** A port nobody listens on at this moment. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

/** Settings of another PostgreSQL on this machine (PGDATA, PGPORT …) must not reach ours. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('PG') && !name.startsWith('LC_'))
  return { ...Object.fromEntries(own), LC_ALL: 'C' }
}

function logFile(home: PostgresHome): string {
  return `${home.dataDirectory}.log`
}

function lastReason(log: string): string {
  const lines = readFileSync(log, 'utf8').trim().split('\n')
  const from = lines.findLastIndex((line) => /FATAL|PANIC/.test(line))
  return lines
    .slice(Math.max(0, from - 3))
    .reverse()
    .join('\n')
    .replace(/^.*?(FATAL|PANIC): +/m, '')
}
