import type { FastifyInstance } from 'fastify'

/**
 * Closes the connection of a request whose body has not come within 30 s: nobody holds one open by sending a byte a
 * minute. Node's own limit is one for all, and an upload of a gigabyte takes its time; those have a limit on silence.
 */
export function limitBodyTime(app: FastifyInstance, bodyTimeMs = 30_000): void {
  app.addHook('onRequest', async (request) => {
    const { raw } = request
    if (raw.complete || /\/files\/uploads(\/|$)/.test(request.routeOptions.url ?? '')) return
    const timer = setTimeout(() => raw.complete || raw.destroy(), bodyTimeMs)
    raw.once('close', () => clearTimeout(timer))
  })
}
