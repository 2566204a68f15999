import { ActionIcon, Button } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { DraftMark } from '@parvis/clients-shared/drafts/DraftMark.tsx'
import { PageError } from '@parvis/clients-shared/kit/PageError.tsx'
import { SkeletonRows } from '@parvis/clients-shared/kit/SkeletonRows.tsx'
import { formatCount } from '@parvis/clients-shared/language/formatDate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { listOf, type RecordKind } from '@parvis/clients-shared/records/recordKind.ts'
import { SeenKey } from '@parvis/clients-shared/records/SeenLine.tsx'
import { DocumentTitle } from '@parvis/clients-shared/session/DocumentTitle.tsx'
import { IconChevronLeft, IconChevronRight, IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { CombinedError } from '@urql/core'
import { lazy, type ReactNode, Suspense, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import styles from '../kit/ListPage.module.css'
import { type ListSearch, rowsAPage } from '../kit/listSearch.ts'
import { useOpenTab } from '../kit/useOpenTab.ts'
import { usePaging } from '../kit/usePaging.ts'
import { type SetSearch, useSearchParameters } from '../kit/useSearchParameters.ts'
import { keepList, neighbours } from './lastList.ts'
import { RecordFilters } from './RecordFilters.tsx'
import { type RecordNode, RecordRows, type RecordRowsProps } from './RecordRows.tsx'
import { RecordsEmpty } from './RecordsEmpty.tsx'
import type { RecordColumn } from './RecordTable.tsx'
import type { Choice } from './useFormChoices.ts'

const SideDrawer = lazy(() => import('../kit/SideDrawer.tsx').then((each) => ({ default: each.SideDrawer })))

type Count = { value: number; capped: boolean }
type Person = { id: string; displayName: string }

/** What a peek can do beside showing a record; null at the ends of the list. */
export type PeekControls = { onClose: () => void; onPrevious: (() => void) | null; onNext: (() => void) | null }

type Listed = RecordNode & { id: string }

export type RecordsPageProps<Row extends Listed> = {
  kind: RecordKind
  /** The tabs, and how much each holds. */
  views: readonly string[]
  view: string
  counts: Record<string, { totalCount: Count | null } | null | undefined>
  search: ListSearch
  setSearch: SetSearch
  /** Stages or statuses to filter by. */
  stages: Choice[]
  stageLabel: string
  staff?: readonly Person[]
  companyName?: string
  /** What only this kind has; stands between whom it is for and who looks after it. */
  columns: RecordColumn<Row>[]
  list?: {
    nodes: readonly Row[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
    totalCount: Count | null
  } | null
  error?: CombinedError
  onRetry: () => void
  peek: (id: string, controls: PeekControls) => ReactNode
  create: (onClose: () => void) => ReactNode
}

/** A list of records: views as tabs, filters, the table with its green lines, the peek beside it, pages. */
export function RecordsPage<Row extends Listed>(props: RecordsPageProps<Row>) {
  const { kind, search, setSearch, create, list } = props
  const { t } = useTranslation()
  const beside = useMediaQuery('(min-width: 1280px)', true, { getInitialValueInEffect: false })
  const onPeek: OnPeek = (id, options) => setSearch({ peek: id }, options)
  const closePeek = () => onPeek(undefined, { replace: true })
  const onCreate = () => setSearch({ create: kind })
  const title = t(`nav.${listOf[kind]}`)
  useKeptList(listOf[kind], list?.nodes)
  const ids = list?.nodes.map(({ id }) => id) ?? []
  const peekAt = (id: string | null) => (id ? () => onPeek(id, { replace: true }) : null)
  const { previous, next } = neighbours(ids, search.peek ?? '')
  const controls = { onClose: closePeek, onPrevious: peekAt(previous), onNext: peekAt(next) }
  const peek = search.peek && props.peek(search.peek, controls)
  return (
    <div className={styles.page}>
      <DocumentTitle>{title}</DocumentTitle>
      <header className={styles.head}>
        <h1>{title}</h1>
        <Button leftSection={<IconPlus size={15} />} onClick={onCreate} data-no-print>
          {t(`${listOf[kind]}.new`)} <DraftMark of={`${kind}.new`} />
        </Button>
      </header>
      <Views {...props} />
      <div className={styles.filters} data-no-print>
        <RecordFilters
          {...props}
          searchLabel={t(`${listOf[kind]}.search`)}
          staff={(props.staff ?? []).map(({ id, displayName }) => ({ value: id, label: displayName }))}
        />
      </div>
      <div className={styles.body} data-peek={(peek && beside) || undefined}>
        <div className={styles.list}>
          <List {...props} peekBeside={beside} onPeek={onPeek} onCreate={onCreate} />
          <Foot {...props} />
        </div>
        {peek && beside && (
          <aside className={styles.peek} aria-label={t('records.peek')}>
            {peek}
          </aside>
        )}
      </div>
      <Suspense>
        {peek && !beside && (
          <SideDrawer side="end" label={t('records.peek')} onClose={closePeek}>
            {peek}
          </SideDrawer>
        )}
      </Suspense>
      <Suspense>{search.create === kind && create(() => setSearch({ create: undefined }, { replace: true }))}</Suspense>
    </div>
  )
}

/** Remembers the rows that are shown, for who opens one of them and comes back. */
function useKeptList(name: string, nodes: readonly Listed[] | undefined) {
  const [search] = useSearchParameters()
  useEffect(() => {
    if (nodes) keepList({ to: `/${name}`, search, ids: nodes.map(({ id }) => id) })
  }, [name, nodes, search])
}

type OnPeek = RecordRowsProps<RecordNode>['onPeek']

type ListProps<Row extends Listed> = RecordsPageProps<Row> & {
  peekBeside: boolean
  onPeek: OnPeek
  onCreate: () => void
}

/** The rows, or what stands in their place. */
function List<Row extends Listed>({ error, onRetry, list, ...props }: ListProps<Row>) {
  const { kind, search, view, counts } = props
  const { t } = useTranslation()
  const title = t(`nav.${listOf[kind]}`)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={title}>
      {error && !list && <PageError error={error} onRetry={onRetry} />}
      {!list && !error && <SkeletonRows rows={16} widths={[8, 26, 14, 12, 12, 10]} />}
      {list?.nodes.length === 0 && <RecordsEmpty {...props} hidden={counts[view]?.totalCount} />}
      {list && list.nodes.length > 0 && <RecordRows {...props} nodes={list.nodes} label={title} peeked={search.peek} />}
    </section>
  )
}

type ViewsProps = Pick<RecordsPageProps<Listed>, 'kind' | 'views' | 'view' | 'counts'>

function Views({ kind, views, view, counts }: ViewsProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const row = useOpenTab(view, Boolean(counts[view]))
  return (
    <nav ref={row} className={styles.views} aria-label={t(`nav.${listOf[kind]}`)} data-no-print>
      {views.map((key) => (
        <Link
          key={key}
          to="."
          search={{ view: key }}
          activeOptions={{ exact: true }}
          aria-current={key === view ? 'page' : undefined}
        >
          {t(`${listOf[kind]}.view.${key}`)}
          {counts[key]?.totalCount && (
            <span className={styles.count}>{formatCount(language, counts[key].totalCount)}</span>
          )}
        </Link>
      ))}
    </nav>
  )
}

function Foot<Row extends Listed>({ list, search }: Pick<RecordsPageProps<Row>, 'list' | 'search'>) {
  const { t } = useTranslation()
  const language = useLanguage()
  const from = search.from
  const { toNext, toPrevious } = usePaging({ endCursor: list?.pageInfo.endCursor, from, length: rowsAPage })
  return (
    <footer className={styles.foot}>
      <SeenKey seen="visible">{t('records.keyVisible')}</SeenKey>
      <SeenKey seen="actors">{t('records.keyActors')}</SeenKey>
      <span className={styles.range}>
        {list && list.nodes.length > 0 && list.totalCount
          ? t('records.range', {
              from,
              to: from + list.nodes.length - 1,
              total: formatCount(language, list.totalCount),
            })
          : null}
      </span>
      <span data-no-print>
        <ActionIcon
          variant="subtle"
          color="stone"
          disabled={from <= 1}
          onClick={toPrevious}
          aria-label={t('records.previousPage')}
        >
          <IconChevronLeft size={18} data-directional />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="stone"
          disabled={!list?.pageInfo.hasNextPage}
          onClick={toNext}
          aria-label={t('records.nextPage')}
        >
          <IconChevronRight size={18} data-directional />
        </ActionIcon>
      </span>
    </footer>
  )
}
