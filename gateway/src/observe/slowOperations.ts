import type { CurrentRequest } from '@parvis/observe/currentRequest.ts'
import { keepTimings, type Timings } from '@parvis/observe/timings.ts'
import type { Door } from '@parvis/schema/viewer.ts'

type Kept = {
  door: Door
  operation: string
  count: number
  timings: Timings
  slowest: { durationMs: number; fetches: number; statements: number; fetch: CurrentRequest['slowestFetch'] }
}

/** One operation as ops reads it; durations in milliseconds. */
export type SlowOperation = {
  door: Door
  operation: string
  /** Since this replica started. */
  count: number
  /** Of the latest 256. */
  p50: number
  p95: number
  /** The slowest since this replica started, and what it did. */
  slowest: Kept['slowest']
}

/** Names are ours and doors are three; this is only for the day somebody forgets it. */
const maxKept = 1_000

export type SlowOperations = {
  add(
    door: Door,
    request: Pick<CurrentRequest, 'operation' | 'fetches' | 'statements' | 'slowestFetch'>,
    durationMs: number,
  ): void
  /** The slowest first, by the 95th percentile. */
  list(): SlowOperation[]
}

/** How long operations took in this process, by name: never with variables, people or records, and of bounded size. */
export function keepSlowOperations(): SlowOperations {
  const kept = new Map<string, Kept>()
  const find = (door: Door, operation: string): Kept | undefined => {
    const key = `${door} ${operation}`
    const found = kept.get(key)
    if (found || kept.size >= maxKept) return found
    const slowest = { durationMs: -1, fetches: 0, statements: 0, fetch: null }
    const fresh: Kept = { door, operation, count: 0, timings: keepTimings(), slowest }
    kept.set(key, fresh)
    return fresh
  }
  return {
    add(door, { operation, fetches, statements, slowestFetch }, durationMs) {
      const found = operation === null ? undefined : find(door, operation)
      if (!found) return
      found.count++
      found.timings.add(durationMs)
      if (durationMs > found.slowest.durationMs)
        found.slowest = { durationMs, fetches, statements, fetch: slowestFetch }
    },
    list: () =>
      [...kept.values()]
        .map(({ timings, ...rest }) => {
          const { p50, p95 } = timings.summary()
          return { ...rest, p50, p95 }
        })
        .sort((a, b) => b.p95 - a.p95),
  }
}
