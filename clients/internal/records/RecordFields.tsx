import { Select, Switch, TextInput } from '@mantine/core'
import { findOptions } from '@parvis/clients-shared/kit/findOptions.ts'
import { GrowingText } from '@parvis/clients-shared/kit/GrowingText.tsx'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Priority } from '../gql/graphql.ts'
import styles from '../kit/Fields.module.css'
import { CompanySelect } from '../people/CompanySelect.tsx'
import { NamedStaff } from './NamedStaff.tsx'
import { RequesterSelect } from './RequesterSelect.tsx'
import type { RecordValues } from './recordValues.ts'
import type { Choice } from './useFormChoices.ts'
import { useTeam } from './useTeam.ts'

export type RecordFieldsProps = {
  values: RecordValues
  set(patch: Partial<RecordValues>): void
  errors: Record<string, string>
  staff: Choice[]
  isNew: boolean
  /** False where the viewer does not say who looks after it. */
  mayAssign: boolean
  /** The fields of the kind of record, after its name. */
  children: ReactNode
}

const priorities: Priority[] = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL']

/** The fields of a record. Every refusal of the server stands at its field. */
export function RecordFields(props: RecordFieldsProps) {
  const { values, set, errors, isNew, children } = props
  const { t } = useTranslation()
  return (
    <div className={styles.fields}>
      <TextInput
        className={styles.wide}
        label={t('words.field.name')}
        withAsterisk
        maxLength={200}
        value={values.name}
        error={errors.name}
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
        data-autofocus
      />
      {children}
      <CompanySelect
        label={t('words.field.company')}
        value={values.companyId}
        valueLabel={values.companyName}
        error={errors.companyId}
        onChange={(companyId, companyName = '') => set({ companyId, companyName })}
      />
      {isNew && (
        <RequesterSelect
          label={t('words.field.requester')}
          value={values.requester}
          error={errors.requesterId}
          onChange={(requester) =>
            set({
              requester,
              companyId: values.companyId ?? requester.company?.id ?? null,
              companyName: values.companyName || (requester.company?.name ?? ''),
            })
          }
        />
      )}
      <Responsibility {...props} />
      <Words {...props} />
      {isNew && <Privacy {...props} />}
    </div>
  )
}

function Responsibility({ values, set, errors, staff, mayAssign }: RecordFieldsProps) {
  const { t } = useTranslation()
  return (
    <>
      <Select
        label={t('words.field.assignee')}
        data={staff}
        searchable
        filter={findOptions}
        clearable
        clearButtonProps={{ 'aria-label': t('clear') }}
        value={values.assigneeId}
        error={errors.assigneeId}
        disabled={!mayAssign}
        description={mayAssign ? undefined : t('field.assigneeFixed')}
        onChange={(assigneeId) => set({ assigneeId })}
      />
      <Select
        label={t('words.field.priority')}
        data={priorities.map((value) => ({ value, label: t(`words.priority.${value}`) }))}
        allowDeselect={false}
        value={values.priority}
        error={errors.priority}
        onChange={(priority) => priority && set({ priority: priority as Priority })}
      />
    </>
  )
}

function Words({ values, set, errors }: RecordFieldsProps) {
  const { t } = useTranslation()
  return (
    <>
      <TextInput
        className={styles.wide}
        label={t('words.field.portalTitle')}
        description={t('field.portalTitleHelp')}
        maxLength={200}
        value={values.portalTitle}
        error={errors.portalTitle}
        onChange={({ currentTarget }) => set({ portalTitle: currentTarget.value })}
      />
      <GrowingText
        className={styles.wide}
        label={t('words.field.description')}
        minRows={3}
        maxRows={12}
        maxLength={10_000}
        value={values.description}
        error={errors.description}
        onChange={({ currentTarget }) => set({ description: currentTarget.value })}
      />
    </>
  )
}

function Privacy({ values, set, errors }: RecordFieldsProps) {
  const { t } = useTranslation()
  const team = useTeam()
  return (
    <>
      <Switch
        className={styles.wide}
        label={t('words.field.private')}
        description={t('field.privateHelp')}
        checked={values.private}
        onChange={({ currentTarget: { checked } }) => set({ private: checked, ...(!checked && { staffIds: [] }) })}
      />
      {values.private && (
        <NamedStaff
          className={styles.wide}
          team={team}
          value={values.staffIds}
          error={errors.staffIds}
          onChange={(staffIds) => set({ staffIds })}
        />
      )}
    </>
  )
}
