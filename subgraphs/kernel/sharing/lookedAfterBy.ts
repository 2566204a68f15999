import type { RecordRow } from './recordTable.ts'

/**
 * Who of the legal team is told of what a client did on a record (§9): its assignee, else who shared it, else who
 * created it. Of a private one only somebody who sees it: who shared it may not any more (V12).
 */
export function lookedAfterBy(
  row: Pick<RecordRow, 'assigneeId' | 'sharedById' | 'createdById' | 'private' | 'staffIds'>,
): string {
  const { assigneeId, sharedById, createdById } = row
  const sharer = sharedById && (!row.private || row.staffIds.includes(sharedById)) ? sharedById : null
  return assigneeId ?? sharer ?? createdById
}
