import type { Database } from '@parvis/kernel/database/database.ts'
import { lookedAfterBy } from '@parvis/records/lookedAfterBy.ts'
import type { RecordFacts } from '@parvis/schema/calls.ts'
import { eq } from 'drizzle-orm'
import { contracts } from '../tables.ts'

/** A contract as a mail about it may tell it. */
export async function recordFacts(db: Database, { recordId }: { recordId: string }): Promise<RecordFacts | null> {
  const [row] = await db.select().from(contracts).where(eq(contracts.id, recordId))
  if (!row) return null
  const { id, reference, name, portalTitle, stage, parties, requesterId, watcherIds, assigneeId } = row
  const people = { requesterId, watcherIds, assigneeId, lookedAfterByIds: lookedAfterBy(row) }
  return { id, reference, title: portalTitle ?? name, stage, parties, ...people }
}
