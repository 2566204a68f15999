import type { Carrier, Carriers } from '@parvis/kernel/graph/carrier.ts'
import { inTime, queryTimeoutMs } from '@parvis/kernel/graph/timeouts.ts'
import { fetchTimings } from '@parvis/observe/observeCalls.ts'
import { type Address, remotes } from '@parvis/observe/subgraphHealth.ts'
import type { TimingSummary } from '@parvis/observe/timings.ts'
import type { SubgraphHealth } from '@parvis/schema/calls.ts'
import { type SubgraphName, subgraphNames } from '@parvis/schema/typeDefs.ts'
import { nobody } from '../nobody.ts'

/** One subgraph as ops reads it. */
export type DescribedSubgraph = {
  name: SubgraphName
  /** Whether it answered just now, how long that took, and what it said of itself. */
  isUp: boolean
  probeMs: number
  health: SubgraphHealth | null
  /** Where it is reached over HTTP, one address a replica; null in this process. */
  addresses: Address[] | null
  /** Null in this process, where nothing breaks off. */
  breaker: 'open' | 'closed' | null
  /** This replica's fetches of the last minutes. */
  fetches: TimingSummary
}

/** Fetches older than this are not looked at. */
export const timingsWindowMs = 5 * 60_000

/** Asks every subgraph how it is; one that does not answer within two seconds is down. */
export const describeHealth = (carriers: Carriers): Promise<DescribedSubgraph[]> =>
  Promise.all(subgraphNames.map((name) => describe(name, carriers[name])))

async function describe(name: SubgraphName, carrier: Carrier): Promise<DescribedSubgraph> {
  const startedAt = performance.now()
  const health = await probe(carrier).catch(() => null)
  const remote = remotes.get(name)
  return {
    name,
    isUp: health !== null,
    probeMs: performance.now() - startedAt,
    health,
    addresses: remote?.addresses() ?? null,
    breaker: remote ? (remote.breaker.isOpen() ? 'open' : 'closed') : null,
    fetches: fetchTimings[name].summary(timingsWindowMs),
  }
}

async function probe(carrier: Carrier): Promise<SubgraphHealth> {
  const [{ errors }, health] = await inTime(
    Promise.all([carrier.graphql({ query: '{ __typename }' }, nobody('health')), carrier.internal('health')]),
    queryTimeoutMs,
  )
  if (errors?.length) throw new Error('it answers with errors')
  return health
}
