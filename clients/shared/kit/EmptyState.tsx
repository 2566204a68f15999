import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

export type EmptyStateProps = {
  /** Why it is empty. */
  title: string
  /** True where it is all of the page: its title is the page's heading. */
  page?: boolean
  /** What helps, in one line. */
  children?: ReactNode
  /** One plain button. */
  action?: ReactNode
}

/** Says why nothing is here and what to do; start-aligned, no picture. */
export function EmptyState({ title, page = false, children, action }: EmptyStateProps) {
  const Title = page ? 'h1' : 'p'
  return (
    <div className={styles.state}>
      <Title className={styles.title}>{title}</Title>
      {children && <p className={styles.text}>{children}</p>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  )
}
