import { createHash } from 'node:crypto'
import { noteOrigin } from '@parvis/observe/tracing.ts'
import { type AnyEvent, consumersOf, type EventPayloads, type EventType } from '@parvis/schema/events.ts'
import { type SQL, sql } from 'drizzle-orm'
import { crashPoint } from '../crashPoint.ts'
import { newId } from '../database/columns.ts'
import type { Transaction } from '../database/database.ts'
import { valuesNamed, write } from '../database/write.ts'
import { channelOf, type EventTables } from './eventTables.ts'

/** An event with its place in the hash chain of its row. */
export type ChainedEvent = AnyEvent & { previousHash: string | null; hash: string }

/** What a command says happened to a row. */
export type Happened = { [T in EventType]: { type: T; actorId: string | null; payload: EventPayloads[T] } }[EventType]

type Added = {
  /** What it happened to, as it was locked; a new one has no head yet. */
  row: { id: string; chainHead: string | null }
  /** First to last. */
  happened: readonly Happened[]
  /** Consumers get it no sooner. */
  deliverAt?: Date
}

/**
 * Adds to the chain of a row: the only way an event is written. It stands in the transaction of the change, with a
 * delivery for each consumer, and `change` writes the row with its new head. The statements are sent together, since
 * none needs the answer of another. The caller holds the row's lock.
 */
async function add<Answer>(
  tx: Transaction,
  tables: EventTables,
  { row, happened, deliverAt }: Added,
  change: (place: { chainHead: string; at: Date }) => PromiseLike<Answer>,
): Promise<Answer> {
  const events: ChainedEvent[] = []
  for (const each of happened) events.push(link(events.at(-1)?.hash ?? row.chainHead, row.id, each))
  const last = events.at(-1)!
  const [changed, ...written] = await Promise.allSettled([
    change({ chainHead: last.hash, at: new Date(last.occurredAt) }),
    ...events.map((event) => append(tx, tables, event, deliverAt)),
  ])
  // All are waited for: a statement sent after the rollback would not be rolled back.
  if (changed.status === 'rejected') throw changed.reason
  for (const one of written) if (one.status === 'rejected') throw one.reason
  crashPoint('change.beforeCommit')
  return changed.value
}

/**
 * Begins the chains of many new rows at once: one statement for all events, however many there are. `change` writes the
 * rows, each with the head of its chain.
 */
async function begin(
  tx: Transaction,
  tables: EventTables,
  rows: readonly { id: string; happened: Happened }[],
  change: (places: { id: string; chainHead: string; at: Date }[]) => PromiseLike<unknown>,
): Promise<void> {
  const events = rows.map(({ id, happened }) => link(null, id, happened))
  await change(
    events.map(({ subjectId, hash, occurredAt }) => ({ id: subjectId, chainHead: hash, at: new Date(occurredAt) })),
  )
  const values = {
    events: JSON.stringify(events.map((event) => ({ ...event, consumers: consumersOf[event.type] ?? [] }))),
  }
  await write(tx, { name: 'record events of new rows', values }, () => beginning(tables))
  for (const { id } of events) noteOrigin(id)
  crashPoint('change.beforeCommit')
}

/** What happened as an event, with a hash that links it to the head before, and id and moment unless it has them. */
function link(head: string | null, subjectId: string, happened: Happened): ChainedEvent {
  const event = { id: newId(), occurredAt: new Date().toISOString(), subjectId, ...happened } as AnyEvent
  return { ...event, previousHash: head, hash: hash(head, event) }
}

/** SHA-256 in hex over the hash before and the event in a fixed order of keys. */
function hash(previousHash: string | null, event: AnyEvent): string {
  const { id, type, occurredAt, actorId, subjectId, payload } = event
  const text = JSON.stringify([previousHash, id, type, occurredAt, actorId, subjectId, sorted(payload)])
  return createHash('sha256').update(text).digest('hex')
}

export const chain = { add, begin, link, hash }

/** Keys in one order at every depth: PostgreSQL's jsonb keeps none. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => [key, sorted(item)])
}

async function append(tx: Transaction, tables: EventTables, event: ChainedEvent, deliverAt?: Date): Promise<void> {
  const occurredAt = new Date(event.occurredAt)
  const consumers = consumersOf[event.type] ?? []
  const values = { ...event, occurredAt, consumers, dueAt: deliverAt ?? occurredAt }
  await write(tx, { name: 'record an event', values }, () => appending(tx, tables))
  noteOrigin(event.id)
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

/** The same for many events, given as JSON. */
function beginning(tables: EventTables): SQL {
  const { events, deliveries } = tables
  const given = sql`jsonb_to_recordset(${sql.placeholder('events')}::text::jsonb) as given(id uuid, type text,
    "occurredAt" timestamptz, "actorId" uuid, "subjectId" uuid, payload jsonb, hash text, consumers jsonb)`
  return sql`with given as materialized (select * from ${given}),
    event as (insert into ${events} (id, type, occurred_at, actor_id, subject_id, payload, hash)
      select id, type, "occurredAt", "actorId", "subjectId", payload, hash from given),
    due as (insert into ${deliveries} (event_id, consumer, attempts, due_at)
      select id, consumer, 0, "occurredAt" from given, jsonb_array_elements_text(consumers) as consumer)
    select pg_notify(${sql.raw(`'${channelOf(tables)}'`)}, '')`
}
