import { once } from 'node:events'
import { createServer } from 'node:net'

/** Systems take the ports of outgoing connections from above: Linux from 32768, others from 49152. */
const lowest = 10_000
const roomOfWorker = 2_000
/** Test files that run at the same time have different numbers from 1; the bench runs alone. */
const worker = Number(process.env.VITEST_POOL_ID ?? 0) % 11

/** Somewhere else in each run, so that two runs on one machine seldom meet. */
let given = Math.floor(Math.random() * roomOfWorker)

/**
 * A port that nobody listens on, for a process that is started later. Nobody else gets it in between: not another test
 * file, because each has its own room, and no outgoing connection, because those have ports above all of the rooms.
 */
export async function freePort(): Promise<number> {
  for (let tried = 0; tried < roomOfWorker; tried++) {
    const port = lowest + worker * roomOfWorker + (given++ % roomOfWorker)
    if (await canListen(port)) return port
  }
  throw new Error(`All ${roomOfWorker} ports of this test worker are taken`)
}

async function canListen(port: number): Promise<boolean> {
  const server = createServer().listen(port)
  const listens = await once(server, 'listening').then(
    () => true,
    () => false,
  )
  if (listens) await once(server.close(), 'close')
  return listens
}
