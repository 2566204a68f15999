import { useTranslation } from 'react-i18next'
import { graphql } from '../gql/gql.ts'
import type { MatterFilter, MatterKind } from '../gql/graphql.ts'
import { MatterRow } from '../matters/MatterRow.tsx'
import { first, RecordList } from '../records/RecordList.tsx'
import { readRelation, useListSearch } from '../records/useListSearch.ts'
import { usePageQuery } from '../records/usePageQuery.ts'

const MattersPageDocument = graphql(`
  query MattersPage($first: Int!, $kind: MatterKind!, $filter: MatterFilter!, $filtered: Boolean!) {
    list: matters(first: $first, filter: $filter) {
      nodes { id ...MatterRow_Matter }
      pageInfo { hasNextPage endCursor }
      totalCount { value capped }
    }
    all: matters(first: 1, filter: { kind: $kind }) @include(if: $filtered) { totalCount { value capped } }
    matterStatuses { id label }
    practiceAreas { id label }
  }
`)

const MattersPage_MoreDocument = graphql(`
  query MattersPage_More($first: Int!, $after: String!, $filter: MatterFilter!) {
    list: matters(first: $first, after: $after, filter: $filter) {
      nodes { id ...MatterRow_Matter }
      pageInfo { hasNextPage endCursor }
    }
  }
`)

/** The matters somebody can see. */
export function MattersPage() {
  return <Matters key="matters" kind="CORPORATE" />
}

/** The cases somebody can see. */
export function CasesPage() {
  return <Matters key="cases" kind="LITIGATION" />
}

function Matters({ kind }: { kind: MatterKind }) {
  const { t } = useTranslation()
  const { search, change } = useListSearch()
  const relation = readRelation(search.relation)
  const { q, status, area } = search
  const filter: MatterFilter = {
    kind,
    search: q,
    relation,
    statusIds: status ? [status] : undefined,
    practiceAreaId: area,
  }
  const filtered = Boolean(q || relation || status || area)
  const variables = { first, kind, filter, filtered }
  const [{ data, error }, ask] = usePageQuery({ query: MattersPageDocument, variables })
  const choices = (list: readonly { id: string; label: string }[] | null | undefined) =>
    (list ?? []).map(({ id, label }) => ({ value: id, label }))
  return (
    <RecordList
      noun={kind === 'LITIGATION' ? 'cases' : 'matters'}
      data={data}
      error={error}
      onRetry={ask}
      more={MattersPage_MoreDocument}
      filter={filter}
      row={(matter) => <MatterRow key={matter.id} matter={matter} />}
      choices={[
        {
          label: t('list.status'),
          any: t('list.anyStatus'),
          by: t('list.byStatus'),
          value: status,
          choices: choices(data?.matterStatuses),
          onChange: (value) => change({ status: value }),
        },
        {
          label: t('list.practiceArea'),
          any: t('list.anyPracticeArea'),
          by: t('list.byPracticeArea'),
          value: area,
          choices: choices(data?.practiceAreas),
          onChange: (value) => change({ area: value }),
        },
      ]}
    />
  )
}
