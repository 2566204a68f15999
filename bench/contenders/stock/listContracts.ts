import { contractAccess, contracts } from '@parvis/contracts/src/tables.ts'
import { and, arrayContains, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { union } from 'drizzle-orm/pg-core'
import type { Database } from './database.ts'
import { companyRows, mayRead, ownRows } from './mayRead.ts'
import type { Viewer } from './viewer.ts'

type Arguments = {
  first: number
  after?: string | null
  filter?: { stages?: string[] | null; relation?: string | null; assigneeId?: string | null } | null
}
type Parts = { db: Database; viewer: Viewer }

/** A page of what the viewer may see, newest first. The statements are as good as ours: the race is not about SQL. */
export async function listContracts({ db, viewer }: Parts, { first, after, filter }: Arguments) {
  const cursor = after ? (JSON.parse(Buffer.from(after, 'base64url').toString()) as [string, string]) : null
  const limit = first + 1
  const rows = await (viewer.kind === 'staff'
    ? staffPage({ db, viewer }, { cursor, limit, filter })
    : clientPage({ db, viewer }, { cursor, limit, filter }))
  const nodes = rows.slice(0, first)
  const last = nodes.at(-1)
  const endCursor = last ? Buffer.from(JSON.stringify([last.createdAt, last.id])).toString('base64url') : null
  return { nodes, pageInfo: { endCursor, hasNextPage: rows.length > first } }
}

type Page = { cursor: [string, string] | null; limit: number; filter: Arguments['filter'] }
type Column = typeof contracts.createdAt | typeof contractAccess.sortAt
type IdColumn = typeof contracts.id | typeof contractAccess.recordId

const before = (at: Column, id: IdColumn, cursor: Page['cursor']): SQL | undefined =>
  cursor ? sql`(${at}, ${id}) < (${cursor[0]}::timestamptz, ${cursor[1]}::uuid)` : undefined

function conditions(viewer: Viewer, filter: Page['filter']): SQL | undefined {
  return and(
    filter?.stages ? inArray(contracts.stage, filter.stages as (typeof contracts.$inferSelect)['stage'][]) : undefined,
    filter?.assigneeId ? eq(contracts.assigneeId, filter.assigneeId) : undefined,
    filter?.relation === 'MINE' ? eq(contracts.requesterId, viewer.id) : undefined,
    filter?.relation === 'WATCHING' ? arrayContains(contracts.watcherIds, [viewer.id]) : undefined,
  )
}

function staffPage({ db, viewer }: Parts, { cursor, limit, filter }: Page) {
  return db
    .select()
    .from(contracts)
    .where(and(mayRead(db, viewer), before(contracts.createdAt, contracts.id, cursor), conditions(viewer, filter)))
    .orderBy(desc(contracts.createdAt), desc(contracts.id))
    .limit(limit)
}

function clientPage({ db, viewer }: { db: Database; viewer: Viewer & { kind: 'portal' } }, page: Page) {
  const { cursor, limit, filter } = page
  const wanted = conditions(viewer, filter)
  const granted = (grant: SQL | undefined) => {
    const rows = db.select({ id: contractAccess.recordId, sortAt: contractAccess.sortAt }).from(contractAccess)
    return (wanted ? rows.innerJoin(contracts, eq(contracts.id, contractAccess.recordId)) : rows)
      .where(and(grant, before(contractAccess.sortAt, contractAccess.recordId, cursor), wanted))
      .orderBy(desc(contractAccess.sortAt), desc(contractAccess.recordId))
      .limit(limit)
  }
  const own = granted(ownRows(viewer))
  const ofCompany = companyRows(viewer)
  const all = ofCompany ? union(own, granted(ofCompany)) : own
  const merged = all.as('granted')
  const ids = db.select({ id: merged.id }).from(merged).orderBy(desc(merged.sortAt), desc(merged.id)).limit(limit)
  return db
    .select()
    .from(contracts)
    .where(inArray(contracts.id, ids))
    .orderBy(desc(contracts.createdAt), desc(contracts.id))
}
