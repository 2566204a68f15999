import { log } from '@parvis/observe/log.ts'
import { delivering } from '@parvis/observe/tracing.ts'
import type { AnyEvent } from '@parvis/schema/events.ts'
import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import { and, asc, eq, lte, sql } from 'drizzle-orm'
import type postgres from 'postgres'
import { crashPoint } from '../crashPoint.ts'
import type { Database } from '../database/database.ts'
import { isAmongIds, read } from '../database/read.ts'
import { write } from '../database/write.ts'
import type { Carrier, Carriers } from '../graph/carrier.ts'
import { channelOf, type EventTables } from './eventTables.ts'
import { outboxBacklog } from './outboxBacklog.ts'

/** How many deliveries one round takes: one set-based statement each way. */
const batchSize = 500
/** For how long a round holds what it claimed. After a crash another relay takes over then. */
const leaseMs = 5_000
/** A delivery that waits for an earlier one of its record is looked at again after this long. */
const waitMs = 500
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
 * has an earlier one under way or failed waits for it.
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
  const pauseMs = sql`case when ${judged.waits} then ${waitMs}
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
