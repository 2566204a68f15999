import { folderPath } from '@parvis/clients-shared/attachments/fileTree.ts'
import type { Seen } from '@parvis/clients-shared/records/SeenLine.tsx'
import type { RecordFiles, StaffFile, StaffFolder } from './staffFiles.ts'

/** What decides whether a client sees something: its own switch, else the nearest folder's, else the record's (R17). */
export type Decision =
  | { visible: boolean; origin: 'OWN' }
  | { visible: boolean; origin: 'FOLDER'; folder: StaffFolder }
  | { visible: boolean; origin: 'RECORD' }
  | { visible: boolean; origin: 'NOTE' }

type Input = Pick<RecordFiles, 'folders'> & { attachmentsVisible: boolean }

/** What a file without a switch of its own inherits in a folder; null is the top. */
export function inherited({ folders, attachmentsVisible }: Input, folderId: string | null): Decision {
  const folder = folderPath(folders, folderId).findLast(({ portalVisible }) => portalVisible !== null)
  if (folder) return { visible: folder.portalVisible!, origin: 'FOLDER', folder }
  return { visible: attachmentsVisible, origin: 'RECORD' }
}

type Judged = Input & Pick<RecordFiles, 'internalNoteFileIds'>

/** Whether a file is open to the record's parties, and what decides it (V6). The server decides; this says it beforehand. */
export function decisionOf(input: Judged, file: StaffFile): Decision {
  const { id, source, folderId, portalVisible } = file
  if (input.internalNoteFileIds.has(id)) return { visible: false, origin: 'NOTE' }
  if (file.recalledAt) return { visible: false, origin: 'OWN' }
  if (portalVisible !== null) return { visible: portalVisible, origin: 'OWN' }
  if (source === 'NOTE') return { visible: true, origin: 'NOTE' }
  return inherited(input, folderId)
}

/** The line of something open to parties, by whether its record is displayed (V11). */
export function seenWhen(visible: boolean, share: RecordFiles['share']): Seen {
  if (!visible) return 'hidden'
  return share?.visible ? 'visible' : 'stored'
}
