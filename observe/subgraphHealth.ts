import type { Backlog, SubgraphHealth } from '@parvis/schema/calls.ts'
import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import { log } from './log.ts'
import { version } from './version.ts'

type ReadBacklog = () => Promise<Backlog>

const outboxes = new Map<SubgraphName, ReadBacklog>()
const workQueues = new Map<WorkQueue, ReadBacklog>()

/** Work that waits in notifications: mails to send, and mornings on which people are to be reminded. */
export type WorkQueue = 'mail' | 'reminder'

/** One address of a subgraph, and whether it failed to answer when it was asked last. */
export type Address = { url: string; isFailing: boolean }
type Remote = { addresses(): Address[]; breaker: { isOpen(): boolean } }

/** Subgraphs this process reaches over HTTP: one address a replica, and whether they are called now. */
export const remotes = new Map<SubgraphName, Remote>()

/** Puts a value down for as long as its part runs. A later one of the same name stays when the former is taken back. */
export function register<K, V>(place: Map<K, V>, key: K, value: V): () => void {
  place.set(key, value)
  return () => {
    if (place.get(key) === value) place.delete(key)
  }
}

/** Says how to read a subgraph's outbox while its relay runs. */
export const watchOutbox = (subgraph: SubgraphName, read: ReadBacklog) => register(outboxes, subgraph, read)
/** Says how to read a queue while it is worked off. */
export const watchQueue = (queue: WorkQueue, read: ReadBacklog) => register(workQueues, queue, read)

/** The outbox of a subgraph of this process; null when there is none or it cannot be read now. */
export const readBacklog = (subgraph: SubgraphName) => readFrom(outboxes, subgraph)
/** What waits in a queue, where notifications is in this process. */
export const readQueue = (queue: WorkQueue) => readFrom(workQueues, queue)

async function readFrom<Name extends string>(place: Map<Name, ReadBacklog>, name: Name): Promise<Backlog | null> {
  try {
    return (await place.get(name)?.()) ?? null
  } catch (err) {
    log.warn({ err, of: name }, 'a backlog could not be read')
    return null
  }
}

/** The internal function `health` of a subgraph. */
export async function subgraphHealth(subgraph: SubgraphName): Promise<SubgraphHealth> {
  const outbox = await readBacklog(subgraph)
  const mails = subgraph === 'notifications' ? await readQueue('mail') : null
  return { version, upSeconds: Math.round(process.uptime()), outbox, mails }
}
