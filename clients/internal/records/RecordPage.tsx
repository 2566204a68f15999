import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { Reference } from '@parvis/clients-shared/records/Reference.tsx'
import { SeenLine } from '@parvis/clients-shared/records/SeenLine.tsx'
import { DocumentTitle } from '@parvis/clients-shared/session/DocumentTitle.tsx'
import { IconChevronRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useOpenTab } from '../kit/useOpenTab.ts'
import { ListSteps } from './ListSteps.tsx'
import { keepOpened, lastList } from './lastList.ts'
import styles from './RecordPage.module.css'
import { seenOf, seenWords } from './seenWords.ts'
import type { ShareSubject } from './shareSubject.ts'

export type RecordPageProps = {
  list: { to: string; label: string }
  subject: ShareSubject
  /** Who of the legal team sees it, where not everybody does. */
  restricted: ReactNode
  /** The parties or the company. */
  subtitle: ReactNode
  actions: ReactNode
  /** Where it stands, under the title. */
  steps: ReactNode
  tabs: RecordTab[]
  /** The present one. */
  tab: string
  /** What the present tab shows. */
  children: ReactNode
}

/** A tab of a record; the first has no name in the address. */
export type RecordTab = { key: string; label: string; count?: number }

/** One record: where we are, its title with the green line, where it stands, its tabs. */
export function RecordPage({
  list,
  subject,
  subtitle,
  actions,
  steps,
  tabs,
  tab,
  children,
  restricted,
}: RecordPageProps) {
  const { t } = useTranslation()
  const words = seenWords(subject, { t, language: useLanguage() })
  const cameFrom = lastList()
  const tabRow = useOpenTab(tab)
  useEffect(() => keepOpened(subject.id), [subject.id])
  return (
    <article className={styles.page}>
      <DocumentTitle>{`${subject.reference} ${subject.title}`}</DocumentTitle>
      <nav className={styles.crumbs} aria-label={t('records.place')}>
        <Link to={list.to} search={cameFrom?.to === list.to ? cameFrom.search : {}}>
          {list.label}
        </Link>
        <IconChevronRight size={14} aria-hidden data-directional />
        <Reference>{subject.reference}</Reference>
        <span className={styles.listSteps} data-no-print>
          <ListSteps id={subject.id} to={list.to} />
        </span>
      </nav>
      <header className={styles.head}>
        <SeenLine seen={seenOf(subject)} words={words} className={styles.heading}>
          <h1>
            <bdi>{subject.title}</bdi>
          </h1>
          <p className={styles.subtitle}>
            {subtitle}{' '}
            {words ? <span className={styles.seen}>{words}.</span> : <span>{t('records.seenByNobody')}</span>}
          </p>
          {restricted}
        </SeenLine>
        <div className={styles.actions} data-no-print>
          {actions}
        </div>
      </header>
      <div className={styles.steps}>{steps}</div>
      <nav ref={tabRow} className={styles.tabs} aria-label={t('tabs.label')} data-no-print>
        {tabs.map(({ key, label, count }, index) => (
          <Link
            key={key}
            to="."
            search={index === 0 ? {} : { tab: key }}
            aria-current={key === tab ? 'page' : undefined}
            activeOptions={{ exact: true, explicitUndefined: true }}
            resetScroll={false}
          >
            {label}
            {count ? <span className={styles.count}>{count}</span> : null}
          </Link>
        ))}
      </nav>
      {children}
    </article>
  )
}

/** The first tab: the record's data, and its people beside. */
export function RecordDetails({ details, people }: { details: ReactNode; people: ReactNode }) {
  const { t } = useTranslation()
  return (
    <div className={styles.columns}>
      <section className={styles.details} aria-label={t('records.details')}>
        {details}
      </section>
      <aside className={styles.people}>{people}</aside>
    </div>
  )
}
