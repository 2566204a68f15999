import { Button } from '@mantine/core'
import { EmptyState } from '@parvis/clients-shared/kit/EmptyState.tsx'
import { isSearch } from '@parvis/clients-shared/kit/matching.ts'
import { DocumentTitle } from '@parvis/clients-shared/session/DocumentTitle.tsx'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { SearchField } from '../kit/SearchField.tsx'
import { useSearchParameters } from '../kit/useSearchParameters.ts'
import styles from '../settings/Settings.module.css'
import { type FoundTopic, findSettings } from '../settings/topics.ts'

/** Settings: every topic with what is set there, found by its words. */
export function SettingsHomePage() {
  const { t } = useTranslation()
  const [{ q = '' }, setSearch] = useSearchParameters()
  const found = findSettings(t, q)
  return (
    <div className={styles.page}>
      <DocumentTitle>{t('nav.settings')}</DocumentTitle>
      <header className={styles.head}>
        <h1>{t('nav.settings')}</h1>
        <SearchField q={q} label={t('settings.search')} setSearch={setSearch} />
      </header>
      <p className="p-visually-hidden" role="status">
        {isSearch(q) && t('settings.found', { count: found.flatMap(({ settings }) => settings).length })}
      </p>
      {found.map((topic) => (
        <TopicSection key={topic.key} topic={topic} />
      ))}
      {found.length === 0 && (
        <EmptyState
          title={t('settings.nothing')}
          action={
            <Button variant="default" onClick={() => setSearch({ q: undefined })}>
              {t('settings.showAll')}
            </Button>
          }
        >
          {t('settings.nothingHelp')}
        </EmptyState>
      )}
    </div>
  )
}

function TopicSection({ topic: { key, to, settings } }: { topic: FoundTopic }) {
  const { t } = useTranslation()
  return (
    <section className={styles.topic} aria-labelledby={`topic-${key}`}>
      <h2 id={`topic-${key}`}>
        <Link to={to}>{t(`settings.topic.${key}`)}</Link>
      </h2>
      <p className={styles.topicHelp}>{t(`settings.topicHelp.${key}`)}</p>
      <ul>
        {settings.map((setting) => (
          <li key={setting.key}>
            <Link {...setting.address} title={setting.help}>
              {setting.label}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
