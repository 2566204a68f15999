import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'

/** In how much time a body has to come, and what of an upload's has to come in how much. */
const usual = { bodyMs: 30_000, paceMs: 60_000, paceBytes: 60_000 }

/**
 * Closes the connection of a request whose body has not come within 30 s: nobody holds one open by sending a byte a
 * minute. Node's own limit is one for all, and an upload of a gigabyte takes its time: of those 60 kB are to come every
 * minute, which a slow line that pauses for half of it brings several times over, and what came is kept, to be resumed.
 * Once a request is answered what still comes is for nobody, so the 30 s are then for uploads, too, and for what the
 * server answered before any route.
 */
export function limitBodyTime(app: FastifyInstance, { bodyMs, paceMs, paceBytes } = usual): void {
  const limit = (request: IncomingMessage) => {
    if (request.complete) return
    const timer = setTimeout(() => request.complete || request.destroy(), bodyMs)
    request.once('close', () => clearTimeout(timer))
  }
  const keepPace = (request: IncomingMessage) => {
    const { socket } = request
    // Its first bytes came together with its head: the minute they are in is not judged.
    let before = Number.NEGATIVE_INFINITY
    const timer = setInterval(() => {
      if (request.complete) return clearInterval(timer)
      if (socket.bytesRead - before < paceBytes) socket.destroy()
      before = socket.bytesRead
    }, paceMs)
    request.once('close', () => clearInterval(timer))
  }
  app.addHook('onRequest', async ({ raw, routeOptions }) => {
    const isUpload = /\/files\/uploads(\/|$)/.test(routeOptions.url ?? '')
    if (isUpload) keepPace(raw)
    else limit(raw)
  })
  app.server.prependListener('request', (request, response) => response.once('finish', () => limit(request)))
}
