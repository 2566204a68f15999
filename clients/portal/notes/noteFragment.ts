import { graphql } from '../gql/gql.ts'
import type { Note_NoteFragment } from '../gql/graphql.ts'

/** A note on a contract or a matter, as a client reads it; its files are read beside it. */
export const NoteFragment = graphql(`
  fragment Note_Note on Note {
    id
    author {
      __typename
      ... on PortalUser { id displayName }
      ... on StaffUser { id displayName }
    }
    body
    createdAt
    mailsAt
    withdrawnAt
    mine
  }
`)

export type NoteRead = Note_NoteFragment
