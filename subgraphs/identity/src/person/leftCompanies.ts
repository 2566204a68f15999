import type { Executor } from '@parvis/kernel/database/database.ts'
import { isAmongIds, read } from '@parvis/kernel/database/read.ts'
import { and, eq, sql } from 'drizzle-orm'
import { events } from '../tables.ts'

/** The most companies somebody left that are told of. */
const maxLeft = 10

/**
 * The companies people left (R9b), each person's last one first, by what is written down of them. A company that was
 * corrected was never theirs.
 */
export async function leftCompanies(db: Executor, ids: readonly string[]): Promise<string[][]> {
  const companyId = sql<string>`${events.payload} ->> 'from'`
  const rows = await read({ db }, { name: 'companies people left', values: { ids } }, () =>
    db
      .select({ personId: events.subjectId, companyId: companyId.as('company_id'), at: events.id })
      .from(events)
      .where(
        and(
          isAmongIds(events.subjectId),
          eq(events.type, sql`'portalUser.moved'`),
          sql`${events.payload} ->> 'change' = 'LEFT'`,
        ),
      )
      .orderBy(sql`${events.id} desc`),
  )
  const byPerson = Map.groupBy(rows, ({ personId }) => personId)
  return ids.map((id) => [...new Set((byPerson.get(id) ?? []).map((row) => row.companyId))].slice(0, maxLeft))
}
