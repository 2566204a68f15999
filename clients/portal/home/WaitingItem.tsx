import { Button } from '@mantine/core'
import { Reference } from '@parvis/clients-shared/records/Reference.tsx'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import styles from './WaitingItem.module.css'

export type WaitingItemProps = {
  to: string
  title: string
  reference: string
  /** What it is about, beside the reference. */
  about: string
  /** What is asked, in a sentence. */
  text: string
  since: string
}

/** One thing that waits for the viewer, and the way to it. */
export function WaitingItem({ to, title, reference, about, text, since }: WaitingItemProps) {
  const { t } = useTranslation()
  return (
    <li className={styles.item}>
      <div className={styles.main}>
        <h3 className={styles.title}>
          <bdi>{title}</bdi>
        </h3>
        <p className={styles.text}>{text}</p>
        <p className={styles.meta}>
          <Reference>{reference}</Reference>
          {about && <span>{about}</span>}
        </p>
      </div>
      <div className={styles.end}>
        <span className={styles.meta}>{t('home.waitsSince', { date: since })}</span>
        <Button renderRoot={(props) => <Link to={to} {...props} />} aria-label={`${t('home.open')}: ${title}`}>
          {t('home.open')}
        </Button>
      </div>
    </li>
  )
}
