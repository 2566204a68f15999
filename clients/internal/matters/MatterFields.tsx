import { SegmentedControl, Select, TextInput } from '@mantine/core'
import { findOptions } from '@parvis/clients-shared/kit/findOptions.ts'
import { useTranslation } from 'react-i18next'
import type { MatterKind } from '../gql/graphql.ts'
import styles from '../kit/Fields.module.css'
import type { FormState } from '../records/recordValues.ts'
import type { FormChoices } from '../records/useFormChoices.ts'
import type { MatterValues } from './matterValues.ts'

export type MatterFieldsProps = FormState<MatterValues> & {
  areas: FormChoices['types']
  isNew: boolean
}

/** The fields only matters have. */
export function MatterFields({ values, set, errors, areas, isNew }: MatterFieldsProps) {
  const { t } = useTranslation()
  const day = (key: 'arrivalDate' | 'dueDate') => (
    <TextInput
      type="date"
      label={t(`field.${key}`)}
      withAsterisk={key === 'arrivalDate'}
      value={values[key]}
      error={errors[key]}
      onChange={({ currentTarget }) => set({ [key]: currentTarget.value })}
    />
  )
  return (
    <>
      {isNew && (
        <SegmentedControl
          className={styles.wide}
          aria-label={t('field.kind')}
          data={(['CORPORATE', 'LITIGATION'] as const).map((value) => ({ value, label: t(`matterKind.${value}`) }))}
          value={values.kind}
          onChange={(kind) => set({ kind: kind as MatterKind })}
        />
      )}
      <Select
        className={styles.wide}
        label={t('field.practiceArea')}
        withAsterisk
        data={areas}
        searchable
        filter={findOptions}
        allowDeselect={false}
        value={values.practiceAreaId || null}
        error={errors.practiceAreaId}
        onChange={(practiceAreaId) => practiceAreaId && set({ practiceAreaId })}
      />
      {day('arrivalDate')}
      {day('dueDate')}
    </>
  )
}
