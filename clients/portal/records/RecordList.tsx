import { PageError } from '@parvis/clients-shared/kit/PageError.tsx'
import type { CombinedError, TypedDocumentNode } from '@urql/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ChoiceFilter, type ChoiceFilterProps, FilterBar, RelationFilter, SearchFilter } from './FilterBar.tsx'
import { ListFrame } from './ListFrame.tsx'
import { MoreRows, RowsSkeleton } from './MoreRows.tsx'
import type { Noun } from './nouns.ts'
import { readRelation, useListSearch } from './useListSearch.ts'
import { usePageQuery } from './usePageQuery.ts'

/** Rows a page. */
export const first = 25

type Count = { value: number; capped: boolean }
type Page<Row> = { nodes: readonly Row[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }

type Further<Row, Filter> = {
  /** Asks for the next page. */
  more: TypedDocumentNode<{ list: Page<Row> | null }, { first: number; after: string; filter: Filter }>
  filter: Filter
  row: (row: Row) => ReactNode
}

export type RecordListProps<Row, Filter> = Further<Row, Filter> & {
  noun: Noun
  /** What the kind can be narrowed by, and how that is called where it hides everything. */
  choices: (ChoiceFilterProps & { by: string })[]
  /** The first page, how many there are, and how many without filters. */
  data:
    | { list: (Page<Row> & { totalCount: Count | null }) | null; all?: { totalCount: Count | null } | null }
    | undefined
  error: CombinedError | undefined
  onRetry: () => void
}

/** The records of a kind somebody can see, with search and quick filters in the address. */
export function RecordList<Row, Filter>(props: RecordListProps<Row, Filter>) {
  const { noun, choices, data, error, onRetry, row } = props
  const { t } = useTranslation()
  const { search, change, clear } = useListSearch()
  const relation = readRelation(search.relation)
  const filteredBy = [
    search.q && t('list.bySearch'),
    relation && t('list.byRelation', { choice: t(`list.${relation.toLowerCase()}`) }),
    ...choices.map(({ value, by }) => value && by),
  ].filter((each): each is string => !!each)
  return (
    <ListFrame
      noun={noun}
      filteredBy={filteredBy}
      onClear={clear}
      error={error}
      onRetry={onRetry}
      list={
        data?.list
          ? {
              rows: [...data.list.nodes.map(row), ...further(data.list, props)],
              found: data.list.totalCount,
              all: data.all?.totalCount,
            }
          : undefined
      }
      filters={
        <FilterBar>
          <RelationFilter value={relation} onChange={(value) => change({ relation: value })} />
          <SearchFilter
            label={t(`list.${noun}.search`)}
            value={search.q ?? ''}
            onChange={(q) => change({ q }, { replace: true })}
          />
          {choices.map(({ by, ...choice }) => (
            <ChoiceFilter key={by} {...choice} />
          ))}
        </FilterBar>
      }
    />
  )
}

/** What leads to the next page, where there is one. */
function further<Row, Filter>({ pageInfo }: Page<Row>, { more, filter, row }: Further<Row, Filter>): ReactNode[] {
  const after = pageInfo.hasNextPage && pageInfo.endCursor
  if (!after) return []
  return [
    <MoreRows key={after}>
      <NextRows more={more} filter={filter} row={row} after={after} />
    </MoreRows>,
  ]
}

function NextRows<Row, Filter>({ after, ...next }: Further<Row, Filter> & { after: string }) {
  const [{ data, error }, ask] = usePageQuery({ query: next.more, variables: { first, after, filter: next.filter } })
  if (data?.list) return [...data.list.nodes.map(next.row), ...further(data.list, next)]
  if (!error) return <RowsSkeleton />
  return (
    <li>
      <PageError error={error} onRetry={ask} />
    </li>
  )
}
