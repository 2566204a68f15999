import { Button } from '@mantine/core'
import { EmptyState } from '@parvis/clients-shared/kit/EmptyState.tsx'
import { listOf, type RecordKind } from '@parvis/clients-shared/records/recordKind.ts'
import { SeenKey } from '@parvis/clients-shared/records/SeenLine.tsx'
import type { CombinedError } from '@urql/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { useContractColumns } from '../contracts/contractColumns.tsx'
import { graphql } from '../gql/gql.ts'
import { listSearch, rowsAPage } from '../kit/listSearch.ts'
import { SearchField } from '../kit/SearchField.tsx'
import { useSearchParameters } from '../kit/useSearchParameters.ts'
import { useMatterColumns } from '../matters/matterColumns.tsx'
import { ListPage, type ListPageProps } from '../people/ListPage.tsx'
import { type RecordNode, RecordRows } from '../records/RecordRows.tsx'
import type { RecordColumn } from '../records/RecordTable.tsx'
import type { CompanyOnPage } from './companyOnPage.ts'
import { RenameCompany, useCompanyPlace } from './useCompanyPlace.tsx'

const CompanyContractsDocument = graphql(`
  query CompanyContracts($first: Int!, $after: String, $filter: ContractFilter!) {
    contracts(first: $first, after: $after, filter: $filter) {
      nodes { id stage stageSince expired waitsFor endDate ...RecordRow_record }
      pageInfo { hasNextPage endCursor }
      totalCount { value capped }
    }
  }
`)

const CompanyMattersDocument = graphql(`
  query CompanyMatters($first: Int!, $after: String, $filter: MatterFilter!) {
    matters(first: $first, after: $after, filter: $filter) {
      nodes { id status { id label waitsFor expectedDays } statusSince dueDate ...RecordRow_record }
      pageInfo { hasNextPage endCursor }
      totalCount { value capped }
    }
    matterStatuses { id label category order }
  }
`)

type Listed = RecordNode & { id: string }

type RecordsProps<Row extends Listed> = {
  company: CompanyOnPage
  kind: RecordKind
  columns: RecordColumn<Row>[]
  list?: {
    nodes: Row[]
    pageInfo: ListPageProps<Row>['page'] & object
    totalCount: (ListPageProps<Row>['total'] & object) | null
  } | null
  error?: CombinedError
  onRetry: () => void
}

/** What is asked of a list of the company's records at the address where it stands. */
function useAsked({ id }: CompanyOnPage) {
  const [parameters] = useSearchParameters()
  const { q, after } = listSearch(parameters)
  return { first: rowsAPage, after: after ?? null, filter: { companyId: id, search: q || null } }
}

function Records<Row extends Listed>({ company, kind, columns, list, error, onRetry }: RecordsProps<Row>) {
  const { t } = useTranslation()
  const place = useCompanyPlace(company)
  const [parameters, setSearch] = useSearchParameters()
  const { q, from } = listSearch(parameters)
  return (
    <ListPage<Row>
      place={place}
      tab={listOf[kind]}
      action={<RenameCompany id={company.id} />}
      filters={<SearchField q={q} label={t(`${listOf[kind]}.search`)} setSearch={setSearch} />}
      empty={
        q ? (
          <EmptyState
            title={t('company.noRecordMatches')}
            action={
              <Button variant="default" onClick={() => setSearch({ q: undefined })}>
                {t('records.clearFilters')}
              </Button>
            }
          />
        ) : (
          <EmptyState title={t(`company.none.${kind}`)}>{t('company.noneHelp')}</EmptyState>
        )
      }
      columns={[]}
      table={(nodes, label) => (
        <RecordRows
          kind={kind}
          nodes={nodes}
          columns={columns}
          label={label}
          ofCompany
          peekBeside={false}
          onPeek={() => {}}
        />
      )}
      rows={list?.nodes}
      page={list?.pageInfo}
      total={list?.totalCount}
      from={from}
      pageLength={rowsAPage}
      marks={<SeenKey seen="visible">{t('records.keyVisible')}</SeenKey>}
      error={error}
      onRetry={onRetry}
      onOpen={() => {}}
    />
  )
}

/** The contracts of a company, newest first. */
export function CompanyContracts({ company }: { company: CompanyOnPage }) {
  const [{ data, error }, ask] = useQuery({ query: CompanyContractsDocument, variables: useAsked(company) })
  const onRetry = () => ask({ requestPolicy: 'network-only' })
  const columns = useContractColumns()
  return <Records kind="contract" list={data?.contracts} {...{ company, columns, error, onRetry }} />
}

/** The matters and cases of a company, newest first. */
export function CompanyMatters({ company }: { company: CompanyOnPage }) {
  const [{ data, error }, ask] = useQuery({ query: CompanyMattersDocument, variables: useAsked(company) })
  const onRetry = () => ask({ requestPolicy: 'network-only' })
  const columns = useMatterColumns(data?.matterStatuses ?? [])
  return <Records kind="matter" list={data?.matters} {...{ company, columns, error, onRetry }} />
}
