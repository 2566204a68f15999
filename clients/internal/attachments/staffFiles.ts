import type { FileShown, FolderShown, VersionShown } from '@parvis/clients-shared/attachments/files.ts'
import type { RecordKind } from '@parvis/clients-shared/records/recordKind.ts'
import type { AttachmentSource, VisibilityOrigin } from '../gql/graphql.ts'
import type { Settled } from '../kit/settled.ts'

/** A file with what decides who sees it. */
export type StaffFile = FileShown & {
  source: AttachmentSource
  portalVisible: boolean | null
  shownToClient: boolean | null
  visibilityOrigin: VisibilityOrigin | null
  visibilityFolderId: string | null
}

/** A folder with its switch. */
export type StaffFolder = FolderShown & { portalVisible: boolean | null; shownToClient: boolean | null }

/** Everything that hangs on a record as files, and what its share says of them. */
export type RecordFiles = {
  record: RecordKind
  recordId: string
  files: readonly StaffFile[]
  folders: readonly StaffFolder[]
  /** Files of internal notes: no switch shows them (R20). */
  internalNoteFileIds: ReadonlySet<string>
  share: { visible: boolean; attachmentsVisible: boolean } | null
}

/** A file or a folder, named by its kind and id. */
export type Place = { kind: 'file' | 'folder'; id: string }

/** What can be done with a record's files. */
export type FileCommands = {
  createFolder: (input: { parentId: string | null; name: string }) => Promise<Settled>
  rename: (place: Place, name: string) => Promise<Settled>
  move: (place: Place, folderId: string | null) => Promise<Settled>
  /** Shows, hides, or lets it inherit again (null). */
  setVisible: (place: Place, visible: boolean | null) => Promise<Settled>
  add: (input: { uploadId: string; folderId: string | null; portalVisible?: boolean }) => Promise<Settled>
  addVersion: (attachmentId: string, uploadId: string) => Promise<Settled>
  recall: (attachmentId: string, reason: string) => Promise<Settled>
}

/** What is kept of a file beside its newest version: read when it is asked for. */
export type FilePast = {
  id: string
  versions: readonly VersionShown[]
  readings: readonly {
    reader: { __typename?: string; id: string; displayName: string } | null
    version: number
    firstAt: string
    lastAt: string
    count: number
  }[]
}
