import type { Database } from '@parvis/kernel/database/database.ts'
import { countLimit } from '@parvis/kernel/database/pagination.ts'
import { idsValue, read } from '@parvis/kernel/database/read.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { and, eq, sql } from 'drizzle-orm'
import { portalUsers } from '../tables.ts'
import { visiblePortalUsers } from '../visibility.ts'

type Count = { value: number; capped: boolean }
/** How many people of a company came how far. */
export type Activation = { invited: Count; entered: Count; acted: Count }

/** The same for each of these companies, counted off an index and no further than any count. */
export async function activationOf(
  { db, viewer }: { db: Database; viewer: Viewer | null },
  ids: readonly string[],
): Promise<Activation[]> {
  const values = { ids, limit: countLimit + 1 }
  const rows = await read({ db, viewer }, { name: 'activation of companies', values }, (seer) => {
    const reached = (step: 'INVITED' | 'ENTERED' | 'ACTED') => {
      const theirs = db
        .select({ id: portalUsers.id })
        .from(portalUsers)
        .where(
          and(
            eq(portalUsers.companyId, sql`wanted.id`),
            eq(portalUsers.activation, sql.raw(`'${step}'`)),
            visiblePortalUsers(seer),
          ),
        )
        .limit(sql.placeholder('limit'))
      return sql<number>`(select count(*)::int from ${theirs.as('theirs')})`
    }
    return db
      .select({
        id: sql<string>`wanted.id`,
        invited: reached('INVITED'),
        entered: reached('ENTERED'),
        acted: reached('ACTED'),
      })
      .from(sql`unnest(${idsValue}) as wanted(id)`)
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  const counted = (value: number): Count => ({ value: Math.min(value, countLimit), capped: value > countLimit })
  return ids.map((id) => {
    const { invited, entered, acted } = byId.get(id) ?? { invited: 0, entered: 0, acted: 0 }
    return { invited: counted(invited), entered: counted(entered), acted: counted(acted) }
  })
}
