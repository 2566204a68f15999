import { watchOutbox } from '@parvis/observe/subgraphHealth.ts'
import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import { eq, sql } from 'drizzle-orm'
import { getTableConfig } from 'drizzle-orm/pg-core'
import type { Database } from '../database/database.ts'
import type { EventTables } from './eventTables.ts'

/**
 * Lets health and metrics read how many deliveries of a subgraph are due or were tried in vain, and how old the oldest
 * event of them is. What is to be delivered at a later moment waits by intention and does not count.
 */
export function outboxBacklog(db: Database, { deliveries, events }: EventTables): () => void {
  const subgraph = getTableConfig(deliveries).schema as SubgraphName
  return watchOutbox(subgraph, async () => {
    const [row] = await db
      .select({
        rows: sql<number>`count(*)::int`,
        oldestSeconds: sql<number>`coalesce(greatest(0, extract(epoch from now() - min(${events.occurredAt}))), 0)::float8`,
      })
      .from(deliveries)
      .innerJoin(events, eq(events.id, deliveries.eventId))
      .where(sql`${deliveries.dueAt} <= now() or ${deliveries.attempts} > 0`)
    return row ?? { rows: 0, oldestSeconds: 0 }
  })
}
