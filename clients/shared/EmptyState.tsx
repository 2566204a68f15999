import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

export type EmptyStateProps = {
  /** Why it is empty. */
  title: string
  /** What helps, in one line. */
  children?: ReactNode
  /** One plain button. */
  action?: ReactNode
}

/** Says why nothing is here and what to do; start-aligned, no picture. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.state}>
      <p className={styles.title}>{title}</p>
      {children && <p className={styles.text}>{children}</p>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  )
}
