import { Button } from '@mantine/core'
import { clean } from '@parvis/schema/texts/clean.ts'
import { Link, useSearch } from '@tanstack/react-router'
import type { CombinedError } from '@urql/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { graphql } from '../gql/gql.ts'
import { sendingProblem } from '../graph/sendingProblem.ts'
import { isolate } from '../language/isolate.ts'
import { nextPath } from '../session/nextPath.ts'
import { useSession } from '../session/SessionProvider.tsx'
import { AccountField } from './AccountField.tsx'
import styles from './AccountFrame.module.css'
import { AccountFrame } from './AccountFrame.tsx'
import { FormError } from './FormError.tsx'

const RequestPasswordLinkDocument = graphql(`
  mutation RequestPasswordLink($input: RequestPasswordLinkInput!) {
    requestPasswordLink(input: $input) { userErrors { code } }
  }
`)

/** Asks for a link to set or reset a password; the answer is the same for anybody (R58). */
export function ForgotPasswordPage() {
  const { t } = useTranslation()
  const { firm } = useSession()
  const search = useSearch({ strict: false }) as { next?: unknown }
  const next = nextPath(search.next)
  const [, requestLink] = useMutation(RequestPasswordLinkDocument)
  const [missing, setMissing] = useState(false)
  const [refusal, setRefusal] = useState<CombinedError | null>(null)
  const [sending, setSending] = useState(false)
  const [sentTo, setSentTo] = useState<string | null>(null)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const login = clean.login(String(new FormData(event.currentTarget).get('login') ?? ''))
    setMissing(!login)
    setRefusal(null)
    if (!login || sending) return
    setSending(true)
    const { error } = await requestLink({ input: { login, next: next === '/' ? null : next } })
    setSending(false)
    if (error) setRefusal(error)
    else setSentTo(login)
  }

  const back = (
    <div className={styles.links}>
      <Link to="/sign-in" search={next === '/' ? {} : { next }}>
        {t('account.forgot.back')}
      </Link>
    </div>
  )

  if (sentTo !== null) {
    return (
      <AccountFrame title={t('account.forgot.sentTitle')}>
        <div role="status">
          <p className={styles.text}>{t('account.forgot.sentText', { login: isolate(sentTo) })}</p>
          <p className={styles.quiet}>{t('account.forgot.sentHelp', { firm: isolate(firm.name) })}</p>
        </div>
        <div className={styles.form}>
          <Button variant="default" onClick={() => setSentTo(null)}>
            {t('account.forgot.another')}
          </Button>
        </div>
        {back}
      </AccountFrame>
    )
  }

  return (
    <AccountFrame title={t('account.forgot.title')} lead={t('account.forgot.lead')}>
      <form className={styles.form} noValidate onSubmit={submit}>
        <FormError>{refusal && sendingProblem(refusal, t)}</FormError>
        <AccountField
          name="login"
          label={t('account.forgot.login')}
          autoComplete="username"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          dir="ltr"
          maxLength={320}
          required
          autoFocus
          error={missing ? t('account.forgot.loginMissing') : null}
        />
        <Button type="submit" loading={sending}>
          {t('account.forgot.submit')}
        </Button>
      </form>
      {back}
    </AccountFrame>
  )
}
