import type { Fetch } from '../measure/statementsPerFetch.ts'
import type { RaceResult } from '../runRaces.ts'
import type { Counts, Results } from './results.ts'

/** A target with what was measured. */
export type Verdict = { target: string; measured: string; isMet: boolean }

/** How many times the CPU time of a contender another one takes, in one race. */
function cpuRatio({ standings }: RaceResult, contender: string, other: string): number {
  const cpu = (key: string) => standings.find((row) => row.contender === key)?.cpuMs ?? Number.NaN
  return cpu(other) / cpu(contender)
}

const list = 'contracts list'

/** Every target that this run could judge. */
export function verdicts(results: Results): Verdict[] {
  const { races, shield, buffers, statements, bundles } = results
  return [
    ...races.flatMap(raceVerdicts),
    ...pastVerdicts(results),
    ...memoryVerdicts(results.memory ?? []),
    ...(shield ? [shieldVerdict(shield)] : []),
    ...bufferVerdicts(buffers),
    ...statementVerdicts(statements),
    ...bundles.map(({ app, page, kb, budgetKb }) => ({
      target: `JavaScript of ${app} ${page} at most ${budgetKb} kB gzip`,
      measured: `${kb.toFixed(0)} kB`,
      isMet: kb <= budgetKb,
    })),
  ]
}

function raceVerdicts(race: RaceResult): Verdict[] {
  const against = (contender: string, name: string, least: number) => {
    const ratio = cpuRatio(race, contender, 'stock')
    const target = `${name} at least ${least} × stock, ${race.operation}, ${race.size.toLocaleString('en')} contracts (CPU time per request)`
    return { target, measured: `${ratio.toFixed(2)} ×`, isMet: ratio >= least }
  }
  return [against('inProcess', 'In process', 4), against('http', 'Over HTTP', 2.4)].filter(
    ({ measured }) => !measured.startsWith('NaN'),
  )
}

/** Documents that are not ours stay by weight: after many more of them hardly more is in use. */
function memoryVerdicts(memory: NonNullable<Results['memory']>): Verdict[] {
  const [first, last] = [memory.at(0), memory.at(-1)]
  if (!first || !last || first === last) return []
  const [few, many] = [first, last].map(({ documents }) => documents.toLocaleString('en'))
  return (['heapMb', 'rssMb'] as const).map((key) => ({
    target: `${key === 'heapMb' ? 'Heap' : 'RSS'} after ${many} different documents at most 1.3 × after ${few}`,
    measured: `${(last[key] / first[key]).toFixed(2)} × (${first[key].toFixed(0)} → ${last[key].toFixed(0)} MB)`,
    isMet: last[key] / first[key] <= 1.3,
  }))
}

/** What was built since the past makes nothing dearer; a tenth of CPU time is granted. */
function pastVerdicts({ races, buffers, statements, past, start, longestTask }: Results): Verdict[] {
  return [
    ...races.flatMap(pastRaceVerdicts),
    ...(past ? countVerdicts({ buffers, statements }, past) : []),
    ...(start ? [startVerdict(start)] : []),
    ...(longestTask ? [longestTaskVerdict(longestTask)] : []),
  ]
}

function startVerdict({ today, past }: NonNullable<Results['start']>): Verdict {
  const target = 'Starting the gateway at most 0.6 × the past (CPU time until our operations are planned)'
  return { target, measured: `${(today / past).toFixed(2)} ×`, isMet: today / past <= 0.6 }
}

function longestTaskVerdict({ today, past }: NonNullable<Results['longestTask']>): Verdict {
  const target = 'Longest task of a contract in the portal at most 0.5 × the past (CPU four times throttled)'
  const measured = `${(today / past).toFixed(2)} × (${past.toFixed(0)} → ${today.toFixed(0)} ms)`
  return { target, measured, isMet: today / past <= 0.5 }
}

function pastRaceVerdicts(race: RaceResult): Verdict[] {
  const nameOf = (key: string) => race.standings.find(({ contender }) => contender === key)?.name
  const against = (key: string, then: string) => {
    const ratio = cpuRatio(race, then, key)
    const target = `${nameOf(key)} at most 1.1 × ${nameOf(then)}, ${race.operation}, ${race.size.toLocaleString('en')} contracts (CPU time per request)`
    return { target, measured: `${ratio.toFixed(2)} ×`, isMet: ratio <= 1.1 }
  }
  return [against('inProcess', 'pastInProcess'), against('http', 'pastHttp')].filter(
    ({ measured }) => !measured.startsWith('NaN'),
  )
}

/** What is counted is not more than it was, page by page and fetch by fetch. */
function countVerdicts(today: Counts, past: Counts): Verdict[] {
  const buffers = past.buffers.map(({ size, pages }) => ({
    what: `Buffers of pages of the list, ${size.toLocaleString('en')} contracts`,
    before: pages,
    now: today.buffers.find((each) => each.size === size)?.pages ?? {},
  }))
  const statements = past.statements.map(({ operation, door, fetches }) => ({
    what: `Statements, ${operation}, ${door === 'app' ? 'legal team' : 'client'}`,
    before: statementsByFetch(fetches),
    now: statementsByFetch(
      today.statements.find((each) => each.operation === operation && each.door === door)?.fetches ?? [],
    ),
  }))
  return [...buffers, ...statements].map(({ what, before, now }) => ({
    target: `${what}: not more than in the past`,
    measured: Object.entries(now)
      .map(([name, count]) => `${name} ${count} (${before[name] ?? 0})`)
      .join(', '),
    isMet: Object.keys(now).length > 0 && Object.entries(now).every(([name, count]) => count <= (before[name] ?? 0)),
  }))
}

/** How many statements all fetches of one kind made together, with what they asked others for. */
function statementsByFetch(fetches: Fetch[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { to, what, statements, statementsOfOthers } of fetches) {
    const name = `${to} ${what}`
    counts[name] = (counts[name] ?? 0) + statements.length + statementsOfOthers.length
  }
  return counts
}

function shieldVerdict(race: RaceResult): Verdict {
  const ratio = cpuRatio(race, 'withoutRules', 'inProcess')
  return { target: 'Shield on ÷ off at most 1.1', measured: ratio.toFixed(2), isMet: ratio <= 1.1 }
}

function bufferVerdicts(buffers: Results['buffers']): Verdict[] {
  const [small, large] = [buffers.at(0), buffers.at(-1)]
  if (!small || !large || small === large) return []
  return Object.entries(large.pages).flatMap(([page, found]) => {
    const before = small.pages[page]
    if (before === undefined) return []
    const target = `Buffers at ${large.size.toLocaleString('en')} at most 1.3 × at ${small.size.toLocaleString('en')}: ${page}`
    return [
      { target, measured: `${found} and ${before}: ${(found / before).toFixed(2)} ×`, isMet: found <= before * 1.3 },
    ]
  })
}

const statementVerdicts = (statements: Results['statements']): Verdict[] =>
  statements
    .filter(({ operation }) => operation === list)
    .map(({ door, fetches }) => {
      const counts = fetches
        .filter(({ what }) => what === 'graphql')
        .map(({ to, statements: own }) => `${to} ${own.length}`)
      return {
        target: `One SQL statement per subgraph fetch, list, ${door === 'app' ? 'legal team' : 'client'}`,
        measured: counts.join(', '),
        isMet: fetches.every(({ what, statements: own }) => what !== 'graphql' || own.length === 1),
      }
    })
