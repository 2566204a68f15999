import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort } from '@parvis/runtime/testing/freePort.ts'

const readyTimeoutMs = 180_000
const stopTimeoutMs = 10_000

export type Started = { pid: number; origin: string; stop(): Promise<void> }

type Program = {
  /** From the project's root. */
  file: string
  /** A free PORT is added when it names none. */
  env: Record<string, string>
  /** For Node, before the file. */
  nodeArguments?: string[]
  /** Answers 200, or anything else that is not a refusal to connect, once it is ready. */
  readyPath: string
}

/** Starts a Node program that listens at PORT, as production does, and waits until it answers. */
export async function startProcess({ file, env, nodeArguments = [], readyPath }: Program): Promise<Started> {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const port = env.PORT ?? (await freePort())
  const origin = `http://127.0.0.1:${port}`
  const { PATH = '', HOME = '', NODE_COMPILE_CACHE } = process.env
  const inherited = { PATH, HOME, ...(NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE }) }
  const child = spawn(process.execPath, [...profiling(file), ...nodeArguments, file], {
    cwd: root,
    env: { ...inherited, NODE_ENV: 'production', PORT: `${port}`, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  exitOnSignals()
  const exited = once(child, 'exit')
  const deadline = Date.now() + readyTimeoutMs
  while (!(await answers(`${origin}${readyPath}`))) {
    if (child.exitCode !== null) throw new Error(`${file} ended with ${child.exitCode} before it was ready`)
    if (Date.now() > deadline) throw new Error(`${file} was not ready in time`)
    await sleep(50)
  }
  return {
    pid: child.pid!,
    origin,
    async stop() {
      process.off('exit', kill)
      child.kill('SIGTERM')
      const impatience = setTimeout(kill, stopTimeoutMs)
      await exited
      clearTimeout(impatience)
    },
  }
}

/** Whoever is told to end ends what they started as well. */
function exitOnSignals(): void {
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    if (process.listenerCount(name) === 0) process.once(name, () => process.exit(1))
  }
}

const answers = (url: string) =>
  fetch(url).then(
    ({ ok, status }) => ok || (status >= 400 && status < 500),
    () => false,
  )

/** With BENCH_PROFILE=<directory>, every process leaves its CPU profile there, for `bench/report/profile.ts`. */
function profiling(file: string): string[] {
  const directory = process.env.BENCH_PROFILE
  if (!directory) return []
  const name = file.replace(/\W+/g, '-').replace(/-ts$/, '')
  return ['--cpu-prof', `--cpu-prof-dir=${directory}`, `--cpu-prof-name=${name}-${Date.now()}.cpuprofile`]
}
