import type { ReactNode } from 'react'
import styles from './Facts.module.css'

/** A record's data as label and value; `wide` ones take the whole line. */
export type Fact = { key: string; label: string; value: ReactNode; wide?: boolean }

/** The data of a record, read. */
export function Facts({ title, action, facts }: { title: string; action?: ReactNode; facts: Fact[] }) {
  return (
    <>
      <div className={styles.head}>
        <h2>{title}</h2>
        {action}
      </div>
      <dl className={styles.facts}>
        {facts.map(({ key, label, value, wide }) => (
          <div key={key} data-wide={wide || undefined}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
