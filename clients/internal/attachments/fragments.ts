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

const RecordFiles_record = graphql(`
  fragment RecordFiles_record on LegalRecord {
    id
    share { visible attachmentsVisible }
    folders { id ...StaffFolder_folder }
    attachments { id ...StaffFile_attachment }
    notes { id audience attachments { id } }
  }
`)

/** A file as tabs and dialogs take it. */
export const staffFile = (attachment: FragmentType<typeof StaffFile_attachment>): StaffFile =>
  readFragment(StaffFile_attachment, attachment)

/** A record's files as tabs and dialogs take them. */
export function recordFiles(record: FragmentType<typeof RecordFiles_record>): RecordFiles {
  const { __typename, id, share, attachments, folders, notes } = readFragment(RecordFiles_record, record)
  const internal = notes.filter(({ audience }) => audience === 'INTERNAL')
  return {
    record: __typename === 'Contract' ? 'contract' : 'matter',
    recordId: id,
    share,
    files: attachments.map(staffFile),
    folders: folders.map((folder): StaffFolder => readFragment(StaffFolder_folder, folder)),
    internalNoteFileIds: new Set(internal.flatMap((note) => note.attachments.map((file) => file.id))),
  }
}
