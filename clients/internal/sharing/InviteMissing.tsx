import { Button, Select, TextInput } from '@mantine/core'
import { FieldError } from '@parvis/clients-shared/kit/FieldError.tsx'
import { useReturnFocus } from '@parvis/clients-shared/kit/useReturnFocus.ts'
import { useSession, useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { clean } from '@parvis/schema/texts/clean.ts'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Locale } from '../gql/graphql.ts'
import { CompanySelect } from '../people/CompanySelect.tsx'
import { useInvitePerson } from '../people/useInvitePerson.ts'
import type { SharePerson } from '../records/shareSubject.ts'
import styles from './InviteMissing.module.css'
import { soughtPerson } from './soughtPerson.ts'

/** As what somebody is missing, and what was looked for. */
export type Missing = { as: 'requester' | 'watcher'; text: string }

export type InviteMissingProps = {
  missing: Missing
  /** Of which company they have to be; null where it is free. */
  company: { id: string; name: string } | null
  onInvited: (person: SharePerson) => void
  onClose: () => void
}

const locales: Locale[] = ['EN', 'FR', 'AR']

/** Invites a client where their absence is noticed: in the share dialog, which keeps what was chosen meanwhile. */
export function InviteMissing({ missing, company, onInvited, onClose }: InviteMissingProps) {
  const { t } = useTranslation()
  const { firm } = useSession()
  const isAdmin = useViewer().staffUser?.role === 'ADMIN'
  const titleId = useId()
  const first = useRef<HTMLInputElement>(null)
  const [values, setValues] = useState({ ...soughtPerson(missing.text), locale: firm.locale })
  const [chosen, setChosen] = useState(company)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const { invite, sending } = useInvitePerson()
  useReturnFocus(() => document.querySelector<HTMLElement>('[data-autofocus]'))
  useEffect(() => first.current?.focus(), [])
  function set(patch: Partial<typeof values>) {
    setErrors({})
    setValues({ ...values, ...patch })
  }
  async function submit(event: FormEvent) {
    event.preventDefault()
    if (sending) return
    const missingKeys: string[] = (['firstName', 'lastName', 'email'] as const).filter(
      (key) => !clean.line(values[key]),
    )
    if (!chosen && !isAdmin) missingKeys.push('companyId')
    if (missingKeys.length > 0) return setErrors(Object.fromEntries(missingKeys.map((key) => [key, t('required')])))
    const answer = await invite({ ...values, accessType: 'CLIENT', companyId: chosen?.id ?? null })
    if (answer.invited) onInvited(answer.invited)
    else setErrors(answer.errors)
  }
  const text = (key: 'firstName' | 'lastName' | 'email', maxLength: number) => (
    <TextInput
      ref={key === 'firstName' ? first : undefined}
      label={t(`person.${key}`)}
      withAsterisk
      autoComplete="off"
      {...(key === 'email' ? { type: 'email', dir: 'ltr' } : {})}
      maxLength={maxLength}
      value={values[key]}
      error={errors[key]}
      onChange={({ currentTarget }) => set({ [key]: currentTarget.value })}
    />
  )
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate aria-labelledby={titleId}>
      <div>
        <h3 className={styles.title} id={titleId}>
          {t(`share.inviteTitle.${missing.as}`)}
        </h3>
        <p className={styles.help}>{t('share.inviteHelp')}</p>
      </div>
      {text('firstName', 100)}
      {text('lastName', 100)}
      {text('email', 254)}
      {company ? (
        <TextInput label={t('person.company')} value={company.name} error={errors.companyId} readOnly dir="auto" />
      ) : (
        <CompanySelect
          label={t('person.company')}
          withAsterisk={!isAdmin}
          value={chosen?.id ?? null}
          valueLabel={chosen?.name}
          error={errors.companyId}
          onChange={(id, name = '') => {
            setErrors({})
            setChosen(id ? { id, name } : null)
          }}
        />
      )}
      <Select
        label={t('person.locale')}
        data={locales.map((value) => ({ value, label: t(`locale.${value}`) }))}
        allowDeselect={false}
        value={values.locale}
        onChange={(locale) => locale && set({ locale: locale as Locale })}
      />
      <FieldError>{errors['']}</FieldError>
      <div className={styles.foot}>
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button type="submit" loading={sending}>
          {t('share.inviteSend')}
        </Button>
      </div>
    </form>
  )
}
