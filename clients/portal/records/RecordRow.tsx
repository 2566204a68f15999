import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { Reference } from '@parvis/clients-shared/records/Reference.tsx'
import { useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import type { Noun } from './nouns.ts'
import styles from './RecordRow.module.css'
import { sinceDate } from './sinceDate.ts'
import { isViewersTurn, type Turn, turnInList } from './turnName.ts'

const RecordRow_record = graphql(`
  fragment RecordRow_record on LegalRecord {
    id
    reference
    title
    requester { id displayName }
    assignee { id displayName }
  }
`)

export type RecordRowProps = {
  record: FragmentType<typeof RecordRow_record>
  noun: Noun
  /** Who or what it is about, beside the reference. */
  about?: ReactNode
  /** Where it stands, in plain words. */
  stage: ReactNode
  /** Whose turn it is. */
  waitsFor: Turn
  /** Since when. */
  since: string
}

/** A record in a list: the whole row opens it; on a phone it reads from top to bottom. */
export function RecordRow({ record, noun, about, stage, waitsFor, since }: RecordRowProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { id: viewerId } = useViewer()
  const { id, reference, title, requester, assignee } = readFragment(RecordRow_record, record)
  const turn = { waitsFor, viewerId, requester, assignee }
  return (
    <li className={styles.row}>
      <div className={styles.main}>
        <Link to={`/${noun}/${id}`} className={styles.title}>
          <bdi>{title}</bdi>
        </Link>
        <p className={styles.meta}>
          <Reference>{reference}</Reference>
          {about && <span className={styles.about}>{about}</span>}
        </p>
      </div>
      <div className={styles.stage}>{stage}</div>
      <div className={styles.turn}>
        <span className={styles.who} data-yours={isViewersTurn(turn) || undefined}>
          {turnInList(t, turn)}
        </span>
        <span className={styles.since}>{t('list.since', { date: sinceDate(language, since) })}</span>
      </div>
    </li>
  )
}
