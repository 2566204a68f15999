import { Checkbox, Radio, Select, TextInput } from '@mantine/core'
import { clean } from '@parvis/schema/texts/clean.ts'
import { useTranslation } from 'react-i18next'
import type { AccessType, CompanyChange, Locale } from '../gql/graphql.ts'
import styles from '../kit/Fields.module.css'
import { CompanySelect } from './CompanySelect.tsx'
import { DepartmentSelect } from './DepartmentSelect.tsx'
import { ManagerSelect } from './ManagerSelect.tsx'

/** A portal user in a form; empty texts mean "not set". */
export type PersonValues = {
  firstName: string
  lastName: string
  username: string
  email: string
  accessType: AccessType
  companyId: string | null
  companyName: string
  departmentId: string | null
  departmentName: string
  managerId: string | null
  managerName: string
  jobTitle: string
  mobile: string
  locale: Locale
  companyChange: CompanyChange | null
  /** Said of whoever becomes a guest and loses something by it. */
  losesRecords: boolean
}

/** A form for a new person. */
export const emptyPerson: PersonValues = {
  firstName: '',
  lastName: '',
  username: '',
  email: '',
  accessType: 'CLIENT',
  companyId: null,
  companyName: '',
  departmentId: null,
  departmentName: '',
  managerId: null,
  managerName: '',
  jobTitle: '',
  mobile: '',
  locale: 'EN',
  companyChange: null,
  losesRecords: false,
}

/** A guest belongs to no company. */
const ofNoCompany = {
  companyId: null,
  companyName: '',
  companyChange: null,
  departmentId: null,
  departmentName: '',
  managerId: null,
  managerName: '',
}

/** What is sent of a form, or of a part of one: "not set" becomes null. */
export function personInput(values: Partial<PersonValues>) {
  const {
    companyName: _name,
    companyChange: _change,
    losesRecords: _loses,
    departmentName: _department,
    managerName: _manager,
    ...rest
  } = values
  const orNull = (value: string | undefined) => (value === undefined ? undefined : clean.line(value) || null)
  return { ...rest, jobTitle: orNull(rest.jobTitle), mobile: orNull(rest.mobile) }
}

export type PersonFieldsProps = {
  /** Whose data they are; null for somebody new. */
  personId: string | null
  values: PersonValues
  set: (patch: Partial<PersonValues>) => void
  errors: Record<string, string>
  /** LEGAL may not change what a person has access to. */
  mayChangeAccess: boolean
  /** Another address or username is asked of an administrator. */
  loginWaits?: boolean
  /** The company the person leaves; null when they had none or stay. */
  leaves: string | null
  /** How many records the person would lose as a guest; null where that is not asked. */
  recordsLost?: number | null
  /** True in a form that is opened to be filled in: it begins at the first field. */
  begins?: boolean
}

const accessTypes: AccessType[] = ['CLIENT', 'COLLABORATOR', 'BOTH', 'GUEST']
const locales: Locale[] = ['EN', 'FR', 'AR']

/** The data of a portal user. Leaving a company asks whether it was wrong or is over (R9b). */
export function PersonFields(props: PersonFieldsProps) {
  const { personId, values, set, errors, mayChangeAccess, loginWaits = false, leaves, begins = false } = props
  const { recordsLost = null } = props
  const isGuest = values.accessType === 'GUEST'
  const ofCompany = errors.companyId ?? errors.departmentId ?? errors.managerId
  const { t } = useTranslation()
  const accessHelp = [isGuest && t('person.guestHelp'), !mayChangeAccess && t('person.accessByAdmin')]
  type Text = 'firstName' | 'lastName' | 'username' | 'email' | 'jobTitle' | 'mobile'
  const text = (key: Text, maxLength: number, more: { required?: boolean; type?: string; dir?: string } = {}) => (
    <TextInput
      label={t(`person.${key}`)}
      withAsterisk={more.required}
      type={more.type}
      dir={more.dir}
      autoComplete="off"
      maxLength={maxLength}
      description={loginWaits && (key === 'email' || key === 'username') ? t('person.loginByAdmin') : undefined}
      data-autofocus={(begins && key === 'firstName') || undefined}
      value={values[key]}
      error={errors[key]}
      onChange={({ currentTarget }) => set({ [key]: currentTarget.value })}
    />
  )
  return (
    <div className={styles.fields}>
      {text('firstName', 100, { required: true })}
      {text('lastName', 100, { required: true })}
      {text('username', 100, { required: true, dir: 'ltr' })}
      {text('email', 254, { required: true, type: 'email', dir: 'ltr' })}
      {!isGuest && (
        <CompanySelect
          label={t('person.company')}
          value={values.companyId}
          valueLabel={values.companyName}
          // LEGAL invites into a company.
          withAsterisk={personId === null && !mayChangeAccess}
          error={errors.companyId}
          // Whom they answer to is of the same company.
          onChange={(companyId, companyName = '') =>
            set({ companyId, companyName, companyChange: null, managerId: null, managerName: '' })
          }
        />
      )}
      <Select
        label={t('person.accessType')}
        data={accessTypes.map((value) => ({ value, label: t(`words.accessType.${value}`) }))}
        allowDeselect={false}
        disabled={!mayChangeAccess}
        description={accessHelp.filter(Boolean).join(' ') || undefined}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        value={values.accessType}
        error={errors.accessType ?? (isGuest ? ofCompany : undefined)}
        onChange={(accessType) =>
          accessType &&
          set({
            accessType: accessType as AccessType,
            losesRecords: false,
            ...(accessType === 'GUEST' ? ofNoCompany : {}),
          })
        }
      />
      {isGuest && recordsLost !== null && (
        <Checkbox
          className={styles.wide}
          label={t('person.losesRecords', { count: recordsLost })}
          checked={values.losesRecords}
          error={errors.losesRecords}
          onChange={({ currentTarget }) => set({ losesRecords: currentTarget.checked })}
        />
      )}
      {leaves && (
        <Radio.Group
          className={styles.wide}
          label={t('person.leaves', { company: leaves })}
          value={values.companyChange ?? ''}
          onChange={(companyChange) => set({ companyChange: companyChange as CompanyChange })}
          error={errors.companyChange}
        >
          <Radio mt={12} value="CORRECTION" label={t('person.correction')} description={t('person.correctionHelp')} />
          <Radio mt={12} value="LEFT" label={t('person.left')} description={t('person.leftHelp')} />
        </Radio.Group>
      )}
      {!isGuest && (
        <>
          <DepartmentSelect
            value={values.departmentId}
            valueLabel={values.departmentName}
            error={errors.departmentId}
            onChange={(departmentId, departmentName = '') => set({ departmentId, departmentName })}
          />
          <ManagerSelect
            companyId={values.companyId}
            personId={personId}
            value={values.managerId}
            valueLabel={values.managerName}
            error={errors.managerId}
            onChange={(managerId, managerName = '') => set({ managerId, managerName })}
          />
        </>
      )}
      {text('jobTitle', 200)}
      {text('mobile', 50, { type: 'tel', dir: 'ltr' })}
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
