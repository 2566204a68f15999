import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import type { RecordFiles, StaffFile, StaffFolder } from './staffFiles.ts'

const StaffFile_attachment = graphql(`
  fragment StaffFile_attachment on Attachment {
    id
    name
    folderId
    mime
    size
    version
    uploadedBy { ... on PortalUser { id displayName } ... on StaffUser { id displayName } }
    uploadedAt
    source
    downloadable
    recalledAt
    recallReason
    portalVisible
    shownToClient
    visibilityOrigin
    visibilityFolderId
  }
`)

const StaffFolder_folder = graphql(`
  fragment StaffFolder_folder on Folder {
    id
    name
    parentId
    portalVisible
    shownToClient
  }
`)

type Masked = {
  id: string
  share: RecordFiles['share']
  attachments: FragmentType<typeof StaffFile_attachment>[]
  folders: FragmentType<typeof StaffFolder_folder>[]
  notes: readonly { audience: 'INTERNAL' | 'CLIENT'; attachments: readonly { id: string }[] }[]
}

/** A file as tabs and dialogs take it. */
export const staffFile = (attachment: FragmentType<typeof StaffFile_attachment>): StaffFile =>
  readFragment(StaffFile_attachment, attachment)

/** A record's files as tabs and dialogs take them; `record` says of which kind it is. */
export function recordFiles(
  record: RecordFiles['record'],
  { id, share, attachments, folders, notes }: Masked,
): RecordFiles {
  const internal = notes.filter(({ audience }) => audience === 'INTERNAL')
  return {
    record,
    recordId: id,
    share,
    files: attachments.map(staffFile),
    folders: folders.map((folder): StaffFolder => readFragment(StaffFolder_folder, folder)),
    internalNoteFileIds: new Set(internal.flatMap((note) => note.attachments.map((file) => file.id))),
  }
}
