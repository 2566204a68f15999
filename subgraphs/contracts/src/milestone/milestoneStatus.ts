import type { MilestoneRow } from '../tables.ts'

type Status = MilestoneRow['status']

/** Where a milestone may go from each status. What is finished is reopened by staff, who alone move a milestone. */
const next: Record<Status, readonly Status[]> = {
  OPEN: ['IN_PROGRESS', 'ON_HOLD', 'CANCELLED'],
  IN_PROGRESS: ['COMPLETED', 'ON_HOLD', 'CANCELLED'],
  ON_HOLD: ['OPEN', 'IN_PROGRESS', 'CANCELLED'],
  COMPLETED: ['OPEN', 'IN_PROGRESS'],
  CANCELLED: ['OPEN', 'IN_PROGRESS'],
}

/** Whether a milestone may come to a status from the one it has; staying is no move and always fine. */
export const mayMove = ({ from, to }: { from: Status; to: Status }): boolean => from === to || next[from].includes(to)
