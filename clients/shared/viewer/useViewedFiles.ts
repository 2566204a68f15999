import { useEffect } from 'react'
import { useQuery } from 'urql'
import { treeRows } from '../attachments/fileTree.ts'
import { graphql } from '../gql/gql.ts'
import type { ViewedFiles_RecordFragment } from '../gql/graphql.ts'
import { readFragment } from '../gql/index.ts'
import { tellGone } from '../graph/gone.ts'
import { useRefreshOnFocus } from '../graph/useRefreshOnFocus.ts'
import type { RecordKind } from '../records/recordKind.ts'

const ViewedFiles_record = graphql(`
  fragment ViewedFiles_record on LegalRecord {
    folders { id name parentId }
    attachments {
      id
      name
      folderId
      mime
      size
      version
      downloadable
      recalledAt
      versions { version mime size }
    }
  }
`)

const ViewedFilesDocument = graphql(`
  query ViewedFiles($id: ID!, $isContract: Boolean!) {
    contract(id: $id) @include(if: $isContract) { id ...ViewedFiles_record }
    matter(id: $id) @skip(if: $isContract) { id ...ViewedFiles_record }
  }
`)

/** In the order of the list, with every folder open. */
function listed({ folders, attachments }: ViewedFiles_RecordFragment) {
  return treeRows({ folders, files: attachments }).flatMap((row) => (row.kind === 'file' ? [row.file] : []))
}

export type ViewedRecord = { kind: RecordKind; id: string }

/** The files of a record in the order its list has them, as the reader sees them now. */
export function useViewedFiles({ kind, id }: ViewedRecord) {
  const [{ data, error, stale, fetching }, ask] = useQuery({
    query: ViewedFilesDocument,
    variables: { id, isContract: kind === 'contract' },
    requestPolicy: 'cache-and-network',
  })
  const onRetry = () => ask({ requestPolicy: 'network-only' })
  useRefreshOnFocus(onRetry)
  const record = readFragment(ViewedFiles_record, data?.contract ?? data?.matter)
  const isKnown = Boolean(data) && !stale && !fetching
  const isGone = isKnown && !record
  useEffect(() => {
    if (isGone) tellGone()
  }, [isGone])
  return {
    files: record ? listed(record) : [],
    /** False while it may have changed since it was read. */
    isKnown,
    error,
    onRetry,
  }
}
