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
import { usePaging } from '../kit/usePaging.ts'
import { useSearchParameters } from '../kit/useSearchParameters.ts'
import { ListTable, type ListTableProps } from './ListTable.tsx'
import { useWaitingCount, waitingSearch } from './useWaitingCount.ts'

export type ListPageProps<Row extends { id: string }> = Omit<ListTableProps<Row>, 'rows' | 'label'> & {
  tab: 'people' | 'companies'
  action: ReactNode
  filters: ReactNode
  empty: ReactNode
  rows?: Row[]
  page?: { hasNextPage: boolean; endCursor: string | null }
  total?: { value: number; capped: boolean } | null
  from: number
  pageLength: number
  error?: CombinedError
  onRetry: () => void
}

/** Settings → Client Portal → Manage Clients: its tabs, those who wait to be let in among them, a list and its pages. */
export function ListPage<Row extends { id: string }>(props: ListPageProps<Row>) {
  const { tab, action, filters, empty, rows, error, onRetry, total, page, from, pageLength } = props
  const { t } = useTranslation()
  const language = useLanguage()
  const waiting = useWaitingCount()
  const [{ status }] = useSearchParameters()
  const shown = tab === 'people' && status === waitingSearch.status ? 'waiting' : tab
  const { toNext, toPrevious } = usePaging({ endCursor: page?.endCursor, from, length: pageLength })
  return (
    <div className={styles.list} style={{ blockSize: '100%' }}>
      <DocumentTitle>{t('nav.manageClients')}</DocumentTitle>
      <header className={styles.head}>
        <h1>
          <span className={styles.trail}>
            {t('nav.settings')} <IconChevronRight size={14} aria-hidden data-directional />{' '}
            <Link to="/settings/client-portal">{t('nav.clientPortal')}</Link>{' '}
            <IconChevronRight size={14} aria-hidden data-directional />
          </span>{' '}
          {t('nav.manageClients')}
        </h1>
        {action}
      </header>
      <nav className={styles.views} aria-label={t('nav.manageClients')}>
        {(['people', 'companies'] as const).map((each) => (
          <Link
            key={each}
            to="."
            search={each === 'people' ? {} : { tab: each }}
            activeOptions={{ exact: true }}
            aria-current={each === shown ? 'page' : undefined}
          >
            {t(`${each}.tab`)}
            {each === shown && total && <span className={styles.count}>{formatCount(language, total)}</span>}
          </Link>
        ))}
        {(shown === 'waiting' || (waiting && waiting.value > 0)) && (
          <Link to="." search={waitingSearch} aria-current={shown === 'waiting' ? 'page' : undefined}>
            {t('people.waiting')}
            {waiting && <span className={styles.count}>{formatCount(language, waiting)}</span>}
          </Link>
        )}
      </nav>
      <div className={styles.filters}>{filters}</div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={t(`${tab}.tab`)}>
        {error && !rows ? <PageError error={error} onRetry={onRetry} /> : null}
        {!rows && !error ? <SkeletonRows rows={12} widths={[18, 14, 22, 16]} /> : null}
        {rows?.length === 0 ? empty : null}
        {rows && rows.length > 0 && <ListTable {...props} rows={rows} label={t(`${tab}.tab`)} />}
      </section>
      <footer className={styles.foot}>
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
