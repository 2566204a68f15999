import { can } from '@parvis/kernel/graph/abilities.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import type { RecordRow } from '../recordTable.ts'
import { isInside } from '../seenAs.ts'

/** Whether this person may add a file to a record they see (§7): the legal team, and of its parties the requester. */
export const mayUpload = (viewer: Viewer | null, row: Pick<RecordRow, 'requesterId' | 'seenAs'>): boolean =>
  can(viewer, 'file.add') && (isInside(row) || row.requesterId === viewer?.id)

/** Whether this person may write a note on a record they see: the legal team, and its parties (R40). */
export const mayComment = (viewer: Viewer | null, row: Pick<RecordRow, 'seenAs'>): boolean =>
  can(viewer, 'note.add') && row.seenAs !== 'ACTOR'
