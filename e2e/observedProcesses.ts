import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { seedDemoWorld } from '@parvis/demo/world.ts'
import { migrate } from '@parvis/kernel/migrate.ts'
import { testStorage } from '@parvis/kernel/testing/testStorage.ts'
import { migrateJobs } from '@parvis/notifications/src/jobs.ts'
import { subgraphNames } from '@parvis/schema/typeDefs.ts'
import { emptyDatabase } from './emptyDatabase.ts'
import { freePort } from './oneProcess.ts'

const programs = {
  gateway: '../gateway/src/main.ts',
  identity: '../subgraphs/identity/src/main.ts',
  contracts: '../subgraphs/contracts/src/main.ts',
}
export type Part = keyof typeof programs

const startTimeoutMs = 150_000
/** Says on standard error which parts of OpenTelemetry that make and send traces are loaded. */
const watchLoading = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module'
  registerHooks({ resolve(specifier, context, next) {
    const found = next(specifier, context)
    if (/^@opentelemetry\\/(sdk-trace|exporter-trace-otlp-http|context-async-hooks)$/.test(specifier)) {
      process.stderr.write('loaded ' + specifier + '\\n')
    }
    return found
  } })
`)}`

/** A process of ours that can be looked into. */
export type Observed = {
  url: string
  metricsUrl: string
  output(): string
  /** The lines of its log. */
  lines(): Record<string, unknown>[]
  stop(): Promise<void>
}

/** The demo world in a database, and how to start parts of the product over it as processes of their own. */
export async function observedWorld() {
  const databaseUrl = await emptyDatabase()
  for (const name of subgraphNames) await migrate(databaseUrl, name)
  await migrateJobs(databaseUrl)
  const files = await testStorage()
  await seedDemoWorld({ databaseUrl, storage: files.storage })
  const running: Observed[] = []
  return {
    async start(part: Part, variables: Record<string, string> = {}): Promise<Observed> {
      const observed = await startPart(part, {
        DATABASE_URL: databaseUrl,
        DATA_DIR: files.folder,
        INTERNAL_SECRET: 'a secret of at least thirty-two characters',
        SMTP_URL: 'smtp://127.0.0.1:1',
        HOST: '127.0.0.1',
        ...variables,
      })
      running.push(observed)
      return observed
    },
    async stop() {
      await Promise.all(running.map((each) => each.stop()))
      await files.stop()
    },
  }
}

async function startPart(part: Part, variables: Record<string, string>): Promise<Observed> {
  const [port, metricsPort] = [await freePort(), await freePort()]
  const { PATH, HOME, TMPDIR } = process.env
  const program = fileURLToPath(new URL(programs[part], import.meta.url))
  const child = spawn(process.execPath, ['--import', watchLoading, program], {
    env: { PATH, HOME, TMPDIR, PORT: `${port}`, METRICS_PORT: `${metricsPort}`, LOG_LEVEL: 'info', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const url = `http://127.0.0.1:${port}`
  await untilHealthy(url, child, () => output)
  return {
    url,
    metricsUrl: `http://127.0.0.1:${metricsPort}/metrics`,
    output: () => output,
    lines: () =>
      output
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line)),
    async stop() {
      if (child.exitCode !== null) return
      const exited = once(child, 'exit')
      child.kill('SIGTERM')
      await exited
    },
  }
}

async function untilHealthy(url: string, child: ChildProcess, output: () => string): Promise<void> {
  const deadline = Date.now() + startTimeoutMs
  for (;;) {
    const answer = await fetch(`${url}/healthz`).catch(() => null)
    if (answer?.ok) return
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL')
      throw new Error(`A process did not start:\n${output()}`)
    }
    await sleep(50)
  }
}
