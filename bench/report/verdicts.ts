import type { RaceResult } from '../runRaces.ts'
import type { Results } from './results.ts'

/** A target with what was measured. */
export type Verdict = { target: string; measured: string; isMet: boolean }

/** How many times the CPU time of a contender another one takes, in one race. */
function cpuRatio({ standings }: RaceResult, contender: string, other: string): number {
  const cpu = (key: string) => standings.find((row) => row.contender === key)?.cpuMs ?? Number.NaN
  return cpu(other) / cpu(contender)
}

const list = 'contracts list'

/** Every target that this run could judge. */
export function verdicts({ races, shield, buffers, statements, bundles }: Results): Verdict[] {
  return [
    ...races.flatMap(raceVerdicts),
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
