import { isId } from '@parvis/kernel/database/columns.ts'
import { badInput } from '@parvis/kernel/graph/errors.ts'
import { given, optionalText, requiredText } from '@parvis/kernel/graph/fields.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import { checkedRecordFields, type RecordFieldsInput } from '@parvis/records/recordFields.ts'
import type { CommandContext } from '../context.ts'
import { checkedMoney } from '../money/checkedMoney.ts'
import type { ContractRow } from '../tables.ts'

/** A contract's changeable data as an input gives it: undefined stays, null clears. */
export type ContractFieldsInput = RecordFieldsInput & {
  typeId?: string | null
  parties?: readonly { name: string; category?: string | null }[] | null
  value?: string | null
  currency?: string | null
  contractDate?: string | null
  startDate?: string | null
  endDate?: string | null
  renewalType?: ContractRow['renewalType'] | null
}

/** The most parties a contract names. */
const maxParties = 20

/** Constraints of the table and the input field each is about. */
export const fieldOfConstraint = { contracts_ends_after_start: 'endDate' }

/**
 * Checks a contract's data, but its value, and gives it as columns. Refuses with INVALID_VALUE, PERSON_NOT_ELIGIBLE or
 * TYPE_NOT_FOUND.
 */
export async function checkedContractFields({ loaders }: Pick<CommandContext, 'loaders'>, input: ContractFieldsInput) {
  const { typeId, parties } = input
  for (const field of ['typeId', 'parties', 'renewalType'] as const) {
    if (input[field] === null) throw badInput(`${field} cannot be cleared: leave it out or give a value.`)
  }
  if (parties && parties.length > maxParties) throw badInput(`parties wants at most ${maxParties}.`)
  if (typeId != null && !(isId(typeId) && (await loaders.contractType.load(typeId)))) {
    throw new Refusal('TYPE_NOT_FOUND', { field: ['typeId'] })
  }
  const common = await checkedRecordFields(loaders, input)
  const own = given({
    typeId: typeId ?? undefined,
    parties: parties?.map(({ name, category }) => ({
      name: requiredText(name, { field: 'parties', max: 200 }),
      category: optionalText(category, { field: 'parties', max: 100 }),
    })),
    contractDate: input.contractDate,
    startDate: input.startDate,
    endDate: input.endDate,
    renewalType: input.renewalType ?? undefined,
  })
  return { ...common, ...own }
}

/**
 * A contract's value and currency as columns, beside what is stored now: one may change without the other. Refuses with
 * CURRENCY_REQUIRED, TOO_MANY_DECIMALS or INVALID_VALUE.
 */
export function checkedValue(
  input: Pick<ContractFieldsInput, 'value' | 'currency'>,
  row: Pick<ContractRow, 'value' | 'currency'>,
): Pick<ContractRow, 'value' | 'currency'> {
  const present = { amount: row.value, currency: row.currency }
  const { value = present.amount, currency = present.currency } = input
  const money = checkedMoney({ amount: value, currency }, { present, field: 'value' })
  return { value: money.amount, currency: money.currency }
}
