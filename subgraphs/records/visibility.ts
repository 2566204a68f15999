import type { Seer } from '@parvis/kernel/database/read.ts'
import { seesInside } from '@parvis/kernel/graph/abilities.ts'
import { and, eq, exists, or, type SQL, sql } from 'drizzle-orm'
import { QueryBuilder } from 'drizzle-orm/pg-core'
import type { AccessTable, RecordRow, RecordTable } from './recordTable.ts'
import { isInside } from './seenAs.ts'

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

/** A portal viewer as SQL values. A guest is nobody to any share, also to one from when they were no guest. */
export function personInSql(seer: Seer): PersonInSql {
  if (seer.reach === 'ENTRY') return { id: sql`null`, companyId: sql`null`, sharesAll: sql`false` }
  return {
    id: sql`${seer.id}`,
    companyId: sql`${seer.companyId}`,
    sharesAll: sql`${seer.requestSharing === 'EVERYONE'}`,
  }
}

/** A party of the record (V5): sees it through its share, never only because of having to act on it. */
export function isPartyOf(seer: Seer, { record, access }: { record: RecordTable; access: AccessTable }): SQL {
  const person = personInSql(seer)
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
  seer: Seer | null,
  { record, access }: { record: RecordTable; access: AccessTable },
): SQL {
  if (!seer) return sql`false`
  if (!seesInside(seer)) return isPartyOf(seer, { record, access })
  if (seer.reach === 'ALL') return sql`true`
  return or(
    eq(record.private, false),
    sql`${seer.id}::uuid in (${record.createdById}, ${record.assigneeId})`,
    sql`${record.staffIds} @> array[${seer.id}::uuid]`,
  )!
}

/** What the viewer reads of the title: clients the one that is written for them (V10). */
export const titleOf = (record: RecordRow): string =>
  isInside(record) ? record.name : (record.portalTitle ?? record.name)
