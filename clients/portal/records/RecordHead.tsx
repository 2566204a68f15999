import { Reference } from '@parvis/clients-shared/records/Reference.tsx'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Noun } from './nouns.ts'
import styles from './RecordPage.module.css'

export type RecordHeadProps = {
  noun: Noun
  reference: string
  title: string
  /** Sentences about whom it concerns. */
  children: ReactNode
}

/** The head of a record's page: the way back, the reference, the title and whom it concerns. */
export function RecordHead({ noun, reference, title, children }: RecordHeadProps) {
  const { t } = useTranslation()
  return (
    <header className={styles.head}>
      <nav aria-label={t('record.breadcrumb')}>
        <ol className={styles.trail}>
          <li>
            <Link to={`/${noun}`} className={styles.up}>
              <IconChevronLeft className={styles.upIcon} size={18} stroke={1.5} data-directional aria-hidden />
              {t(`shell.${noun}`)}
            </Link>
          </li>
          <li aria-current="page">
            <IconChevronRight className={styles.separator} size={16} stroke={1.5} data-directional aria-hidden />
            <Reference>{reference}</Reference>
          </li>
        </ol>
      </nav>
      <h1 className={styles.title}>
        <bdi>{title}</bdi>
      </h1>
      <p className={styles.sentence}>{children}</p>
    </header>
  )
}
