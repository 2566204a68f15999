import { Button } from '@mantine/core'
import { EmptyState } from '@parvis/clients-shared/kit/EmptyState.tsx'
import { PageError } from '@parvis/clients-shared/kit/PageError.tsx'
import { SkeletonRows } from '@parvis/clients-shared/kit/SkeletonRows.tsx'
import { formatCount } from '@parvis/clients-shared/language/formatDate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { DocumentTitle } from '@parvis/clients-shared/session/DocumentTitle.tsx'
import { IconChecks } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import styles from '../kit/ListPage.module.css'
import { useSearchParameters } from '../kit/useSearchParameters.ts'
import { InboxList } from '../notifications/InboxList.tsx'
import { useInbox } from '../notifications/useInbox.ts'
import { useUnreadCount } from '../notifications/useUnreadCount.ts'

/** What the viewer was told about records they look after, what was told last first. */
export function InboxPage() {
  const [{ view }] = useSearchParameters()
  const shown = view === 'unread' ? 'unread' : 'all'
  return <Inbox key={shown} view={shown} />
}

function Inbox({ view }: { view: 'all' | 'unread' }) {
  const { t } = useTranslation()
  const { rows, error, loading, retry, onMore, mark, markAll } = useInbox(view === 'unread')
  const unread = useUnreadCount()
  return (
    <div className={styles.list} style={{ blockSize: '100%' }}>
      <DocumentTitle>{t('inbox.title')}</DocumentTitle>
      <header className={styles.head}>
        <h1>{t('inbox.title')}</h1>
        {unread.value > 0 && rows && rows.length > 0 && (
          <Button variant="default" leftSection={<IconChecks size={15} />} onClick={() => void markAll()} data-no-print>
            {t('inbox.markAll')}
          </Button>
        )}
      </header>
      <Views view={view} unread={unread} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={t('inbox.title')}>
        {!rows && !error ? <SkeletonRows rows={12} widths={[22, 24, 32, 8]} /> : null}
        {rows?.length === 0 && !error ? <Nothing view={view} /> : null}
        {rows && rows.length > 0 && <InboxList rows={rows} mark={mark} />}
        {error && <PageError error={error} onRetry={retry} />}
        {onMore && !error && (
          <Button variant="subtle" mx={12} my="xs" loading={loading} onClick={onMore} data-no-print>
            {t('inbox.more')}
          </Button>
        )}
      </section>
    </div>
  )
}

function Views({ view, unread }: { view: string; unread: { value: number; capped: boolean } }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <nav className={styles.views} aria-label={t('inbox.title')} data-no-print>
      {(['all', 'unread'] as const).map((each) => (
        <Link
          key={each}
          to="."
          search={each === 'all' ? {} : { view: each }}
          activeOptions={{ exact: true, explicitUndefined: true }}
          aria-current={each === view ? 'page' : undefined}
        >
          {t(`inbox.view.${each}`)}
          {each === 'unread' && unread.value > 0 && (
            <span className={styles.count}>{formatCount(language, unread)}</span>
          )}
        </Link>
      ))}
    </nav>
  )
}

function Nothing({ view }: { view: 'all' | 'unread' }) {
  const { t } = useTranslation()
  const [, setSearch] = useSearchParameters()
  if (view === 'all') return <EmptyState title={t('inbox.empty.all')}>{t('inbox.empty.allHelp')}</EmptyState>
  return (
    <EmptyState
      title={t('inbox.empty.unread')}
      action={
        <Button variant="default" onClick={() => setSearch({ view: undefined })}>
          {t('inbox.showAll')}
        </Button>
      }
    >
      {t('inbox.empty.unreadHelp')}
    </EmptyState>
  )
}
