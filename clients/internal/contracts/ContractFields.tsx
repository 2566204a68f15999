import { ActionIcon, Button, Select, TextInput } from '@mantine/core'
import { DayField } from '@parvis/clients-shared/fields/DayField.tsx'
import { MoneyFields } from '@parvis/clients-shared/fields/MoneyFields.tsx'
import { findOptions } from '@parvis/clients-shared/kit/findOptions.ts'
import { useSession } from '@parvis/clients-shared/session/SessionProvider.tsx'
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

/** The fields only contracts have. */
export function ContractFields(props: ContractFieldsProps) {
  const { values, set, errors, types } = props
  const { t } = useTranslation()
  const { firm } = useSession()
  const day = (key: 'contractDate' | 'startDate' | 'endDate') => (
    <DayField
      label={t(`words.field.${key}`)}
      value={values[key]}
      error={errors[key]}
      onChange={(day) => set({ [key]: day })}
    />
  )
  return (
    <>
      <Select
        label={t('words.field.type')}
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
      <MoneyFields
        amount={values.value}
        currency={values.currency}
        labels={{ amount: t('words.field.value'), currency: t('words.field.currency') }}
        errors={{ amount: errors.value, currency: errors.currency }}
        preset={firm.currency}
        onChange={({ amount, currency }) => set({ value: amount, currency })}
      />
      {day('startDate')}
      {day('endDate')}
      <Select
        label={t('words.field.renewalType')}
        data={renewalTypes.map((value) => ({ value, label: t(`words.renewalType.${value}`) }))}
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
      <legend>{t('words.field.parties')}</legend>
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
