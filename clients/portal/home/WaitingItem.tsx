import { Button } from '@mantine/core'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { Reference } from '@parvis/clients-shared/records/Reference.tsx'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import type { Noun } from '../records/nouns.ts'
import { sinceDate } from '../records/sinceDate.ts'
import styles from './WaitingItem.module.css'

const WaitingItem_record = graphql(`
  fragment WaitingItem_record on LegalRecord { id reference title }
`)

export type WaitingItemProps = {
  record: FragmentType<typeof WaitingItem_record>
  noun: Noun
  /** What it is about, beside the reference. */
  about: string
  /** What is asked, in a sentence. */
  text: string
  /** Since when it waits. */
  since: string
}

/** One thing that waits for the viewer, and the way to it. */
export function WaitingItem({ record, noun, about, text, since }: WaitingItemProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { id, reference, title } = readFragment(WaitingItem_record, record)
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
        <span className={styles.meta}>{t('home.waitsSince', { date: sinceDate(language, since) })}</span>
        <Button
          renderRoot={(props) => <Link to={`/${noun}/${id}`} {...props} />}
          aria-label={`${t('home.open')}: ${title}`}
        >
          {t('home.open')}
        </Button>
      </div>
    </li>
  )
}
