import { OutOfOfficePage } from '@parvis/clients-shared/outOfOffice/OutOfOfficePage.tsx'
import styles from './AbsencePage.module.css'

/** Out of office, in the internal application. */
export function AbsencePage() {
  return (
    <div className={styles.page}>
      <OutOfOfficePage />
    </div>
  )
}
