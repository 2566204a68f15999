import { portalUsers } from '@parvis/identity/src/tables.ts'
import DataLoader from 'dataloader'
import { inArray } from 'drizzle-orm'
import type { Database } from './database.ts'

/** One set a request. Watchers' companies are read straight from the other subgraph's table: cheaper than to ask it. */
export const createLoaders = (db: Database) => ({
  person: new DataLoader(async (ids: readonly string[]) => {
    const rows = await db
      .select()
      .from(portalUsers)
      .where(inArray(portalUsers.id, [...ids]))
    const byId = new Map(rows.map((row) => [row.id, row]))
    return ids.map((id) => byId.get(id) ?? null)
  }),
})
