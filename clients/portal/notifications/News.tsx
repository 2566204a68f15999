import { Button } from '@mantine/core'
import { partAway } from '@parvis/clients-shared/graph/graphqlClient.ts'
import { PageError } from '@parvis/clients-shared/kit/PageError.tsx'
import { isolate } from '@parvis/clients-shared/language/isolate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { placeOf, toldOf } from '@parvis/clients-shared/notifications/told.ts'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import type { News_NotificationFragment } from '../gql/graphql.ts'
import { sinceDate } from '../records/sinceDate.ts'
import { byRecord } from './byRecord.ts'
import styles from './News.module.css'
import { useMarkRead } from './useMarkRead.ts'

const NewsFragment = graphql(`
  fragment News_Notification on Notification {
    id
    kind
    occurredAt
    dueOn
    readAt
    subject { ... on Contract { id title } ... on Matter { id title kind } }
    actor { id displayName }
    client { id displayName }
  }
`)

const shown = 6

type Told = News_NotificationFragment

type About = { to: string; hash?: string; title: string; text: string }

/** Address, title and text of what was told; null when its record can no longer be seen. */
function toldAbout({ kind, subject }: Told): About | null {
  // Only administrators are told about a person.
  if (!subject || subject.__typename === 'PortalUser') return null
  const told = toldOf(kind)
  const text = told === 'SHARED' ? kind : told
  const hash = placeOf(kind)
  const { id, title } = subject
  if (subject.__typename === 'Contract') return { to: `/contracts/${id}`, hash, title, text }
  const isCase = subject.kind === 'LITIGATION'
  return {
    to: `/${isCase ? 'cases' : 'matters'}/${id}`,
    hash,
    title,
    text: isCase && kind === 'MATTER_SHARED' ? 'CASE_SHARED' : text,
  }
}

type NewsProps = {
  notifications: readonly FragmentType<typeof NewsFragment>[]
  /** Set when a part did not answer, of whose records there may be more. */
  onRetry?: () => void
}

type Item = Told & { about: About }

/**
 * What happened since the last visit, by record, newest first, and on demand what came before; seen for a moment, it
 * counts as read.
 */
export function News({ notifications, onRetry }: NewsProps) {
  const { t } = useTranslation()
  const told = readFragment(NewsFragment, notifications)
  const isNew = useMarkRead(told)
  const [showsAll, setShowsAll] = useState(false)
  const items = told.flatMap((each): Item[] => {
    const about = toldAbout(each)
    return about ? [{ ...each, about }] : []
  })
  const news = byRecord(items.filter(({ id }) => isNew(id))).slice(0, shown)
  const listed = showsAll ? byRecord(items) : news
  const newCount = news.flatMap(({ entries }) => entries).length
  return (
    <section aria-labelledby="news">
      <h2 id="news" className={styles.title}>
        {t('home.news')}
      </h2>
      {news.length === 0 && !onRetry && (
        <div className={styles.none}>
          <p>{t('home.newsNothing')}</p>
          <p className={styles.text}>{t('home.newsNothingHelp')}</p>
        </div>
      )}
      <ol className={styles.list}>
        {listed.map(({ newest: { id, about }, entries }) => (
          <OfRecord key={about.to} entries={entries} isNew={isNew(id)} />
        ))}
      </ol>
      {!showsAll && items.length > newCount && (
        <Button variant="subtle" className={styles.before} onClick={() => setShowsAll(true)}>
          {t('home.newsBefore')}
        </Button>
      )}
      {onRetry && <PageError error={partAway} onRetry={onRetry} />}
    </section>
  )
}

/** What was told of one record: each thing once. */
function OfRecord({ entries, isNew }: { entries: Item[]; isNew: boolean }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { occurredAt, about } = entries[0]!
  const sentences = entries.map(({ actor, client, dueOn, about: { text } }) => {
    if (dueOn) return t(`home.told.${text}`, { day: sinceDate(language, dueOn) })
    const person = actor ?? client
    return person ? t(`home.told.${text}`, { person: isolate(person.displayName) }) : t(`home.told.${text}_FIRM`)
  })
  return (
    <li className={styles.item}>
      <time dateTime={occurredAt} className={styles.date}>
        {sinceDate(language, occurredAt)}
      </time>
      <div className={styles.main}>
        <p className={styles.record}>
          <Link to={about.to} hash={about.hash}>
            <bdi>{about.title}</bdi>
          </Link>{' '}
          {isNew && <span className={styles.fresh}>{t('home.fresh')}</span>}
        </p>
        {[...new Set(sentences)].map((sentence) => (
          <p key={sentence} className={styles.text}>
            {sentence}
          </p>
        ))}
      </div>
    </li>
  )
}
