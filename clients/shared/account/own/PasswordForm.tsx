import { Button } from '@mantine/core'
import { clean } from '@parvis/schema/texts/clean.ts'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import { userErrorsByField } from '../../graph/userErrors.ts'
import { toast } from '../../kit/toast.ts'
import { useSession } from '../../session/SessionProvider.tsx'
import { AccountPassword } from '../AccountPassword.tsx'
import { FormError } from '../FormError.tsx'
import { passwordFault } from '../newPassword.ts'
import { sendingError } from '../sendingError.ts'
import { LazyStrength } from '../strength/LazyStrength.tsx'
import styles from './OwnAccountPage.module.css'

const PasswordForm_ViewerFragment = graphql(`
  fragment PasswordForm_Viewer on Viewer {
    id
    displayName
    portalUser { id username email }
    staffUser { id email }
  }
`)

const ChangePasswordDocument = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) { viewer { id } userErrors { code message field } }
  }
`)

export type PasswordFormProps = {
  viewer: FragmentType<typeof PasswordForm_ViewerFragment>
  /** Called when it is another one: every other session has ended by then. */
  onChanged: () => void
}

/** Another password for whoever knows the present one. */
export function PasswordForm({ viewer, onChanged }: PasswordFormProps) {
  const { t } = useTranslation()
  const { firm } = useSession()
  const { displayName, portalUser, staffUser } = readFragment(PasswordForm_ViewerFragment, viewer)
  const logins = [portalUser?.username, portalUser?.email, staffUser?.email].filter((each) => each != null)
  const [{ fetching }, changePassword] = useMutation(ChangePasswordDocument)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [typed, setTyped] = useState('')

  function faultOf(newPassword: string): string | undefined {
    const faults = logins.map((login) => passwordFault({ password: newPassword, login }))
    const fault = faults.find((each) => each !== null)
    return fault && t(fault, { length: clean.password(newPassword).length })
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (fetching) return
    const form = event.currentTarget
    const sent = new FormData(form)
    const input = { oldPassword: String(sent.get('oldPassword')), newPassword: String(sent.get('newPassword')) }
    const fault = faultOf(input.newPassword)
    if (!input.oldPassword) return setErrors({ oldPassword: t('account.signIn.passwordMissing') })
    if (fault) return setErrors({ newPassword: fault })
    setErrors({})
    const { data, error } = await changePassword({ input })
    if (!data) return setErrors({ '': sendingError(error!, t, 'account.link.rateLimited') })
    if (data.changePassword.userErrors.length > 0) return setErrors(userErrorsByField(data.changePassword.userErrors))
    form.reset()
    setTyped('')
    toast(t('ownAccount.passwordChanged'))
    onChanged()
  }

  return (
    <section className={styles.section} aria-labelledby="own-password">
      <h2 id="own-password">{t('ownAccount.password')}</h2>
      <form className={styles.form} noValidate onSubmit={submit}>
        <FormError>{errors['']}</FormError>
        <p className={styles.help}>{t('ownAccount.passwordHelp')}</p>
        <input name="username" autoComplete="username" value={logins[0]} readOnly hidden />
        <AccountPassword
          name="oldPassword"
          label={t('ownAccount.oldPassword')}
          autoComplete="current-password"
          maxLength={200}
          required
          error={errors.oldPassword}
        />
        <AccountPassword
          name="newPassword"
          label={t('account.link.password')}
          autoComplete="new-password"
          required
          error={errors.newPassword}
          onChange={(event) => setTyped(event.currentTarget.value)}
          below={<LazyStrength password={typed} names={[displayName, ...logins, firm.name]} />}
        />
        <p className={styles.help}>{t('account.link.rule')}</p>
        <div className={styles.foot}>
          <Button type="submit" loading={fetching}>
            {t('ownAccount.changePassword')}
          </Button>
        </div>
      </form>
    </section>
  )
}
