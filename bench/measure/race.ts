import { setTimeout as sleep } from 'node:timers/promises'
import type postgres from 'postgres'
import { type Contender, operationThen, type Running } from '../contenders/contender.ts'
import { contractsList } from '../operations/contractsList.ts'
import type { Operation } from '../operations/operation.ts'
import { cpuTimes, postgresPids, usedMs } from './cpuTime.ts'
import type { LoadClient } from './loadClient.ts'

/** A contender that is up, and the database it works in. */
export type Entrant = Pick<Contender, 'key' | 'name' | 'time'> & { running: Running; sql: postgres.Sql }

/** One contender in one round. CPU times are of its own processes and of PostgreSQL's, in ms per request. */
export type Lap = {
  contender: string
  requests: number
  requestsPerSecond: number
  cpuMs: number
  postgresMs: number
  medianMs: number
  p95Ms: number
}

type Race = {
  entrants: Entrant[]
  operation: Operation
  client: LoadClient
  postmaster: number | null
  rounds: number
  concurrency: number
  forMs: number
  /** Requests a lap at least, whatever time they take; a mutation's are exactly so many. */
  atLeast: number
}

/** So many different requests of a query. */
const different = 1_000
/** Laps that are not counted, each of so many times the requests of a query, until everything is compiled. */
const warmUpLaps = 2
const warmUpTimes = 4
/** A contender is awake for so long before it is asked anything. */
const wakeMs = 200
/** So many questions at once, at most so often, until all are answered. */
const wakeQuestions = 8
const wakeRounds = 20

/**
 * Warms every contender up, then measures them in turn, round after round: A B C A B C. While one runs the others are
 * stopped, so that nobody's timers, relays or caches are another's load.
 */
export async function race({ entrants, rounds, ...parts }: Race): Promise<Lap[]> {
  const laps: Lap[] = []
  let part = 0
  for (const { sql } of entrants) await outboxIsEmpty(sql)
  for (const { running } of entrants) signal(running, 'SIGSTOP')
  try {
    for (let round = -warmUpLaps; round < rounds; round++) {
      for (const entrant of entrants) {
        await wake(entrant)
        const isWarmUp = round < 0 && !parts.operation.isMutation
        const atLeast = parts.atLeast * (isWarmUp ? warmUpTimes : 1)
        const measured = await lap(entrant, { ...parts, atLeast, part: part++ })
        if (round >= 0) laps.push(measured)
        signal(entrant.running, 'SIGSTOP')
      }
    }
  } finally {
    for (const { running } of entrants) signal(running, 'SIGCONT')
  }
  return laps
}

/** Connections that a contender keeps between its own processes have timed out while it slept: they are used up first. */
export async function wake(entrant: Entrant): Promise<void> {
  const { name, running, sql } = entrant
  const list = operationThen(entrant, contractsList)!
  const questions = await list.requests(sql, { howMany: wakeQuestions, part: 0 })
  signal(running, 'SIGCONT')
  await sleep(wakeMs)
  for (let round = 0; round < wakeRounds; round++) {
    const answered = await Promise.all(
      questions.map(async (each) => {
        const { path, headers, body } = running.request(list, each)
        const response = await fetch(`${running.origin}${path}`, { method: 'POST', headers, body })
        return response.ok && !(await response.text()).includes('"errors":')
      }),
    ).catch(() => [false])
    if (answered.every(Boolean)) return
  }
  throw new Error(`${name} does not wake up`)
}

function signal({ pids }: Running, name: 'SIGSTOP' | 'SIGCONT'): void {
  for (const pid of pids) process.kill(pid, name)
}

type Parts = Pick<Race, 'operation' | 'client' | 'postmaster' | 'concurrency' | 'forMs' | 'atLeast'> & {
  part: number
}

async function lap(entrant: Entrant, parts: Parts): Promise<Lap> {
  const { key, running, sql } = entrant
  const { client, postmaster, concurrency, forMs, atLeast, part } = parts
  const operation = operationThen(entrant, parts.operation)!
  const howMany = operation.isMutation ? atLeast : different
  const asked = await operation.requests(sql, { howMany, part })
  const requests = asked.map((each) => running.request(operation, each))
  const database = () => cpuTimes(postmaster === null ? [] : postgresPids(postmaster))
  const before = { own: cpuTimes(running.pids), postgres: database() }
  const { origin } = running
  const once = operation.isMutation
  const loaded = await client.run({ origin, requests, concurrency, forMs, atLeast, once })
  // What a mutation leaves to be done is part of it.
  if (operation.isMutation) await outboxIsEmpty(sql)
  const { requests: answered, elapsedMs, medianMs, p95Ms } = loaded
  return {
    contender: key,
    requests: answered,
    requestsPerSecond: answered / (elapsedMs / 1000),
    cpuMs: usedMs(before.own, cpuTimes(running.pids)) / answered,
    postgresMs: usedMs(before.postgres, database()) / answered,
    medianMs,
    p95Ms,
  }
}

async function outboxIsEmpty(sql: postgres.Sql): Promise<void> {
  for (;;) {
    const [waiting] = await sql`select from contracts.deliveries limit 1`
    if (!waiting) return
    await sleep(20)
  }
}
