import type { Storage } from '@parvis/files/storage.ts'
import type { Carriers } from '@parvis/kernel/graph/carrier.ts'
import type { Environment } from '@parvis/runtime/environment.ts'
import { listenUntilStopped } from '@parvis/runtime/listening.ts'
import type { Life } from '@parvis/runtime/runProcess.ts'
import type { FastifyPluginAsync } from 'fastify'
import { createApp } from './createApp.ts'
import { expireUploads } from './files/expireUploads.ts'
import { fileOwners } from './files/fileOwners.ts'
import { startGateway } from './gateway.ts'
import { readPersistedOperations } from './persistedOperations.ts'
import { prepareOperations } from './prepareOperations.ts'

type Served = {
  life: Life
  environment: Environment
  carriers: Carriers
  storage: Storage
  mailbox?: FastifyPluginAsync
  /** Throws while requests could not be answered. */
  checkReady?: () => Promise<void>
}

/**
 * Serves everything at PORT, and plans our own operations in the background. Stopping: not ready, no new connection,
 * requests under way end, then the graph stops.
 */
export async function serveGateway(served: Served): Promise<void> {
  const { life, environment, carriers, storage, mailbox } = served
  const operations = readPersistedOperations()
  const gateway = await startGateway(carriers)
  life.onStop(gateway.stop)
  life.onStop(expireUploads(storage, fileOwners(carriers)))
  const stopping = new AbortController()
  const app = await createApp({
    environment,
    gateway,
    carriers,
    storage,
    operations,
    mailbox,
    checkReady: async () => {
      if (life.isEnding()) throw new Error('stopping')
      await served.checkReady?.()
    },
  })
  life.onStop(async () => stopping.abort())
  await listenUntilStopped(life, app, { port: environment.PORT, host: environment.HOST, drainMs: environment.DRAIN_MS })
  void prepareOperations(gateway, operations, stopping.signal)
}
