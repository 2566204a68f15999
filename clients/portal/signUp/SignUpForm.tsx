import { Button } from '@mantine/core'
import { AccountField } from '@parvis/clients-shared/account/AccountField.tsx'
import styles from '@parvis/clients-shared/account/AccountFrame.module.css'
import { AccountSelect } from '@parvis/clients-shared/account/AccountSelect.tsx'
import { FormError } from '@parvis/clients-shared/account/FormError.tsx'
import { languages, localeOf } from '@parvis/clients-shared/language/i18n.ts'
import { isolate } from '@parvis/clients-shared/language/isolate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { languageMarks } from '@parvis/clients-shared/session/LocaleSwitch.tsx'
import { useSession } from '@parvis/clients-shared/session/SessionProvider.tsx'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { AccountChoice } from './Choices.tsx'

export type SignUpFormProps = {
  errors: Record<string, string>
  sending: boolean
  hidden: boolean
  onSubmit: (event: FormEvent<HTMLFormElement>) => void
}

/** Who somebody is who signs up. It stays as it was filled in while the next step is shown, so that it can be corrected. */
export function SignUpForm({ errors, sending, hidden, onSubmit }: SignUpFormProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { firm } = useSession()
  return (
    <form className={styles.form} noValidate hidden={hidden} onSubmit={onSubmit}>
      <FormError>{errors['']}</FormError>
      <AccountField
        name="firstName"
        label={t('signUp.firstName')}
        autoComplete="given-name"
        maxLength={100}
        required
        autoFocus
        error={errors.firstName}
      />
      <AccountField
        name="lastName"
        label={t('signUp.lastName')}
        autoComplete="family-name"
        maxLength={100}
        required
        error={errors.lastName}
      />
      <AccountField
        name="email"
        type="email"
        label={t('signUp.email')}
        autoComplete="email"
        dir="ltr"
        maxLength={254}
        required
        error={errors.email}
      />
      <AccountField
        name="company"
        label={t('signUp.company')}
        description={t('signUp.companyHelp', { firm: isolate(firm.name) })}
        autoComplete="organization"
        maxLength={200}
        error={errors.company}
      />
      {firm.signUp.allowed === 'BOTH' && (
        <AccountChoice
          name="accessType"
          label={t('signUp.as')}
          options={(['CLIENT', 'COLLABORATOR'] as const).map((value) => ({
            value,
            label: t(`signUp.asHelp.${value}`),
          }))}
          error={errors.accessType}
        />
      )}
      <AccountSelect key={language} name="locale" label={t('signUp.locale')} defaultValue={localeOf(language)}>
        {languages.map((each) => (
          <option key={each} value={localeOf(each)} lang={each}>
            {languageMarks[each].name}
          </option>
        ))}
      </AccountSelect>
      <Button type="submit" loading={sending}>
        {t('signUp.submit')}
      </Button>
    </form>
  )
}
