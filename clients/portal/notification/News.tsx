import { isolate } from '@parvis/clients-shared/isolate.ts'
import { useLanguage } from '@parvis/clients-shared/useLanguage.ts'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import type { News_NotificationFragment } from '../gql/graphql.ts'
import { sinceDate } from '../record/sinceDate.ts'
import styles from './News.module.css'
import { useMarkRead } from './useMarkRead.ts'

const NewsFragment = graphql(`
  fragment News_Notification on Notification {
    id
    kind
    occurredAt
    readAt
    contract { id title }
    matter { id title kind }
    actor { id displayName }
  }
`)

const shown = 6

type Told = News_NotificationFragment

/** Address, title and text of what was told; null when its record can no longer be seen. */
function toldAbout({ contract, matter }: Told): { to: string; title: string; text: string } | null {
  if (contract) return { to: `/contracts/${contract.id}`, title: contract.title, text: 'contractShared' }
  if (!matter) return null
  const isCase = matter.kind === 'LITIGATION'
  return {
    to: `/${isCase ? 'cases' : 'matters'}/${matter.id}`,
    title: matter.title,
    text: isCase ? 'caseShared' : 'matterShared',
  }
}

/** What happened since the last visit, newest first; seen for a moment, it counts as read. */
export function News({ notifications }: { notifications: readonly FragmentType<typeof NewsFragment>[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const told = readFragment(NewsFragment, notifications)
  const isNew = useMarkRead(told)
  const items = told
    .map((each) => ({ ...each, about: toldAbout(each) }))
    .filter((each) => each.about !== null)
    .slice(0, shown)
  return (
    <section aria-labelledby="news">
      <h2 id="news" className={styles.title}>
        {t('home.news')}
      </h2>
      {items.length === 0 && (
        <div className={styles.none}>
          <p>{t('home.newsNothing')}</p>
          <p className={styles.text}>{t('home.newsNothingHelp')}</p>
        </div>
      )}
      <ol className={styles.list}>
        {items.map(({ id, occurredAt, actor, about }) => (
          <li key={id} className={styles.item}>
            <time dateTime={occurredAt} className={styles.date}>
              {sinceDate(language, occurredAt)}
            </time>
            <div className={styles.main}>
              <p className={styles.record}>
                <Link to={about!.to}>
                  <bdi>{about!.title}</bdi>
                </Link>{' '}
                {isNew(id) && <span className={styles.fresh}>{t('home.fresh')}</span>}
              </p>
              <p className={styles.text}>
                {actor
                  ? t(`home.${about!.text}`, { person: isolate(actor.displayName) })
                  : t(`home.${about!.text}Firm`)}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
