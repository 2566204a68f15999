import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { formatMoment } from '../language/formatDate.ts'
import { isolate } from '../language/isolate.ts'
import { useLanguage } from '../language/useLanguage.ts'
import { useSession } from '../session/SessionProvider.tsx'
import { AccountField } from './AccountField.tsx'
import styles from './AccountFrame.module.css'
import { AccountFrame } from './AccountFrame.tsx'
import { AccountPassword } from './AccountPassword.tsx'
import type { DoorProps } from './Door.ts'
import { FormError } from './FormError.tsx'
import { sendingError } from './sendingError.ts'
import { LazyStrength } from './strength/LazyStrength.tsx'
import { useSetPassword } from './useSetPassword.ts'

const NewPasswordFormFragment = graphql(`
  fragment NewPasswordForm_PasswordLink on PasswordLink { purpose displayName login expiresAt }
`)

/** What the texts of each purpose end with. */
const kinds = { INVITATION: 'Invitation', RESET: 'Reset', SIGN_UP: 'SignUp' } as const

export type NewPasswordFormProps = DoorProps & {
  link: FragmentType<typeof NewPasswordFormFragment>
  token: string
  /** Path inside the application to land on. */
  next: string
  /** Called when the link stopped working in the meantime. */
  onGone: () => void
  /** Called when the address is proven, and the legal team is to look at the account first. */
  onWaits: () => void
}

/** Greets the person by name, shows the login to use later, and asks for the password; the rule is said before. */
export function NewPasswordForm({ link, token, base, door, next, onGone, onWaits }: NewPasswordFormProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { firm } = useSession()
  const { purpose, displayName, login, expiresAt } = readFragment(NewPasswordFormFragment, link)
  const { fault, refusal, sending, submit } = useSetPassword({ purpose, login, token, base, next, onGone, onWaits })
  const [typed, setTyped] = useState('')
  const kind = kinds[purpose]
  const waits = purpose === 'SIGN_UP' && firm.signUp.approval === 'BY_STAFF'
  const isStaff = purpose === 'INVITATION' && door === 'app'
  return (
    <AccountFrame
      title={t(`account.link.title${kind}`, { name: isolate(displayName) })}
      lead={t(`account.link.lead${kind}${waits ? 'Waits' : ''}`, { firm: isolate(firm.name) })}
    >
      <form className={styles.form} noValidate onSubmit={submit}>
        <FormError>{refusal && sendingError(refusal, t, 'account.link.rateLimited')}</FormError>
        <AccountField
          name="login"
          label={t('account.link.login')}
          value={login}
          readOnly
          autoComplete="username"
          dir="ltr"
        />
        <AccountPassword
          name="password"
          label={t('account.link.password')}
          description={t('account.link.rule')}
          autoComplete="new-password"
          required
          autoFocus
          error={fault && t(fault.key, { length: fault.length })}
          onChange={(event) => setTyped(event.currentTarget.value)}
          below={<LazyStrength password={typed} names={[displayName, login, firm.name]} />}
        />
        <Button type="submit" loading={sending}>
          {t(`account.link.submit${kind}${isStaff ? 'App' : ''}`)}
        </Button>
      </form>
      <p className={styles.quiet}>{t('account.link.until', { moment: isolate(formatMoment(language, expiresAt)) })}</p>
    </AccountFrame>
  )
}
