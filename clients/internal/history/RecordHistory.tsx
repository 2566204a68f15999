import { PageError } from '@parvis/clients-shared/kit/PageError.tsx'
import { SkeletonRows } from '@parvis/clients-shared/kit/SkeletonRows.tsx'
import { useClient } from 'urql'
import { readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { Gone } from '../records/Gone.tsx'
import type { ShareSubject } from '../records/shareSubject.ts'
import { HistoryTab } from './HistoryTab.tsx'
import { useHistoryPages } from './useHistoryPages.ts'

const RecordHistory_record = graphql(`
  fragment RecordHistory_record on LegalRecord {
    folders { id name }
    history(first: $first, after: $after) {
      nodes {
        id
        type
        occurredAt
        actor { ... on PortalUser { id displayName } ... on StaffUser { id displayName } }
        facts
      }
      pageInfo { hasNextPage endCursor }
      verified
    }
  }
`)

const RecordHistoryDocument = graphql(`
  query RecordHistory($id: ID!, $isContract: Boolean!, $first: Int!, $after: String) {
    contract(id: $id) @include(if: $isContract) { id ...RecordHistory_record }
    matter(id: $id) @skip(if: $isContract) { id ...RecordHistory_record }
    staffUsers(first: 100) { nodes { id displayName } }
  }
`)

/** What happened to a record. */
export function RecordHistory({ subject }: { subject: ShareSubject }) {
  const client = useClient()
  const { pages, error, loading, retry, onMore, readAll } = useHistoryPages(async ({ first, after }) => {
    const variables = { id: subject.id, isContract: subject.kind === 'contract', first, after }
    const answer = await client.query(RecordHistoryDocument, variables, { requestPolicy: 'network-only' })
    const record = readFragment(RecordHistory_record, answer.data?.contract ?? answer.data?.matter)
    return {
      page: record?.history
        ? { ...record.history, folders: record.folders, staff: answer.data!.staffUsers?.nodes ?? [] }
        : null,
      error: answer.error,
    }
  })
  const [newest] = pages
  if (!newest && !error && !loading) return <Gone />
  if (!newest) return error ? <PageError error={error} onRetry={retry} /> : <SkeletonRows rows={8} widths={[8, 50]} />
  const people = [subject.requester, ...(subject.watchers ?? [])].flatMap((person) => (person ? [person] : []))
  const named = [...people, ...newest.staff]
  return (
    <HistoryTab
      reference={subject.reference}
      entries={pages.flatMap(({ nodes }) => nodes)}
      verified={newest.verified}
      names={{
        people: new Map(named.map((person) => [person.id, person.displayName])),
        folders: new Map(newest.folders.map(({ id, name }) => [id, name])),
      }}
      onMore={onMore}
      loading={loading}
      readAll={readAll}
    />
  )
}
