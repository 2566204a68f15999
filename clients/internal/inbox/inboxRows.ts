import { placeOf, toldOf } from '@parvis/clients-shared/notifications/told.ts'
import { graphql } from '../gql/gql.ts'
import type { InboxQuery } from '../gql/graphql.ts'

export const InboxDocument = graphql(`
  query Inbox($first: Int!, $after: String, $unread: Boolean!) {
    notifications(first: $first, after: $after, unread: $unread) {
      nodes {
        id
        kind
        name
        occurredAt
        readAt
        contract { id reference title company { id name } }
        matter { id reference title company { id name } }
        actor { id displayName }
        client { id displayName company { id name } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`)

type Told = InboxQuery['notifications']['nodes'][number]

/** What somebody was told, as a row of his inbox. */
export type InboxRow = {
  id: string
  read: boolean
  occurredAt: string
  /** Null for somebody who is gone. */
  who: string | null
  company: string | null
  /** `NOTE_ADDED`, `FILE_ADDED` and so on. */
  what: string
  /** Of the file or milestone. */
  name: string | null
  reference: string
  title: string
  /** Address of the record and its tab. */
  to: string
  recordId: string
  tab: string | undefined
}

/** A notification as a row; null when its record cannot be read now. */
export function inboxRow({
  id,
  kind,
  name,
  occurredAt,
  readAt,
  contract,
  matter,
  actor,
  client,
}: Told): InboxRow | null {
  const record = contract ?? matter
  if (!record) return null
  return {
    id,
    read: readAt !== null,
    occurredAt,
    who: (client ?? actor)?.displayName ?? null,
    company: (client ? client.company : record.company)?.name ?? null,
    what: toldOf(kind),
    name: name ?? null,
    reference: record.reference,
    title: record.title,
    to: contract ? '/contracts/$id' : '/matters/$id',
    recordId: record.id,
    tab: placeOf(kind),
  }
}

/** What was read anew together with what stood there: new ones first, then each with its present mark. */
export function merged(before: readonly InboxRow[], newest: readonly InboxRow[]): InboxRow[] {
  const known = new Set(before.map(({ id }) => id))
  const present = new Map(newest.map((row) => [row.id, row]))
  return [...newest.filter(({ id }) => !known.has(id)), ...before.map((row) => present.get(row.id) ?? row)]
}

/** Rows by the day they happened on in this time zone, as they stand. */
export function byDay(rows: readonly InboxRow[]): [day: string, rows: InboxRow[]][] {
  return [...Map.groupBy(rows, ({ occurredAt }) => new Date(occurredAt).toDateString())]
}
