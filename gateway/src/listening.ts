import { once } from 'node:events'
import { createServer } from 'node:net'
import { StartError } from '@parvis/kernel/startError.ts'

type Place = { port: number; host: string }

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
export function listenError(error: unknown, { port, host }: Place): unknown {
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
