import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import styles from './AccountFrame.module.css'
import { AccountFrame } from './AccountFrame.tsx'

/** A link that was used, replaced, is too old or never was one: the same page, and the way on. */
export function PasswordLinkGone({ next }: { next: string }) {
  const { t } = useTranslation()
  const search = next === '/' ? {} : { next }
  return (
    <AccountFrame title={t('account.linkGone.title')} lead={t('account.linkGone.text')}>
      <p className={styles.text}>{t('account.linkGone.used')}</p>
      <p className={styles.quiet}>{t('account.linkGone.fresh')}</p>
      <div className={styles.form}>
        <Button renderRoot={(props) => <Link to="/forgot-password" search={search} {...props} />}>
          {t('account.linkGone.ask')}
        </Button>
      </div>
      <div className={styles.links}>
        <Link to="/sign-in" search={search}>
          {t('account.linkGone.signIn')}
        </Link>
      </div>
    </AccountFrame>
  )
}
