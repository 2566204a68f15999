import { IconAlertCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './FieldError.module.css'

/** What is wrong, where it belongs; read out as soon as it appears. Draws nothing without a message. */
export function FieldError({ children }: { children?: ReactNode }) {
  if (!children) return null
  return (
    <p className={styles.error} role="alert">
      <IconAlertCircle size={15} aria-hidden />
      <span>{children}</span>
    </p>
  )
}
