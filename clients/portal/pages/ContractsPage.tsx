import { contractSteps } from '@parvis/clients-shared/contracts/contractSteps.ts'
import { PageError } from '@parvis/clients-shared/kit/PageError.tsx'
import { useTranslation } from 'react-i18next'
import { ContractRow } from '../contracts/ContractRow.tsx'
import { graphql } from '../gql/gql.ts'
import type { ContractFilter, ContractStage } from '../gql/graphql.ts'
import { ChoiceFilter, FilterBar, RelationFilter, SearchFilter } from '../records/FilterBar.tsx'
import { ListFrame } from '../records/ListFrame.tsx'
import { MoreRows, RowsSkeleton } from '../records/MoreRows.tsx'
import { readRelation, useListSearch } from '../records/useListSearch.ts'
import { usePageQuery } from '../records/usePageQuery.ts'

const ContractsPageDocument = graphql(`
  query ContractsPage($first: Int!, $filter: ContractFilter, $filtered: Boolean!) {
    contracts(first: $first, filter: $filter) {
      nodes { id ...ContractRow_Contract }
      pageInfo { hasNextPage endCursor }
      totalCount { value capped }
    }
    all: contracts(first: 1) @include(if: $filtered) { totalCount { value capped } }
  }
`)

const MoreContractsDocument = graphql(`
  query MoreContracts($first: Int!, $after: String, $filter: ContractFilter) {
    contracts(first: $first, after: $after, filter: $filter) {
      nodes { id ...ContractRow_Contract }
      pageInfo { hasNextPage endCursor }
    }
  }
`)

const first = 25
const stages: ContractStage[] = [...contractSteps, 'TERMINATED', 'CANCELLED']

/** The contracts somebody can see, with search and quick filters in the address. */
export function ContractsPage() {
  const { t } = useTranslation()
  const { search, change, clear } = useListSearch()
  const relation = readRelation(search.relation)
  const stage = stages.find((each) => each === search.stage)
  const filter: ContractFilter = { search: search.q, relation, stages: stage && [stage] }
  const filteredBy = [
    search.q && t('list.bySearch'),
    relation && t('list.byRelation', { choice: t(`list.${relation.toLowerCase()}`) }),
    stage && t('list.byStage'),
  ].filter((each): each is string => !!each)
  const [{ data, error }, ask] = usePageQuery({
    query: ContractsPageDocument,
    variables: { first, filter, filtered: filteredBy.length > 0 },
  })
  const endCursor = data?.contracts.pageInfo.hasNextPage ? data.contracts.pageInfo.endCursor : null
  return (
    <ListFrame
      noun="contracts"
      filteredBy={filteredBy}
      onClear={clear}
      error={error}
      onRetry={ask}
      list={
        data && {
          rows: [
            ...data.contracts.nodes.map((contract) => <ContractRow key={contract.id} contract={contract} />),
            ...(endCursor ? [<MoreContracts key={endCursor} after={endCursor} filter={filter} />] : []),
          ],
          found: data.contracts.totalCount,
          all: data.all?.totalCount,
        }
      }
      filters={
        <FilterBar>
          <RelationFilter value={relation} onChange={(value) => change({ relation: value })} />
          <SearchFilter
            label={t('list.contracts.search')}
            value={search.q ?? ''}
            onChange={(q) => change({ q }, { replace: true })}
          />
          <ChoiceFilter
            label={t('list.stage')}
            any={t('list.anyStage')}
            value={stage}
            choices={stages.map((value) => ({ value, label: t(`contractPortal.${value}.where`) }))}
            onChange={(value) => change({ stage: value })}
          />
        </FilterBar>
      }
    />
  )
}

function MoreContracts(props: { after: string; filter: ContractFilter }) {
  return (
    <MoreRows>
      <NextContracts {...props} />
    </MoreRows>
  )
}

function NextContracts({ after, filter }: { after: string; filter: ContractFilter }) {
  const [{ data, error }, ask] = usePageQuery({ query: MoreContractsDocument, variables: { first, after, filter } })
  if (!data) {
    if (!error) return <RowsSkeleton />
    return (
      <li>
        <PageError error={error} onRetry={ask} />
      </li>
    )
  }
  const { nodes, pageInfo } = data.contracts
  return (
    <>
      {nodes.map((contract) => (
        <ContractRow key={contract.id} contract={contract} />
      ))}
      {pageInfo.hasNextPage && pageInfo.endCursor && <MoreContracts after={pageInfo.endCursor} filter={filter} />}
    </>
  )
}
