import { useTranslation } from 'react-i18next'
import styles from './cells.module.css'

/** A name in its own direction, or words for its absence. */
export function Name({ children, absent }: { children?: string | null; absent?: string }) {
  const { t } = useTranslation()
  return children ? (
    <bdi title={children}>{children}</bdi>
  ) : (
    <span className={styles.nothing}>{absent ?? t('notSet')}</span>
  )
}
