import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from './AccountFrame.module.css'
import { AccountFrame } from './AccountFrame.tsx'

/** Before the set-up link was used nobody can sign in: says what is waited for. */
export function FirmNotReady() {
  const { t } = useTranslation()
  return (
    <AccountFrame title={t('account.notReady.title')} lead={t('account.notReady.text')}>
      <p className={styles.text}>{t('account.notReady.next')}</p>
      <div className={styles.form}>
        <Button variant="default" onClick={() => window.location.reload()}>
          {t('account.notReady.again')}
        </Button>
      </div>
    </AccountFrame>
  )
}
