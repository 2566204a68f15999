import { parseAmount, sentAmount } from '@parvis/clients-shared/language/amount.ts'
import { formatDate, formatList, formatMoney } from '@parvis/clients-shared/language/formatDate.ts'
import type { Language } from '@parvis/clients-shared/language/i18n.ts'
import type { TFunction } from 'i18next'
import type { ContractForm_ContractFragment, EditContractInput, RenewalType } from '../gql/graphql.ts'
import type { CommonValues } from '../records/RecordFields.tsx'

/** A contract in a form; empty texts mean "not set". */
export type ContractValues = CommonValues & {
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
  name: '',
  typeId: '',
  parties: [],
  value: '',
  currency: '',
  contractDate: '',
  startDate: '',
  endDate: '',
  renewalType: 'NONE',
  portalTitle: '',
  companyId: null,
  companyName: '',
  requester: null,
  assigneeId: null,
  priority: 'MEDIUM',
  description: '',
  private: false,
  staffIds: [],
}

/** A contract as its form shows it. */
export function contractValues(contract: ContractForm_ContractFragment): ContractValues {
  const { company, assignee, staff, type, parties, ...rest } = contract
  return {
    name: rest.name ?? rest.title,
    typeId: type.id,
    parties: parties.map(({ name, category }) => ({ name, category: category ?? '' })),
    value: rest.value ?? '',
    currency: rest.currency ?? '',
    contractDate: rest.contractDate ?? '',
    startDate: rest.startDate ?? '',
    endDate: rest.endDate ?? '',
    renewalType: rest.renewalType,
    portalTitle: rest.portalTitle ?? '',
    companyId: company?.id ?? null,
    companyName: company?.name ?? '',
    requester: null,
    assigneeId: assignee?.id ?? null,
    priority: rest.priority,
    description: rest.description ?? '',
    private: rest.private ?? false,
    staffIds: (staff ?? []).map(({ id }) => id),
  }
}

/** What is sent of a form, or of a part of one: "not set" becomes null, empty parties are left out. */
export function contractInput(values: Partial<ContractValues>): Partial<EditContractInput> {
  const { companyName: _name, requester: _requester, parties, ...rest } = values
  const clearable = ['currency', 'contractDate', 'startDate', 'endDate', 'portalTitle', 'description'] as const
  const input: Partial<EditContractInput> = { ...rest }
  for (const key of clearable) {
    if (key in rest) input[key] = rest[key]?.trim() || null
  }
  if (rest.value !== undefined) input.value = sentAmount(rest.value)
  if (parties) {
    input.parties = parties
      .filter(({ name }) => name.trim())
      .map(({ name, category }) => ({ name: name.trim(), category: category.trim() || null }))
  }
  return input
}

/** What is wrong with a contract's value before it is sent, at its field; empty when it may be sent. */
export function valueFault({ value }: ContractValues, t: TFunction): Record<string, string> {
  const parsed = parseAmount(value)
  return value.trim() && 'fault' in parsed ? { value: t(`amountFault.${parsed.fault}`) } : {}
}

export type ContractNames = { types: { value: string; label: string }[]; staff: { value: string; label: string }[] }

/** One field's value in words, to put two versions side by side. */
export function contractText(
  key: keyof ContractValues,
  values: ContractValues,
  { t, language, names }: { t: TFunction; language: Language; names: ContractNames },
): string {
  const labelled = (list: ContractNames['types'], id: string | null) =>
    list.find(({ value }) => value === id)?.label ?? ''
  switch (key) {
    case 'typeId':
      return labelled(names.types, values.typeId)
    case 'assigneeId':
      return labelled(names.staff, values.assigneeId)
    case 'staffIds':
      return formatList(
        language,
        values.staffIds.map((id) => labelled(names.staff, id)),
      )
    case 'companyId':
      return values.companyName
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
    case 'priority':
      return t(`priority.${values.priority}`)
    case 'private':
      return t(values.private ? 'yes' : 'no')
    case 'requester':
      return ''
    default:
      return values[key]
  }
}
