import { PageError } from '@parvis/clients-shared/kit/PageError.tsx'
import { SkeletonRows } from '@parvis/clients-shared/kit/SkeletonRows.tsx'
import { useClient } from 'urql'
import { graphql } from '../gql/gql.ts'
import { HistoryTab } from '../history/HistoryTab.tsx'
import { useHistoryPages } from '../history/useHistoryPages.ts'
import type { ShareSubject } from '../records/shareSubject.ts'

const MatterHistoryDocument = graphql(`
  query MatterHistory($id: ID!, $first: Int!, $after: String) {
    matter(id: $id) {
      id
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
    staffUsers(first: 100) { nodes { id displayName } }
  }
`)

/** What happened to a matter. */
export function MatterHistory({ id, subject }: { id: string; subject: ShareSubject }) {
  const client = useClient()
  const { pages, error, loading, retry, onMore, readAll } = useHistoryPages(async ({ first, after }) => {
    const variables = { id, first, after }
    const answer = await client.query(MatterHistoryDocument, variables, { requestPolicy: 'network-only' })
    const matter = answer.data?.matter
    return {
      page: matter?.history
        ? { ...matter.history, folders: matter.folders, staff: answer.data!.staffUsers.nodes }
        : null,
      error: answer.error,
    }
  })
  const [newest] = pages
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
        folders: new Map(newest.folders.map(({ id: folderId, name }) => [folderId, name])),
      }}
      onMore={onMore}
      loading={loading}
      readAll={readAll}
    />
  )
}
