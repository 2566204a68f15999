import { Button } from '@mantine/core'
import { Link, Navigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { nextPath } from '../session/nextPath.ts'
import { useSession } from '../session/SessionProvider.tsx'
import { AccountField } from './AccountField.tsx'
import styles from './AccountFrame.module.css'
import { AccountFrame } from './AccountFrame.tsx'
import { AccountPassword } from './AccountPassword.tsx'
import { type DoorProps, otherBase } from './Door.ts'
import { FirmNotReady } from './FirmNotReady.tsx'
import { FormError } from './FormError.tsx'
import { sendingError } from './sendingError.ts'
import { useSignIn } from './useSignIn.ts'

/** Signs in with username or email address, then leads to `?next=`, which never leaves the application (R59). */
export function SignInPage({ base, door }: DoorProps) {
  const { t } = useTranslation()
  const { firm, viewer } = useSession()
  const search = useSearch({ strict: false }) as { next?: unknown }
  const next = nextPath(search.next)
  const { missing, refusal, sending, submit } = useSignIn({ base, next })

  if (!firm.ready) return <FirmNotReady />
  if (viewer) return <Navigate to={next} replace />

  const lead = next !== '/' ? 'leadNext' : door === 'portal' ? 'leadPortal' : 'leadApp'
  return (
    <AccountFrame title={t('account.signIn.title')} lead={t(`account.signIn.${lead}`)}>
      <form className={styles.form} noValidate onSubmit={submit}>
        <FormError>
          {refusal &&
            (refusal === 'failed'
              ? t('account.signIn.failed')
              : sendingError(refusal, t, 'account.signIn.rateLimited'))}
        </FormError>
        <AccountField
          name="login"
          label={t('account.signIn.login')}
          autoComplete="username"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          dir="ltr"
          maxLength={320}
          required
          autoFocus
          error={missing === 'login' ? t('account.signIn.loginMissing') : null}
        />
        <AccountPassword
          name="password"
          label={t('account.signIn.password')}
          autoComplete="current-password"
          maxLength={128}
          required
          error={missing === 'password' ? t('account.signIn.passwordMissing') : null}
        />
        <Button type="submit" loading={sending}>
          {t('account.signIn.submit')}
        </Button>
      </form>
      <div className={styles.links}>
        {door === 'portal' && firm.signUp.enabled && (
          <span>
            {t('account.signIn.signUp')}{' '}
            <Link to="/sign-up" search={next === '/' ? {} : { next }}>
              {t('account.signIn.signUpLink')}
            </Link>
          </span>
        )}
        <Link to="/forgot-password" search={next === '/' ? {} : { next }}>
          {t('account.signIn.forgot')}
        </Link>
        <span>
          {t(door === 'portal' ? 'account.signIn.otherDoorPortal' : 'account.signIn.otherDoorApp')}{' '}
          <a href={otherBase(door)}>
            {t(door === 'portal' ? 'account.signIn.otherDoorPortalLink' : 'account.signIn.otherDoorAppLink')}
          </a>
        </span>
      </div>
    </AccountFrame>
  )
}
