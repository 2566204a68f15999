import type { RecordRow } from './recordTable.ts'

/**
 * Who of the legal team may be told of what a client did on a record, in this order (§9): its assignee, who shared it,
 * who created it. Of a private one only those who see it: who shared it may not any more (V12).
 */
export function lookedAfterBy(
  row: Pick<RecordRow, 'assigneeId' | 'sharedById' | 'createdById' | 'private' | 'staffIds'>,
): string[] {
  const { assigneeId, sharedById, createdById } = row
  const sharer = sharedById && (!row.private || row.staffIds.includes(sharedById)) ? sharedById : null
  return [...new Set([assigneeId, sharer, createdById].filter((id) => id !== null))]
}
