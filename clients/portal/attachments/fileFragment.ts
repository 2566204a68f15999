import { graphql } from '../gql/gql.ts'
import type { File_AttachmentFragment, File_FolderFragment } from '../gql/graphql.ts'

/** A file of a contract or a matter, as a client reads it. */
export const FileFragment = graphql(`
  fragment File_Attachment on Attachment {
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
    versions {
      version
      size
      mime
      uploadedBy { ... on PortalUser { id displayName } ... on StaffUser { id displayName } }
      uploadedAt
    }
  }
`)

/** A folder of a contract or a matter. */
export const FolderFragment = graphql(`
  fragment File_Folder on Folder { id name parentId }
`)

export type FileRead = File_AttachmentFragment
export type FolderRead = File_FolderFragment
