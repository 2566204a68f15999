import { Button } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import type { CombinedError } from '@urql/core'
import { useTranslation } from 'react-i18next'
import { errorCode, errorReference } from '../graph/graphqlClient.ts'
import styles from './EmptyState.module.css'

const texts: Record<string, string> = {
  FORBIDDEN: 'forbidden',
  BAD_USER_INPUT: 'address',
  RATE_LIMITED: 'rateLimited',
  SUBGRAPH_UNAVAILABLE: 'unavailable',
  offline: 'offline',
}

/** A page or a part of one that could not be read: what is wrong, the next step, a reference to quote. */
export function PageError({ error, onRetry }: { error: CombinedError; onRetry?: () => void }) {
  const { t } = useTranslation()
  const reference = errorReference(error)
  const text = texts[errorCode(error) ?? 'offline'] ?? 'internal'
  // What was asked came from the address: asking the same again would not help, the page's own address does.
  const isAddress = text === 'address'
  return (
    <div className={styles.state} role="alert">
      <p className={`${styles.title} ${styles.error}`}>
        <IconAlertCircle size={16} aria-hidden />
        {t(`pageError.${text}.title`)}
      </p>
      <p className={styles.text}>{t(`pageError.${text}.text`)}</p>
      {reference && (
        <p className={styles.reference}>
          {t('pageError.reference')} <bdi>{reference}</bdi>
        </p>
      )}
      {(isAddress || onRetry) && (
        <div className={styles.action}>
          {isAddress ? (
            <Button variant="default" component="a" href={window.location.pathname}>
              {t('pageError.address.action')}
            </Button>
          ) : (
            <Button variant="default" onClick={onRetry}>
              {t('tryAgain')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
