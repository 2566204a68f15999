import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { freePort } from '@parvis/runtime/testing/freePort.ts'
import { inject } from 'vitest'

const program = fileURLToPath(new URL('../gateway/src/main.ts', import.meta.url))

/** The first start of a checkout builds both applications. */
const readyTimeoutMs = 150_000
const stopTimeoutMs = 30_000

/** The whole product, running as one process. */
export type OneProcess = {
  /** Where it is reached, such as http://localhost:40123. */
  url: string
  dataDirectory: string
  port: number
  pid: number
  startedInMs: number
  /** Everything it printed so far. */
  output: () => string
  /** Ctrl-C; fails when it does not end with 0 or leaves a process behind. */
  stop: () => Promise<void>
  /** `kill -9` of everything but PostgreSQL, which has a session of its own and lives on. */
  kill: () => Promise<void>
}

/** Starts the product and resolves when it says that it is ready. A DATA_DIR that is given is not thrown away. */
export async function startOneProcess(variables: Record<string, string> = {}): Promise<OneProcess> {
  const startedAt = performance.now()
  const port = variables.PORT ? Number(variables.PORT) : await freePort()
  const dataDirectory = variables.DATA_DIR ?? (await dataDirectoryOfOwn())
  const launched = launch({ ...variables, PORT: `${port}`, DATA_DIR: dataDirectory })
  const { child, output, exited } = launched
  const url = `http://localhost:${port}`
  const deadline = Date.now() + readyTimeoutMs
  while (!output().includes('Parvis is ready')) {
    if (child.exitCode !== null) throw new Error(`Parvis ended before it was ready:\n${output()}`)
    if (Date.now() > deadline) {
      killGroup(child)
      throw new Error(`Parvis was not ready in time:\n${output()}`)
    }
    await sleep(25)
  }
  const { status } = await fetch(`${url}/readyz`)
  if (status !== 200) throw new Error(`Parvis says it is ready, and /readyz answers ${status}`)
  return {
    url,
    dataDirectory,
    port,
    pid: child.pid!,
    startedInMs: performance.now() - startedAt,
    output,
    async stop() {
      if (child.exitCode !== null) throw new Error(`Parvis ended by itself, with ${child.exitCode}:\n${output()}`)
      child.kill('SIGINT')
      const impatience = setTimeout(() => killGroup(child), stopTimeoutMs)
      const code = await exited
      clearTimeout(impatience)
      const left = await processesLeft(launched, dataDirectory)
      if (code !== 0 || left.length > 0) {
        throw new Error(`Ctrl-C ended with ${code} and left behind:\n${left.join('\n')}\n${output()}`)
      }
      const errors = output().match(/^\{"level":[56]0.*$/gm)
      if (errors) throw new Error(`Parvis logged errors:\n${errors.join('\n')}`)
      if (!variables.DATA_DIR) await rm(dataDirectory, { recursive: true, force: true })
    },
    async kill() {
      killGroup(child)
      await exited
    },
  }
}

/** Starts the product where it must refuse; resolves with how it ended and what it said beside its progress. */
export async function refusedStart(variables: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const { child, exited } = launch({ PORT: `${await freePort()}`, ...variables })
  let said = ''
  child.stderr!.on('data', (text: string) => {
    said += text
  })
  return { code: await exited, said }
}

/** An empty directory that also the user `postgres` may pass. */
export async function dataDirectoryOfOwn(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'parvis-e2e-'))
  await chmod(directory, 0o755)
  return directory
}

type Launched = { child: ChildProcess; output: () => string; exited: Promise<number | null> }

/** Of our environment what a machine always has; what one process of the run compiled, the next ones need not. */
export function machine(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env
  const NODE_COMPILE_CACHE = join(inject('runDirectory'), 'compiled')
  return { PATH, HOME, ...(TMPDIR && { TMPDIR }), NODE_COMPILE_CACHE }
}

/** In a process group of its own, as a terminal gives it one. */
function launch(variables: Record<string, string>): Launched {
  const child = spawn(process.execPath, [program], {
    env: { ...machine(), ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream!.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  // `close` comes after the last output.
  const exited = once(child, 'close').then(([code]) => code as number | null)
  return { child, output: () => output, exited }
}

function killGroup({ pid }: ChildProcess): void {
  try {
    process.kill(-pid!, 'SIGKILL')
  } catch {
    // Nobody of the group is left.
  }
}

/** What still runs of its process group, and whatever names its data directory on its command line. */
async function processesLeft({ child }: Launched, dataDirectory: string): Promise<string[]> {
  const left = await commandLinesNaming(dataDirectory)
  try {
    process.kill(-child.pid!, 0)
    left.push(`a process of the group ${child.pid}`)
  } catch {
    // Nobody is what it should be.
  }
  return left
}

/** Command lines of running processes that name a directory: PostgreSQL's does. */
export async function commandLinesNaming(directory: string): Promise<string[]> {
  if (process.platform !== 'linux') {
    const { stdout } = await promisify(execFile)('ps', ['-axww', '-o', 'command='])
    return stdout.split('\n').filter((line) => line.includes(directory))
  }
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const lines = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')))
  return lines.map((line) => line.replaceAll('\0', ' ')).filter((line) => line.includes(directory))
}
