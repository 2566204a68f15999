import { Pool } from 'undici'
import type { Sent } from '../contenders/contender.ts'

/** One measurement: requests at a fixed concurrency, each once, or over and over for so long and so many at least. */
export type Load = {
  origin: string
  requests: Sent[]
  concurrency: number
  forMs: number
  atLeast: number
  once: boolean
}

/** How it went. `bytes` of all bodies together. */
export type Loaded = { requests: number; elapsedMs: number; bytes: number; medianMs: number; p95Ms: number }

/*
 * The client of the race, a process of its own so that its CPU time is nobody's. Gets a Load by message, answers with
 * Loaded. An answer with errors ends it: a contender that fails quickly must not win.
 */

async function run({ origin, requests, concurrency, forMs, atLeast, once }: Load): Promise<Loaded> {
  const pool = new Pool(origin, { connections: concurrency })
  const times: number[] = []
  let next = 0
  let bytes = 0
  const startedAt = performance.now()
  const work = async () => {
    while (once ? next < requests.length : next < atLeast || performance.now() - startedAt < forMs) {
      const sent = requests[next++ % requests.length]!
      const sentAt = performance.now()
      const response = await pool.request({ ...sent, method: 'POST' })
      const text = await response.body.text()
      times.push(performance.now() - sentAt)
      bytes += text.length
      if (response.statusCode !== 200 || text.includes('"errors":')) {
        throw new Error(`${origin}${sent.path} answered ${response.statusCode}: ${text.slice(0, 500)}`)
      }
    }
  }
  await Promise.all(Array.from({ length: concurrency }, work))
  const elapsedMs = performance.now() - startedAt
  await pool.close()
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0
  return { requests: times.length, elapsedMs, bytes, medianMs: at(0.5), p95Ms: at(0.95) }
}

if (process.send) {
  process.on('message', (load: Load) => {
    run(load).then(
      (loaded) => process.send!({ loaded }),
      (error: Error) => process.send!({ error: error.message }),
    )
  })
}
