import { Progress } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './PersonDrawer.module.css'

export type Kind = { done: number; total: number | null }

type ProgressBoxProps = {
  title: string
  heading: string
  /** Contracts and matters. */
  kinds: readonly Kind[]
  /** What is said once all is through; null while it runs. */
  finished: ReactNode | null
  /** What is said meanwhile; `isCounted` when it is known how many there are. */
  running: (progress: { done: number; total: number; isCounted: boolean }) => string
}

/** How far records are on their way from one person to another. */
export function ProgressBox({ title, heading, kinds, finished, running }: ProgressBoxProps) {
  const done = kinds.reduce((sum, kind) => sum + kind.done, 0)
  const total = kinds.reduce((sum, kind) => sum + (kind.total ?? 0), 0)
  const isCounted = kinds.every((kind) => kind.total !== null)
  return (
    <section className={styles.waiting} aria-label={title}>
      <h3>{heading}</h3>
      {finished ? (
        <p>{finished}</p>
      ) : (
        <>
          <Progress mt="xs" value={total > 0 ? (done / total) * 100 : 0} aria-label={title} />
          <p role="status">{running({ done, total, isCounted })}</p>
        </>
      )}
    </section>
  )
}
