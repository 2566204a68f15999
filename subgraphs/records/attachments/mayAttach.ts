import type { Viewer } from '@parvis/schema/viewer.ts'
import type { RecordRow } from '../recordTable.ts'

/** Who may add a file to a record they see (§7): staff, and the requester where the settings allow it. */
export function mayUpload(viewer: Viewer | null, row: Pick<RecordRow, 'requesterId'>): boolean {
  if (viewer?.kind === 'staff') return true
  return viewer?.kind === 'portal' && row.requesterId === viewer.id && viewer.settings.attachmentControls.mayUpload
}

/** Who may write a note on a record they see: staff, and its parties where the settings allow it (R40). */
export function mayComment(viewer: Viewer | null): boolean {
  return viewer?.kind === 'staff' || (viewer?.kind === 'portal' && viewer.settings.clientsMayComment)
}
