import type { Database } from '@parvis/kernel/database/database.ts'
import { lookedAfterBy } from '@parvis/records/lookedAfterBy.ts'
import { eq } from 'drizzle-orm'
import { type MatterRow, matterStatuses } from '../tables.ts'

/**
 * What a mail to a client says about a matter, no more than V10 lets a party read, and who of the legal team may be
 * told.
 */
export async function mailFacts(db: Database, row: MatterRow) {
  const { id, reference, name, portalTitle, statusId, requesterId, watcherIds, assigneeId } = row
  const [status] = await db.select().from(matterStatuses).where(eq(matterStatuses.id, statusId))
  const statusLabel = status?.portalLabel
  const people = { requesterId, watcherIds, assigneeId, lookedAfterByIds: lookedAfterBy(row) }
  return { id, reference, title: portalTitle ?? name, statusLabel, ...people }
}
