import { createServer } from 'node:http'
import { StartError } from '@parvis/kernel/startError.ts'
import { log } from '@parvis/observe/log.ts'
import { registry } from '@parvis/observe/metrics.ts'
import { collectDefaultMetrics } from 'prom-client'
import { headerTime } from './listening.ts'

/**
 * Answers `GET /metrics` at a port of its own, and nothing else there. A second listener rather than a path of the one
 * people reach: no proxy rule, forgotten or wrong, can hand these figures to clients, and a scraper inside the cluster
 * needs no secret. Off when METRICS_PORT is not set. Every process has its own.
 *
 * @throws StartError when the port cannot be listened at.
 */
export async function serveMetrics({ port, host }: { port: number; host: string }): Promise<{ stop(): Promise<void> }> {
  collectProcessFigures()
  const server = createServer(headerTime, async (request, response) => {
    if (request.method !== 'GET' || request.url?.split('?')[0] !== '/metrics') {
      response.writeHead(404).end()
      return
    }
    try {
      const text = await registry.metrics()
      response.writeHead(200, { 'content-type': registry.contentType, 'cache-control': 'no-store' }).end(text)
    } catch (err) {
      log.error({ err }, 'the metrics could not be collected')
      response.writeHead(500).end()
    }
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) =>
      reject(new StartError(`METRICS_PORT ${port} cannot be listened at: ${(error as NodeJS.ErrnoException).code}.`)),
    )
    server.listen({ port, host }, resolve)
  })
  return {
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

let collecting = false

/** CPU, memory, event loop lag and collections of garbage, from the first listener on. */
function collectProcessFigures(): void {
  if (collecting) return
  collecting = true
  collectDefaultMetrics({ register: registry })
}
