import { SegmentedControl, Select } from '@mantine/core'
import { DayField } from '@parvis/clients-shared/fields/DayField.tsx'
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
    <DayField
      label={t(`words.field.${key}`)}
      value={values[key]}
      error={errors[key]}
      required={key === 'arrivalDate'}
      onChange={(day) => set({ [key]: day })}
    />
  )
  return (
    <>
      {isNew && (
        <SegmentedControl
          className={styles.wide}
          aria-label={t('words.field.kind')}
          data={(['CORPORATE', 'LITIGATION'] as const).map((value) => ({
            value,
            label: t(`words.matterKind.${value}`),
          }))}
          value={values.kind}
          onChange={(kind) => set({ kind: kind as MatterKind })}
        />
      )}
      <Select
        className={styles.wide}
        label={t('words.field.practiceArea')}
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
