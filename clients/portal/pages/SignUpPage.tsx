import { Button } from '@mantine/core'
import styles from '@parvis/clients-shared/account/AccountFrame.module.css'
import { AccountFrame } from '@parvis/clients-shared/account/AccountFrame.tsx'
import { FirmNotReady } from '@parvis/clients-shared/account/FirmNotReady.tsx'
import { isolate } from '@parvis/clients-shared/language/isolate.ts'
import { nextPath } from '@parvis/clients-shared/session/nextPath.ts'
import { useSession } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { Link, Navigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { SignUpForm } from '../signUp/SignUpForm.tsx'
import { useSignUp } from '../signUp/useSignUp.ts'

/** Asks for an account; the answer is the same for anybody (R58). Where nobody signs up, it says whom to ask (R56). */
export function SignUpPage() {
  const { t } = useTranslation()
  const { firm, viewer } = useSession()
  const search = useSearch({ strict: false }) as { next?: unknown }
  const next = nextPath(search.next)
  const { allowed, approval, enabled } = firm.signUp
  const { errors, sending, sentTo, off, submit, again } = useSignUp({ next, mustChoose: allowed === 'BOTH' })
  const named = { firm: isolate(firm.name) }

  if (!firm.ready) return <FirmNotReady />
  if (viewer) return <Navigate to={next} replace />

  const signIn = (
    <Link to="/sign-in" search={next === '/' ? {} : { next }}>
      {t('signUp.signIn')}
    </Link>
  )
  if (!enabled || off) {
    return (
      <AccountFrame title={t('signUp.offTitle')} lead={t('signUp.offText', named)}>
        <div className={styles.links}>{signIn}</div>
      </AccountFrame>
    )
  }
  const lead = t(approval === 'BY_STAFF' ? 'signUp.leadWaits' : 'signUp.leadAtOnce', named)
  return (
    <AccountFrame title={t(sentTo ? 'signUp.sentTitle' : 'signUp.title')} lead={sentTo ? undefined : lead}>
      {sentTo && (
        <>
          <div role="status">
            <p className={styles.text}>{t('signUp.sentText', { email: isolate(sentTo) })}</p>
            <p className={styles.quiet}>{t('signUp.sentHelp')}</p>
          </div>
          <div className={styles.form}>
            <Button variant="default" onClick={again}>
              {t('signUp.another')}
            </Button>
          </div>
        </>
      )}
      <SignUpForm errors={errors} sending={sending} hidden={sentTo !== null} onSubmit={submit} />
      <div className={styles.links}>
        <span>
          {t('signUp.known')} {signIn}
        </span>
      </div>
    </AccountFrame>
  )
}
