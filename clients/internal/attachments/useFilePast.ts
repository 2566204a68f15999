import { useQuery } from 'urql'
import { readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import type { FilePast, RecordFiles } from './staffFiles.ts'

const FilePast_record = graphql(`
  fragment FilePast_record on LegalRecord {
    attachments {
      id
      versions {
        version
        size
        mime
        uploadedBy { ... on PortalUser { id displayName } ... on StaffUser { id displayName } }
        uploadedAt
      }
      readings {
        reader { ... on PortalUser { id displayName } ... on StaffUser { id displayName } }
        version
        firstAt
        lastAt
        count
      }
    }
  }
`)

const FilePastDocument = graphql(`
  query FilePast($id: ID!, $isContract: Boolean!) {
    contract(id: $id) @include(if: $isContract) { id ...FilePast_record }
    matter(id: $id) @skip(if: $isContract) { id ...FilePast_record }
  }
`)

/** Versions and readers of a record's files, asked for while not paused. */
export function useFilePast({ record, recordId }: RecordFiles, paused: boolean): FilePast[] | undefined {
  const [{ data }] = useQuery({
    query: FilePastDocument,
    variables: { id: recordId, isContract: record === 'contract' },
    pause: paused,
    requestPolicy: 'cache-and-network',
  })
  const past = readFragment(FilePast_record, data?.contract ?? data?.matter)
  return past?.attachments.map((file) => ({ ...file, readings: file.readings ?? [] }))
}
