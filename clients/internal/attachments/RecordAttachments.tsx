import { PageError } from '@parvis/clients-shared/kit/PageError.tsx'
import { SkeletonRows } from '@parvis/clients-shared/kit/SkeletonRows.tsx'
import { useMemo } from 'react'
import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'
import { Gone } from '../records/Gone.tsx'
import type { ShareSubject } from '../records/shareSubject.ts'
import { AttachmentsTab } from './AttachmentsTab.tsx'
import { recordFiles } from './fragments.ts'

const RecordAttachmentsDocument = graphql(`
  query RecordAttachments($id: ID!, $isContract: Boolean!) {
    contract(id: $id) @include(if: $isContract) { id ...RecordFiles_record }
    matter(id: $id) @skip(if: $isContract) { id ...RecordFiles_record }
  }
`)

/** The files of a record. */
export function RecordAttachments({ subject }: { subject: ShareSubject }) {
  const { id, kind } = subject
  const [{ data, error }, ask] = useQuery({
    query: RecordAttachmentsDocument,
    variables: { id, isContract: kind === 'contract' },
  })
  const record = data?.contract ?? data?.matter
  const files = useMemo(() => record && recordFiles(record), [record])
  if (files) return <AttachmentsTab files={files} subject={subject} />
  if (error) return <PageError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
  if (data) return <Gone />
  return <SkeletonRows rows={6} widths={[40, 14, 20]} />
}
