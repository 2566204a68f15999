import type { Database } from '@parvis/kernel/database/database.ts'
import { lookedAfterBy } from '@parvis/records/lookedAfterBy.ts'
import type { RecordFacts } from '@parvis/schema/calls.ts'
import { eq } from 'drizzle-orm'
import { matterStatuses, matters } from '../tables.ts'

/** A matter as a mail about it may tell it. */
export async function recordFacts(db: Database, { recordId }: { recordId: string }): Promise<RecordFacts | null> {
  const [found] = await db
    .select({ row: matters, statusLabel: matterStatuses.portalLabel })
    .from(matters)
    .innerJoin(matterStatuses, eq(matterStatuses.id, matters.statusId))
    .where(eq(matters.id, recordId))
  if (!found) return null
  const { row, statusLabel } = found
  const { id, reference, name, portalTitle, requesterId, watcherIds, assigneeId } = row
  const people = { requesterId, watcherIds, assigneeId, lookedAfterByIds: lookedAfterBy(row) }
  return { id, reference, title: portalTitle ?? name, statusLabel, ...people }
}
