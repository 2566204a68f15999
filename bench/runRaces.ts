import postgres from 'postgres'
import { type Contender, operationThen, type Time } from './contenders/contender.ts'
import { type Cluster, openDatabase } from './data/openDatabase.ts'
import { compareAnswers } from './measure/compareAnswers.ts'
import { startLoadClient } from './measure/loadClient.ts'
import { type Entrant, race } from './measure/race.ts'
import type { Operation } from './operations/operation.ts'
import { type Standing, standings } from './report/standings.ts'

export type RaceSettings = {
  size: number
  contenders: Contender[]
  operations: Operation[]
  /** So many answers of a query are compared before it is timed. */
  compared: number
  rounds: number
  /** A lap of a query lasts so long, and at least so many requests. */
  forMs: number
  atLeast: number
  concurrency: number
}

export type RaceResult = { operation: string; size: number; standings: Standing[] }

/**
 * One size: starts every contender on the same data, compares their answers, then lets them run against one another.
 * Throws when two do not answer the same.
 */
export async function runRaces(
  cluster: Cluster,
  { size, contenders, operations, compared, ...pace }: RaceSettings,
  onProgress: (line: string) => void,
): Promise<RaceResult[]> {
  // Every process that is started is killed when this one dies.
  process.setMaxListeners(50)
  const databases = new Map<Time | undefined, { url: string; sql: postgres.Sql }>()
  const client = startLoadClient()
  const entrants: Entrant[] = []
  const results: RaceResult[] = []
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
    for (const operation of operations) {
      const racing = entrants.filter((entrant) => operationThen(entrant, operation))
      onProgress(`Comparing answers: ${operation.name}, ${size.toLocaleString('en')} contracts`)
      await compareAnswers({ entrants: racing, operation, howMany: operation.isMutation ? 20 : compared })
      onProgress(`  equal; racing ${pace.rounds} rounds`)
      const { postmaster } = cluster
      const laps = await race({ entrants: racing, operation, client, postmaster, ...pace })
      results.push({ operation: operation.name, size, standings: standings(laps, racing) })
    }
    return results
  } finally {
    await Promise.all(entrants.map(({ running }) => running.stop()))
    client.stop()
    await Promise.all([...databases.values()].map(({ sql }) => sql.end()))
  }
}
