import { placeOf, toldOf } from '@parvis/clients-shared/notifications/told.ts'
import { dayOf } from '@parvis/clients-shared/time/calendar.ts'
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
        dueOn
        readAt
        subject {
          ... on Contract { id reference title company { id name } }
          ... on Matter { id reference title company { id name } }
          ... on PortalUser { id displayName email signUpCompany }
        }
        actor { id displayName }
        client { id displayName company { id name } }
      }
      pageInfo { hasNextPage endCursor }
      isComplete
    }
  }
`)

type Told = NonNullable<InboxQuery['notifications']>['nodes'][number]

/** What somebody was told, as a row of their inbox; several that are of one kind in one. */
export type InboxRow = {
  id: string
  /** Of all that stand in the row, its own among them. */
  ids: string[]
  read: boolean
  occurredAt: string
  /** Null for somebody who is gone, and where nobody did anything. */
  who: string | null
  company: string | null
  /** `NOTE_ADDED`, `FILE_ADDED` and so on. */
  what: string
  /** Of files or milestones, or how notes begin. */
  names: string[]
  /** The last day of what it reminds of. */
  dueOn: string | null
  /** Null where it is about a person. */
  reference: string | null
  /** Of the record; of somebody who signed up their address, of another client their name. */
  title: string
  /** Where it leads: a record and its tab, or a person among the clients. */
  to: string
  recordId: string
  search: Record<string, string>
}

/** A notification as a row; null when its record cannot be read now. */
export function inboxRow({ id, kind, name, occurredAt, dueOn, readAt, subject, actor, client }: Told): InboxRow | null {
  if (!subject) return null
  const tab = placeOf(kind)
  return {
    id,
    ids: [id],
    read: readAt !== null,
    occurredAt,
    who: (client ?? actor)?.displayName ?? null,
    company: companyOf({ subject, client }),
    what: toldOf(kind),
    names: name ? [name] : [],
    dueOn,
    ...(subject.__typename === 'PortalUser'
      ? { reference: null, title: (actor ? subject.displayName : subject.email) ?? '', search: { person: subject.id } }
      : { reference: subject.reference, title: subject.title, search: tab ? { tab } : {} }),
    to: addresses[subject.__typename],
    recordId: subject.id,
  }
}

const addresses: Record<NonNullable<Told['subject']>['__typename'], string> = {
  Contract: '/contracts/$id',
  Matter: '/matters/$id',
  PortalUser: '/settings/client-portal/manage-clients',
}

/** Of whoever did it, or of the record; in their own words while nobody has given them one. */
function companyOf({ subject, client }: Pick<Told, 'subject' | 'client'>): string | null {
  if (subject?.__typename === 'PortalUser') return subject.signUpCompany
  return (client ? client.company : subject?.company)?.name ?? null
}

/** What was read so far; `next` is the cursor of what was told before. */
export type InboxPages = { rows: InboxRow[]; next: string | null }

/**
 * The newest page read anew, and what was read below it before. As far as the page reaches it alone says what there is:
 * a record may be hidden by now. Where it does not reach what was there, rows between would be missing: begin again.
 */
export function joined(before: InboxPages | undefined, newest: InboxPages): InboxPages {
  const last = newest.rows.at(-1)
  if (!before || !last || newest.next === null) return newest
  const below = before.rows.findIndex(({ id }) => id <= last.id)
  const reaches = below > 0 || before.rows[below]?.id === last.id
  if (!reaches) return newest
  return { rows: [...newest.rows, ...before.rows.slice(below).filter(({ id }) => id !== last.id)], next: before.next }
}

/** Rows by the day they happened on in this time zone; what somebody did in a row to one record is one row. */
export function byDay(rows: readonly InboxRow[]): [day: string, rows: InboxRow[]][] {
  const days = Map.groupBy(rows, ({ occurredAt }) => dayOf(occurredAt))
  return [...days].map(([day, ofDay]) => [day, together(ofDay)])
}

function together(rows: readonly InboxRow[]): InboxRow[] {
  const shown: InboxRow[] = []
  for (const row of rows) {
    const last = shown.at(-1)
    if (last && isAlike(last, row)) {
      shown[shown.length - 1] = { ...last, ids: [...last.ids, ...row.ids], names: [...last.names, ...row.names] }
    } else shown.push(row)
  }
  return shown
}

const isAlike = (one: InboxRow, other: InboxRow) =>
  (['what', 'recordId', 'who', 'company', 'dueOn', 'read'] as const).every((key) => one[key] === other[key])
