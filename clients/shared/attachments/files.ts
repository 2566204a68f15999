/** Who uploaded or wrote something, as documents select it. */
export type AuthorShown = { __typename?: string; id: string; displayName: string } | null

/** A file of a record, as both applications list it. */
export type FileShown = {
  id: string
  name: string
  folderId: string | null
  mime: string
  /** Null when it is withheld: pages leave it out then. */
  size: number | null
  version: number
  uploadedBy: AuthorShown
  uploadedAt: string
  downloadable: boolean
  recalledAt: string | null
  recallReason: string | null
}

/** A folder of a record. */
export type FolderShown = { id: string; name: string; parentId: string | null }

/** A kept version of a file. */
export type VersionShown = {
  version: number
  size: number | null
  mime: string
  uploadedBy: AuthorShown
  uploadedAt: string
}
