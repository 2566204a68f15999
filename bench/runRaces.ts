import postgres from 'postgres'
import { type Contender, operationThen, type Time } from './contenders/contender.ts'
import { type Cluster, openDatabase } from './data/openDatabase.ts'
import { compareAnswers } from './measure/compareAnswers.ts'
import { startLoadClient } from './measure/loadClient.ts'
import { type Entrant, race } from './measure/race.ts'
import type { Operation } from './operations/operation.ts'
import { type Standing, standings } from './report/standings.ts'

export type Pace = {
  /** So many answers of a query are compared before it is timed. */
  compared: number
  rounds: number
  /** A lap of a query lasts so long, and at least so many requests. */
  forMs: number
  atLeast: number
  concurrency: number
}
export type RaceSettings = Pace & { size: number; contenders: Contender[]; operations: Operation[] }

export type RaceResult = { operation: string; size: number; standings: Standing[] }

/** Every contender, started on the same data; of another time, on the same data in the tables of its time. */
export type Races = {
  /** Compares their answers, then lets them run against one another. Throws when two do not answer the same. */
  run: (operation: Operation, pace: Pace) => Promise<RaceResult>
  stop: () => Promise<void>
}

export async function startRaces(
  cluster: Cluster,
  { size, contenders }: Pick<RaceSettings, 'size' | 'contenders'>,
  onProgress: (line: string) => void,
): Promise<Races> {
  // Every process that is started is killed when this one dies.
  process.setMaxListeners(50)
  const databases = new Map<Time | undefined, { url: string; sql: postgres.Sql }>()
  const client = startLoadClient()
  const entrants: Entrant[] = []
  const stop = async () => {
    await Promise.all(entrants.map(({ running }) => running.stop()))
    client.stop()
    await Promise.all([...databases.values()].map(({ sql }) => sql.end()))
  }
  try {
    for (const { key, name, time, start } of contenders) {
      if (!databases.has(time)) {
        const url = await openDatabase(cluster, size, onProgress, time?.filling)
        databases.set(time, { url, sql: postgres(url, { max: 2, onnotice: () => {} }) })
      }
      onProgress(`Starting ${name}`)
      const { url, sql } = databases.get(time)!
      entrants.push({ key, name, time, sql, running: await start(url) })
    }
  } catch (error) {
    await stop()
    throw error
  }
  return {
    stop,
    async run(operation, { compared, ...pace }) {
      const racing = entrants.filter((entrant) => operationThen(entrant, operation))
      onProgress(`Comparing answers: ${operation.name}, ${size.toLocaleString('en')} contracts`)
      await compareAnswers({ entrants: racing, operation, howMany: operation.isMutation ? 20 : compared })
      onProgress(`  equal; racing ${pace.rounds} rounds`)
      const { postmaster } = cluster
      const laps = await race({ entrants: racing, operation, client, postmaster, ...pace })
      return { operation: operation.name, size, standings: standings(laps, racing) }
    },
  }
}

/** One size: every operation, one after the other. */
export async function runRaces(
  cluster: Cluster,
  { size, contenders, operations, ...pace }: RaceSettings,
  onProgress: (line: string) => void,
): Promise<RaceResult[]> {
  const races = await startRaces(cluster, { size, contenders }, onProgress)
  const results: RaceResult[] = []
  try {
    for (const operation of operations) results.push(await races.run(operation, pace))
    return results
  } finally {
    await races.stop()
  }
}
