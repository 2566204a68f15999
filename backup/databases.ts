import { join, resolve } from 'node:path'
import { StartError } from '@parvis/kernel/startError.ts'
import { checkDatabase } from '@parvis/runtime/checkDatabase.ts'
import type { Environment } from '@parvis/runtime/environment.ts'
import { type SubgraphName, subgraphNames } from '@parvis/schema/typeDefs.ts'
import postgres from 'postgres'

/** A database and whose tables are in it. */
export type Place = { url: string; subgraphs: SubgraphName[] }
export type Opened = Place & { sql: postgres.Sql }

/**
 * The databases of a deployment that brings its own.
 *
 * @throws StartError when the address of one is not set, or it cannot be worked with.
 */
export async function placesOf(environment: Environment): Promise<Place[]> {
  const given: Record<string, unknown> = environment
  const urls = subgraphNames.map((name) => {
    const url = given[`${name.toUpperCase()}_DATABASE_URL`] ?? given.DATABASE_URL
    if (!url) throw new StartError(`The database of ${name} is wanted: set the environment variable DATABASE_URL.`)
    return url as string
  })
  const places = [...new Set(urls)].map((url) => ({
    url,
    subgraphs: subgraphNames.filter((_, at) => urls[at] === url),
  }))
  for (const { url } of places) await checkDatabase(url)
  return places
}

/** Where demo mode keeps its PostgreSQL. */
export const embeddedDirectory = ({ DATA_DIR }: Environment) => join(resolve(DATA_DIR), 'postgres')

const settings = [
  'set local statement_timeout = 0',
  'set local lock_timeout = 0',
  'set local idle_in_transaction_session_timeout = 0',
  "set local datestyle = 'ISO, YMD'",
  "set local intervalstyle = 'postgres'",
  "set local timezone = 'UTC'",
].join('; ')

/** Runs with a transaction open in every database at once; all are committed when it resolves, else none. */
export async function withTransactions<T>(
  places: Place[],
  mode: 'read write' | 'isolation level repeatable read, read only',
  run: (opened: Opened[]) => Promise<T>,
): Promise<T> {
  const open = async (opened: Opened[]): Promise<T> => {
    const place = places[opened.length]
    if (!place) return run(opened)
    const client = postgres(place.url, { max: 1, onnotice: () => {} })
    try {
      return (await client.begin(mode, async (tx) => {
        await tx.unsafe(settings)
        return open([...opened, { ...place, sql: tx as unknown as postgres.Sql }])
      })) as T
    } finally {
      await client.end()
    }
  }
  return open([])
}
