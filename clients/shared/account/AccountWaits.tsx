import { useTranslation } from 'react-i18next'
import { isolate } from '../language/isolate.ts'
import { useSession } from '../session/SessionProvider.tsx'
import styles from './AccountFrame.module.css'
import { AccountFrame } from './AccountFrame.tsx'

/** The address is proven; the legal team is to look at the account before it is opened. */
export function AccountWaits() {
  const { t } = useTranslation()
  const { firm } = useSession()
  return (
    <AccountFrame title={t('account.waits.title')}>
      <div role="status">
        <p className={styles.text}>{t('account.waits.text', { firm: isolate(firm.name) })}</p>
        <p className={styles.quiet}>{t('account.waits.help')}</p>
      </div>
    </AccountFrame>
  )
}
