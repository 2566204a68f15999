import { Reference } from '@parvis/clients-shared/records/Reference.tsx'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import styles from './RecordRow.module.css'

export type RecordRowProps = {
  /** Address of the record's page. */
  to: string
  title: string
  reference: string
  /** Who or what it is about, beside the reference. */
  about?: ReactNode
  /** Where it stands, in plain words. */
  stage: ReactNode
  /** Whose turn it is. */
  turn: ReactNode
  /** True when the viewer is the one it waits for. */
  yours: boolean
  /** Since when. */
  since: ReactNode
}

/** A record in a list: the whole row opens it; on a phone it reads from top to bottom. */
export function RecordRow({ to, title, reference, about, stage, turn, yours, since }: RecordRowProps) {
  return (
    <li className={styles.row}>
      <div className={styles.main}>
        <Link to={to} className={styles.title}>
          <bdi>{title}</bdi>
        </Link>
        <p className={styles.meta}>
          <Reference>{reference}</Reference>
          {about && <span className={styles.about}>{about}</span>}
        </p>
      </div>
      <div className={styles.stage}>{stage}</div>
      <div className={styles.turn}>
        <span className={styles.who} data-yours={yours || undefined}>
          {turn}
        </span>
        <span className={styles.since}>{since}</span>
      </div>
    </li>
  )
}
