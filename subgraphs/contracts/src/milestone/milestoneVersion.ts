import { versionOf } from '@parvis/kernel/graph/versionOf.ts'
import { isInside } from '@parvis/records/seenAs.ts'
import type { MilestoneRow } from '../tables.ts'

/**
 * The version an edit wants: the row's number for the legal team. For a client one of what they see, with those of its
 * files they can open, so that a hidden file that is hung on it tells them nothing.
 */
export function milestoneVersion(milestone: MilestoneRow, openFiles: ReadonlySet<string>): number {
  if (isInside(milestone)) return milestone.version
  const { title, description, amount, currency, percentage, startDate, dueDate, status, financialStatus } = milestone
  const files = milestone.attachmentIds.filter((id) => openFiles.has(id))
  return versionOf([
    title,
    description,
    amount,
    currency,
    percentage,
    startDate,
    dueDate,
    status,
    financialStatus,
    files,
  ])
}
