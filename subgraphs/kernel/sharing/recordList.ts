import { and, count, desc, eq, inArray, not, or, type SQL, sql } from 'drizzle-orm'
import { union } from 'drizzle-orm/pg-core'
import { isId } from '../columns.ts'
import type { Database } from '../database.ts'
import { checkFirst, countLimit, decodeCursor, isMoment, type Page, type PageInput, toPage } from '../pagination.ts'
import { searchPatterns } from '../searchPatterns.ts'
import type { PortalViewer, Viewer } from '../viewer.ts'
import type { RecordRow } from './recordTable.ts'
import type { Sharing } from './sharing.ts'
import { companyGrant, ownGrant, personInSql, visibleRecords } from './visibility.ts'

export type RecordFilter = {
  search?: string | null
  relation?: 'MINE' | 'WATCHING' | 'COMPANY' | null
  shownInPortal?: boolean | null
  companyId?: string | null
  requesterId?: string | null
  assigneeId?: string | null
}
type ListInput = PageInput & { filter?: RecordFilter | null; where?: (SQL | undefined)[] }
type Parts = { db: Database; viewer: Viewer | null; sharing: Sharing }

/**
 * A page of the records the viewer sees, newest first, in one statement. A portal user's is read off his own access
 * rows, so it costs the page and not the table; staff's off the index on creation. Conditions combine with AND.
 */
export async function listRecords<Row extends RecordRow>(
  { db, viewer, sharing }: Parts,
  input: ListInput,
): Promise<Page<Row>> {
  checkFirst(input.first)
  const { record } = sharing
  const cursor = decodeCursor(input.after, isRecordCursor)
  const where = [...conditions(sharing, viewer, input.filter), ...(input.where ?? [])]
  const ids =
    viewer?.kind === 'portal' ? grantedIds({ db, viewer, sharing, where }) : staffIds({ db, viewer, sharing, where })
  const rows = await db
    .select()
    .from(record)
    .where(inArray(record.id, ids({ cursor, limit: input.first + 1 })))
    .orderBy(desc(record.createdAt), desc(record.id))
    .prepare('records')
    .execute()
  return toPage({
    // The table is the caller's own, seen as what records have in common: its rows are whole.
    rows: rows as Row[],
    first: input.first,
    cursor: (row) => [row.createdAt.toISOString(), row.id],
    async count() {
      const matching = ids({ cursor: null, limit: countLimit + 1 }).as('matching')
      const [counted] = await db.select({ value: count() }).from(matching).prepare('count').execute()
      return counted!.value
    },
  })
}

type Slice = { cursor: string[] | null; limit: number }
type IdQueryParts = { db: Database; sharing: Sharing; where: (SQL | undefined)[] }

function staffIds({ db, viewer, sharing, where }: IdQueryParts & { viewer: Viewer | null }) {
  const { record } = sharing
  return ({ cursor, limit }: Slice) =>
    db
      .select({ id: record.id })
      .from(record)
      .where(and(visibleRecords(viewer, sharing), before(record.createdAt, record.id, cursor), ...where))
      .orderBy(desc(record.createdAt), desc(record.id))
      .limit(limit)
}

/** The viewer's own rows and his company's, each cut to the page before the two are merged and de-duplicated. */
function grantedIds({ db, viewer, sharing, where }: IdQueryParts & { viewer: PortalViewer }) {
  const { record, access } = sharing
  const person = personInSql(viewer)
  return ({ cursor, limit }: Slice) => {
    const branch = (grant: SQL) =>
      db
        .select({ id: access.recordId, sortAt: access.sortAt })
        .from(access)
        .innerJoin(record, eq(record.id, access.recordId))
        .where(and(grant, before(access.sortAt, access.recordId, cursor), ...where))
        .orderBy(desc(access.sortAt), desc(access.recordId))
        .limit(limit)
    const own = branch(ownGrant(access, person))
    const merged = viewer.requestSharing === 'EVERYONE' ? union(own, branch(companyGrant(access, person))) : own
    const granted = merged.as('granted')
    return db.select({ id: granted.id }).from(granted).orderBy(desc(granted.sortAt), desc(granted.id)).limit(limit)
  }
}

const before = (at: unknown, id: unknown, cursor: string[] | null) =>
  cursor ? sql`(${at}, ${id}) < (${cursor[0]}::timestamptz, ${cursor[1]}::uuid)` : undefined

const isRecordCursor = (values: string[]) => values.length === 2 && isMoment(values[0]!) && isId(values[1]!)

/** A value of a filter that can match nothing when it is no id. */
const same = (column: Parameters<typeof eq>[0], id: string | null | undefined) =>
  id == null ? undefined : isId(id) ? eq(column, id) : sql`false`

function conditions({ record }: Sharing, viewer: Viewer | null, filter: RecordFilter | null | undefined) {
  if (!filter) return []
  return [
    companyOf(record, viewer, filter.companyId),
    same(record.requesterId, filter.requesterId),
    same(record.assigneeId, filter.assigneeId),
    filter.shownInPortal == null ? undefined : eq(record.shareVisible, filter.shownInPortal),
    filter.relation ? related(record, viewer, filter.relation) : undefined,
    ...matching(record, viewer, filter.search),
  ]
}

/** A client asks about his own company only: a filter tells as much as a field (V13). */
function companyOf(record: Sharing['record'], viewer: Viewer | null, companyId: string | null | undefined) {
  const isTold = viewer?.kind === 'staff' || companyId == null || viewer?.companyId === companyId.toLowerCase()
  return isTold ? same(record.companyId, companyId) : sql`false`
}

/** How the viewer came to see it: asked for it, watches it, or sees it through his company (R32). */
function related(record: Sharing['record'], viewer: Viewer | null, relation: 'MINE' | 'WATCHING' | 'COMPANY'): SQL {
  if (viewer?.kind !== 'portal') return sql`false`
  const mine = eq(record.requesterId, viewer.id)
  const watching = sql`${viewer.id}::uuid = any(${record.watcherIds})`
  if (relation === 'MINE') return mine
  if (relation === 'WATCHING') return watching
  return not(or(sql`coalesce(${mine}, false)`, watching)!)
}

/** Every word of the search, in what this viewer may read of the title (V10): a client never matches an internal name. */
function matching(record: Sharing['record'], viewer: Viewer | null, search: string | null | undefined): SQL[] {
  const text = viewer?.kind === 'staff' ? record.searchText : record.portalSearchText
  return searchPatterns(search).map((pattern) => sql`${text} like public.fold(${pattern})`)
}
