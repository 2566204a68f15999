import { parseAmount, sentAmount } from '@parvis/clients-shared/language/amount.ts'
import { formatDate, formatList, formatMoney } from '@parvis/clients-shared/language/formatDate.ts'
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
  value: string
  currency: string
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
  if (value !== undefined) input.value = sentAmount(value)
  if (parties) {
    input.parties = parties
      .filter(({ name }) => clean.line(name))
      .map(({ name, category }) => ({ name: clean.line(name), category: clean.line(category) || null }))
  }
  return input
}

/** What is wrong with a contract's value before it is sent, at its field; empty when it may be sent. */
export function valueFault({ value }: ContractValues, t: TFunction): Record<string, string> {
  const parsed = parseAmount(value)
  return value.trim() && 'fault' in parsed ? { value: t(`amountFault.${parsed.fault}`) } : {}
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
      return values.value && formatMoney(language, sentAmount(values.value) ?? '', values.currency)
    case 'contractDate':
    case 'startDate':
    case 'endDate':
      return values[key] && formatDate(language, values[key])
    case 'renewalType':
      return t(`renewalType.${values.renewalType}`)
    case 'currency':
      return values.currency
    default:
      return recordText(key, values, words)
  }
}
