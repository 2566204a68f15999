import type { Database } from '@parvis/kernel/database.ts'
import { acceptEvents } from '@parvis/kernel/inbox.ts'
import type { AnyEvent } from '@parvis/schema/events.ts'
import { inArray } from 'drizzle-orm'
import type { Jobs } from '../jobs.ts'
import type { Peers } from '../peers.ts'
import { inbox, tables } from '../tables.ts'
import { audienceOf } from './audienceOf.ts'
import { consumers } from './consumers.ts'

/**
 * The `accept` function of notifications: like everybody's, but others are asked whom an event is told to before its
 * transaction is opened. What was accepted earlier asks nobody again.
 */
export function acceptAsking({ db, jobs, peers }: { db: Database; jobs: Jobs; peers: Peers }) {
  return async ({ events }: { events: AnyEvent[] }): Promise<{ accepted: number }> => {
    // Others may hand over events before our own start is through.
    await jobs.ready
    const ids = events.map(({ id }) => id)
    const known = await db.select().from(inbox).where(inArray(inbox.eventId, ids))
    const earlier = new Set(known.map(({ eventId }) => eventId))
    for (const event of events.filter(({ id }) => !earlier.has(id))) {
      const audience = await audienceOf(peers, event)
      await acceptEvents({ db, tables, consumers: consumers(jobs, audience) })({ events: [event] })
    }
    return { accepted: events.length }
  }
}
