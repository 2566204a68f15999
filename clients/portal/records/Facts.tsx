import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './RecordPage.module.css'

/** What is known about a record. A value of null reads *Not set*, one left out is not shown at all. */
export function Facts({ facts }: { facts: { label: string; value: ReactNode | null | undefined }[] }) {
  const { t } = useTranslation()
  return (
    <section className={styles.section} aria-labelledby="details">
      <h2 id="details">{t('record.details')}</h2>
      <dl className={styles.facts}>
        {facts
          .filter(({ value }) => value !== undefined)
          .map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd className={value === null ? styles.unset : undefined}>{value ?? t('notSet')}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}

/** What a record is about, in its author's own words. */
export function Description({ text }: { text: string }) {
  const { t } = useTranslation()
  return (
    <section className={styles.section} aria-labelledby="about">
      <h2 id="about">{t('record.about')}</h2>
      <p className={styles.about} dir="auto">
        {text}
      </p>
    </section>
  )
}
