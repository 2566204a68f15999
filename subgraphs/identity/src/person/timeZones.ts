import type { Database } from '@parvis/kernel/database/database.ts'
import { sql } from 'drizzle-orm'
import { firm, portalUsers, staffUsers } from '../tables.ts'

/** Every time zone somebody lives in, each once; where a person has named none, the firm's. */
export async function timeZones(db: Database): Promise<string[]> {
  const rows = await db.execute<{ timeZone: string }>(timeZonesStatement)
  return rows.map(({ timeZone }) => timeZone)
}

/**
 * Goes from one time zone in the index of clients to the next: it is asked every minute, and they are many. The legal team
 * is small.
 */
export const timeZonesStatement = sql`
  with recursive client_zones as (
    select min(${portalUsers.timeZone}) as time_zone from ${portalUsers}
    union all
    select (select min(${portalUsers.timeZone}) from ${portalUsers} where ${portalUsers.timeZone} > client_zones.time_zone)
    from client_zones where client_zones.time_zone is not null
  )
  select time_zone as "timeZone" from client_zones where time_zone is not null
  union select ${staffUsers.timeZone} from ${staffUsers} where ${staffUsers.timeZone} is not null
  union select coalesce((select ${firm.timeZone} from ${firm}), 'UTC')`
