import type { Viewer } from '@parvis/schema/viewer.ts'
import { count, type Subquery } from 'drizzle-orm'
import type { Database } from './database.ts'
import { countLimit } from './pagination.ts'
import { read, type Seer } from './read.ts'

/**
 * How many rows a list has, as far as a reader is told: `matching` selects them and ends with the placeholder `limit`. Kept
 * under the list's name, as `read` keeps it.
 */
export async function countUpTo(
  { db, viewer }: { db: Database; viewer: Viewer | null },
  { name, values }: { name: string; values: Record<string, unknown> },
  matching: (seer: Seer | null) => { as(alias: string): Subquery },
): Promise<number> {
  const limited = { name: `number of ${name}`, values: { ...values, limit: countLimit + 1 } }
  const [counted] = await read({ db, viewer }, limited, (seer) =>
    db.select({ value: count() }).from(matching(seer).as('matching')),
  )
  return counted!.value
}
