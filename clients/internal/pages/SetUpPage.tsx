import { Button, Select } from '@mantine/core'
import { AccountField } from '@parvis/clients-shared/account/AccountField.tsx'
import accountStyles from '@parvis/clients-shared/account/AccountFrame.module.css'
import { AccountFrame } from '@parvis/clients-shared/account/AccountFrame.tsx'
import { AccountPassword } from '@parvis/clients-shared/account/AccountPassword.tsx'
import { FormError } from '@parvis/clients-shared/account/FormError.tsx'
import { sendingProblem } from '@parvis/clients-shared/graph/sendingProblem.ts'
import { hasUserError, userErrorsByField } from '@parvis/clients-shared/graph/userErrors.ts'
import { localeOf } from '@parvis/clients-shared/language/i18n.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { loadPage } from '@parvis/clients-shared/session/nextPath.ts'
import { useSession } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { secretOfAddress } from '@parvis/clients-shared/session/secretOfAddress.ts'
import { zoneHere } from '@parvis/clients-shared/time/calendar.ts'
import { currencies } from '@parvis/schema/currencies.ts'
import { clean } from '@parvis/schema/texts/clean.ts'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { graphql } from '../gql/gql.ts'
import { timeZonesWith } from '../kit/timeZones.ts'

const SetUpPage_SetUpDocument = graphql(`
  mutation SetUpPage_SetUp($input: SetUpFirmInput!) {
    setUpFirm(input: $input) { viewer { id } userErrors { code message field } }
  }
`)

const fields = ['firmName', 'displayName', 'email', 'password'] as const

function useSetUp() {
  const { t } = useTranslation()
  const language = useLanguage()
  const [token] = useState(() => secretOfAddress(window.location.hash))
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [gone, setGone] = useState(token === '')
  const [{ fetching }, setUp] = useMutation(SetUpPage_SetUpDocument)
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const values = Object.fromEntries(fields.map((key) => [key, String(form.get(key) ?? '')])) as Record<
      (typeof fields)[number],
      string
    >
    const missing = fields.filter((key) => !clean.line(values[key]))
    if (missing.length > 0) return setErrors(Object.fromEntries(missing.map((key) => [key, t('required')])))
    const ofFirm = { currency: String(form.get('currency')), timeZone: String(form.get('timeZone')) }
    const { data, error } = await setUp({ input: { token, ...values, ...ofFirm, locale: localeOf(language) } })
    if (!data) return setErrors({ '': sendingProblem(error!, t) })
    const { viewer, userErrors } = data.setUpFirm
    if (viewer) return loadPage(import.meta.env.BASE_URL, '/contracts')
    if (hasUserError(userErrors, 'LINK_NOT_VALID')) return setGone(true)
    setErrors(userErrorsByField(userErrors))
  }
  return { errors, gone, fetching, submit }
}

/** Where the link leads that the console printed at the first start: names the firm and creates its first administrator. */
export function SetUpPage() {
  const { t } = useTranslation()
  const { firm } = useSession()
  const { errors, gone, fetching, submit } = useSetUp()
  if (firm.ready || gone) {
    return (
      <AccountFrame title={t('setUp.goneTitle')} lead={t(firm.ready ? 'setUp.done' : 'setUp.gone')}>
        {firm.ready && (
          <div className={accountStyles.links}>
            <Link to="/sign-in">{t('setUp.signIn')}</Link>
          </div>
        )}
      </AccountFrame>
    )
  }
  return (
    <AccountFrame title={t('setUp.title')} lead={t('setUp.lead')}>
      <form className={accountStyles.form} noValidate onSubmit={(event) => void submit(event)}>
        <FormError>{errors['']}</FormError>
        <AccountField
          name="firmName"
          label={t('setUp.firmName')}
          maxLength={200}
          required
          autoFocus
          error={errors.firmName}
        />
        <Select
          name="currency"
          label={t('setUp.currency')}
          description={t('setUp.currencyHelp')}
          data={currencies}
          searchable
          allowDeselect={false}
          defaultValue={firm.currency}
          error={errors.currency}
        />
        <Select
          name="timeZone"
          label={t('setUp.timeZone')}
          description={t('setUp.timeZoneHelp')}
          data={timeZonesWith()}
          searchable
          allowDeselect={false}
          defaultValue={zoneHere()}
          error={errors.timeZone}
        />
        <AccountField
          name="displayName"
          label={t('setUp.displayName')}
          autoComplete="name"
          maxLength={200}
          required
          error={errors.displayName}
        />
        <AccountField
          name="email"
          type="email"
          label={t('setUp.email')}
          autoComplete="username"
          dir="ltr"
          maxLength={254}
          required
          error={errors.email}
        />
        <AccountPassword
          name="password"
          label={t('account.link.password')}
          description={t('account.link.rule')}
          autoComplete="new-password"
          required
          error={errors.password}
        />
        <Button type="submit" loading={fetching}>
          {t('setUp.submit')}
        </Button>
      </form>
    </AccountFrame>
  )
}
