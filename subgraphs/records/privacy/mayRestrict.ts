import { can } from '@parvis/kernel/graph/abilities.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import type { RecordRow } from '../recordTable.ts'

/** Whether somebody decides who of the legal team sees a record they see: ADMIN, and of LEGAL its creator and assignee (§7). */
export function mayRestrict(viewer: Viewer | null, row: Pick<RecordRow, 'createdById' | 'assigneeId'>): boolean {
  if (can(viewer, 'record.restrictAny')) return true
  return can(viewer, 'record.restrict') && [row.createdById, row.assigneeId].includes(viewer!.id)
}
