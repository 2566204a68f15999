import { IconAlertCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './FormError.module.css'

/** What went wrong with the form as a whole, above its fields. Read out as soon as it appears. */
export function FormError({ children }: { children?: ReactNode }) {
  return (
    <div role="alert" className={styles.region}>
      {children && (
        <p className={styles.error}>
          <IconAlertCircle size={18} aria-hidden />
          <span>{children}</span>
        </p>
      )}
    </div>
  )
}
