import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartError } from '@parvis/kernel/startError.ts'
import type { FastifyInstance } from 'fastify'
import type { Life } from './runProcess.ts'

type Place = { port: number; host: string }

/**
 * For every HTTP server of ours: who sends half a header, or nothing, holds a connection for some nine seconds. Node waits
 * for sixty, and looks every thirty only.
 */
export const headerTime = { headersTimeout: 8_000, connectionsCheckingInterval: 1_000 }

/** What is under way when a server stops has this long to end. */
const endsWithinMs = 10_000

/**
 * Serves until the process ends. On SIGTERM everything is answered for `drainMs` more, each answer with
 * `connection: close`, so that whoever spreads the load has time to notice (`life.isEnding()`, said at /readyz) and to
 * take its connections elsewhere; then none is taken any more and what is under way ends, within 10 s.
 *
 * @throws StartError when nobody can listen there.
 */
export async function listenUntilStopped(
  life: Life,
  app: FastifyInstance,
  { drainMs, ...place }: Place & { drainMs: number },
): Promise<void> {
  app.server.prependListener('request', (_request, response) => {
    if (life.isEnding()) response.shouldKeepAlive = false
  })
  life.onStop(async () => {
    if (life.isPatient()) await sleep(drainMs)
    const impatience = setTimeout(() => app.server.closeAllConnections(), endsWithinMs)
    await app.close()
    clearTimeout(impatience)
  })
  await app.listen(place).catch((error) => {
    throw listenError(error, place)
  })
}

/** Throws a StartError when nobody could listen there: asked before anything slow is begun. */
export async function checkPortFree(place: Place): Promise<void> {
  const server = createServer()
  try {
    server.listen(place)
    await once(server, 'listening')
  } catch (error) {
    throw listenError(error, place)
  }
  server.close()
  await once(server, 'close')
}

/** What to tell when listening failed. */
function listenError(error: unknown, { port, host }: Place): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') {
    return new StartError(
      `Port ${port} is taken by another program: stop it, or choose another port: PORT=${port + 1} npm start`,
    )
  }
  if (code === 'EACCES') {
    return new StartError(`Port ${port} may not be used by this user: choose one above 1023, such as PORT=4000.`)
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new StartError(`This machine has no network address ${host}: correct the environment variable HOST.`)
  }
  return error
}
