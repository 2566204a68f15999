import type { ReactNode } from 'react'
import styles from './Page.module.css'

type PageProps = { title: string; about: ReactNode; error?: string | null; aside?: ReactNode; children: ReactNode }

/** A page's head: what it is, in a sentence what it tells, and what went wrong. */
export function Page({ title, about, error, aside, children }: PageProps) {
  return (
    <>
      <header className={styles.head}>
        <div>
          <h1 className={styles.title}>{title}</h1>
          <p className={styles.about}>{about}</p>
        </div>
        {aside}
      </header>
      {error && (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      )}
      {children}
    </>
  )
}

/** A subgraph's name, the same everywhere. */
export function SubgraphName({ children, faint = false }: { children: string; faint?: boolean }) {
  return (
    <span className={styles.subgraph} data-faint={faint || undefined}>
      {children}
    </span>
  )
}
