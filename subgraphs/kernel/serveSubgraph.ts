import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import { checkDatabase } from './checkDatabase.ts'
import { reachDatabase } from './database.ts'
import { readEnvironment, subgraphSettings } from './environment.ts'
import { log } from './log.ts'
import { migrate } from './migrate.ts'
import { remoteCarriers } from './remoteCarriers.ts'
import { runProcess } from './runProcess.ts'
import { StartError } from './startError.ts'
import { openStorage } from './storage/openStorage.ts'
import type { Subgraph, SubgraphParts } from './subgraph.ts'
import { subgraphServer } from './subgraphServer.ts'

/** These keep files; the others need no place for them. */
const withFiles: ReadonlySet<SubgraphName> = new Set(['matters', 'contracts'])

/**
 * The whole process of one subgraph: reads the environment, migrates, starts, and answers on PORT until a signal. The
 * other subgraphs are reached at the addresses the environment gives. `migrateMore` is for tables that are not a
 * subgraph's own, such as those of a job queue.
 */
export function serve(
  name: SubgraphName,
  build: (parts: SubgraphParts) => Subgraph,
  options: { migrateMore?: (adminUrl: string) => Promise<void> } = {},
): Promise<void> {
  return runProcess(async (life) => {
    const environment = readEnvironment(process.env)
    const { DATABASE_URL: databaseUrl, INTERNAL_SECRET: secret } = environment
    if (!databaseUrl || !secret) {
      throw new StartError(
        `${name} as a process of its own needs the environment variables DATABASE_URL and INTERNAL_SECRET.`,
      )
    }
    await checkDatabase(databaseUrl)
    await migrate(databaseUrl, name)
    await options.migrateMore?.(databaseUrl)
    const peers = remoteCarriers(environment, secret)
    life.onStop(() => Promise.all(Object.values(peers).map((peer) => peer.close())))
    const storage = withFiles.has(name) ? await openStorage(environment) : null
    if (storage) life.onStop(storage.close)
    // A subgraph without files does not take a storage from its parts.
    const subgraph = build({ databaseUrl, peers, storage: storage!, settings: subgraphSettings(environment) })
    life.onStop(() => subgraph.stop())
    await subgraph.start()
    const app = subgraphServer({ subgraph, secret, checkReady: () => reachDatabase(databaseUrl, name) })
    life.onStop(() => app.close())
    await app.listen({ port: environment.PORT, host: environment.HOST })
    log.info({ subgraph: name, port: environment.PORT }, 'ready')
  })
}
