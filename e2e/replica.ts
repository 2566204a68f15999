import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort } from '@parvis/runtime/testing/freePort.ts'
import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import { machine } from './oneProcess.ts'

/** A kind of process the product consists of when it is not one. */
export type Part = 'gateway' | SubgraphName

const readyTimeoutMs = 60_000

/** One process of one kind, that can be ended and started again at its port. */
export type Replica = {
  part: Part
  url: string
  /** Where its series are read. */
  metricsUrl: string
  /** Everything it printed so far. */
  output: () => string
  /** Resolves when it is ready; fails when it ends before. */
  start: (variables?: Record<string, string>) => Promise<void>
  /** SIGTERM, as whoever runs it ends it; fails when it does not end with 0. */
  stop: () => Promise<void>
  /** `kill -9`. */
  kill: () => Promise<void>
  /** Resolves once it ended by itself. */
  ended: () => Promise<void>
}

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const programs = (part: Part) =>
  part === 'gateway' ? [path('../gateway/src/main.ts'), '--alone'] : [path('../subgraphs/main.ts'), part]

/** A replica that is not started yet; `settings` are asked at every start, when all ports are known. */
export async function newReplica(part: Part, settings: () => Record<string, string>): Promise<Replica> {
  const [port, metricsPort] = [await freePort(), await freePort()]
  const url = `http://127.0.0.1:${port}`
  let child: ChildProcess | undefined
  let exit: Promise<number | null> = Promise.resolve(null)
  let output = ''
  const isRunning = () => child !== undefined && child.exitCode === null && child.signalCode === null
  return {
    part,
    url,
    metricsUrl: `http://127.0.0.1:${metricsPort}/metrics`,
    output: () => output,
    async start(variables = {}) {
      const place = { HOST: '127.0.0.1', PORT: `${port}`, METRICS_PORT: `${metricsPort}` }
      child = spawn(process.execPath, programs(part), {
        env: { ...machine(), ...settings(), ...place, ...variables },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
      })
      for (const stream of [child.stdout, child.stderr]) {
        stream!.setEncoding('utf8').on('data', (text: string) => {
          output += text
        })
      }
      exit = once(child, 'close').then(([code]) => code as number | null)
      const deadline = Date.now() + readyTimeoutMs
      while (!(await isReady(url))) {
        if (!isRunning()) throw new Error(`${part} ended before it was ready:\n${output}`)
        if (Date.now() > deadline) throw new Error(`${part} was not ready in time:\n${output}`)
        await sleep(50)
      }
    },
    async stop() {
      if (!isRunning()) throw new Error(`${part} ended by itself:\n${output}`)
      child!.kill('SIGTERM')
      const impatience = setTimeout(() => child!.kill('SIGKILL'), 60_000)
      const code = await exit
      clearTimeout(impatience)
      if (code !== 0) throw new Error(`${part} ended with ${code}:\n${output}`)
    },
    async kill() {
      if (isRunning()) child!.kill('SIGKILL')
      await exit
    },
    async ended() {
      await exit
    },
  }
}

/** Whether a process says at /readyz that it takes requests. */
export async function isReady(url: string): Promise<boolean> {
  const answer = await fetch(`${url}/readyz`, { headers: { connection: 'close' } }).catch(() => null)
  await answer?.text()
  return answer?.status === 200
}
