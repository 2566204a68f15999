import { contractSteps } from '@parvis/clients-shared/contracts/contractSteps.ts'
import { useTranslation } from 'react-i18next'
import { ContractRow } from '../contracts/ContractRow.tsx'
import { graphql } from '../gql/gql.ts'
import type { ContractFilter, ContractStage } from '../gql/graphql.ts'
import { first, RecordList } from '../records/RecordList.tsx'
import { readRelation, useListSearch } from '../records/useListSearch.ts'
import { usePageQuery } from '../records/usePageQuery.ts'

const ContractsPageDocument = graphql(`
  query ContractsPage($first: Int!, $filter: ContractFilter!, $filtered: Boolean!) {
    list: contracts(first: $first, filter: $filter) {
      nodes { id ...ContractRow_Contract }
      pageInfo { hasNextPage endCursor }
      totalCount { value capped }
    }
    all: contracts(first: 1) @include(if: $filtered) { totalCount { value capped } }
  }
`)

const ContractsPage_MoreDocument = graphql(`
  query ContractsPage_More($first: Int!, $after: String!, $filter: ContractFilter!) {
    list: contracts(first: $first, after: $after, filter: $filter) {
      nodes { id ...ContractRow_Contract }
      pageInfo { hasNextPage endCursor }
    }
  }
`)

const stages: ContractStage[] = [...contractSteps, 'TERMINATED', 'CANCELLED']

/** The contracts somebody can see. */
export function ContractsPage() {
  const { t } = useTranslation()
  const { search, change } = useListSearch()
  const relation = readRelation(search.relation)
  const stage = stages.find((each) => each === search.stage)
  const filter: ContractFilter = { search: search.q, relation, stages: stage && [stage] }
  const filtered = Boolean(search.q || relation || stage)
  const [{ data, error }, ask] = usePageQuery({ query: ContractsPageDocument, variables: { first, filter, filtered } })
  return (
    <RecordList
      noun="contracts"
      data={data}
      error={error}
      onRetry={ask}
      more={ContractsPage_MoreDocument}
      filter={filter}
      row={(contract) => <ContractRow key={contract.id} contract={contract} />}
      choices={[
        {
          label: t('list.stage'),
          any: t('list.anyStage'),
          by: t('list.byStage'),
          value: stage,
          choices: stages.map((value) => ({ value, label: t(`words.contractStageForClients.${value}`) })),
          onChange: (value) => change({ stage: value }),
        },
      ]}
    />
  )
}
