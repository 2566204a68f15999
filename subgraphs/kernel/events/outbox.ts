import { createHash } from 'node:crypto'
import { log } from '@parvis/observe/log.ts'
import { delivering, noteOrigin } from '@parvis/observe/tracing.ts'
import { type AnyEvent, consumersOf, type EventPayloads, type EventType } from '@parvis/schema/events.ts'
import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import { and, asc, eq, lte, type SQL, sql } from 'drizzle-orm'
import { getTableConfig } from 'drizzle-orm/pg-core'
import type postgres from 'postgres'
import { crashPoint } from '../crashPoint.ts'
import { newId } from '../database/columns.ts'
import type { Database, Transaction } from '../database/database.ts'
import { isAmongIds, read } from '../database/read.ts'
import { valuesNamed, write } from '../database/write.ts'
import type { Carrier, Carriers } from '../graph/carrier.ts'
import type { EventTables } from './eventTables.ts'
import { outboxBacklog } from './outboxBacklog.ts'

/** An event with its place in the hash chain of its record. */
export type ChainedEvent = AnyEvent & { previousHash: string | null; hash: string }

/** What a command says happened. */
export type Happening<T extends EventType> = {
  type: T
  actorId: string | null
  subjectId: string
  payload: EventPayloads[T]
}

/**
 * Gives an event its id, moment and hash, linked to the record's chain head. Pure: the caller writes `hash` as the
 * record's new `chainHead` in the update it makes anyway, under the row lock it holds, and then calls `appendEvent`.
 */
export function chainEvent<T extends EventType>(chainHead: string | null, happening: Happening<T>): ChainedEvent {
  const event = { id: newId(), occurredAt: new Date().toISOString(), ...happening }
  return { ...event, previousHash: chainHead, hash: chainHash(chainHead, event as AnyEvent) } as ChainedEvent
}

/** SHA-256 in hex over the hash before and the event in a fixed order of keys. */
export function chainHash(previousHash: string | null, event: Omit<AnyEvent, never>): string {
  const { id, type, occurredAt, actorId, subjectId, payload } = event
  const text = JSON.stringify([previousHash, id, type, occurredAt, actorId, subjectId, sorted(payload)])
  return createHash('sha256').update(text).digest('hex')
}

/** Keys in one order at every depth: PostgreSQL's jsonb keeps none. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => [key, sorted(item)])
}

/** Writes the event and its deliveries in the change's own transaction. Consumers get it at once, or at `deliverAt`. */
export async function appendEvent(
  tx: Transaction,
  tables: EventTables,
  event: ChainedEvent,
  { deliverAt }: { deliverAt?: Date } = {},
): Promise<void> {
  const occurredAt = new Date(event.occurredAt)
  const consumers = consumersOf[event.type] ?? []
  const values = { ...event, occurredAt, consumers, dueAt: deliverAt ?? occurredAt }
  await write(tx, { name: 'record an event', values }, () => appending(tx, tables))
  noteOrigin(event.id)
  crashPoint('change.beforeCommit')
}

/** Writes an event and a delivery for each of its consumers, and wakes the relay of each replica once it is committed. */
function appending(tx: Transaction, tables: EventTables): SQL {
  const { events, deliveries } = tables
  const columns = ['id', 'type', 'occurredAt', 'actorId', 'subjectId', 'payload', 'previousHash', 'hash'] as const
  const event = tx.insert(events).values(valuesNamed(columns))
  const consumers = sql`unnest(${sql.placeholder('consumers')}::text[]) as consumer`
  const dueAt = sql.param(sql.placeholder('dueAt'), deliveries.dueAt)
  const due = tx
    .insert(deliveries)
    .select(sql`select ${sql.placeholder('id')}::uuid, consumer, 0, ${dueAt}::timestamptz from ${consumers}`)
  return sql`with event as ${event}, due as ${due}
    select pg_notify(${sql.raw(`'${channelOf(tables)}'`)}, '') from ${consumers} limit 1`
}

/** What the relays of one subgraph listen on; others in the same database are not woken. */
const channelOf = ({ deliveries }: EventTables) => `${getTableConfig(deliveries).schema}_outbox`

/** How many deliveries one round takes: one set-based statement each way. */
const batchSize = 500
/** For how long a round holds what it claimed. After a crash another relay takes over then. */
const leaseMs = 5_000
/** The relay looks by itself this often, should a notification get lost. */
const pollMs = 2_000
/** A round that was woken waits this long for more events, because it costs as much for one as for many. */
const gatherMs = 20

type Relay = { drain(): Promise<void>; stop(): Promise<void> }
type RelayParts = {
  db: Database
  client: postgres.Sql
  tables: EventTables
  peers: Carriers
}

/**
 * Hands events to their consumers until stopped: at least once, by any number of replicas. A consumer that fails gets
 * them again, later each time, at most a minute apart. Events of one record never overtake each other, unless the earlier
 * one is due later by intention (`deliverAt`); one that fails holds up no other record's.
 */
