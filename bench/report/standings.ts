import type { Lap } from '../measure/race.ts'

/** A contender's medians over all rounds. */
export type Standing = Omit<Lap, 'requests'> & { name: string; requests: number }

/** The medians of every contender, in the order of the run. */
export function standings(laps: Lap[], names: { key: string; name: string }[]): Standing[] {
  return names.map(({ key, name }) => {
    const own = laps.filter(({ contender }) => contender === key)
    const middle = (field: Exclude<keyof Lap, 'contender'>) => median(own.map((lap) => lap[field]))
    return {
      contender: key,
      name,
      requests: own.reduce((sum, { requests }) => sum + requests, 0),
      requestsPerSecond: middle('requestsPerSecond'),
      cpuMs: middle('cpuMs'),
      postgresMs: middle('postgresMs'),
      medianMs: middle('medianMs'),
      p95Ms: middle('p95Ms'),
    }
  })
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}
