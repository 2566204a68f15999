import { sql } from 'drizzle-orm'
import { getTableConfig, index, integer, jsonb, type PgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { idColumn, moment } from '../database/columns.ts'

/** The four tables every subgraph has besides its own. */
export function eventTables(schema: PgSchema) {
  return {
    /** What happened, append-only: the subgraph's role may neither update nor delete here. The audit trail. */
    events: schema.table(
      'events',
      {
        id: idColumn(),
        type: text().notNull(),
        occurredAt: moment().notNull(),
        actorId: uuid(),
        subjectId: uuid().notNull(),
        payload: jsonb().notNull().$type<Record<string, unknown>>(),
        previousHash: text(),
        hash: text().notNull(),
      },
      // "the history of one record": where subject_id = $1 order by id
      (table) => [index('events_subject').on(table.subjectId, table.id)],
    ),
    /**
     * The outbox: one row per event and consumer, written with the event. The relay claims rows for a while, hands
     * them over and deletes them; growth means that a consumer does not answer.
     */
    deliveries: schema.table(
      'deliveries',
      {
        eventId: uuid().notNull(),
        consumer: text().notNull(),
        attempts: integer().notNull().default(0),
        dueAt: moment().notNull(),
      },
      // "what is due": where due_at <= now() order by due_at for update skip locked
      (table) => [primaryKey({ columns: [table.eventId, table.consumer] }), index('deliveries_due').on(table.dueAt)],
    ),
    /** Events of other subgraphs that had their effect here, so that a second delivery has none. */
    inbox: schema.table('inbox', { eventId: uuid().primaryKey(), receivedAt: moment().notNull().default(sql`now()`) }),
    /** Client keys that had their effect (R62): the same key gets the same subject again. */
    clientKeys: schema.table(
      'client_keys',
      {
        actorId: uuid().notNull(),
        operation: text().notNull(),
        clientKey: text().notNull(),
        subjectId: uuid().notNull(),
        createdAt: moment().notNull().default(sql`now()`),
      },
      (table) => [primaryKey({ columns: [table.actorId, table.operation, table.clientKey] })],
    ),
  }
}

export type EventTables = ReturnType<typeof eventTables>

/** What the relays of one subgraph listen on; others in the same database are not woken. */
export const channelOf = ({ deliveries }: EventTables) => `${getTableConfig(deliveries).schema}_outbox`
