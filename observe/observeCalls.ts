import { type SubgraphName, subgraphNames } from '@parvis/schema/typeDefs.ts'
import { currentRequest } from './currentRequest.ts'
import { fetchSeconds, internalSeconds } from './metrics.ts'
import { keepTimings, type Timings } from './timings.ts'
import { spanning } from './tracing.ts'

/** How long the latest fetches of this process took, for the health page. */
export const fetchTimings = Object.fromEntries(subgraphNames.map((name) => [name, keepTimings(512)])) as Record<
  SubgraphName,
  Timings
>

/** The gateway fetches from a subgraph, whichever carrier it has. */
export async function observeFetch<Answer extends { errors?: readonly unknown[] }>(
  subgraph: SubgraphName,
  fetch: () => Promise<Answer>,
): Promise<Answer> {
  const startedAt = performance.now()
  let outcome: 'ok' | 'errors' | 'failed' = 'failed'
  try {
    const answer = await spanning(`fetch ${subgraph}`, { kind: 'client' }, fetch)
    outcome = answer.errors?.length ? 'errors' : 'ok'
    return answer
  } finally {
    const durationMs = performance.now() - startedAt
    fetchSeconds[subgraph][outcome].observe(durationMs / 1_000)
    fetchTimings[subgraph].add(durationMs, outcome === 'failed')
    const request = currentRequest()
    if (request) {
      request.fetches++
      if (durationMs > (request.slowestFetch?.durationMs ?? -1)) request.slowestFetch = { subgraph, durationMs }
    }
  }
}

/** A subgraph runs an operation. */
export const observeExecution = <Answer>(subgraph: SubgraphName, execute: () => Promise<Answer>): Promise<Answer> =>
  spanning(`execute ${subgraph}`, {}, execute)

/** One of our parts calls an internal function; its name stands in our code. */
export async function observeInternal<T>(
  { subgraph, name }: { subgraph: SubgraphName; name: string },
  call: () => Promise<T>,
): Promise<T> {
  const startedAt = performance.now()
  let outcome = 'failed'
  try {
    const result = await spanning(`${subgraph}.${name}`, { kind: 'client' }, call)
    outcome = 'ok'
    return result
  } finally {
    internalSeconds(subgraph, name, outcome).observe((performance.now() - startedAt) / 1_000)
  }
}
