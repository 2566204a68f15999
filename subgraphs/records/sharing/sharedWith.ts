import { isId } from '@parvis/kernel/database/columns.ts'
import type { Database } from '@parvis/kernel/database/database.ts'
import { and, countDistinct, eq, inArray } from 'drizzle-orm'
import type { RecordTables } from '../recordTables.ts'

/** How many displayed records a portal user is requester or watcher of: what they lose who become a guest. */
export async function sharedWith(
  { db, tables: { access } }: { db: Database; tables: RecordTables },
  { personId }: { personId: string },
): Promise<number> {
  if (!isId(personId)) return 0
  const isNamed = and(eq(access.granteeId, personId), inArray(access.via, ['REQUESTER', 'WATCHER']))
  const [counted] = await db
    .select({ value: countDistinct(access.recordId) })
    .from(access)
    .where(isNamed)
  return counted!.value
}
