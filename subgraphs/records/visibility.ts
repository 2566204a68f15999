import type { ViewerInSql } from '@parvis/kernel/database/read.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { and, eq, exists, or, type SQL, sql } from 'drizzle-orm'
import { QueryBuilder } from 'drizzle-orm/pg-core'
import type { AccessTable, RecordRow, RecordTable } from './recordTable.ts'

/** A portal user as SQL values: a viewer's, or columns of a list of people. */
export type PersonInSql = { id: SQL; companyId: SQL; sharesAll: SQL }

/**
 * A row of the viewer's own, cut off while they are of another company than the share's (V1, V2). Written with
 * `coalesce` because PostgreSQL's planner expects half of the rows then, which is about right. Of
 * `company_id is null or company_id = …` it expects next to none, and sorts all of somebody's rows to find one page.
 */
export function ownGrant(access: AccessTable, person: Pick<PersonInSql, 'id' | 'companyId'>): SQL {
  return and(
    eq(access.granteeId, sql`${person.id}::uuid`),
    sql`coalesce(${access.companyId} = ${person.companyId}::uuid, ${access.companyId} is null)`,
  )!
}

/** A row of the person's company, where the company shares all its requests (V4). */
export function companyGrant(access: AccessTable, person: Pick<PersonInSql, 'companyId' | 'sharesAll'>): SQL {
  return and(sql`${person.sharesAll}::boolean`, eq(access.granteeId, sql`${person.companyId}::uuid`))!
}

type PortalViewerInSql = Extract<ViewerInSql, { kind: 'portal' }>

/** A portal viewer as SQL values. */
export function personInSql(viewer: PortalViewerInSql): PersonInSql {
  return {
    id: sql`${viewer.id}`,
    companyId: sql`${viewer.companyId}`,
    sharesAll: sql`${viewer.requestSharing === 'EVERYONE'}`,
  }
}

/** A party of the record (V5): sees it through its share, never only because of having to act on it. */
export function isPartyOf(
  viewer: PortalViewerInSql,
  { record, access }: { record: RecordTable; access: AccessTable },
): SQL {
  const person = personInSql(viewer)
  const grants = new QueryBuilder()
    .select({ one: sql`1` })
    .from(access)
    .where(and(eq(access.recordId, record.id), or(ownGrant(access, person), companyGrant(access, person))))
  return exists(grants)
}

/**
 * The row predicate of matters and contracts. Staff: everything, but a LEGAL user no private record of others (V12).
 * Portal users: what a share grants them (V5). Nobody signed in: nothing.
 */
export function visibleRecords(
  viewer: ViewerInSql | null,
  { record, access }: { record: RecordTable; access: AccessTable },
): SQL {
  if (!viewer) return sql`false`
  if (viewer.kind === 'portal') return isPartyOf(viewer, { record, access })
  if (viewer.role === 'ADMIN') return sql`true`
  return or(
    eq(record.private, false),
    sql`${viewer.id}::uuid in (${record.createdById}, ${record.assigneeId})`,
    sql`${record.staffIds} @> array[${viewer.id}::uuid]`,
  )!
}

/** What a client reads of the title (V10). */
export const titleFor = (viewer: Viewer | null, { name, portalTitle }: RecordRow): string =>
  viewer?.kind === 'staff' ? name : (portalTitle ?? name)
