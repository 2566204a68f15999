import { contractStep } from '@parvis/clients-shared/contracts/contractSteps.ts'
import { initials } from '@parvis/clients-shared/kit/FirmMark.tsx'
import { DateText } from '@parvis/clients-shared/language/DateText.tsx'
import { StageTicks } from '@parvis/clients-shared/records/StageTicks.tsx'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { ContractPeek } from '../contracts/ContractPeek.tsx'
import { contractFilter, contractStages, contractView, contractViews } from '../contracts/contractViews.ts'
import { graphql } from '../gql/gql.ts'
import type { ContractsPageQuery } from '../gql/graphql.ts'
import { type ListSearch, listSearch, rowsAPage } from '../kit/listSearch.ts'
import { Name } from '../kit/Name.tsx'
import { useSearchParameters } from '../kit/useSearchParameters.ts'
import { RecordFilters } from '../records/RecordFilters.tsx'
import { RecordsEmpty } from '../records/RecordsEmpty.tsx'
import { RecordsPage } from '../records/RecordsPage.tsx'
import type { RecordColumn } from '../records/RecordTable.tsx'
import { seenOf, seenWordsInList } from '../records/seenWords.ts'
import { Turn } from '../records/Turn.tsx'

const CreateContractDialog = lazy(() =>
  import('../contracts/CreateContractDialog.tsx').then((each) => ({ default: each.CreateContractDialog })),
)

const ContractsPageDocument = graphql(`
  query ContractsPage($first: Int!, $after: String, $filter: ContractFilter!, $companyId: ID!, $byCompany: Boolean!) {
    contracts(first: $first, after: $after, filter: $filter) {
      nodes {
        id
        reference
        title
        private
        stage
        stageSince
        expired
        waitsFor
        endDate
        company { id name }
        requester { id displayName }
        watchers { id }
        assignee { id displayName }
        share { visible }
      }
      pageInfo { hasNextPage endCursor }
      totalCount { value capped }
    }
    current: contracts(first: 1, filter: { stages: [DRAFT, IN_PROGRESS, UNDER_APPROVAL, UNDER_SIGNATURE, EXECUTED] }) {
      totalCount { value capped }
    }
    waiting: contracts(first: 1, filter: { stages: [DRAFT, IN_PROGRESS] }) { totalCount { value capped } }
    shown: contracts(first: 1, filter: { shownInPortal: true }) { totalCount { value capped } }
    all: contracts(first: 1) { totalCount { value capped } }
    staffUsers(first: 100) { nodes { id displayName } }
    company(id: $companyId) @include(if: $byCompany) { id name }
  }
`)

type Row = ContractsPageQuery['contracts']['nodes'][number]

function useColumns(): RecordColumn<Row>[] {
  const { t } = useTranslation()
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
      key: 'stage',
      header: t('contracts.stage'),
      width: '120px',
      from: 'tablet',
      cell: ({ stage, expired }) => (
        <StageTicks current={contractStep(stage)} label={t(`contractStage.${expired ? 'EXPIRED' : stage}`)} />
      ),
    },
    {
      key: 'turn',
      header: t('records.waitingFor'),
      width: '104px',
      from: 'desktop',
      cell: (row) => (
        <Turn words={t(`turn.${row.waitsFor}`)} nobody={row.waitsFor === 'NOBODY'} since={row.stageSince} />
      ),
    },
    {
      key: 'ends',
      header: t('contracts.ends'),
      width: '102px',
      from: 'wide',
      cell: ({ endDate }) => (endDate ? <DateText value={endDate} /> : <Name absent={t('records.openEnd')} />),
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
    filter: contractFilter(search),
    companyId: search.company ?? '',
    byCompany: Boolean(search.company),
  }
}

/** Every contract the viewer may see, newest first. */
export function ContractsPage() {
  const { t } = useTranslation()
  const columns = useColumns()
  const [parameters, setSearch] = useSearchParameters()
  const search = listSearch(parameters)
  const view = contractView(search)
  const [{ data, error }, ask] = useQuery({
    query: ContractsPageDocument,
    variables: pageVariables(search),
  })
  const rows = data?.contracts.nodes.map((row) => ({
    ...row,
    private: row.private ?? false,
    seen: seenOf(row),
    seenWords: seenWordsInList(row, t),
  }))
  return (
    <>
      <RecordsPage
        title={t('nav.contracts')}
        createLabel={t('contracts.new')}
        onCreate={() => setSearch({ create: 'contract' })}
        to="/contracts/$id"
        views={contractViews.map((key) => ({ key, label: t(`contracts.view.${key}`), count: data?.[key].totalCount }))}
        view={view}
        search={search}
        setSearch={setSearch}
        columns={columns}
        rows={rows}
        page={data?.contracts.pageInfo}
        total={data?.contracts.totalCount}
        error={error}
        onRetry={() => ask({ requestPolicy: 'network-only' })}
        peek={(id) => <ContractPeek id={id} onClose={() => setSearch({ peek: undefined }, { replace: true })} />}
        filters={
          <RecordFilters
            search={search}
            setSearch={setSearch}
            searchLabel={t('contracts.search')}
            stageLabel={t('contracts.stage')}
            stages={contractStages.map((value) => ({ value, label: t(`contractStage.${value}`) }))}
            staff={(data?.staffUsers.nodes ?? []).map(({ id, displayName }) => ({ value: id, label: displayName }))}
            companyName={data?.company?.name}
          />
        }
        empty={
          <RecordsEmpty
            search={search}
            setSearch={setSearch}
            hidden={data?.[view].totalCount}
            noun="contracts"
            view={view}
            onCreate={() => setSearch({ create: 'contract' })}
          />
        }
      />
      <Suspense>
        {search.create === 'contract' && (
          <CreateContractDialog onClose={() => setSearch({ create: undefined }, { replace: true })} />
        )}
      </Suspense>
    </>
  )
}
