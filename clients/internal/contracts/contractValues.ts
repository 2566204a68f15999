import { moneyFaults, moneyFaultText, sentMoney } from '@parvis/clients-shared/fields/typedAmount.ts'
import { dayFaults } from '@parvis/clients-shared/fields/typedDay.ts'
import { formatDate, formatList } from '@parvis/clients-shared/language/formatDate.ts'
import { formatMoney } from '@parvis/clients-shared/language/formatMoney.ts'
import { clean } from '@parvis/schema/texts/clean.ts'
import type { TFunction } from 'i18next'
import type { ContractForm_ContractFragment, EditContractInput, RenewalType } from '../gql/graphql.ts'
import {
  choiceLabel,
  emptyRecord,
  type RecordValues,
  recordInput,
  recordText,
  recordValues,
} from '../records/recordValues.ts'
import type { FormWords } from '../records/useFormChoices.ts'

/** A contract in a form; empty texts mean "not set". */
export type ContractValues = RecordValues & {
  typeId: string
  parties: { name: string; category: string }[]
  /** As `typedAmount` keeps it. */
  value: string
  currency: string
  /** This day and those below as `typedDay` keeps them. */
  contractDate: string
  startDate: string
  endDate: string
  renewalType: RenewalType
}

/** A form for a new contract. */
export const emptyContract: ContractValues = {
  ...emptyRecord,
  typeId: '',
  parties: [],
  value: '',
  currency: '',
  contractDate: '',
  startDate: '',
  endDate: '',
  renewalType: 'NONE',
}

/** A contract as its form shows it. */
export function contractValues(contract: ContractForm_ContractFragment): ContractValues {
  const { type, parties, value, currency, contractDate, startDate, endDate, renewalType } = contract
  return {
    ...recordValues(contract),
    typeId: type.id,
    parties: parties.map(({ name, category }) => ({ name, category: category ?? '' })),
    value: value ?? '',
    currency: currency ?? '',
    contractDate: contractDate ?? '',
    startDate: startDate ?? '',
    endDate: endDate ?? '',
    renewalType,
  }
}

const clearable = ['currency', 'contractDate', 'startDate', 'endDate', 'portalTitle', 'description'] as const

/** What is sent of a form, or of a part of one: "not set" becomes null, empty parties are left out. */
export function contractInput({ parties, value, ...values }: Partial<ContractValues>): Partial<EditContractInput> {
  const input: Partial<EditContractInput> = recordInput(values, clearable)
  if (value !== undefined) input.value = sentMoney({ amount: value, currency: values.currency ?? '' })
  if (parties) {
    input.parties = parties
      .filter(({ name }) => clean.line(name))
      .map(({ name, category }) => ({ name: clean.line(name), category: clean.line(category) || null }))
  }
  return input
}

const money = ({ value, currency }: ContractValues) => ({ amount: value, currency })

/** What is wrong with what was typed before it is sent, at its field; what is stored may stay as it is. */
export function contractFaults(t: TFunction, values: ContractValues, stored?: ContractValues): Record<string, string> {
  const { amount, currency } = moneyFaults(money(values), stored && money(stored))
  return {
    ...(amount && { value: moneyFaultText(t, amount, values.currency) }),
    ...(currency && { currency: moneyFaultText(t, currency, values.currency) }),
    ...dayFaults(t, values, ['contractDate', 'startDate', 'endDate']),
  }
}

/** One field's value in words, to put two versions side by side. */
export function contractText(key: keyof ContractValues, values: ContractValues, words: FormWords): string {
  const { t, language, choices } = words
  switch (key) {
    case 'typeId':
      return choiceLabel(choices.types, values.typeId)
    case 'parties':
      return formatList(
        language,
        values.parties.map(({ name }) => name),
      )
    case 'value':
      return values.value && formatMoney(language, values.value, values.currency)
    case 'contractDate':
    case 'startDate':
    case 'endDate':
      return values[key] && formatDate(language, values[key])
    case 'renewalType':
      return t(`words.renewalType.${values.renewalType}`)
    case 'currency':
      return values.currency
    default:
      return recordText(key, values, words)
  }
}
