import { Button, Group } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import styles from './EmptyState.module.css'

export type CrashedPageProps = {
  /** The application's path: `/app/`. */
  base: string
  onRetry: () => void
}

/** Stands where a page was that could not be drawn: what is around it stays. The start page is loaded anew. */
export function CrashedPage({ base, onRetry }: CrashedPageProps) {
  const { t } = useTranslation()
  return (
    <div className={styles.state} role="alert">
      <h1 className={`${styles.title} ${styles.error}`}>
        <IconAlertCircle size={16} aria-hidden />
        {t('crashedPage.title')}
      </h1>
      <p className={styles.text}>{t('crashedPage.text')}</p>
      <Group className={styles.action} gap="xs">
        <Button variant="default" onClick={onRetry}>
          {t('tryAgain')}
        </Button>
        <Button variant="subtle" component="a" href={base}>
          {t('crashedPage.start')}
        </Button>
      </Group>
    </div>
  )
}
