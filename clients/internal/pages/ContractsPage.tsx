import { loadRecordTexts } from '@parvis/clients-shared/records/loadRecordTexts.ts'
import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { ContractPeek } from '../contracts/ContractPeek.tsx'
import { useContractColumns } from '../contracts/contractColumns.tsx'
import { contractFilter, contractStages, contractView, contractViews } from '../contracts/contractViews.ts'
import { graphql } from '../gql/gql.ts'
import { listSearch } from '../kit/listSearch.ts'
import { useSearchParameters } from '../kit/useSearchParameters.ts'
import { listVariables } from '../records/listQuery.ts'
import { RecordsPage } from '../records/RecordsPage.tsx'

const CreateContractDialog = lazy(() =>
  Promise.all([import('../contracts/CreateContractDialog.tsx'), loadRecordTexts()]).then(([each]) => ({
    default: each.CreateContractDialog,
  })),
)

const ContractsPageDocument = graphql(`
  query ContractsPage($first: Int!, $after: String, $filter: ContractFilter!, $companyId: ID!, $byCompany: Boolean!) {
    contracts(first: $first, after: $after, filter: $filter) {
      nodes {
        id
        stage
        stageSince
        expired
        waitsFor
        endDate
        ...RecordRow_record
      }
      pageInfo { hasNextPage endCursor }
      totalCount { value capped }
    }
    current: contracts(first: 1, filter: { stages: [DRAFT, IN_PROGRESS, UNDER_APPROVAL, UNDER_SIGNATURE, EXECUTED] }) {
      totalCount { value capped }
    }
    waiting: contracts(first: 1, filter: { waitsFor: [LEGAL] }) { totalCount { value capped } }
    approvalOrSignature: contracts(first: 1, filter: { waitsFor: [APPROVER, SIGNEE] }) { totalCount { value capped } }
    ending: contracts(first: 1, filter: { endingWithinDays: 90 }) { totalCount { value capped } }
    shown: contracts(first: 1, filter: { shownInPortal: true }) { totalCount { value capped } }
    all: contracts(first: 1) { totalCount { value capped } }
    staffUsers(first: 100) { nodes { id displayName } }
    company(id: $companyId) @include(if: $byCompany) { id name }
  }
`)

/** Every contract the viewer may see, newest first; those that end soon, soonest first. */
export function ContractsPage() {
  const { t } = useTranslation()
  const [parameters, setSearch] = useSearchParameters()
  const search = listSearch(parameters)
  const variables = listVariables(search, contractFilter(search))
  const [{ data, error }, ask] = useQuery({ query: ContractsPageDocument, variables })
  return (
    <RecordsPage
      kind="contract"
      views={contractViews}
      view={contractView(search)}
      counts={{
        current: data?.current,
        waiting: data?.waiting,
        approvalOrSignature: data?.approvalOrSignature,
        ending: data?.ending,
        shown: data?.shown,
        all: data?.all,
      }}
      search={search}
      setSearch={setSearch}
      stageLabel={t('contracts.stage')}
      stages={contractStages.map((value) => ({ value, label: t(`words.contractStage.${value}`) }))}
      staff={data?.staffUsers?.nodes}
      companyName={data?.company?.name}
      columns={useContractColumns()}
      list={data?.contracts}
      error={error}
      onRetry={() => ask({ requestPolicy: 'network-only' })}
      peek={(id, controls) => <ContractPeek id={id} {...controls} />}
      create={(onClose) => <CreateContractDialog onClose={onClose} />}
    />
  )
}
