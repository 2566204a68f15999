import { type Reference, reference } from '@parvis/kernel/graph/reference.ts'
import type { RecordRow } from '../recordTable.ts'

/** What `PortalShare` is resolved from. */
export type ShareRow = {
  visible: boolean
  sharedAt: Date
  sharedBy: Reference | null
  company: Reference | null
  attachmentsVisible: boolean
  hiddenAt: Date | null
}

/** A record's share, or null when it was never displayed. */
export function shareOf(row: RecordRow): ShareRow | null {
  if (!row.sharedAt) return null
  return {
    visible: row.shareVisible,
    sharedAt: row.sharedAt,
    sharedBy: reference(row.sharedById),
    company: reference(row.shareCompanyId),
    attachmentsVisible: row.attachmentsVisible,
    hiddenAt: row.hiddenAt,
  }
}
