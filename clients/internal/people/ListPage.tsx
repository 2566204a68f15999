import { ActionIcon } from '@mantine/core'
import { PageError } from '@parvis/clients-shared/kit/PageError.tsx'
import { SkeletonRows } from '@parvis/clients-shared/kit/SkeletonRows.tsx'
import { formatCount } from '@parvis/clients-shared/language/formatDate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { DocumentTitle } from '@parvis/clients-shared/session/DocumentTitle.tsx'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { CombinedError } from '@urql/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from '../kit/ListPage.module.css'
import { useOpenTab } from '../kit/useOpenTab.ts'
import { usePaging } from '../kit/usePaging.ts'
import { ListTable, type ListTableProps } from './ListTable.tsx'

type Total = { value: number; capped: boolean }

/** A page of lists: what it is called, where it stands, its tabs, their addresses, and how many are behind one if that matters. */
export type ListPlace = {
  title: string
  trail?: ReactNode
  tabs: readonly { key: string; label: string; search: Record<string, string>; count?: Total | null }[]
}

export type ListPageProps<Row extends { id: string }> = Omit<ListTableProps<Row>, 'rows' | 'label'> & {
  /** Draws the rows where they are no plain ones. */
  table?: (rows: Row[], label: string) => ReactNode
  place: ListPlace
  /** Which of its tabs this is. */
  tab: string
  action: ReactNode
  filters: ReactNode
  empty: ReactNode
  rows?: Row[]
  page?: { hasNextPage: boolean; endCursor: string | null }
  total?: Total | null
  from: number
  pageLength: number
  /** What the marks at its rows mean. */
  marks?: ReactNode
  error?: CombinedError
  onRetry: () => void
}

/** A list and its pages, under the tabs of its place. */
export function ListPage<Row extends { id: string }>(props: ListPageProps<Row>) {
  const { place, tab, action, filters, empty, rows, error, onRetry, total, page, from, pageLength } = props
  const { t } = useTranslation()
  const language = useLanguage()
  const label = place.tabs.find(({ key }) => key === tab)?.label ?? place.title
  const tabRow = useOpenTab(tab, [total, ...place.tabs.map(({ count }) => count)].map((each) => each?.value).join())
  const { toNext, toPrevious } = usePaging({ endCursor: page?.endCursor, from, length: pageLength })
  return (
    <div className={styles.list} style={{ blockSize: '100%' }}>
      <DocumentTitle>{place.title}</DocumentTitle>
      <header className={styles.head}>
        <h1>
          {place.trail && <span className={styles.trail}>{place.trail}</span>} <bdi>{place.title}</bdi>
        </h1>
        {action}
      </header>
      <nav ref={tabRow} className={styles.views} aria-label={place.title}>
        {place.tabs.map((each) => (
          <Link
            key={each.key}
            to="."
            search={each.search}
            activeOptions={{ exact: true }}
            aria-current={each.key === tab ? 'page' : undefined}
          >
            {each.label}
            {each.key === tab && total && <span className={styles.count}>{formatCount(language, total)}</span>}
            {each.key !== tab && each.count && (
              <span className={styles.count}>{formatCount(language, each.count)}</span>
            )}
          </Link>
        ))}
      </nav>
      {filters && <div className={styles.filters}>{filters}</div>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={label}>
        {error && !rows ? <PageError error={error} onRetry={onRetry} /> : null}
        {!rows && !error ? <SkeletonRows rows={12} widths={[18, 14, 22, 16]} /> : null}
        {rows?.length === 0 ? empty : null}
        {rows && rows.length > 0 && (props.table?.(rows, label) ?? <ListTable {...props} rows={rows} label={label} />)}
      </section>
      <footer className={styles.foot}>
        {props.marks}
        <span className={styles.range}>
          {rows && rows.length > 0 && total
            ? t('records.range', { from, to: from + rows.length - 1, total: formatCount(language, total) })
            : null}
        </span>
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
      </footer>
    </div>
  )
}
