import { openStorage } from '@parvis/files/openStorage.ts'
import { reachDatabase } from '@parvis/kernel/database/database.ts'
import type { Subgraph } from '@parvis/kernel/graph/subgraph.ts'
import { log } from '@parvis/observe/log.ts'
import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import { checkDatabase } from './checkDatabase.ts'
import { databaseOf, type Environment, readEnvironment, subgraphSettings } from './environment.ts'
import { checkPortFree, listenUntilStopped } from './listening.ts'
import { migrate } from './migrate.ts'
import { remoteCarriers } from './remoteCarriers.ts'
import { type Life, runProcess } from './runProcess.ts'
import { startObserving } from './startObserving.ts'
import type { SubgraphParts } from './subgraphParts.ts'
import { subgraphServer } from './subgraphServer.ts'

/** These keep files; the others need no place for them. */
const withFiles: ReadonlySet<SubgraphName> = new Set(['identity', 'matters', 'contracts'])

type Options<Name extends SubgraphName> = {
  /** What is said at the terminal once it runs; null for nothing. */
  announce?: (subgraph: Subgraph<Name>, environment: Environment) => Promise<string | null>
}

/**
 * The whole process of one subgraph: reads the environment, migrates, starts, and answers on PORT until a signal. The
 * other subgraphs are reached at the addresses the environment gives. Any number of replicas may do so at the same time.
 */
export function serve<Name extends SubgraphName>(
  name: Name,
  build: (parts: SubgraphParts) => Subgraph<Name>,
  options: Options<Name> = {},
): Promise<void> {
  return runProcess(async (life) => {
    const environment = readEnvironment(process.env)
    await startObserving(life, environment, name)
    const { url: databaseUrl, setting } = databaseOf(environment, name)
    const peers = remoteCarriers(environment)
    life.onStop(() => Promise.all(Object.values(peers).map((peer) => peer.close())))
    const place = { port: environment.PORT, host: environment.HOST }
    await checkPortFree(place)
    await checkDatabase(databaseUrl, setting)
    await migrate(databaseUrl, name)
    const storage = withFiles.has(name) ? await openStorage(environment) : null
    if (storage) life.onStop(storage.close)
    // A subgraph without files does not take a storage from its parts.
    const subgraph = build({ databaseUrl, peers, storage: storage!, settings: subgraphSettings(environment) })
    life.onStop(() => subgraph.stop())
    await subgraph.start()
    const app = subgraphServer({
      subgraph,
      secret: environment.INTERNAL_SECRET!,
      checkReady: () => checkReady(life, () => reachDatabase(databaseUrl, name)),
    })
    await listenUntilStopped(life, app, { ...place, drainMs: environment.DRAIN_MS })
    log.info({ subgraph: name, port: environment.PORT }, 'ready')
    const announcement = await options.announce?.(subgraph, environment)
    if (announcement) process.stdout.write(`${announcement}\n`)
  })
}

async function checkReady(life: Life, reach: () => Promise<void>): Promise<void> {
  if (life.isEnding()) throw new Error('stopping')
  await reach()
}
