import { loadRecordTexts } from '@parvis/clients-shared/records/loadRecordTexts.ts'
import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'
import { listSearch } from '../kit/listSearch.ts'
import { useSearchParameters } from '../kit/useSearchParameters.ts'
import { MatterPeek } from '../matters/MatterPeek.tsx'
import { useMatterColumns } from '../matters/matterColumns.tsx'
import { matterFilter, matterView, matterViews } from '../matters/matterViews.ts'
import { listVariables } from '../records/listQuery.ts'
import { RecordsPage } from '../records/RecordsPage.tsx'

const CreateMatterDialog = lazy(() =>
  Promise.all([import('../matters/CreateMatterDialog.tsx'), loadRecordTexts()]).then(([each]) => ({
    default: each.CreateMatterDialog,
  })),
)

const MattersPageDocument = graphql(`
  query MattersPage($first: Int!, $after: String, $filter: MatterFilter!, $companyId: ID!, $byCompany: Boolean!) {
    matters(first: $first, after: $after, filter: $filter) {
      nodes {
        id
        status { id label waitsFor expectedDays }
        statusSince
        dueDate
        ...RecordRow_record
      }
      pageInfo { hasNextPage endCursor }
      totalCount { value capped }
    }
    inMatters: matters(first: 1, filter: { kind: CORPORATE }) { totalCount { value capped } }
    inCases: matters(first: 1, filter: { kind: LITIGATION }) { totalCount { value capped } }
    inWaiting: matters(first: 1, filter: { waitsFor: [LEGAL] }) { totalCount { value capped } }
    inClients: matters(first: 1, filter: { waitsFor: [CLIENT] }) { totalCount { value capped } }
    inShown: matters(first: 1, filter: { shownInPortal: true }) { totalCount { value capped } }
    inAll: matters(first: 1) { totalCount { value capped } }
    matterStatuses { id label category order }
    staffUsers(first: 100) { nodes { id displayName } }
    company(id: $companyId) @include(if: $byCompany) { id name }
  }
`)

/** Every matter and case the viewer may see, newest first. */
export function MattersPage() {
  const { t } = useTranslation()
  const [parameters, setSearch] = useSearchParameters()
  const search = listSearch(parameters)
  const variables = listVariables(search, matterFilter(search))
  const [{ data, error }, ask] = useQuery({ query: MattersPageDocument, variables })
  const statuses = data?.matterStatuses ?? []
  return (
    <RecordsPage
      kind="matter"
      views={matterViews}
      view={matterView(search)}
      counts={{
        matters: data?.inMatters,
        cases: data?.inCases,
        waiting: data?.inWaiting,
        clients: data?.inClients,
        shown: data?.inShown,
        all: data?.inAll,
      }}
      search={search}
      setSearch={setSearch}
      stageLabel={t('matters.status')}
      stages={statuses.map(({ id, label }) => ({ value: id, label }))}
      staff={data?.staffUsers?.nodes}
      companyName={data?.company?.name}
      columns={useMatterColumns(statuses)}
      list={data?.matters}
      error={error}
      onRetry={() => ask({ requestPolicy: 'network-only' })}
      peek={(id, controls) => <MatterPeek id={id} {...controls} />}
      create={(onClose) => <CreateMatterDialog onClose={onClose} />}
    />
  )
}
