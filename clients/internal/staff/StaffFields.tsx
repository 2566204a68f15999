import { Radio, Select, TextInput } from '@mantine/core'
import { clean } from '@parvis/schema/texts/clean.ts'
import { useTranslation } from 'react-i18next'
import type { Locale, StaffRole } from '../gql/graphql.ts'
import styles from '../kit/Fields.module.css'
import { JobTitleField } from './JobTitleField.tsx'

/** A member of the legal team in a form; empty texts mean "not set". */
export type StaffValues = {
  displayName: string
  email: string
  role: StaffRole
  jobTitle: string
  mobile: string
  locale: Locale
}

/** What is sent of a form, or of a part of one: "not set" becomes null. */
export function staffInput(values: Partial<StaffValues>) {
  const orNull = (value: string | undefined) => (value === undefined ? undefined : clean.line(value) || null)
  return { ...values, jobTitle: orNull(values.jobTitle), mobile: orNull(values.mobile) }
}

/** What each part is called, in the form and where two versions of it are compared. */
export const staffLabels: Record<keyof StaffValues, string> = {
  displayName: 'person.name',
  email: 'person.email',
  role: 'staff.role',
  jobTitle: 'person.jobTitle',
  mobile: 'person.mobile',
  locale: 'person.locale',
}

const required = ['displayName', 'email'] as const

/** What must be filled in and is not: the field and what to say. */
export const missingOf = (values: StaffValues, words: string): Record<string, string> =>
  Object.fromEntries(required.filter((key) => !clean.line(values[key])).map((key) => [key, words]))

export type StaffFieldsProps = {
  values: StaffValues
  set: (patch: Partial<StaffValues>) => void
  errors: Record<string, string>
  /** What another address does; left out where there was none before. */
  emailHelp?: string
  /** True in a form that is opened to be filled in: it begins at the first field. */
  begins?: boolean
}

const roles: StaffRole[] = ['ADMIN', 'LEGAL']
const locales: Locale[] = ['EN', 'FR', 'AR']

/** The data of a member of the legal team. */
export function StaffFields({ values, set, errors, emailHelp, begins = false }: StaffFieldsProps) {
  const { t } = useTranslation()
  type Text = 'displayName' | 'email' | 'mobile'
  const text = (key: Text, maxLength: number, more: { required?: boolean; type?: string; dir?: string } = {}) => (
    <TextInput
      label={t(staffLabels[key])}
      withAsterisk={more.required}
      type={more.type}
      dir={more.dir}
      autoComplete="off"
      maxLength={maxLength}
      description={key === 'email' ? emailHelp : undefined}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      data-autofocus={(begins && key === 'displayName') || undefined}
      value={values[key]}
      error={errors[key]}
      onChange={({ currentTarget }) => set({ [key]: currentTarget.value })}
    />
  )
  return (
    <div className={styles.fields}>
      {text('displayName', 200, { required: true })}
      {text('email', 254, { required: true, type: 'email', dir: 'ltr' })}
      <Radio.Group
        className={styles.wide}
        label={t('staff.role')}
        value={values.role}
        onChange={(role) => set({ role: role as StaffRole })}
        error={errors.role}
      >
        {roles.map((role) => (
          <Radio
            key={role}
            mt={12}
            value={role}
            label={t(`staffRole.${role}`)}
            description={t(`staff.roleHelp.${role}`)}
          />
        ))}
      </Radio.Group>
      <JobTitleField value={values.jobTitle} error={errors.jobTitle} onChange={(jobTitle) => set({ jobTitle })} />
      {text('mobile', 40, { type: 'tel', dir: 'ltr' })}
      <Select
        label={t('person.locale')}
        data={locales.map((value) => ({ value, label: t(`locale.${value}`) }))}
        allowDeselect={false}
        value={values.locale}
        error={errors.locale}
        onChange={(locale) => locale && set({ locale: locale as Locale })}
      />
    </div>
  )
}
