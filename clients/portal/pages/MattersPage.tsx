import { PageError } from '@parvis/clients-shared/kit/PageError.tsx'
import { useTranslation } from 'react-i18next'
import { graphql } from '../gql/gql.ts'
import type { MatterFilter, MatterKind } from '../gql/graphql.ts'
import { MatterRow } from '../matters/MatterRow.tsx'
import { ChoiceFilter, FilterBar, RelationFilter, SearchFilter } from '../records/FilterBar.tsx'
import { ListFrame } from '../records/ListFrame.tsx'
import { MoreRows, RowsSkeleton } from '../records/MoreRows.tsx'
import { readRelation, useListSearch } from '../records/useListSearch.ts'
import { usePageQuery } from '../records/usePageQuery.ts'

const MattersPageDocument = graphql(`
  query MattersPage($first: Int!, $kind: MatterKind!, $filter: MatterFilter!, $filtered: Boolean!) {
    matters(first: $first, filter: $filter) {
      nodes { id ...MatterRow_Matter }
      pageInfo { hasNextPage endCursor }
      totalCount { value capped }
    }
    all: matters(first: 1, filter: { kind: $kind }) @include(if: $filtered) { totalCount { value capped } }
    matterStatuses { id label }
    practiceAreas { id label }
  }
`)

const MoreMattersDocument = graphql(`
  query MoreMatters($first: Int!, $after: String, $filter: MatterFilter) {
    matters(first: $first, after: $after, filter: $filter) {
      nodes { id ...MatterRow_Matter }
      pageInfo { hasNextPage endCursor }
    }
  }
`)

const first = 25

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
  const noun = kind === 'LITIGATION' ? 'cases' : 'matters'
  const { search, change, clear } = useListSearch()
  const relation = readRelation(search.relation)
  const { q, status, area } = search
  const filter: MatterFilter = {
    kind,
    search: q,
    relation,
    statusIds: status ? [status] : undefined,
    practiceAreaId: area,
  }
  const filteredBy = [
    q && t('list.bySearch'),
    relation && t('list.byRelation', { choice: t(`list.${relation.toLowerCase()}`) }),
    status && t('list.byStatus'),
    area && t('list.byPracticeArea'),
  ].filter((each): each is string => !!each)
  const [{ data, error }, ask] = usePageQuery({
    query: MattersPageDocument,
    variables: { first, kind, filter, filtered: filteredBy.length > 0 },
  })
  const choices = (list: readonly { id: string; label: string }[] | undefined) =>
    (list ?? []).map(({ id, label }) => ({ value: id, label }))
  const endCursor = data?.matters.pageInfo.hasNextPage ? data.matters.pageInfo.endCursor : null
  return (
    <ListFrame
      noun={noun}
      filteredBy={filteredBy}
      onClear={clear}
      error={error}
      onRetry={ask}
      list={
        data && {
          rows: [
            ...data.matters.nodes.map((matter) => <MatterRow key={matter.id} matter={matter} />),
            ...(endCursor ? [<MoreMatters key={endCursor} after={endCursor} filter={filter} />] : []),
          ],
          found: data.matters.totalCount,
          all: data.all?.totalCount,
        }
      }
      filters={
        <FilterBar>
          <RelationFilter value={relation} onChange={(value) => change({ relation: value })} />
          <SearchFilter
            label={t(`list.${noun}.search`)}
            value={q ?? ''}
            onChange={(value) => change({ q: value }, { replace: true })}
          />
          <ChoiceFilter
            label={t('list.status')}
            any={t('list.anyStatus')}
            value={status}
            choices={choices(data?.matterStatuses)}
            onChange={(value) => change({ status: value })}
          />
          <ChoiceFilter
            label={t('list.practiceArea')}
            any={t('list.anyPracticeArea')}
            value={area}
            choices={choices(data?.practiceAreas)}
            onChange={(value) => change({ area: value })}
          />
        </FilterBar>
      }
    />
  )
}

function MoreMatters(props: { after: string; filter: MatterFilter }) {
  return (
    <MoreRows>
      <NextMatters {...props} />
    </MoreRows>
  )
}

function NextMatters({ after, filter }: { after: string; filter: MatterFilter }) {
  const [{ data, error }, ask] = usePageQuery({ query: MoreMattersDocument, variables: { first, after, filter } })
  if (!data) {
    if (!error) return <RowsSkeleton />
    return (
      <li>
        <PageError error={error} onRetry={ask} />
      </li>
    )
  }
  const { nodes, pageInfo } = data.matters
  return (
    <>
      {nodes.map((matter) => (
        <MatterRow key={matter.id} matter={matter} />
      ))}
      {pageInfo.hasNextPage && pageInfo.endCursor && <MoreMatters after={pageInfo.endCursor} filter={filter} />}
    </>
  )
}
