import type { Running } from '../contenders/contender.ts'
import type { Asked, Operation } from '../operations/operation.ts'
import { cpuTimes, postgresPids, usedMs } from './cpuTime.ts'
import type { LoadClient } from './loadClient.ts'

export type Entrant = { key: string; name: string; running: Running }

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
  asked: Asked[]
  client: LoadClient
  postmaster: number | null
  rounds: number
  concurrency: number
  forMs: number
  warmUpMs: number
}

/** Warms every contender up, then measures them in turn, round after round: A B C A B C. */
export async function race({ entrants, rounds, forMs, warmUpMs, ...parts }: Race): Promise<Lap[]> {
  for (const entrant of entrants) await lap(entrant, { ...parts, forMs: warmUpMs })
  const laps: Lap[] = []
  for (let round = 0; round < rounds; round++) {
    for (const entrant of entrants) laps.push(await lap(entrant, { ...parts, forMs }))
  }
  return laps
}

type Parts = Pick<Race, 'operation' | 'asked' | 'client' | 'postmaster' | 'concurrency' | 'forMs'>

async function lap({ key, running }: Entrant, parts: Parts): Promise<Lap> {
  const { operation, asked, client, postmaster, concurrency, forMs } = parts
  const requests = asked.map((each) => running.request(operation, each))
  const database = () => cpuTimes(postmaster === null ? [] : postgresPids(postmaster))
  const before = { own: cpuTimes(running.pids), postgres: database() }
  const {
    requests: answered,
    elapsedMs,
    medianMs,
    p95Ms,
  } = await client.run({
    origin: running.origin,
    requests,
    concurrency,
    forMs,
    once: operation.isMutation,
  })
  const own = usedMs(before.own, cpuTimes(running.pids))
  const postgres = usedMs(before.postgres, database())
  return {
    contender: key,
    requests: answered,
    requestsPerSecond: answered / (elapsedMs / 1000),
    cpuMs: own / answered,
    postgresMs: postgres / answered,
    medianMs,
    p95Ms,
  }
}
