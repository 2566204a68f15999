import { ActionIcon, Button, Select, TextInput } from '@mantine/core'
import { findOptions } from '@parvis/clients-shared/kit/findOptions.ts'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { RenewalType } from '../gql/graphql.ts'
import type { FormState } from '../records/recordValues.ts'
import type { FormChoices } from '../records/useFormChoices.ts'
import styles from './ContractFields.module.css'
import type { ContractValues } from './contractValues.ts'

export type ContractFieldsProps = FormState<ContractValues> & {
  types: FormChoices['types']
}

const renewalTypes: RenewalType[] = ['NONE', 'AUTOMATIC', 'OPTIONAL']
const currencies = ['USD', 'EUR', 'LBP', 'GBP', 'CHF', 'AED', 'SAR', 'QAR', 'KWD', 'EGP', 'JOD']

/** The fields only contracts have. */
export function ContractFields(props: ContractFieldsProps) {
  const { values, set, errors, types } = props
  const { t } = useTranslation()
  const day = (key: 'contractDate' | 'startDate' | 'endDate') => (
    <TextInput
      type="date"
      label={t(`field.${key}`)}
      value={values[key]}
      error={errors[key]}
      onChange={({ currentTarget }) => set({ [key]: currentTarget.value })}
    />
  )
  return (
    <>
      <Select
        label={t('field.type')}
        withAsterisk
        data={types}
        searchable
        filter={findOptions}
        allowDeselect={false}
        value={values.typeId || null}
        error={errors.typeId}
        onChange={(typeId) => typeId && set({ typeId })}
      />
      {day('contractDate')}
      <Parties {...props} />
      <TextInput
        label={t('field.value')}
        inputMode="decimal"
        placeholder="1240000.00"
        value={values.value}
        error={errors.value}
        onChange={({ currentTarget }) => set({ value: currentTarget.value })}
      />
      <Select
        label={t('field.currency')}
        data={values.currency && !currencies.includes(values.currency) ? [values.currency, ...currencies] : currencies}
        searchable
        filter={findOptions}
        clearable
        clearButtonProps={{ 'aria-label': t('clear') }}
        value={values.currency || null}
        error={errors.currency}
        onChange={(currency) => set({ currency: currency ?? '' })}
      />
      {day('startDate')}
      {day('endDate')}
      <Select
        label={t('field.renewalType')}
        data={renewalTypes.map((value) => ({ value, label: t(`renewalType.${value}`) }))}
        allowDeselect={false}
        value={values.renewalType}
        error={errors.renewalType}
        onChange={(renewalType) => renewalType && set({ renewalType: renewalType as RenewalType })}
      />
    </>
  )
}

function Parties({ values: { parties }, set, errors }: ContractFieldsProps) {
  const { t } = useTranslation()
  function change(index: number, patch: Partial<ContractValues['parties'][number]>) {
    set({ parties: parties.map((party, at) => (at === index ? { ...party, ...patch } : party)) })
  }
  return (
    <fieldset className={styles.parties}>
      <legend>{t('field.parties')}</legend>
      {parties.map((party, index) => (
        <div key={index} className={styles.party}>
          <TextInput
            aria-label={t('field.partyName', { number: index + 1 })}
            placeholder={t('field.partyNamePlaceholder')}
            maxLength={200}
            value={party.name}
            error={errors[`parties.${index}.name`]}
            onChange={({ currentTarget }) => change(index, { name: currentTarget.value })}
          />
          <TextInput
            aria-label={t('field.partyCategory', { number: index + 1 })}
            placeholder={t('field.partyCategoryPlaceholder')}
            maxLength={100}
            value={party.category}
            error={errors[`parties.${index}.category`]}
            onChange={({ currentTarget }) => change(index, { category: currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            color="stone"
            size={30}
            aria-label={t('field.removeParty', { number: index + 1 })}
            onClick={() => set({ parties: parties.filter((_, at) => at !== index) })}
          >
            <IconX size={16} />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="default"
        leftSection={<IconPlus size={14} />}
        onClick={() => set({ parties: [...parties, { name: '', category: '' }] })}
      >
        {t('field.addParty')}
      </Button>
      {errors.parties && (
        <p className={styles.error} role="alert">
          {errors.parties}
        </p>
      )}
    </fieldset>
  )
}
