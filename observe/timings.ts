/** How long the latest of something took, in milliseconds. */
export type TimingSummary = { count: number; failures: number; p50: number; p95: number; max: number }

export type Timings = {
  add(durationMs: number, failed?: boolean): void
  /** Of those not older than this; zeros when there is none. */
  summary(withinMs?: number): TimingSummary
}

/** Keeps the latest durations in a ring of fixed size: adding is three writes, the sorting is for who asks. */
export function keepTimings(size = 256, now: () => number = () => performance.now()): Timings {
  const durations = new Float64Array(size)
  const moments = new Float64Array(size)
  const failed = new Uint8Array(size)
  let added = 0
  return {
    add(durationMs, isFailure = false) {
      const place = added++ % size
      durations[place] = durationMs
      moments[place] = now()
      failed[place] = isFailure ? 1 : 0
    },
    summary(withinMs = Number.POSITIVE_INFINITY) {
      const since = now() - withinMs
      const places = [...Array(Math.min(added, size)).keys()].filter((place) => moments[place]! >= since)
      const sorted = places.map((place) => durations[place]!).sort((a, b) => a - b)
      const at = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
      const failures = places.filter((place) => failed[place]).length
      return { count: sorted.length, failures, p50: at(0.5), p95: at(0.95), max: sorted.at(-1) ?? 0 }
    },
  }
}
