import type { Database } from '@parvis/kernel/database.ts'
import { acceptEvents } from '@parvis/kernel/inbox.ts'
import type { AnyEvent } from '@parvis/schema/events.ts'
import type { Jobs } from '../jobs.ts'
import type { Peers } from '../peers.ts'
import { tables } from '../tables.ts'
import { audienceOf } from './audienceOf.ts'
import { consumers } from './consumers.ts'

/**
 * The `accept` function of notifications: like everybody's, but others are asked whom an event is told to before its
 * transaction is opened.
 */
export function acceptAsking({ db, jobs, peers }: { db: Database; jobs: Jobs; peers: Peers }) {
  return async ({ events }: { events: AnyEvent[] }): Promise<{ accepted: number }> => {
    // Others may hand over events before our own start is through.
    await jobs.ready
    for (const event of events) {
      const audience = await audienceOf(peers, event)
      await acceptEvents({ db, tables, consumers: consumers(jobs, audience) })({ events: [event] })
    }
    return { accepted: events.length }
  }
}
