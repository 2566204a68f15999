import { SkeletonRows } from '@parvis/clients-shared/kit/SkeletonRows.tsx'
import styles from './PageSkeleton.module.css'

/** A page before its answer came: bars where its head, its sheet and what follows will be. */
export function PageSkeleton() {
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <SkeletonRows rows={2} widths={[56]} />
      </div>
      <div className={styles.answers}>
        <SkeletonRows rows={3} widths={[30, 30, 30]} />
      </div>
      <SkeletonRows rows={5} widths={[18, 34]} />
    </div>
  )
}
