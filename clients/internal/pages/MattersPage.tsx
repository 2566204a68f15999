import { initials } from '@parvis/clients-shared/kit/FirmMark.tsx'
import { DateText } from '@parvis/clients-shared/language/DateText.tsx'
import { StageTicks } from '@parvis/clients-shared/records/StageTicks.tsx'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { MattersPageQuery } from '../gql/graphql.ts'
import { type ListSearch, listSearch, rowsAPage } from '../kit/listSearch.ts'
import { Name } from '../kit/Name.tsx'
import { useSearchParameters } from '../kit/useSearchParameters.ts'
import { MatterPeek } from '../matters/MatterPeek.tsx'
import { matterStep, matterSteps, type WorkflowStep } from '../matters/matterSteps.ts'
import { matterFilter, matterView, matterViews } from '../matters/matterViews.ts'
import { RecordFilters } from '../records/RecordFilters.tsx'
import { RecordsEmpty } from '../records/RecordsEmpty.tsx'
import { RecordsPage } from '../records/RecordsPage.tsx'
import type { RecordColumn } from '../records/RecordTable.tsx'
import { seenOf, seenWordsInList } from '../records/seenWords.ts'
import { Turn } from '../records/Turn.tsx'

const CreateMatterDialog = lazy(() =>
  import('../matters/CreateMatterDialog.tsx').then((each) => ({ default: each.CreateMatterDialog })),
)

const MattersPageDocument = graphql(`
  query MattersPage($first: Int!, $after: String, $filter: MatterFilter!, $companyId: ID!, $byCompany: Boolean!) {
    matters(first: $first, after: $after, filter: $filter) {
      nodes {
        id
        reference
        title
        private
        status { id label waitsFor expectedDays }
        statusSince
        dueDate
        practiceArea { id label }
        company { id name }
        requester { id displayName }
        watchers { id }
        assignee { id displayName }
        share { visible }
      }
      pageInfo { hasNextPage endCursor }
      totalCount { value capped }
    }
    inMatters: matters(first: 1, filter: { kind: CORPORATE }) { totalCount { value capped } }
    inCases: matters(first: 1, filter: { kind: LITIGATION }) { totalCount { value capped } }
    inShown: matters(first: 1, filter: { shownInPortal: true }) { totalCount { value capped } }
    inAll: matters(first: 1) { totalCount { value capped } }
    matterStatuses { id label category order }
    staffUsers(first: 100) { nodes { id displayName } }
    company(id: $companyId) @include(if: $byCompany) { id name }
  }
`)

type Row = MattersPageQuery['matters']['nodes'][number]

function useColumns(statuses: WorkflowStep[]): RecordColumn<Row>[] {
  const { t } = useTranslation()
  const count = matterSteps(statuses).length
  return [
    {
      key: 'company',
      header: t('records.company'),
      width: '13%',
      from: 'tablet',
      cell: (row) => <Name>{row.company?.name}</Name>,
    },
    {
      key: 'requester',
      header: t('field.requester'),
      width: '12%',
      from: 'wide',
      cell: (row) => <Name>{row.requester?.displayName}</Name>,
    },
    {
      key: 'status',
      header: t('matters.status'),
      width: '190px',
      from: 'tablet',
      cell: ({ status }) => <StageTicks current={matterStep(statuses, status.id)} count={count} label={status.label} />,
    },
    {
      key: 'turn',
      header: t('records.waitingFor'),
      width: '104px',
      from: 'desktop',
      cell: ({ status: { waitsFor, expectedDays }, statusSince }) => (
        <Turn
          words={t(`matterTurn.${waitsFor}`)}
          nobody={waitsFor === 'NOBODY'}
          since={statusSince}
          expectedDays={expectedDays}
        />
      ),
    },
    {
      key: 'due',
      header: t('matters.due'),
      width: '102px',
      from: 'wide',
      cell: ({ dueDate }) => (dueDate ? <DateText value={dueDate} /> : <Name />),
    },
    {
      key: 'assignee',
      header: t('records.assignee'),
      headerHidden: true,
      width: '46px',
      from: 'desktop',
      cell: ({ assignee }) =>
        assignee && (
          <abbr title={assignee.displayName} aria-label={assignee.displayName}>
            {initials(assignee.displayName)}
          </abbr>
        ),
    },
  ]
}

function pageVariables(search: ListSearch) {
  return {
    first: rowsAPage,
    after: search.after ?? null,
    filter: matterFilter(search),
    companyId: search.company ?? '',
    byCompany: Boolean(search.company),
  }
}

/** Every matter and case the viewer may see, newest first. */
export function MattersPage() {
  const { t } = useTranslation()
  const [parameters, setSearch] = useSearchParameters()
  const search = listSearch(parameters)
  const view = matterView(search)
  const [{ data, error }, ask] = useQuery({
    query: MattersPageDocument,
    variables: pageVariables(search),
  })
  const statuses = data?.matterStatuses ?? []
  const columns = useColumns(statuses)
  const counts = { matters: data?.inMatters, cases: data?.inCases, shown: data?.inShown, all: data?.inAll }
  const rows = data?.matters.nodes.map((row) => ({
    ...row,
    private: row.private ?? false,
    seen: seenOf(row),
    seenWords: seenWordsInList(row, t),
  }))
  return (
    <>
      <RecordsPage
        title={t('nav.matters')}
        createLabel={t('matters.new')}
        onCreate={() => setSearch({ create: 'matter' })}
        to="/matters/$id"
        views={matterViews.map((key) => ({ key, label: t(`matters.view.${key}`), count: counts[key]?.totalCount }))}
        view={view}
        search={search}
        setSearch={setSearch}
        columns={columns}
        rows={rows}
        page={data?.matters.pageInfo}
        total={data?.matters.totalCount}
        error={error}
        onRetry={() => ask({ requestPolicy: 'network-only' })}
        peek={(id) => <MatterPeek id={id} onClose={() => setSearch({ peek: undefined }, { replace: true })} />}
        filters={
          <RecordFilters
            search={search}
            setSearch={setSearch}
            searchLabel={t('matters.search')}
            stageLabel={t('matters.status')}
            stages={statuses.map(({ id, label }) => ({ value: id, label }))}
            staff={(data?.staffUsers.nodes ?? []).map(({ id, displayName }) => ({ value: id, label: displayName }))}
            companyName={data?.company?.name}
          />
        }
        empty={
          <RecordsEmpty
            search={search}
            setSearch={setSearch}
            hidden={counts[view]?.totalCount}
            noun="matters"
            view={view}
            onCreate={() => setSearch({ create: 'matter' })}
          />
        }
      />
      <Suspense>
        {search.create === 'matter' && (
          <CreateMatterDialog onClose={() => setSearch({ create: undefined }, { replace: true })} />
        )}
      </Suspense>
    </>
  )
}
