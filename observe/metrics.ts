import { type SubgraphName, subgraphNames } from '@parvis/schema/typeDefs.ts'
import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import { readBacklog, readQueue, remotes, type WorkQueue } from './subgraphHealth.ts'

/*
 * The series every process may have. Labels are names that stand in our code, so their number is bounded, and none is of a
 * person or a record. Children are made once: a request only adds numbers.
 */

/** The series of this process. */
export const registry = new Registry()
const registers = [registry]

/** Seconds; fine where most answers are. */
export const durationBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

const perSubgraph = <T>(make: (subgraph: SubgraphName) => T) =>
  Object.fromEntries(subgraphNames.map((name) => [name, make(name)])) as Record<SubgraphName, T>

/** Gives the child of a histogram for its labels' values, made once. */
export function childrenOf<L extends string>(histogram: Histogram<L>): (...values: string[]) => Histogram.Internal<L> {
  const children = new Map<string, Histogram.Internal<L>>()
  return (...values) => {
    const key = values.join(' ')
    let child = children.get(key)
    if (!child) {
      child = histogram.labels(...values)
      children.set(key, child)
    }
    return child
  }
}

const fetches = new Histogram({
  name: 'parvis_subgraph_fetch_duration_seconds',
  help: 'Fetches of the gateway from a subgraph; outcome failed is no answer in time.',
  labelNames: ['subgraph', 'outcome'],
  buckets: durationBuckets,
  registers,
})
/** Per subgraph: a fetch that was answered, answered with errors, or not. */
export const fetchSeconds = perSubgraph((subgraph) => ({
  ok: fetches.labels(subgraph, 'ok'),
  errors: fetches.labels(subgraph, 'errors'),
  failed: fetches.labels(subgraph, 'failed'),
}))

/** Calls of our own parts to a subgraph's internal functions. */
export const internalSeconds = childrenOf(
  new Histogram({
    name: 'parvis_internal_call_duration_seconds',
    help: "Calls of a subgraph's internal functions, by the part that waits for them.",
    labelNames: ['subgraph', 'function', 'outcome'],
    buckets: durationBuckets,
    registers,
  }),
)

/** What a subgraph as a process of its own answers. */
export const subgraphSeconds = childrenOf(
  new Histogram({
    name: 'parvis_subgraph_request_duration_seconds',
    help: 'Requests a subgraph answered over HTTP: call is graphql or the name of an internal function.',
    labelNames: ['subgraph', 'call', 'status'],
    buckets: durationBuckets,
    registers,
  }),
)

const statements = new Histogram({
  name: 'parvis_sql_statement_duration_seconds',
  help: 'SQL statements from being given to the pool to their answer.',
  labelNames: ['subgraph', 'outcome'],
  buckets: durationBuckets,
  registers,
})
/** Per subgraph: a statement that was answered or failed. */
export const statementSeconds = perSubgraph((subgraph) => ({
  ok: statements.labels(subgraph, 'ok'),
  failed: statements.labels(subgraph, 'failed'),
}))

const poolWaits = new Histogram({
  name: 'parvis_sql_pool_wait_seconds',
  help: 'Waiting of transactions for a connection of the pool, with their begin.',
  labelNames: ['subgraph'],
  buckets: durationBuckets,
  registers,
})
export const poolWaitSeconds = perSubgraph((subgraph) => poolWaits.labels(subgraph))

/** Mails by what became of them. */
export const mails = new Counter({
  name: 'parvis_mails_total',
  help: 'Mails: sent, dropped (not to be sent any more), refused (for good, by the mail server), failed (tried again).',
  labelNames: ['outcome'],
  registers,
})

/** Bytes of files that arrived whole. */
export const uploadedBytes = new Counter({
  name: 'parvis_uploaded_bytes_total',
  help: 'Bytes of uploads that arrived whole and were taken.',
  registers,
})

new Gauge({
  name: 'parvis_breaker_open',
  help: '1 while calls to a subgraph elsewhere fail at once because it failed a moment ago.',
  labelNames: ['subgraph'],
  registers,
  collect() {
    for (const [subgraph, { breaker }] of remotes) this.labels(subgraph).set(breaker.isOpen() ? 1 : 0)
  },
})

const outboxOldest = new Gauge({
  name: 'parvis_outbox_oldest_seconds',
  help: 'Age of the oldest event that should have been handed on.',
  labelNames: ['subgraph'],
  registers,
})
new Gauge({
  name: 'parvis_outbox_rows',
  help: 'Deliveries of events that are due or were tried in vain.',
  labelNames: ['subgraph'],
  registers,
  async collect() {
    for (const subgraph of subgraphNames) {
      const backlog = await readBacklog(subgraph)
      if (!backlog) continue
      this.labels(subgraph).set(backlog.rows)
      outboxOldest.labels(subgraph).set(backlog.oldestSeconds)
    }
  },
})

const waiting: Record<WorkQueue, { rows: string; oldest: string }> = {
  mail: {
    rows: 'Mails that wait to be sent, or to be tried again.',
    oldest: 'Age of the oldest mail that is not sent yet.',
  },
  reminder: {
    rows: 'Mornings on which somebody is still to be reminded of what falls due.',
    oldest: 'How long the first of these mornings has waited.',
  },
}

for (const [queue, help] of Object.entries(waiting) as [WorkQueue, { rows: string; oldest: string }][]) {
  // With one value only, so that processes without the queue say nothing of it.
  const labelNames = ['subgraph']
  const oldest = new Gauge({ name: `parvis_${queue}_queue_oldest_seconds`, help: help.oldest, labelNames, registers })
  new Gauge({
    name: `parvis_${queue}_queue_rows`,
    help: help.rows,
    labelNames,
    registers,
    async collect() {
      const backlog = await readQueue(queue)
      if (!backlog) return
      this.labels('notifications').set(backlog.rows)
      oldest.labels('notifications').set(backlog.oldestSeconds)
    },
  })
}