export async function startRelay({ db, client, tables, peers }: RelayParts): Promise<Relay> {
  let stopped = false
  let running: Promise<void> = Promise.resolve()
  let again = false
  const drain = () => {
    again = true
    running = running.then(async () => {
      while (again && !stopped) {
        again = false
        while (!stopped && (await relayBatch({ db, tables, peers })) === batchSize);
      }
    })
    running = running.catch((err) => log.error({ err }, 'the outbox relay failed; it tries again'))
    return running
  }
  const timer = setInterval(drain, pollMs)
  const forget = outboxBacklog(db, tables)
  let gathering: NodeJS.Timeout | undefined
  const gather = () => {
    gathering ??= setTimeout(() => {
      gathering = undefined
      void drain()
    }, gatherMs)
  }
  const subscription = await client.listen(channelOf(tables), gather)
  void drain()
  return {
    drain,
    async stop() {
      stopped = true
      forget()
      clearInterval(timer)
      await subscription.unlisten()
      clearTimeout(gathering)
      await running
    },
  }
}

/** One round: claim, hand over, forget. Returns how many were due. */
async function relayBatch({ db, tables, peers }: Omit<RelayParts, 'client'>): Promise<number> {
  const due = await read({ db }, { name: 'claim deliveries' }, () => claiming(db, tables))
  const claimed = due.filter(({ waits }) => !waits)
  if (claimed.length) crashPoint('outbox.claimed')
  for (const [consumer, deliveries] of Map.groupBy(claimed, ({ consumer }) => consumer)) {
    const events = deliveries.map(({ event }) => toEvent(event))
    const ids = events.map(({ id }) => id)
    const peer: Carrier = peers[consumer as SubgraphName]
    try {
      const { accepted } = await delivering(consumer, ids, () => peer.internal('accept', { events }))
      crashPoint('outbox.accepted')
      await write(db, { name: 'forget deliveries', values: { consumer, ids: accepted } }, () => forgetting(db, tables))
    } catch (err) {
      log.warn({ err, consumer, events: ids.length }, 'a consumer did not accept events; they are sent again')
    }
  }
  return due.length
}

/**
 * Takes what is due and nobody else has taken, each with its event, in order of the events' ids. A delivery whose record
 * has an earlier one under way or failed waits for it, and is looked at again when that one's time is up.
 */
function claiming(db: Database, { deliveries, events }: EventTables) {
  const due = db
    .$with('due')
    .as(
      db
        .select({ eventId: deliveries.eventId, consumer: deliveries.consumer })
        .from(deliveries)
        .where(lte(deliveries.dueAt, sql`now()`))
        .orderBy(asc(deliveries.dueAt))
        .limit(batchSize)
        .for('update', { skipLocked: true }),
    )
  const earlier = sql`
    select from ${deliveries} other join ${events} before on before.id = other.event_id
    where other.consumer = ${due.consumer} and before.subject_id = ${events.subjectId} and before.id < ${events.id}
      and (other.due_at <= now() or other.attempts > 0)
      and (other.event_id, other.consumer) not in (select event_id, consumer from due)`
  const judged = db.$with('judged').as(
    db
      .select({ eventId: due.eventId, consumer: due.consumer, waits: sql<boolean>`exists (${earlier})`.as('waits') })
      .from(due)
      .innerJoin(events, eq(events.id, due.eventId)),
  )
  // Only ten attempts count: the power of some thousands is out of range and would stop the whole relay.
  const pauseMs = sql`case when ${judged.waits} then ${leaseMs}
    else least(${leaseMs} * power(2, least(${deliveries.attempts}, 10)), 60000) end`
  const claimed = db.$with('claimed').as(
    db
      .update(deliveries)
      .set({
        attempts: sql`case when ${judged.waits} then greatest(${deliveries.attempts}, 1) else ${deliveries.attempts} + 1 end`,
        dueAt: sql`now() + ${pauseMs} * interval '1 millisecond'`,
      })
      .from(judged)
      .where(and(eq(deliveries.eventId, judged.eventId), eq(deliveries.consumer, judged.consumer)))
      .returning({ eventId: deliveries.eventId, consumer: deliveries.consumer, waits: judged.waits }),
  )
  return db
    .with(due, judged, claimed)
    .select({ consumer: claimed.consumer, waits: claimed.waits, event: events })
    .from(claimed)
    .innerJoin(events, eq(events.id, claimed.eventId))
    .orderBy(asc(events.id))
}

const forgetting = (db: Database, { deliveries }: EventTables) =>
  db.delete(deliveries).where(and(eq(deliveries.consumer, sql.placeholder('consumer')), isAmongIds(deliveries.eventId)))

function toEvent(row: EventTables['events']['$inferSelect']): AnyEvent {
  const { id, type, occurredAt, actorId, subjectId, payload } = row
  return { id, type, occurredAt: occurredAt.toISOString(), actorId, subjectId, payload } as AnyEvent
}
