import type { AnyEvent, EventOf, EventType } from '@parvis/schema/events.ts'
import { crashPoint } from './crashPoint.ts'
import type { Database, Transaction } from './database.ts'
import type { EventTables } from './eventTables.ts'
import { valuesNamed, write } from './write.ts'

/** What a subgraph does about events of others, by type. */
export type Consumers = { [T in EventType]?: (tx: Transaction, event: EventOf<T>) => Promise<void> }

/**
 * The `accept` function of a subgraph. Each event has its effect once: inbox row and effect are one transaction, and
 * an event that is there already has none. Fails when one fails; the relay then sends the batch again.
 */
export function acceptEvents({ db, tables, consumers }: { db: Database; tables: EventTables; consumers: Consumers }) {
  return async ({ events }: { events: AnyEvent[] }): Promise<{ accepted: number }> => {
    for (const event of events) await db.transaction((tx) => acceptOnce(tx, tables, consumers, event))
    crashPoint('inbox.beforeAnswer')
    return { accepted: events.length }
  }
}

async function acceptOnce(tx: Transaction, tables: EventTables, consumers: Consumers, event: AnyEvent): Promise<void> {
  const { inbox } = tables
  const [first] = await write(tx, { name: 'accept an event', values: { eventId: event.id } }, () =>
    tx
      .insert(inbox)
      .values(valuesNamed(['eventId']))
      .onConflictDoNothing()
      .returning({ eventId: inbox.eventId }),
  )
  if (!first) return
  crashPoint('inbox.inserted')
  const consume = consumers[event.type] as ((tx: Transaction, event: AnyEvent) => Promise<void>) | undefined
  await consume?.(tx, event)
}
