import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'

/**
 * Closes the connection of a request whose body has not come within 30 s: nobody holds one open by sending a byte a
 * minute. Node's own limit is one for all, and an upload of a gigabyte takes its time; those have a limit on silence. Once
 * a request is answered what still comes is for nobody, so the 30 s are then for uploads, too, and for what the server
 * answered before any route.
 */
export function limitBodyTime(app: FastifyInstance, bodyTimeMs = 30_000): void {
  const limit = (request: IncomingMessage) => {
    if (request.complete) return
    const timer = setTimeout(() => request.complete || request.destroy(), bodyTimeMs)
    request.once('close', () => clearTimeout(timer))
  }
  app.addHook('onRequest', async ({ raw, routeOptions }) => {
    if (!/\/files\/uploads(\/|$)/.test(routeOptions.url ?? '')) limit(raw)
  })
  app.server.prependListener('request', (request, response) => response.once('finish', () => limit(request)))
}
