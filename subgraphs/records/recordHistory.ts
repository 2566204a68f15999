import { isId } from '@parvis/kernel/database/columns.ts'
import type { Database } from '@parvis/kernel/database/database.ts'
import { checkFirst, decodeCursor, encodeCursor, type PageInput } from '@parvis/kernel/database/pagination.ts'
import { isAmongIds, read } from '@parvis/kernel/database/read.ts'
import { chain } from '@parvis/kernel/events/chain.ts'
import type { AnyEvent } from '@parvis/schema/events.ts'
import type { SeenAs } from '@parvis/schema/viewer.ts'
import { eq } from 'drizzle-orm'
import type { RecordRow } from './recordTable.ts'
import type { RecordTables } from './recordTables.ts'

/** What `HistoryEntry` is resolved from. */
export type HistoryRow = {
  seenAs: SeenAs
  id: string
  type: string
  occurredAt: Date
  actorId: string | null
  facts: string
}

/**
 * What happened to a record, newest first, and whether its chain holds: every event's hash fits the one before, and the
 * newest is the record's head. Reads all of the record's events, some hundreds in a long life.
 */
export async function recordHistory(
  db: Database,
  { kind, eventTables, record }: RecordTables,
  row: RecordRow,
  { first, after }: PageInput,
) {
  checkFirst(first)
  const cursor = decodeCursor(after, (values) => values.length === 1 && isId(values[0]!))
  const { events } = eventTables
  // Head and events in one statement: read earlier, the head might not be the newest of these events.
  const found = await read({ db }, { name: `history of a ${kind}`, values: { ids: [row.id] } }, () =>
    db
      .select({ event: events, head: record.chainHead })
      .from(record)
      .leftJoin(events, eq(events.subjectId, record.id))
      .where(isAmongIds(record.id)),
  )
  const rows = found.flatMap(({ event }) => event ?? [])
  const { chain, verified } = followChain(rows, found[0]?.head ?? null)
  const newestFirst = chain.toReversed()
  const from = cursor ? newestFirst.findIndex(({ id }) => id === cursor[0]) + 1 : 0
  const page = newestFirst.slice(from, from + first)
  const last = page.at(-1)
  return {
    nodes: page.map(({ id, type, occurredAt, actorId, payload }) => ({
      id,
      type,
      occurredAt,
      actorId,
      facts: JSON.stringify(payload),
      seenAs: row.seenAs,
    })),
    pageInfo: { hasNextPage: from + first < newestFirst.length, endCursor: last ? encodeCursor([last.id]) : null },
    verified,
  }
}

type EventRow = RecordTables['eventTables']['events']['$inferSelect']

/**
 * The events in the order of their links, which depends on no clock, and whether every hash fits. Events that a broken
 * chain does not reach come last, in order of ids, so that nothing that happened is left out.
 */
export function followChain(rows: EventRow[], head: string | null): { chain: EventRow[]; verified: boolean } {
  const next = new Map(rows.map((row) => [row.previousHash, row]))
  const linked = new Set<EventRow>()
  let previous: string | null = null
  let fits = true
  for (let row = next.get(null); row && !linked.has(row); row = next.get(previous)) {
    const { id, type, occurredAt, actorId, subjectId, payload, hash } = row
    const event = { id, type, occurredAt: occurredAt.toISOString(), actorId, subjectId, payload } as AnyEvent
    fits &&= hash === chain.hash(previous, event)
    linked.add(row)
    previous = hash
  }
  const loose = rows.filter((row) => !linked.has(row)).sort((a, b) => (a.id < b.id ? -1 : 1))
  return { chain: [...linked, ...loose], verified: fits && previous === head && loose.length === 0 }
}
