import { MultiSelect, SegmentedControl, TextInput } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { DayField } from '../fields/DayField.tsx'
import { MoneyFields } from '../fields/MoneyFields.tsx'
import { findOptions } from '../kit/findOptions.ts'
import { GrowingText } from '../kit/GrowingText.tsx'
import styles from './MilestoneFields.module.css'
import type { MilestoneFileShown } from './milestones.ts'
import type { MilestoneValues } from './milestoneValues.ts'

export type MilestoneFieldsProps = {
  values: MilestoneValues
  set: (patch: Partial<MilestoneValues>) => void
  errors: Record<string, string>
  /** The files to choose from. */
  files: readonly MilestoneFileShown[]
  /** The currency of an amount that has none yet. */
  preset: string
  /** What a percentage comes to, below its field. */
  percentageHelp?: string
  /** Fields of the legal team only. */
  children?: ReactNode
}

const maxFiles = 20

/** The fields of a milestone: what, how much, when. Every refusal stands at its field. */
export function MilestoneFields(props: MilestoneFieldsProps) {
  const { values, set, errors, files, preset, percentageHelp, children } = props
  const { t } = useTranslation()
  const sumId = useId()
  const day = (key: 'startDate' | 'dueDate') => (
    <DayField
      label={t(`milestones.${key}`)}
      value={values[key]}
      error={errors[key]}
      onChange={(day) => set({ [key]: day })}
    />
  )
  return (
    <div className={styles.fields}>
      <TextInput
        className={styles.wide}
        label={t('milestones.title')}
        withAsterisk
        maxLength={200}
        value={values.title}
        error={errors.title}
        dir="auto"
        data-autofocus
        onChange={({ currentTarget }) => set({ title: currentTarget.value })}
      />
      <GrowingText
        className={styles.wide}
        label={t('milestones.description')}
        minRows={2}
        maxRows={8}
        maxLength={2_000}
        value={values.description}
        error={errors.description}
        dir="auto"
        onChange={({ currentTarget }) => set({ description: currentTarget.value })}
      />
      <div className={styles.wide}>
        <p className={styles.label} id={sumId}>
          {t('milestones.sum')}
        </p>
        <SegmentedControl
          aria-labelledby={sumId}
          value={values.sumKind}
          onChange={(sumKind) => set({ sumKind: sumKind as MilestoneValues['sumKind'] })}
          data={(['none', 'amount', 'percentage'] as const).map((value) => ({
            value,
            label: t(`milestones.sumKind.${value}`),
          }))}
        />
      </div>
      {values.sumKind === 'amount' && (
        <MoneyFields
          amount={values.amount}
          currency={values.currency}
          labels={{ amount: t('milestones.amount'), currency: t('milestones.currency') }}
          errors={errors}
          preset={preset}
          onChange={set}
        />
      )}
      {values.sumKind === 'percentage' && (
        <TextInput
          className={styles.wide}
          label={t('milestones.percentage')}
          description={percentageHelp}
          inputMode="decimal"
          rightSection="%"
          value={values.percentage}
          error={errors.percentage}
          onChange={({ currentTarget }) => set({ percentage: currentTarget.value })}
        />
      )}
      {day('startDate')}
      {day('dueDate')}
      {files.length > 0 && <FilesField {...{ values, set, errors, files }} />}
      {children}
    </div>
  )
}

/** Which files of the contract belong to it. */
function FilesField({ values, set, errors, files }: Pick<MilestoneFieldsProps, 'values' | 'set' | 'errors' | 'files'>) {
  const { t } = useTranslation()
  const known = new Set(files.map(({ id }) => id))
  return (
    <MultiSelect
      className={styles.wide}
      label={t('milestones.attachmentIds')}
      data={files.map(({ id, name }) => ({ value: id, label: name }))}
      searchable
      filter={findOptions}
      hidePickedOptions
      maxValues={maxFiles}
      value={values.attachmentIds.filter((id) => known.has(id))}
      error={errors.attachmentIds}
      onChange={(attachmentIds) => set({ attachmentIds })}
    />
  )
}
