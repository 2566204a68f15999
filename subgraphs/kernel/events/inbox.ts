import { log } from '@parvis/observe/log.ts'
import type { AnyEvent, EventOf, EventType } from '@parvis/schema/events.ts'
import { sql } from 'drizzle-orm'
import { crashPoint } from '../crashPoint.ts'
import type { Database, Transaction } from '../database/database.ts'
import { idsValue } from '../database/read.ts'
import { write } from '../database/write.ts'
import type { EventTables } from './eventTables.ts'

/** What a subgraph does about events of others, by type; `asked` is what others were asked about the event before. */
export type Consumers<Asked = unknown> = {
  [T in EventType]?: (tx: Transaction, event: EventOf<T>, asked: Asked) => Promise<void>
}

type Accepting<Asked> = {
  db: Database
  tables: EventTables
  consumers: Consumers<Asked>
  /** Asks others about an event, before any transaction is open. */
  ask: (event: AnyEvent) => Promise<Asked>
}
type Heard<Asked> = { event: AnyEvent; asked: Asked }

/**
 * The `accept` function of a subgraph. Each event has its effect once: inbox row and effect are one transaction, and an
 * event that is in the inbox already has none. Answers the ids of the events that are done; the others are to be sent
 * again.
 */
export function acceptEvents<Asked>({ db, ask, ...parts }: Accepting<Asked>) {
  const accept = (heard: Heard<Asked>[]) => db.transaction((tx) => acceptOnce(tx, parts, heard))
  return async ({ events }: { events: AnyEvent[] }): Promise<{ accepted: string[] }> => {
    const given = events.map((event) => ({ event }))
    const heard = await succeeding(given, async ({ event }) => ({ event, asked: await ask(event) }))
    // All in one transaction. If that fails, each in its own, so that one that fails holds up no other subject's.
    const accepted = await accept(heard).then(
      () => heard,
      (err) => {
        log.warn({ err, events: heard.length }, 'events were not accepted together; each is tried by itself')
        return succeeding(heard, (one) => accept([one]).then(() => one))
      },
    )
    crashPoint('inbox.beforeAnswer')
    return { accepted: accepted.map(({ event }) => event.id) }
  }
}

/**
 * Does the work for one event after the other and gives the results. An event it fails for is logged and left out, and
 * so are later events of the same subject, because a second move must not be made before the first.
 */
async function succeeding<Given extends { event: AnyEvent }, Made>(
  given: Given[],
  work: (one: Given) => Promise<Made>,
) {
  const made: Made[] = []
  const waiting = new Set<string>()
  for (const one of given) {
    const { id, type, subjectId } = one.event
    if (waiting.has(subjectId)) continue
    try {
      made.push(await work(one))
    } catch (err) {
      waiting.add(subjectId)
      log.warn({ err, event: id, type }, 'an event was not accepted; it comes again')
    }
  }
  return made
}

async function acceptOnce<Asked>(
  tx: Transaction,
  { tables: { inbox }, consumers }: Pick<Accepting<Asked>, 'tables' | 'consumers'>,
  heard: Heard<Asked>[],
): Promise<void> {
  const values = { ids: heard.map(({ event }) => event.id) }
  const rows = await write(tx, { name: 'accept events', values }, () =>
    tx
      .insert(inbox)
      .select(sql`select id, now() from unnest(${idsValue}) as id`)
      .onConflictDoNothing()
      .returning({ eventId: inbox.eventId }),
  )
  if (rows.length) crashPoint('inbox.inserted')
  const ids = new Set(rows.map(({ eventId }) => eventId))
  const news = heard.filter(({ event }) => ids.has(event.id))
  // Events of one subject build on one another and go in order; those of other subjects need not wait.
  const effects = [...Map.groupBy(news, ({ event }) => event.subjectId).values()].map(async (ofOne) => {
    for (const { event, asked } of ofOne) {
      await (consumers[event.type] as Consume<Asked> | undefined)?.(tx, event, asked)
    }
  })
  // Waits for all of them, also when one failed: a statement sent after the rollback would not be rolled back.
  const failed = (await Promise.allSettled(effects)).find(({ status }) => status === 'rejected')
  if (failed) throw (failed as PromiseRejectedResult).reason
}

type Consume<Asked> = (tx: Transaction, event: AnyEvent, asked: Asked) => Promise<void>
