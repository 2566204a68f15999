import { ActionIcon, Button } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { PageError } from '@parvis/clients-shared/kit/PageError.tsx'
import { SkeletonRows } from '@parvis/clients-shared/kit/SkeletonRows.tsx'
import { formatCount } from '@parvis/clients-shared/language/formatDate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { SeenKey } from '@parvis/clients-shared/records/SeenLine.tsx'
import { DocumentTitle } from '@parvis/clients-shared/session/DocumentTitle.tsx'
import { IconChevronLeft, IconChevronRight, IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { CombinedError } from '@urql/core'
import { lazy, type ReactNode, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import styles from '../kit/ListPage.module.css'
import { type ListSearch, rowsAPage } from '../kit/listSearch.ts'
import { usePaging } from '../kit/usePaging.ts'
import type { SetSearch } from '../kit/useSearchParameters.ts'
import { type RecordRow, RecordTable, type RecordTableProps } from './RecordTable.tsx'

const SideDrawer = lazy(() => import('../kit/SideDrawer.tsx').then((each) => ({ default: each.SideDrawer })))

type Count = { value: number; capped: boolean }

export type RecordsPageProps<Row extends RecordRow> = Omit<
  RecordTableProps<Row>,
  'rows' | 'label' | 'peekBeside' | 'onPeek'
> & {
  title: string
  createLabel: string
  onCreate: () => void
  views: { key: string; label: string; count?: Count | null }[]
  view: string
  search: ListSearch
  setSearch: SetSearch
  filters: ReactNode
  /** Shown instead of rows when there are none. */
  empty: ReactNode
  rows?: Row[]
  page?: { hasNextPage: boolean; endCursor: string | null }
  total?: Count | null
  error?: CombinedError
  onRetry: () => void
  peek: (id: string) => ReactNode
}

/** A list of records: views as tabs, filters, the table with its green lines, the peek beside it, pages. */
export function RecordsPage<Row extends RecordRow>(props: RecordsPageProps<Row>) {
  const { title, createLabel, onCreate, filters, rows, error, onRetry, empty, search, setSearch, peek } = props
  const { t } = useTranslation()
  const beside = useMediaQuery('(min-width: 1280px)', true, { getInitialValueInEffect: false })
  const onPeek: RecordTableProps<Row>['onPeek'] = (id, options) => setSearch({ peek: id }, options)
  const peeked = search.peek
  return (
    <div className={styles.page}>
      <DocumentTitle>{title}</DocumentTitle>
      <header className={styles.head}>
        <h1>{title}</h1>
        <Button leftSection={<IconPlus size={15} />} onClick={onCreate} data-no-print>
          {createLabel}
        </Button>
      </header>
      <Views {...props} />
      <div className={styles.filters} data-no-print>
        {filters}
      </div>
      <div className={styles.body} data-peek={(peeked && beside) || undefined}>
        <div className={styles.list}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
          <section className={styles.scroll} tabIndex={0} aria-label={title}>
            {error && !rows ? <PageError error={error} onRetry={onRetry} /> : null}
            {!rows && !error ? <SkeletonRows rows={16} widths={[8, 26, 14, 12, 12, 10]} /> : null}
            {rows?.length === 0 ? empty : null}
            {rows && rows.length > 0 && (
              <RecordTable {...props} rows={rows} label={title} peekBeside={beside} onPeek={onPeek} peeked={peeked} />
            )}
          </section>
          <Foot {...props} />
        </div>
        {peeked && beside && (
          <aside className={styles.peek} aria-label={t('records.peek')}>
            {peek(peeked)}
          </aside>
        )}
      </div>
      <Suspense>
        {peeked && !beside && (
          <SideDrawer side="end" label={t('records.peek')} onClose={() => onPeek(undefined, { replace: true })}>
            {peek(peeked)}
          </SideDrawer>
        )}
      </Suspense>
    </div>
  )
}

function Views<Row extends RecordRow>({ views, view, title }: RecordsPageProps<Row>) {
  const language = useLanguage()
  return (
    <nav className={styles.views} aria-label={title} data-no-print>
      {views.map(({ key, label, count }) => (
        <Link
          key={key}
          to="."
          search={{ view: key }}
          activeOptions={{ exact: true }}
          aria-current={key === view ? 'page' : undefined}
        >
          {label}
          {count && <span className={styles.count}>{formatCount(language, count)}</span>}
        </Link>
      ))}
    </nav>
  )
}

function Foot<Row extends RecordRow>({ rows, page, total, search }: RecordsPageProps<Row>) {
  const { t } = useTranslation()
  const language = useLanguage()
  const from = search.from
  const { toNext, toPrevious } = usePaging({ endCursor: page?.endCursor, from, length: rowsAPage })
  return (
    <footer className={styles.foot}>
      <SeenKey seen="visible">{t('records.keyVisible')}</SeenKey>
      <SeenKey seen="actors">{t('records.keyActors')}</SeenKey>
      <span className={styles.range}>
        {rows && rows.length > 0 && total
          ? t('records.range', { from, to: from + rows.length - 1, total: formatCount(language, total) })
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
          disabled={!page?.hasNextPage}
          onClick={toNext}
          aria-label={t('records.nextPage')}
        >
          <IconChevronRight size={18} data-directional />
        </ActionIcon>
      </span>
    </footer>
  )
}
